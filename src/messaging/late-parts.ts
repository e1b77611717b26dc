/**
 * How what arrives as scripts of its own reaches who waits for it: through the world they share. In a page that is the
 * isolated one, which the page cannot see.
 */
import type { checkDraft, Senses } from '../rules';

/** What reads a draft. */
export interface RuleBook {
  readonly checkDraft: typeof checkDraft;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

export interface LateParts {
  readonly ruleBook?: RuleBook;
  readonly senses?: Senses;
}

const key = Symbol.for('second-look.late-parts');

interface World {
  [key]?: ((parts: LateParts) => void) | undefined;
}

const world = globalThis as World;

/** Takes what late scripts hand over, until the signal ends it. */
export const awaitParts = (take: (parts: LateParts) => void, signal: AbortSignal): void => {
  world[key] = take;
  signal.addEventListener('abort', () => {
    // A newer copy may wait here by now.
    if (world[key] === take) world[key] = undefined;
  });
};

/** Hands parts to who waits in this frame; nothing happens where nobody does. */
export const handOver = (parts: LateParts): void => world[key]?.(parts);
