import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRest } from '../src/typing-rest';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells keys that stand alone from those of one stretch, and its rest once', () => {
  const onRest = vi.fn();
  const rest = createRest(new AbortController().signal, onRest);
  expect(rest.begin()).toBe('resting');
  vi.advanceTimersByTime(1000);
  expect(onRest).not.toHaveBeenCalled();
  expect([rest.begin(), rest.begin(), rest.begin()]).toEqual(['resting', 'typing', 'typing']);
  vi.advanceTimersByTime(1000);
  expect(onRest).toHaveBeenCalledTimes(1);
  expect(rest.begin()).toBe('resting');
});

it('ends with its signal', () => {
  const onRest = vi.fn();
  const end = new AbortController();
  const rest = createRest(end.signal, onRest);
  rest.begin();
  rest.begin();
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
  expect(onRest).not.toHaveBeenCalled();
});
