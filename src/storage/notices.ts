import browser from 'webextension-polyfill';
import { noticeDue, type ShownNotice } from '../quota/notices';
import type { TodayLine } from '../quota/today';

const prefix = 'noticed:';

const keyOf = ({ marketplaceId, day, level }: ShownNotice): string =>
  `${prefix}${day}:${marketplaceId ?? ''}:${level}`;

/** The notice that is due for a marketplace's day, noted as shown: no tab shows it again. Null where none is. */
export const takeNotice = async (line: TodayLine): Promise<ShownNotice | null> => {
  if (line.level === 'none' || line.level === 'fine') return null;
  const { marketplaceId, day } = line;
  const keys = (['warn', 'over'] as const).map(level => keyOf({ marketplaceId, day, level }));
  const shown = await browser.storage.local.get(keys);
  const due = noticeDue(line, notice => Object.hasOwn(shown, keyOf(notice)));
  if (due !== null) await browser.storage.local.set({ [keyOf(due)]: true });
  return due;
};

const keptDays = 3;

/** Keys of notices of days long past. */
export const oldNotices = (listed: readonly string[], now: number): readonly string[] => {
  const since = new Date(now - keptDays * 86_400_000).toISOString().slice(0, 10);
  return listed.filter(key => key.startsWith(prefix) && key.slice(prefix.length, prefix.length + 10) < since);
};
