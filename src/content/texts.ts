/** What the content script itself has to say; everything else is the sidebar's. */
export const texts = {
  fixed: (title: string) => `Replaced: ${title}.`,
  removed: (title: string) => `Removed: ${title}.`,
  refused: 'The page did not take the change. Your text is as it was; use Copy instead.',
  ignored: (title: string) => `Ignored here: ${title}.`,
  offForDraft: (title: string) => `Off for this draft: ${title}.`,
  notCounted: 'This send could not be stored. The count may be low.',
  warn: (sent: string, limit: string) =>
    `Close to today’s limit: ${sent} of ${limit} messages sent. Keep the rest for messages an order needs.`,
  over: (sent: string, limit: string) =>
    `Today’s limit is reached: ${sent} of ${limit} messages sent. Amazon may hold back further ones today.`,
  optionsFailed: 'The options could not be opened. Find them through the Second Look button.',
  watchingPicked: 'Watching this box. It is found again next time.',
  pickForgotten: 'Forgotten: the box you picked.',
  pickUndone: 'Watching the box you picked before.',
  notKept: 'Your choice could not be stored. Reload the page and try again.',
  checkFailed: 'The page for pasting could not be opened. Find it through the Second Look button.',
} as const;
