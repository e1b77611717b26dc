import { saying } from '../text/relations';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const legalThreat = defineRule({
  id: 'legal-threat',
  group: 'content',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.tone],
  title: 'Legal threat',
  advice: 'Say what you need without threatening.',
  find: ({ sentences }) => saying(sentences, 'legalThreat', ['negation']),
  examples: {
    flags: ['Pay up or ⟦face the judge⟧.', 'Pay or we will ⟦see you in court⟧.'],
    passes: [
      'Our van was stolen; the police have been informed.',
      'The police station is next to the parcel shop.',
    ],
  },
});
