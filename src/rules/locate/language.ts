import type { Reading } from '../reading';
import type { Located } from '../rule';
import { wordless } from './places';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** A language's English name; the tag itself where it is no tag. */
const nameOf = (tag: string): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Languages that detectors and labels mix up, by the name they share. */
const same: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', cmn: 'zh' };

const plainCode = (tag: string): string => same[base(tag)] ?? base(tag);

/** Hindi in Latin letters and the like: the detector knows no such writing, the lexicons do. */
const isHeardAs = ({ body, senses }: Reading, code: string): boolean =>
  senses.words?.languages[body.languages[0] ?? -1] === code;

/** A finding where the text is surely in another language than the buyer's; silent where either is unsure. */
export const mismatchedLanguage = (reading: Reading): Located[] => {
  const { buyerLanguage, mode } = reading.draft;
  const written = reading.writtenIn;
  if (buyerLanguage === null || written === null) return [];
  if (plainCode(buyerLanguage) === plainCode(written) || isHeardAs(reading, base(buyerLanguage))) return [];
  const templates =
    mode === 'proactive'
      ? ' Amazon translates its own template text and may show a “Review message” step.'
      : '';
  const advice = `The text is in ${nameOf(written)}, the buyer prefers ${nameOf(base(buyerLanguage))}.${templates}`;
  return [{ ...wordless(), advice, ...(mode === 'reply' ? { severity: 'tip' as const } : {}) }];
};
