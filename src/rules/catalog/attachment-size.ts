import { isTooMuch } from '../locate/attachments';
import { wordless } from '../locate/places';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const attachmentSize = defineRule({
  id: 'attachment-size',
  group: 'content',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.attachments],
  title: 'Attachments too large or too many',
  advice: 'At most 10 MB in all and five files.',
  find: ({ draft }) => (isTooMuch(draft.attachments) ? [wordless('attachments')] : []),
  examples: {
    flags: [{ body: 'Attached.', attachments: [{ name: 'invoice.pdf', bytes: 11_000_000 }] }],
    passes: [{ body: 'Attached.', attachments: [{ name: 'invoice.pdf', bytes: 9_000_000 }] }],
  },
});
