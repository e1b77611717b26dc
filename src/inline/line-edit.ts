/** The lines `from`–`to` (end exclusive) of the old text give way to `lines`. */
export interface LineEdit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** The smallest edit in whole lines, or null where nothing changed. */
export const lineEdit = (before: readonly string[], after: readonly string[]): LineEdit | null => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return null;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from: head, to: before.length - tail, lines: after.slice(head, after.length - tail) };
};

export interface TextEdit {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The smallest edit within one line: ranges outside it keep their words. */
export const textEdit = (before: string, after: string): TextEdit => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return {
    offset: head,
    removed: before.length - head - tail,
    inserted: after.slice(head, after.length - tail),
  };
};
