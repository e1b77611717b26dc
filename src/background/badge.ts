import browser from 'webextension-polyfill';
import { todayOf } from '../quota/today';
import { readTally } from '../storage/tally';
import { problemsBadge, usageBadge } from './badge-text';

/** Shows a tab's open problems on its own badge; the browser takes that away when the tab goes elsewhere. */
export const showProblems = async (tabId: number, count: number): Promise<void> => {
  const { text, color } = problemsBadge(count);
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
};

/** Shows the day's usage on every tab that has no badge of its own, tabs opened later included. */
export const showUsage = async (now: number): Promise<void> => {
  const { rows, calendar, volumes, quota } = await readTally(now);
  const lines = todayOf(rows, calendar, { ...quota, now, marketplaceIds: Object.keys(volumes) });
  const { text, color } = usageBadge(lines);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color });
};
