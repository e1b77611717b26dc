/** Checks the draft as it is now: what the page shows, what the seller decided, what has been loaded so far. */
import type { RuleBook } from '../messaging/late-parts';
import type { PageState } from '../page';
import type { Remembered } from '../quota/order-memory';
import type { Draft, Facts, Report, Senses } from '../rules';
import type { Settings as StoredSettings } from '../storage/values';
import { settingsFor, type DraftMemory } from '../sidebar/draft-memory';

const dayMs = 86_400_000;

/** What the page does not show and the seller's own memory knows. */
export interface Known extends Pick<Remembered, 'reviewAskedOn'> {
  /** Epoch milliseconds. */
  readonly now: number;
}

const factsOf = ({ maxLength, completedOn }: PageState, { reviewAskedOn, now }: Known): Facts => ({
  ...(maxLength === null ? {} : { maxLength }),
  ...(reviewAskedOn === null ? {} : { reviewAskedOn }),
  ...(completedOn === null
    ? {}
    : { daysSinceCompletion: Math.max(0, Math.floor((now - Date.parse(completedOn)) / dayMs)) }),
});

const draftOf = (state: PageState, body: string, known: Known): Draft => ({
  mode: state.mode,
  body,
  subject: null,
  contactReason: state.reason,
  orderId: state.orderId,
  marketplaceId: state.marketplaceId,
  buyerLanguage: state.buyerLanguage,
  attachments: state.attachments,
  facts: factsOf(state, known),
});

/** `before` is the report of a moment ago, amid typing: its fixes are not tried anew. */
export const checkLive = (
  { checkDraft }: RuleBook,
  state: PageState,
  body: string,
  known: Known,
  stored: StoredSettings,
  memory: DraftMemory,
  senses: Senses,
  before: Report | null,
): Report => checkDraft(draftOf(state, body, known), settingsFor(stored, memory), senses, before);

/** Findings that should be mended: tips are not counted. */
export const problemsOf = (report: Report | null): number =>
  report?.findings.filter(({ severity }) => severity !== 'tip').length ?? 0;

export const errorsOf = (report: Report | null): Report['findings'] =>
  report?.findings.filter(({ severity }) => severity === 'error') ?? [];

/** The rules whose findings are asks for a review. */
const asks = ['review-request', 'review-repeat', 'review-positive', 'review-if-happy', 'review-incentive'];

/** Whether a message asks for a review: one is allowed per order. */
export const asksForReview = ({ purpose, findings }: Report): boolean =>
  purpose === 'review-request' || findings.some(({ rule }) => asks.includes(rule));
