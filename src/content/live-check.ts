/** Checks the draft as it is now: what the page shows, what the seller decided, what has been loaded so far. */
import type { RuleBook } from '../messaging/late-parts';
import type { PageState } from '../page';
import type { Draft, Facts, Report, Senses, Settings } from '../rules';
import type { Settings as StoredSettings } from '../storage/values';
import type { DraftMemory } from './draft-memory';

const dayMs = 86_400_000;

const factsOf = ({ maxLength, completedOn }: PageState, now: number): Facts => ({
  ...(maxLength === null ? {} : { maxLength }),
  ...(completedOn === null
    ? {}
    : { daysSinceCompletion: Math.max(0, Math.floor((now - Date.parse(completedOn)) / dayMs)) }),
});

const draftOf = (state: PageState, body: string, now: number): Draft => ({
  mode: state.mode,
  body,
  subject: null,
  contactReason: state.reason,
  orderId: state.orderId,
  marketplaceId: state.marketplaceId,
  buyerLanguage: state.buyerLanguage,
  attachments: state.attachments,
  facts: factsOf(state, now),
});

const settingsOf = ({ rulesOff, importantTag }: StoredSettings, { ignored, off }: DraftMemory): Settings => ({
  importantTag,
  ignored,
  off: [...rulesOff, ...off],
});

export const checkLive = (
  { checkDraft }: RuleBook,
  state: PageState,
  body: string,
  stored: StoredSettings,
  memory: DraftMemory,
  senses: Senses,
  now: number,
): Report => checkDraft(draftOf(state, body, now), settingsOf(stored, memory), senses);

/** Findings that should be mended: tips are not counted. */
export const problemsOf = (report: Report | null): number =>
  report?.findings.filter(({ severity }) => severity !== 'tip').length ?? 0;

export const errorsOf = (report: Report | null): Report['findings'] =>
  report?.findings.filter(({ severity }) => severity === 'error') ?? [];
