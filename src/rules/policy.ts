/** Where a rule comes from, as the seller may read it. */
export interface Source {
  readonly title: string;
  /** Null where no public address is known. */
  readonly url: string | null;
  /** The day on which this was last read, YYYY-MM-DD. */
  readonly asOf: string;
  /** In our words, what the source says. */
  readonly says: string;
}
