// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Count, PopupModel, PopupRow } from '../../src/popup/popup-model';
import { PopupView } from '../../src/popup/popup-view';

afterEach(cleanup);

const us = 'ATVPDKIKX0DER';
const fine: Count = {
  sent: 214,
  unsure: 0,
  others: 0,
  corrected: 0,
  limit: 1185,
  share: 214 / 1185,
  reserveShare: 0.8,
  level: 'fine',
};
const none: Count = { ...fine, sent: 12, limit: null, share: 0, reserveShare: 1, level: 'none' };
const ends = { at: 0, minutes: 312, timeZone: 'America/Los_Angeles', dayStartMinutes: 0 };
const rowOf = (count: Count, marketplaceId: string | null = us): PopupRow => ({
  ...count,
  marketplaceId,
  volume: count.limit === null ? null : { orders: 819, days: 7 },
  ends,
  forecast: { kind: 'unsure' },
  standing: null,
});

const modelOf = (rows: readonly PopupRow[], change: Partial<PopupModel> = {}): PopupModel => ({
  total: rows[0] ?? { ...none, sent: 0, limit: null, share: 0, reserveShare: 1, level: 'none' },
  worst: rows.find(row => row.limit !== null) ?? null,
  ends: rows.length === 0 ? null : ends,
  endsDiffer: false,
  pace: null,
  recent: [],
  rows,
  reserve: 200,
  watching: true,
  isFrontUnread: false,
  mayBeLow: false,
  signs: [],
  staleAt: null,
  ...change,
});

const show = (model: PopupModel | null, failed = false, canStore = true) => {
  const onOpenOptions = vi.fn();
  const onCheckText = vi.fn();
  const onAllowAccess = vi.fn();
  const onUnderstood = vi.fn();
  const onCorrect = vi.fn(() => (canStore ? Promise.resolve() : Promise.reject(new Error('full'))));
  const onUndo = vi.fn(() => Promise.resolve());
  const acts = { onOpenOptions, onCheckText, onAllowAccess, onUnderstood, onCorrect, onUndo };
  render(<PopupView {...{ model, failed, ...acts }} />);
  return { ...acts, text: document.body.textContent ?? '' };
};

