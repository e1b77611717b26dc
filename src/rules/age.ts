const oldAfterDays = 180;
const dayMs = 86_400_000;

/** The rule book's day (YYYY-MM-DD) where it is so old at `now` (epoch milliseconds) that the seller should know, else null. */
export const dayIfOld = (asOf: string, now: number): string | null =>
  now - Date.parse(asOf) > oldAfterDays * dayMs ? asOf : null;
