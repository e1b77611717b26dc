import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../src/rules/lexicon/compile';
import { concepts, meanings } from '../../src/rules/lexicon/concepts';
import { readPattern, type PhraseGraph } from '../../src/rules/lexicon/notation';
import { pack, unpack } from '../../src/rules/lexicon/pack';
import { fold, type Folded } from '../../src/rules/text/fold';
import { readLexicons, type Lexicons } from '../../src/rules/text/lexicons';
import { HitRows, isUnsaying } from '../../src/rules/text/hit-rows';
import { match } from '../../src/rules/text/match';
import { findWords } from '../../src/rules/text/words';
import type { Lexicon } from '../../src/rules/lexicon/lexicon';

const lexiconOf = (patterns: readonly string[], language = 'en'): Lexicon => ({
  language,
  standing: 'native',
  concepts: { review: patterns },
});

interface Heard {
  readonly unsays: boolean;
  readonly start: number;
  readonly end: number;
}

/** What is heard in a text, by folded places. */
const hear = (folded: Folded, lexicons: Lexicons): Heard[] => {
  const words = findWords(folded);
  const rows = new HitRows();
  match(folded, words, lexicons.of(0), { firstWord: 0, endWord: words.count }, rows);
  return Array.from({ length: rows.count }, (_, row) => ({
    unsays: isUnsaying(rows.meanings.items[row] as number),
    start: words.start[rows.firstWords.items[row] as number] as number,
    end: words.end[(rows.endWords.items[row] as number) - 1] as number,
  })).sort((a, b) => a.start - b.start);
};

/** The words of `text` that the patterns match, as the original has them. */
const matched = (patterns: readonly string[], text: string): string[] => {
  const lexicons = readLexicons(compileLexicons([lexiconOf(patterns)], concepts));
  const folded = fold(text);
  return hear(folded, lexicons)
    .filter(({ unsays }) => !unsays)
    .map(({ start, end }) => text.slice(folded.at[start], (folded.at[end - 1] as number) + 1));
};

/** All spellings of a part, as lists of words. */
const spellingsOf = ({ start, edges, ends }: PhraseGraph): string[][] => {
  const from = (node: number): string[][] => [
    ...(ends(node) ? [[]] : []),
    ...edges(node).flatMap(([word, to]) => from(to).map(rest => [word, ...rest])),
  ];
  return from(start).sort();
};

describe('notation', () => {
  it.each<[string, string[][]]>([
    ['review(|s|ed)', [['review'], ['reviewed'], ['reviews']]],
    ['(gift (card|box)|voucher)', [['gift', 'box'], ['gift', 'card'], ['voucher']]],
    ['5-star', [['5', 'star'], ['5star']]],
    ['*bewertung', [['*bewertung']]],
    ['bewert*', [['bewert*']]],
    ['destroy* our', [['destroy*', 'our']]],
    ["l'avis", [['l', 'avis']]],
    ['(a |)(b|c)', [['a', 'b'], ['a', 'c'], ['b'], ['c']]],
    [
      'レビ(ュ|ュー)',
      [
        ['レ', 'ビ', 'ュ'],
        ['レ', 'ビ', 'ュ', 'ー'],
      ],
    ],
    ['5★', [['5', '★']]],
  ])('%s', (line, spellings) => {
    expect(readPattern(line).parts.map(spellingsOf)).toEqual([spellings]);
  });

  it('splits at gaps and knows what unsays', () => {
    const { unsays, parts } = readPattern('!leave .. review');
    expect(unsays).toBe(true);
    expect(parts.map(spellingsOf)).toEqual([[['leave']], [['review']]]);
  });

  it('leaves out a part that may be empty: the gap covers it', () => {
    expect(readPattern('leave .. (a |) .. review').parts).toHaveLength(2);
  });

  it('spells letters both ways', () => {
    const [part] = readPattern('für', [['ü', 'ue']]).parts;
    expect(part && spellingsOf(part)).toEqual([['fuer'], ['fur']]);
  });

  it.each(['(open', 'closed)', 'a*b', '*both*', '', 'here (is|:)'])('refuses %j', line => {
    expect(() => {
      readPattern(line).parts.map(spellingsOf);
    }).toThrow();
  });

  it('writes many alternatives without spelling them all out', () => {
    const slot = `(${Array.from({ length: 40 }, (_, index) => `w${String(index)}`).join('|')})`;
    const line = Array.from({ length: 12 }, () => slot).join(' ');
    const packed = compileLexicons([lexiconOf([line])], concepts);
    expect(packed.own[0]?.states.length).toBeLessThan(4000);
  });
});

