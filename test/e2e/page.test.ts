import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPageUnderTest, type PageUnderTest, type TestWindow } from '../page/page-under-test';

let under: PageUnderTest;
let page: Page;
beforeAll(async () => {
  under = await openPageUnderTest();
});
afterAll(() => under.close());
afterEach(() => page.close());

/** Asks something of the page's window; the function runs there. */
const ask = <T>(question: (win: TestWindow) => T): Promise<T> =>
  page.evaluate<T>(`(${question.toString()})(window)`);
const until = (question: (win: TestWindow) => boolean) =>
  page.waitForFunction(`(${question.toString()})(window)`);

const area = () => page.locator('.contact-buyer-text-area textarea[part]');
const send = () => page.locator('.ayb-contact-form-send-button button[part]');
const reviewSend = () => page.locator('kat-modal kat-button[label="Send"] button[part]');
const choose = (label: string) => page.getByRole('radio', { name: label, exact: true }).click();
const status = (expected: string) =>
  page.waitForFunction(wanted => (window as unknown as TestWindow).__watch.state.status === wanted, expected);
const outcomes = () => ask(win => win.__outcomes.map(({ outcome }) => outcome));
const sent = () => ask(win => win.__sent.map(({ text }) => text));
const asks = () => ask(win => win.__asks.length);

const writeDraft = async (text: string, reason = 'Other') => {
  await choose(reason);
  await area().first().fill(text);
  await status('watching');
};

describe('what the page shows', () => {
  test('before a reason is chosen, then with one', async () => {
    page = await under.open();
    await status('choose-reason');
    await choose('Confirm order details');
    await status('watching');
    const { field: _, ...state } = await ask(win => ({ ...win.__watch.state, field: null }));
    expect(state).toEqual({
      kind: 'contact',
      status: 'watching',
      how: 'site',
      candidates: [],
      mode: 'proactive',
      reason: 'order-details',
      reasonLabel: 'Confirm order details',
      orderId: '111-5550123-4440123',
      marketplaceId: 'ATVPDKIKX0DER',
      buyerLanguage: null,
      attachments: [],
      maxLength: 4000,
      completedOn: null,
      threadNotice: null,
    });
    expect(await ask(win => win.__watch.state.field?.element.matches('textarea[part]'))).toBe(true);
  });

  test('a new reason brings a new field', async () => {
    page = await under.open();
    await writeDraft('Hello');
    await ask(win => Object.assign(win, { __first: win.__watch.state.field }));
    await choose('Problem with order');
    await until(win => {
      const { field } = win.__watch.state;
      const { __first } = win as unknown as { __first: unknown };
      return field !== null && field !== __first && field.element.isConnected;
    });
    expect(await ask(win => win.__watch.state.reason)).toBe('unexpected-problem');
    expect(await ask(win => win.__watch.state.field?.text())).toBe('');
  });

  test('a reason that is a pure template has no text', async () => {
    page = await under.open();
    await choose('Send invoice');
    await status('template');
    expect(await ask(win => win.__watch.state.field)).toBe(null);
  });

  test('of two areas, the one the seller is in', async () => {
    page = await under.open();
    await choose('Confirm customization details');
    await area().nth(1).fill('second');
    await until(win => win.__watch.state.field?.text() === 'second');
    await area().nth(0).fill('first');
    await until(win => win.__watch.state.field?.text() === 'first');
  });

  test('the buyer language and the attachments', async () => {
    page = await under.open('language=Spanish');
    await writeDraft('Hola');
    await until(win => win.__watch.state.buyerLanguage === 'es-US');
    const file = { name: 'proof.pdf', mimeType: 'application/pdf', buffer: Buffer.from('12345') };
    await page.locator('input[type=file]').setInputFiles(file);
    await until(win => win.__watch.state.attachments.length === 1);
    expect(await ask(win => win.__watch.state.attachments)).toEqual([{ name: 'proof.pdf', bytes: 5 }]);
  });

  test('a component upgraded late is found, though it leaves no mutation record', async () => {
    page = await under.open('late=1');
    await choose('Other');
    await status('looking');
    await ask(win => win.__upgrade());
    await status('watching');
  });

  test('nothing more once the signal has fired', async () => {
    page = await under.open();
    await status('choose-reason');
    await ask(win => win.__end.abort());
    await choose('Other');
    await area().waitFor();
    expect(await ask(win => win.__watch.state.status)).toBe('choose-reason');
  });

  test('the page is as it was: nothing of ours in it', async () => {
    page = await under.open();
    await writeDraft('Hello');
    expect(
      await ask(win => [...win.document.documentElement.children].map(child => child.localName)),
    ).toEqual(['head', 'body']);
  });
});