describe('the popup', () => {
  it('shows count, limit as its formula, reserve and end of day', () => {
    const { text } = show(modelOf([rowOf(fine)]));
    expect(text).toContain('at least 214 of 1,185');
    expect(text).toContain('1,185 = 5 × 117 + 600');
    expect(text).toContain('200 kept in reserve');
    expect(text).toContain('Day ends in 5 h 12 min, at midnight in Los Angeles (Pacific Time).');
    expect(text).toContain('Watching Seller Central: yes');
  });

  it('tells the bar in words', () => {
    show(modelOf([rowOf(fine)]));
    const meter = screen.getByRole('meter', { name: 'Sent today, United States' });
    expect(meter.getAttribute('aria-valuetext')).toBe('At least 214 of 1,185 sent, 18% of the limit');
    expect(meter.getAttribute('aria-valuenow')).toBe('214');
  });

  it('spells out an average that is no whole number so that the sum still holds', () => {
    const row = { ...rowOf(fine), volume: { orders: 820, days: 7 } };
    expect(show(modelOf([row])).text).toContain('1,185 = 5 × 117.1 + 600, rounded down');
  });

  it('says what to do where no order volume is known', () => {
    const { onOpenOptions } = show(modelOf([rowOf(none)]));
    expect(screen.queryByRole('meter')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Set order volume' }));
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });

  it('leads to the page where a text is pasted', () => {
    const { onCheckText } = show(modelOf([rowOf(fine)]));
    fireEvent.click(screen.getByRole('button', { name: 'Check a text' }));
    expect(onCheckText).toHaveBeenCalledOnce();
  });

  it.each([
    ['warn', 'Close to the limit'],
    ['over', 'Limit reached'],
  ] as const)('says %s in words, with a sign', (level, words) => {
    const { text } = show(modelOf([rowOf({ ...fine, level })]));
    expect(text).toContain(words);
    expect(document.querySelector(`svg.${level}`)).not.toBeNull();
  });

  it('gives the unconfirmed as a range', () => {
    const { text } = show(modelOf([rowOf({ ...fine, unsure: 2 })]));
    expect(text).toContain('214–216: 2 sends were not confirmed by the page.');
  });

  it('names the marketplace that is closest to its limit, with a row for each', () => {
    const germany = rowOf({ ...fine, level: 'over', sent: 700, limit: 685 }, 'A1PA6795UKMFR9');
    const { text } = show(modelOf([germany, rowOf({ ...fine, unsure: 1 })], { endsDiffer: true }));
    expect(text).toContain('Limit reached: Germany');
    expect(text).toContain('≥ 214–215 of 1,185');
    expect(text).toContain('= 5 × 117 + 600ends in 5 h, Los Angeles');
    expect(text).not.toContain('Day ends');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('sums up what would make it scroll', () => {
    const rows = Array.from({ length: 9 }, (_, at) => rowOf({ ...fine, sent: 10 }, at === 0 ? us : `A${at}`));
    const { text } = show(modelOf(rows));
    expect(document.querySelectorAll('.rows > ul > li')).toHaveLength(3);
    expect(document.querySelectorAll('.more li')).toHaveLength(6);
    expect(text).toContain('and 6 more marketplaces, 60 sent');
  });

  it('says that the count may be low, and why', () => {
    const sign = { why: 'not-stored', since: Date.UTC(2026, 4, 12, 12), key: 'lost:x' } as const;
    const { text, onUnderstood } = show(modelOf([rowOf(fine)], { mayBeLow: true, signs: [sign] }));
    expect(text).toMatch(/The count may be low since May 12, 2026, .*: a send could not be written down\./);
    fireEvent.click(screen.getByRole('button', { name: 'Understood' }));
    expect(onUnderstood).toHaveBeenCalledOnce();
  });

  it('offers access where it was withdrawn', () => {
    const { onAllowAccess, text } = show(modelOf([rowOf(fine)], { watching: false }));
    expect(text).toContain('Watching Seller Central: no');
    fireEvent.click(screen.getByRole('button', { name: 'Allow access' }));
    expect(onAllowAccess).toHaveBeenCalledOnce();
  });

  it('says where the page in front is one whose message is not checked', () => {
    expect(show(modelOf([rowOf(fine)])).text).toContain('Watching Seller Central: yes');
    cleanup();
    expect(show(modelOf([rowOf(fine)], { isFrontUnread: true })).text).toContain('not this page');
  });

  it('never shows a count it has not read', () => {
    show(null);
    expect(screen.getByRole('status').textContent).toBe('Reading the count…');
    cleanup();
    expect(show(null, true).text).toContain('The count could not be read.');
    expect(screen.getByRole('button', { name: 'Options' })).toBeTruthy();
  });
});

describe('what is beside the count', () => {
  it('is what other tools send, summed up, and in the bar', () => {
    const row = rowOf({ ...fine, others: 60, share: 274 / 1185 });
    expect(show(modelOf([row])).text).toContain('With 60 by other tools, 274 count against the limit.');
    const meter = screen.getByRole('meter');
    expect(meter.getAttribute('aria-valuenow')).toBe('274');
    expect(meter.getAttribute('aria-valuetext')).toBe(
      'At least 214 of 1,185 sent here and 60 by other tools, 23% of the limit',
    );
  });

  it('is where the pace of the day leads', () => {
    const pace = { kind: 'at', minutes: 190, marketplaceId: us } as const;
    expect(show(modelOf([rowOf(fine)], { pace })).text).toContain(
      'At today’s pace the limit is reached in 3 h 10 min.',
    );
    cleanup();
    expect(show(modelOf([rowOf(fine), rowOf(fine, 'A1')], { pace })).text).toContain(
      'United States: limit reached in 3 h 10 min at today’s pace.',
    );
    cleanup();
    expect(show(modelOf([rowOf(fine)], { pace: { kind: 'later' } })).text).toContain(
      'At today’s pace no limit is reached today.',
    );
  });
});

describe('correcting the count', () => {
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('asks for one more, one fewer, or none', () => {
    const { onCorrect } = show(modelOf([rowOf(fine)]));
    for (const name of ['One send more', 'One send fewer', 'Reset']) press(name);
    expect(onCorrect.mock.calls).toEqual([
      [us, 1],
      [us, -1],
      [us, 'reset'],
    ]);
  });

  it('says what was corrected, and takes the last of it back', () => {
    const standing = { id: 'reset-one', at: 0, marketplaceId: us, account: '', by: -214 };
    const { onUndo } = show(modelOf([{ ...rowOf({ ...fine, sent: 0, corrected: -214 }), standing }]));
    expect(document.querySelector('.corrected')?.textContent).toContain('214 taken off by hand.');
    press('Undo −214');
    expect(onUndo).toHaveBeenCalledWith(standing);
  });

  it('takes nothing from nothing', () => {
    show(modelOf([rowOf({ ...fine, sent: 0 })]));
    const disabled = screen
      .getAllByRole('button')
      .filter(one => one.getAttribute('aria-disabled') === 'true');
    expect(disabled.map(one => one.textContent)).toEqual(['−1', 'Reset']);
  });

  it('is of the marketplace that is chosen, and shows in its row', () => {
    const germany = rowOf({ ...fine, corrected: 3 }, 'A1PA6795UKMFR9');
    const { onCorrect, text } = show(modelOf([rowOf(fine), germany]));
    expect(text).toContain('+3 by hand');
    fireEvent.change(screen.getByRole('combobox', { name: 'Count to correct' }), {
      target: { value: 'A1PA6795UKMFR9' },
    });
    press('One send more');
    expect(onCorrect).toHaveBeenCalledWith('A1PA6795UKMFR9', 1);
  });

  it('says where it could not be stored', async () => {
    show(modelOf([rowOf(fine)]), false, false);
    press('One send more');
    await screen.findByText(/could not be saved. The count is as it was/);
  });

  it('is not there where nothing is counted yet', () => {
    show(modelOf([]));
    expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
  });
});

describe('the last days', () => {
  const recent = [
    { day: '2026-05-11', sent: 1200, unconfirmed: 0, corrected: -2, limit: 1185 },
    { day: '2026-05-12', sent: 600, unconfirmed: 3, corrected: 0, limit: null },
  ];

  it('are bars, with the numbers in a table, newest first', () => {
    const { text } = show(modelOf([rowOf(fine)], { recent }));
    expect(text).toContain('Last 2 days');
    const bars = [...document.querySelectorAll<HTMLElement>('.bar')];
    expect(bars.map(bar => bar.className)).toEqual(['bar full', 'bar']);
    expect(bars.map(bar => bar.querySelector<HTMLElement>('.sure')?.style.blockSize)).toEqual([
      '100%',
      '50%',
    ]);
    const lines = [...document.querySelectorAll('tbody tr')].map(line =>
      [...line.children].map(({ textContent }) => textContent),
    );
    expect(lines).toEqual([
      ['Tue, May 12', '600–603', '', 'not known'],
      ['Mon, May 11', '1,200', '−2', '1,185'],
    ]);
  });

  it('are not shown while there are none', () => {
    show(modelOf([rowOf(fine)], { recent: recent.map(day => ({ ...day, sent: 0, unconfirmed: 0 })) }));
    expect(document.querySelector('.history')).toBeNull();
  });
});
