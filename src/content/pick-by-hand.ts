/** Lets the seller show where they write: the outline while they point, then what follows and how to take it back. */
import { placeOf, type Box } from '../inline';
import type { Notice } from '../sidebar';
import { texts } from './texts';

export interface PickByHandOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  readonly pickField: (options: {
    readonly signal: AbortSignal;
    readonly onCandidate: (element: HTMLElement | null) => void;
    readonly onPick: (element: HTMLElement | null) => void;
  }) => void;
  /** The field that was picked before, if it was. */
  readonly picked: () => HTMLElement | null;
  readonly remember: (element: HTMLElement) => Promise<void>;
  readonly forget: () => Promise<void>;
  /** Null when the picking is over. */
  readonly showPicking: (picking: { readonly box: Box | null } | null) => void;
  readonly notify: (notice: Notice) => void;
}

export interface PickByHand {
  readonly start: () => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

export const createPickByHand = (options: PickByHandOptions): PickByHand => {
  const { doc, signal, pickField, picked, remember, forget, showPicking, notify } = options;
  let running: AbortController | null = null;

  const stop = (): void => {
    running?.abort();
    running = null;
  };
  const cancel = (): void => {
    stop();
    showPicking(null);
  };
  const keep = (what: Promise<void>, notice: Notice): void => {
    what.then(
      () => notify(notice),
      () => notify({ text: texts.notKept, undo: null }),
    );
  };
  const gone: Notice = { text: texts.pickForgotten, undo: null };
  const take = (element: HTMLElement): void => {
    const before = picked();
    const undo = (): void => {
      if (before) keep(remember(before), { text: texts.pickUndone, undo: null });
      else keep(forget(), gone);
    };
    keep(remember(element), { text: texts.watchingPicked, undo });
  };
  const start = (): void => {
    stop();
    const run = new AbortController();
    running = run;
    const ends = AbortSignal.any([signal, run.signal]);
    let candidate: HTMLElement | null = null;
    const show = (): void => showPicking({ box: candidate && placeOf(candidate, doc) });
    doc.addEventListener('scroll', show, { capture: true, passive: true, signal: ends });
    show();
    pickField({
      signal: ends,
      onCandidate: element => {
        candidate = element;
        show();
      },
      onPick: element => {
        cancel();
        if (element) take(element);
      },
    });
  };
  return { start, cancel, forget: () => keep(forget(), gone) };
};
