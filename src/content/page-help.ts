/** What the seller can do where the page itself is the trouble. */
import { ask } from '../messaging/ask';
import type { PageHelp, PickHelp, SidebarStatus } from '../sidebar';
import { fieldOf, type DeskStore } from './desk-state';
import { writeSupportReport } from './support-report';
import { texts } from './texts';

export interface HelpOptions {
  readonly doc: Document;
  readonly version: string;
  /** Pointing at the field by hand. */
  readonly pick: PickHelp | null;
  readonly status: () => SidebarStatus;
}

/** Opens a page of ours, and says so where that failed. */
export const createOpener =
  ({ change }: Pick<DeskStore, 'change'>) =>
  (opening: Promise<void>, otherwise: string): void => {
    opening.catch(() => change({ notice: { text: otherwise, undo: null } }));
  };

export const createPageHelp = (store: DeskStore, { doc, version, pick, status }: HelpOptions): PageHelp => {
  const open = createOpener(store);
  return {
    pick,
    onCheckByPasting: () => open(ask('openCheck'), texts.checkFailed),
    supportReport: () => {
      const state = store.get();
      const field = fieldOf(state)?.element ?? null;
      const about = { doc, version, page: state.page, status: status(), field };
      return writeSupportReport({ ...about, ruleBookOf: state.ruleBook?.asOf ?? null });
    },
  };
};
