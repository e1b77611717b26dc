/** What the words around a number say of it: that one calls it, or that it is some other number. */
import type { Concept } from '../../lexicon/concepts';
import type { Span } from '../../report';
import { conceptIndex } from '../concept-index';
import { spanOf, type Prose, type Sentence } from '../prose';
import { firstAtLeast } from '../spans';
import type { Triggers } from '../triggers';

export interface PhoneText {
  readonly text: string;
  readonly prose: Prose;
  readonly triggers: Triggers;
  /** What is already understood as something else, in order and apart. */
  readonly taken: readonly Span[];
}

/** How far from a number its label may stand, in code units. */
const labelReach = 28;

/** Ends of the nearest announcing words before a place: what they announce is a phone, or is none. */
export const announced = ({ prose }: PhoneText, start: number): 'phone' | 'number' | null => {
  const phone = conceptIndex('phoneLabel');
  const number = conceptIndex('numberLabel');
  let nearest: { at: number; is: 'phone' | 'number' } | null = null;
  const { sentences } = prose;
  const from = firstAtLeast(sentences, start - labelReach + 1, ({ end }) => end);
  for (let index = from; index < sentences.length; index += 1) {
    const sentence = sentences[index] as Sentence;
    if (sentence.start > start) break;
    for (const hit of [...sentence.heard.hitsOf(phone), ...sentence.heard.hitsOf(number)]) {
      const { end } = spanOf(prose.folded, hit);
      const is = hit.concept === phone ? 'phone' : 'number';
      // A word that is both, in two languages, is a phone's.
      const isNearer = nearest === null || end > nearest.at || (end === nearest.at && is === 'phone');
      if (end <= start && start - end <= labelReach && isNearer) nearest = { at: end, is };
    }
  }
  return nearest?.is ?? null;
};

/** "070-112 34 88 under the plate is the part number": of the labels after the one number of its sentence the first says so. */
export const isCalledNumber = ({ prose, triggers }: PhoneText, run: Span): boolean => {
  const sentence = prose.sentences[firstAtLeast(prose.sentences, run.end, ({ end }) => end)];
  if (!sentence) return false;
  const next = triggers.digitRuns[firstAtLeast(triggers.digitRuns, run.end, ({ start }) => start)];
  if (next && next.start < sentence.end) return false;
  const placesOf = (concept: Concept): Span[] =>
    sentence.heard.hitsOf(conceptIndex(concept)).map(hit => spanOf(prose.folded, hit));
  const phones = placesOf('phoneLabel');
  const after = placesOf('numberLabel')
    .map(({ start }) => start)
    .filter(start => start >= run.end);
  const first = Math.min(...after);
  return (
    first - run.end <= labelReach &&
    !phones.some(({ start, end }) => end <= run.start || (start >= run.end && start <= first))
  );
};

/** Words of which one stands in the sentence of a number to call, or in the one before or after. */
const wordsOfContact = (
  [
    'phoneLabel',
    'offAmazon',
    'writeTo',
    'manufacturer',
    'contactUsFirst',
    'hereToHelp',
    'buyerPhone',
  ] as const
).map((concept: Concept) => conceptIndex(concept));

const speaksOfContact = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && wordsOfContact.some(concept => sentence.heard.hitsOf(concept).length > 0);

const hasMail = (text: string, taken: readonly Span[], sentence: Sentence): boolean => {
  const from = firstAtLeast(taken, sentence.start, ({ start }) => start);
  const to = firstAtLeast(taken, sentence.end, ({ start }) => start);
  return taken.slice(from, to).some(({ start, end }) => text.slice(start, end).includes('@'));
};

/** On a line of its own a number needs no words. */
const isAlone = (text: string, { start, end }: Span): boolean => {
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return before.trim() === '' && text.slice(end, lineEnd < 0 ? text.length : lineEnd).trim() === '';
};

/**
 * True where the words or the place of a number say that one may call it, or no word is understood: serial and part numbers
 * look alike.
 */
export const isOffered = ({ text, prose, taken }: PhoneText, run: Span): boolean => {
  if (prose.languages.length === 0) return true;
  const at = firstAtLeast(prose.sentences, run.end, ({ end }) => end);
  if ([at - 1, at, at + 1].some(index => speaksOfContact(prose.sentences[index]))) return true;
  const sentence = prose.sentences[at];
  const isBesideMail = sentence !== undefined && hasMail(text, taken, sentence);
  return isBesideMail || isAlone(text, run);
};
