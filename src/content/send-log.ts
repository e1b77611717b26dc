/** Each message that Amazon confirmed becomes one stored event, written here and at once; the worker is only nudged. */
import { ask } from '../messaging/ask';
import type { PageState, SendOutcome } from '../page';
import type { SendEvent } from '../quota/tally';
import { newSendId, recordSend } from '../storage/sends';

/** What a send leaves behind of its order. */
export interface SendMemory {
  /** The order's hash, null where it is not known. */
  readonly order: string | null;
  readonly asksReview: boolean;
}

/** Keeps what the page showed at the press, for after the send the page may show something else. */
export interface SendLog {
  readonly begin: (state: PageState, memory: SendMemory) => void;
  readonly end: (outcome: SendOutcome, at: number) => void;
}

/** Of a plain answer nothing is remembered. */
const ofOrder = (mode: SendEvent['mode'], { order, asksReview }: SendMemory) =>
  order !== null && (mode === 'proactive' || asksReview) ? { order, asksReview } : {};

/** Wakes the worker to draw the day anew. What counts is stored: a worker that dies over this answers for nothing. */
export const nudgeWorker = (): void => void ask('sendRecorded').catch(() => undefined);

/** `onLost` is told when an event could not be written: the count may then be low. */
export const createSendLog = (onLost: () => void): SendLog => {
  let pressed: { readonly id: string; readonly state: PageState; readonly memory: SendMemory } | null = null;
  return {
    begin: (state, memory) => {
      pressed = { id: newSendId(), state, memory };
    },
    end: (outcome, at) => {
      const send = pressed;
      pressed = null;
      if (!send || outcome === 'refused') return;
      const { id, state, memory } = send;
      const mode = state.mode === 'reply' ? 'reply' : 'proactive';
      recordSend({
        id,
        at,
        marketplaceId: state.marketplaceId,
        mode,
        confirmed: outcome === 'confirmed',
        account: '',
        ...ofOrder(mode, memory),
      }).then(nudgeWorker, onLost);
    },
  };
};
