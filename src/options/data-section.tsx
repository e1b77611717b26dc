import type { OrderVolumes, QuotaSettings, Settings } from '../storage/values';
import { DataErase } from './data-erase';
import { DataExport } from './data-export';
import { DataImport } from './data-import';
import type { DataPowers } from './data-powers';
import { dataTexts } from './data-texts';
import { texts } from './texts';

export interface DataProps {
  readonly powers: DataPowers;
  readonly volumes: OrderVolumes;
  readonly quota: QuotaSettings;
  readonly settings: Settings;
}

export const DataSection = ({ powers, volumes, quota, settings }: DataProps) => {
  const options = { settings, quota, orderVolumes: volumes };
  return (
    <section id="data" aria-labelledby="data-title">
      <h2 id="data-title">{texts.sections.data}</h2>
      <p class="intro">{dataTexts.intro}</p>
      <div class="panel data">
        <DataExport powers={powers} options={options} />
        <DataImport powers={powers} options={options} />
        <DataErase onErase={powers.erase} />
      </div>
    </section>
  );
};
