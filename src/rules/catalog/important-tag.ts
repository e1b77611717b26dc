import { importantTags } from '../locate/important-tag';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const importantTag = defineRule({
  id: 'important-tag',
  group: 'needs',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.importantNew, policy.importantOld],
  title: '[Important] tag',
  advice: 'It no longer overrides an opt-out; remove it and choose the fitting contact reason.',
  find: reading => importantTags(reading),
  examples: {
    flags: ['⟦[Important]⟧ Please send the house number.', '⟦[Wichtig]⟧ Bitte antworten.'],
    passes: ['It is important to answer soon.'],
  },
});
