import { findShown, inScopes, type Scopes } from './find';
import { isText } from './nodes';
import type { Evidence, Site } from './sites';

/** What became of a message after it was taken: said by Amazon in the thread, below the message. */
export type NoticeKind = 'opted-out' | 'not-sent' | 'restricted' | 'restricted-for-now';

export interface ThreadNotice {
  readonly kind: NoticeKind;
  /** The smallest part of the page that says so. */
  readonly element: Element;
}

interface KnownSentence {
  readonly kind: NoticeKind;
  readonly language: string;
  readonly sentence: RegExp;
  readonly evidence: Evidence;
  readonly asOf: string;
}

const english = (kind: NoticeKind, sentence: RegExp): KnownSentence => ({
  kind,
  language: 'en',
  sentence,
  evidence: 'B',
  asOf: '2026-11-22',
});

/** The sentences as sellers and tool makers quote them; Amazon's words in other languages are not public. */
export const knownSentences: readonly KnownSentence[] = [
  english('opted-out', /\bbuyer (?:has )?opted out (?:from|of) receiving\b/i),
  english('not-sent', /\bnot sent (?:as|because) it (?:did|does) not meet the buyer[- ]seller messaging\b/i),
  english('restricted-for-now', /\bnot delivered because your account was temporarily restricted\b/i),
  english('restricted', /\bnot delivered because your account was restricted\b/i),
];

const kindOf = (text: string): NoticeKind | null =>
  knownSentences.find(({ sentence }) => sentence.test(text.replace(/\s+/g, ' ')))?.kind ?? null;

const ownWords = (element: Element): string =>
  [
    ...[...element.childNodes].filter(isText).map(({ data }) => data),
    element.getAttribute('header') ?? '',
    element.getAttribute('description') ?? '',
  ].join(' ');

const isWithin = (outer: Element, element: Element): boolean => outer === element || outer.contains(element);

/** Anything in or below the last message of the seller's; what stands above it is of an earlier one. */
const isOfLast = (last: Element | undefined, element: Element): boolean =>
  last === undefined ||
  isWithin(last, element) ||
  (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) === 0;

/** Amazon's sentence on the last message of the thread, if there is one. */
export const readThreadNotice = (scopes: Scopes, site: Site): ThreadNotice | null => {
  const buyers = new Set(inScopes(scopes, site.parts.buyerBubble?.[0]?.path[0] ?? ':not(*)'));
  const last = findShown(scopes, site, 'sellerBubble').at(-1);
  for (const place of site.parts.afterwards ?? [])
    for (const part of inScopes(scopes, place.path[0]).reverse()) {
      const notice = noticeIn(part, buyers);
      if (notice !== null && isOfLast(last, notice.element)) return notice;
    }
  return null;
};

/** The sentence in a part of the page, the last one first; what a buyer quotes of it says nothing. */
const noticeIn = (part: Element, buyers: ReadonlySet<Element>): ThreadNotice | null => {
  if (kindOf(part.textContent) === null && kindOf(ownWords(part)) === null) return null;
  for (const element of [part, ...part.querySelectorAll('*')].reverse()) {
    const kind = kindOf(ownWords(element));
    if (kind !== null && ![...buyers].some(bubble => bubble.contains(element))) return { kind, element };
  }
  return null;
};
