/**
 * The desk where a draft is read: it holds the present state of page, text and decisions, and shows sidebar and marks what
 * follows from it. Everything it begins ends with the signal.
 */
import { placeOf } from '../inline';
import { ask } from '../messaging/ask';
import type { LateParts } from '../messaging/late-parts';
import { watchDraft, type DraftField, type PageState } from '../page';
import type { Remembered } from '../quota/order-memory';
import type { Finding } from '../rules';
import type { Notice, PickHelp, Picking, SidebarProps } from '../sidebar';
import type { Settings } from '../storage/values';
import { createRest, type Pace } from '../typing-rest';
import { createDecisions } from './decisions';
import { fieldOf, freshState, type DeskState, type DeskStore } from './desk-state';
import { freshMemory } from '../sidebar/draft-memory';
import { errorsOf } from './live-check';
import { createOverlays } from './overlays';
import { createOpener, createPageHelp } from './page-help';
import { asksReview, readDraft } from './read-draft';
import { problemsIn, shownOf, statusOf } from './shown';
import { createProblemTeller } from './tell-problems';
import { texts } from './texts';

export interface DeskOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  readonly openRoots: boolean;
  /** False once the extension was updated, disabled or removed under this page. */
  readonly isAlive: () => boolean;
  readonly now: () => number;
  readonly version: string;
  /** The page's controls that send what stands in a field. */
  readonly sendsOf: (field: DraftField) => readonly HTMLElement[];
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

/** Follows the text of one field at a time. */
const createFollower = (signal: AbortSignal, onText: (text: string, composing: boolean) => void) => {
  let life = new AbortController();
  return ({ field }: PageState): void => {
    life.abort();
    life = new AbortController();
    if (field) watchDraft(field, { signal: AbortSignal.any([signal, life.signal]), onText });
  };
};

/** Sets the desk up; nothing is added to the page before there is something to say. */
export const createDesk = (options: DeskOptions, settings: Settings): Desk => {
  const { doc, signal, openRoots, isAlive, now, version, sendsOf, pick } = options;
  let state = freshState(settings);

  const change = (part: Partial<DeskState>): void => {
    state = { ...state, ...part };
    show();
  };
  const recheck = (part: Partial<DeskState>, pace: Pace = 'resting'): void => {
    state = { ...state, ...part };
    change(readDraft(state, now(), pace));
  };
  const store: DeskStore = { get: () => state, change, recheck };
  const rest = createRest(signal, () => recheck({}));
  const decisions = createDecisions(store);
  const open = createOpener(store);
  const help = createPageHelp(store, { doc, version, pick, status: () => statusOf(state, isAlive()) });
  const overlays = createOverlays({
    ...{ doc, signal, openRoots },
    onOpen: (current, card) => change({ card, current }),
    onTakenOut: () => show(),
    keepClear: () => {
      const field = fieldOf(state);
      return field ? sendsOf(field).flatMap(send => placeOf(send, doc) ?? []) : [];
    },
  });
  const tellProblems = createProblemTeller(isAlive);

  const props = (): SidebarProps => ({
    ...shownOf(state, isAlive(), now()),
    help,
    onToggle: () => change({ open: !state.open }),
    onSelect: finding => change({ current: finding?.key ?? null }),
    onFix: decisions.fix,
    onIgnore: decisions.ignore,
    onOffForDraft: decisions.offForDraft,
    onTurnOffForGood: ({ rule }) => open(ask('openOptions', `rule=${rule}`), texts.optionsFailed),
    onDismissNotice: () => change({ notice: null }),
    onCloseCard: () => change({ card: null }),
    onNoRoomForCard: () => change({ card: null, open: true }),
  });
  const show = (): void => {
    if (signal.aborted) return;
    const showing = overlays.show(state, props);
    if (showing !== 'nothing') tellProblems(showing === 'shown' ? problemsIn(state) : null);
  };

  const follow = createFollower(signal, (text, composing) => {
    if (composing || text === state.text) return;
    recheck({ text, ...(text.trim() === '' ? { memory: freshMemory, notice: null } : {}) }, rest.begin());
  });
  const setPage = (page: PageState): void => {
    const isOther = page.field !== fieldOf(state);
    recheck({ page, text: page.field?.text() ?? '' });
    if (isOther) follow(page);
  };
  const askBeforeSend = async (findings: readonly Finding[]): Promise<'edit' | 'send'> => {
    const answer = await overlays.ask({ findings });
    if (answer === 'send') return answer;
    change({ open: true, current: findings[0]?.key ?? null });
    fieldOf(state)?.element.focus();
    return answer;
  };

  return {
    text: () => fieldOf(state)?.text() ?? '',
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
      if (!overlays.openAtCaret()) change({ open: !state.open });
    },
    finishDraft: () => recheck({ memory: freshMemory, current: null }),
    errorsIn: text => {
      if (text !== state.text) recheck({ text });
      return errorsOf(state.report);
    },
    asksReview: () => asksReview(state, now()),
    askBeforeSend,
  };
};
