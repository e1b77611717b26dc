/** What the user decided about rules. */
export interface Settings {
  /** Rule ids that are off. */
  readonly off: readonly string[];
  /** Keys of findings that are ignored while the draft lives. */
  readonly ignored: readonly string[];
  /** `expected`: the older guidance, for those who write from their own mail program. */
  readonly importantTag: 'ignored' | 'expected';
}

export const defaultSettings: Settings = { off: [], ignored: [], importantTag: 'ignored' };
