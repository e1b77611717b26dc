import { expect } from 'vitest';

/** Waits for a condition, long enough for a machine that is busy with something else. */
export const until = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });
