import { threats } from '../locate/threats';
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
  find: ({ sentences }) => threats(sentences),
  examples: {
    flags: [
      'If the claim is not taken back in two days we ⟦will file a police report⟧.',
      'Pay up or ⟦face the judge⟧.',
      'Pay or we will ⟦see you in court⟧.',
    ],
    passes: [
      'Our van was stolen; the police have been informed.',
      'The police station is next to the parcel shop.',
    ],
  },
});
