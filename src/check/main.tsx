/** Wires the page where a text is pasted to be checked; with `#welcome` it greets a new seller as well. */
import browser from 'webextension-polyfill';
import { onCommand } from '../messaging/command';
import { orderVolumes, settings } from '../storage/values';
import { type Arrival, followArrival } from './arrival';
import { openPage, type Page } from './page';
import { readRemembered } from './remembered';

const leaving = new AbortController();
const { signal } = leaving;
addEventListener('pagehide', () => leaving.abort());

let page: Page | null = null;
let latest: Arrival | null = null;
followArrival(document, signal, arrival => {
  latest = arrival;
  page?.setArrival(arrival);
});
onCommand('open-finding', () => document.hasFocus() && page?.openFinding(), signal);

void readRemembered().then(remembered => {
  const opened = openPage({
    root: document.getElementById('app') ?? document.body,
    signal,
    isWelcome: location.hash === '#welcome',
    browserLanguages: navigator.languages,
    remembered,
    onVolume: async (marketplaceId, volume) => {
      await orderVolumes.update(all => ({ ...all, [marketplaceId]: volume }));
    },
    onOpenOptions: () => void browser.runtime.openOptionsPage(),
  });
  page = opened;
  if (latest) opened.setArrival(latest);
  settings.watch(opened.setSettings, signal);
  orderVolumes.watch(opened.setVolumes, signal);
});
