import { messageWords, noteWords, otherWords } from './control-words';
import { fieldOf, type DraftField } from './draft-field';
import { inScopes, isShown, type Scopes } from './find';
import { isElement, isEditableRoot, isHtmlElement, isShadowRoot, isTextArea, parentAcross } from './nodes';

const editables = 'textarea, [contenteditable]';

/** What can be written in, by its own account. */
export const isEditable = (element: Element): element is HTMLElement =>
  (isTextArea(element) || isEditableRoot(element)) && fieldOf(element).isWritable();

const namedBy = (element: Element): readonly (string | null)[] => {
  const root = element.getRootNode();
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = isShadowRoot(root) || root === element.ownerDocument ? (root as ParentNode) : null;
  const texts = ids.map(id => labels?.querySelector(`[id="${CSS.escape(id)}"]`)?.textContent ?? null);
  return isTextArea(element) ? [...texts, ...[...element.labels].map(label => label.textContent)] : texts;
};

const named = ['aria-label', 'label', 'placeholder', 'data-placeholder', 'aria-placeholder', 'title', 'name'];

/** All that names a field: its own labels and those of the components it stands in. */
export const namesOf = (field: Element): string => {
  const names = namedBy(field);
  const hosts: Element[] = [field];
  for (let root = field.getRootNode(); isShadowRoot(root); root = root.host.getRootNode())
    hosts.push(root.host);
  return [...names, ...hosts.flatMap(host => named.map(name => host.getAttribute(name)))]
    .filter(Boolean)
    .join('\n');
};

const searches = '[role="search"], [role="searchbox"], [role="combobox"], form[action*="search" i]';

const ancestors = function* (element: Element): Generator<Element> {
  for (let node: Node | null = element; node !== null; node = parentAcross(node))
    if (isElement(node)) yield node;
};

/** Inside something the page keeps from the person for now. */
export const isSetAside = (field: Element): boolean => {
  for (const element of ancestors(field)) if (element.matches('[inert], [aria-hidden="true"]')) return true;
  return false;
};

/** Something to write in that is surely no message to a buyer. */
export const isDecoy = (field: Element): boolean => {
  const names = namesOf(field);
  if (otherWords.test(names)) return true;
  if (noteWords.test(names) && !messageWords.test(names)) return true;
  for (const element of ancestors(field)) if (element.matches(searches)) return true;
  return false;
};

/** Everything on the page in which a message might be written, in the order of the page. */
export const candidatesIn = (scopes: Scopes): readonly DraftField[] =>
  inScopes(scopes, editables)
    .filter(isHtmlElement)
    .filter(element => isEditable(element) && isShown(element) && !isDecoy(element))
    .map(fieldOf);
