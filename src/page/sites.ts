import type { Mode } from '../rules';
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
  | 'form'
  | 'reason'
  | 'language'
  | 'fieldHost'
  | 'field'
  | 'fileInput'
  | 'fileName'
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

/** The word on the button, where only a label can tell; English is known, the rest are its translations. */
const sendWords = [
  ...[
    'Send',
    'Send message',
    'Reply',
    'Send reply',
    'Senden',
    'Nachricht senden',
    'Envoyer',
    'Enviar',
    'Invia',
  ],
  ...[
    'Verzenden',
    'Versturen',
    'Wyślij',
    'Skicka',
    'Gönder',
    '送信',
    '发送',
    '傳送',
    'إرسال',
    'भेजें',
    '보내기',
  ],
];
const labelled = sendWords.map(word => `[label="${word}" i]`).join(',');
const sendByLabel = `kat-button:is(${labelled})`;
const inDialog = (button: string) => `kat-modal [role="dialog"] ${button}`;

const alerts = {
  success: [place('B', 'kat-alert[variant="success"]')],
  danger: [place('guess', 'kat-alert[variant="danger"]'), place('guess', 'kat-alert[variant="error"]')],
};

const anyField = [place('guess', 'kat-textarea', 'textarea'), place('guess', 'textarea')];

/** What the pages look like, as far as it is public. Pages change: add an alternative, keep the old one. */
export const sites: readonly Site[] = [
  {
    kind: 'contact',
    address: /^\/messaging\/contact(?:\/|$)/i,
    mode: 'proactive',
    parts: {
      form: [place('A', '#ayb-contact-buyer'), place('A', '.contact-buyer-text-area')],
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
      ...alerts,
    },
  },
  {
    kind: 'inbox',
    address: /^\/messaging\/inbox/i,
    mode: 'reply',
    parts: {
      fieldHost: [place('guess', 'kat-textarea')],
      field: anyField,
      send: [place('guess', sendByLabel)],
      ...alerts,
    },
  },
  { kind: 'reviews', address: /^\/messaging\/reviews(?:\/|$)/i, mode: 'proactive', parts: {} },
  {
    kind: 'unknown',
    address: /^/,
    mode: 'proactive',
    parts: { field: anyField, send: [place('guess', sendByLabel)], ...alerts },
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
