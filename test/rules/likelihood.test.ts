import { describe, expect, it } from 'vitest';
import { checkDraft, defaultSettings } from '../../src/rules';
import { reviewIncentive } from '../../src/rules/catalog/review-incentive';
import { bundledWords } from '../../src/rules/bundled-words';
import { concepts } from '../../src/rules/lexicon/concepts';
import { pack, unpack } from '../../src/rules/lexicon/pack';
import { learnedConcepts } from '../../src/rules/likelihood/learned-concepts';
import { learnedFrom } from '../../src/rules/likelihood/learned-from';
import { learnedText } from '../../src/rules/likelihood/learned-text';
import { judgedRules, outcomes } from '../../src/rules/likelihood/outcomes';
import { letterFeatures } from '../../src/rules/likelihood/letter-features';
import { packRow, startsOf, step } from '../../src/rules/likelihood/packed-weights';
import { WeightSum, WeightTable } from '../../src/rules/likelihood/weights';
import { readDraft } from '../../src/rules/reading';
import { rules } from '../../src/rules/rules';
import { senses } from '../../src/rules/sense-table';
import { draftOf } from './draft-of';

const report = (body: string) => checkDraft(draftOf({ body }), defaultSettings, senses);
const found = (body: string): readonly string[] => report(body).findings.map(({ rule }) => rule);

describe('the learned weights', () => {
  it('are of the concepts and outcomes that there are: else learn anew', () => {
    expect(learnedFrom).toEqual({ concepts, outcomes });
  });

  it.each([
    ['concepts', learnedConcepts],
    ['text', learnedText],
  ])('of %s have a row for each feature, and one for all', (_, { features, rows }) => {
    const numbers = unpack(features);
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.subarray(1).every(distance => distance > 0)).toBe(true);
    expect(startsOf(rows)).toHaveLength(numbers.length + 1);
  });

  it('come back as they were packed', () => {
    const all = outcomes.map((_, outcome) => (outcome % 3 === 0 ? outcome - 20 : 0));
    const own = outcomes.map((_, outcome) => (outcome % 2 === 0 ? 45 - outcome : -1));
    const table = new WeightTable({ features: pack([700]), rows: packRow(all) + packRow(own) });
    const sums = new Int32Array(outcomes.length);
    table.addRow(sums, 0, 1);
    expect([...sums]).toEqual(all);
    expect([...table.weigh([3, 700, 800]).sums]).toEqual(own);
    table.addRow(sums, 0, -1);
    expect(sums.every(steps => steps === 0)).toBe(true);
  });

  it('count once, however often a feature is given and whatever is weighed between', () => {
    const row = outcomes.map(() => 2);
    const all = outcomes.map(() => 0);
    const table = new WeightTable({ features: pack([700]), rows: packRow(all) + packRow(row) });
    const sum = new WeightSum(table);
    for (const features of [[700, 700], [700]]) sum.add(table.weigh(features));
    expect(sum.of(0)).toBe(2 * step);
    expect(sum.count).toBe(1);
  });

  it('judge rules that there are', () => {
    const ids = rules.map(({ id }) => id);
    expect(judgedRules.filter(rule => !ids.includes(rule))).toEqual([]);
  });
});

describe('the features of letters', () => {
  const featuresIn = (body: string): ReadonlySet<number> => {
    const { body: read } = readDraft(draftOf({ body }), defaultSettings, { words: bundledWords() });
    return new Set(read.sentences.flatMap(sentence => letterFeatures(sentence.prose, sentence)));
  };

  it('are those in a row of four, over the ends of words', () => {
    expect(featuresIn('ab c').size).toBe(3);
    expect(featuresIn('ab').size).toBe(1);
    expect(featuresIn('a').size).toBe(0);
  });

  it('are shared by a word and its inflections, and the same for all numbers', () => {
    const own = featuresIn('Bewertung');
    const shared = [...featuresIn('Produktbewertungen')].filter(feature => own.has(feature));
    expect(shared.length).toBeGreaterThan(4);
    expect(featuresIn('order 4711')).toEqual(featuresIn('order 2895'));
  });
});

describe('what a rule finds', () => {
  const opinion =
    'Your honest opinion, please: is the new fan louder than a fridge? Then its bearing is worn and we send a new unit.';

  it('is passed over where nothing around it makes it likely', () => {
    const reading = readDraft(draftOf({ body: opinion }), defaultSettings, { words: bundledWords() });
    expect(reviewIncentive.find(reading)).not.toEqual([]);
    expect(found(opinion)).not.toContain('review-incentive');
  });

  const matters = [
    'The carrier could not find a house number on your street, so the parcel came back to our depot this morning. Could you please send us the missing number?',
    'If you are happy with the proof, we start the engraving on Monday; if not, tell us which word is wrong and we change it before anything is cut.',
    'We noticed that the left-hand hinge was chosen for a right-hand door. Which one do you need? A photo of the old hinge helps us to decide.',
    'The invoice is attached as a PDF. It shows the VAT number and the 20% separately.',
  ];

  it.each([
    ['Use code SAVE10 for 10% off your next purchase.', 'marketing'],
    ['Please leave us a 5-star review on Amazon.', 'review-positive'],
    ['Get a $10 gift card for your review.', 'review-incentive'],
    ['If anything is wrong, contact us before you leave a bad review.', 'review-diversion'],
    ['Please press Cancel items yourself, as we cannot ship to your region.', 'cancel-request'],
  ])('does not drown in a long message that is otherwise in order: %s', (offence, rule) => {
    for (const place of matters.keys())
      expect(found(matters.toSpliced(place, 0, offence).join('\n\n'))).toContain(rule);
  });
});

describe('where nothing is found', () => {
  it.each([
    [
      'Glad the new pump brews hot again. Could the one-star write-up you put under the machine be brought into line with that?',
      'review-change',
      'brought into line',
    ],
    ['Reply STOP if you want none of these any more.', 'opt-out-wording', 'Reply STOP'],
  ])('the sentence that tells most is found, if it is likely: %s', (body, id, words) => {
    const rule = rules.find(one => one.id === id);
    expect(rule?.find(readDraft(draftOf({ body }), defaultSettings, { words: bundledWords() }))).toEqual([]);
    const { findings } = report(body);
    expect(findings.find(finding => finding.rule === id)?.quote).toContain(words);
  });

  it('a neutral ask is not, beside what is worse', () => {
    const asked = found(
      'Does the lamp make you smile? Then a line in the reviews would be lovely. If not, write to us.',
    );
    expect(asked).toContain('review-if-happy');
    expect(asked).not.toContain('review-request');
  });

  it('nothing is, where it is not likely', () => {
    expect(found('The 25% is the tax on your order; the invoice shows it.')).toEqual([]);
    expect(
      found(
        'The lorry is stuck in the snow, your desk comes on Friday. If you cannot wait, we refund all of it.',
      ),
    ).toEqual([]);
  });
});

describe('the purpose', () => {
  it('is not guessed where too little was understood', () => {
    for (const body of ['Ok.', 'Terveisin Matti', 'Kaikki kunnossa, kiitos vielä kerran ja hyvää jatkoa.'])
      expect(report(body)).toMatchObject({ purpose: null, verdict: 'unclear' });
  });
});
