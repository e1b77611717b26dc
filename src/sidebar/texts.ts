import type { Mode, Sense, Severity, Verdict } from '../rules';
import { pageTexts } from './page-texts';

/** "1 tip", "2 tips". */
const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const modes: Record<Mode, string> = { proactive: 'New message', reply: 'Reply', email: 'E-mail' };

const verdicts: Record<Verdict, { word: string; without: string }> = {
  'not-permitted': { word: 'Not permitted', without: '' },
  critical: { word: 'Critical', without: '' },
  'non-critical': { word: 'Not critical', without: '' },
  reply: { word: 'Reply', without: 'An answer in the buyer’s own thread.' },
  unclear: { word: 'Unclear', without: 'Too little to tell what this message is for.' },
};

const groups: Record<Severity, string> = { error: 'Must fix', warning: 'Should fix', tip: 'Tips' };
const severities: Record<Severity, string> = { error: 'Error', warning: 'Warning', tip: 'Tip' };
const senses: Record<Sense, string> = { words: 'words', language: 'language', phone: 'phone numbers' };

const longDate = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const inDate = (day: string): string => longDate.format(Date.parse(`${day}T00:00:00Z`));

export const texts = {
  name: 'Second Look',
  close: 'Close',
  ...pageTexts,
  modes,
  verdicts,
  groups,
  severities,
  order: (id: string) => `Order ${id}`,
  buyerReads: (language: string) => `Buyer reads ${language}`,
  watching: 'Watching',
  start: 'Start writing. Your message is read as you type, on this computer only.',
  checking: 'Checking…',
  stillChecking: (pending: readonly Sense[]) => `Still checking: ${pending.map(s => senses[s]).join(', ')}.`,
  nothing: 'Nothing found',
  nothingMore: 'Amazon may still hold back any message.',
  incomplete: 'Check incomplete',
  incompleteMore: (rules: readonly string[]) =>
    `${many(rules.length, 'rule', 'rules')} could not be applied to this text: ${rules.join(', ')}.`,
  noPhrases: 'No phrase rules for this language',
  noPhrasesMore: (language: string) =>
    `There are no phrase rules for ${language} yet. Links, addresses and numbers are still looked for.`,
  basic: (language: string) => `${language}: basic words`,
  basicMore: (language: string) =>
    `No native speaker has judged the words for ${language} yet, so more may be missed than in English.`,
  unsure: 'Not sure of the language',
  unsureMore: 'The language of this text is not certain, so some phrases may be missed.',
  askedOn: (day: string) => `You already asked for a review on this order on ${inDate(day)}`,
  askedMore: 'Amazon allows one request per order in all.',
  messagedOn: (day: string) => `You wrote to this buyer first on ${inDate(day)}`,
  messagedMore: 'That was a message of yours about this order, not an answer.',
  optedOutOn: (day: string) => `The buyer opted out: Amazon said so on ${inDate(day)}`,
  optedOutMore: 'Only messages that are needed to complete this order reach the buyer.',
  toFix: (n: number) => `${n} to fix`,
  tips: (n: number) => many(n, 'tip', 'tips'),
  suggestion: '1 suggestion',
  score: 'Score',
  ofHundred: 'out of 100',
  noPoints: 'No points taken off',
  notBelow: ', not below 0',
  here: (n: number) => many(n, 'finding here', 'findings here'),
  times: (n: number) => `×${n}`,
  timesSpoken: (n: number) => `in ${n} places`,
  safer: 'Safer wording',
  replace: 'Replace',
  remove: 'Remove the words',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  why: 'Why?',
  asOf: (day: string) => `as of ${day}`,
  ignore: 'Ignore here',
  ignoreMore: 'Only these words, as long as this draft lives',
  offForDraft: 'Off for this draft',
  offForDraftMore: 'This rule, as long as this draft lives',
  offForGood: 'Turn off for good…',
  offForGoodMore: 'Opens the options at this rule',
  mixed: 'To make it critical again',
  ruleBookOf: (day: string) => `Rule book of ${day}`,
  undo: 'Undo',
  dismiss: 'Dismiss',
  prompt: {
    title: 'Amazon is likely to refuse this message',
    explain:
      '“Let me send” steps aside once for this text. You then press Amazon’s Send yourself: Second Look never sends.',
    edit: 'Edit message',
    send: 'Let me send',
  },
} as const;

/** The English name of a BCP 47 language, or the tag itself where none is known. */
export const languageName = (tag: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};
