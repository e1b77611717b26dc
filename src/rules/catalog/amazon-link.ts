import { promotes } from '../locate/links';
import { placeIn, unquoted } from '../locate/places';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const amazonLink = defineRule({
  id: 'amazon-link',
  group: 'content',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.noMarketing],
  title: 'Link to a product or shop page',
  advice: 'Remove it: it reads as promotion. Links to order, contact and review pages are fine.',
  find: ({ fields }) =>
    fields.flatMap(field =>
      unquoted(field, field.links)
        .filter(({ kind, path }) => kind === 'amazon' && promotes(path))
        .map(link => placeIn(field, link)),
    ),
  examples: {
    flags: ['See ⟦https://www.amazon.com/dp/B000000001⟧.'],
    passes: ['Your order: https://www.amazon.com/gp/css/order-history.'],
  },
});
