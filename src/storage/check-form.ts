import * as v from 'valibot';
import { marketplaceId } from './ledger';
import { stored } from './stored';

/** What the check page remembers of its form. Nothing of a message, no order id, no subject. */
export interface CheckForm {
  readonly mode: 'proactive' | 'reply' | 'email';
  /** Null: not chosen yet. */
  readonly marketplaceId: string | null;
  /** BCP 47; null where the seller does not know. */
  readonly buyerLanguage: string | null;
  /** True once the seller wrote a text of their own in place of the sample. */
  readonly sampleSeen: boolean;
}

export const checkForm = stored<CheckForm>({
  key: 'check-form',
  area: 'local',
  schema: v.object({
    mode: v.optional(v.picklist(['proactive', 'reply', 'email']), 'proactive'),
    marketplaceId: v.optional(marketplaceId, null),
    buyerLanguage: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,20}$/i))), null),
    sampleSeen: v.optional(v.boolean(), false),
  }),
  fallback: { mode: 'proactive', marketplaceId: null, buyerLanguage: null, sampleSeen: false },
});
