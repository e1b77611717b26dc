import fc from 'fast-check';
import { describe, it } from 'vitest';
import { modes } from '../../src/rules';
import { check, laws } from './fuzz/laws';

/** `npm run fuzz` tries the same laws on as many drafts as are asked for. */
const numRuns = 120;

describe.each(modes)('any draft of the mode %s', mode => {
  it.each(laws.map(law => [law.says, law] as const))('%s', (_, { draftsIn, holdsFor }) => {
    fc.assert(
      fc.property(draftsIn([mode]), draft => holdsFor(draft, check(draft))),
      { numRuns },
    );
  });
});
