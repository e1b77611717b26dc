import { isElement, isText } from './nodes';

/** A boundary point of the tree. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** A stretch of text and where in the tree it stands. */
export interface Piece {
  /** Where in the text it begins, in UTF-16 code units. */
  readonly at: number;
  readonly length: number;
  readonly start: Point;
  readonly end: Point;
  /** Letters can be told apart: each stands at an offset of its own in one text node. */
  readonly isText: boolean;
}

export interface EditableText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Where the first letter would go while there is no text. */
  readonly home: Point;
}

const blocks = new Set(
  (
    'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const silent = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select', 'input', 'button']);

/** Letters some editors put into empty paragraphs to hold the caret: only where nothing else stands beside them. */
const onlyFiller = /^[\u200b\u2060\ufeff]+$/;

const isHidden = (element: Element): boolean =>
  silent.has(element.localName) ||
  element.hasAttribute('hidden') ||
  element.hasAttribute('data-slate-placeholder');

const before = (node: Node): Point => ({
  node: node.parentNode ?? node,
  offset: Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node),
});
const after = (node: Node): Point => ({ ...before(node), offset: before(node).offset + 1 });

interface Stretch extends Piece {
  length: number;
  end: Point;
}

/** Collects the text line by line, as it is drawn: a last break gives a line its height and is no line end. */
class Lines {
  text = '';
  readonly pieces: Stretch[] = [];
  home: Point | null = null;
  /** A line end that is owed as soon as anything follows, and where it begins. */
  #owed: Point | null = null;
  #last: Point;
  #isLineEmpty = true;
  #endsInSpace = false;

  constructor(root: Node) {
    this.#last = { node: root, offset: 0 };
  }

  add(letters: string, start: Point, end: Point, isText: boolean): void {
    this.#pay(start);
    const last = this.pieces.at(-1);
    if (isText && last?.isText && last.end.node === start.node && last.end.offset === start.offset) {
      last.length += letters.length;
      last.end = end;
    } else this.pieces.push({ at: this.text.length, length: letters.length, start, end, isText });
    this.text += letters;
    this.#last = end;
    this.#isLineEmpty = this.#endsInSpace = false;
  }

  /** Further spaces, and those at the edge of a line, are not drawn. */
  addSpace(start: Point, end: Point): void {
    if (this.#isLineEmpty || this.#owed !== null || this.#endsInSpace) return;
    this.add(' ', start, end, true);
    this.#endsInSpace = true;
  }

  breakLine(start: Point): void {
    this.#pay(start);
    this.home ??= start;
    this.#owed = start;
    this.#isLineEmpty = false;
  }

  edgeOfBlock(): void {
    if (!this.#isLineEmpty) this.#owed ??= this.#last;
    this.#isLineEmpty = true;
  }

  #pay(next: Point): void {
    if (this.#owed === null) return;
    this.pieces.push({ at: this.text.length, length: 1, start: this.#owed, end: next, isText: false });
    this.text += '\n';
    this.#last = next;
    this.#owed = null;
    this.#isLineEmpty = true;
  }
}

const keepsSpaces = (element: Element): boolean =>
  /^(?:pre|break-spaces)/.test(element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '');

const addCollapsed = (lines: Lines, node: Text): void => {
  for (const { 0: run, index } of node.data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g)) {
    const start = { node, offset: index };
    if (/^[ \t\n\r\f]/.test(run)) lines.addSpace(start, { node, offset: index + 1 });
    else lines.add(run.replaceAll('\u00a0', ' '), start, { node, offset: index + run.length }, true);
  }
};

const addPreserved = (lines: Lines, node: Text): void => {
  for (const { 0: run, index } of node.data.matchAll(/\n|[^\n]+/g)) {
    const start = { node, offset: index };
    if (run === '\n') lines.breakLine(start);
    else lines.add(run.replaceAll('\u00a0', ' '), start, { node, offset: index + run.length }, true);
  }
};

const read = (lines: Lines, parent: Node, isPreserved: boolean): void => {
  for (const node of parent.childNodes) {
    if (isText(node)) {
      if (onlyFiller.test(node.data)) continue;
      (isPreserved ? addPreserved : addCollapsed)(lines, node);
    } else if (isElement(node)) readElement(lines, node, isPreserved);
  }
};

const readElement = (lines: Lines, element: Element, isPreserved: boolean): void => {
  if (isHidden(element)) return;
  const { localName } = element;
  if (localName === 'br') return lines.breakLine(before(element));
  if (localName === 'img') {
    const alt = element.getAttribute('alt') ?? '';
    if (alt !== '') lines.add(alt, before(element), after(element), false);
    return;
  }
  const isBlock = blocks.has(localName);
  if (isBlock) lines.edgeOfBlock();
  read(lines, element, isPreserved || localName === 'pre');
  if (isBlock) lines.edgeOfBlock();
};

/** Reads an editable region line by line, as a person sees it, and remembers where each stretch stands. */
export const readEditable = (root: HTMLElement): EditableText => {
  const lines = new Lines(root);
  read(lines, root, keepsSpaces(root));
  return { text: lines.text, pieces: lines.pieces, home: lines.home ?? { node: root, offset: 0 } };
};
