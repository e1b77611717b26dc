import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Waits for a condition, long enough for a machine that is busy with something else. */
export const until = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

/** The same of what an element says. */
export const textOf = (element: Locator) => until(async () => ((await element.textContent()) ?? '').trim());