describe('a draft', () => {
  beforeEach(async () => {
    page = await under.open('controlled=1');
    await writeDraft('');
    await ask(win => {
      const { field } = win.__watch.state;
      const texts: string[] = [];
      if (field !== null)
        win.secondLookPage.watchDraft(field, { signal: win.__end.signal, onText: text => texts.push(text) });
      Object.assign(win, { __texts: texts });
    });
  });

  test('is followed while typed', async () => {
    await area().pressSequentially('Hi!');
    await until(win => (win as unknown as { __texts: string[] }).__texts.at(-1) === 'Hi!');
    expect(await ask(win => (win as unknown as { __texts: string[] }).__texts)).toEqual([
      '',
      'H',
      'Hi',
      'Hi!',
    ]);
  });

  test('and when the page writes it without an event', async () => {
    await page
      .locator('.contact-buyer-text-area kat-textarea')
      .evaluate(host => host.setAttribute('value', 'template'));
    await until(win => (win as unknown as { __texts: string[] }).__texts.at(-1) === 'template');
  });
});

describe('a replacement', () => {
  const replace = (change: { start: number; end: number; text: string; expected: string }) =>
    page.evaluate(wanted => {
      const { secondLookPage, __watch } = window as unknown as TestWindow;
      const { field } = __watch.state;
      return field === null ? 'no field' : secondLookPage.replaceInDraft(field, wanted);
    }, change);
  const shownByApp = () => page.locator('.contact-buyer-text-area kat-textarea').getAttribute('value');
  const caret = () => ask(win => (win.__watch.state.field?.element as HTMLTextAreaElement).selectionStart);

  beforeEach(async () => {
    page = await under.open('controlled=1');
    await writeDraft('');
    await area().pressSequentially('Please give 5 stars now');
  });

  test('changes exactly the words, and the component follows', async () => {
    expect(await replace({ start: 7, end: 19, text: 'leave a review', expected: 'give 5 stars' })).toBe(
      'replaced',
    );
    expect(await area().inputValue()).toBe('Please leave a review now');
    expect(await shownByApp()).toBe('Please leave a review now');
  });

  test('keeps the undo of the browser', async () => {
    await replace({ start: 7, end: 19, text: 'leave a review', expected: 'give 5 stars' });
    await page.keyboard.press('Control+z');
    expect(await area().inputValue()).toBe('Please give 5 stars now');
    expect(await shownByApp()).toBe('Please give 5 stars now');
  });

  test('leaves the caret with the seller', async () => {
    await replace({ start: 7, end: 19, text: 'ask', expected: 'give 5 stars' });
    expect(await caret()).toBe('Please ask now'.length);
    await area().blur();
    await replace({ start: 0, end: 7, text: '', expected: 'Please ' });
    expect(await area().inputValue()).toBe('ask now');
    expect(await caret()).toBe(0);
  });

  test('does nothing when other words stand there', async () => {
    expect(await replace({ start: 7, end: 19, text: 'x', expected: 'give 4 stars' })).toBe('refused');
    expect(await area().inputValue()).toBe('Please give 5 stars now');
  });

  test('never passes the limit of the field', async () => {
    const text = 'x'.repeat(4000);
    expect(await replace({ start: 0, end: 6, text, expected: 'Please' })).toBe('refused');
    expect(await area().inputValue()).toBe('Please give 5 stars now');
  });

  test('is put back when the page refuses it', async () => {
    await area().evaluate(field => {
      const area = field as HTMLTextAreaElement;
      const kept = area.value;
      window.addEventListener('input', () => (area.value = kept));
    });
    expect(await replace({ start: 7, end: 19, text: 'x', expected: 'give 5 stars' })).toBe('refused');
    expect(await area().inputValue()).toBe('Please give 5 stars now');
  });
});

