import { saying } from '../text/relations';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const offensiveLanguage = defineRule({
  id: 'offensive-language',
  group: 'content',
  severity: 'error',
  modes: everyMode,
  sources: [policy.tone],
  title: 'Offensive language',
  advice: 'Say it again, calmly.',
  find: ({ sentences }) => saying(sentences, 'insult'),
  examples: {
    flags: ["⟦You clearly can't read⟧.", '⟦Are you too thick⟧ to read a label?', '⟦Are you stupid⟧?'],
    passes: ['How thick is the board you want cut?', 'The scrap yard takes it.'],
  },
});
