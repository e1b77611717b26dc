/**
 * The desk where a draft is read: it holds the present state of page, text and decisions, and shows sidebar and marks what
 * follows from it. Everything it begins ends with the signal.
 */
import { createMarks, type Mark, type OpenedMark } from '../inline';
import { ask } from '../messaging/ask';
import type { LateParts, RuleBook } from '../messaging/late-parts';
import { replaceInDraft, watchDraft, type DraftField, type PageState } from '../page';
import { nothingRemembered, type Remembered } from '../quota/order-memory';
import type { Finding, Report, Senses } from '../rules';
import { dayIfOld } from '../rules/age';
import {
  mountSidebar,
  type Notice,
  type PageHelp,
  type PickHelp,
  type Picking,
  type Sidebar,
  type SidebarProps,
  type SidebarStatus,
} from '../sidebar';
import type { Settings } from '../storage/values';
import { freshMemory, ignoring, withoutRule, type DraftMemory } from './draft-memory';
import { asksForReview, checkLive, errorsOf, problemsOf } from './live-check';
import { writeSupportReport } from './support-report';
import { texts } from './texts';

export interface DeskOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  readonly openRoots: boolean;
  /** False once the extension was updated, disabled or removed under this page. */
  readonly isAlive: () => boolean;
  readonly now: () => number;
  readonly version: string;
  /** Pointing at the field by hand. */
  readonly pick: PickHelp | null;
}

export interface Desk {
  /** The text as it stands, or empty without a field. */
  readonly text: () => string;
  readonly state: () => PageState | null;
  readonly setPage: (state: PageState) => void;
  readonly setSettings: (settings: Settings) => void;
  readonly addParts: (parts: LateParts) => void;
  readonly setTally: (tally: string | null) => void;
  readonly setRemembered: (remembered: Remembered) => void;
  readonly setFault: (fault: 'failed' | null) => void;
  readonly say: (text: string) => void;
  readonly notify: (notice: Notice) => void;
  readonly setPicking: (picking: Picking | null) => void;
  /** Opens what is marked at the caret; where nothing is, the list. */
  readonly openFinding: () => void;
  /** The draft was sent: decisions about it are forgotten. */
  readonly finishDraft: () => void;
  /** The errors of exactly this text; empty while it cannot be read. */
  readonly errorsIn: (text: string) => readonly Finding[];
  /** Whether the text as it stands asks for a review, whatever rules are off; a template for it does. */
  readonly asksReview: () => boolean;
  readonly askBeforeSend: (findings: readonly Finding[]) => Promise<'edit' | 'send'>;
}

interface State {
  page: PageState | null;
  text: string;
  settings: Settings;
  ruleBook: RuleBook | null;
  senses: Senses;
  memory: DraftMemory;
  report: Report | null;
  open: boolean;
  current: string | null;
  card: OpenedMark | null;
  picking: Picking | null;
  notice: Notice | null;
  tally: string | null;
  remembered: Remembered;
  fault: 'failed' | null;
}

const marksOf = (report: Report | null): Mark[] =>
  (report?.findings ?? [])
    .filter(({ field }) => field === 'body')
    .flatMap(({ key, severity, places }) => places.map(place => ({ key, severity, ...place })));

