/**
 * An extension that was updated, disabled or removed leaves its content scripts behind, cut off from it. They notice, say so
 * and, where a newer copy starts in the same page, make way for it.
 */
/** Heard by the copies left behind. The page may send it too: a copy that is alive does not listen. */
const arrival = 'second-look:arrived';

/** Tells whether this copy still belongs to an installed extension; `readId` reads the extension's id and may throw. */
export const aliveness =
  (readId: () => string | undefined): (() => boolean) =>
  () => {
    try {
      return Boolean(readId());
    } catch {
      return false;
    }
  };

/** Tells copies left behind that a newer one has come. */
export const announceArrival = (win: Window): void => {
  win.dispatchEvent(new Event(arrival));
};

/** Ends `life` when a newer copy arrives and this one has been left behind. */
export const makeWayWhenLeft = (win: Window, life: AbortController, isAlive: () => boolean): void => {
  win.addEventListener(
    arrival,
    () => {
      if (!isAlive()) life.abort();
    },
    { signal: life.signal },
  );
};
