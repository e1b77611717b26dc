import type { Group, Mode, Severity } from '../rules';
import type { CountingProblem } from './counting-model';

const countingProblems: Record<CountingProblem, string> = {
  'reserve-wrong': 'Use a whole number of messages, 0 or more, such as 200.',
  'warn-wrong': 'Use a whole percentage from 1 to 100, such as 80.',
  'time-wrong': 'Enter a time of day, such as 00:00.',
  'window-wrong': 'Use a whole number of days from 1 to 90, such as 7.',
  'others-wrong': 'Use a whole number of messages a day, 0 or more, such as 50.',
};

const severities: Record<Severity, string> = { error: 'Error', warning: 'Warning', tip: 'Tip' };

const groups: Record<Group, string> = {
  reviews: 'Reviews and feedback',
  purpose: 'What the message is for',
  content: 'What it may not contain',
  looks: 'How it looks',
  needs: 'What it must have',
};

const modes: Record<Mode, string> = {
  proactive: 'messages you start',
  reply: 'replies',
  email: 'e-mail',
};

const damagedParts = {
  settings: 'what is checked before sending, and the rules you turned off',
  quota: 'how sends are counted',
  'order-volumes': 'your order volumes',
  'reason-names': 'what you said of contact reasons',
} as const;

export type DamagedPart = keyof typeof damagedParts;

