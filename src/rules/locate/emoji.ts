import emojiRegex from 'emoji-regex-xs';
import type { FieldReading, Reading } from '../reading';
import type { Fix } from '../report';
import type { Located } from '../rule';
import { placeIn, unquoted } from './places';

/** Signs that business text uses and that only some fonts draw as pictures. */
const textSigns = new Set('©®™▶◀↔↕↖↗↘↙↩↪➡⬅⬆⬇☎✉✂✔✖▪▫◻◼☑‼⁉ℹ〰〽㊗㊙♀♂♠♣♥♦⚠☐★☆✓✗'.split(''));

const isTextSign = (found: string): boolean => textSigns.has(found) || /^[\d#*]$/.test(found);

/** Emoticons stand alone between spaces; a face is never part of a word, a time or a ratio. */
const emoticon = /(?<=^|[\s.,!?])(?:[:;=8]'?-?[)(DPp/\\|*\]]|<3|[xX]D|\^_?\^|¯\\_\(ツ\)_\/¯)(?=$|[\s.,!?])/gm;

/** An emoji goes with the one space before it. */
const removal = (field: FieldReading, start: number, end: number): Fix | null =>
  field.field === 'body'
    ? { start: field.text.charAt(start - 1) === ' ' ? start - 1 : start, end, text: '' }
    : null;

/** Emoji, and text emoticons as tips. */
export const emojiPlaces = ({ fields }: Reading): Located[] =>
  fields.flatMap(field => {
    const { text, triggers } = field;
    const pictures = triggers.pictographs
      ? [...text.matchAll(emojiRegex())]
          .filter(({ 0: found }) => !isTextSign(found))
          .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
      : [];
    const faces = triggers.faces
      ? [...text.matchAll(emoticon)].map(({ 0: found, index }) => ({
          start: index,
          end: index + found.length,
        }))
      : [];
    return [
      ...unquoted(field, pictures).map(span => ({
        ...placeIn(field, span),
        fix: removal(field, span.start, span.end),
      })),
      ...unquoted(field, faces).map(span => ({
        ...placeIn(field, span),
        severity: 'tip' as const,
        fix: removal(field, span.start, span.end),
      })),
    ];
  });
