/** The verdict at the top: from the mode, the errors, the reason and the purpose. */
import type { Purpose } from './draft';
import { unlikely } from './likelihood/likelihoods';
import { mixed } from './likelihood/outcomes';
import { belies, standings } from './purpose';
import type { Reading } from './reading';
import type { Finding, Mixed, Verdict } from './report';
import { sentenceAt, type Sentence } from './text/prose';

export interface Judgement {
  readonly verdict: Verdict;
  readonly purpose: Purpose | null;
  readonly outlook: string;
  readonly mixed: Mixed | null;
}

/** Purposes whose sentences cost a critical message its standing (a question is no manual, nor what a safety notice tells to do); talk of reviews does where found. */
const spoils: readonly Purpose[] = ['manual-or-faq', 'marketing'];

const isAboutReviews = ({ rule }: Finding): boolean =>
  rule.startsWith('review') || rule === 'feedback-change';

const amazonSends: readonly Purpose[] = ['order-confirmation', 'shipping-confirmation', 'thanks-only'];

const outlooks: Readonly<Record<Exclude<Verdict, 'not-permitted'>, string>> = {
  critical: 'Reaches the buyer even if they opted out.',
  'non-critical': 'May be blocked if the buyer opted out.',
  reply: '',
  unclear: '',
};

const outlookOf = (verdict: Verdict, purpose: Purpose | null, hasErrors: boolean): string => {
  if (verdict !== 'not-permitted') return outlooks[verdict];
  return !hasErrors && purpose !== null && amazonSends.includes(purpose)
    ? 'Amazon sends this itself.'
    : 'Likely refused by Amazon.';
};

/** The reason decides where the text says nothing else plainly; a plain other purpose of the text wins. */
const effectivePurpose = ({ draft: { contactReason }, purpose }: Reading): Purpose | null =>
  contactReason === null || contactReason === 'other' || belies(purpose, contactReason)
    ? purpose.purpose
    : contactReason;

/** The first sentence of the body, else of the subject, that costs a critical message its standing. */
const mixedIn = (
  { fields, likelihoods, purpose: { bySentence } }: Reading,
  findings: readonly Finding[],
  mainPurpose: Purpose,
): Sentence | null => {
  const mayBeMixed = (likelihoods?.of(mixed) ?? 1) >= unlikely;
  const said = bySentence
    .filter(
      ({ purpose, sentence }) =>
        mayBeMixed &&
        spoils.includes(purpose) &&
        !(purpose === 'manual-or-faq' && (sentence.asks || mainPurpose === 'legal-disclosure')),
    )
    .map(({ sentence }) => sentence);
  const found = findings.filter(isAboutReviews).flatMap(({ field, start }) => {
    const prose = start === null ? undefined : fields.find(one => one.field === field);
    return (prose && sentenceAt(prose.sentences, start ?? 0)) ?? [];
  });
  const all = fields.flatMap(({ sentences }) => sentences);
  return all.find(sentence => said.includes(sentence) || found.includes(sentence)) ?? null;
};

const toMixed = ({ start, end, prose }: Sentence): Mixed => ({
  start,
  end,
  quote: prose.text.slice(start, end),
  advice: 'Remove this sentence, and the message is critical again.',
});

/** Judges a draft from its reading and what was found. */
export const judge = (reading: Reading, findings: readonly Finding[]): Judgement => {
  const { draft } = reading;
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const purpose = draft.mode === 'reply' ? reading.purpose.purpose : effectivePurpose(reading);
  const settle = (verdict: Verdict, mixed: Mixed | null = null): Judgement => ({
    verdict,
    purpose,
    outlook: outlookOf(verdict, purpose, hasErrors),
    mixed,
  });
  if (hasErrors) return settle('not-permitted');
  if (draft.mode === 'reply') return settle('reply');
  if (purpose === null) return settle(findings.some(isAboutReviews) ? 'non-critical' : 'unclear');
  const standing = standings[purpose];
  if (standing === 'not-permitted') return settle('not-permitted');
  if (standing === 'permitted') return settle('non-critical');
  const spoiling = mixedIn(reading, findings, purpose);
  return spoiling
    ? settle('non-critical', spoiling.prose.field === 'body' ? toMixed(spoiling) : null)
    : settle('critical');
};
