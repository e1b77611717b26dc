import { countryName, marketplaceIdsByName } from '../in-words';

export interface MarketplaceSelectProps {
  readonly id: string;
  readonly label: string;
  /** A marketplace id. */
  readonly value: string;
  readonly onChoose: (marketplaceId: string) => void;
}

export const MarketplaceSelect = ({ id, label, value, onChoose }: MarketplaceSelectProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {marketplaceIdsByName.map(marketplaceId => (
        <option key={marketplaceId} value={marketplaceId}>
          {countryName(marketplaceId)}
        </option>
      ))}
    </select>
  </div>
);
