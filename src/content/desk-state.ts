import type { OpenedMark } from '../inline';
import type { RuleBook } from '../messaging/late-parts';
import type { DraftField, PageState } from '../page';
import { nothingRemembered, type Remembered } from '../quota/order-memory';
import type { Report, Senses } from '../rules';
import type { Notice, Picking } from '../sidebar';
import type { Settings } from '../storage/values';
import { freshMemory, type DraftMemory } from '../sidebar/draft-memory';

/** The present state of page, text and decisions, and what was read of them. */
export interface DeskState {
  readonly page: PageState | null;
  readonly text: string;
  readonly settings: Settings;
  readonly ruleBook: RuleBook | null;
  readonly senses: Senses;
  readonly memory: DraftMemory;
  readonly report: Report | null;
  readonly open: boolean;
  readonly current: string | null;
  readonly card: OpenedMark | null;
  readonly picking: Picking | null;
  readonly notice: Notice | null;
  readonly tally: string | null;
  readonly remembered: Remembered;
  readonly fault: 'failed' | null;
}

export const freshState = (settings: Settings): DeskState => ({
  page: null,
  text: '',
  settings,
  ruleBook: null,
  senses: {},
  memory: freshMemory,
  report: null,
  open: false,
  current: null,
  card: null,
  picking: null,
  notice: null,
  tally: null,
  remembered: nothingRemembered,
  fault: null,
});

export const fieldOf = ({ page }: DeskState): DraftField | null => page?.field ?? null;

/** The state, and the two ways to change it. */
export interface DeskStore {
  readonly get: () => DeskState;
  /** Shows what follows from it. */
  readonly change: (part: Partial<DeskState>) => void;
  /** Reads the draft anew first. */
  readonly recheck: (part: Partial<DeskState>) => void;
}
