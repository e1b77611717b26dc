import { matchingAny } from '../locate/places';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

const placeholders = [
  /\{\{?\s?[\p{L}\d_ .-]{2,40}\s?\}?\}/gu,
  /<<\s?[\p{L}\d_ .-]{2,40}\s?>>/gu,
  /%[A-Z][A-Z_]{2,30}%/g,
  /\[(?!(?:IMPORTANT|WICHTIG|IMPORTANTE|BELANGRIJK|VIKTIGT)\])\p{Lu}[\p{Lu} _'’-]{2,40}\]/gu,
  /\[(?:[Yy]our|[Bb]uyer|[Cc]ustomer|[Ii]nsert|[Nn]ame|[Oo]rder)\b[^[\]\n]{0,40}\]/g,
  /(?<![A-Za-z])X{3,}(?![A-Za-z])/g,
];

export const unfilledPlaceholder = defineRule({
  id: 'unfilled-placeholder',
  group: 'looks',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.templates],
  title: 'Placeholder left in',
  advice: 'Fill it in.',
  find: reading =>
    reading.fields.some(({ triggers, text }) => triggers.braces || triggers.angles || text.includes('XXX'))
      ? matchingAny(reading, placeholders)
      : [],
  examples: {
    flags: ['Dear ⟦{name}⟧,', 'Hello ⟦[BUYER NAME]⟧,', 'Order ⟦<<order>>⟧', 'Hi ⟦%FIRSTNAME%⟧'],
    passes: ['[Important] Please answer.', '50% off 20% is not much.'],
  },
});
