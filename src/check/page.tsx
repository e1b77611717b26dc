import { render } from 'preact';
import { type Arrival, troubleOf } from './arrival';
import { CheckView, type CheckViewProps } from './check-view';
import { createDesk } from './desk';
import { measureText, type MeasuredText } from './measure-text';
import { likelyMarketplace, type Message } from './message';
import { type Remembered, rememberMessage, rememberOwnText } from './remembered';
import { isSampleText, sampleMessage, sampleText } from './sample';
import { texts } from './texts';

export interface PageOptions {
  readonly root: HTMLElement;
  readonly signal: AbortSignal;
  readonly isWelcome: boolean;
  /** BCP 47, most wanted first. */
  readonly browserLanguages: readonly string[];
  readonly remembered: Remembered;
  readonly onVolume: CheckViewProps['onVolume'];
  readonly onOpenOptions: () => void;
}

type Shown = Omit<CheckViewProps, `on${string}`>;

export interface Page {
  readonly setArrival: (arrival: Arrival) => void;
  readonly setSettings: (settings: Remembered['settings']) => void;
  readonly setVolumes: (volumes: Remembered['volumes']) => void;
  readonly openFinding: () => void;
}

const ownMessage = ({ form, volumes }: Remembered, browserLanguages: readonly string[]): Message => ({
  mode: form.mode,
  subject: '',
  reason: null,
  orderId: '',
  marketplaceId: form.marketplaceId ?? likelyMarketplace(Object.keys(volumes), browserLanguages),
  buyerLanguage: form.buyerLanguage,
  attachments: [],
});

const found = <Of extends Element>(element: Of | null): Of => {
  if (!element) throw new Error('the view has no such place');
  return element;
};

/** Draws the page and keeps it: which text is in it, whose it is, and what was just done with it. */
export const openPage = (options: PageOptions): Page => {
  const { root, signal, isWelcome, remembered } = options;
  const isSample = isWelcome || !remembered.form.sampleSeen;
  let own = ownMessage(remembered, options.browserLanguages);
  let shown: Shown = {
    isWelcome,
    isSample,
    isUnread: !remembered.isRead,
    message: isSample ? sampleMessage : own,
    measured: measureText('', own.mode),
    said: null,
    trouble: null,
    volumes: remembered.volumes,
    marketplaceId: own.marketplaceId,
    windowDays: remembered.quota.windowDays,
  };

  const show = (change: Partial<Shown>): void => {
    shown = { ...shown, ...change };
    render(<CheckView {...shown} {...actions} />, root);
  };

  const about = (message: Message, isTheSample: boolean): void => {
    show({ message, isSample: isTheSample });
    desk.setMessage(message);
  };

  const beginOwn = (): void => {
    about(own, false);
    rememberOwnText();
  };

  const clear = (): void => {
    const before = field.value;
    desk.write('');
    const undo = () => {
      desk.write(before);
      show({ said: null });
    };
    show({ said: { text: texts.cleared, undo } });
  };

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(field.value);
      show({ said: { text: texts.copied, undo: null } });
    } catch {
      field.select();
      show({ said: { text: texts.notCopied, undo: null } });
    }
  };

  const actions = {
    onMessage: (change: Partial<Message>) => {
      own = { ...own, ...change };
      about(own, false);
      rememberMessage(own);
    },
    onOwnText: () => {
      beginOwn();
      desk.write('');
    },
    onSample: () => {
      desk.write(sampleText);
      about(sampleMessage, true);
    },
    onClear: clear,
    onCopy: () => void copy(),
    onVolume: options.onVolume,
    onOpenOptions: options.onOpenOptions,
  };

  const onText = (measured: MeasuredText): void => {
    show({ measured, said: null });
    if (shown.isSample && !isSampleText(field.value)) beginOwn();
  };

  root.replaceChildren();
  show({});
  const field = found(root.querySelector('textarea'));
  const place = found(root.querySelector('aside'));
  if (isSample) field.value = sampleText;
  const desk = createDesk(
    { field, place, signal, onText, now: () => Date.now() },
    shown.message,
    remembered.settings,
  );
  desk.begin();

  return {
    setArrival: arrival => {
      desk.setArrival(arrival);
      show({ trouble: troubleOf(arrival) });
    },
    setSettings: desk.setSettings,
    setVolumes: volumes => show({ volumes }),
    openFinding: desk.openFinding,
  };
};
