import { isElement, isFrame, isShadowRoot } from './nodes';

/** Opens the root of an element, also a closed one where the caller's powers allow; null where there is none. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** What may carry a root beside custom elements: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const plainHosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Interfaces laid over the page, our own among them, hang under `<html>`: nothing of them is the page's. */
export const isOverlay = (element: Element): boolean =>
  element.parentNode === element.ownerDocument.documentElement && !/^(?:head|body)$/.test(element.localName);

/** Asks for closed roots only where asking is worth it: it costs more than a look. */
export const rootFinder = (openRoot: OpenRoot | null): OpenRoot => {
  const asked = new WeakSet<Element>();
  return element => {
    if (isOverlay(element)) return null;
    if (element.shadowRoot !== null || openRoot === null) return element.shadowRoot;
    const isCustom = element.localName.includes('-');
    if (!isCustom && (!plainHosts.has(element.localName) || asked.has(element))) return null;
    asked.add(element);
    return openRoot(element);
  };
};

const frameDocument = (element: Element): Document | null => {
  if (!isFrame(element)) return null;
  try {
    return element.contentDocument;
  } catch {
    return null;
  }
};

/** The trees directly inside an element: its root and, in a frame of the same origin, its document. */
const treesIn = (element: Element, rootOf: OpenRoot): readonly (ShadowRoot | Document)[] =>
  [rootOf(element), frameDocument(element)].filter(tree => tree !== null);

const isParent = (node: Node): node is Node & ParentNode => 'querySelectorAll' in node;

/** Every root and every frame's document at or below a node, however deep. */
export const treesUnder = (node: Node, rootOf: OpenRoot): readonly (ShadowRoot | Document)[] => {
  const own = isElement(node) ? [node] : [];
  const below = isParent(node) ? [...node.querySelectorAll('*')] : [];
  return [...own, ...below]
    .flatMap(element => treesIn(element, rootOf))
    .flatMap(tree => [tree, ...treesUnder(tree, rootOf)]);
};

/** Whether a tree still hangs in the page, in a frame that is still there and still shows this document. */
export const isInPage = (tree: ShadowRoot | Document, top: Document): boolean => {
  if (tree === top) return true;
  const doc = isShadowRoot(tree) ? tree.ownerDocument : tree;
  if (isShadowRoot(tree) && !tree.isConnected) return false;
  if (doc === top) return true;
  const frame = doc.defaultView?.frameElement ?? null;
  return frame !== null && frame.isConnected && isInPage(frame.ownerDocument, top);
};