describe('a send', () => {
  test('is confirmed by the notice of the page', async () => {
    page = await under.open();
    await writeDraft('Which size?');
    await send().click();
    await until(win => win.__outcomes.length > 0);
    expect(await outcomes()).toEqual(['confirmed']);
    expect(await ask(win => win.__intents.map(({ text }) => text))).toEqual(['Which size?']);
  });

  test.each(['Enter', ' '])('works by the key "%s" as well', async key => {
    page = await under.open();
    await writeDraft('Which size?');
    await send().focus();
    await page.keyboard.press(key);
    await until(win => win.__outcomes.length > 0);
    expect(await sent()).toEqual(['Which size?']);
    expect(await outcomes()).toEqual(['confirmed']);
  });

  test('is refused by a notice of danger, and another try counts for itself', async () => {
    page = await under.open('outcome=danger,success');
    await writeDraft('Which size?');
    await send().click();
    await until(win => win.__outcomes.length === 1);
    await send().click();
    await until(win => win.__outcomes.length === 2);
    expect(await outcomes()).toEqual(['refused', 'confirmed']);
  });

  test('an old notice proves nothing', async () => {
    page = await under.open('outcome=success,danger');
    await writeDraft('One');
    await send().click();
    await until(win => win.__outcomes.length === 1);
    await writeDraft('Two');
    await send().click();
    await until(win => win.__outcomes.length === 2);
    expect(await outcomes()).toEqual(['confirmed', 'refused']);
  });

  test('is one for a double click', async () => {
    page = await under.open('hold=1');
    await writeDraft('Which size?');
    await send().dblclick();
    await until(win => typeof win.__release === 'function');
    await ask(win => win.__release());
    await until(win => win.__outcomes.length > 0);
    await writeDraft('Another');
    expect(await outcomes()).toEqual(['confirmed']);
    expect(await ask(win => win.__intents.length)).toBe(1);
  });

  test('through the review dialog is one', async () => {
    page = await under.open('language=Spanish');
    await writeDraft('¿Qué talla?');
    await send().click();
    await reviewSend().click();
    await until(win => win.__outcomes.length > 0);
    expect(await outcomes()).toEqual(['confirmed']);
    expect(await ask(win => win.__intents.length)).toBe(1);
    await status('idle');
  });

  test('is none when the review is cancelled, however long it took', async () => {
    page = await under.open('language=Spanish', { clock: true });
    await writeDraft('¿Qué talla?');
    await send().click();
    await reviewSend().waitFor();
    await page.clock.fastForward(60_000);
    await page.locator('kat-modal kat-button[label="Cancel"] button[part]').click();
    await page.clock.fastForward(60_000);
    expect(await outcomes()).toEqual([]);
    await send().click();
    await reviewSend().click();
    await until(win => win.__outcomes.length > 0);
    expect(await outcomes()).toEqual(['confirmed']);
    expect(await ask(win => win.__intents.length)).toBe(2);
  });

  test('is unresolved when the page never answers', async () => {
    page = await under.open('hold=1', { clock: true });
    await writeDraft('Which size?');
    await send().click();
    await page.clock.fastForward(29_000);
    expect(await outcomes()).toEqual([]);
    await page.clock.fastForward(2_000);
    expect(await outcomes()).toEqual(['unresolved']);
  });

  test('is none when only scripts act', async () => {
    page = await under.open('hold=1');
    await writeDraft('Which size?');
    await page.evaluate(() => {
      const alert = document.createElement('kat-alert');
      alert.setAttribute('variant', 'success');
      document.body.append(alert);
      document.querySelector<HTMLElement>('.ayb-contact-form-send-button')?.click();
    });
    await until(win => typeof win.__release === 'function');
    await ask(win => win.__release());
    await until(win => win.__sent.length === 1);
    expect(await outcomes()).toEqual([]);
    expect(await ask(win => win.__intents.length)).toBe(0);
  });

  test('without a draft counts too', async () => {
    page = await under.open();
    await choose('Send invoice');
    await send().click();
    await until(win => win.__outcomes.length > 0);
    expect(await outcomes()).toEqual(['confirmed']);
  });
});

describe('the guard', () => {
  const disarm = () => ask(win => win.__guard.disarmOnce(win.__watch.state.field?.text() ?? ''));

  test('stops the pointer and asks once', async () => {
    page = await under.open();
    await writeDraft('BAD');
    await ask(win => {
      const seen: string[] = [];
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        win.document
          .querySelector('.ayb-contact-form-send-button')
          ?.addEventListener(type, () => seen.push(type));
      Object.assign(win, { __seen: seen });
    });
    await send().click();
    expect(await asks()).toBe(1);
    expect(await ask(win => (win as unknown as { __seen: string[] }).__seen)).toEqual([]);
    expect(await ask(win => [win.__pressed, win.__intents.length])).toEqual([0, 0]);
  });

  test.each(['Enter', ' '])('stops the key "%s" and asks once', async key => {
    page = await under.open();
    await writeDraft('BAD');
    await send().focus();
    await page.keyboard.press(key);
    expect(await asks()).toBe(1);
    expect(await ask(win => [win.__pressed, win.__intents.length])).toEqual([0, 0]);
  });

  test('lets exactly that text through, once', async () => {
    page = await under.open();
    await writeDraft('BAD');
    await send().click();
    await disarm();
    await send().click();
    await until(win => win.__outcomes.length === 1);
    expect(await sent()).toEqual(['BAD']);
    await writeDraft('BAD');
    await send().click();
    expect(await asks()).toBe(2);
  });

  test('asks again when the text has changed', async () => {
    page = await under.open();
    await writeDraft('BAD');
    await disarm();
    await area().press('End');
    await area().pressSequentially('!');
    await area().press('Backspace');
    await send().click();
    expect(await asks()).toBe(1);
    expect(await sent()).toEqual([]);
  });

  test('asks before the first Send only', async () => {
    page = await under.open('language=Spanish');
    await writeDraft('BAD');
    await send().click();
    expect(await asks()).toBe(1);
    await disarm();
    await send().click();
    await reviewSend().click();
    await until(win => win.__outcomes.length === 1);
    expect(await asks()).toBe(1);
    expect(await sent()).toEqual(['BAD']);
  });

  test('has nothing against a good text, nor against other buttons', async () => {
    page = await under.open('language=Spanish');
    await writeDraft('Which size?');
    await send().click();
    await page.locator('kat-modal kat-button[label="Cancel"] button[part]').click();
    expect(await asks()).toBe(0);
    expect(await ask(win => win.__pressed)).toBe(1);
  });

  test('steps aside when something of ours breaks', async () => {
    page = await under.open();
    await ask(win => {
      const shouldAsk = () => {
        throw new Error('broken');
      };
      win.__end.abort();
      const { signal } = new AbortController();
      const scene = win.secondLookPage.openScene(win, { signal, openRoot: null });
      win.secondLookPage.guardSends(scene, {
        signal,
        getField: () => null,
        getText: () => 'BAD',
        shouldAsk,
        onAsk: () => {},
      });
    });
    await writeOnly('BAD');
    await send().click();
    await until(win => win.__sent.length === 1);
  });

  const writeOnly = async (text: string) => {
    await choose('Other');
    await area().fill(text);
  };
});

