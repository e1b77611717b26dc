// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createPickByHand, type PickByHandOptions } from '../../src/content/pick-by-hand';
import type { Notice } from '../../src/sidebar';

type Asked = Parameters<PickByHandOptions['pickField']>[0];

let asked: Asked | null;
let stored: HTMLElement | null;
let notices: Notice[];
let pickings: unknown[];
const area = document.body.appendChild(document.createElement('textarea'));
const other = document.body.appendChild(document.createElement('textarea'));

const set = (more: Partial<PickByHandOptions> = {}) =>
  createPickByHand({
    doc: document,
    signal: new AbortController().signal,
    pickField: options => void (asked = options),
    picked: () => stored,
    remember: async element => void (stored = element),
    forget: async () => void (stored = null),
    showPicking: picking => void pickings.push(picking),
    notify: notice => void notices.push(notice),
    ...more,
  });
const settled = () => new Promise(resolve => setTimeout(resolve));

beforeEach(() => {
  asked = null;
  stored = null;
  notices = [];
  pickings = [];
});

it('keeps what was picked, says so, and forgets it on Undo', async () => {
  set().start();
  expect(pickings).toEqual([{ box: null }]);
  asked?.onPick(area);
  await settled();
  expect([stored, pickings.at(-1)]).toEqual([area, null]);
  expect(notices[0]?.text).toMatch(/^Watching this box/);
  notices[0]?.undo?.();
  await settled();
  expect(stored).toBeNull();
});

it('goes back to the box that was picked before', async () => {
  stored = other;
  set().start();
  asked?.onPick(area);
  await settled();
  notices[0]?.undo?.();
  await settled();
  expect(stored).toBe(other);
});

it('ends without a change on Escape and on Cancel', async () => {
  const byHand = set();
  byHand.start();
  asked?.onPick(null);
  byHand.start();
  byHand.cancel();
  await settled();
  expect([asked?.signal.aborted, stored, notices, pickings.at(-1)]).toEqual([true, null, [], null]);
});

it('says where a choice could not be stored', async () => {
  set({ remember: () => Promise.reject(new Error('full')) }).start();
  asked?.onPick(area);
  await settled();
  expect(notices[0]?.text).toMatch(/could not be stored/);
});
