import { useEffect, useState } from 'preact/hooks';
import { volumeTexts } from '../volume-texts';
import { limitParts, type OrderVolume, parseOrderVolume, type VolumeProblem } from '../quota/limit';
import { countryName, inDecimal, inNumber } from '../in-words';
import { Field } from './field';
import { SavedSign, useSaving } from './saving';
import { texts } from './texts';

export interface VolumeRowProps {
  readonly marketplaceId: string;
  /** Null while nothing valid was entered yet. */
  readonly volume: OrderVolume | null;
  /** Prefilled where nothing is stored. */
  readonly windowDays: number;
  readonly onVolume: (volume: OrderVolume) => Promise<void>;
  readonly onRemove: () => void;
}

const spell = (volume: OrderVolume | null, windowDays: number) => ({
  orders: volume === null ? '' : String(volume.orders),
  days: String(volume?.days ?? windowDays),
});

/** "819 orders in 7 days → 117 a day → limit 1,185 = 5 × 117 + 600" */
export const Working = ({ volume }: { volume: OrderVolume }) => {
  const { average, limit } = limitParts(volume);
  const said = inDecimal(average);
  return (
    <>
      {volumeTexts.result(inNumber(volume.orders), inNumber(volume.days), volume.days === 1)}{' '}
      {volumeTexts.then} {volumeTexts.average(said)} {volumeTexts.then}{' '}
      <span class="formula">
        <strong>{volumeTexts.limit(inNumber(limit))}</strong>{' '}
        {volumeTexts.formula(said, !Number.isInteger(average))}
      </span>
    </>
  );
};

/** An empty field is no mistake until it was left. */
const problemsOf = (
  problem: VolumeProblem | null,
  left: boolean,
): Record<'orders' | 'days', string | null> => {
  const shown = problem === null || (problem.endsWith('-missing') && !left) ? null : problem;
  const sentence = shown === null ? null : volumeTexts.problems[shown];
  return {
    orders: shown?.startsWith('orders') ? sentence : null,
    days: shown?.startsWith('days') ? sentence : null,
  };
};

const useVolumeText = ({ volume, windowDays }: VolumeRowProps) => {
  const [text, setText] = useState(() => spell(volume, windowDays));
  useEffect(() => {
    const typed = parseOrderVolume(text.orders, text.days);
    const same =
      'volume' in typed && typed.volume.orders === volume?.orders && typed.volume.days === volume.days;
    if (volume !== null && !same) setText(spell(volume, windowDays));
    // Only a change of the stored numbers may replace what was typed.
  }, [volume?.orders, volume?.days]);
  return [text, setText] as const;
};

export const VolumeRow = (props: VolumeRowProps) => {
  const { marketplaceId, volume, onVolume, onRemove } = props;
  const { state, save, reset } = useSaving();
  const [text, setText] = useVolumeText(props);
  const [left, setLeft] = useState(volume !== null);
  const country = countryName(marketplaceId);
  const parsed = parseOrderVolume(text.orders, text.days);
  const problems = problemsOf('problem' in parsed ? parsed.problem : null, left);
  const type = (change: Partial<typeof text>) => {
    const next = { ...text, ...change };
    setText(next);
    const read = parseOrderVolume(next.orders, next.days);
    if ('volume' in read) save(onVolume(read.volume));
    else reset();
  };
  return (
    <li class="panel volume" aria-labelledby={`${marketplaceId}-name`}>
      <div class="volume-head">
        <h3 id={`${marketplaceId}-name`}>{country}</h3>
        <SavedSign state={state} />
        <button type="button" class="link" aria-label={texts.volume.removeOf(country)} onClick={onRemove}>
          {texts.volume.remove}
        </button>
      </div>
      <div class="volume-fields">
        <Field
          id={`${marketplaceId}-orders`}
          label={texts.volume.orders}
          value={text.orders}
          problem={problems.orders}
          onType={orders => type({ orders })}
          onLeave={() => setLeft(true)}
        />
        <Field
          id={`${marketplaceId}-days`}
          label={texts.volume.days}
          unit={texts.volume.daysUnit}
          value={text.days}
          problem={problems.days}
          onType={days => type({ days })}
        />
      </div>
      <output class="working" for={`${marketplaceId}-orders ${marketplaceId}-days`}>
        {'volume' in parsed ? (
          <Working volume={parsed.volume} />
        ) : volume === null ? (
          texts.volume.waiting
        ) : (
          texts.volume.keeps(inNumber(limitParts(volume).limit))
        )}
      </output>
    </li>
  );
};
