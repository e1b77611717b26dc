import { inNumber } from '../in-words';
import { LevelSign, Meter } from './meter';
import type { PopupRow } from './popup-model';
import { texts } from './texts';
import { city, inRange, marketplaceName, signed, spellOutBeside } from './words';

// So many and the rest of the popup fit the 600 px a browser gives; more would scroll.
const mostRows = 4;
const shownOfMore = 3;

const counted = ({ sent, unsure, limit }: PopupRow): string =>
  `≥ ${inRange(sent, unsure)}${limit === null ? '' : ` ${texts.of(inNumber(limit))}`}`;

const Notes = ({ row, withEnd }: { row: PopupRow; withEnd: boolean }) => (
  <p class="row-note">
    <span>{row.volume === null ? texts.noLimit : spellOutBeside(row.volume)}</span>
    {row.others > 0 && <span>{texts.rowOthers(inNumber(row.others))}</span>}
    {row.corrected !== 0 && <span>{texts.rowByHand(signed(row.corrected))}</span>}
    {withEnd && <span class="row-end">{texts.rowEnds(row.ends.minutes, city(row.ends.timeZone))}</span>}
  </p>
);

const Row = ({ row, withEnd }: { row: PopupRow; withEnd: boolean }) => {
  const name = marketplaceName(row.marketplaceId);
  return (
    <li class="row">
      <span class="row-name">
        {name} <LevelSign level={row.level} />
        {row.level === 'warn' && <span class="hidden">{texts.warn}</span>}
        {row.level === 'over' && <span class="hidden">{texts.over}</span>}
      </span>
      <Meter count={row} name={name} />
      <span class="row-count">{counted(row)}</span>
      <Notes row={row} withEnd={withEnd} />
    </li>
  );
};

const List = ({ rows, endsDiffer }: { rows: readonly PopupRow[]; endsDiffer: boolean }) => (
  <ul>
    {rows.map(row => (
      <Row key={row.marketplaceId} row={row} withEnd={endsDiffer} />
    ))}
  </ul>
);

/** One line per marketplace, fullest first; what does not fit is summed up in a line that opens. */
export const Rows = ({ rows, endsDiffer }: { rows: readonly PopupRow[]; endsDiffer: boolean }) => {
  const shown = rows.length > mostRows ? rows.slice(0, shownOfMore) : rows;
  const rest = rows.slice(shown.length);
  return (
    <section class="rows" aria-label={texts.marketplaces}>
      <List rows={shown} endsDiffer={endsDiffer} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{texts.more(rest.length, inNumber(rest.reduce((sum, row) => sum + row.sent, 0)))}</summary>
          <List rows={rest} endsDiffer={endsDiffer} />
        </details>
      )}
    </section>
  );
};
