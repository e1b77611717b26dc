import emojiRegex from 'emoji-regex-xs';
import type { FieldReading, Reading } from '../reading';
import type { Fix, Severity, Span } from '../report';
import type { Located } from '../rule';
import { placeIn, unquoted } from './places';

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

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    isTextSign(found) ? [] : { start: index, end: index + found.length },
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
    const pictures = triggers.pictographs ? inRows(text, spansOf(text, emojiRegex())) : [];
    const faces = triggers.faces ? [...spansOf(text, emoticon), ...spansOf(text, bracketedFace)] : [];
    const located = (span: Span, severity: Severity): Located => ({
      ...placeIn(field, span),
      severity,
      fix: removal(field, span.start, span.end),
    });
    return [
      ...unquoted(field, pictures).map(span => located(span, 'warning')),
      ...unquoted(field, faces).map(span => located(span, 'tip')),
    ];
  });
