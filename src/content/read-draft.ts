import type { DeskState } from './desk-state';
import { freshMemory } from '../sidebar/draft-memory';
import type { Pace } from '../typing-rest';
import type { Report } from '../rules';
import { asksForReview, checkLive } from './live-check';

const check = (state: DeskState, now: number, before: Report | null): Report | null => {
  const { page, text, ruleBook, remembered, settings, memory, senses } = state;
  return page?.field && ruleBook
    ? checkLive(ruleBook, page, text, { ...remembered, now }, settings, memory, senses, before)
    : null;
};

/**
 * What the rules say of the draft as it stands. After a fault there is no report, not half of one: who says "not checked"
 * must not mark words or hold Send back. Amid typing the fixes wait for a rest.
 */
export const readDraft = (
  state: DeskState,
  now: number,
  pace: Pace = 'resting',
): Pick<DeskState, 'report' | 'fault'> => {
  const before = pace === 'typing' ? state.report : null;
  try {
    return { report: check(state, now, before), fault: state.ruleBook ? null : state.fault };
  } catch {
    return { report: null, fault: 'failed' };
  }
};

/**
 * Whether the text as it stands asks for a review, whatever rules are off; a template for it does. Never throws: the send is
 * counted whatever becomes of the check.
 */
export const asksReview = (state: DeskState, now: number): boolean => {
  if (state.page?.reason === 'review-request') return true;
  if (state.report === null) return false;
  const settings = { ...state.settings, rulesOff: [] };
  const { report } = readDraft({ ...state, settings, memory: freshMemory }, now);
  return report !== null && asksForReview(report);
};
