import type { Attachment } from '../rules';
import { fieldOf, type DraftField } from './draft-field';
import { isTextArea } from './nodes';
import type { PageState } from './page-state';
import { readPage } from './read-page';
import { watchRoots } from './roots';
import { repeatWhileVisible } from './while-visible';

export interface PageWatch {
  readonly state: PageState;
  /** Looks again now, for changes that leave no trace in the page. */
  refresh(): void;
}

export interface PageWatchOptions {
  readonly signal: AbortSignal;
  /** Called once soon after the start, then whenever the state differs. */
  readonly onChange: (state: PageState) => void;
}

/** Amazon's app has been seen to mount six seconds after a cold link. */
const patienceMs = 10_000;
const slowCheckMs = 1_000;

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
  ...['class', 'maxlength'],
];

const sameFiles = (a: readonly Attachment[], b: readonly Attachment[]): boolean => {
  const words = (files: readonly Attachment[]) =>
    files.map(({ name, bytes }) => `${bytes} ${name}`).join('\n');
  return words(a) === words(b);
};

const sameState = (a: PageState, b: PageState): boolean =>
  (Object.keys(a) as (keyof PageState)[]).every(key =>
    key === 'attachments' ? sameFiles(a.attachments, b.attachments) : a[key] === b[key],
  );

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

const listenForMoves = (win: Window, signal: AbortSignal, look: () => void): void => {
  win.addEventListener('popstate', look, { signal });
  win.addEventListener('hashchange', look, { signal });
  // Patching `history` from an extension's world sees nothing; this event crosses over.
  if ('navigation' in win) win.navigation.addEventListener('currententrychange', look, { signal });
};

/** Follows what the page shows: its kind, the field, and what is known about the message. Never touches it. */
export const watchPage = (win: Window, { signal, onChange }: PageWatchOptions): PageWatch => {
  const doc = win.document;
  const waiting = patience(() => win.performance.now());
  let focused: DraftField | null = null;
  let watched: DraftField | null = null;
  let isScheduled = false;

  const look = (): PageState => {
    const { href } = win.location;
    const waitedLongEnough = waiting.isOver(href);
    const state = readPage({ href, scopes: roots.scopes(), preferred: [focused, watched], waitedLongEnough });
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
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    const run = () => ((isScheduled = false), refresh());
    if (doc.visibilityState === 'visible') win.requestAnimationFrame(run);
    else queueMicrotask(run);
  };
  const follow = (event: Event) => {
    const target = event.composedPath()[0];
    if (!isTextArea(target)) return;
    focused = fieldOf(target);
    roots.scan();
    schedule();
  };

  const roots = watchRoots(doc, { signal, attributeFilter: telling, onMutations: schedule });
  let state = look();
  queueMicrotask(() => {
    if (!signal.aborted) onChange(state);
  });
  listenForMoves(win, signal, schedule);
  doc.addEventListener('focusin', follow, { signal, capture: true });
  doc.addEventListener('change', schedule, { signal, capture: true });
  repeatWhileVisible(win, { signal, everyMs: slowCheckMs, task: () => (roots.scan(), refresh()) });
  return {
    get state() {
      return state;
    },
    refresh: () => (roots.scan(), refresh()),
  };
};
