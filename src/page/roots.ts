/** Every open root at or below a node, however deep. */
export const openRootsUnder = (node: Node): readonly ShadowRoot[] => {
  const roots: ShadowRoot[] = [];
  const enter = (element: Element) => {
    if (element.shadowRoot !== null) roots.push(element.shadowRoot, ...openRootsUnder(element.shadowRoot));
  };
  if (node instanceof Element) enter(node);
  if (node instanceof Element || node instanceof Document || node instanceof DocumentFragment)
    for (const element of node.querySelectorAll('*')) enter(element);
  return roots;
};

export interface RootWatch {
  /** The document and every open root entered so far. */
  readonly scopes: () => readonly ParentNode[];
  /** Looks for roots that came without a mutation record, as late upgrades do; true if there were any. */
  readonly scan: () => boolean;
}

export interface RootWatchOptions {
  readonly signal: AbortSignal;
  /** Which attributes count; all of them when left out. */
  readonly attributeFilter?: readonly string[];
  /** Called in the observer's own microtask, before the page can run again. */
  readonly onMutations: () => void;
}

/** Watches the document and all open roots: an observer on the document sees nothing inside a root. */
export const watchRoots = (
  doc: Document,
  { signal, attributeFilter, onMutations }: RootWatchOptions,
): RootWatch => {
  const roots = new Set<ShadowRoot>();
  const observed: MutationObserverInit = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  };
  if (attributeFilter !== undefined) observed.attributeFilter = [...attributeFilter];

  const enter = (node: Node): boolean => {
    const before = roots.size;
    for (const root of openRootsUnder(node)) {
      if (roots.has(root)) continue;
      roots.add(root);
      observer.observe(root, observed);
    }
    return roots.size > before;
  };
  /** A root the page threw away must not be kept alive by our set. */
  const forgetGone = () => {
    for (const root of roots) if (!root.isConnected) roots.delete(root);
  };
  const observer = new MutationObserver(records => {
    for (const { addedNodes } of records) for (const node of addedNodes) enter(node);
    onMutations();
  });

  observer.observe(doc, observed);
  enter(doc);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    scopes: () => (forgetGone(), [doc, ...roots]),
    scan: () => (forgetGone(), enter(doc)),
  };
};
