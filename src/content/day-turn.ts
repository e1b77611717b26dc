export interface DayTurn {
  /** `ends`, in epoch milliseconds: when the day that is shown is over. */
  readonly expect: (ends: number) => void;
}

export interface DayTurnOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** Told once for each day that is over. */
  readonly onTurn: () => void;
}

/** Tells when the day that is shown is over; a tab that slept through its end, or a computer, when it is looked at again. */
export const createDayTurn = ({ doc, signal, now, onTurn }: DayTurnOptions): DayTurn => {
  let end = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    clearTimeout(timer);
    if (signal.aborted || end === Infinity) return;
    if (now() < end) {
      timer = setTimeout(look, end - now());
      return;
    }
    end = Infinity;
    onTurn();
  };

  doc.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    expect: ends => {
      end = ends;
      look();
    },
  };
};
