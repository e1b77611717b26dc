import browser from 'webextension-polyfill';
import { answer } from '../messaging/answer';
import { readDayRows, readOptions } from '../storage/backup';
import { eraseAll } from '../storage/erase';
import { settleIn } from '../storage/home';
import { importBackup } from '../storage/import-backup';
import { isCommand, sendCommand } from '../messaging/command';
import { watchSends } from '../storage/sends';
import { shortenMonths } from '../storage/shorten-months';
import { orderVolumes, quotaSettings, settings } from '../storage/values';
import { followChoice, isUsageOver, showProblems } from './badge';
import { watchGlances } from './glances';
import { injectIntoOpenTabs, loadLateParts, mustInjectAfterUpdate } from './inject';
import { openCheck, openOptions, openWelcome } from './own-pages';
import { refresh } from './refresh';

// The worker may die after any line and start again for any event: every listener is set up here, at once,
// and nothing is remembered between two events.
const always = new AbortController().signal;

/** For whoever looks at the worker's console; nothing of a message is ever in such an error. */
// eslint-disable-next-line no-console -- the worker has no other way to say it
const warn = (error: unknown): void => console.warn('Second Look:', error);

answer({
  loadLateParts: async ({ tabId, frameId }) => {
    if (tabId === null || frameId === null) throw new TypeError('only a frame of a tab can be given parts');
    await loadLateParts(tabId, frameId);
  },
  sendRecorded: refresh,
  showProblems: async ({ tabId }, count) => {
    const isCount = count === null || (Number.isSafeInteger(count) && count >= 0);
    if (tabId === null || !isCount) throw new TypeError('no number of problems');
    await showProblems(tabId, count);
  },
  openOptions: (_sender, at) => openOptions(at),
  openCheck,
  // What is written is watched, and refreshes: an answer that waited for that might never come, though all was saved.
  importBackup: async ({ isOwnPage }, days, options) => {
    if (!isOwnPage) throw new TypeError('only a page of the extension imports');
    await importBackup(readDayRows(days), await readOptions(options));
  },
  erase: async ({ isOwnPage }) => {
    if (!isOwnPage) throw new TypeError('only a page of the extension erases');
    await eraseAll();
    await refresh();
  },
});

browser.commands.onCommand.addListener((name, tab) => {
  if (tab?.id !== undefined && isCommand(name)) void sendCommand(tab.id, name);
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' || reason === 'update') refresh().then(settleIn).catch(warn);
  if (reason === 'install') openWelcome().catch(warn);
  if (reason === 'update') shortenMonths().catch(warn);
  if (reason === 'update' && mustInjectAfterUpdate()) injectIntoOpenTabs().catch(warn);
});

// Being woken is enough: the worker refreshes whenever it starts.
browser.runtime.onStartup.addListener(() => undefined);

watchGlances(() => {
  if (isUsageOver(Date.now())) void refresh();
});
watchSends(() => void refresh(), always);
quotaSettings.watch(() => void refresh(), always);
orderVolumes.watch(() => void refresh(), always);
settings.watch(() => void followChoice(Date.now()).catch(warn), always);

void refresh();
