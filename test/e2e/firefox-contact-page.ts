import type { ElementHandle, Page } from 'puppeteer-core';

// `>>>` looks into open shadow roots, which this driver does not do by itself.
const reason = (label: string): string => `kat-radiobutton[label="${label}"] input[type=radio]`;
const field = '.contact-buyer-text-area >>> textarea[part]';
const sendButton = '.ayb-contact-form-send-button >>> button';

const find = async (page: Page, selector: string): Promise<ElementHandle> => {
  const element = await page.waitForSelector(selector);
  if (element === null) throw new Error(`There is no ${selector} on the page.`);
  return element;
};

/** Chooses a contact reason of the stand-in page and types a draft key by key. */
export async function write(page: Page, draft: string, label = 'Other'): Promise<void> {
  await (await find(page, reason(label))).click();
  await (await find(page, field)).type(draft);
}

export async function send(page: Page): Promise<void> {
  await (await find(page, sendButton)).click();
  await find(page, 'kat-alert[variant=success]');
}

/** Waits until an element of the sidebar, whose roots are open in the test build alone, says so. */
export async function untilSidebarSays(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted, said) =>
      [...document.querySelectorAll('html > :not(head, body)')].some(host =>
        host.shadowRoot?.querySelector(wanted)?.textContent.includes(said),
      ),
    {},
    selector,
    words,
  );
}

/** How many elements of ours the page has, and how many of their roots can be looked into. */
export const hostsOf = (page: Page): Promise<{ readonly all: number; readonly open: number }> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('html > :not(head, body)')];
    return { all: hosts.length, open: hosts.filter(host => host.shadowRoot !== null).length };
  });
