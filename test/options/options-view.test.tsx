// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsView, type OptionsViewProps } from '../../src/options/options-view';
import { reasonOfHash, withReason, withRule, withVolume } from '../../src/options/state';
import { untouchedQuota, untouchedSettings } from '../storage/untouched-options';
import { inventedRules } from './invented-rules';

afterEach(cleanup);

const us = 'ATVPDKIKX0DER';
const germany = 'A1PA6795UKMFR9';

type Stored = Pick<
  OptionsViewProps,
  'volumes' | 'quota' | 'settings' | 'reasonNames' | 'reasonAsked' | 'target' | 'damaged'
>;

const untouched: Stored = {
  volumes: {},
  quota: untouchedQuota,
  settings: untouchedSettings,
  reasonNames: {},
  reasonAsked: null,
  target: null,
  damaged: [],
};

const refused = () => Promise.reject(new Error('not asked for here'));
const noPowers: OptionsViewProps['powers'] = {
  readDays: refused,
  spell: () => '',
  readBackup: refused,
  importBackup: refused,
  erase: refused,
};

/** The page over a store in memory; a `broken` store refuses every change. */
const open = (change: Partial<Stored> = {}, broken = false) => {
  const seen: { now: Stored } = { now: { ...untouched, ...change } };
  const Page = () => {
    const [, redraw] = useState(0);
    const write = async (part: Partial<Stored>) => {
      if (broken) throw new Error('storage is full');
      seen.now = { ...seen.now, ...part };
      redraw(count => count + 1);
    };
    const { volumes, quota, settings } = seen.now;
    return (
      <OptionsView
        {...seen.now}
        powers={noPowers}
        rules={inventedRules}
        version="1.2.3"
        ruleBookAsOf="2026-08-01"
        onVolume={(id, volume) => write({ volumes: withVolume(volumes, id, volume) })}
        onQuota={part => write({ quota: { ...quota, ...part } })}
        onOtherSends={(id, sends) =>
          write({ quota: { ...quota, otherSends: { ...quota.otherSends, [id]: sends } } })
        }
        onReason={(label, reason) => write({ reasonNames: withReason(seen.now.reasonNames, label, reason) })}
        onForgetOrders={() => write({})}
        onSettings={part => write({ settings: { ...settings, ...part } })}
        onRule={(id, on) => write({ settings: withRule(settings, id, on) })}
      />
    );
  };
  render(<Page />);
  return seen;
};

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const button = (name: string) => screen.getByRole('button', { name });

/** The sentence that a field's description ends with. */
const problemOf = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(id => id.endsWith('-problem'))
    .map(id => document.getElementById(id)?.textContent)
    .join();

describe('a contact reason that no table knows', () => {
  const label = () => screen.getByLabelText('Contact reason, as the page words it');
  const meaning = () => screen.getByLabelText('What it is for');

  it('is taken from the address, named, taken out and brought back', async () => {
    expect(reasonOfHash(`#reason=${encodeURIComponent('Händlerfrage: 100 %')}`)).toBe('Händlerfrage: 100 %');
    expect([reasonOfHash('#rule=emoji'), reasonOfHash('#reason=%E0%A4%A')]).toEqual([null, null]);
    const seen = open({ reasonAsked: 'Send a proof' });
    expect((label() as HTMLInputElement).value).toBe('Send a proof');
    fireEvent.change(meaning(), { target: { value: 'customization' } });
    fireEvent.click(button('Add'));
    await waitFor(() => expect(seen.now.reasonNames).toEqual({ 'Send a proof': 'customization' }));
    fireEvent.click(button('Remove “Send a proof”'));
    await waitFor(() => expect(seen.now.reasonNames).toEqual({}));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(seen.now.reasonNames).toEqual({ 'Send a proof': 'customization' }));
  });

  it('is not stored without a meaning, and what was typed stays', () => {
    const seen = open();
    type(label(), 'Send a proof');
    fireEvent.click(button('Add'));
    expect(screen.getByLabelText('What it is for').getAttribute('aria-describedby')).toBe(
      'reason-meaning-problem',
    );
    screen.getByText('Choose what it is for.');
    expect([(label() as HTMLInputElement).value, seen.now.reasonNames]).toEqual(['Send a proof', {}]);
  });
});

describe('the numbers on the toolbar button', () => {
  it('can be hidden and shown again', async () => {
    const seen = open();
    fireEvent.click(screen.getByLabelText('Show numbers on the toolbar button'));
    await waitFor(() => expect(seen.now.settings.badge).toBe('hidden'));
    fireEvent.click(screen.getByLabelText('Show numbers on the toolbar button'));
    await waitFor(() => expect(seen.now.settings.badge).toBe('shown'));
  });
});

