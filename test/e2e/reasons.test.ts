/** A contact reason that stands in no table: said in the panel, named in the options, and known from then on. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { writeDraft } from './contact-page';
import { useSilentExtension } from './launched';
import { findings, panel, untilChecked } from './sidebar';
import { until } from './until';

let browser: ExtensionBrowser;
useSilentExtension(launched => (browser = launched));

const label = 'Gift options';
const misfit = 'The contact reason does not fit';

const open = async (): Promise<Page> => {
  const page = await browser.contactPage('reason=new');
  await writeDraft(page, 'Please leave us an honest review on Amazon.', label);
  await untilChecked(page);
  return page;
};

const unknown = (page: Page) => panel(page).getByText('Contact reason not known');

/** What the panel leads to: the options, with the reason's label filled in. */
const nameIt = async (page: Page): Promise<Page> => {
  const opened = browser.context.waitForEvent('page');
  await panel(page).getByRole('button', { name: 'Say what it is for…' }).click();
  return opened;
};

it('is named where the panel leads, and then what depends on it is checked', async () => {
  const page = await open();
  await unknown(page).waitFor();
  expect(await findings(page)).not.toContain(misfit);

  const options = await nameIt(page);
  const field = options.getByLabel('Contact reason, as the page words it');
  await until(() => field.inputValue()).toBe(label);
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await options.getByText('Choose what it is for.').waitFor();
  await options.getByLabel('What it is for').selectOption('customization');
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await options.getByText(`Added: “${label}”.`).waitFor();

  await page.bringToFront();
  await unknown(page).waitFor({ state: 'hidden' });
  await until(() => findings(page)).toContain(misfit);

  await options.bringToFront();
  await options.getByRole('button', { name: `Remove “${label}”` }).click();
  await page.bringToFront();
  await unknown(page).waitFor();

  await options.bringToFront();
  await options.getByRole('button', { name: 'Undo' }).click();
  await page.bringToFront();
  await unknown(page).waitFor({ state: 'hidden' });
});
