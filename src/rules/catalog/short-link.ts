import { placeIn, unquoted } from '../locate/places';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const shortLink = defineRule({
  id: 'short-link',
  group: 'content',
  severity: 'error',
  modes: everyMode,
  sources: [policy.contentContacts],
  title: 'Shortened link',
  advice: 'Write out the full link, if the order needs it at all.',
  find: ({ fields }) =>
    fields.flatMap(field =>
      unquoted(field, field.links)
        .filter(({ kind }) => kind === 'short')
        .map(link => placeIn(field, link)),
    ),
  examples: {
    flags: ['Fill it in here: ⟦https://bit.ly/3xYz⟧', 'Reach us on ⟦wa.me/15550100⟧.'],
    passes: ['Track it at https://www.ups.com/track.'],
  },
});
