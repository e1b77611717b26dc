import { useState } from 'preact/hooks';
import type { BackupOptions } from '../storage/backup';
import type { DataPowers } from './data-powers';
import { dataTexts as texts } from './data-texts';
import { daysAsCsv } from './days-csv';
import { download } from './download';

export interface DataExportProps {
  readonly powers: DataPowers;
  readonly options: BackupOptions;
}

const nameOf = (ending: string): string => `second-look-${new Date().toISOString().slice(0, 10)}.${ending}`;

export const DataExport = ({ powers, options }: DataExportProps) => {
  const [said, setSaid] = useState<string | null>(null);

  const give = async (ending: string, type: string, spell: () => Promise<string>): Promise<void> => {
    try {
      const name = nameOf(ending);
      download(name, type, await spell());
      setSaid(texts.exported(name));
    } catch {
      setSaid(texts.notExported);
    }
  };

  const json = async (): Promise<string> => powers.spell({ days: await powers.readDays(), ...options });
  const csv = async (): Promise<string> => daysAsCsv(await powers.readDays());

  return (
    <div class="data-part">
      <h3>{texts.exportTitle}</h3>
      <p>
        <button
          type="button"
          class="plain"
          aria-describedby="export-json-hint"
          onClick={() => void give('json', 'application/json', json)}
        >
          {texts.exportJson}
        </button>
        <span class="hint" id="export-json-hint">
          {texts.exportJsonHint}
        </span>
      </p>
      <p>
        <button
          type="button"
          class="plain"
          aria-describedby="export-csv-hint"
          onClick={() => void give('csv', 'text/csv', csv)}
        >
          {texts.exportCsv}
        </button>
        <span class="hint" id="export-csv-hint">
          {texts.exportCsvHint}
        </span>
      </p>
      <div class="hint" role="status">
        {said}
      </div>
    </div>
  );
};
