// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { repeatWhileVisible } from '../src/while-visible';

let state: DocumentVisibilityState = 'visible';
const turn = (next: DocumentVisibilityState) => {
  state = next;
  document.dispatchEvent(new Event('visibilitychange'));
};
beforeEach(() => {
  state = 'visible';
  vi.useFakeTimers();
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => state);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('sets no timer while nobody can see the page, and looks at once when somebody can', () => {
  const task = vi.fn();
  const end = new AbortController();
  repeatWhileVisible(window, { signal: end.signal, everyMs: 1000, task });
  vi.advanceTimersByTime(2000);
  expect(task).toHaveBeenCalledTimes(2);
  turn('hidden');
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(task).toHaveBeenCalledTimes(2);
  turn('visible');
  expect(task).toHaveBeenCalledTimes(3);
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
  turn('visible');
  expect(task).toHaveBeenCalledTimes(3);
});

it('begins with nothing in a page that opens behind another', () => {
  state = 'hidden';
  const task = vi.fn();
  repeatWhileVisible(window, { signal: new AbortController().signal, everyMs: 1000, task });
  expect(vi.getTimerCount()).toBe(0);
  turn('visible');
  expect(task).toHaveBeenCalledTimes(1);
});
