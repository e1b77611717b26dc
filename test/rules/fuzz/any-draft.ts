/** Any draft: what sellers write, damaged and mixed at random, and noise. */
import fc from 'fast-check';
import { purposes, rules, type Draft, type Example, type Mode } from '../../../src/rules';
import { lexicons } from '../../../src/rules/lexicon/all';
import type { Lexicon } from '../../../src/rules/lexicon/lexicon';
import { chooseFrom, spellLexicon } from './spell';

const choose = chooseFrom(1);
const provenIn = (lexicon: Lexicon): Example[] =>
  (lexicon.language === 'en'
    ? rules.map(({ examples }) => examples)
    : Object.values(lexicon.examples ?? {})
  ).flatMap(({ flags, passes }) => [...flags, ...passes]);

const withoutMarks = (example: Example): string =>
  (typeof example === 'string' ? example : example.body).replace(/[⟦⟧]/g, '');

const spoken = lexicons.map(lexicon => ({
  language: lexicon.language,
  ...spellLexicon(lexicon, choose),
  examples: provenIn(lexicon).map(withoutMarks),
}));

const contacts = [
  'anna@example.org',
  'anna (at) example (dot) org',
  'ａｎｎａ＠example.org',
  'anna @ example . org',
  'anna at example dot org',
  '@example',
  'https://lamp-shop.net/a?utm_source=x',
  'http://www.amazon.de/dp/B00',
  'www . lamp-shop . com',
  'lamp-shop[.]net',
  'bit.ly/x',
  'Node.js',
  'e.g.',
  '+49 30 901820',
  '(415) 555-2671',
  '０９０－４４１７－２６３８',
  '1Z 999 AA1 01 2345 6784',
  'DE 274 819 305',
  '1.299,00 €',
  '2026-11-02',
];

const looks = [
  ...[
    '😊',
    '👩‍👩‍👧',
    '🇩🇪',
    '☎',
    ':-)',
    '<3',
    '!!!',
    '?!?',
    'PLEASE READ THIS NOW',
    'XXX',
    '{name}',
    '[BUYER NAME]',
  ],
  ...[
    '<<order>>',
    '%FIRSTNAME%',
    '<b>',
    '<img src=x>',
    '&nbsp;',
    '<a href=',
    '[Important]',
    '【重要】',
    '**',
    '======',
  ],
  ...[
    '\n\n\n\n',
    '        x',
    '\n> ',
    '\n-- Original Message',
    '“',
    '”',
    '„',
    '«',
    '"',
    '(',
    '))',
    '「',
    '...',
    'the the',
  ],
  ...[
    '\u200b',
    '\u00ad',
    '\u202e',
    '\ufeff',
    '\u0301',
    '\u00a0',
    '\u3000',
    '\r',
    '\u2028',
    '\0',
    '\ud83d',
    '\ude0a',
  ],
];

const orderId = '112-4829173-0561482';

/** An order id with a sign taken out, put in or exchanged. */
const damagedId = fc
  .tuple(fc.nat(orderId.length), fc.nat(2), fc.constantFrom('', ' ', '-', 'O', 'l', '7', '\u200b', '–', '８'))
  .map(([at, cut, put]) => orderId.slice(0, at) + put + orderId.slice(at + cut));

const loneUnits = fc
  .array(fc.oneof(fc.integer({ min: 0xd800, max: 0xdfff }), fc.integer({ min: 0, max: 0xffff })), {
    maxLength: 8,
  })
  .map(units => String.fromCharCode(...units));

const noise = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), loneUnits);

/** Everything that belongs to no language. */
const wordless = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...contacts) },
  { weight: 3, arbitrary: fc.constantFrom(...looks) },
  { weight: 2, arbitrary: damagedId },
  { weight: 1, arbitrary: noise },
);

const pieceIn = ({ phrases, common, examples }: (typeof spoken)[number]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...phrases) },
    { weight: 4, arbitrary: fc.constantFrom(...common) },
    { weight: 1, arbitrary: fc.constantFrom(...examples, ...common) },
    { weight: 2, arbitrary: wordless },
  );

const pieces = spoken.map(pieceIn);
const spaces = ' '.repeat(4).split('');
const separator = fc.constantFrom(...spaces, ', ', '. ', '? ', '! ', '\n', '\n\n', '', '。', ' – ', '\u00a0');

const joined = (piece: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(piece, separator), { maxLength, size: 'max' }).map(parts => parts.flat().join(''));

const inOneLanguage = fc.constantFrom(...pieces).chain(piece => joined(piece, 20));
const inAnyLanguages = joined(fc.oneof(...pieces), 14);

const repeated = fc
  .tuple(fc.oneof(wordless, ...pieces), separator, fc.integer({ min: 2, max: 60 }))
  .map(([piece, between, times]) => `${piece}${between}`.repeat(times));

const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: inOneLanguage },
  { weight: 2, arbitrary: inAnyLanguages },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

const draftOf = (among: readonly Mode[], body: fc.Arbitrary<string>): fc.Arbitrary<Draft> =>
  fc.record({
    mode: fc.constantFrom(...among),
    body,
    subject: fc.option(anyText, { freq: 3 }),
    contactReason: fc.constantFrom(null, null, 'other' as const, ...purposes),
    orderId: fc.constantFrom(null, orderId),
    marketplaceId: fc.constantFrom(null, 'ATVPDKIKX0DER', 'A1PA6795UKMFR9', 'A1VC38T7YXB528', 'nonsense'),
    buyerLanguage: fc.constantFrom(null, 'en-US', 'de-DE', 'ja', 'x'),
    attachments: fc.constantFrom(
      [],
      [{ name: 'a.exe', bytes: 3 }],
      [{ name: 'invoice.pdf', bytes: 2 ** 30 }],
    ),
    facts: fc.constantFrom({}, { maxLength: 40 }, { daysSinceCompletion: 40, reviewAskedOn: '2026-01-02' }),
  });

/** A draft in one of the modes. */
export const anyDraftIn = (among: readonly Mode[]): fc.Arbitrary<Draft> => draftOf(among, anyText);

const english = pieceIn(spoken.find(({ language }) => language === 'en') as (typeof spoken)[number]);
const greeting = 'Thank you for your message. We have read it and we will look into this for you today.';

/** The same, plainly in English. */
export const englishDraftIn = (among: readonly Mode[]): fc.Arbitrary<Draft> =>
  draftOf(
    among,
    joined(english, 20).map(text => `${greeting}\n\n${text}`),
  );
