import { standings } from '../purpose';
import type { Reading } from '../reading';
import { wholeSentence, type Place } from '../text/relations';

/** The first sentence whose plain purpose belongs under another contact reason than the one chosen. */
export const misfitReason = ({
  draft,
  purpose: { purpose, isPlain, weights, bySentence },
}: Reading): Place[] => {
  const { contactReason } = draft;
  if (contactReason === null || contactReason === 'other' || purpose === null || purpose === contactReason)
    return [];
  if ((weights.get(contactReason) ?? 0) > 0 || !isPlain) return [];
  if (standings[purpose] === standings[contactReason]) return [];
  const said = bySentence.find(item => item.purpose === purpose);
  return said ? [wholeSentence(said.sentence)] : [];
};
