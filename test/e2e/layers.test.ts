import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { useOverlays, type OverlayWindow } from '../inline/overlays-under-test';
import { finding, props, report } from '../sidebar/invented';

const under = useOverlays();
let page: Page;

const mail = finding('email-address', 'error', 'me@acme.example');

/** An open list, on a page whose clock stands still: nothing of ours happens by itself, so nothing races. */
beforeEach(async () => {
  page = await under.open();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  const given = props({ report: report({ findings: [mail] }), open: true, current: mail.key });
  await page.evaluate(
    shown => {
      const win = window as unknown as OverlayWindow;
      win.end = new AbortController();
      win.called = [];
      const { mountSidebar } = win.overlays;
      win.sidebar = mountSidebar({ doc: document, signal: win.end.signal, openRoots: true });
      const quiet = () => undefined;
      win.sidebar.update({
        ...shown,
        onIgnore: () => void win.called.push('ignore'),
        ...{ onToggle: quiet, onSelect: quiet, onFix: quiet, onOffForDraft: quiet },
        ...{ onTurnOffForGood: quiet, onDismissNotice: quiet },
      });
    },
    JSON.parse(JSON.stringify(given)) as typeof given,
  );
});

const called = () => page.evaluate(() => (window as unknown as OverlayWindow).called);
const ignore = () => page.locator('.dismissals button').first();
const middle = async (): Promise<readonly [number, number]> => {
  const box = await ignore().boundingBox();
  if (!box) throw new Error('There is nothing to press.');
  return [box.x + box.width / 2, box.y + box.height / 2];
};
const press = async (): Promise<void> => page.mouse.click(...(await middle()));

/** Puts a layer of the page's on top; runs in the page and may use nothing from here. */
const cover = (style: string, markup = 'Win a prize: press here') =>
  page.evaluate(
    ([css, words]) => {
      const layer = document.createElement('div');
      layer.id = 'layer';
      layer.popover = 'manual';
      layer.textContent = words;
      for (const [name = '', value = ''] of css.split(';').map(one => one.split(':')))
        layer.style.setProperty(name.trim(), value.trim());
      document.body.append(layer);
      layer.showPopover();
    },
    [style, markup] as const,
  );
const through = 'inset: 0; width: 100%; height: 100%; background: white; pointer-events: none';

describe('a press counts only on what a person saw', () => {
  test('as where nothing lies over it', async () => {
    await press();
    expect(await called()).toEqual(['ignore']);
  });

  test('not under a painted layer that lets it through; then ours rises, and the next one counts', async () => {
    await cover(through);
    await press();
    expect(await called()).toEqual([]);
    await press();
    expect(await called()).toEqual(['ignore']);
  });

  test('nor by key', async () => {
    await ignore().focus();
    await cover(through);
    await page.keyboard.press('Enter');
    expect(await called()).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await called()).toEqual(['ignore']);
  });

  test('never, where the layer goes on top again each time', async () => {
    await cover(through);
    for (let time = 0; time < 3; time += 1) {
      await press();
      await page.evaluate(() => {
        const layer = document.querySelector<HTMLElement>('#layer');
        layer?.hidePopover();
        layer?.showPopover();
      });
    }
    expect(await called()).toEqual([]);
  });

  test('also where the layer is in an open root, or only its content stands out', async () => {
    await page.evaluate(() => {
      const root = document.body
        .appendChild(document.createElement('section'))
        .attachShadow({ mode: 'open' });
      const layer = root.appendChild(document.createElement('div'));
      const sheet = layer.appendChild(document.createElement('p'));
      layer.popover = 'manual';
      for (const one of [layer, sheet]) one.style.setProperty('pointer-events', 'none');
      for (const [name, value] of Object.entries({
        inset: '0 auto auto 0',
        width: '0',
        height: '0',
        overflow: 'visible',
      }))
        layer.style.setProperty(name, value);
      for (const [name, value] of Object.entries({
        width: '100vw',
        height: '100vh',
        background: 'white',
        position: 'fixed',
        inset: '0',
      }))
        sheet.style.setProperty(name, value);
      layer.showPopover();
    });
    await press();
    expect(await called()).toEqual([]);
  });

  test('a layer elsewhere, or one that cannot be seen, is in nobody’s way', async () => {
    await cover('inset: 0 auto auto 0; width: 60px; height: 30px; pointer-events: none');
    await press();
    await cover(`${through}; opacity: 0`);
    await press();
    expect(await called()).toEqual(['ignore', 'ignore']);
  });

  test('not on what a layer left behind that vanished as it was pressed', async () => {
    const at = await middle();
    await cover('inset: 0; width: 100%; height: 100%; background: white');
    await page.evaluate(() => {
      const layer = document.querySelector<HTMLElement>('#layer');
      layer?.addEventListener('pointerdown', () => layer.hidePopover());
    });
    const hit = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.id, at);
    expect(hit).toBe('layer');
    await page.mouse.click(...at);
    expect(await page.evaluate(() => document.querySelector('#layer')?.matches(':popover-open'))).toBe(false);
    expect(await called()).toEqual([]);
    await page.mouse.click(...at);
    expect(await called()).toEqual(['ignore']);
  });
});
