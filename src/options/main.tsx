import { render } from 'preact';
import browser from 'webextension-polyfill';
import { ask } from '../messaging/ask';
import { ruleBookAsOf, rules } from '../rules';
import { readBackup, spellBackup } from '../storage/backup';
import { forgetOrders } from '../storage/forget-orders';
import type { Snapshot } from '../storage/stored';
import { readAllDays } from '../storage/tally';
import { orderVolumes, quotaSettings, reasonNames, settings } from '../storage/values';
import { OptionsView, type OptionsViewProps } from './options-view';
import { entryOf } from './rule-entries';
import { ruleOfHash } from './rule-search';
import { reasonOfHash, withReason, withRule, withVolume } from './state';
import { type DamagedPart, texts } from './texts';

const entries = rules.map(entryOf);

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());
const root = document.getElementById('app') ?? document.body;

type Shown = Pick<
  OptionsViewProps,
  'volumes' | 'quota' | 'settings' | 'reasonNames' | 'reasonAsked' | 'target' | 'damaged'
>;

const parts: readonly { readonly part: DamagedPart; readonly isDamaged: (snapshot: Snapshot) => boolean }[] =
  [
    { part: 'settings', isDamaged: snapshot => settings.isDamaged(snapshot) },
    { part: 'quota', isDamaged: snapshot => quotaSettings.isDamaged(snapshot) },
    { part: 'reason-names', isDamaged: snapshot => reasonNames.isDamaged(snapshot) },
    { part: 'order-volumes', isDamaged: snapshot => orderVolumes.isDamaged(snapshot) },
  ];

/** Where the address leads. */
const askedFor = (): Pick<Shown, 'target' | 'reasonAsked'> => ({
  target: ruleOfHash(location.hash),
  reasonAsked: reasonOfHash(location.hash),
});

const read = async (): Promise<Shown> => {
  const snapshot = await browser.storage.local.get(null);
  return {
    volumes: await orderVolumes.from(snapshot),
    quota: await quotaSettings.from(snapshot),
    settings: await settings.from(snapshot),
    damaged: parts.filter(({ isDamaged }) => isDamaged(snapshot)).map(({ part }) => part),
    reasonNames: await reasonNames.from(snapshot),
    ...askedFor(),
  };
};

const changes: Pick<
  OptionsViewProps,
  'powers' | 'onVolume' | 'onQuota' | 'onOtherSends' | 'onForgetOrders' | 'onSettings' | 'onReason' | 'onRule'
> = {
  powers: {
    readDays: () => readAllDays(),
    spell: backup => spellBackup(backup, Date.now()),
    readBackup,
    importBackup: (days, options) => ask('importBackup', days, options),
    erase: () => ask('erase'),
  },
  onVolume: async (id, volume) => {
    await orderVolumes.update(all => withVolume(all, id, volume));
  },
  onQuota: async change => {
    await quotaSettings.update(quota => ({ ...quota, ...change }));
  },
  onOtherSends: async (id, sends) => {
    await quotaSettings.update(quota => ({ ...quota, otherSends: { ...quota.otherSends, [id]: sends } }));
  },
  onForgetOrders: forgetOrders,
  onSettings: async change => {
    await settings.update(all => ({ ...all, ...change }));
  },
  onReason: async (label, reason) => {
    await reasonNames.update(all => withReason(all, label, reason));
  },
  onRule: async (id, on) => {
    await settings.update(all => withRule(all, id, on));
  },
};

/** Draws what is stored now, and again at every change from anywhere. */
const follow = (first: Shown): void => {
  const { version } = browser.runtime.getManifest();
  let shown = first;
  const show = (change: Partial<Shown>): void => {
    shown = { ...shown, ...change };
    render(
      <OptionsView {...shown} {...changes} rules={entries} version={version} ruleBookAsOf={ruleBookAsOf} />,
      root,
    );
  };
  orderVolumes.watch(volumes => show({ volumes }), leaving.signal);
  quotaSettings.watch(quota => show({ quota }), leaving.signal);
  settings.watch(value => show({ settings: value }), leaving.signal);
  reasonNames.watch(names => show({ reasonNames: names }), leaving.signal);
  addEventListener('hashchange', () => show(askedFor()));
  show({});
};

render(<p role="status">{texts.loading}</p>, root);
read().then(follow, () => render(<p role="alert">{texts.unreadable}</p>, root));
