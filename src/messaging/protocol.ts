import type { DayRow } from '../quota/tally';

/** Everything the background can be asked to do, as function signatures; `ask` and `answer` are both typed by it. */
export interface Protocol {
  /** Puts the late parts (rules with their words, language table, phone metadata) into the asking frame. */
  loadLateParts(): void;
  /** A nudge: a send was written. What counts is the stored event, not this message. */
  sendRecorded(): void;
  /** Shows the number of open problems on the badge of the asking tab; null: the message there is not checked. */
  showProblems(count: number | null): void;
  /** Opens the options page at a fragment such as `rule=review-incentive` or `reason=` and its label; empty: at its top. */
  openOptions(at: string): void;
  /** Shows the page where a text can be checked by pasting it. */
  openCheck(): void;
  /** Takes in an export's days, and its options where there are some, all or nothing. For the extension's own pages. */
  importBackup(days: readonly DayRow[], options: object | null): void;
  /** Erases everything that is stored. For the extension's own pages. */
  erase(): void;
}

export type Question = keyof Protocol;

/** Where a question comes from. Null where it is not a frame of a tab. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** True for a page of the extension itself, whichever tab it is in; a content script lives in a page of others. */
  readonly isOwnPage: boolean;
}

export type Handlers = {
  readonly [Name in Question]: (
    sender: Sender,
    ...args: Parameters<Protocol[Name]>
  ) => ReturnType<Protocol[Name]> | Promise<ReturnType<Protocol[Name]>>;
};

/** A question as it travels. */
export interface Asked {
  readonly question: string;
  readonly args: readonly unknown[];
}

/** An answer as it travels: errors do not survive the journey, their words do. */
export type Answered =
  { readonly ok: true; readonly value?: unknown } | { readonly ok: false; readonly error: string };
