import type { QuotaSettings } from '../storage/values';
import { countryName } from '../in-words';
import {
  asTime,
  type Read,
  readDayStart,
  readOtherSends,
  readReserve,
  readWarnPercent,
  readWindowDays,
} from './counting-model';
import { Field } from './field';
import { ForgetOrders } from './forget-orders';
import { SavedSign, useSaving } from './saving';
import type { SendingProps } from './sending-section';
import { ShowBadge } from './show-badge';
import { texts } from './texts';
import { useTyped } from './use-typed';

export interface CountingProps extends SendingProps {
  readonly quota: QuotaSettings;
  /** The marketplaces with an order volume. */
  readonly marketplaceIds: readonly string[];
  readonly onQuota: (change: Partial<QuotaSettings>) => Promise<void>;
  readonly onOtherSends: (marketplaceId: string, sends: number) => Promise<void>;
  readonly onForgetOrders: () => Promise<void>;
}

interface NumberSettingProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly unit?: string;
  readonly type?: 'text' | 'time';
  readonly stored: number;
  readonly spell: (value: number) => string;
  readonly read: (text: string) => Read;
  readonly onSave: (value: number) => Promise<void>;
}

const NumberSetting = ({ stored, spell, read, onSave, ...field }: NumberSettingProps) => {
  const { state, save, reset } = useSaving();
  const [text, setText] = useTyped(stored, spell, typed => {
    const known = read(typed);
    return 'value' in known ? known.value : null;
  });
  const now = read(text);
  const type = (typed: string) => {
    setText(typed);
    const next = read(typed);
    if ('value' in next) save(onSave(next.value));
    else reset();
  };
  const problem = 'problem' in now ? texts.counting.problems[now.problem] : null;
  return (
    <Field {...field} value={text} problem={problem} onType={type}>
      <SavedSign state={state} />
    </Field>
  );
};

const CountReplies = ({ quota, onQuota }: Pick<CountingProps, 'quota' | 'onQuota'>) => {
  const { state, save } = useSaving();
  return (
    <div class="field check">
      <label>
        <input
          type="checkbox"
          checked={quota.countReplies}
          aria-describedby="replies-hint"
          onChange={event => save(onQuota({ countReplies: event.currentTarget.checked }))}
        />
        {texts.counting.replies}
      </label>
      <SavedSign state={state} />
      <p class="hint" id="replies-hint">
        {texts.counting.repliesHint}
      </p>
    </div>
  );
};

const OtherSends = ({
  quota,
  marketplaceIds,
  onOtherSends,
}: Pick<CountingProps, 'quota' | 'marketplaceIds' | 'onOtherSends'>) => (
  <>
    {marketplaceIds.map(id => (
      <NumberSetting
        key={id}
        id={`others-${id}`}
        label={texts.counting.others(countryName(id))}
        unit={texts.counting.othersUnit}
        hint={texts.counting.othersHint}
        stored={quota.otherSends[id] ?? 0}
        spell={String}
        read={readOtherSends}
        onSave={sends => onOtherSends(id, sends)}
      />
    ))}
  </>
);

export const CountingSection = ({
  quota,
  onQuota,
  onForgetOrders,
  settings,
  onSettings,
  ...others
}: CountingProps) => (
  <section id="counting" aria-labelledby="counting-title">
    <h2 id="counting-title">{texts.sections.counting}</h2>
    <p class="intro">{texts.counting.intro}</p>
    <div class="panel fields">
      <NumberSetting
        id="reserve"
        label={texts.counting.reserve}
        unit={texts.counting.reserveUnit}
        hint={texts.counting.reserveHint}
        stored={quota.reserve}
        spell={String}
        read={readReserve}
        onSave={reserve => onQuota({ reserve })}
      />
      <NumberSetting
        id="warn"
        label={texts.counting.warn}
        unit={texts.counting.warnUnit}
        hint={texts.counting.warnHint}
        stored={quota.warnPercent}
        spell={String}
        read={readWarnPercent}
        onSave={warnPercent => onQuota({ warnPercent })}
      />
      <NumberSetting
        id="day-start"
        type="time"
        label={texts.counting.dayStart}
        hint={texts.counting.dayStartHint}
        stored={quota.dayStartMinutes}
        spell={asTime}
        read={readDayStart}
        onSave={dayStartMinutes => onQuota({ dayStartMinutes })}
      />
      <NumberSetting
        id="window"
        label={texts.counting.window}
        unit={texts.counting.windowUnit}
        hint={texts.counting.windowHint}
        stored={quota.windowDays}
        spell={String}
        read={readWindowDays}
        onSave={windowDays => onQuota({ windowDays })}
      />
      <OtherSends quota={quota} {...others} />
      <CountReplies quota={quota} onQuota={onQuota} />
      <ShowBadge settings={settings} onSettings={onSettings} />
    </div>
    <ForgetOrders onForgetOrders={onForgetOrders} />
  </section>
);
