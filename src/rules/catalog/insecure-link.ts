import { placeIn, unquoted } from '../locate/places';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const insecureLink = defineRule({
  id: 'insecure-link',
  group: 'content',
  severity: 'error',
  modes: everyMode,
  sources: [policy.contentContacts],
  title: 'Link without https',
  advice: 'Use https, or remove the link.',
  find: ({ fields }) =>
    fields.flatMap(field =>
      unquoted(field, field.links)
        .filter(({ scheme }) => scheme === 'http')
        .map(link => placeIn(field, link)),
    ),
  examples: {
    flags: ['Track it at ⟦http://www.dhl.de/track?id=1⟧.'],
    passes: ['Track it at https://www.dhl.de/track?id=1.'],
  },
});
