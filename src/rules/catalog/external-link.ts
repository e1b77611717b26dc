import { outsideLinks } from '../locate/links';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const externalLink = defineRule({
  id: 'external-link',
  group: 'content',
  severity: 'error',
  modes: everyMode,
  sources: [policy.communication, policy.contentContacts],
  title: 'Link outside Amazon',
  advice: 'Remove it. Links to carriers and, over https, to what this order needs are fine.',
  find: ({ fields }) => fields.flatMap(outsideLinks),
  examples: {
    flags: [
      'See ⟦https://example-shop.com/new⟧.',
      'Look at ⟦www.lamp-shop.net⟧ for more.',
      'Schemat jest na ⟦bramy-automat.pl⟧.',
      'Write the address as ⟦lamp-shop . net⟧ in the browser.',
    ],
    passes: [
      'Track it at https://www.dhl.de/track?id=1.',
      'Run setup.exe with Node.js, e.g. version 20.',
      'It comes by truck.It needs two people.',
    ],
  },
});
