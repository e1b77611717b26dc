import { describe, expect, it } from 'vitest';
import { nothingUnderstood, openSigns, type Sign, understanding } from '../../src/quota/health';
import { noticeDue, type ShownNotice } from '../../src/quota/notices';
import type { TodayLine } from '../../src/quota/today';

const signs: readonly Sign[] = [
  { why: 'damaged', since: 300, key: 'days:2026-05' },
  { why: 'not-stored', since: 100, key: 'lost:one' },
  { why: 'gone', since: null, key: 'home' },
];
const never = () => false;

describe('signs that the count may be low', () => {
  it('are shown, the longest known first, until they are understood', () => {
    expect(openSigns(signs, nothingUnderstood, never).map(({ key }) => key)).toEqual([
      'home',
      'lost:one',
      'days:2026-05',
    ]);
    expect(openSigns([...signs].reverse(), nothingUnderstood, never)).toEqual(
      openSigns(signs, nothingUnderstood, never),
    );
    const known = understanding(nothingUnderstood, signs, 400);
    expect(openSigns(signs, known, never)).toEqual([]);
    expect(openSigns([{ why: 'not-stored', since: 301, key: 'lost:two' }], known, never)).toHaveLength(1);
  });

  it('that a clock ahead of ours left are understood by name, and hide nothing that comes later', () => {
    const ahead: Sign = { why: 'restored', since: 9000, key: 'restored' };
    const known = understanding(nothingUnderstood, [ahead], 400);
    expect(openSigns([ahead], known, never)).toEqual([]);
    expect(openSigns(signs, known, never)).toHaveLength(3);
  });

  it('of this very moment are understood by their time', () => {
    const now: Sign = { why: 'restored', since: 400, key: 'restored' };
    expect(understanding(nothingUnderstood, [now], 400)).toEqual({ until: 400, keys: [] });
  });

  it('stay understood when others are', () => {
    const first = understanding(nothingUnderstood, signs, 400);
    const both = understanding(first, [{ why: 'damaged', since: null, key: 'send:broken' }], 500);
    expect(openSigns(signs, both, never)).toEqual([]);
    expect(both.keys).toEqual(['home', 'send:broken']);
  });

  it('of a send that was not stored end with its day, and no others do', () => {
    const open = openSigns(signs, nothingUnderstood, at => at < 350);
    expect(open.map(({ key }) => key)).toEqual(['home', 'days:2026-05']);
  });

  it('of a send that was not stored stay where its day is not known', () => {
    const undated: Sign = { why: 'not-stored', since: null, key: 'lost:undated' };
    expect(openSigns([undated], nothingUnderstood, () => true)).toEqual([undated]);
  });
});

describe('the notice of a level', () => {
  const line = (level: TodayLine['level'], day = '2026-05-12') =>
    ({ marketplaceId: 'ATVPDKIKX0DER', day, level }) as TodayLine;
  const after = (...shown: readonly ShownNotice[]) => {
    const names = shown.map(notice => JSON.stringify(notice));
    return (notice: ShownNotice): boolean => names.includes(JSON.stringify(notice));
  };

  it('is due once a day, for the warning and for the limit', () => {
    const warned = noticeDue(line('warn'), after());
    if (!warned) throw new Error('no notice');
    expect(warned.level).toBe('warn');
    expect(noticeDue(line('warn'), after(warned))).toBeNull();
    const full = noticeDue(line('over'), after(warned));
    expect(full?.level).toBe('over');
    expect(noticeDue(line('over'), after(warned, ...(full ? [full] : [])))).toBeNull();
    expect(noticeDue(line('warn', '2026-05-13'), after(warned))?.level).toBe('warn');
  });

  it('of a warning is not due once the limit was said, nor is any on a fine day', () => {
    const full = { marketplaceId: 'ATVPDKIKX0DER', day: '2026-05-12', level: 'over' } as const;
    expect(noticeDue(line('warn'), after(full))).toBeNull();
    expect(noticeDue(line('fine'), after())).toBeNull();
    expect(noticeDue(line('none'), after())).toBeNull();
  });
});
