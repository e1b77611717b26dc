import { useState } from 'preact/hooks';
import { countryName, inDecimal, inNumber } from '../in-words';
import { limitParts, parseOrderVolume, type OrderVolume } from '../quota/limit';
import type { OrderVolumes } from '../storage/values';
import { volumeTexts } from '../volume-texts';
import { MarketplaceSelect } from './marketplace-select';
import { texts } from './texts';

const words = texts.welcome;

export interface LimitFormProps {
  readonly volumes: OrderVolumes;
  /** Where the form begins. */
  readonly marketplaceId: string;
  /** Over how many days orders are averaged. */
  readonly windowDays: number;
  readonly onVolume: (marketplaceId: string, volume: OrderVolume) => Promise<void>;
}

/** "819 orders in 7 days → 117 a day → limit 1,185 = 5 × 117 + 600" */
const Working = ({ volume }: { volume: OrderVolume }) => {
  const { average, limit } = limitParts(volume);
  const said = inDecimal(average);
  return (
    <>
      {volumeTexts.result(inNumber(volume.orders), inNumber(volume.days), volume.days === 1)}{' '}
      {volumeTexts.then} {volumeTexts.average(said)} {volumeTexts.then}{' '}
      <strong>{volumeTexts.limit(inNumber(limit))}</strong>{' '}
      {volumeTexts.formula(said, !Number.isInteger(average))}
    </>
  );
};

const Saved = ({ saved }: { saved: string | null }) => (
  <p class="said" role="status">
    {saved}
  </p>
);

/** Orders of the last days in, the day's limit out. Nothing is kept before the button is pressed. */
export const LimitForm = ({ volumes, marketplaceId, windowDays, onVolume }: LimitFormProps) => {
  const [country, setCountry] = useState(marketplaceId);
  const [typed, setTyped] = useState(String(volumes[marketplaceId]?.orders ?? ''));
  const [saved, setSaved] = useState<string | null>(null);
  const days = volumes[country]?.days ?? windowDays;
  const parsed = parseOrderVolume(typed, String(days));
  const problem = 'problem' in parsed && typed.trim() !== '' ? volumeTexts.problems[parsed.problem] : null;

  const choose = (id: string) => {
    setCountry(id);
    setTyped(String(volumes[id]?.orders ?? ''));
    setSaved(null);
  };
  const save = async () => {
    if (!('volume' in parsed)) return;
    const { limit } = limitParts(parsed.volume);
    await onVolume(country, parsed.volume).then(
      () => setSaved(words.saved(countryName(country), inNumber(limit))),
      () => setSaved(words.notSaved),
    );
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="fields">
        <MarketplaceSelect id="limit-country" label={words.country} value={country} onChoose={choose} />
        <div class="field">
          <label for="limit-orders">{words.orders(inNumber(days))}</label>
          <input
            id="limit-orders"
            inputMode="numeric"
            autocomplete="off"
            value={typed}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? 'limit-working' : 'limit-problem'}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setSaved(null);
            }}
          />
        </div>
      </div>
      {problem !== null && (
        <p class="problem" id="limit-problem">
          {problem}
        </p>
      )}
      <output class="working" id="limit-working" for="limit-country limit-orders">
        {'volume' in parsed ? <Working volume={parsed.volume} /> : words.waiting}
      </output>
      <button type="submit" disabled={!('volume' in parsed)}>
        {words.use}
      </button>
      <Saved saved={saved} />
    </form>
  );
};
