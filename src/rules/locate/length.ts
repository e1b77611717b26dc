import type { Located } from '../rule';

/** Amazon's message box, in UTF-16 code units, where the field does not say its own. */
const usualLimit = 4000;
const nearly = 0.9;

/** What stands beyond the limit; from 90 % of it a tip without words. */
export const beyondLimit = ({ length }: string, maxLength = usualLimit): Located[] => {
  if (length > maxLength) return [{ field: 'body', start: maxLength, end: length }];
  if (length < maxLength * nearly) return [];
  const advice = `${maxLength - length} of ${maxLength} characters are left.`;
  return [{ field: 'body', start: null, end: null, severity: 'tip', advice }];
};
