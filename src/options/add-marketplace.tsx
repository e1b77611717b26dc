import { useState } from 'preact/hooks';
import { countryName, marketplaceIdsByName } from '../in-words';
import { texts } from './texts';

export interface AddMarketplaceProps {
  /** Those already in the list. */
  readonly taken: readonly string[];
  readonly onAdd: (marketplaceId: string) => void;
}

/** A list of countries and a button: choosing alone changes nothing, so that arrow keys may browse. */
export const AddMarketplace = ({ taken, onAdd }: AddMarketplaceProps) => {
  const [chosen, setChosen] = useState('');
  const [asked, setAsked] = useState(false);
  const free = marketplaceIdsByName.filter(id => !taken.includes(id));
  const add = () => {
    setAsked(chosen === '');
    if (chosen === '') return;
    onAdd(chosen);
    setChosen('');
  };
  if (free.length === 0) return null;
  return (
    <div class="field add">
      <label for="add-marketplace">{texts.volume.marketplace}</label>
      <div class="entry">
        <select
          id="add-marketplace"
          value={chosen}
          aria-invalid={asked}
          aria-describedby={asked ? 'add-problem' : ''}
          onChange={event => {
            setChosen(event.currentTarget.value);
            setAsked(false);
          }}
        >
          <option value="">{texts.volume.choose}</option>
          {free.map(id => (
            <option key={id} value={id}>
              {countryName(id)}
            </option>
          ))}
        </select>
        <button type="button" class={taken.length === 0 ? 'primary' : 'plain'} onClick={add}>
          {texts.volume.add}
        </button>
      </div>
      {asked && (
        <p class="problem" id="add-problem">
          {texts.volume.chooseFirst}
        </p>
      )}
    </div>
  );
};
