/**
 * How senses that arrive as scripts of their own reach the content script: through the isolated world they share, which the
 * page cannot see.
 */
import type { Senses } from '../rules';

const key = Symbol.for('second-look.senses');

interface World {
  [key]?: ((senses: Senses) => void) | undefined;
}

const world = globalThis as World;

/** Takes what late scripts hand over, until the signal ends it. */
export const awaitSenses = (take: (senses: Senses) => void, signal: AbortSignal): void => {
  world[key] = take;
  signal.addEventListener('abort', () => {
    // A newer copy may wait here by now.
    if (world[key] === take) world[key] = undefined;
  });
};

/** Hands senses to the content script of this frame; nothing happens where none waits. */
export const handOver = (senses: Senses): void => world[key]?.(senses);
