/** What the sidebar shows follows from the desk's state, and from nothing else. */
import { livingCard } from '../inline';
import { dayIfOld } from '../rules/age';
import type { SidebarProps, SidebarStatus } from '../sidebar';
import type { DeskState } from './desk-state';
import { problemsOf } from './live-check';

export const statusOf = ({ fault, page }: DeskState, isAlive: boolean): SidebarStatus => {
  if (!isAlive) return 'reload';
  if (fault !== null) return fault;
  return page === null || page.status === 'idle' ? 'looking' : page.status;
};

/** For the toolbar button; null where a message is there, or may be, and is not checked. */
export const problemsIn = ({ fault, page, report }: DeskState): number | null =>
  fault !== null || page?.status === 'no-field' ? null : problemsOf(report);

const factsOf = ({ page }: DeskState): SidebarProps['facts'] => ({
  reasonLabel: page?.reasonLabel ?? null,
  orderId: page?.orderId ?? null,
  buyerLanguage: page?.buyerLanguage ?? null,
  mode: page?.mode ?? 'proactive',
});

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
  card: livingCard(state.card, state.report),
  notice: state.notice,
  tally: state.tally,
  remembered: state.remembered,
  ruleBookOf: state.ruleBook && dayIfOld(state.ruleBook.asOf, now),
  picking: state.picking,
});
