import type { Finding, Report } from '../rules';

/**
 * What the chip says of the page. `too-long`: not read, for its length. `reload`: the extension was updated under this tab.
 * `failed`: a fault of ours.
 */
export type SidebarStatus =
  | 'watching'
  | 'choose-reason'
  | 'template'
  | 'open-reply'
  | 'closed'
  | 'looking'
  | 'no-field'
  | 'too-long'
  | 'reload'
  | 'failed';

/** How the watched field was found: the page is known, the seller picked it, or it looks like a message box. */
export type How = 'site' | 'recipe' | 'guess';

/** What Amazon said of an earlier message in this thread. */
export type ThreadNotice = 'opted-out' | 'not-sent' | 'restricted' | 'restricted-for-now';

/** In CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The marked words a card is open at. */
export interface MarkedWords {
  /** The findings' keys: the one that was opened, then those that lie under it. */
  readonly keys: readonly string[];
  /** By keyboard the card takes the focus; by pointer it stays where the seller writes. */
  readonly by: 'pointer' | 'keyboard';
  /** Null while the words cannot be seen. */
  readonly box: () => Box | null;
  readonly watch: (onMove: () => void, signal: AbortSignal) => void;
}

/** The seller is choosing the field by hand. */
export interface Picking {
  /** The field that would be taken now. */
  readonly box: Box | null;
}

/** Pointing at the field by hand. */
export interface PickHelp {
  readonly start: () => void;
  readonly cancel: () => void;
  /** Takes back what was picked before. */
  readonly forget: () => void;
}

/** What the seller can do about the page itself; left out on a page of our own. */
export interface PageHelp {
  readonly pick: PickHelp | null;
  readonly onCheckByPasting: () => void;
  /** To the options, where the seller says what a contact reason is for. */
  readonly onNameReason: (label: string) => void;
  /** Structure of the page for support, never a word of a message. */
  readonly supportReport: () => string;
}

export interface DraftFacts {
  /** As the page words it, such as "Confirm order details"; null: none chosen or none shown. */
  readonly reasonLabel: string | null;
  readonly orderId: string | null;
  /** BCP 47. */
  readonly buyerLanguage: string | null;
  readonly mode: Report['mode'];
}

export interface Notice {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** What is remembered of this order. Days are YYYY-MM-DD; null where there is nothing. */
export interface RememberedFacts {
  readonly reviewAskedOn: string | null;
  readonly messagedOn: string | null;
  readonly optedOutOn: string | null;
}

/** Everything the sidebar shows. It decides nothing and keeps only what is folded open. */
export interface SidebarProps {
  readonly status: SidebarStatus;
  readonly facts: DraftFacts;
  /** Null until a draft was read. */
  readonly report: Report | null;
  /** True while the draft has no words at all. */
  readonly empty: boolean;
  readonly open: boolean;
  /** The one finding to unfold and bring into view, by its key. */
  readonly current: string | null;
  readonly notice: Notice | null;
  /** "214 of 1,185 sent today", worded by the owner; null where nothing is known. */
  readonly tally: string | null;
  readonly remembered?: RememberedFacts;
  /** The rule book's day, YYYY-MM-DD, once it is so old that the seller should know. */
  readonly ruleBookOf?: string | null;
  readonly onToggle: () => void;
  readonly onSelect: (finding: Finding | null) => void;
  readonly onFix: (finding: Finding) => void;
  readonly onIgnore: (finding: Finding) => void;
  readonly onOffForDraft: (finding: Finding) => void;
  readonly onTurnOffForGood: (finding: Finding) => void;
  readonly onDismissNotice: () => void;
  readonly how?: How | null;
  /** True where the page's contact reason stands in no table. */
  readonly reasonIsUnknown?: boolean;
  readonly threadNotice?: ThreadNotice | null;
  readonly card?: MarkedWords | null;
  readonly onCloseCard?: () => void;
  /** The card found no room beside its words: the list has to do. */
  readonly onNoRoomForCard?: () => void;
  readonly picking?: Picking | null;
  readonly help?: PageHelp;
}

/** What the question before a send shows: the error findings, and nothing else of the draft. */
export interface PromptProps {
  readonly findings: readonly Finding[];
}

/** `send`: the guard steps aside once, and the seller presses Amazon's Send. */
export type PromptAnswer = 'edit' | 'send';
