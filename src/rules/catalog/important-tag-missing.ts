import { lacksTag } from '../locate/important-tag';
import { wordless } from '../locate/places';
import { policy } from '../policy';
import { defineRule, emailOnly } from '../rule';

export const importantTagMissing = defineRule({
  id: 'important-tag-missing',
  group: 'needs',
  severity: 'warning',
  modes: emailOnly,
  sources: [policy.importantOld, policy.importantNew],
  title: '[Important] missing from the subject',
  advice: 'Under the older guidance the subject of a critical e-mail begins or ends with [Important].',
  find: reading =>
    reading.settings.importantTag === 'expected' && lacksTag(reading) ? [wordless('subject')] : [],
  examples: {
    flags: [],
    passes: ['Hello.'],
  },
});
