const fields =
  'textarea, [contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';

/** A tag and its role. Roles are a fixed set of words; any other attribute might hold a name or a text. */
const stepOf = (element: Element): string => {
  const role = element.getAttribute('role');
  const isRole = role !== null && /^[a-z]{2,20}$/.test(role);
  return element.localName.slice(0, 40) + (isRole ? `[role=${role}]` : '');
};

const above = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root && root.host instanceof Element) return root.host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
};

/** "html > body > kat-textarea > textarea", through open roots and frames. */
const pathOf = (element: Element): string => {
  const steps: string[] = [];
  for (let next: Element | null = element; next; next = above(next)) steps.unshift(stepOf(next));
  return steps.join(' > ');
};

const scopesUnder = (scope: ParentNode): readonly ParentNode[] => [
  scope,
  ...[...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? scopesUnder(shadowRoot) : [],
  ),
];

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

const counted = (name: string, all: readonly Element[]): string =>
  `${name}: ${all.length}, shown: ${all.filter(isShown).length}`;

/** How a page is built around what can be written in: counts, tags and roles, never a word that stands on it. */
export const outlinePage = (doc: Document, field: Element | null): readonly string[] => {
  const scopes = scopesUnder(doc);
  const all = (selector: string) => scopes.flatMap(scope => [...scope.querySelectorAll(selector)]);
  const writable = all(fields);
  return [
    counted(
      'text areas',
      writable.filter(({ localName }) => localName === 'textarea'),
    ),
    counted(
      'editable elements',
      writable.filter(({ localName }) => localName !== 'textarea'),
    ),
    counted('frames', all('iframe')),
    counted('open dialogs', all('dialog[open], [role="dialog"]')),
    `open roots: ${scopes.length - 1}`,
    `watched: ${field ? pathOf(field) : 'nothing'}`,
    ...writable.filter(other => other !== field).map(other => `also there: ${pathOf(other)}`),
  ];
};
