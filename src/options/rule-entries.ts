import { type Example, modes, type Rule } from '../rules';
import { inNumber } from '../in-words';
import type { ExampleEntry, RuleEntry } from './rule-entry';
import { texts } from './texts';
import { inDate } from './in-date';

const words = texts.rules;

const scopeOf = (rule: Rule): string =>
  rule.modes.length === modes.length ? words.everyMode : rule.modes.map(mode => words.modes[mode]).join(', ');

const notesOf = (draft: Exclude<Example, string>): readonly (string | null)[] => {
  const { subject, contactReason, orderId, buyerLanguage, attachments = [], facts = {} } = draft;
  const { daysSinceCompletion: days, reviewAskedOn, maxLength } = facts;
  return [
    subject ? words.notes.subject(subject.replaceAll(/[⟦⟧]/g, '')) : null,
    contactReason ? words.notes.reason(contactReason.replaceAll('-', ' ')) : null,
    orderId ? words.notes.order(orderId) : null,
    buyerLanguage ? words.notes.language(buyerLanguage) : null,
    ...attachments.map(({ name, bytes }) => words.notes.attached(name, inNumber(Math.ceil(bytes / 1000)))),
    days === undefined ? null : words.notes.completed(inNumber(days)),
    reviewAskedOn === undefined ? null : words.notes.asked(inDate(reviewAskedOn)),
    maxLength === undefined ? null : words.notes.maxLength(inNumber(maxLength)),
  ];
};

const exampleOf = (example: Example): ExampleEntry => {
  if (typeof example === 'string') return { text: example, note: null };
  const notes = notesOf(example).filter(note => note !== null);
  return { text: example.body, note: notes.length === 0 ? null : notes.join('; ') };
};

/** A rule as the options page words it. */
export const entryOf = (rule: Rule): RuleEntry => ({
  id: rule.id,
  group: words.groups[rule.group],
  severity: rule.severity,
  scope: scopeOf(rule),
  sources: rule.sources,
  title: rule.title,
  advice: rule.advice,
  examples: { flags: rule.examples.flags.map(exampleOf), passes: rule.examples.passes.map(exampleOf) },
});
