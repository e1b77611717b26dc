import { lineEdit, textEdit, type LineEdit } from './line-edit';

interface Line {
  readonly block: HTMLElement;
  readonly text: Text;
}

/** The field's text in blocks of one paragraph each, of which only the edited one is ever touched. */
export class Mirror {
  readonly #paper: HTMLElement;
  #lines: Line[] = [];
  #texts: readonly string[] = [];
  /** Where each line starts in the whole text. */
  #starts: number[] = [];

  constructor(paper: HTMLElement) {
    this.#paper = paper;
  }

  write(value: string): void {
    const texts = value.split('\n');
    const edit = lineEdit(this.#texts, texts);
    if (!edit) return;
    this.#apply(edit);
    this.#texts = texts;
    let start = 0;
    this.#starts = texts.map(text => (start += text.length + 1) - text.length - 1);
  }

  /** A live range around these words: it follows typing by itself. */
  range(start: number, end: number): Range | null {
    const [from, to] = [this.#place(start), this.#place(end)];
    if (!from || !to) return null;
    const range = this.#paper.ownerDocument.createRange();
    range.setStart(from.text, from.offset);
    range.setEnd(to.text, to.offset);
    return range;
  }

  isAt(range: Range, start: number, end: number): boolean {
    const [from, to] = [this.#place(start), this.#place(end)];
    return (
      range.startContainer === from?.text &&
      range.startOffset === from.offset &&
      range.endContainer === to?.text &&
      range.endOffset === to.offset
    );
  }

  #place(offset: number) {
    const index = this.#lineOf(offset);
    const text = this.#lines[index]?.text;
    return text ? { text, offset: Math.min(offset - (this.#starts[index] ?? 0), text.length) } : null;
  }

  #apply({ from, to, lines }: LineEdit): void {
    const old = this.#lines.slice(from, to);
    const [only, next] = [old[0], lines[0]];
    if (only && old.length === 1 && lines.length === 1 && next !== undefined) {
      this.#retype(only.text, next);
      return;
    }
    const before = this.#lines[to]?.block ?? null;
    for (const line of old) line.block.remove();
    const fresh = lines.map(text => this.#newLine(text));
    for (const line of fresh) this.#paper.insertBefore(line.block, before);
    this.#lines.splice(from, old.length, ...fresh);
  }

  #retype(text: Text, line: string): void {
    const edit = textEdit(text.data, `${line}\n`);
    text.replaceData(edit.offset, edit.removed, edit.inserted);
  }

  /** The line feed at the end gives an empty line its height and adds none to a full one. */
  #newLine(line: string): Line {
    const doc = this.#paper.ownerDocument;
    const block = doc.createElement('div');
    const text = doc.createTextNode(`${line}\n`);
    block.append(text);
    return { block, text };
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