/** Sets the desk up; nothing is added to the page before there is something to say. */
export const createDesk = (
  { doc, signal, openRoots, isAlive, now, version, pick }: DeskOptions,
  settings: Settings,
): Desk => {
  const state: State = {
    page: null,
    text: '',
    settings,
    ruleBook: null,
    senses: {},
    memory: freshMemory,
    report: null,
    open: false,
    current: null,
    card: null,
    picking: null,
    notice: null,
    tally: null,
    remembered: nothingRemembered,
    fault: null,
  };
  let sidebar: Sidebar | null = null;
  let fieldLife: AbortController | null = null;
  let problemsShown = -1;
  const marks = createMarks({
    doc,
    signal,
    openRoots,
    onOpen: (current, card) => change({ card, current }),
    onLift: () => sidebar?.raise(),
  });

  const status = (): SidebarStatus => {
    if (!isAlive()) return 'reload';
    if (state.fault !== null) return state.fault;
    const { page } = state;
    return page === null || page.status === 'idle' ? 'looking' : page.status;
  };

  const field = (): DraftField | null => state.page?.field ?? null;

  const known = () => ({ reviewAskedOn: state.remembered.reviewAskedOn, now: now() });

  /** After a fault there is no report, not half of one: who says "not checked" must not mark words or hold Send back. */
  const read = (): void => {
    const { page, text, ruleBook } = state;
    if (ruleBook) state.fault = null;
    try {
      state.report =
        page?.field && ruleBook
          ? checkLive(ruleBook, page, text, known(), state.settings, state.memory, state.senses)
          : null;
    } catch {
      state.report = null;
      state.fault = 'failed';
    }
  };

  /** Never throws: the send is counted whatever becomes of the check. */
  const asksReview = (): boolean => {
    try {
      return asksNow();
    } catch {
      return false;
    }
  };

  const asksNow = (): boolean => {
    const { page, text, ruleBook, senses } = state;
    if (page?.reason === 'review-request') return true;
    if (!page?.field || !ruleBook || state.report === null) return false;
    const everyRule = { ...state.settings, rulesOff: [] };
    return asksForReview(checkLive(ruleBook, page, text, known(), everyRule, freshMemory, senses));
  };

  const showProblems = (): void => {
    const count = problemsOf(state.report);
    if (count === problemsShown || !isAlive()) return;
    problemsShown = count;
    ask('showProblems', count).catch(() => {
      problemsShown = -1;
    });
  };

  const show = (): void => {
    if (signal.aborted) return;
    const idle = state.page === null || state.page.status === 'idle';
    if (idle && sidebar === null) return;
    sidebar ??= mountSidebar({ doc, signal, openRoots });
    sidebar.update(props());
    const target = field();
    if (target && state.report) marks.show(target, marksOf(state.report));
    else marks.clear();
    showProblems();
  };

  const change = (part: Partial<State>): void => {
    Object.assign(state, part);
    show();
  };

  const recheck = (part: Partial<State>): void => {
    Object.assign(state, part);
    read();
    show();
  };

  const decide = (memory: DraftMemory, text: string): void => {
    const before = state.memory;
    recheck({ memory, notice: { text, undo: () => recheck({ memory: before, notice: null }) } });
  };

  const replace = (start: number, end: number, text: string): boolean => {
    const target = field();
    if (!target) return false;
    const expected = state.text.slice(start, end);
    return replaceInDraft(target, { start, end, text, expected }) === 'replaced';
  };

  const applyFix = ({ fix, title }: Finding): void => {
    if (!fix) return;
    const before = state.text.slice(fix.start, fix.end);
    if (!replace(fix.start, fix.end, fix.text)) {
      change({ notice: { text: texts.refused, undo: null } });
      return;
    }
    const undo = (): void => {
      const back = replace(fix.start, fix.start + fix.text.length, before);
      recheck({ text: field()?.text() ?? '', notice: back ? null : { text: texts.refused, undo: null } });
    };
    const text = fix.text === '' ? texts.removed(title) : texts.fixed(title);
    recheck({ text: field()?.text() ?? '', current: null, card: null, notice: { text, undo } });
    field()?.element.focus();
  };

  const openPage = (opening: Promise<void>, otherwise: string): void => {
    opening.catch(() => change({ notice: { text: otherwise, undo: null } }));
  };

  /** A card lives as long as one of its findings. */
  const cardShown = (): OpenedMark | null =>
    state.report?.findings.some(({ key }) => state.card?.keys.includes(key)) ? state.card : null;

  const help: PageHelp = {
    pick,
    onCheckByPasting: () => openPage(ask('openCheck'), texts.checkFailed),
    supportReport: () => {
      const about = { doc, version, page: state.page, status: status(), field: field()?.element ?? null };
      return writeSupportReport({ ...about, ruleBookOf: state.ruleBook?.asOf ?? null });
    },
  };

  const props = (): SidebarProps => ({
    status: status(),
    how: state.page?.how ?? null,
    threadNotice: state.page?.threadNotice?.kind ?? null,
    facts: {
      reasonLabel: state.page?.reasonLabel ?? null,
      orderId: state.page?.orderId ?? null,
      buyerLanguage: state.page?.buyerLanguage ?? null,
      mode: state.page?.mode ?? 'proactive',
    },
    report: state.report,
    empty: state.text.trim() === '',
    open: state.open,
    current: state.current,
    notice: state.notice,
    tally: state.tally,
    ruleBookOf: state.ruleBook && dayIfOld(state.ruleBook.asOf, now()),
    remembered: state.remembered,
    onToggle: () => change({ open: !state.open }),
    onSelect: finding => change({ current: finding?.key ?? null }),
    onFix: applyFix,
    onIgnore: ({ key, title }) => decide(ignoring(state.memory, key), texts.ignored(title)),
    onOffForDraft: ({ rule, title }) => decide(withoutRule(state.memory, rule), texts.offForDraft(title)),
    onTurnOffForGood: ({ rule }) => openPage(ask('openOptions', `rule=${rule}`), texts.optionsFailed),
    onDismissNotice: () => change({ notice: null }),
    reasonIsUnknown: state.page?.reason === null && state.page.reasonLabel !== null,
    card: cardShown(),
    onCloseCard: () => change({ card: null }),
    onNoRoomForCard: () => change({ card: null, open: true }),
    picking: state.picking,
    help,
  });

  const takeText = (text: string, composing: boolean): void => {
    if (composing || text === state.text) return;
    recheck({ text, ...(text.trim() === '' ? { memory: freshMemory, notice: null } : {}) });
  };

  const setPage = (page: PageState): void => {
    const changed = page.field !== field();
    if (changed) {
      fieldLife?.abort();
      fieldLife = page.field ? new AbortController() : null;
    }
    recheck({ page, text: page.field?.text() ?? '' });
    if (changed && page.field && fieldLife)
      watchDraft(page.field, { signal: AbortSignal.any([signal, fieldLife.signal]), onText: takeText });
  };

  return {
    text: () => field()?.text() ?? '',
    state: () => state.page,
    setPage,
    setSettings: next => recheck({ settings: next }),
    addParts: ({ ruleBook = state.ruleBook, senses }) =>
      recheck({ ruleBook, senses: { ...state.senses, ...senses } }),
    setTally: tally => change({ tally }),
    setRemembered: remembered => recheck({ remembered }),
    setFault: fault => recheck({ fault }),
    notify: notice => change({ notice }),
    setPicking: picking => change({ picking, ...(picking ? { open: false, card: null } : {}) }),
    say: text => change({ notice: { text, undo: null } }),
    openFinding: () => {
      if (!marks.openAtCaret()) change({ open: !state.open });
    },
    finishDraft: () => recheck({ memory: freshMemory, current: null }),
    errorsIn: text => {
      if (text !== state.text) recheck({ text });
      return errorsOf(state.report);
    },
    asksReview,
    askBeforeSend: async findings => {
      if (!sidebar) return 'send';
      const answer = await sidebar.ask({ findings });
      if (answer === 'edit') {
        change({ open: true, current: findings[0]?.key ?? null });
        field()?.element.focus();
      }
      return answer;
    },
  };
};
