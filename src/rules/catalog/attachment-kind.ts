import { isPermittedFile } from '../locate/attachments';
import { wordless } from '../locate/places';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const attachmentKind = defineRule({
  id: 'attachment-kind',
  group: 'content',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.attachments],
  title: 'Attachment of a kind that is not permitted',
  advice: 'Attach only invoices, warranties, instructions, labels or design proofs.',
  find: ({ draft }) =>
    draft.attachments.some(({ name }) => !isPermittedFile(name)) ? [wordless('attachments')] : [],
  examples: {
    flags: [{ body: 'Attached.', attachments: [{ name: 'setup.exe', bytes: 4096 }] }],
    passes: [{ body: 'Attached.', attachments: [{ name: 'invoice.pdf', bytes: 4096 }] }],
  },
});