describe('order volume', () => {
  it('works out the limit as it is typed, and saves what is valid', async () => {
    const seen = open();
    fireEvent.change(screen.getByLabelText('Marketplace'), { target: { value: us } });
    fireEvent.click(button('Add marketplace'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Orders')));
    type(screen.getByLabelText('Orders'), '819');
    expect(document.querySelector('output')?.textContent).toBe(
      '819 orders in 7 days → 117 a day → limit 1,185 = 5 × 117 + 600',
    );
    await waitFor(() => expect(screen.getByText('Saved')).toBeTruthy());
    expect(seen.now.volumes).toEqual({ [us]: { orders: 819, days: 7 } });
  });

  it.each([
    ['Orders', 'many', 'Use digits only, such as 819.'],
    ['Orders', '-1', 'The number of orders cannot be below 0.'],
    ['Orders', '1.5', 'Use a whole number of orders, such as 819.'],
    ['In the last', '0', 'Use a whole number of days from 1 to 90.'],
  ])('says what is wrong with %s "%s", and saves nothing', (label, text, sentence) => {
    const seen = open({ volumes: { [us]: { orders: 819, days: 7 } } });
    const field = screen.getByLabelText(label);
    type(field, text);
    expect(problemOf(field)).toBe(sentence);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector('output')?.textContent).toBe(
      'Until this is right, the saved limit of 1,185 stays.',
    );
    expect(seen.now.volumes).toEqual({ [us]: { orders: 819, days: 7 } });
  });

  it('does not blame a field that was not reached yet', () => {
    open();
    fireEvent.change(screen.getByLabelText('Marketplace'), { target: { value: us } });
    fireEvent.click(button('Add marketplace'));
    expect(problemOf(screen.getByLabelText('Orders'))).toBe('');
    fireEvent.blur(screen.getByLabelText('Orders'));
    expect(problemOf(screen.getByLabelText('Orders'))).toBe('Enter how many orders you had; 0 is fine.');
  });

  it('asks for a country before adding', () => {
    open();
    fireEvent.click(button('Add marketplace'));
    expect(problemOf(screen.getByLabelText('Marketplace'))).toBe('Choose a country first.');
  });

  it('removes a marketplace and brings it back', async () => {
    const volumes = { [us]: { orders: 819, days: 7 }, [germany]: { orders: 120, days: 14 } };
    const seen = open({ volumes });
    fireEvent.click(button('Remove Germany'));
    await waitFor(() => expect(screen.getByText(/Germany was removed/)).toBeTruthy());
    expect(Object.keys(seen.now.volumes)).toEqual([us]);
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(seen.now.volumes).toEqual(volumes));
    const row = screen.getByRole('listitem', { name: 'Germany' });
    await waitFor(() => expect(within(row).getByLabelText('Orders')).toHaveProperty('value', '120'));
  });

  it('says so where storage refuses', async () => {
    open({ volumes: { [us]: { orders: 819, days: 7 } } }, true);
    type(screen.getByLabelText('Orders'), '820');
    await waitFor(() => expect(screen.getByText(/Could not be saved/)).toBeTruthy());
    fireEvent.click(button('Remove United States'));
    await waitFor(() => expect(screen.getByText(/could not be removed/)).toBeTruthy());
    expect(screen.getByLabelText('Orders')).toHaveProperty('value', '820');
  });
});

describe('counting and sending', () => {
  it('saves reserve, warn level, start of day and replies', async () => {
    const seen = open();
    type(screen.getByLabelText('Reserve'), '150');
    type(screen.getByLabelText('Warn from'), '90');
    type(screen.getByLabelText('Day starts at'), '06:30');
    fireEvent.click(screen.getByLabelText('Count replies'));
    await waitFor(() =>
      expect(seen.now.quota).toEqual({
        reserve: 150,
        warnPercent: 90,
        dayStartMinutes: 390,
        countReplies: false,
        windowDays: 7,
        otherSends: {},
      }),
    );
  });

  it('keeps the saved number while the typed one is wrong', () => {
    const seen = open();
    type(screen.getByLabelText('Warn from'), '120');
    expect(problemOf(screen.getByLabelText('Warn from'))).toContain('from 1 to 100');
    expect(seen.now.quota.warnPercent).toBe(80);
  });

  it('saves the choices', async () => {
    const seen = open();
    fireEvent.click(screen.getByLabelText(/Never ask/));
    fireEvent.click(screen.getByLabelText(/older guidance/));
    await waitFor(() =>
      expect(seen.now.settings).toEqual({
        importantTag: 'expected',
        guard: 'off',
        badge: 'shown',
        rulesOff: [],
      }),
    );
  });
});

