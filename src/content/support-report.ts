/** What support needs to know of a page that is not understood: how it is built, and never a word of a message. */
import { outlinePage, type PageState } from '../page';
import type { SidebarStatus } from '../sidebar';

export interface SupportFacts {
  readonly doc: Document;
  readonly page: PageState | null;
  readonly status: SidebarStatus;
  readonly field: Element | null;
  /** YYYY-MM-DD; null until the rules are there. */
  readonly ruleBookOf: string | null;
  readonly version: string;
}

const reasonOf = (page: PageState | null): string =>
  page?.reason ?? (page && page.reasonLabel !== null ? 'not known' : 'none');

/** Lines of plain text. */
export const writeSupportReport = ({ doc, page, status, field, ruleBookOf, version }: SupportFacts): string =>
  [
    `Second Look ${version}, rule book of ${ruleBookOf ?? 'none yet'}`,
    `browser: ${doc.defaultView?.navigator.userAgent ?? 'unknown'}`,
    `page: ${page?.kind ?? 'not read'}, language: ${doc.documentElement.lang || 'not said'}`,
    `status: ${status}`,
    `contact reason: ${reasonOf(page)}`,
    ...outlinePage(doc, field),
  ].join('\n');
