import { useEffect, useRef, useState } from 'preact/hooks';
import { limitParts, type OrderVolume } from '../quota/limit';
import type { OrderReport } from '../quota/order-report';
import type { MarketplaceOrders, ReportWindow } from '../quota/order-report-window';
import type { OrderVolumes } from '../storage/values';
import { volumeTexts } from '../volume-texts';
import { countryName, inDecimal, inNumber, marketplaceIdsByName } from '../in-words';
import { Field } from './field';
import { dateOfMinute, notesOn, previewOf, readWindowDays } from './report-model';
import { reportTexts as texts } from './report-texts';
import { Working } from './volume-row';
import { inDate } from './in-date';

export interface ReportPreviewProps {
  readonly name: string;
  readonly report: OrderReport;
  readonly volumes: OrderVolumes;
  readonly windowDays: number;
  readonly dayStartMinutes: number;
  readonly onApply: (volumes: OrderVolumes) => void;
  readonly onClose: () => void;
}

/** "819 orders in 7 days, 3 marketplaces → 117 a day → limit 1,185" */
const Summary = ({ days, volumes }: ReportWindow) => {
  const orders = volumes.reduce((sum, volume) => sum + volume.orders, 0);
  const { average, limit } = limitParts({ orders, days });
  const { then, average: aDay, limit: limitOf } = volumeTexts;
  const count = volumes.length;
  return (
    <>
      <p class="report-summary">
        {texts.summary(inNumber(orders), inNumber(days), days === 1, inNumber(count), count === 1)} {then}{' '}
        {aDay(inDecimal(average))} {then} <strong>{limitOf(inNumber(limit))}</strong>
      </p>
      {count > 1 && <p class="hint">{texts.together}</p>}
    </>
  );
};

interface FoundRowProps {
  readonly found: MarketplaceOrders;
  readonly days: number;
  readonly stored: OrderVolume | null;
  readonly onApply: () => void;
}

const FoundRow = ({ found, days, stored, onApply }: FoundRowProps) => {
  const country = countryName(found.marketplaceId);
  const isInUse = stored?.orders === found.orders && stored.days === days;
  return (
    <li>
      <div class="found-head">
        <h4>{country}</h4>
        {isInUse ? (
          <span class="saved">{texts.inUse}</span>
        ) : (
          <button type="button" class="plain" aria-label={texts.applyTo(country)} onClick={onApply}>
            {texts.apply}
          </button>
        )}
      </div>
      <p class="found-working">
        <Working volume={{ orders: found.orders, days }} />
      </p>
      <p class="hint">
        {texts.span(inDate(found.from), inDate(found.to))}
        {stored !== null && !isInUse && (
          <> · {texts.replaces(inNumber(stored.orders), inNumber(stored.days), stored.days === 1)}</>
        )}
      </p>
    </li>
  );
};

interface UnnamedProps {
  readonly chosen: string;
  readonly isAll: boolean;
  readonly onChoose: (marketplaceId: string) => void;
}

const Unnamed = ({ chosen, isAll, onChoose }: UnnamedProps) => (
  <div class="field">
    <label for="report-marketplace">{isAll ? texts.unnamed : texts.unnamedSome}</label>
    <div class="entry">
      <select id="report-marketplace" value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
        <option value="">{texts.chooseCountry}</option>
        {marketplaceIdsByName.map(id => (
          <option key={id} value={id}>
            {countryName(id)}
          </option>
        ))}
      </select>
    </div>
  </div>
);

const volumesOf = ({ days, volumes }: ReportWindow): OrderVolumes =>
  Object.fromEntries(volumes.map(({ marketplaceId, orders }) => [marketplaceId, { orders, days }]));

/** What was found in a report, before any of it is in use. */
export const ReportPreview = (props: ReportPreviewProps) => {
  const { name, report, volumes, dayStartMinutes, onApply, onClose } = props;
  const [windowText, setWindowText] = useState(String(props.windowDays));
  const [unnamed, setUnnamed] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const asked = readWindowDays(windowText);
  const windowDays = asked ?? props.windowDays;
  const found = previewOf(report, {
    windowDays,
    dayStartMinutes,
    unnamed: unnamed === '' ? null : unnamed,
    now: Date.now(),
  });
  const isUnnamed = report.orders.has(null);
  const needsChoice = isUnnamed && report.orders.size === 1 && unnamed === '';
  return (
    <div class="report-found">
      <h3 ref={title} tabIndex={-1}>
        {texts.found(name)}
      </h3>
      {isUnnamed && <Unnamed chosen={unnamed} isAll={report.orders.size === 1} onChoose={setUnnamed} />}
      {found !== null && (
        <>
          <Summary {...found} />
          <Field
            id="report-window"
            label={texts.window}
            unit={texts.windowUnit}
            value={windowText}
            problem={asked === null ? texts.windowProblem : null}
            onType={setWindowText}
          />
          <ul class="found">
            {found.volumes.map(volume => (
              <FoundRow
                key={volume.marketplaceId}
                found={volume}
                days={found.days}
                stored={volumes[volume.marketplaceId] ?? null}
                onApply={() =>
                  onApply({ [volume.marketplaceId]: { orders: volume.orders, days: found.days } })
                }
              />
            ))}
          </ul>
        </>
      )}
      {found === null && !needsChoice && (
        <p class="problem" role="alert">
          {texts.noWholeDay(inDate(dateOfMinute(report.first)), inDate(dateOfMinute(report.last)))}
        </p>
      )}
      <ul class="report-notes hint">
        {notesOn(report, found?.days ?? null, windowDays).map(note => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p class="report-buttons">
        {found !== null && found.volumes.length > 1 && (
          <button type="button" class="primary" onClick={() => onApply(volumesOf(found))}>
            {texts.applyAll(inNumber(found.volumes.length))}
          </button>
        )}
        <button type="button" class="plain" onClick={onClose}>
          {texts.another}
        </button>
      </p>
    </div>
  );
};
