import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/rules';
import { useOverlays, type OverlayWindow } from '../inline/overlays-under-test';
import { finding, props, report } from '../sidebar/invented';
import { until } from './until';

const under = useOverlays();
let page: Page;

const text = 'Hello Maria,\n\nplease leave us a 5-star review.\nWrite to me@acme.example.\n';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const placed = (rule: string, severity: 'error' | 'warning' | 'tip', words: string) =>
  finding(rule, severity, words, { places: [at(words)], fix: { ...at(words), text: 'this thread' } });
const star = placed('review-positive', 'error', '5-star review');
const please = placed('review-request', 'warning', 'leave us a 5-star review');
const mail = placed('email-address', 'error', 'me@acme.example');
const full = report({ verdict: 'not-permitted', findings: [star, mail, please] });

/** A desk in small: it keeps what is open and the text, and replaces words as the real one does. */
const mount = (shown: Report = full, { isInDialog = false } = {}) =>
  page.evaluate(
    ([given, draft, inDialog]) => {
      const win = window as unknown as OverlayWindow;
      const area = document.querySelector('textarea') as HTMLTextAreaElement;
      area.value = draft;
      win.end = new AbortController();
      win.called = [];
      const common = { doc: document, signal: win.end.signal, openRoots: true };
      const note = (name: string) => () => void win.called.push(name);
      let [open, notice]: [boolean, typeof given.notice] = [given.open, null];
      let card: NonNullable<typeof given.card> | null = null;
      const sidebar = win.overlays.mountSidebar(common);
      const marks = win.overlays.createMarks({
        ...common,
        onOpen: (_, opened) => ((card = opened), update()),
        onLift: () => sidebar.raise(),
      });
      win.sidebar = sidebar;
      win.marks = marks;
      const update = (): void =>
        sidebar.update({
          ...given,
          open,
          card,
          notice,
          onToggle: () => ((open = !open), update()),
          onSelect: note('select'),
          onFix: ({ fix }) => {
            if (!fix) return;
            area.focus();
            area.setSelectionRange(fix.start, fix.end);
            // eslint-disable-next-line @typescript-eslint/no-deprecated -- as the extension itself does
            document.execCommand('insertText', false, fix.text);
            card = null;
            notice = { text: 'Replaced.', undo: () => (note('undo')(), (notice = null), update()) };
            update();
          },
          onIgnore: note('ignore'),
          onOffForDraft: note('draft'),
          onTurnOffForGood: note('good'),
          onDismissNotice: note('dismiss'),
          onCloseCard: () => ((card = null), update()),
          onNoRoomForCard: () => ((card = null), (open = true), update()),
        });
      if (inDialog) {
        const dialog = document.createElement('dialog');
        (document.querySelector('#box') as HTMLElement).append(dialog);
        dialog.append(area);
        dialog.showModal();
      }
      update();
      const findings = given.report?.findings ?? [];
      marks.show(
        area,
        findings.flatMap(({ key, severity, places }) => places.map(place => ({ key, severity, ...place }))),
      );
    },
    [
      JSON.parse(JSON.stringify(props({ report: shown, open: false }))) as ReturnType<typeof props>,
      text,
      isInDialog,
    ] as const,
  );

const card = () => page.locator('.mark-card');
const field = () => page.locator('textarea');
const boxOf = (words: string) =>
  page.evaluate(wanted => {
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight] as Range[]);
    const box = ranges.find(range => range.toString() === wanted)?.getBoundingClientRect();
    if (!box) throw new Error(`Nothing is marked at ${wanted}.`);
    return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  }, words);
const clickOn = async (words: string) => {
  const { left, right, top, bottom } = await boxOf(words);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
};
const caretIn = (words: string) =>
  field().evaluate(
    (area: HTMLTextAreaElement, place) => {
      area.focus();
      area.setSelectionRange(place, place);
      return (window as unknown as OverlayWindow).marks.openAtCaret();
    },
    at(words).start + 3,
  );
const focused = () => page.evaluate(() => document.activeElement?.localName);
const violations = async () =>
  (await new AxeBuilder({ page }).exclude('main').analyze()).violations.map(v => v.id);

const css = 'textarea { width: 360px; height: 140px } main { padding-top: 60px }';

