import { render } from 'preact';
import browser from 'webextension-polyfill';
import { ask } from '../messaging/ask';
import { isFrontUnread } from '../messaging/tab-title';
import { watchSends } from '../storage/sends';
import { readTally } from '../storage/tally';
import { acknowledge } from '../storage/signs';
import { undoCorrection } from '../storage/corrections';
import { home } from '../storage/home';
import { orderVolumes, quotaSettings, restored, understood } from '../storage/values';
import { correctCount } from './correct';
import { type PopupModel, popupModel } from './popup-model';
import { PopupView } from './popup-view';

const leaving = new AbortController();
const root = document.getElementById('app') ?? document.body;
const access = { origins: browser.runtime.getManifest().host_permissions ?? [] };

const show = (model: PopupModel | null, failed = false): void =>
  render(
    <PopupView
      model={model}
      failed={failed}
      onOpenOptions={openOptions}
      onCheckText={checkText}
      onAllowAccess={allowAccess}
      onUnderstood={() => void acknowledge(model?.signs ?? [], Date.now()).then(refresh, refresh)}
      onCorrect={(marketplaceId, change) => correctCount(marketplaceId, change, Date.now())}
      onUndo={undoCorrection}
    />,
    root,
  );

const openOptions = (): void => void browser.runtime.openOptionsPage().then(() => window.close());
const checkText = (): void => void ask('openCheck').then(() => window.close());
const allowAccess = (): void => void browser.permissions.request(access).then(refresh, refresh);

let wake: ReturnType<typeof setTimeout> | undefined;
let reading = 0;

/** Reads all anew: cheap, and a day that ended needs nothing else. The latest reading wins. */
const refresh = async (): Promise<void> => {
  const mine = ++reading;
  try {
    const [tally, watching, isUnread] = await Promise.all([
      readTally(),
      browser.permissions.contains(access),
      isFrontUnread(),
    ]);
    if (mine !== reading) return;
    const now = Date.now();
    const model = popupModel({ tally, watching, isFrontUnread: isUnread, now });
    clearTimeout(wake);
    if (model.staleAt !== null) wake = setTimeout(() => void refresh(), Math.max(1000, model.staleAt - now));
    show(model);
  } catch {
    if (mine === reading) show(null, true);
  }
};

watchSends(() => void refresh(), leaving.signal);
for (const value of [home, orderVolumes, quotaSettings, restored, understood])
  value.watch(() => void refresh(), leaving.signal);
document.addEventListener('visibilitychange', () => void (document.hidden || refresh()));
addEventListener('pagehide', () => {
  clearTimeout(wake);
  leaving.abort();
});

show(null);
void refresh();
