// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/rules';
import type { SidebarProps } from '../../src/sidebar';
import { Sidebar } from '../../src/sidebar/sidebar';
import { finding, props, report } from './invented';

afterEach(cleanup);

const show = (more: Partial<SidebarProps>, onClose = () => undefined as void) =>
  render(
    <Sidebar
      {...props(more)}
      dir="ltr"
      copy={async () => true}
      onClose={onClose}
      onCloseMarkCard={() => undefined}
    />,
  );

const mail = finding('email-address', 'error', 'me@acme.example', {
  fix: { start: 0, end: 15, text: 'this thread' },
  places: [
    { start: 0, end: 15 },
    { start: 30, end: 45 },
  ],
});
const reward = finding('review-incentive', 'error', 'a gift', { fix: { start: 0, end: 6, text: '' } });
const shout = finding('shouting', 'warning', 'READ');
const findings = [shout, mail, reward];

const card = (of: Finding) => within(screen.getByText(of.title).closest('li') as HTMLElement);

describe('the header', () => {
  it('names mode, reason, order and the language of the buyer', () => {
    show({});
    for (const text of [
      'New message',
      'Confirm order details',
      'Order 123-4567890-1234567',
      'Buyer reads Spanish',
    ])
      expect(screen.getByText(text)).toBeTruthy();
  });

  it('leaves out what is not known, and survives a language tag that is none', () => {
    show({ facts: { mode: 'reply', reasonLabel: null, orderId: null, buyerLanguage: '??' } });
    expect(screen.getByText('Buyer reads ??')).toBeTruthy();
    expect(screen.queryByText(/^Order/)).toBeNull();
  });
});

describe('the list', () => {
  it('is grouped from error to tip and shows title, words and advice folded', () => {
    show({ report: report({ findings }) });
    const groups = screen.getAllByRole('heading', { level: 3 }).map(heading => heading.textContent);
    expect(groups).toEqual(['Must fix 2', 'Should fix 1']);
    for (const { title, quote, advice } of findings as readonly Finding[])
      for (const text of [title, quote ?? '', advice]) expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByText('Replace')).toBeNull();
  });

  it('collapses equal words', () => {
    show({ report: report({ findings }) });
    expect(card(mail).getByText('×2')).toBeTruthy();
    expect(card(reward).queryByText('×1')).toBeNull();
  });

  it('asks its owner to open and to fold', () => {
    const asked: (string | undefined)[] = [];
    const onSelect = (selected: Finding | null) => asked.push(selected?.rule);
    show({ report: report({ findings }), current: mail.key, onSelect });
    fireEvent.click(screen.getByText(reward.title));
    fireEvent.click(screen.getByText(mail.title));
    expect(asked).toEqual(['review-incentive', undefined]);
  });

  it('offers a safer wording only where there is one', () => {
    show({ report: report({ findings }), current: shout.key });
    expect(screen.queryByText('Safer wording')).toBeNull();
  });

  it('calls a deletion by its name and copies nothing', () => {
    show({ report: report({ findings }), current: reward.key });
    expect(screen.getByText('Remove the words')).toBeTruthy();
    expect(screen.queryByText('Copy')).toBeNull();
  });

  it('says who says so', () => {
    show({ report: report({ findings }), current: mail.key });
    const link = screen.getByText<HTMLAnchorElement>('Guidelines');
    expect([link.href, link.target, link.rel]).toEqual(['https://guide.example/', '_blank', 'noreferrer']);
    expect(screen.getByText('as of 2026-05-04')).toBeTruthy();
  });

  it('reports each choice', async () => {
    const calls: string[] = [];
    const log = (name: string) => (of: Finding) => void calls.push(`${name} ${of.rule}`);
    show({
      report: report({ findings }),
      current: mail.key,
      onFix: log('fix'),
      onIgnore: log('ignore'),
      onOffForDraft: log('draft'),
      onTurnOffForGood: log('good'),
    });
    for (const label of ['Replace', 'Ignore here', 'Off for this draft', 'Turn off for good…', 'Copy'])
      fireEvent.click(screen.getByText(label));
    expect(calls.map(call => call.split(' ')[0])).toEqual(['fix', 'ignore', 'draft', 'good']);
    expect(await screen.findByText('Copied')).toBeTruthy();
  });
});

