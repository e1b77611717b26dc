import type { SidebarStatus, ThreadNotice } from './sidebar-props';

const statuses: Record<Exclude<SidebarStatus, 'watching'>, { chip: string; more: string }> = {
  'choose-reason': {
    chip: 'Choose a contact reason first',
    more: 'Amazon shows the message box once a contact reason is chosen. Your message is read from then on.',
  },
  template: {
    chip: 'Amazon sends its own text',
    more: 'This contact reason has a fixed text of Amazon’s. There is nothing of yours to read.',
  },
  'open-reply': {
    chip: 'Open the reply box first',
    more: 'Press Reply on the page. Your message is read from then on.',
  },
  closed: {
    chip: 'Case closed',
    more: 'This case is resolved and takes no reply. To write again, contact the buyer from the order.',
  },
  looking: { chip: 'Looking for the message box', more: 'The page is still loading.' },
  'no-field': {
    chip: 'Can’t find the message box',
    more: 'Nothing is checked on this page. If you can see the box you write in, show it once and it is found again next time.',
  },
  'too-long': {
    chip: 'Too long to check',
    more: 'This text is far longer than Amazon takes, and is not checked. Shorten it, or check it in parts.',
  },
  reload: {
    chip: 'Updated: reload this page when your draft is safe',
    more: 'Second Look was updated while this page was open. Copy your draft, reload the page and paste it.',
  },
  failed: {
    chip: 'Second Look had a problem, your message is not checked',
    more: 'You can send as always. Reload the page to have messages checked again.',
  },
};

const heldBack = 'Amazon holds back messages that you begin. Answers in a buyer’s own thread still arrive.';
const keepAnswering =
  'Keep answering buyers within 24 hours. Look at Account Health for the reason and the way to appeal, and do not write to buyers by another way.';

interface Explained {
  /** For the chip. */
  readonly short: string;
  /** Amazon's sentence in English, whichever language the page shows it in. */
  readonly says: string;
  readonly means: string;
  readonly next: string;
}

const threadNotices: Record<ThreadNotice, Explained> = {
  'opted-out': {
    short: 'Not delivered: buyer opted out',
    says: 'The buyer opted out from receiving this message',
    means:
      'This buyer takes no messages from sellers but those needed to complete the order. Yours did not arrive.',
    next: 'If the order cannot be completed without an answer, choose the contact reason that says so and write about that alone. Otherwise leave it: once the buyer writes, you can answer.',
  },
  'not-sent': {
    short: 'Not sent: against the guidelines',
    says: 'This message was not sent as it did not meet the Buyer-Seller Messaging communication guidelines',
    means: 'Amazon refused this one message, and the buyer has not seen it. Other messages are not affected.',
    next: 'Write it anew without what is marked here, such as links, contact details, marketing or hopes for a good review, and send it once more.',
  },
  restricted: {
    short: 'Not delivered: account restricted',
    says: 'This message was not delivered because your account was restricted from sending proactive messages',
    means: heldBack,
    next: keepAnswering,
  },
  'restricted-for-now': {
    short: 'Not delivered: account restricted for now',
    says: 'This message was not delivered because your account was temporarily restricted from sending proactive messages',
    means: `For some days, often 5 to 30, ${heldBack}`,
    next: `${keepAnswering} When the time is over, begin messages again only where an order needs one.`,
  },
};

export const pageTexts = {
  statuses,
  threadNotices,
  amazonSaid: 'Amazon said of an earlier message',
  whatItMeans: 'What it means',
  nextStep: 'What you can do',
  watchingByGuess: 'Watching (by guess)',
  byGuess: (text: string) => `${text} · by guess`,
  guessed: 'This page is not known. The box was found by its looks.',
  notThisField: 'Not this field? Pick it',
  picked: 'You picked this box.',
  pickAnother: 'Pick another',
  forget: 'Forget',
  pick: 'Pick the message box',
  paste: 'Check it by pasting',
  bar: 'Click the box you write in',
  barKeys: 'or press Tab to reach it, then Enter',
  cancelPick: 'Cancel',
  escape: 'Esc',
  reasonUnknown: 'Contact reason not known',
  reasonUnknownMore: (label: string) =>
    `“${label}” stands in no list yet, so what depends on the reason is not checked.`,
  nameReason: 'Say what it is for…',
  trouble: 'Something wrong here?',
  troubleMore:
    'This report says how the page is built and what was found on it. It has no word of your message and no name.',
  showReport: 'Show a report for support',
  copyReport: 'Copy report',
} as const;
