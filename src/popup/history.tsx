import type { RecentDay } from '../quota/recent-days';
import { inNumber } from '../in-words';
import { type Bar, barsOf } from './bars';
import { texts } from './texts';
import { inDay, inRange, signed } from './words';

const asPercent = (share: number): string => `${share * 100}%`;

const Column = ({ bar }: { bar: Bar }) => (
  <span class={bar.isFull ? 'bar full' : 'bar'}>
    {bar.unconfirmed > 0 && <span class="unsure" style={{ blockSize: asPercent(bar.unconfirmed) }} />}
    {bar.sent > 0 && <span class="sure" style={{ blockSize: asPercent(bar.sent) }} />}
  </span>
);

const columns = [texts.day, texts.sentColumn, texts.byHandColumn, texts.limitColumn] as const;

const DayLine = ({ day }: { day: RecentDay }) => (
  <tr>
    <th scope="row">{inDay(day.day)}</th>
    <td>{inRange(day.sent, day.unconfirmed)}</td>
    <td>{day.corrected === 0 ? '' : signed(day.corrected)}</td>
    <td>{day.limit === null ? texts.notKnown : inNumber(day.limit)}</td>
  </tr>
);

const DayTable = ({ days }: { days: readonly RecentDay[] }) => (
  <table>
    <thead>
      <tr>
        {columns.map(name => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {days.toReversed().map(day => (
        <DayLine key={day.day} day={day} />
      ))}
    </tbody>
  </table>
);

/** The last days as small bars; the table behind them says the same in numbers, newest first. */
export const History = ({ days }: { days: readonly RecentDay[] }) => {
  const bars = barsOf(days);
  if (bars.length === 0) return null;
  return (
    <details class="history">
      <summary>
        <span class="title">{texts.lastDays(days.length)}</span>
        <span class="bars" aria-hidden="true">
          {bars.map(bar => (
            <Column key={bar.day} bar={bar} />
          ))}
        </span>
      </summary>
      <DayTable days={days} />
    </details>
  );
};
