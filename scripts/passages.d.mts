import type { Draft } from '../src/rules/draft';

export interface Passage {
  readonly where: string;
  readonly kind: 'breaks' | 'soundsLike' | 'purpose';
  readonly rules?: readonly string[];
  readonly purpose?: string;
  readonly draft: Draft;
}

export const readPassages: () => readonly Passage[];
