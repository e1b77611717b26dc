import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/rules';
import { useOverlays, type OverlayWindow } from '../inline/overlays-under-test';
import { finding, props, report } from '../sidebar/invented';

const under = useOverlays();
let page: Page;

const hurry =
  'Hello Maria,\n\nplease leave us a 5-star review, we will send a gift.\nWrite to me@acme.example or call, and it will be put right at once.\n';

const field = () => page.locator('textarea');
const nextFrame = () =>
  page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))));

/** Marks these words and waits until they lie. */
const mark = async (words: readonly string[]) => {
  await field().fill(hurry);
  await page.evaluate(wanted => {
    const win = window as unknown as OverlayWindow;
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    win.end = new AbortController();
    win.opened = [];
    const { signal } = win.end;
    win.marks = win.overlays.createMarks({
      doc: document,
      signal,
      openRoots: true,
      onOpen: key => win.opened.push(key),
    });
    const marks = wanted.map(word => {
      const start = area.value.indexOf(word);
      return { key: word, severity: 'error' as const, start, end: start + word.length };
    });
    win.marks.show(area, marks);
  }, words);
  await nextFrame();
};

/** Where the mark of the `index`th word lies; null while marks are hidden. */
const markBox = (index = 0) =>
  page.evaluate(at => {
    const frame = (window as unknown as OverlayWindow).marks.host.shadowRoot?.querySelector<HTMLElement>(
      '.frame',
    );
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight] as Range[]);
    if (!frame || frame.hidden) return null;
    const box = ranges[at]?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, width: box.width } : null;
  }, index);

/**
 * An independent measure: a twin of the field, laid out on its very place by width alone, as one run of text.
 */
const twinBox = (word: string) =>
  page.evaluate(wanted => {
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    const style = getComputedStyle(area);
    const twin = document.createElement('pre');
    for (const name of style) twin.style.setProperty(name, style.getPropertyValue(name));
    const { left, top, width } = area.getBoundingClientRect();
    const bar = Math.round(width) - area.clientWidth - 2 * area.clientLeft;
    Object.assign(twin.style, { position: 'fixed', left: `${left}px`, top: `${top - area.scrollTop}px` });
    Object.assign(twin.style, {
      margin: 0,
      boxSizing: 'border-box',
      height: 'auto',
      width: `${width - bar}px`,
    });
    twin.textContent = area.value;
    document.body.append(twin);
    const start = area.value.indexOf(wanted);
    const range = document.createRange();
    range.setStart(twin.firstChild as Text, start);
    range.setEnd(twin.firstChild as Text, start + wanted.length);
    const box = range.getBoundingClientRect();
    twin.remove();
    return { left: box.left, top: box.top, width: box.width };
  }, word);

describe('marks lie on their words, within a pixel', () => {
  const base = 'textarea { width: 300px; height: 90px }';
  test.each([
    ['in a plain field', ''],
    [
      'with padding, border and spacing',
      'textarea { padding: 9px 13px 4px 21px; border: 3px solid; letter-spacing: .3px; font: 15.5px/1.7 serif }',
    ],
    ['with a broken width', 'textarea { width: 301.3px; font: 13px/1.33 sans-serif }'],
    ['centred', 'textarea { text-align: center; word-spacing: 3px }'],
    ['moved by a transform', '#box { transform: translate(13px, 7px) }'],
  ])('%s', async (_, css) => {
    page = await under.open({ css: base + css });
    await mark(['5-star review', 'me@acme.example']);
    for (const [index, word] of ['5-star review', 'me@acme.example'].entries()) {
      const [box, twin] = [await markBox(index), await twinBox(word)];
      expect(Math.abs((box?.left ?? NaN) - twin.left)).toBeLessThan(1);
      expect(Math.abs((box?.top ?? NaN) - twin.top)).toBeLessThan(1);
      expect(Math.abs((box?.width ?? NaN) - twin.width)).toBeLessThan(1);
    }
  });

  test('after scrolling, resizing and typing', async () => {
    page = await under.open({ css: base });
    await mark(['me@acme.example']);
    await field().evaluate(area => (area.scrollTop = 30));
    await field().evaluate(area => (area.style.width = '260px'));
    await field().evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 0));
    await page.keyboard.type('Oh! ');
    await nextFrame();
    const [box, twin] = [await markBox(), await twinBox('me@acme.example')];
    expect(Math.abs((box?.left ?? NaN) - twin.left)).toBeLessThan(1);
    expect(Math.abs((box?.top ?? NaN) - twin.top)).toBeLessThan(1);
  });

  test.each([
    ['scaled', '#box { transform: scale(.97) }'],
    ['turned', '#box { rotate: 180deg }'],
    ['faded away', '#box { opacity: 0 }'],
  ])('and hide where the field is %s', async (_, css) => {
    page = await under.open({ css: base + css });
    await mark(['me@acme.example']);
    expect(await markBox()).toBeNull();
  });

  test('and open by a click on them alone', async () => {
    page = await under.open({ css: base });
    await mark(['5-star review']);
    const box = await markBox();
    await page.mouse.click((box?.left ?? 0) + 20, (box?.top ?? 0) + 6);
    await page.mouse.click((box?.left ?? 0) + 20, (box?.top ?? 0) + 40);
    expect(await page.evaluate(() => (window as unknown as OverlayWindow).opened)).toEqual(['5-star review']);
  });

  test('and leave nothing behind', async () => {
    page = await under.open({ css: base });
    await mark(['5-star review']);
    await page.evaluate(() => (window as unknown as OverlayWindow).end.abort());
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.locator('html > *').count()).toBe(2);
  });
});

