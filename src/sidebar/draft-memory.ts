import type { Settings } from '../rules';

/** What the seller decided about this draft only: gone with the draft, never stored. */
export interface DraftMemory {
  readonly ignored: readonly string[];
  readonly off: readonly string[];
}

export const freshMemory: DraftMemory = { ignored: [], off: [] };

export const ignoring = (memory: DraftMemory, key: string): DraftMemory => ({
  ...memory,
  ignored: [...memory.ignored, key],
});

export const withoutRule = (memory: DraftMemory, rule: string): DraftMemory => ({
  ...memory,
  off: [...memory.off, rule],
});

/** What the check is asked for: the seller's settings, and what was decided about this draft. */
export const settingsFor = (
  { rulesOff, importantTag }: { readonly rulesOff: readonly string[] } & Pick<Settings, 'importantTag'>,
  { ignored, off }: DraftMemory,
): Settings => ({ importantTag, ignored, off: [...rulesOff, ...off] });