describe('picking the field', () => {
  interface PickWindow extends TestWindow {
    __picked: (string | null)[];
    __hovered: (string | null)[];
    __clicks: number;
  }
  const askPick = <T>(question: (win: PickWindow) => T): Promise<T> =>
    page.evaluate<T>(`(${question.toString()})(window)`);

  beforeEach(async () => {
    page = await under.open();
    await writeDraft('Hello', 'Confirm customization details');
    await askPick(win => {
      const nameOf = (element: HTMLElement | null) => element?.localName ?? null;
      Object.assign(win, { __picked: [], __hovered: [], __clicks: 0 });
      for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
        win.document.addEventListener(type, () => (win.__clicks += 1), { capture: true });
      win.secondLookPage.pickField(win.__scene, {
        signal: win.__end.signal,
        onCandidate: element => win.__hovered.push(nameOf(element)),
        onPick: element => {
          win.__picked.push(nameOf(element));
          Object.assign(win, { __element: element });
        },
      });
    });
  });
  const isPicked = (index: number) =>
    area()
      .nth(index)
      .evaluate(element => (window as unknown as { __element: Element }).__element === element);

  test('by a click, which the page does not hear', async () => {
    await area().nth(1).hover();
    await area().nth(1).click();
    expect(await isPicked(1)).toBe(true);
    expect(await askPick(win => [win.__hovered.at(-1), win.__picked, win.__clicks])).toEqual([
      'textarea',
      ['textarea'],
      0,
    ]);
    await area().nth(0).click();
    expect(await askPick(win => win.__clicks)).toBeGreaterThan(0);
  });

  test('by keys', async () => {
    for (const key of ['Tab', 'ArrowDown', 'ArrowUp', 'Shift+Tab', 'Tab', 'Enter'])
      await page.keyboard.press(key);
    expect(await isPicked(0)).toBe(true);
    expect(await askPick(win => [win.__picked, win.__clicks])).toEqual([['textarea'], 0]);
  });

  test('that the page builds anew meanwhile', async () => {
    await page.keyboard.press('Tab');
    expect(await askPick(win => win.__hovered.at(-1))).toBe('textarea');
    await page.evaluate(() => {
      const host = document.querySelector('.contact-buyer-text-area');
      const fresh = host?.cloneNode(true);
      if (fresh) host?.replaceWith(fresh);
    });
    await until(win => (win as PickWindow).__hovered.at(-1) === null);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await isPicked(0)).toBe(true);
    expect(await askPick(win => [win.__picked, win.__clicks])).toEqual([['textarea'], 0]);
  });

  test('or not at all', async () => {
    await page.locator('h2').first().click();
    await page.keyboard.press('Enter');
    expect(await askPick(win => win.__picked)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await askPick(win => win.__picked)).toEqual([null]);
  });

  test('is found again by its recipe', async () => {
    const found = await askPick(win => {
      const { findByRecipe, recipeOf } = win.secondLookPage;
      const { candidates } = { candidates: [...win.document.querySelectorAll('kat-textarea')] };
      return candidates.map(host => {
        const element = host.shadowRoot?.querySelector('textarea');
        const field = element ? findByRecipe(win.__scene.scopes(), recipeOf(element)) : null;
        return field !== null && field.element === element;
      });
    });
    expect(found).toEqual([true, true]);
  });
});

test('nothing went to the console', () => {
  expect(under.errors).toEqual([]);
});
