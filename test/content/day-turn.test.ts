// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDayTurn } from '../../src/content/day-turn';

const hour = 3_600_000;

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

const open = () => {
  const life = new AbortController();
  const onTurn = vi.fn();
  const turn = createDayTurn({ doc: document, signal: life.signal, now: () => Date.now(), onTurn });
  return { life, onTurn, turn };
};

it('tells once that the day is over', () => {
  const { onTurn, turn } = open();
  turn.expect(hour);
  turn.expect(2 * hour);
  vi.advanceTimersByTime(2 * hour - 1);
  expect(onTurn).not.toHaveBeenCalled();
  vi.advanceTimersByTime(48 * hour);
  expect(onTurn).toHaveBeenCalledTimes(1);
});

it('tells it at the next look where the computer slept over it', () => {
  const { onTurn, turn } = open();
  turn.expect(hour);
  vi.setSystemTime(9 * hour);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onTurn).toHaveBeenCalledTimes(1);
});

it('says nothing more once it was ended', () => {
  const { life, onTurn, turn } = open();
  turn.expect(hour);
  life.abort();
  vi.advanceTimersByTime(2 * hour);
  turn.expect(3 * hour);
  vi.setSystemTime(9 * hour);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onTurn).not.toHaveBeenCalled();
});
