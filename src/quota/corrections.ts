import type { Correction, DayRow } from './tally';

/** What a correction is about: one marketplace's count of now. */
export interface Correctable {
  readonly marketplaceId: string | null;
  readonly day: string;
  /** As shown: sends that count, corrections in them. */
  readonly sent: number;
}

/** What corrections make of a number of sends: two made at once may sum up to more than there is, and none is less than none. */
export const corrected = (sent: number, { corrected: by }: Pick<DayRow, 'corrected'>): number =>
  Math.max(0, sent + by);

/** One send more or fewer; null where there is none to take away. */
export const stepOf = (
  { marketplaceId, sent }: Correctable,
  by: 1 | -1,
  { id, at }: Pick<Correction, 'id' | 'at'>,
): Correction | null => (sent + by < 0 ? null : { id, at, marketplaceId, account: '', by });

/**
 * Takes the count back to 0; null where it is. Pressed twice over the same corrections it is the same event, so that two
 * windows cannot take away more than there is; `fixes`: how many corrections the day has already.
 */
export const resetOf = (
  { marketplaceId, day, sent }: Correctable,
  fixes: number,
  at: number,
): Correction | null =>
  sent === 0
    ? null
    : {
        id: `reset-${(marketplaceId ?? 'unknown').toLowerCase()}-${day}-${fixes}`,
        at,
        marketplaceId,
        account: '',
        by: -sent,
      };

const undoId = (id: string): string => `${id}-undo`;

/** The last correction that was not taken back yet; null where there is none. */
export const lastStanding = (corrections: readonly Correction[]): Correction | null => {
  const ids = new Set(corrections.map(({ id }) => id));
  return corrections
    .filter(({ id }) => !id.endsWith(undoId('')) && !ids.has(undoId(id)))
    .reduce<Correction | null>((last, one) => (last === null || one.at >= last.at ? one : last), null);
};

/** Takes a correction back, on its own day; done twice it is done once. */
export const undoOf = (correction: Correction): Correction => ({
  ...correction,
  id: undoId(correction.id),
  by: -correction.by,
});
