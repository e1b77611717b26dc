/** What the desk knows of the text on it, and what follows from that. In memory, and gone with the text. */
import type { OpenedMark } from '../inline';
import type { Report } from '../rules';
import type { Notice, SidebarProps, SidebarStatus } from '../sidebar';
import { freshMemory, settingsFor, type DraftMemory } from '../sidebar/draft-memory';
import type { Settings } from '../storage/values';
import type { Pace } from '../typing-rest';
import type { Arrival } from './arrival';
import { measureText, type MeasuredText } from './measure-text';
import { draftOf, orderIdOf, type Message } from './message';
import { texts } from './texts';

export interface DeskState {
  message: Message;
  settings: Settings;
  arrival: Arrival;
  measured: MeasuredText;
  memory: DraftMemory;
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
  memory: freshMemory,
  report: null,
  broke: false,
  open: false,
  current: null,
  card: null,
  notice: null,
});

/**
 * Null while there is nothing to read with, or too much to read; throws where a rule breaks. Amid typing the fixes wait for
 * a rest.
 */
export const readMessage = (state: DeskState, pace: Pace): Report | null => {
  const { message, settings, arrival, measured, memory } = state;
  const { ruleBook, senses } = arrival.parts;
  if (!ruleBook || measured.size === 'too-long') return null;
  const before = pace === 'typing' ? state.report : null;
  return ruleBook.checkDraft(draftOf(message, measured.own), settingsFor(settings, memory), senses, before);
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
