/**
 * The desk where a pasted text is read: it holds text and decisions, and shows sidebar and marks what follows from them.
 * Nothing of it is stored. Everything it begins ends with the signal.
 */
import { createMarks, livingCard, marksOf } from '../inline';
import { ask } from '../messaging/ask';
import type { Finding } from '../rules';
import { dayIfOld } from '../rules/age';
import { mountSidebar, type SidebarProps } from '../sidebar';
import { fixIn } from '../sidebar/fix-in';
import { freshMemory, ignoring, withoutRule, type DraftMemory } from '../sidebar/draft-memory';
import type { Settings } from '../storage/values';
import { createRest, type Pace } from '../typing-rest';
import type { Arrival } from './arrival';
import { measureText, type MeasuredText } from './measure-text';
import { beginDesk, type DeskState, factsOf, readMessage, statusOf } from './desk-state';
import type { Message } from './message';
import { texts } from './texts';
import { applyFix, typeOver } from './type-over';

/** In UTF-16 code units: up to here a check is over before the next key; beyond it waits for a pause. */
const readAtOnce = 4000;
const pauseMs = 200;
/** As wide as the sidebar's sheet takes for having a place of its own. */
const besideTheText = '(width >= 62rem)';

export interface DeskOptions {
  readonly field: HTMLTextAreaElement;
  /** Where the sidebar becomes part of the page. */
  readonly place: HTMLElement;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly onText: (measured: MeasuredText) => void;
}

export interface Desk {
  /** Reads what stands in the field. */
  readonly begin: () => void;
  readonly setMessage: (message: Message) => void;
  readonly setSettings: (settings: Settings) => void;
  readonly setArrival: (arrival: Arrival) => void;
  /** Puts a text in the place of the one that is there; the browser's undo brings that back. */
  readonly write: (text: string) => void;
  /** Opens what is marked at the caret; where nothing is, the list. */
  readonly openFinding: () => void;
}

const isComposing = (event: Event): boolean => event instanceof InputEvent && event.isComposing;

export const createDesk = (
  { field, place, signal, now, onText }: DeskOptions,
  message: Message,
  settings: Settings,
): Desk => {
  const doc = field.ownerDocument;
  const wide = matchMedia(besideTheText);
  const state = beginDesk(message, settings);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const sidebar = mountSidebar({ doc, signal, place, openRoots: true });
  const marks = createMarks({
    doc,
    signal,
    openRoots: true,
    ours: sidebar.host,
    onOpen: (current, card) => change({ card, current }),
  });

  const show = (): void => {
    if (signal.aborted) return;
    sidebar.update(props());
    if (state.report) marks.show(field, marksOf(state.report));
    else marks.clear();
  };

  const change = (part: Partial<DeskState>): void => {
    Object.assign(state, part);
    show();
  };

  const read = (pace: Pace = 'resting'): void => {
    clearTimeout(pause);
    try {
      change({ report: readMessage(state, pace), broke: false });
    } catch {
      change({ report: null, broke: true });
    }
  };

  /** Until a long text was read there is no report: "Checking…" is said, and no mark of the old text stays. */
  const recheck = (part: Partial<DeskState>, pace: Pace = 'resting'): void => {
    Object.assign(state, part);
    if (state.measured.own.length <= readAtOnce) return read(pace);
    clearTimeout(pause);
    pause = setTimeout(read, pauseMs);
    change({ report: null });
  };
  const rest = createRest(signal, () => recheck({}));

  const takeText = (): void => {
    const measured = measureText(field.value, state.message.mode);
    const isEmptied = measured.own.trim() === '';
    const emptied = isEmptied ? { memory: freshMemory, current: null, notice: null } : {};
    recheck({ measured, ...emptied }, measured.own.length <= readAtOnce ? rest.begin() : 'resting');
    onText(measured);
  };

  const decide = (memory: DraftMemory, text: string): void => {
    const before = state.memory;
    recheck({ memory, notice: { text, undo: () => recheck({ memory: before, notice: null }) } });
  };

  const fix = (finding: Finding): void => {
    read();
    const wanted = fixIn(state.report, finding);
    if (!wanted) return;
    const takeBack = applyFix(field, wanted);
    const undo = () => change({ notice: takeBack() ? null : { text: texts.changedSince, undo: null } });
    const text = wanted.text === '' ? texts.removed(finding.title) : texts.fixed(finding.title);
    change({ current: null, card: null, notice: { text, undo } });
  };

  const turnOffForGood = ({ rule }: Finding): void => {
    ask('openOptions', `rule=${rule}`).catch(() =>
      change({ notice: { text: texts.optionsFailed, undo: null } }),
    );
  };

  const props = (): SidebarProps => ({
    status: statusOf(state),
    facts: factsOf(state.message),
    report: state.report,
    empty: state.measured.own.trim() === '',
    open: state.open || wide.matches,
    current: state.current,
    notice: state.notice,
    tally: null,
    ruleBookOf: state.arrival.parts.ruleBook ? dayIfOld(state.arrival.parts.ruleBook.asOf, now()) : null,
    onToggle: () => change({ open: !state.open }),
    onSelect: finding => change({ current: finding?.key ?? null }),
    onFix: fix,
    onIgnore: ({ key, title }) => decide(ignoring(state.memory, key), texts.ignored(title)),
    onOffForDraft: ({ rule, title }) => decide(withoutRule(state.memory, rule), texts.offForDraft(title)),
    onTurnOffForGood: turnOffForGood,
    onDismissNotice: () => change({ notice: null }),
    card: livingCard(state.card, state.report),
    onCloseCard: () => change({ card: null }),
    onNoRoomForCard: () => change({ card: null, open: true }),
  });

  // Text that an input method is still composing is nobody's yet.
  field.addEventListener('input', event => isComposing(event) || takeText(), { signal });
  field.addEventListener('compositionend', takeText, { signal });
  wide.addEventListener('change', show, { signal });
  signal.addEventListener('abort', () => clearTimeout(pause), { once: true });

  return {
    begin: takeText,
    setMessage: next => {
      state.message = next;
      takeText();
    },
    setSettings: next => recheck({ settings: next }),
    setArrival: arrival => recheck({ arrival }),
    write: text => typeOver(field, { start: 0, end: field.value.length, text }),
    openFinding: () => {
      if (!marks.openAtCaret()) change({ open: !state.open });
    },
  };
};
