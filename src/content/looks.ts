const restMs = 300;

export interface LooksOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  /** A look that fails is forgotten: the next is as good. */
  readonly look: () => Promise<unknown>;
}

/**
 * Looks each time the returned function is called, but one look at a time and with a rest between two, so that ten tabs do not
 * read the whole day ten times for each of many sends; a hidden tab looks when it is seen again.
 */
export const createLooks = ({ doc, signal, look }: LooksOptions): (() => void) => {
  let isWanted = false;
  let isBusy = false;

  const begin = (): void => {
    if (!isWanted || isBusy || doc.hidden || signal.aborted) return;
    isWanted = false;
    isBusy = true;
    void look()
      .catch(() => undefined)
      .then(() => setTimeout(rested, restMs));
  };
  const rested = (): void => {
    isBusy = false;
    begin();
  };

  doc.addEventListener('visibilitychange', begin, { signal });
  return () => {
    isWanted = true;
    begin();
  };
};
