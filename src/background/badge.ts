import browser from 'webextension-polyfill';
import { titleTab } from '../messaging/tab-title';
import { todayOf } from '../quota/today';
import { readTally } from '../storage/tally';
import { settings } from '../storage/values';
import { heedGlances } from './glances';
import { problemsBadge, type UsageBadge, usageBadge } from './badge-text';

const isHidden = async (): Promise<boolean> => (await settings.get()).badge === 'hidden';

/** Shows a tab's open problems on its own badge; the browser takes that away when the tab goes elsewhere. */
export const showProblems = async (tabId: number, count: number | null): Promise<void> => {
  await titleTab(tabId, count !== null);
  const { text, color } = problemsBadge((await isHidden()) ? 0 : count);
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
};

/** Takes its own badge off every tab; each shows again what all others show. */
const clearTabs = async (): Promise<void> => {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(ids.map(tabId => browser.action.setBadgeText({ tabId, text: null })));
};

const readUsage = async (now: number): Promise<UsageBadge> => {
  const { rows, calendar, volumes, quota } = await readTally(now);
  const options = { ...quota, now, marketplaceIds: Object.keys(volumes) };
  return usageBadge((await isHidden()) ? [] : todayOf(rows, calendar, options));
};

/** Of what is shown, for as long as this worker lives; the next one draws anew. */
let isTrueUntil: number | null = null;

export const isUsageOver = (now: number): boolean => isTrueUntil !== null && now >= isTrueUntil;

/**
 * Shows the day's usage on every tab that has no badge of its own, tabs opened later included. Nothing wakes the worker when
 * the day ends: while a percentage is shown, whoever looks at another tab or window does.
 */
export const showUsage = async (now: number): Promise<void> => {
  const { text, color, until } = await readUsage(now);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color });
  isTrueUntil = until;
  heedGlances(until !== null);
};

/** Follows the seller's choice. Tabs that stay open show their problems again at their next check. */
export const followChoice = async (now: number): Promise<void> => {
  if (await isHidden()) await clearTabs();
  await showUsage(now);
};
