import type { Scopes } from './find';
import { isDocument, isElement, isFrame } from './nodes';
import { isInPage, rootFinder, treesUnder, type OpenRoot } from './roots';

type Tree = Document | ShadowRoot;

export interface Listening {
  readonly signal: AbortSignal;
  readonly at: 'window' | 'document';
}

export interface Observing {
  readonly signal: AbortSignal;
  /** Which attributes count; all of them when left out. */
  readonly attributeFilter?: readonly string[];
  /** Called in the observer's own microtask, before the page can run again. */
  readonly onMutations: (records: readonly MutationRecord[]) => void;
}

/** The whole page: its document, the frames of its origin, and all roots entered in them, as they come and go. */
export interface Scene {
  readonly win: Window;
  readonly scopes: () => Scopes;
  /** Looks for trees that came without a mutation record, as late upgrades do; true if there were any. */
  readonly scan: () => boolean;
  /** Looks into one element now. */
  readonly enter: (element: Element) => void;
  /** Hears events in the capturing phase of every window or document of the page, present and to come. */
  readonly listen: (types: readonly string[], listener: (event: Event) => void, options: Listening) => void;
  /** Observes all trees, present and to come: an observer on the document sees nothing inside a root. */
  readonly observe: (options: Observing) => void;
}

export interface SceneOptions {
  readonly signal: AbortSignal;
  readonly openRoot: OpenRoot | null;
}

/** Dispatched on a frame's own element by the copy of ours inside it, before the frame's page can run. */
export const frameArrival = 'second-look:frame';

/** What happens inside a closed root tells nobody outside where: it has to be heard in there. */
const targetOf = (tree: Tree, at: Listening['at']): EventTarget | null => {
  if (isDocument(tree)) return at === 'document' ? tree : tree.defaultView;
  return tree.mode === 'closed' ? tree : null;
};

export const openScene = (win: Window, { signal, openRoot }: SceneOptions): Scene => {
  const rootOf = rootFinder(openRoot);
  const trees = new Map<Tree, AbortController>();
  const listeners = new Set<(tree: Tree, signal: AbortSignal) => void>();
  const observers = new Set<(tree: Tree) => void>();

  const add = (tree: Tree): void => {
    const end = new AbortController();
    trees.set(tree, end);
    for (const observe of observers) observe(tree);
    for (const listen of listeners) listen(tree, end.signal);
  };
  const enter = (node: Node): boolean => {
    const fresh = treesUnder(node, rootOf).filter(tree => !trees.has(tree));
    fresh.forEach(add);
    return fresh.length > 0;
  };
  /** What the page threw away must not be kept alive by us. */
  const forgetGone = (): void => {
    for (const [tree, end] of trees)
      if (!isInPage(tree, win.document)) {
        trees.delete(tree);
        end.abort();
      }
  };

  const listen: Scene['listen'] = (types, listener, { signal: until, at }) => {
    const start = (tree: Tree, gone: AbortSignal): void => {
      const target = targetOf(tree, at);
      if (target === null) return;
      const ends = AbortSignal.any([signal, until, gone]);
      for (const type of types) target.addEventListener(type, listener, { signal: ends, capture: true });
    };
    listeners.add(start);
    until.addEventListener('abort', () => listeners.delete(start), { once: true });
    for (const [tree, { signal: gone }] of trees) start(tree, gone);
  };

  const observe: Scene['observe'] = ({ signal: until, attributeFilter, onMutations }) => {
    const wanted: MutationObserverInit = {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    };
    if (attributeFilter !== undefined) wanted.attributeFilter = [...attributeFilter];
    const observer = new MutationObserver(records => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (isElement(node)) enter(node);
      onMutations(records);
    });
    const start = (tree: Tree): void => observer.observe(tree, wanted);
    const stop = (): void => {
      observers.delete(start);
      observer.disconnect();
    };
    observers.add(start);
    AbortSignal.any([signal, until]).addEventListener('abort', stop, { once: true });
    for (const tree of trees.keys()) start(tree);
  };

  /** A frame's document is another one after each load; its own copy of ours says so before the frame's page runs. */
  const follow = (event: Event): void => {
    const [target] = event.composedPath();
    if (!isElement(target) || (event.type === 'load' && !isFrame(target))) return;
    forgetGone();
    enter(target);
  };

  add(win.document);
  enter(win.document);
  listen(['load', frameArrival], follow, { signal, at: 'document' });
  return {
    win,
    scopes: () => (forgetGone(), [...trees.keys()]),
    scan: () => (forgetGone(), enter(win.document)),
    enter: element => void enter(element),
    listen,
    observe,
  };
};