/** Everything the options page says, in English. Numbers arrive already formatted. */
export const texts = {
  title: 'Second Look',
  subtitle: 'Options',
  checkText: 'Check a text',
  saved: 'Saved',
  notSaved: 'Could not be saved. Your entry is still here; change it to try again.',
  undo: 'Undo',
  sections: {
    volume: 'Order volume',
    counting: 'Counting',
    sending: 'Before sending',
    reasons: 'Contact reasons',
    rules: 'Rules',
    data: 'Data',
    about: 'About',
  },
  loading: 'Reading your options…',
  unreadable: 'Your options could not be read. Nothing was changed; reload this page to try again.',
  damaged: (part: DamagedPart) =>
    `One stored entry could not be read: ${damagedParts[part]}. The defaults stand in for it. ` +
    'It was set aside as it was, so nothing is lost.',
  volume: {
    intro:
      'Amazon lets you send 5 times your average daily orders plus 600 messages a day. Enter your orders, and the limit follows.',
    orders: 'Orders',
    days: 'In the last',
    daysUnit: 'days',
    waiting: 'The limit appears here as you type.',
    keeps: (limit: string) => `Until this is right, the saved limit of ${limit} stays.`,
    add: 'Add marketplace',
    choose: 'Choose a country…',
    marketplace: 'Marketplace',
    chooseFirst: 'Choose a country first.',
    remove: 'Remove',
    removeOf: (country: string) => `Remove ${country}`,
    removed: (country: string) => `${country} was removed.`,
    notRemoved: (country: string) => `${country} could not be removed. Try again.`,
  },
  counting: {
    intro: 'Amazon does not say how it counts. These defaults are on the careful side.',
    reserve: 'Reserve',
    reserveUnit: 'messages',
    reserveHint: 'Kept back for messages an order needs. You are warned where the reserve begins.',
    warn: 'Warn from',
    warnUnit: '% of the limit',
    warnHint: 'The count turns to a warning here, or at the reserve, whichever comes first.',
    dayStart: 'Day starts at',
    dayStartHint:
      'On the clock of each marketplace. Amazon does not state the hour; midnight is the usual guess.',
    window: 'Averaged over',
    windowUnit: 'days',
    windowHint:
      'Over how many days a new marketplace’s orders are averaged. Amazon does not say; tools use 7. Each marketplace can have its own above.',
    others: (country: string) => `Sent by other tools, ${country}`,
    othersUnit: 'messages a day',
    othersHint: 'Counts against the limit and is shown apart. Second Look cannot see what other tools send.',
    replies: 'Count replies',
    repliesHint:
      'Counts answers to buyers as well as messages you start. Turn off to count only those you start.',
    badge: 'Show numbers on the toolbar button',
    badgeHint:
      'On a messaging page the number of open problems; elsewhere, once you are warned, how much of the limit is used.',
    problems: countingProblems,
  },
  orders: {
    title: 'Orders you wrote to',
    intro:
      'For 60 days it is remembered, as a code that means nothing elsewhere, which orders you wrote to first and which you asked for a review, so that you do not ask twice. No names, no texts.',
    forget: 'Forget all orders',
    forgotten: 'All orders are forgotten. The counts stay.',
    notForgotten: 'The orders could not be forgotten. Try again.',
    sure: 'Forget which orders you wrote to? Earlier requests for a review will not be pointed out any more.',
    yes: 'Forget them',
    no: 'Keep them',
  },
  sending: {
    guard: 'When a message has an error and you press Send',
    guardOptions: [
      {
        value: 'prompt',
        label: 'Ask first',
        hint: 'Shows what was found. You can always choose to send anyway.',
      },
      { value: 'off', label: 'Never ask', hint: 'Findings stay beside the message; Send is left alone.' },
    ],
    tag: 'The [Important] tag in a subject',
    tagHint:
      'Sellers once added [Important] to reach buyers who opted out. Amazon has removed that option: now the contact reason decides.',
    tagOptions: [
      {
        value: 'ignored',
        label: 'Do not use the tag',
        hint: 'Follows the newer announcement. A tag that is there is pointed out.',
      },
      {
        value: 'expected',
        label: 'I write from my own mail program under the older guidance',
        hint: 'Points out a critical e-mail whose subject lacks the tag.',
      },
    ],
  },
  rules: {
    intro: 'What Second Look looks for. A rule you turn off is silent everywhere until you turn it on again.',
    search: 'Search rules',
    searchHint: 'By name, advice or example',
    found: (shown: number, all: number) => (shown === all ? `${all} rules` : `${shown} of ${all} rules`),
    none: 'No rule holds these words.',
    clear: 'Clear search',
    unknown: (id: string) => `There is no rule called “${id}”.`,
    severities,
    groups,
    notes: {
      subject: (subject: string) => `subject: ${subject}`,
      reason: (reason: string) => `contact reason: ${reason}`,
      order: (id: string) => `the page’s order: ${id}`,
      language: (tag: string) => `the buyer’s language: ${tag}`,
      attached: (name: string, kilobytes: string) => `attached: ${name}, ${kilobytes} kB`,
      completed: (days: string) => `order completed ${days} days ago`,
      asked: (date: string) => `a review was asked for on ${date}`,
      maxLength: (length: string) => `room for ${length} characters`,
    },
    appliesTo: 'In',
    modes,
    everyMode: 'all messages',
    on: 'On',
    off: 'Off',
    switchOf: (title: string) => `Check for: ${title}`,
    details: 'Examples and source',
    flags: 'Marked',
    passes: 'Not marked',
    source: 'Source',
    asOf: (date: string) => `read on ${date}`,
    turnedOffCount: (count: number) => `Turned off (${count})`,
    restore: 'Restore',
    restoreOf: (title: string) => `Restore ${title}`,
    retired: (id: string) => `${id} (no longer in the rule book)`,
    turnedOff: (title: string) => `“${title}” is off.`,
    notChanged: (title: string) => `“${title}” could not be changed. Try again.`,
    restored: (title: string) => `“${title}” is on again.`,
  },
  about: {
    version: 'Version',
    ruleBook: 'Rule book of',
    welcome: 'See the welcome again',
    affiliation: 'Second Look is not affiliated with or endorsed by Amazon. Amazon may block any message.',
    privacy: 'Privacy',
    privacyText: [
      'Read: the message you are writing and the facts beside it, on the messaging pages of Seller Central and on the page for checking a text, in your browser only.',
      'Kept: these options, for each send its time, marketplace and kind, and for 60 days a code for each order you wrote to first.',
      'Never kept or sent: the text of a message or a buyer’s name. The extension’s own pages and its background are barred from any connection, which you can check in its manifest: ',
    ],
    policy: "connect-src 'none'",
  },
} as const;
