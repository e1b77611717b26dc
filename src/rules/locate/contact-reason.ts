import { belies } from '../purpose';
import type { Reading } from '../reading';
import type { Located } from '../rule';
import { wholeSentence } from '../text/relations';
import { wordless } from './places';

/** The first sentence that speaks for a purpose under another contact reason than the one chosen; without words where none does by itself. */
export const misfitReason = ({ draft: { contactReason }, purpose }: Reading): Located[] => {
  if (contactReason === null || contactReason === 'other' || !belies(purpose, contactReason)) return [];
  const said = purpose.bySentence.find(item => item.purpose === purpose.purpose);
  return [said ? wholeSentence(said.sentence) : wordless()];
};
