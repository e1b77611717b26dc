/** One change of a text, as a person would type it. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the caret belongs afterwards. */
  readonly caret: number;
  readonly before: string;
  readonly wanted: string;
}

/** Types over the selection: the event is trusted, the page's component follows, the browser's undo is kept. */
export const typeOver = (doc: Document, text: string): void => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without a successor: nothing else keeps undo
  doc.execCommand(text === '' ? 'delete' : 'insertText', false, text);
};
