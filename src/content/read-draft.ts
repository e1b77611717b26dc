import type { DeskState } from './desk-state';
import { freshMemory } from '../sidebar/draft-memory';
import { asksForReview, checkLive } from './live-check';

const check = ({ page, text, ruleBook, remembered, settings, memory, senses }: DeskState, now: number) =>
  page?.field && ruleBook
    ? checkLive(ruleBook, page, text, { ...remembered, now }, settings, memory, senses)
    : null;

/**
 * What the rules say of the draft as it stands. After a fault there is no report, not half of one: who says "not checked"
 * must not mark words or hold Send back.
 */
export const readDraft = (state: DeskState, now: number): Pick<DeskState, 'report' | 'fault'> => {
  try {
    return { report: check(state, now), fault: state.ruleBook ? null : state.fault };
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
