import type { OrderVolume } from '../quota/limit';
import type { OrderVolumes, Settings } from '../storage/values';

/** The volumes with this one set, or taken out where it is null. */
export const withVolume = (
  volumes: OrderVolumes,
  marketplaceId: string,
  volume: OrderVolume | null,
): OrderVolumes => {
  const { [marketplaceId]: _, ...others } = volumes;
  return volume === null ? others : { ...others, [marketplaceId]: volume };
};

export const withRule = (settings: Settings, id: string, on: boolean): Settings => {
  const others = settings.rulesOff.filter(other => other !== id);
  return { ...settings, rulesOff: on ? others : [...others, id] };
};