const findings = [
  finding('review-incentive', 'error', 'a gift', { fix: { start: 0, end: 6, text: '' } }),
  finding('email-address', 'error', 'me@acme.example', { fix: { start: 0, end: 15, text: 'this thread' } }),
  finding('shouting', 'warning', 'READ'),
  finding('order-id-missing', 'tip', null),
];
const full = report({
  verdict: 'not-permitted',
  score: 45,
  sum: [{ rule: 'shouting', points: 15 }],
  findings,
});

/** Functions do not travel into the page: there the owner is this one, which only keeps `open` and notes calls. */
const mount = (shown: Report, more: { open?: boolean; current?: string | null } = {}) =>
  page.evaluate(
    given => {
      const win = window as unknown as OverlayWindow;
      win.end = new AbortController();
      win.called = [];
      win.sidebar = win.overlays.mountSidebar({ doc: document, signal: win.end.signal, openRoots: true });
      const note = (name: string) => () => void win.called.push(name);
      let open = given.open;
      const update = () =>
        win.sidebar.update({
          ...given,
          open,
          onToggle: () => ((open = !open), note('toggle')(), update()),
          onSelect: note('select'),
          onFix: note('fix'),
          onIgnore: note('ignore'),
          onOffForDraft: note('draft'),
          onTurnOffForGood: note('good'),
          onDismissNotice: note('dismiss'),
        });
      update();
    },
    JSON.parse(JSON.stringify({ ...props({ report: shown }), ...more })) as ReturnType<typeof props>,
  );

const called = () => page.evaluate(() => (window as unknown as OverlayWindow).called);
const violations = async () =>
  (await new AxeBuilder({ page }).exclude('main').analyze()).violations.map(v => v.id);
const askFirst = () =>
  page.evaluate(
    first => {
      const win = window as unknown as OverlayWindow;
      win.answer = win.sidebar.ask({ findings: [first] });
    },
    findings[0] as (typeof findings)[number],
  );
const answer = () => page.evaluate(() => (window as unknown as OverlayWindow).answer);

describe('the sidebar', () => {
  test.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async colorScheme => {
    page = await under.open({ colorScheme });
    await mount(full, { current: findings[1]?.key ?? null });
    expect(await violations()).toEqual([]);
    await askFirst();
    expect(await violations()).toEqual([]);
  });

  test.each([
    ['narrow', { viewport: { width: 400, height: 700 } }],
    ['zoomed, right to left', { viewport: { width: 640, height: 360 }, dir: 'rtl' }],
  ])('has targets of 24 pixels and stays within a window: %s', async (_, look) => {
    page = await under.open(look);
    await mount(full, { current: findings[1]?.key ?? null });
    const heights = await page
      .locator('.dock :is(button, summary)')
      .evaluateAll(all => all.map(one => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    const panel = await page.locator('.panel').boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect(panel?.y).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(look.viewport.width);
  });

  test('opens by the chip and gives the focus back on Escape', async () => {
    page = await under.open();
    await mount(full, { open: false });
    await field().focus();
    await page.locator('.chip').click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await called()).toEqual(['toggle', 'toggle']);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });

  test('cannot be pressed by the page, nor when it cannot be seen', async () => {
    page = await under.open({ css: 'html.faded { opacity: 0 }' });
    await mount(full);
    await page.locator('.chip').evaluate((chip: HTMLElement) => chip.click());
    await page.evaluate(() => document.documentElement.classList.add('faded'));
    await page.locator('.chip').click({ force: true });
    expect(await called()).toEqual([]);
  });

  test('asks with the focus on "Edit message"', async () => {
    page = await under.open();
    await mount(full);
    await askFirst();
    expect(await page.locator('dialog button:focus').textContent()).toBe('Edit message');
    await page.keyboard.press('Escape');
    expect(await answer()).toBe('edit');
    await askFirst();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await answer()).toBe('send');
  });
});
