import { isDocument, isElement, isShadowRoot } from './nodes';
import { decoys, type Part, type Place, type Site } from './sites';

/** Where to look: the document, its frames' documents, and every root entered in them. */
export type Scopes = readonly ParentNode[];

export const inScopes = (scopes: Scopes, selector: string): Element[] =>
  scopes.flatMap(scope => [...scope.querySelectorAll(selector)]);

/** The roots, open and closed, of these elements, as far as they were entered. */
const rootsOf = (scopes: Scopes, hosts: readonly Element[]): Scopes =>
  scopes.filter(scope => isShadowRoot(scope) && hosts.includes(scope.host));

/** Everything at one place, each further step inside the roots of the step before. */
export const findAt = (scopes: Scopes, { path: [first, ...inner] }: Place): readonly Element[] =>
  inner.reduce((hosts, selector) => inScopes(rootsOf(scopes, hosts), selector), inScopes(scopes, first));

/** `display: contents` has no box of its own; what is around it decides. */
const isVisible = (element: Element): boolean => {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const { parentElement } = element;
  return (
    parentElement !== null && getComputedStyle(element).display === 'contents' && isVisible(parentElement)
  );
};

/** In a frame, the frame must be seen as well. */
const isFrameVisible = ({ ownerDocument: { defaultView } }: Element): boolean => {
  const frame = defaultView?.frameElement ?? null;
  return frame === null || isShown(frame);
};

/** Whether a person can see it now, and it is not one of the known decoys. */
export const isShown = (element: Element): boolean =>
  element.isConnected && !element.matches(decoys) && isVisible(element) && isFrameVisible(element);

/** What the first alternative with anything to show finds. */
export const findShown = (scopes: Scopes, site: Site, part: Part): readonly Element[] => {
  for (const place of site.parts[part] ?? []) {
    const shown = findAt(scopes, place).filter(isShown);
    if (shown.length > 0) return shown;
  }
  return [];
};

/** As `findShown`, but hidden ones too: file inputs and radios are often drawn by something else. */
export const findAny = (scopes: Scopes, site: Site, part: Part): readonly Element[] => {
  for (const place of site.parts[part] ?? []) {
    const found = findAt(scopes, place);
    if (found.length > 0) return found;
  }
  return [];
};

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter(node => !(isElement(node) && node.slot === 'private-light-dom'))
    .map(node => node.textContent ?? '')
    .join('')
    .trim();

/** The words of the elements that `aria-labelledby` names, in its own tree. */
const labelElsewhere = (element: Element): string => {
  const root = element.getRootNode();
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  if (!isDocument(root) && !isShadowRoot(root)) return '';
  const words = ids.map(id => root.getElementById(id)?.textContent.trim() ?? '');
  return words.join(' ').trim();
};

/** The words of a component: its labels are often only in attributes, or in another element. */
export const labelOf = (element: Element): string | null => {
  for (const name of ['label', 'text', 'aria-label']) {
    const label = element.getAttribute(name)?.trim();
    if (label) return label;
  }
  return labelElsewhere(element) || ownText(element) || null;
};
