/** What the desk knows of the text on it, and what follows from that. In memory, and gone with the text. */
import type { Mark, OpenedMark } from '../inline';
import type { Report } from '../rules';
import type { Notice, SidebarProps, SidebarStatus } from '../sidebar';
import type { Settings } from '../storage/values';
import type { Arrival } from './arrival';
import { measureText, type MeasuredText } from './measure-text';
import { draftOf, orderIdOf, type Message } from './message';
import { texts } from './texts';

/** What the seller decided about this text alone. */
export interface Decisions {
  readonly ignored: readonly string[];
  readonly off: readonly string[];
}

export const undecided: Decisions = { ignored: [], off: [] };

export interface DeskState {
  message: Message;
  settings: Settings;
  arrival: Arrival;
  measured: MeasuredText;
  decisions: Decisions;
  report: Report | null;
  /** True where the rules themselves broke on this text. */
  broke: boolean;
  open: boolean;
  current: string | null;
  card: OpenedMark | null;
  notice: Notice | null;
}

export const beginDesk = (message: Message, settings: Settings): DeskState => ({
  message,
  settings,
  arrival: { parts: {}, isOver: false },
  measured: measureText('', message.mode),
  decisions: undecided,
  report: null,
  broke: false,
  open: false,
  current: null,
  card: null,
  notice: null,
});

/** Null while there is nothing to read with, or too much to read; throws where a rule breaks. */
export const readMessage = ({
  message,
  settings,
  arrival,
  measured,
  decisions,
}: DeskState): Report | null => {
  const { ruleBook, senses } = arrival.parts;
  if (!ruleBook || measured.size === 'too-long') return null;
  const { importantTag, rulesOff } = settings;
  const asked = { importantTag, ignored: decisions.ignored, off: [...rulesOff, ...decisions.off] };
  return ruleBook.checkDraft(draftOf(message, measured.own), asked, senses);
};

export const statusOf = ({ arrival, broke, measured }: DeskState): SidebarStatus => {
  if (broke || (arrival.isOver && !arrival.parts.ruleBook)) return 'failed';
  return measured.size === 'too-long' ? 'too-long' : 'watching';
};

export const factsOf = ({ mode, reason, orderId, buyerLanguage }: Message): SidebarProps['facts'] => ({
  reasonLabel: mode === 'proactive' && reason !== null ? texts.reasonNames[reason] : null,
  orderId: orderIdOf(orderId),
  buyerLanguage,
  mode,
});

/** A card lives as long as one of its findings. */
export const cardOf = ({ report, card }: DeskState): OpenedMark | null =>
  report?.findings.some(({ key }) => card?.keys.includes(key)) ? card : null;

export const marksOf = (report: Report): Mark[] =>
  report.findings
    .filter(({ field }) => field === 'body')
    .flatMap(({ key, severity, places }) => places.map(place => ({ key, severity, ...place })));
