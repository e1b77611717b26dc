/** What the demo types: a question the order needs, with an address and a wish in it that Amazon forbids. */
export const draft = `Hello Rosalind,

about your order 111-5550123-4440123: the carrier needs your house number to deliver the parcel. Please reply with it, or write to us at help@example.com.

If you are happy with everything, please leave us a 5-star review.

Thistle & Loom`;

/** What the seller makes of it in the end. */
export const mendedDraft = `Hello Rosalind,

about your order 111-5550123-4440123: the carrier needs your house number to deliver the parcel. Please reply with it to this message.

Thistle & Loom`;

const textOf = async locator => ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();

/** Runs in the page, on the cards of the sidebar. */
const readCards = cards => {
  const words = (card, selector) => card.querySelector(selector)?.textContent?.trim() ?? '';
  return cards.map(card => ({
    severity: card.classList.contains('error')
      ? 'error'
      : card.classList.contains('warning')
        ? 'warning'
        : 'tip',
    title: words(card, '.card-title .title'),
    quote: words(card, '.words q'),
    advice: words(card, '.advice'),
  }));
};

/** What the sidebar says of the draft, once it has read it with everything it reads with. */
export async function readReport(page) {
  const panel = page.locator('.panel');
  await panel.locator('.verdict').waitFor();
  await panel.getByText('Still checking').waitFor({ state: 'hidden' });
  return {
    verdict: await textOf(panel.locator('.verdict h2')),
    score: await textOf(panel.locator('.score strong')),
    outlook: await textOf(panel.locator('.outlook')),
    findings: await panel.locator('.card').evaluateAll(readCards),
  };
}

export async function openSidebar(page) {
  const chip = page.locator('.chip');
  await chip.waitFor();
  if ((await chip.getAttribute('aria-expanded')) !== 'true') await chip.click();
  await page.locator('.panel').waitFor();
}

/** Writes as a person does, key by key; a person who looks on should be able to follow. */
export const type = (field, text, delayMs) => field.pressSequentially(text, { delay: delayMs });

/** Takes the first fix that the sidebar offers; returns what it was about, or null where there is none. */
export async function applyFirstFix(page, field) {
  const before = await field.inputValue();
  for (const card of await page.locator('.panel .card').all()) {
    const title = card.locator('.card-title button');
    if ((await title.getAttribute('aria-expanded')) !== 'true') await title.click();
    const fix = card.locator('.safer .button.strong');
    if ((await fix.count()) === 0) continue;
    const finding = { title: await textOf(title.locator('.title')), button: await textOf(fix) };
    await fix.click();
    await page.waitForFunction(
      ([element, old]) => element.value !== old,
      [await field.elementHandle(), before],
    );
    return finding;
  }
  return null;
}

/** Presses Send and waits for the question that stands in the way of a message with errors. */
export async function pressSendAndBeAsked(page, sendButton) {
  await sendButton.click();
  const prompt = page.locator('dialog.prompt');
  await prompt.waitFor();
  return { prompt, question: await textOf(prompt.locator('h2')) };
}

export async function editMessage(prompt) {
  await prompt.getByRole('button').first().click();
  await prompt.waitFor({ state: 'detached' });
}

/** What a seller does first: the marketplace, and the orders of the last seven days. Returns the limit, spelled out. */
export async function tellVolume(options, orders) {
  const marketplace = 'ATVPDKIKX0DER';
  await options.locator('#add-marketplace').selectOption(marketplace);
  await options.getByRole('button', { name: 'Add marketplace' }).click();
  await options.locator(`#${marketplace}-orders`).fill(String(orders));
  const working = options.locator('output.working').filter({ hasText: '+ 600' });
  await working.waitFor();
  return textOf(working);
}

/** What the popup says of the day, once it shows at least one send. */
export async function readTally(popup) {
  const count = popup.locator('.count');
  await count.filter({ hasText: /[1-9]/ }).waitFor();
  // The sign is said in words as well, for those who listen.
  return {
    count: (await textOf(count)).replace('≥ at least', '≥'),
    ends: await textOf(popup.locator('.ends')),
  };
}
