/** What must hold for any draft. Each law throws one sentence where it is broken. */
import type fc from 'fast-check';
import {
  checkDraft,
  defaultSettings,
  points,
  rules,
  type Draft,
  type Finding,
  type Fix,
  type Mode,
  type Report,
} from '../../../src/rules';
import { senses } from '../../../src/rules/sense-table';
import { anyDraftIn, englishDraftIn } from './any-draft';

const must = (holds: boolean, otherwise: () => string): void => {
  if (!holds) throw new Error(otherwise());
};

export { modes } from '../../../src/rules';

/** With every sense and the usual settings. */
export const check = (draft: Draft): Report => checkDraft(draft, defaultSettings, senses);

const textOf = ({ body, subject }: Draft, { field }: Finding): string =>
  field === 'body' ? body : (subject ?? '');

const isInside = ({ start, end }: { start: number; end: number }, { length }: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;

const quotesItsPlace = (finding: Finding, text: string): boolean => {
  const { start, end, quote } = finding;
  if (start === null || end === null) return start === end && quote === null && finding.places.length === 0;
  return isInside({ start, end }, text) && quote === text.slice(start, end);
};

const spansAreInside = (draft: Draft, { findings, mixed }: Report): void => {
  for (const finding of findings) {
    const text = textOf(draft, finding);
    must(quotesItsPlace(finding, text), () => `${finding.rule} quotes what is not there`);
    must(
      finding.places.every(place => isInside(place, text)),
      () => `${finding.rule} points outside`,
    );
    const { fix } = finding;
    must(fix === null || isInside(fix, draft.body), () => `${finding.rule} mends outside of the body`);
  }
  must(
    mixed === null ||
      (isInside(mixed, draft.body) && mixed.quote === draft.body.slice(mixed.start, mixed.end)),
    () => 'the mixed sentence is not in the body',
  );
};

const nothingBreaks = (_: Draft, { failed }: Report): void => {
  must(failed.length === 0, () => `broke: ${failed.join(', ')}`);
};

const another: Draft = {
  mode: 'reply',
  body: 'Please leave a 5-star review, or write to anna@example.org.',
  subject: 'Order 112-4829173-0561482',
  contactReason: null,
  orderId: null,
  marketplaceId: null,
  buyerLanguage: null,
  attachments: [],
};

/** Whatever was read in between: rooms are shared from text to text. */
const sameAnswerTwice = (draft: Draft, report: Report): void => {
  check(another);
  must(JSON.stringify(report) === JSON.stringify(check(draft)), () => 'two answers to one draft');
};

const costOf = (findings: readonly Finding[], rule: string): number =>
  Math.max(...findings.filter(finding => finding.rule === rule).map(({ severity }) => points[severity]));

const scoreIsItsSum = (_: Draft, { score, sum, findings }: Report): void => {
  const total = sum.reduce((cost, part) => cost + part.points, 0);
  must(score === Math.max(0, 100 - total), () => `the score is ${score}, the sum ${total}`);
  const named = [...new Set(findings.map(({ rule }) => rule))];
  must(named.length === sum.length, () => 'the sum leaves out a rule, or names one twice');
  for (const { rule, points: cost } of sum)
    must(cost === costOf(findings, rule), () => `${rule} does not cost ${cost}`);
};

/** Rules that judge what a text contains and how it looks, not what it is for. */
const ofContentAndStyle = {
  ...defaultSettings,
  off: rules.filter(({ group }) => group !== 'content' && group !== 'looks').map(({ id }) => id),
};

const neverHelp =
  (problems: readonly string[]) =>
  (draft: Draft): void => {
    const scoreOf = (body: string): number => checkDraft({ ...draft, body }, ofContentAndStyle, senses).score;
    const before = scoreOf(draft.body);
    for (const problem of problems) {
      const after = scoreOf(draft.body + problem);
      must(after <= before, () => `${before} became ${after} with ${JSON.stringify(problem)}`);
    }
  };

/** These say nothing in any language: words may tell that a text is in one, and then words of others mean nothing. */
const wordlessProblems = neverHelp([
  '\n\nanna@q7x.example',
  '\n\nhttps://q7x.example/k',
  '\n\n+49 30 901820',
  '\n\n😊',
  '\n\n<b>',
]);

const englishProblems = neverHelp([
  '\n\nYou can write to me at anna@example.org.',
  '\n\nPlease visit www.lamp-shop.net today.',
  '\n\nThank you so much for your patience 😊',
]);

const mended = (draft: Draft, { start, end, text }: Fix): Draft => ({
  ...draft,
  body: draft.body.slice(0, start) + text + draft.body.slice(end),
});

/** A fix is clicked alone. */
const fixesMend = (draft: Draft, before: Report): void => {
  for (const { rule, fix } of before.findings)
    must(
      fix === null || check(mended(draft, fix)).score >= before.score,
      () => `the fix of ${rule} lowers the score`,
    );
};

/** What holds, and for which drafts. */
export interface Law {
  readonly says: string;
  readonly draftsIn: (modes: readonly Mode[]) => fc.Arbitrary<Draft>;
  readonly holdsFor: (draft: Draft, report: Report) => void;
}

const forAny = (says: string, holdsFor: Law['holdsFor']): Law => ({
  says,
  draftsIn: anyDraftIn,
  holdsFor,
});

export const laws: readonly Law[] = [
  forAny('no rule breaks', nothingBreaks),
  forAny('every place lies inside its text and is quoted as written', spansAreInside),
  forAny('the same draft gets the same answer', sameAnswerTwice),
  forAny('the score is its own sum', scoreIsItsSum),
  forAny('no fix that is offered lowers the score', fixesMend),
  forAny('an address or a sign appended never raises the score of content and style', wordlessProblems),
  {
    says: 'a sentence appended to English never raises the score of content and style',
    draftsIn: englishDraftIn,
    holdsFor: englishProblems,
  },
];