describe('the verdict', () => {
  it('explains the points by the rules that took them', () => {
    const sum = [{ rule: 'shouting', points: 15 }];
    show({ report: report({ findings: [shout], score: 85, sum }) });
    expect(screen.getByText('85 = 100 − 15')).toBeTruthy();
    expect(screen.getAllByText(shout.title).length).toBe(2);
  });

  it('names what is still being checked, without a tick', () => {
    show({ report: report({ pending: ['phone'] }) });
    expect(screen.getByText('Still checking: phone numbers.')).toBeTruthy();
    expect(document.querySelector('.icon-clear')).toBeNull();
  });

  it('is not shown before anything was written', () => {
    show({ empty: true });
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    expect(screen.getByText(/^Start writing/)).toBeTruthy();
  });
});

describe('the way out', () => {
  it('is Escape, from anywhere in it', () => {
    let closed = 0;
    show({ report: report({ findings }) }, () => void closed++);
    fireEvent.keyDown(screen.getByText(mail.title), { key: 'Escape' });
    expect(closed).toBe(1);
  });

  it('shows a notice with its Undo even when folded', () => {
    let undone = 0;
    show({ open: false, notice: { text: 'Ignored here', undo: () => void undone++ } });
    fireEvent.click(screen.getByText('Undo'));
    expect(undone).toBe(1);
  });
});

it('holds no text field', () => {
  show({ report: report({ findings }), current: mail.key });
  expect(document.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
});

describe('what the page is not known for', () => {
  const called: string[] = [];
  const note = (name: string) => () => void called.push(name);
  const help = {
    pick: { start: note('pick'), cancel: note('cancel'), forget: note('forget') },
    onCheckByPasting: note('paste'),
    onNameReason: () => undefined,
    supportReport: () => 'text areas: 2',
  };
  const pressing = (name: string) => {
    called.length = 0;
    fireEvent.click(screen.getByRole('button', { name }));
    return called;
  };

  it('can be helped where no field is found', () => {
    show({ status: 'no-field', help });
    expect(pressing('Pick the message box')).toEqual(['pick']);
    expect(pressing('Check it by pasting')).toEqual(['paste']);
  });

  it('offers no picking where there is none', () => {
    show({ status: 'no-field', help: { ...help, pick: null } });
    expect(screen.queryByRole('button', { name: 'Pick the message box' })).toBeNull();
  });

  it('can be corrected where the field was guessed, or picked', () => {
    show({ how: 'guess', help });
    expect(pressing('Not this field? Pick it')).toEqual(['pick']);
    cleanup();
    show({ how: 'recipe', help });
    expect(pressing('Pick another')).toEqual(['pick']);
    expect(pressing('Forget')).toEqual(['forget']);
  });

  it('is said of a contact reason', () => {
    show({ reasonIsUnknown: true, help });
    expect(screen.getByText(/“Confirm order details” stands in no list yet/)).toBeTruthy();
  });

  it('shows the report before it can be copied', () => {
    show({ help });
    expect(screen.queryByRole('button', { name: 'Copy report' })).toBeNull();
    fireEvent.click(screen.getByText('Show a report for support'));
    expect(screen.getByText('text areas: 2').localName).toBe('pre');
    expect(screen.getByRole('button', { name: 'Copy report' })).toBeTruthy();
  });

  it('is in words while the seller points, and can be given up', () => {
    show({ picking: { box: { left: 1, top: 2, right: 3, bottom: 4 } }, help });
    expect(screen.getByText('Click the box you write in')).toBeTruthy();
    expect(pressing('Cancel Esc')).toEqual(['cancel']);
  });
});

describe('what Amazon said of an earlier message', () => {
  it.each([
    ['opted-out', /takes no messages/, /once the buyer writes, you can answer/],
    ['not-sent', /refused this one message/, /send it once more/],
    ['restricted', /holds back messages that you begin/, /Keep answering buyers/],
    ['restricted-for-now', /For some days/, /begin messages again only/],
  ] as const)('%s is explained, with the next step that is allowed', (threadNotice, means, next) => {
    show({ threadNotice });
    const section = within(screen.getByRole('region', { name: 'Amazon said of an earlier message' }));
    expect(section.getByText(means)).toBeTruthy();
    expect(section.getByText(next)).toBeTruthy();
  });
});
