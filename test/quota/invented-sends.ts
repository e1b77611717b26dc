import type { SendEvent } from '../../src/quota/tally';

export const japan = 'A1VC38T7YXB528';
/** Of 12 May in Japan. */
export const noon = Date.UTC(2026, 4, 12, 3);

/** A message that the seller began, and that the page confirmed. */
export const sendEvent = (part: Partial<SendEvent> = {}): SendEvent => ({
  id: 'send-number-1',
  at: noon,
  marketplaceId: japan,
  mode: 'proactive',
  confirmed: true,
  account: '',
  ...part,
});
