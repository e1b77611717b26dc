import type { Attachment, Mode, Reason } from '../rules';
import type { DraftField } from './draft-field';

export type PageKind = 'contact' | 'inbox' | 'reviews' | 'unknown';

/** What the seller is told about the field: every one of these is visible, silence never looks like all clear. */
export type WatchStatus =
  | 'watching'
  | 'choose-reason'
  /** The chosen contact reason is a pure template: Amazon sends it without a text of the seller's. */
  | 'template'
  | 'looking'
  | 'no-field'
  | 'idle';

export interface PageState {
  readonly kind: PageKind;
  readonly status: WatchStatus;
  readonly field: DraftField | null;
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
}
