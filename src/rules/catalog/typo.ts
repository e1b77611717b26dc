import { typos } from '../locate/layout';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const typo = defineRule({
  id: 'typo',
  group: 'looks',
  severity: 'tip',
  modes: everyMode,
  sources: [policy.contentLooks],
  title: 'Misspelling',
  advice: 'Correct it.',
  find: reading => typos(reading),
  examples: {
    flags: ['We have not ⟦recieved⟧ it.', 'It is ⟦the the⟧ size.', 'A cor esgotou ⟦e e⟧ não volta.'],
    passes: [
      'What you had had before.',
      'Nem telefone e e-mail posso dar.',
      'धीरे कसिए, ज़ोर ज़ोर से नहीं।',
      'Bye bye.',
      'Para que dé de sí, tire despacio.',
    ],
  },
});