describe('pack', () => {
  it('gives back any whole numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000_000)), numbers => {
        expect([...unpack(pack(numbers))]).toEqual(numbers);
      }),
    );
  });
});

describe('matching', () => {
  it.each<[string[], string, string[]]>([
    [['review(|s)'], 'Two REVIEWS, one preview', ['REVIEWS']],
    [['bewert*'], 'Bitte bewerten Sie', ['bewerten']],
    [['*bewertung'], 'Ihre Produktbewertung bitte', ['Produktbewertung']],
    [['gift card'], 'a gift-card\u200b, a gift   card', ['gift-card', 'gift   card']],
    [['destroy* our shop'], 'It destroys our shop.', ['destroys our shop']],
    [['leave .. review'], 'leave us a nice review', ['leave us a nice review']],
    [['leave .. review'], 'leave it there for now until the next review', []],
    [['レビュー'], '商品のレビューを', ['レビュー']],
    [['gift card'], 'a gift, card', []],
  ])('%j in %j', (patterns, text, expected) => {
    expect(matched(patterns, text)).toEqual(expected);
  });

  it('takes Arabic words behind their clitics', () => {
    const lexicon = { ...lexiconOf(['تقييم'], 'ar') };
    const lexicons = readLexicons(compileLexicons([lexicon], concepts));
    const folded = fold('والتقييم');
    expect(hear(folded, lexicons)).toHaveLength(1);
  });

  it('finds a phrase wherever it stands, whatever stands around it', () => {
    const lexicons = readLexicons(
      compileLexicons([lexiconOf(['gift card', 'vouch*', 'please .. now'])], concepts),
    );
    fc.assert(
      fc.property(
        fc.lorem(),
        fc.constantFrom('gift card', 'Vouchers', 'GIFT\u00a0CARD'),
        fc.lorem(),
        (before, phrase, after) => {
          const text = `${before} ${phrase} ${after}`;
          const folded = fold(text);
          const found = hear(folded, lexicons).map(hit =>
            text.slice(folded.at[hit.start], (folded.at[hit.end - 1] as number) + 1),
          );
          expect(found).toContain(phrase);
        },
      ),
    );
  });

  it('points at the original text, in any text', () => {
    const lexicons = readLexicons(compileLexicons([lexiconOf(['a*', '*e', 'i .. o', 'レ'])], concepts));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const folded = fold(text);
        for (const { start, end } of hear(folded, lexicons)) {
          expect(start).toBeLessThan(end);
          expect(folded.at[start]).toBeLessThan(text.length);
        }
      }),
    );
  });
});

describe('compiling', () => {
  it('gives the same bytes twice', () => {
    const lexicon = lexiconOf(['review(|s)', 'leave .. (a|the) review', '!review copy']);
    expect(compileLexicons([lexicon], concepts)).toEqual(compileLexicons([lexicon], concepts));
  });

  it('names the language and the pattern that is broken', () => {
    expect(() => compileLexicons([lexiconOf(['(open'], 'sv')], concepts)).toThrow('sv, review: (open');
  });

  it('refuses a concept nobody knows', () => {
    const lexicon = {
      language: 'en',
      standing: 'native',
      concepts: { nothing: ['x'] },
    } as unknown as Lexicon;
    expect(() => compileLexicons([lexicon], concepts)).toThrow('unknown concept "nothing"');
  });

  it('says of each concept what it means', () => {
    for (const meaning of Object.values(meanings)) expect(meaning.length).toBeGreaterThan(10);
  });
});
