import type { OrderVolume } from '../quota/limit';
import type { NamedReason, ReasonNames } from '../storage/named-reasons';
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

/** The named reasons with this one set, or taken out where it is null. */
export const withReason = (names: ReasonNames, label: string, reason: NamedReason | null): ReasonNames => {
  const others = Object.entries(names).filter(([other]) => other !== label);
  return Object.fromEntries(reason === null ? others : [...others, [label, reason] as const]);
};

/** The contact reason that an address such as `#reason=Send%20a%20proof` leads to. */
export const reasonOfHash = (hash: string): string | null => {
  const [, said] = /^#reason=(.+)$/.exec(hash) ?? [];
  try {
    return said === undefined ? null : decodeURIComponent(said);
  } catch {
    return null;
  }
};

export const withRule = (settings: Settings, id: string, on: boolean): Settings => {
  const others = settings.rulesOff.filter(other => other !== id);
  return { ...settings, rulesOff: on ? others : [...others, id] };
};
