import { composerOf } from './composer';
import { messageWords } from './control-words';
import type { DraftField } from './draft-field';
import { isSetAside, namesOf } from './field-candidates';

/** A guess needs this much, and this much more than the next best. */
const enough = 6;
const lead = 2;
const never = -100;

const ofNearness = (steps: number): number => Math.max(1, 6 - Math.floor(steps / 3));

/** Drawn beside the page, or so small that nobody could write in it. */
const isOutOfSight = ({ ownerDocument: { defaultView } }: Element, box: DOMRect): boolean =>
  box.width < 60 || box.height < 16 || box.right <= 0 || box.bottom + (defaultView?.scrollY ?? 0) <= 0;

const ofSize = ({ element }: DraftField): number => {
  const page = element.ownerDocument.documentElement.getBoundingClientRect();
  if (page.width === 0) return 0;
  const box = element.getBoundingClientRect();
  if (isOutOfSight(element, box)) return never;
  return box.width >= 240 && box.height >= 60 ? 2 : 0;
};

const ofRole = ({ element, maxLength }: DraftField): number => {
  const isTextBox = element.getAttribute('role') === 'textbox' ? 1 : 0;
  const isLong = element.getAttribute('aria-multiline') === 'true' || (maxLength ?? 0) >= 500 ? 1 : 0;
  return isTextBox + isLong;
};

export interface Clues {
  readonly sends: readonly HTMLElement[];
  /** What the site's own list expects, though nobody has confirmed it. */
  readonly likely: ReadonlySet<DraftField>;
  /** Where the seller writes, or wrote last. */
  readonly favourite: DraftField | null;
}

/** How much speaks for a field being the message: Send near it, its name, its role, its size, the seller in it. */
const scoreOf = (field: DraftField, { sends, likely, favourite }: Clues): number => {
  const composer = composerOf(field.element, sends);
  return (
    (composer === null ? 0 : ofNearness(composer.steps)) +
    (likely.has(field) ? enough : 0) +
    (messageWords.test(namesOf(field.element)) ? 3 : 0) +
    (field === favourite ? lead : 0) +
    (isSetAside(field.element) ? never : 0) +
    ofRole(field) +
    ofSize(field)
  );
};

/** The one field that stands out; null where none does, or two do alike. */
export const guessField = (candidates: readonly DraftField[], clues: Clues): DraftField | null => {
  const scored = candidates
    .map(field => ({ field, score: scoreOf(field, clues) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined || best.score < enough) return null;
  return next === undefined || best.score - next.score >= lead ? best.field : null;
};
