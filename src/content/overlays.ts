/** What stands over the page: the sidebar, and the marks under the words. */
import { createMarks, marksOf, type Box, type OpenedMark } from '../inline';
import {
  mountSidebar,
  type PromptAnswer,
  type PromptProps,
  type Sidebar,
  type SidebarProps,
} from '../sidebar';
import { fieldOf, type DeskState } from './desk-state';

export interface OverlayOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  readonly openRoots: boolean;
  readonly onOpen: (key: string, opened: OpenedMark) => void;
  /** The page took out what stood over it. */
  readonly onTakenOut: () => void;
  /** What nothing of ours must lie over. */
  readonly keepClear: () => readonly Box[];
}

/** `taken-out`: by the page, and it stays out: a page is not fought. */
export type Showing = 'nothing' | 'shown' | 'taken-out';

export interface Overlays {
  /** Nothing is added to the page before there is something to say. */
  readonly show: (state: DeskState, props: () => SidebarProps) => Showing;
  /** Opens the mark at the caret; false where there is none. */
  readonly openAtCaret: () => boolean;
  /** `send` where there is nothing to ask with. */
  readonly ask: (prompt: PromptProps) => Promise<PromptAnswer>;
}

export const createOverlays = (options: OverlayOptions): Overlays => {
  const { doc, openRoots, onOpen, onTakenOut, keepClear } = options;
  const life = new AbortController();
  const signal = AbortSignal.any([options.signal, life.signal]);
  let sidebar: Sidebar | null = null;
  const marks = createMarks({ doc, signal, openRoots, onOpen, onLift: () => sidebar?.raise() });
  const isStanding = (host: Element) => host.parentNode === doc.documentElement;

  const look = (): void => {
    if (life.signal.aborted || !sidebar || (isStanding(sidebar.host) && isStanding(marks.host))) return;
    life.abort();
    onTakenOut();
  };
  const observer = new MutationObserver(look);
  observer.observe(doc.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const mark = (state: DeskState): void => {
    const field = fieldOf(state);
    if (field && state.report) marks.show(field, marksOf(state.report));
    else marks.clear();
  };
  return {
    show: (state, props) => {
      if (life.signal.aborted) return 'taken-out';
      const isIdle = state.page === null || state.page.status === 'idle';
      if (isIdle && sidebar === null) return 'nothing';
      sidebar ??= mountSidebar({ doc, signal, openRoots, keepClear });
      sidebar.update(props());
      mark(state);
      return 'shown';
    },
    openAtCaret: marks.openAtCaret,
    ask: async prompt => (sidebar ? sidebar.ask(prompt) : 'send'),
  };
};
