/** Checks the draft as it is now: what the page shows, what the seller decided, what has been loaded so far. */
import type { RuleBook } from '../messaging/late-parts';
import type { PageState } from '../page';
import type { Draft, Report, Senses, Settings } from '../rules';
import type { Settings as StoredSettings } from '../storage/values';
import type { DraftMemory } from './draft-memory';

const draftOf = (state: PageState, body: string): Draft => ({
  mode: state.mode,
  body,
  subject: null,
  contactReason: state.reason,
  orderId: state.orderId,
  marketplaceId: state.marketplaceId,
  buyerLanguage: state.buyerLanguage,
  attachments: state.attachments,
  ...(state.maxLength === null ? {} : { facts: { maxLength: state.maxLength } }),
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
): Report => checkDraft(draftOf(state, body), settingsOf(stored, memory), senses);

/** Findings that should be mended: tips are not counted. */
export const problemsOf = (report: Report | null): number =>
  report?.findings.filter(({ severity }) => severity !== 'tip').length ?? 0;

export const errorsOf = (report: Report | null): Report['findings'] =>
  report?.findings.filter(({ severity }) => severity === 'error') ?? [];
