import type { Finding, Report } from '../rules';

/** What the chip says of the page. `reload`: the extension was updated under this tab. `failed`: a fault of ours. */
export type SidebarStatus =
  'watching' | 'choose-reason' | 'template' | 'looking' | 'no-field' | 'reload' | 'failed';

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
  /** The rule book's day, YYYY-MM-DD, once it is so old that the seller should know. */
  readonly ruleBookOf?: string | null;
  readonly onToggle: () => void;
  readonly onSelect: (finding: Finding | null) => void;
  readonly onFix: (finding: Finding) => void;
  readonly onIgnore: (finding: Finding) => void;
  readonly onOffForDraft: (finding: Finding) => void;
  readonly onTurnOffForGood: (finding: Finding) => void;
  readonly onDismissNotice: () => void;
}

/** What the question before a send shows: the error findings, and nothing else of the draft. */
export interface PromptProps {
  readonly findings: readonly Finding[];
}

/** `send`: the guard steps aside once, and the seller presses Amazon's Send. */
export type PromptAnswer = 'edit' | 'send';
