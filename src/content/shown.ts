/** What the sidebar shows follows from the desk's state, and from nothing else. */
import type { OpenedMark } from '../inline';
import { dayIfOld } from '../rules/age';
import type { SidebarProps, SidebarStatus } from '../sidebar';
import type { DeskState } from './desk-state';

export const statusOf = ({ fault, page }: DeskState, isAlive: boolean): SidebarStatus => {
  if (!isAlive) return 'reload';
  if (fault !== null) return fault;
  return page === null || page.status === 'idle' ? 'looking' : page.status;
};

const factsOf = ({ page }: DeskState): SidebarProps['facts'] => ({
  reasonLabel: page?.reasonLabel ?? null,
  orderId: page?.orderId ?? null,
  buyerLanguage: page?.buyerLanguage ?? null,
  mode: page?.mode ?? 'proactive',
});

/** A card lives as long as one of its findings. */
const cardOf = ({ report, card }: DeskState): OpenedMark | null =>
  report?.findings.some(({ key }) => card?.keys.includes(key)) ? card : null;

/** All but what the seller can do about it. */
type Shown = {
  readonly [
    Name in keyof SidebarProps as Name extends `on${string}` | 'help' ? never : Name
  ]: SidebarProps[Name];
};

/** `now` in epoch milliseconds. */
export const shownOf = (state: DeskState, isAlive: boolean, now: number): Shown => ({
  status: statusOf(state, isAlive),
  how: state.page?.how ?? null,
  threadNotice: state.page?.threadNotice?.kind ?? null,
  facts: factsOf(state),
  reasonIsUnknown: state.page?.reason === null && state.page.reasonLabel !== null,
  report: state.report,
  empty: state.text.trim() === '',
  open: state.open,
  current: state.current,
  card: cardOf(state),
  notice: state.notice,
  tally: state.tally,
  remembered: state.remembered,
  ruleBookOf: state.ruleBook && dayIfOld(state.ruleBook.asOf, now),
  picking: state.picking,
});
