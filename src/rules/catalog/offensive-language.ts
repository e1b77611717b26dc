import { matching } from '../locate/places';
import { saying } from '../text/relations';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

/** Swear words with stars for letters: "f*ck", "s**t", "b***h". */
const masked =
  /(?<![\p{L}\d*])(?:f\*{1,3}(?:c?k(?:ing|ed|er)?|ing)|f\*{3}|(?:bull)?s(?:h\*|\*{2})ts?|s\*{3}|b\*{1,3}(?:tch|h)|a\*{2}(?:hole|e)?s?|d\*mn|cr\*p|c\*nt|w\*nker|b\*st\*rd|d\*ck|p\*ss)(?![\p{L}\d*])/giu;

export const offensiveLanguage = defineRule({
  id: 'offensive-language',
  group: 'content',
  severity: 'error',
  modes: everyMode,
  sources: [policy.tone],
  title: 'Offensive language',
  advice: 'Say it again, calmly.',
  find: reading => [
    ...saying(reading.sentences, 'insult'),
    ...(reading.fields.some(({ text }) => text.includes('*')) ? matching(reading, masked) : []),
  ],
  examples: {
    flags: [
      "⟦You clearly can't read⟧.",
      '⟦Are you too thick⟧ to read a label?',
      '⟦Are you stupid⟧?',
      'What the ⟦f*ck⟧ is this?',
    ],
    passes: [
      'The area is a*b, not a**2.',
      'How thick is the board you want cut?',
      'The scrap yard takes it.',
    ],
  },
});
