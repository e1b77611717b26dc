import type { Reason } from '../rules';
import type { Evidence } from './sites';

interface KnownReason {
  readonly label: string;
  readonly reason: Reason;
  readonly evidence: Evidence;
}

const seen = (label: string, reason: Reason): KnownReason => ({ label, reason, evidence: 'A' });
/** The names of Amazon's message types in its API, which the page may or may not use as labels. */
const guessed = (label: string, reason: Reason): KnownReason => ({ label, reason, evidence: 'guess' });

/** Contact reasons by what the page shows; their `value` codes are not public. */
export const knownReasons: readonly KnownReason[] = [
  seen('Problem with order', 'unexpected-problem'),
  seen('Notify of a problem with shipping your order', 'unexpected-problem'),
  seen('Confirm order details', 'order-details'),
  seen('注文の詳細を確認する', 'order-details'),
  seen('Send invoice', 'invoice'),
  seen('Other', 'other'),
  seen('その他', 'other'),
  guessed('Confirm customization details', 'customization'),
  guessed('Confirm delivery details', 'delivery-scheduling'),
  guessed('Confirm service details', 'delivery-scheduling'),
  guessed('Unexpected problem', 'unexpected-problem'),
  guessed('Legal disclosure', 'legal-disclosure'),
  guessed('Digital access key', 'digital-key'),
  guessed('Warranty', 'warranty'),
];

const fold = (label: string): string => label.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

const byLabel = new Map(knownReasons.map(({ label, reason }) => [fold(label), reason]));

/** What the seller said of reasons, by label. */
export type NamedReasons = Readonly<Record<string, Reason>>;

/** The seller's own word first; null for a label that nobody named and no table knows: never a guess. */
export const reasonOfLabel = (label: string | null, named: NamedReasons = {}): Reason | null => {
  if (label === null) return null;
  const wanted = fold(label);
  const own = Object.entries(named).find(([name]) => fold(name) === wanted);
  return own?.[1] ?? byLabel.get(wanted) ?? null;
};
