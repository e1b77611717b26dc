const isBlock = node => node.nodeType === 1 && ['P', 'DIV', 'LI', 'BLOCKQUOTE'].includes(node.nodeName);

const addText = (lines, text) => {
  const [rest, ...further] = text.split('\n');
  lines[lines.length - 1] += rest;
  lines.push(...further);
};

/** The lines of a block: text runs, broken where a `<br>` stands; the last break only gives the line its height. */
const linesOf = block => {
  const lines = [''];
  const walk = node => {
    if (node.nodeName === 'BR') lines.push('');
    else if (node.nodeType === 3) addText(lines, node.data.replaceAll('\u00a0', ' '));
    else for (const child of node.childNodes) walk(child);
  };
  walk(block);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
};

const blockOf = node => ({ tag: node.nodeName === 'DIV' ? 'div' : 'p', lines: linesOf(node) });

/** Paragraphs as the tree has them now; a block within a block is one of its own, loose text is a paragraph. */
export const blocksOf = element => {
  const nodes = [...element.childNodes].flatMap(node =>
    isBlock(node) && [...node.children].some(isBlock) ? [...node.childNodes] : [node],
  );
  const blocks = nodes.map(blockOf);
  return blocks.length > 0 ? blocks : [{ tag: 'p', lines: [''] }];
};

export const textOf = blocks => blocks.map(({ lines }) => lines.join('\n')).join('\n\n');
export const sameText = (a, b) => textOf(a) === textOf(b);

/** Text nodes and breaks in order: what a caret can count. */
const stepsIn = element => {
  const steps = [];
  const walk = node => {
    if (node.nodeType === 3 || node.nodeName === 'BR') steps.push(node);
    else for (const child of node.childNodes) walk(child);
  };
  walk(element);
  return steps;
};

/** Where the caret is, as block number and characters from the block's start, a break counting as one. */
export const caretIn = element => {
  const { rangeCount, focusNode, focusOffset } = element.ownerDocument.getSelection();
  if (rangeCount === 0) return null;
  if (focusNode === element) return { index: focusOffset, offset: 0 };
  const index = [...element.childNodes].findIndex(block => block.contains(focusNode));
  if (index === -1) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(element.childNodes[index], 0);
  range.setEnd(focusNode, focusOffset);
  const before = range.cloneContents();
  return { index, offset: before.textContent.length + before.querySelectorAll('br').length };
};

export const placeCaret = (element, { index, offset }) => {
  const block = element.childNodes[Math.min(index, element.childNodes.length - 1)];
  const selection = element.ownerDocument.getSelection();
  let left = offset;
  for (const step of stepsIn(block)) {
    const isText = step.nodeType === 3;
    if (isText && left <= step.length) return selection.collapse(step, left);
    if (!isText && left === 0)
      return selection.collapse(step.parentNode, [...step.parentNode.childNodes].indexOf(step));
    left -= isText ? step.length : 1;
  }
  selection.collapse(block, block.childNodes.length);
};
