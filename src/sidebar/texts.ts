import type { Mode, Sense, Severity, Verdict } from '../rules';
import type { SidebarStatus } from './sidebar-props';

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const statuses: Record<Exclude<SidebarStatus, 'watching'>, { chip: string; more: string }> = {
  'choose-reason': {
    chip: 'Choose a contact reason first',
    more: 'Amazon shows the message box once a contact reason is chosen. Your message is read from then on.',
  },
  template: {
    chip: 'Amazon sends its own text',
    more: 'This contact reason has a fixed text of Amazon’s. There is nothing of yours to read.',
  },
  looking: { chip: 'Looking for the message box', more: 'The page is still loading.' },
  'no-field': {
    chip: 'Can’t find the message box',
    more: 'Nothing is checked on this page. Open the reply box, or reload the page.',
  },
  reload: {
    chip: 'Updated: reload this page when your draft is safe',
    more: 'Second Look was updated while this page was open. Copy your draft, reload the page and paste it.',
  },
  failed: {
    chip: 'Second Look had a problem, your message is not checked',
    more: 'You can send as always. Reload the page to have messages checked again.',
  },
};

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

export const texts = {
  name: 'Second Look',
  close: 'Close',
  statuses,
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
  toFix: (n: number) => `${n} to fix`,
  tips: (n: number) => many(n, 'tip', 'tips'),
  suggestion: '1 suggestion',
  score: 'Score',
  ofHundred: 'out of 100',
  noPoints: 'No points taken off',
  notBelow: ', not below 0',
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
