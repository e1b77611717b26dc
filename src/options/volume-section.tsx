import { useEffect, useState } from 'preact/hooks';
import type { OrderVolume } from '../quota/limit';
import type { OrderVolumes, QuotaSettings } from '../storage/values';
import { byCountryName, countryName } from '../in-words';
import { AddMarketplace } from './add-marketplace';
import { ReportImport } from './report-import';
import { texts } from './texts';
import { type Undoable, UndoNotice } from './undo-notice';
import { VolumeRow } from './volume-row';

export interface VolumeProps {
  readonly volumes: OrderVolumes;
  readonly quota: QuotaSettings;
  /** Null removes the marketplace. */
  readonly onVolume: (marketplaceId: string, volume: OrderVolume | null) => Promise<void>;
}

/** The marketplaces begun on this page, some of which have no valid number yet. */
const useBegun = () => {
  const [begun, setBegun] = useState<readonly string[]>([]);
  const [latest, setLatest] = useState<string | null>(null);
  useEffect(() => {
    if (latest !== null) document.getElementById(`${latest}-orders`)?.focus();
  }, [latest]);
  return {
    begun,
    begin: (id: string) => {
      setBegun(ids => [...ids, id]);
      setLatest(id);
    },
    drop: (id: string) => {
      setBegun(ids => ids.filter(other => other !== id));
      setLatest(null);
    },
  };
};

export const VolumeSection = ({ volumes, quota, onVolume }: VolumeProps) => {
  const { begun, begin, drop } = useBegun();
  const [notice, setNotice] = useState<Undoable | null>(null);
  const ids = [...new Set([...Object.keys(volumes), ...begun])].sort(byCountryName);

  const put = (id: string, volume: OrderVolume) => onVolume(id, volume).catch(() => undefined);

  const remove = async (id: string) => {
    const before = volumes[id] ?? null;
    const undo = () => {
      setNotice(null);
      begin(id);
      if (before !== null) void put(id, before);
    };
    try {
      if (before !== null) await onVolume(id, null);
      drop(id);
      setNotice({ text: texts.volume.removed(countryName(id)), undo });
    } catch {
      setNotice({ text: texts.volume.notRemoved(countryName(id)), undo: null });
    }
  };

  return (
    <section id="volume" aria-labelledby="volume-title">
      <h2 id="volume-title">{texts.sections.volume}</h2>
      <p class="intro">{texts.volume.intro}</p>
      <ul class="volumes">
        {ids.map(id => (
          <VolumeRow
            key={id}
            marketplaceId={id}
            volume={volumes[id] ?? null}
            windowDays={quota.windowDays}
            onVolume={volume => onVolume(id, volume)}
            onRemove={() => void remove(id)}
          />
        ))}
      </ul>
      <UndoNotice notice={notice} />
      <AddMarketplace taken={ids} onAdd={begin} />
      <ReportImport volumes={volumes} quota={quota} onVolume={onVolume} />
    </section>
  );
};
