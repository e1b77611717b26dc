import type { Reading } from '../reading';
import type { Fix } from '../report';
import type { Located } from '../rule';
import { judge } from '../verdict';
import { matching } from './places';

/** [Important] in the languages and brackets it is written in. */
const tag =
  /[[［【〔]\s?(?:importante?|wichtig|belangrijk|viktigt?|wa[żz]ne|[öo]nemli|重要|هام|مهم|महत्वपूर्ण)\s?[\]］】〕]/giu;

const tagAtStart = new RegExp(`^\\s*${tag.source}`, 'iu');
const tagAtEnd = new RegExp(`${tag.source}\\s*$`, 'iu');

const isCritical = (reading: Reading): boolean => judge(reading, []).verdict === 'critical';

/** The tag wherever it stands; expected in a subject under the older guidance. */
export const importantTags = (reading: Reading): Located[] => {
  const expected = reading.settings.importantTag === 'expected' && reading.draft.mode === 'email';
  if (!reading.fields.some(({ triggers }) => triggers.brackets)) return [];
  return matching(reading, tag)
    .filter(({ field }) => !(expected && field === 'subject' && isCritical(reading)))
    .map(place => ({
      ...place,
      ...(reading.draft.mode === 'reply' || isCritical(reading) ? { severity: 'tip' as const } : {}),
      fix: removal(reading, place),
    }));
};

const removal = ({ body }: Reading, { field, start, end }: Located): Fix | null => {
  if (field !== 'body' || start === null || end === null) return null;
  return { start, end: body.text.charAt(end) === ' ' ? end + 1 : end, text: '' };
};

/** True for a critical e-mail whose subject does not begin or end with the tag. */
export const lacksTag = (reading: Reading): boolean =>
  isCritical(reading) &&
  !tagAtStart.test(reading.draft.subject ?? '') &&
  !tagAtEnd.test(reading.draft.subject ?? '');
