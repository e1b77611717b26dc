import { describe, expect, it } from 'vitest';
import { recall, rememberedSince, withOrders } from '../../src/quota/order-memory';
import type { SendEvent } from '../../src/quota/tally';
import { sendEvent } from './invented-sends';

const send = (part: Partial<SendEvent> = {}): SendEvent =>
  sendEvent({ at: Date.UTC(2026, 4, 12, 12), marketplaceId: null, order: 'AAAAbbbb', ...part });
const dayOfSend = ({ at }: SendEvent): string => new Date(at).toISOString().slice(0, 10);
const remember = (...sends: readonly SendEvent[]) => withOrders({}, sends, dayOfSend);
const recalled = (sends: readonly SendEvent[], hash = 'AAAAbbbb', since = '2026-01-01') =>
  recall(remember(...sends), hash, since);

describe('what is remembered of an order', () => {
  it('is the day a message was started, and the day a review was asked for', () => {
    expect(recalled([send()])).toEqual({ messagedOn: '2026-05-12', reviewAskedOn: null });
    expect(recalled([send({ asksReview: true })])).toEqual({
      messagedOn: '2026-05-12',
      reviewAskedOn: '2026-05-12',
    });
    expect(recalled([send({ mode: 'reply', asksReview: true })])).toEqual({
      messagedOn: null,
      reviewAskedOn: '2026-05-12',
    });
  });

  it('is nothing of a plain answer, of what was not confirmed, or without a hash', () => {
    for (const part of [{ mode: 'reply' }, { confirmed: false }, { order: '' }, { order: 'short' }] as const)
      expect(remember(send(part))).toEqual({});
    const { order: _, ...bare } = send();
    expect(remember(bare)).toEqual({});
  });

  it('is the latest day of each kind', () => {
    const later = send({ id: 'send-number-2', at: Date.UTC(2026, 4, 14) });
    const asked = send({ id: 'send-number-3', at: Date.UTC(2026, 4, 13), asksReview: true });
    expect(recalled([later, asked, send()])).toEqual({
      messagedOn: '2026-05-14',
      reviewAskedOn: '2026-05-13',
    });
  });

  it('is kept once a day, however often it is told', () => {
    const twice = remember(send(), send(), send({ id: 'send-number-2' }));
    expect(twice).toEqual({ '2026-05-12': { sent: 'AAAAbbbb', asked: '' } });
  });

  it('is added to what was remembered before', () => {
    const before = remember(send());
    const asked = send({ id: 'send-number-2', at: Date.UTC(2026, 4, 13), order: 'CCCCdddd' });
    expect(withOrders(before, [asked], dayOfSend)).toEqual({
      '2026-05-12': { sent: 'AAAAbbbb', asked: '' },
      '2026-05-13': { sent: 'CCCCdddd', asked: '' },
    });
  });

  it('is not found half way between two others', () => {
    const orders = ['AAAAbbbb', 'bbbbAAAA'].map((order, n) => send({ id: `send-number-${n}`, order }));
    expect(recalled(orders, 'bbbbbbbb').messagedOn).toBeNull();
    expect(recalled(orders, 'bbbbAAAA').messagedOn).toBe('2026-05-12');
    const overlapping = ['AAAAAAAB', 'AAAAAAAA'].map((order, n) => send({ id: `send-number-${n}`, order }));
    expect(recalled(overlapping, 'AAAAAAAA').messagedOn).toBe('2026-05-12');
  });

  it('is forgotten after sixty days', () => {
    const since = rememberedSince(Date.UTC(2026, 6, 11));
    expect(since).toBe('2026-05-12');
    expect(recalled([send()], 'AAAAbbbb', since).messagedOn).toBe('2026-05-12');
    expect(recalled([send()], 'AAAAbbbb', rememberedSince(Date.UTC(2026, 6, 12))).messagedOn).toBeNull();
  });
});