describe('rules', () => {
  it('shows rules by group, with severity, source and marked words', () => {
    open();
    const card = screen.getByRole('listitem', { name: 'Gift for a review' });
    expect(card.querySelector('mark')?.textContent).toBe('a gift card');
    expect(card.textContent).toContain('Error');
    expect(card.textContent).toContain('In all messages');
    expect(card.textContent).toContain('read on August 1, 2026');
    expect(card.querySelector('a')?.getAttribute('href')).toBe('https://guide.example/');
    expect(screen.getByRole('region', { name: 'Looks' })).toBeTruthy();
  });

  it('narrows to what is searched, and says how many', () => {
    open();
    type(screen.getByLabelText('Search rules'), 'smiley');
    expect(screen.getByText('1 of 3 rules')).toBeTruthy();
    expect(screen.queryByRole('listitem', { name: 'Gift for a review' })).toBeNull();
    type(screen.getByLabelText('Search rules'), 'zzz');
    fireEvent.click(button('Clear search'));
    expect(screen.getByText('3 rules')).toBeTruthy();
  });

  it('turns a rule off, lists it, and undoes that', async () => {
    const seen = open();
    fireEvent.click(screen.getByRole('switch', { name: 'Check for: A face in the text' }));
    await waitFor(() => expect(screen.getByText('Turned off (1)')).toBeTruthy());
    expect(seen.now.settings.rulesOff).toEqual(['smiley']);
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(seen.now.settings.rulesOff).toEqual([]));
  });

  it('restores a rule, even one the rule book no longer knows, and undoes that', async () => {
    const seen = open({ settings: { ...untouched.settings, rulesOff: ['smiley', 'gone-rule'] } });
    fireEvent.click(button('Restore gone-rule (no longer in the rule book)'));
    await waitFor(() => expect(seen.now.settings.rulesOff).toEqual(['smiley']));
    fireEvent.click(button('Restore A face in the text'));
    await waitFor(() => expect(seen.now.settings.rulesOff).toEqual([]));
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(seen.now.settings.rulesOff).toEqual(['smiley']));
  });

  it('says so where a switch could not be saved', async () => {
    open({}, true);
    fireEvent.click(screen.getByRole('switch', { name: 'Check for: A face in the text' }));
    await waitFor(() => expect(screen.getByText(/could not be changed/)).toBeTruthy());
    expect(screen.getByRole('switch', { name: 'Check for: A face in the text' })).toHaveProperty(
      'checked',
      true,
    );
  });

  it('leads to the rule of the address, opened and with the focus', () => {
    open({ target: 'shop-link' });
    const card = screen.getByRole('listitem', { name: 'Way to the shop' });
    expect(document.activeElement).toBe(card);
    expect(card.className).toContain('target');
    expect(card.querySelector('details')?.open).toBe(true);
  });

  it('says so where the address names no rule', () => {
    open({ target: 'no-such-rule' });
    expect(screen.getByText('There is no rule called “no-such-rule”.')).toBeTruthy();
  });
});

describe('the rest', () => {
  it('tells of a damaged value, and that nothing is lost', () => {
    open({ damaged: ['order-volumes'] });
    expect(screen.getByRole('alert').textContent).toContain('your order volumes');
    expect(screen.getByRole('alert').textContent).toContain('nothing is lost');
  });

  it('names version, rule book, independence and privacy', () => {
    open();
    const about = screen.getByRole('region', { name: 'About' }).textContent;
    expect(about).toContain('Version 1.2.3 · Rule book of August 1, 2026');
    expect(about).toContain('not affiliated with or endorsed by Amazon');
    expect(about).toContain("connect-src 'none'");
  });
});

describe('what counts beside our own sends', () => {
  it('takes the days an average is made of', async () => {
    const seen = open();
    const field = screen.getByLabelText('Averaged over');
    type(field, '30');
    await waitFor(() => expect(seen.now.quota.windowDays).toBe(30));
    type(field, '91');
    expect(problemOf(field)).toBe('Use a whole number of days from 1 to 90, such as 7.');
    expect(seen.now.quota.windowDays).toBe(30);
  });

  it('takes what other tools send, for each marketplace with a volume', async () => {
    const seen = open({ volumes: { [us]: { orders: 819, days: 7 }, [germany]: { orders: 70, days: 7 } } });
    type(screen.getByLabelText('Sent by other tools, Germany'), '50');
    await waitFor(() => expect(seen.now.quota.otherSends).toEqual({ [germany]: 50 }));
    type(screen.getByLabelText('Sent by other tools, United States'), '5');
    await waitFor(() => expect(seen.now.quota.otherSends).toEqual({ [germany]: 50, [us]: 5 }));
    type(screen.getByLabelText('Sent by other tools, Germany'), 'many');
    expect(problemOf(screen.getByLabelText('Sent by other tools, Germany'))).toContain('whole number');
  });

  it('forgets the orders after one question', async () => {
    open();
    fireEvent.click(button('Forget all orders'));
    fireEvent.click(button('Keep them'));
    fireEvent.click(button('Forget all orders'));
    fireEvent.click(button('Forget them'));
    await screen.findByText('All orders are forgotten. The counts stay.');
  });

  it('says where the orders could not be forgotten', async () => {
    open({}, true);
    fireEvent.click(button('Forget all orders'));
    fireEvent.click(button('Forget them'));
    await screen.findByText('The orders could not be forgotten. Try again.');
  });
});
