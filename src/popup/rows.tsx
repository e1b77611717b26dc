import { LevelSign, Meter } from './meter';
import type { PopupRow } from './popup-model';
import { texts } from './texts';
import { countryName, inNumber } from './words';

// So many and the rest of the popup fit the 600 px a browser gives; more would scroll.
const mostRows = 4;

const counted = (row: PopupRow): string => {
  const sent =
    row.unsure > 0 ? `${inNumber(row.sent)}–${inNumber(row.sent + row.unsure)}` : inNumber(row.sent);
  return row.limit === null ? `≥ ${sent}` : `≥ ${sent} ${texts.of(inNumber(row.limit))}`;
};

const Row = ({ row, withEnd }: { row: PopupRow; withEnd: boolean }) => {
  const name = countryName(row.marketplaceId);
  return (
    <li class="row">
      <p class="row-line">
        <span class="row-name">
          {name} <LevelSign level={row.level} />
          {row.level === 'warn' && <span class="hidden">{texts.warn}</span>}
          {row.level === 'over' && <span class="hidden">{texts.over}</span>}
        </span>
        <span class="row-count">{counted(row)}</span>
      </p>
      <Meter count={row} name={name} />
      <p class="row-note">
        {row.limit === null && <span>{texts.noLimit}</span>}
        {withEnd && <span>{texts.rowEnds(row.ends.minutes)}</span>}
      </p>
    </li>
  );
};

/** One line per marketplace, most used first; what does not fit is summed up in a last line. */
export const Rows = ({ rows, endsDiffer }: { rows: readonly PopupRow[]; endsDiffer: boolean }) => {
  const shown = rows.length > mostRows ? rows.slice(0, mostRows) : rows;
  const rest = rows.slice(shown.length);
  return (
    <section class="rows" aria-label={texts.marketplaces}>
      <ul>
        {shown.map(row => (
          <Row key={row.marketplaceId} row={row} withEnd={endsDiffer} />
        ))}
      </ul>
      {rest.length > 0 && (
        <p class="more">{texts.more(rest.length, inNumber(rest.reduce((sum, row) => sum + row.sent, 0)))}</p>
      )}
    </section>
  );
};
