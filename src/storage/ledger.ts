import * as v from 'valibot';
import { emptyLedger, type Ledger } from '../quota/ledger';
import { stored } from './stored';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));

/** Up to the year 9999, the last that a date of four digits can name. */
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_370_764_800_000));

export const sendId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/));

export const marketplaceId = v.nullable(v.pipe(v.string(), v.regex(/^[A-Z0-9]{5,20}$/)));

const dayRow = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  marketplaceId,
  confirmed: count,
  unconfirmed: count,
  replies: count,
  unconfirmedReplies: v.optional(count, 0),
  limit: v.nullable(count),
});

/** The days before today, as the background packed them. Today is always derived from the sends themselves. */
export const ledger = stored<Ledger>({
  key: 'days',
  area: 'local',
  schema: v.object({
    rows: v.array(dayRow),
    folded: v.array(v.object({ id: sendId, at: moment })),
  }),
  fallback: emptyLedger,
});
