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

export const MarkedExample = ({ example }: { example: string }) => (
  <>{partsOf(example).map((part, at) => (part.marked ? <mark key={at}>{part.text}</mark> : part.text))}</>
);
