/** Each message that Amazon confirmed becomes one stored event, written here and at once; the worker is only nudged. */
import { ask } from '../messaging/ask';
import type { PageState, SendOutcome } from '../page';
import { newSendId, recordSend } from '../storage/sends';

/** Keeps what the page showed at the press, for after the send the page may show something else. */
export interface SendLog {
  readonly begin: (state: PageState) => void;
  readonly end: (outcome: SendOutcome, at: number) => void;
}

/** `onLost` is told when an event could not be written: the count may then be low. */
export const createSendLog = (onLost: () => void): SendLog => {
  let pressed: { readonly id: string; readonly state: PageState } | null = null;
  return {
    begin: state => {
      pressed = { id: newSendId(), state };
    },
    end: (outcome, at) => {
      const send = pressed;
      pressed = null;
      if (!send || outcome === 'refused') return;
      const { id, state } = send;
      const mode = state.mode === 'reply' ? 'reply' : 'proactive';
      recordSend({
        id,
        at,
        marketplaceId: state.marketplaceId,
        mode,
        confirmed: outcome === 'confirmed',
        account: '',
      })
        .then(() => ask('sendRecorded'))
        .catch(onLost);
    },
  };
};
