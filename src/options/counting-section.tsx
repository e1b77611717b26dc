import type { QuotaSettings } from '../storage/values';
import { asTime, type Read, readDayStart, readReserve, readWarnPercent } from './counting-model';
import { Field } from './field';
import { SavedSign, useSaving } from './saving';
import { texts } from './texts';
import { useTyped } from './use-typed';

export interface CountingProps {
  readonly quota: QuotaSettings;
  readonly onQuota: (change: Partial<QuotaSettings>) => Promise<void>;
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

const CountReplies = ({ quota, onQuota }: CountingProps) => {
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

export const CountingSection = ({ quota, onQuota }: CountingProps) => (
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
      <CountReplies quota={quota} onQuota={onQuota} />
    </div>
  </section>
);
