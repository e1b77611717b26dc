export interface ExamplePart {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts an example at its ⟦ ⟧; a bracket without its partner marks to the end. */
export const partsOf = (example: string): readonly ExamplePart[] =>
  example.split(/([⟦⟧])/).reduce<{ parts: ExamplePart[]; marked: boolean }>(
    ({ parts, marked }, piece) => {
      if (piece === '⟦' || piece === '⟧') return { parts, marked: piece === '⟦' };
      return { parts: piece === '' ? parts : [...parts, { text: piece, marked }], marked };
    },
    { parts: [], marked: false },
  ).parts;

// Enough to see the point; the example of a text that is too long is very long itself.
const mostShown = 160;

const clipped = (text: string): string =>
  text.length <= mostShown ? text : `${text.slice(0, mostShown / 2)} … ${text.slice(-mostShown / 2)}`;

export const MarkedExample = ({ example }: { example: string }) => (
  <>
    {partsOf(example).map((part, at) =>
      part.marked ? <mark key={at}>{clipped(part.text)}</mark> : clipped(part.text),
    )}
  </>
);
