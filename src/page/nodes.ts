/**
 * What a node is, told without `instanceof`: an element of a frame belongs to the classes of that frame, not to ours.
 */
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

export const isElement = (target: unknown): target is Element =>
  typeof target === 'object' && target !== null && 'nodeType' in target && target.nodeType === 1;

export const isHtmlElement = (target: unknown): target is HTMLElement =>
  isElement(target) && target.namespaceURI === htmlNamespace;

export const isTextArea = (target: unknown): target is HTMLTextAreaElement =>
  isHtmlElement(target) && target.localName === 'textarea';

export const isInput = (target: unknown): target is HTMLInputElement =>
  isHtmlElement(target) && target.localName === 'input';

export const isFrame = (target: unknown): target is HTMLIFrameElement =>
  isHtmlElement(target) && target.localName === 'iframe';

export const isText = (node: Node | null): node is Text => node?.nodeType === 3;

export const isDocument = (node: Node): node is Document => node.nodeType === 9;

export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** The root of an editable region: its attribute says so, and its parent is no part of one. */
export const isEditableRoot = (target: unknown): target is HTMLElement => {
  if (!isHtmlElement(target)) return false;
  const own = target.getAttribute('contenteditable')?.toLowerCase();
  return own === '' || own === 'true' || own === 'plaintext-only';
};

/** One step up, out of open and closed roots and out of frames of the same origin. */
export const parentAcross = (node: Node): Node | null => {
  if (node.parentNode !== null) return node.parentNode;
  if (isShadowRoot(node)) return node.host;
  return isDocument(node) ? (node.defaultView?.frameElement ?? null) : null;
};
