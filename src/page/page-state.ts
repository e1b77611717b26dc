import type { Attachment, Mode, Reason } from '../rules';
import type { How } from './choose-field';
import type { DraftField } from './draft-field';
import type { ThreadNotice } from './thread-notice';

export type PageKind = 'contact' | 'inbox' | 'reviews' | 'unknown';

/** What the seller is told about the field: every one of these is visible, silence never looks like all clear. */
export type WatchStatus =
  | 'watching'
  | 'choose-reason'
  /** The chosen contact reason is a pure template: Amazon sends it without a text of the seller's. */
  | 'template'
  /** The thread is there, its reply box comes when the seller asks for it. */
  | 'open-reply'
  /** A closed case takes no reply. */
  | 'closed'
  | 'looking'
  | 'no-field'
  | 'idle';

export interface PageState {
  readonly kind: PageKind;
  readonly status: WatchStatus;
  readonly field: DraftField | null;
  /** `guess`: nobody has confirmed that it is the message, and the seller is told so. Null without a field. */
  readonly how: How | null;
  /** Without a field: what might be it, for the seller to pick from. */
  readonly candidates: readonly DraftField[];
  readonly mode: Mode;
  /** Null: not known. A label that no table knows is null too, and `reasonLabel` says what the page shows. */
  readonly reason: Reason | null;
  readonly reasonLabel: string | null;
  readonly orderId: string | null;
  readonly marketplaceId: string | null;
  readonly buyerLanguage: string | null;
  readonly attachments: readonly Attachment[];
  /** The field's own limit in UTF-16 code units, where it has one. */
  readonly maxLength: number | null;
  /** The day the order was delivered, YYYY-MM-DD, where the page says it beyond doubt. */
  readonly completedOn: string | null;
  /** What Amazon says, in the thread, of the seller's last message. */
  readonly threadNotice: ThreadNotice | null;
}

const sameAttachment = (a: Attachment, b: Attachment | undefined): boolean =>
  a.name === b?.name && a.bytes === b.bytes;

/** Whether two looks at the page saw the same. */
export const sameState = (a: PageState, b: PageState): boolean => {
  const { attachments, candidates, threadNotice, ...rest } = a;
  return (
    (Object.keys(rest) as (keyof typeof rest)[]).every(key => a[key] === b[key]) &&
    attachments.length === b.attachments.length &&
    attachments.every((file, i) => sameAttachment(file, b.attachments[i])) &&
    candidates.length === b.candidates.length &&
    candidates.every((field, i) => field === b.candidates[i]) &&
    threadNotice?.kind === b.threadNotice?.kind &&
    threadNotice?.element === b.threadNotice?.element
  );
};
