import type { Mode } from '../rules';
import type { NamedReason } from '../storage/named-reasons';

const modes: Record<Mode, { readonly name: string; readonly hint: string }> = {
  proactive: { name: 'New message', hint: 'You write first, on the Contact Buyer page.' },
  reply: { name: 'Reply', hint: 'You answer in the buyer’s own thread.' },
  email: {
    name: 'E-mail',
    hint: 'From your own mail program to the buyer’s address at marketplace.amazon.…; only the text above a quote is checked.',
  },
};

const reasonNames: Record<NamedReason, string> = {
  'order-details': 'Confirm order details',
  customization: 'Confirm customization details',
  'delivery-scheduling': 'Schedule a delivery or service',
  'shipping-address': 'Problem with the shipping address',
  'unexpected-problem': 'Problem with order',
  'legal-disclosure': 'Legal disclosure',
  invoice: 'Send invoice',
  'digital-key': 'Send a digital key',
  warranty: 'Warranty',
  'return-question': 'Question about a return',
  other: 'Other',
};

/** Everything the check page says, in English. Numbers arrive already formatted. */
export const texts = {
  title: 'Second Look',
  subtitle: 'Check a text',
  options: 'Options',
  unreadable: 'Your settings could not be read. The defaults stand in for them; nothing was changed.',
  mode: 'What kind of message is it?',
  modes,
  subject: 'Subject',
  reason: 'Contact reason',
  noReason: 'Not chosen yet',
  reasonNames,
  findings: 'What was found',
  draft: 'Your message',
  draftPlaceholder: 'Write or paste the message here. Nothing of it is stored or leaves your browser.',
  loading: 'Loading the rules…',
  notLoaded: 'The rules could not be loaded, so nothing is checked. Copy your text and reload this page.',
  partlyLoaded:
    'A part of the rules could not be loaded: languages and phone numbers are not checked. Copy your text and reload this page.',
  count: (length: string, limit: string) => `${length} of ${limit} characters`,
  over: (length: string, limit: string) =>
    `This text has ${length} characters, and Amazon takes ${limit}. Shorten it.`,
  tooLong: (length: string, limit: string, read: string) =>
    `This text has ${length} characters. Amazon takes ${limit}, and texts over ${read} are not checked. ` +
    'Shorten it, or check it in parts.',
  quoted: (length: string) => `The quoted mail below it (${length} characters) is not checked.`,
  copy: 'Copy message',
  copied: 'The message was copied.',
  notCopied: 'The browser did not allow copying. The message is selected: copy it with the keyboard.',
  clear: 'Clear',
  cleared: 'The message was cleared.',
  undo: 'Undo',
  details: 'What else is known',
  detailsHint: 'Optional. The more is known, the more can be checked.',
  marketplace: 'Marketplace',
  language: 'The buyer’s language',
  unknownLanguage: 'Not known',
  usualLanguages: 'Usual here',
  otherLanguages: 'Others',
  order: 'Order',
  orderHint: '111-2222222-3333333',
  orderWrong: 'An order number has 17 digits, such as 111-2222222-3333333.',
  attach: 'Attachments',
  attachHint: 'Only names and sizes are read, never what is inside.',
  kilobytes: (size: string) => `${size} kB`,
  detach: (name: string) => `Remove ${name}`,
  fixed: (title: string) => `Replaced: ${title}.`,
  removed: (title: string) => `Removed: ${title}.`,
  changedSince: 'The text has changed since. The browser’s own undo still works.',
  ignored: (title: string) => `Ignored here: ${title}.`,
  offForDraft: (title: string) => `Off for this draft: ${title}.`,
  optionsFailed: 'The options could not be opened. Find them through the Second Look button.',
  sample: {
    title: 'A sample with three mistakes',
    more: 'Nobody sent it. Each mark comes with a sentence that says what to do.',
    own: 'Write your own',
    show: 'Show the sample',
  },
  privacy: 'What you write here stays in this page: it is not stored, not sent, and gone when you close it.',
  welcome: {
    title: 'Welcome to Second Look',
    lead: 'It reads what you write to a buyer and says, before you send, what breaks Amazon’s rules. It never sends, and never changes a word without your click.',
    volume: 'How much may you send?',
    volumeIntro:
      'Amazon lets you send 5 messages for each of your average daily orders, plus 600 a day. Tell your orders, and the count of sent messages stands against your limit. You can skip this and do it later in the options.',
    country: 'You sell in',
    orders: (days: string) => `Orders in the last ${days} days`,
    use: 'Use this limit',
    waiting: 'The limit appears here as you type.',
    saved: (country: string, limit: string) => `Saved: ${limit} messages a day in ${country}.`,
    notSaved: 'Could not be saved. Try again.',
    where: 'Where does your text go?',
    nowhere: 'Nothing leaves the browser.',
    promises: [
      'Second Look holds no code that connects to anything, and its own pages are barred from connecting.',
      'No message and no buyer’s name is ever stored.',
      'Kept on this computer: your settings, and for each send its time, marketplace and kind.',
      'It may read the messaging pages of Seller Central, each site named, and nothing else.',
    ],
    next: 'And now?',
    nextText:
      'Write in Seller Central as always. A small chip beside the message box says that it is being read; a click on it opens the panel you see here. For a mail or a help-desk text, paste it on this page: the Second Look button in the toolbar leads here.',
    affiliation:
      'Second Look is not affiliated with or endorsed by Amazon. Amazon may hold back any message.',
  },
} as const;
