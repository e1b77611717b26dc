import emojiRegex from 'emoji-regex-xs';
import type { FieldReading, Reading } from '../reading';
import type { Fix, Severity, Span } from '../report';
import type { Located } from '../rule';
import { isPictograph } from '../text/trigger-signs';
import { placeIn, unquoted } from './places';

const emoji = emojiRegex();

/** Signs that business text uses and that only some fonts draw as pictures. */
const textSigns = new Set('©®™▶◀↔↕↖↗↘↙↩↪➡⬅⬆⬇☎✉✂✔✖▪▫◻◼☑‼⁉ℹ〰〽㊗㊙♀♂♠♣♥♦⚠☐★☆✓✗'.split(''));

const isTextSign = (found: string): boolean => textSigns.has(found) || /^[\d#*]$/.test(found);

/** Emoticons stand alone between spaces; a face is never part of a word, a time or a ratio. */
const emoticon = /(?<=^|[\s.,!?])(?:[:;=8]'?-?[)(DPp/\\|*\]]|<3|[xX]D|\^_?\^|¯\\_\(ツ\)_\/¯)(?=$|[\s.,!?])/gm;

/** Faces in brackets may follow a word at once, as Japanese and Chinese writers set them. */
const bracketedFace =
  /m?[(（](?:\^[_oω.-]?\^;{0,2}|[T;]_?[T;]|>_<|_ _|´[・∀ω▽]{1,3}`|・[∀ω]・|\*\^_?\^\*|⌒[▽_]⌒)[)）][m/／]?/g;

const endsLine = (char: string): boolean => char === '' || char === '\n';

/** An emoji goes with the one space before it, or with its line where nothing else stands in it. */
const removal = ({ field, text }: FieldReading, start: number, end: number): Fix | null => {
  if (field !== 'body') return null;
  const before = text.charAt(start - 1);
  const alone = before === '\n' && endsLine(text.charAt(end));
  return { start: before === ' ' || alone ? start - 1 : start, end, text: '' };
};

/** Joiners, flags' letters and second halves stand between and after what woke the search. */
const goesOn = (code: number): boolean =>
  isPictograph(code) || code === 0x200d || (code >= 0xdb40 && code <= 0xdfff);

/** Stretches that can hold emoji: from the sign before each place, which may be a keycap's digit, to what is part of none. */
const stretchesOf = (text: string, places: readonly number[]): Span[] => {
  const stretches: Span[] = [];
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    const start = Math.max(end, place - 1);
    end = place + 1;
    while (goesOn(text.charCodeAt(end))) end += 1;
    stretches.push({ start, end });
  }
  return stretches;
};

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    isTextSign(found) ? [] : { start: index, end: index + found.length },
  );

const pictures = ({ text, triggers }: FieldReading): Span[] =>
  stretchesOf(text, triggers.pictographs).flatMap(stretch =>
    spansOf(text.slice(stretch.start, stretch.end), emoji).map(({ start, end }) => ({
      start: start + stretch.start,
      end: end + stretch.start,
    })),
  );

/** Signs in a row are one find, spaces between them or not. */
const inRows = (text: string, spans: readonly Span[]): Span[] => {
  const rows: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = rows.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else rows.push({ start, end });
  }
  return rows;
};

/** Emoji, and text emoticons as tips. */
export const emojiPlaces = ({ fields }: Reading): Located[] =>
  fields.flatMap(field => {
    const { text, triggers } = field;
    const faces = triggers.faces ? [...spansOf(text, emoticon), ...spansOf(text, bracketedFace)] : [];
    const located = (span: Span, severity: Severity): Located => ({
      ...placeIn(field, span),
      severity,
      fix: removal(field, span.start, span.end),
    });
    return [
      ...unquoted(field, inRows(text, pictures(field))).map(span => located(span, 'warning')),
      ...unquoted(field, faces).map(span => located(span, 'tip')),
    ];
  });
