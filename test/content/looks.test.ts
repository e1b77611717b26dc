// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLooks } from '../../src/content/looks';

let isHidden = false;
vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);

const beSeen = (seen: boolean): void => {
  isHidden = !seen;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  isHidden = false;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const open = (look = vi.fn(() => Promise.resolve())) => {
  const life = new AbortController();
  return { life, look, want: createLooks({ doc: document, signal: life.signal, look }) };
};

it('looks at once', () => {
  const { look, want } = open();
  want();
  expect(look).toHaveBeenCalledTimes(1);
});

it('answers all that is wanted during a look with one more', async () => {
  const { look, want } = open();
  for (let i = 0; i < 50; i += 1) want();
  await vi.runAllTimersAsync();
  expect(look).toHaveBeenCalledTimes(2);
});

it('never begins a look while another runs', async () => {
  let end = (): void => undefined;
  const { look, want } = open(vi.fn(() => new Promise<void>(resolve => (end = resolve))));
  want();
  want();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledTimes(1);
  end();
  await vi.runAllTimersAsync();
  expect(look).toHaveBeenCalledTimes(2);
});

it('looks again after a look that failed', async () => {
  const { look, want } = open(vi.fn(() => Promise.reject(new Error('no store'))));
  want();
  await vi.runAllTimersAsync();
  want();
  expect(look).toHaveBeenCalledTimes(2);
});

it('waits in a hidden tab until it is seen', () => {
  const { look, want } = open();
  beSeen(false);
  want();
  expect(look).not.toHaveBeenCalled();
  beSeen(true);
  expect(look).toHaveBeenCalledTimes(1);
});

it('looks no more once it was ended', async () => {
  const { life, look, want } = open();
  want();
  want();
  life.abort();
  await vi.runAllTimersAsync();
  beSeen(true);
  expect(look).toHaveBeenCalledTimes(1);
});
