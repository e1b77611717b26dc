// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { DataPowers } from '../../src/options/data-powers';
import { DataSection } from '../../src/options/data-section';
import type { Backup, BackupOptions } from '../../src/storage/backup';
import { dayRow } from '../quota/invented-days';
import { untouchedQuota, untouchedSettings } from '../storage/untouched-options';

afterEach(cleanup);

const germany = 'A1PA6795UKMFR9';
const day = dayRow({ confirmed: 12, limit: 1185 });
const here: BackupOptions = {
  settings: untouchedSettings,
  quota: untouchedQuota,
  orderVolumes: {},
};
const theirs: BackupOptions = { ...here, orderVolumes: { [germany]: { orders: 819, days: 7 } } };

/** The section over a store in memory, whose file holds `backup`. */
const open = (change: Partial<DataPowers> = {}) => {
  const done: unknown[] = [];
  const backup: Backup = { ...theirs, days: [day, { ...day, day: '2026-09-02' }] };
  const powers: DataPowers = {
    readDays: async () => [{ ...day, confirmed: 5 }],
    spell: () => '{}',
    readBackup: async () => ({ backup }),
    importBackup: async (days, options) => void done.push([days.length, options]),
    erase: async () => void done.push(['erased']),
    ...change,
  };
  render(<DataSection powers={powers} volumes={{}} quota={here.quota} settings={here.settings} />);
  return done;
};

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const bring = (): void => {
  const field = screen.getByLabelText('Choose an export…');
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'export.json')], configurable: true });
  fireEvent.change(field);
};

describe('an import', () => {
  it('is seen before it is done, and takes the days alone unless it is told otherwise', async () => {
    const done = open();
    bring();
    await screen.findByText('In export.json');
    screen.getByText('2 entries from September 1, 2026 to September 2, 2026');
    screen.getByText(/^New: 1\. Raised: 1\. Already here: 0\./);
    expect(done).toEqual([]);
    press('Import');
    await screen.findByText('The import is done.');
    expect(done).toEqual([[2, null]]);
  });

  it('of the options can be taken back', async () => {
    const done = open();
    bring();
    fireEvent.click(await screen.findByLabelText('Replace the options'));
    fireEvent.click(screen.getByLabelText('Take in the days'));
    press('Import');
    await screen.findByText(/The options can be put back/);
    press('Undo');
    await waitFor(() =>
      expect(done).toEqual([
        [0, theirs],
        [0, here],
      ]),
    );
  });

  it('of a wrong file says what is wrong', async () => {
    open({ readBackup: async () => ({ problem: 'wrong-day', where: '2026-02-30' }) });
    bring();
    await screen.findByText(/^The entry of 2026-02-30 in this file cannot be right\./);
  });

  it('that fails says so, and can be tried again', async () => {
    open({ importBackup: () => Promise.reject(new Error('storage is full')) });
    bring();
    fireEvent.click(await screen.findByLabelText('Replace the options'));
    press('Import');
    await screen.findByText(/^The import could not be saved\. Days and options are as they were/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    screen.getByText('In export.json');
  });
});

describe('erasing', () => {
  it('says what goes, and asks first', async () => {
    const done = open();
    press('Erase everything…');
    screen.getByText(/This cannot be undone/);
    expect(done).toEqual([]);
    press('Erase everything');
    await screen.findByText('Everything was erased.');
    expect(done).toEqual([['erased']]);
  });
});
