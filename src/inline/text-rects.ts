const textNodesIn = (range: Range): readonly Node[] => {
  if (range.startContainer === range.endContainer) return [range.startContainer];
  const doc = range.startContainer.ownerDocument;
  const walker = doc?.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  for (let node = walker?.nextNode(); node; node = walker?.nextNode())
    if (range.intersectsNode(node)) found.push(node);
  return found;
};

const within = (range: Range, node: Node): Range => {
  const part = range.cloneRange();
  if (node !== range.startContainer) part.setStart(node, 0);
  if (node !== range.endContainer) part.setEnd(node, node.nodeValue?.length ?? 0);
  return part;
};

/** Where letters of a range are drawn. The range's own answer would be whole blocks where it spans some. */
export const textRectsOf = (range: Range): readonly DOMRect[] =>
  textNodesIn(range)
    .flatMap(node => [...within(range, node).getClientRects()])
    .filter(({ width }) => width > 0);
