import type { Mode } from '../rules';
import { openerWords, sendWords } from './control-words';
import type { PageKind } from './page-state';

/** A: several independent sources agree over years. B: one working source. guess: nobody has confirmed it. */
export type Evidence = 'A' | 'B' | 'guess';

/** Where something is: each further step is looked up inside the open root of what the step before found. */
export interface Place {
  readonly path: readonly [string, ...string[]];
  readonly evidence: Evidence;
  readonly asOf: string;
}

export type Part =
  | 'reason'
  | 'language'
  | 'fieldHost'
  | 'field'
  | 'fileInput'
  | 'fileName'
  | 'order'
  | 'thread'
  | 'buyerBubble'
  | 'sellerBubble'
  | 'caseStatus'
  | 'opener'
  | 'afterwards'
  | 'send'
  | 'reviewSend'
  | 'success'
  | 'danger';

export interface Site {
  readonly kind: PageKind;
  readonly address: RegExp;
  readonly mode: Mode;
  /** Ordered: the first alternative that finds something wins. */
  readonly parts: Readonly<Partial<Record<Part, readonly Place[]>>>;
}

const asOf = '2026-11-22';
const place = (evidence: Evidence, ...path: [string, ...string[]]): Place => ({ path, evidence, asOf });

const labelled = sendWords.map(word => `[label="${word}" i]`).join(',');
const sendByLabel = `kat-button:is(${labelled})`;
const openByLabel = `kat-button:is(${openerWords.map(word => `[label="${word}" i]`).join(',')})`;
const inDialog = (button: string) => `kat-modal [role="dialog"] ${button}`;

const alerts = {
  success: [place('A', 'kat-alert[variant="success"]')],
  danger: [place('guess', 'kat-alert[variant="danger"]'), place('guess', 'kat-alert[variant="error"]')],
};

/** Where an order may be named: the links' address shape is known, that these pages show one is not. */
const order = [place('guess', 'a[href*="/orders-v3/order/"]'), place('guess', 'dl dd')];

const anyField = [place('guess', 'kat-textarea', 'textarea'), place('guess', 'textarea')];

/** What the pages look like, as far as it is public. Pages change: add an alternative, keep the old one. */
export const sites: readonly Site[] = [
  {
    kind: 'contact',
    address: /^\/messaging\/contact(?:\/|$)/i,
    mode: 'proactive',
    parts: {
      reason: [place('A', '#ayb-contact-buyer kat-radiobutton'), place('A', 'kat-box kat-radiobutton')],
      language: [
        place('B', '#ayb-contact-buyer kat-tooltip kat-label'),
        place('B', 'kat-tooltip > kat-label'),
      ],
      fieldHost: [
        place('A', '.contact-buyer-text-area kat-textarea'),
        place('guess', '#ayb-contact-buyer kat-textarea'),
      ],
      field: [
        place('A', '.contact-buyer-text-area kat-textarea', 'textarea[part="textarea"]'),
        place('guess', '#ayb-contact-buyer kat-textarea', 'textarea'),
        ...anyField,
      ],
      fileInput: [place('B', '.contact-buyer-file-input input[type="file"]')],
      fileName: [place('B', '.file-attachment-list li .file-attachment-chip-file-name')],
      send: [
        place('A', 'kat-button.ayb-contact-form-send-button'),
        place('guess', `#ayb-contact-buyer ${sendByLabel}`),
      ],
      reviewSend: [
        place('B', inDialog(sendByLabel)),
        place('guess', `kat-modal ${sendByLabel}`),
        place('guess', inDialog('kat-button[variant="primary"]')),
      ],
      order,
      afterwards: [place('guess', 'kat-alert')],
      ...alerts,
    },
  },
  {
    kind: 'inbox',
    address: /^\/messaging\/inbox/i,
    mode: 'reply',
    parts: {
      thread: [place('B', '#case-messages')],
      buyerBubble: [place('guess', '#case-messages [class*="buyer" i]')],
      sellerBubble: [place('guess', '#case-messages [class*="seller" i]')],
      caseStatus: [place('B', '.case-status-label')],
      opener: [place('guess', openByLabel)],
      fieldHost: [place('guess', 'kat-textarea')],
      field: anyField,
      fileInput: [place('guess', 'input[type="file"]')],
      language: [place('guess', 'kat-tooltip > kat-label')],
      order,
      afterwards: [place('guess', '#case-messages'), place('guess', 'kat-alert')],
      send: [place('guess', sendByLabel)],
      reviewSend: [place('guess', inDialog(sendByLabel)), place('guess', `kat-modal ${sendByLabel}`)],
      ...alerts,
    },
  },
  { kind: 'reviews', address: /^\/messaging\/reviews(?:\/|$)/i, mode: 'proactive', parts: {} },
  {
    kind: 'unknown',
    address: /^/,
    mode: 'proactive',
    parts: {
      fieldHost: [place('guess', 'kat-textarea')],
      field: anyField,
      order,
      send: [place('guess', sendByLabel)],
      ...alerts,
    },
  },
];

/** A text area that is never the message: the component's hidden twin, and Amazon's own feedback box. */
export const decoys =
  '[slot="private-light-dom"] *, [placeholder*="feedback" i], kat-textarea[placeholder*="feedback" i] *';

/** The site for a path; paths nobody knows fall to the last one, `unknown`. */
export const siteOfPath = (path: string): Site => {
  const site = sites.find(({ address }) => address.test(path));
  if (site === undefined) throw new Error('The list of sites has lost its last entry.');
  return site;
};
