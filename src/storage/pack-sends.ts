import browser from 'webextension-polyfill';
import { dayOf } from '../quota/day';
import { foldInto, isSettled, stillToRemember, unknownTo } from '../quota/ledger';
import { monthOf } from '../quota/months';
import type { Calendar, DayEvent, SendEvent } from '../quota/tally';
import { correctionKey } from './corrections';
import { foldedIds, monthEntries, oldDays, packIds } from './ledger';
import { orderEntries } from './order-memory';
import { inTurn } from './queue';
import { sendKey } from './sends';
import { calendarFrom, eventsOf, packedOf, snapshotOf } from './tally';

const keyOf = (event: DayEvent): string => ('by' in event ? correctionKey(event.id) : sendKey(event.id));

const isSend = (event: DayEvent): event is SendEvent => !('by' in event);

const monthsOf = (events: readonly DayEvent[], { zoneOf, dayStartMinutes }: Calendar): readonly string[] => [
  ...new Set(
    events.map(({ at, marketplaceId }) => monthOf(dayOf(at, zoneOf(marketplaceId), dayStartMinutes))),
  ),
];

/**
 * Folds the events of past days into day rows. For the background alone.
 * Rows and the ids in them are written at once, and the events are removed after that: dying in between neither loses nor
 * doubles one. `copied` is waited for before they are removed; where it fails they are removed all the same.
 */
export const packSends = (
  now: number,
  copied: () => Promise<void> = () => Promise.resolve(),
): Promise<void> =>
  inTurn('ledger', async () => {
    const first = await snapshotOf([]);
    const calendar = await calendarFrom(first);
    const { events } = eventsOf(first);
    const settled = events.filter(event => isSettled(event, now, calendar));
    const old = await oldDays.from(first);
    const months = [...monthsOf(settled, calendar), ...old.rows.map(({ day }) => monthOf(day))];
    if (months.length === 0 && old.folded.length === 0) return;
    // Only this packs, and it waits its turn: the months cannot have changed since.
    const before = await packedOf({ ...first, ...(await snapshotOf([...new Set(months)], [])) });
    const fresh = unknownTo(before, settled);
    const after = foldInto(before, fresh, calendar);
    const present = new Set(events.map(({ id }) => id));
    await browser.storage.local.set({
      ...(await orderEntries(fresh.filter(isSend), calendar)),
      ...monthEntries(after.rows),
      [foldedIds.key]: packIds(stillToRemember(after.folded, present, now)),
      ...(Object.hasOwn(first, oldDays.key) && { [oldDays.key]: oldDays.fallback }),
    });
    await copied().catch(() => undefined);
    await browser.storage.local.remove([...settled.map(keyOf), oldDays.key]);
  });
