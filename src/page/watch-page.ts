import { repeatWhileVisible } from '../while-visible';
import { readAddress } from './address';
import { fieldOf, type DraftField } from './draft-field';
import { isSendButton } from './composer';
import { candidatesIn, isEditable } from './field-candidates';
import type { Scopes } from './find';
import { isElement, isShadowRoot, parentAcross } from './nodes';
import { sameState, type PageKind, type PageState } from './page-state';
import { readPage } from './read-page';
import type { NamedReasons } from './reasons';
import type { Recipe } from './recipe';
import type { Scene } from './scene';
import { elementsOf, isSendOf } from './send-control';

export interface PageWatch {
  readonly state: PageState;
  /** Looks again now, for changes that leave no trace in the page. */
  refresh(): void;
}

export interface PageWatchOptions {
  readonly signal: AbortSignal;
  /** What the seller picked for pages of this kind on this host. */
  readonly recipeFor?: (kind: PageKind) => Recipe | null;
  /** What the seller said of contact reasons that no table knows. */
  readonly namedReasons?: () => NamedReasons;
  /** Called once soon after the start, then whenever the state differs. */
  readonly onChange: (state: PageState) => void;
}

/** Amazon's app has been seen to mount six seconds after a cold link. */
const patienceMs = 10_000;
const slowCheckMs = 1_000;
/** Words that change without any element coming or going: counters, clocks, at times a label. */
const wordsCheckMs = 300;

/** A component reflects its value per keystroke; `value` is left out so that typing does not wake us. */
const telling = [
  ...[
    'checked',
    'disabled',
    'readonly',
    'hidden',
    'visible',
    'open',
    'label',
    'text',
    'variant',
    'placeholder',
  ],
  ...['class', 'style', 'maxlength', 'contenteditable', 'inert', 'aria-hidden'],
];

/** Knows when a page has had its time: the clock starts again with each new address and each thing found. */
const patience = (now: () => number) => {
  let since = now();
  let lastHref = '';
  return {
    isOver: (href: string): boolean => {
      if (href !== lastHref) since = now();
      lastHref = href;
      return now() - since >= patienceMs;
    },
    renewUnlessLooking: ({ status }: PageState) => {
      if (status !== 'looking' && status !== 'no-field') since = now();
    },
  };
};

/** The field that has the focus in an element, which for a closed root stands for what is inside. */
const fieldAround = (target: Element, scopes: Scopes): DraftField | null => {
  const inner = scopes.find(scope => isShadowRoot(scope) && scope.host === target);
  if (inner !== undefined && isShadowRoot(inner) && inner.activeElement !== null)
    return fieldAround(inner.activeElement, scopes);
  for (let node: Node | null = target; node !== null; node = parentAcross(node))
    if (isElement(node) && isEditable(node)) return fieldOf(node);
  return null;
};

const touchesElements = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'attributes' || (type === 'childList' && [...addedNodes, ...removedNodes].some(isElement));

const listenForMoves = ({ win }: Scene, signal: AbortSignal, look: () => void): void => {
  win.addEventListener('popstate', look, { signal });
  win.addEventListener('hashchange', look, { signal });
  // Patching `history` from an extension's world sees nothing; this event crosses over.
  if ('navigation' in win) win.navigation.addEventListener('currententrychange', look, { signal });
};

/** Runs something soon, once however often it is asked for; while the page is hidden, not before it is seen again. */
const scheduler = (win: Window, signal: AbortSignal, run: () => void) => {
  let frame = 0;
  let timer = 0;
  const stop = () => {
    win.cancelAnimationFrame(frame);
    win.clearTimeout(timer);
    frame = timer = 0;
  };
  const go = () => (stop(), run());
  signal.addEventListener('abort', stop, { once: true });
  return {
    soon: () => void (frame ||= win.requestAnimationFrame(go)),
    later: () => void (timer ||= win.setTimeout(go, wordsCheckMs)),
  };
};

/** Follows what the page shows: its kind, the field, and what is known about the message. Never touches it. */
export const watchPage = (
  scene: Scene,
  { signal, recipeFor, namedReasons, onChange }: PageWatchOptions,
): PageWatch => {
  const { win } = scene;
  const waiting = patience(() => win.performance.now());
  let focused: DraftField | null = null;
  let watched: DraftField | null = null;

  const look = (): PageState => {
    const { href } = win.location;
    const waitedLongEnough = waiting.isOver(href);
    const recipe = recipeFor?.(readAddress(href).kind) ?? null;
    const preferred = [focused, watched];
    const own = namedReasons?.() ?? {};
    const scopes = scene.scopes();
    const state = readPage({ href, scopes, preferred, recipe, namedReasons: own, waitedLongEnough });
    waiting.renewUnlessLooking(state);
    if (state.field !== focused) focused = null;
    watched = state.field;
    return state;
  };
  const refresh = () => {
    if (signal.aborted) return;
    const next = look();
    if (sameState(next, state)) return;
    state = next;
    onChange(state);
  };
  const { soon, later } = scheduler(win, signal, refresh);
  const follow = (event: Event) => {
    const [target] = event.composedPath();
    if (!isElement(target)) return;
    scene.enter(target);
    focused = fieldAround(target, scene.scopes());
    if (focused !== null) soon();
  };
  /** Send of another composer than the one watched: from now on that one is, in time for who asks before it is sent. */
  const followPress = (event: Event) => {
    const button = event.isTrusted ? elementsOf(event).find(isSendButton) : undefined;
    if (button === undefined || watched === null || isSendOf(scene, watched, button)) return;
    const other = candidatesIn(scene.scopes()).find(field => isSendOf(scene, field, button));
    if (other === undefined) return;
    focused = other;
    refresh();
  };
  /** What happens inside the field is the draft's affair, and comes with each key. */
  const react = (records: readonly MutationRecord[]) => {
    const others = records.filter(({ target }) => !watched?.element.contains(target));
    if (others.some(touchesElements)) soon();
    else if (others.length > 0) later();
  };

  scene.observe({ signal, attributeFilter: telling, onMutations: react });
  let state = look();
  queueMicrotask(() => {
    if (!signal.aborted) onChange(state);
  });
  listenForMoves(scene, signal, soon);
  scene.listen(['focusin'], follow, { signal, at: 'document' });
  scene.listen(['pointerdown', 'keydown'], followPress, { signal, at: 'window' });
  scene.listen(['change'], soon, { signal, at: 'document' });
  const lookEverywhere = () => (scene.scan(), refresh());
  repeatWhileVisible(win, { signal, everyMs: slowCheckMs, task: lookEverywhere });
  return {
    get state() {
      return state;
    },
    refresh: lookEverywhere,
  };
};
