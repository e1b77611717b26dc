import { beforeEach, describe, expect, it, vi } from 'vitest';
import { todayOf } from '../../src/quota/today';
import { japan, noon, sendEvent } from '../quota/invented-sends';
import { wipe } from './fake-browser';

const fake = await vi.hoisted(async () => (await import('./fake-browser')).makeFakeBrowser());
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { recordSend, newSendId } = await import('../../src/storage/sends');
const { resetDay, stepDay } = await import('../../src/storage/correct-day');
const { undoCorrection } = await import('../../src/storage/corrections');
const { packSends } = await import('../../src/storage/pack-sends');
const { readAllDays, readTally } = await import('../../src/storage/tally');

const today = async () => {
  const { rows, calendar, quota } = await readTally(noon);
  const [line] = todayOf(rows, calendar, { ...quota, now: noon, marketplaceIds: [japan] });
  if (!line) throw new Error('no line');
  return { line, calendar };
};
const sent = async (): Promise<number> => (await today()).line.sent;
const send = () => recordSend(sendEvent({ id: newSendId() }));
const step = async (by: 1 | -1) => stepDay((await today()).line, by, noon);
const reset = async () => {
  const { line, calendar } = await today();
  return resetDay(line, calendar, noon);
};

beforeEach(() => wipe(fake));

describe('correcting the day', () => {
  it('goes up and down by one and stops at none', async () => {
    await step(1);
    await step(1);
    expect(await sent()).toBe(2);
    await step(-1);
    await step(-1);
    expect(await step(-1)).toBeNull();
    expect(await sent()).toBe(0);
    await send();
    expect(await sent()).toBe(1);
  });

  it('takes all away and gives it back', async () => {
    await send();
    await send();
    const made = await reset();
    expect(await sent()).toBe(0);
    await send();
    expect(await sent()).toBe(1);
    await undoCorrection(made!);
    await undoCorrection(made!);
    expect(await sent()).toBe(3);
    expect(await reset()).not.toBeNull();
    expect(await sent()).toBe(0);
    expect(await reset()).toBeNull();
  });

  it('takes away once what two windows take away at the same moment', async () => {
    await send();
    await send();
    const { line, calendar } = await today();
    await Promise.all([resetDay(line, calendar, noon), resetDay(line, calendar, noon + 3)]);
    await send();
    expect(await sent()).toBe(1);
  });

  it('is packed with its day, apart from the sends', async () => {
    await send();
    await step(1);
    await packSends(noon + 86_400_000);
    expect([...fake.storage.local.values.keys()]).toEqual(['days:2026-05', 'folded']);
    expect(await readAllDays(noon)).toMatchObject([{ confirmed: 1, corrected: 1 }]);
  });

  it('leaves what cannot be read where it is, and says so', async () => {
    fake.storage.local.values.set('fix:damaged-one', { by: 'many' });
    expect(await readTally(noon)).toMatchObject({ mayBeLow: true });
    await packSends(noon + 86_400_000);
    expect(fake.storage.local.values.has('fix:damaged-one')).toBe(true);
  });
});
