import { matchingAny } from '../locate/places';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

/** Known tags; a lone sign of less than is no HTML. */
const tag =
  /<\/?(?:[abiup]|br|hr|ul|ol|li|div|span|img|font|table|tbody|thead|tr|td|th|h[1-6]|strong|em|html|head|body|style|script|center|button|input|form|iframe|video|link|meta)(?:\s[^<>]{0,300})?\/?>/gi;
const entity =
  /&(?:nbsp|amp|lt|gt|quot|apos|copy|reg|euro|pound|bull|hellip|ndash|mdash|[aou]uml|szlig|[aeiou](?:acute|grave|circ)|ccedil|ntilde|#\d{2,6}|#x[\da-f]{2,5});/gi;

export const html = defineRule({
  id: 'html',
  group: 'content',
  severity: 'error',
  modes: everyMode,
  sources: [policy.plainText],
  title: 'HTML in the text',
  advice: 'Write plain text.',
  find: reading =>
    matchingAny(reading, [
      ...(reading.fields.some(({ triggers }) => triggers.angles) ? [tag] : []),
      ...(reading.fields.some(({ triggers }) => triggers.ampersands) ? [entity] : []),
    ]),
  examples: {
    flags: ['⟦<b>⟧Hello⟦</b>⟧', 'Hello⟦&nbsp;⟧Ms Okafor'],
    passes: ['5 < 7 and 9 > 3', 'Nest & Nap'],
  },
});
