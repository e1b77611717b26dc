/** What stands over the page: the sidebar, and the marks under the words. */
import { createMarks, type Mark, type OpenedMark } from '../inline';
import type { Report } from '../rules';
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
}

export interface Overlays {
  /** Nothing is added to the page before there is something to say; false until then. */
  readonly show: (state: DeskState, props: () => SidebarProps) => boolean;
  /** Opens the mark at the caret; false where there is none. */
  readonly openAtCaret: () => boolean;
  /** `send` where there is nothing to ask with. */
  readonly ask: (prompt: PromptProps) => Promise<PromptAnswer>;
}

const marksOf = ({ findings }: Report): Mark[] =>
  findings
    .filter(({ field }) => field === 'body')
    .flatMap(({ key, severity, places }) => places.map(place => ({ key, severity, ...place })));

export const createOverlays = ({ doc, signal, openRoots, onOpen }: OverlayOptions): Overlays => {
  let sidebar: Sidebar | null = null;
  const marks = createMarks({ doc, signal, openRoots, onOpen, onLift: () => sidebar?.raise() });

  const mark = (state: DeskState): void => {
    const field = fieldOf(state);
    if (field && state.report) marks.show(field, marksOf(state.report));
    else marks.clear();
  };
  return {
    show: (state, props) => {
      const isIdle = state.page === null || state.page.status === 'idle';
      if (isIdle && sidebar === null) return false;
      sidebar ??= mountSidebar({ doc, signal, openRoots });
      sidebar.update(props());
      mark(state);
      return true;
    },
    openAtCaret: marks.openAtCaret,
    ask: async prompt => (sidebar ? sidebar.ask(prompt) : 'send'),
  };
};
