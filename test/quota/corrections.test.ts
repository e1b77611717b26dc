import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/quota/calendar';
import { resetOf, stepOf, undoOf } from '../../src/quota/corrections';
import { type Correction, foldSends, type SendEvent } from '../../src/quota/tally';
import { todayOf } from '../../src/quota/today';
import { sendEvent } from './invented-sends';

const us = 'ATVPDKIKX0DER';
const now = Date.UTC(2026, 4, 12, 20);
const calendar = calendarOf({ volumes: {}, dayStartMinutes: 0 });
const options = {
  now,
  marketplaceIds: [us],
  countReplies: true,
  reserve: 0,
  warnPercent: 80,
  otherSends: {},
};

const send = (n: number): SendEvent => sendEvent({ id: `send-number-${n}`, at: now, marketplaceId: us });
const sends = [1, 2, 3].map(send);
const lineOf = (events: readonly (SendEvent | Correction)[]) => {
  const [line] = todayOf(foldSends([], events, calendar), calendar, options);
  if (!line) throw new Error('no line');
  return line;
};
const step = (by: 1 | -1, id: string, events: readonly (SendEvent | Correction)[]) =>
  stepOf(lineOf(events), by, { id, at: now });

describe('a correction', () => {
  it('is counted and shown apart', () => {
    const more = step(1, 'one-more', sends);
    expect(lineOf([...sends, ...(more ? [more, more] : [])])).toMatchObject({ sent: 4, corrected: 1 });
  });

  it('takes nothing from nothing', () => {
    expect(step(-1, 'one-fewer', [])).toBeNull();
    expect(resetOf(lineOf([]), 0, now)).toBeNull();
    expect(stepOf(lineOf(sends), -1, { id: 'one-fewer', at: now })).toMatchObject({ by: -1 });
  });

  it('never shows less than none, whatever was corrected at once', () => {
    const fewer = ['first-tab', 'second-tab', 'third-tab', 'fourth-tab'].map(id => ({
      ...undoOf({ id, at: now, marketplaceId: us, account: '', by: 1 }),
    }));
    expect(lineOf([...sends, ...fewer])).toMatchObject({ sent: 0, corrected: -4 });
  });

  it('that takes all away is the same one when pressed in two windows', () => {
    const [one, other] = [resetOf(lineOf(sends), 0, now), resetOf(lineOf(sends), 0, now + 5)];
    if (!one || !other) throw new Error('nothing to reset');
    expect(one.id).toMatch(/^[a-z0-9-]{8,64}$/);
    expect(lineOf([...sends, one, other]).sent).toBe(0);
    expect(lineOf([...sends, one, other, send(4)]).sent).toBe(1);
    const again = resetOf(lineOf([...sends, one, send(4)]), 1, now);
    expect(again?.id).not.toBe(one.id);
    const unknown = resetOf({ marketplaceId: null, day: '2026-05-12', sent: 2 }, 0, now);
    expect(unknown).toMatchObject({ id: 'reset-unknown-2026-05-12-0', by: -2, marketplaceId: null });
  });

  it('is taken back by its undo, once, in any order', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 3 }), fc.boolean(), (by, undoFirst) => {
        const made = { id: 'a-correction', at: now, marketplaceId: us, account: '', by };
        const both = undoFirst ? [undoOf(made), made, undoOf(made)] : [made, undoOf(made)];
        expect(lineOf([...sends, ...both])).toMatchObject({ sent: 3, corrected: 0 });
      }),
    );
  });
});