describe('a card at the words', () => {
  test('opens by a click, beside the words and not on them, and lists what lies there', async () => {
    page = await under.open({ css });
    await mount();
    await clickOn('5-star review');
    const titles = await card().locator('.title').allTextContents();
    expect(titles).toEqual([star.title, please.title]);
    const [words, box] = [await boxOf('5-star review'), await card().boundingBox()];
    const isBeside = box && (box.y >= words.bottom || box.y + box.height <= words.top);
    expect(isBeside).toBe(true);
    expect(box && box.x >= 0 && box.y >= 0).toBe(true);
    expect(await focused()).toBe('textarea');
    expect(await violations()).toEqual([]);
  });

  test('does not open by pointing, nor by the caret alone', async () => {
    page = await under.open({ css });
    await mount();
    const { left, top } = await boxOf('me@acme.example');
    await page.mouse.move(left + 5, top + 5);
    await field().focus();
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowDown');
    expect(await card().count()).toBe(0);
  });

  test('goes by Escape, wherever the focus is, and gives focus and caret back', async () => {
    page = await under.open({ css });
    await mount();
    expect(await caretIn('me@acme.example')).toBe(true);
    expect(await card().locator('.card-title button:focus').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    expect(await focused()).toBe('textarea');
    expect(await field().evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(
      at('me@acme.example').start + 3,
    );
    await clickOn('me@acme.example');
    await card().waitFor();
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
  });

  test('is not opened where the caret stands in no marked words', async () => {
    page = await under.open({ css });
    await mount();
    expect(await caretIn('Maria')).toBe(false);
    expect(await card().count()).toBe(0);
  });

  test('follows its words, and hides with them', async () => {
    page = await under.open({ css: `${css} body { height: 3000px }` });
    await mount();
    await clickOn('me@acme.example');
    const before = await card().boundingBox();
    await page.evaluate(() => window.scrollTo(0, 30));
    await until(async () => (await card().boundingBox())?.y).toBe((before?.y ?? 0) - 30);
    await page.evaluate(() => window.scrollTo(0, 2000));
    await card().waitFor({ state: 'hidden' });
    await page.evaluate(() => window.scrollTo(0, 0));
    await card().waitFor();
  });

  test.each([
    ['narrow', { viewport: { width: 320, height: 600 } }],
    ['low, right to left', { viewport: { width: 640, height: 420 }, dir: 'rtl' }],
    ['zoomed', { viewport: { width: 900, height: 700 }, css: 'html { zoom: 1.5 }' }],
  ])('stays within a window: %s', async (_, look) => {
    const small = 'textarea { width: 250px; height: 140px }';
    page = await under.open({ ...look, css: small + ('css' in look ? look.css : '') });
    await mount();
    await clickOn('me@acme.example');
    await card().waitFor();
    const [words, box] = [await boxOf('me@acme.example'), await card().boundingBox()];
    if (!box) throw new Error('There is no card.');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(look.viewport.width);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(look.viewport.height);
    expect(box.y >= words.bottom || box.y + box.height <= words.top).toBe(true);
  });

  test('gives way to the list where there is no room beside the words', async () => {
    page = await under.open({ css: `${css} h1 { display: none }`, viewport: { width: 640, height: 220 } });
    await mount();
    await clickOn('5-star review');
    await page.locator('.panel').waitFor();
    expect(await card().count()).toBe(0);
  });
});

describe("under the page's modal dialog", () => {
  const open = async () => {
    page = await under.open({ css });
    await mount(full, { isInDialog: true });
    const isReady = () =>
      page.evaluate(() => (window as unknown as OverlayWindow).marks.host.matches(':popover-open'));
    await until(isReady).toBe(true);
  };
  const isModal = () => page.locator('dialog.stage').count();
  const dialogIsOpen = () =>
    page.evaluate(() => document.querySelector<HTMLDialogElement>('#box dialog')?.open ?? false);
  /** As a person does, who only sees that it is there. */
  const clickChip = async () => {
    const box = await page.locator('.chip').boundingBox();
    if (!box) throw new Error('There is no chip.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  const isDrawnOnTop = () =>
    page.evaluate(() => (window as unknown as OverlayWindow).sidebar.host.matches(':popover-open'));

  test('the list opens as a dialog of ours and closes by Escape, which leaves theirs open', async () => {
    await open();
    expect(await isDrawnOnTop()).toBe(true);
    await field().focus();
    // It takes a look after the dialog opened; until then a press goes to the page as before.
    await until(async () => {
      if ((await isModal()) === 0) await clickChip();
      return isModal();
    }).toBe(1);
    await page.locator('.panel').waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName.startsWith('x-'))).toBe(true);
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    expect(await isModal()).toBe(0);
    expect(await dialogIsOpen()).toBe(true);
    expect(await focused()).toBe('textarea');
    await page.keyboard.type('Oh');
    expect(await field().inputValue()).toContain('Oh');
  });

  test('a card opens, mends the words in the field, and its Undo can be pressed', async () => {
    await open();
    await until(async () => {
      if ((await card().count()) === 0) await clickOn('me@acme.example');
      return isModal();
    }).toBe(1);
    await card().getByRole('button', { name: 'Replace' }).click();
    expect(await field().inputValue()).toBe(text.replace('me@acme.example', 'this thread'));
    expect(await isModal()).toBe(0);
    expect(await dialogIsOpen()).toBe(true);
    const undo = await page.locator('.notice').getByRole('button', { name: 'Undo' }).boundingBox();
    if (!undo) throw new Error('There is no Undo.');
    await page.mouse.click(undo.x + undo.width / 2, undo.y + undo.height / 2);
    await until(() => page.evaluate(() => (window as unknown as OverlayWindow).called)).toEqual(['undo']);
    expect(await dialogIsOpen()).toBe(true);
  });

  test('the question before a send can be answered', async () => {
    await open();
    await page.evaluate(first => {
      const win = window as unknown as OverlayWindow;
      win.answer = win.sidebar.ask({ findings: [first] });
    }, star);
    await page.getByRole('button', { name: 'Let me send' }).click();
    expect(await page.evaluate(() => (window as unknown as OverlayWindow).answer)).toBe('send');
    expect(await dialogIsOpen()).toBe(true);
  });

  test('and all is as before once it is closed', async () => {
    await open();
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#box dialog')?.close());
    await until(async () => {
      await page.locator('.chip').click();
      return page.locator('.panel').count();
    }).toBe(1);
    expect(await isModal()).toBe(0);
  });
});
