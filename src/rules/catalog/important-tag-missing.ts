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
    flags: [
      {
        body: 'The house number is missing from your address. Could you send it?',
        subject: 'Your address',
        mode: 'email',
      },
    ],
    passes: [
      {
        body: 'The house number is missing from your address. Could you send it?',
        subject: '[Important] Your address',
        mode: 'email',
      },
    ],
  },
});
