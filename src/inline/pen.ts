import type { Box } from './box';
import type { Mark } from './mark';
import type { Placement } from './placement';

/** One way to underline the words of a field. */
export interface Pen {
  /** The field was typed in, and nobody has said yet which words to mark now. */
  readonly follow: () => void;
  /** These words from now on; offsets count in the field's present text, nothing overlaps. */
  readonly paint: (marks: readonly Mark[]) => void;
  /** Reads anew what decides where a glyph stands; false where that cannot be told. */
  readonly readStyle: () => boolean;
  readonly place: (placement: Placement) => void;
  /** Where these words are drawn, in our document's coordinates. Measures: for clicks, not for keystrokes. */
  readonly boxesOf: (mark: Mark) => readonly Box[];
  /** The caret stands in, or touches, these words, and nothing is selected. */
  readonly hasCaret: (mark: Mark) => boolean;
  /** True where what is drawn has to be measured again after each `paint`. */
  readonly mustMeasure: boolean;
  readonly end: () => void;
}
