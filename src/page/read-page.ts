import type { Attachment } from '../rules';
import { readAddress } from './address';
import { languageOfLabel } from './buyer-language';
import { findAny, findShown, labelOf, type Scopes } from './find';
import { fieldOf, type DraftField } from './draft-field';
import { isEditableRoot, isTextArea } from './nodes';
import type { PageState, WatchStatus } from './page-state';
import { reasonOfLabel } from './reasons';
import type { Site } from './sites';

/** What reading needs to know beside the page itself. */
export interface Sight {
  readonly href: string;
  readonly scopes: Scopes;
  /** Best first: what was focused last, then what is watched. With two areas, the seller's own choice. */
  readonly preferred: readonly (DraftField | null)[];
  /** Whether the page had its time to build: only then is "no field" said. */
  readonly waitedLongEnough: boolean;
}

const writableField = (element: Element): readonly DraftField[] => {
  if (!isTextArea(element) && !isEditableRoot(element)) return [];
  const field = fieldOf(element);
  return field.isWritable() ? [field] : [];
};

/** Where only a guess can find a field, it must at least stand beside something that sends. */
const fieldsOf = ({ scopes }: Sight, site: Site): readonly DraftField[] => {
  const fields = findShown(scopes, site, 'field').flatMap(writableField);
  return site.kind !== 'unknown' || findShown(scopes, site, 'send').length > 0 ? fields : [];
};

const radioOf = (reason: Element): HTMLInputElement | null =>
  reason.querySelector<HTMLInputElement>('input[type="radio"]') ??
  reason.shadowRoot?.querySelector<HTMLInputElement>('input[type="radio"]') ??
  null;

const isChosen = (reason: Element): boolean => radioOf(reason)?.checked ?? reason.hasAttribute('checked');

const languageOf = (scopes: Scopes, site: Site, marketplaceId: string | null): string | null => {
  for (const element of findShown(scopes, site, 'language')) {
    const label = labelOf(element);
    const language = label === null ? null : languageOfLabel(label, marketplaceId);
    if (language !== null) return language;
  }
  return null;
};

/** Names from the page's own list stand in where the input was emptied; their size is then not known: 0. */
const attachmentsOf = (scopes: Scopes, site: Site): readonly Attachment[] => {
  const files = findAny(scopes, site, 'fileInput').flatMap(input =>
    input instanceof HTMLInputElement ? [...(input.files ?? [])] : [],
  );
  const read = files.map(({ name, size }) => ({ name, bytes: size }));
  const names = findAny(scopes, site, 'fileName').map(chip => chip.textContent.trim());
  const unread = names.filter(name => name !== '' && !read.some(file => file.name === name));
  return [...read, ...unread.map(name => ({ name, bytes: 0 }))];
};

const statusOfContact = (
  { scopes, waitedLongEnough }: Sight,
  site: Site,
  isReasonChosen: boolean,
): WatchStatus => {
  const shows = (part: 'reason' | 'fieldHost' | 'send' | 'success') =>
    findShown(scopes, site, part).length > 0;
  const hasReasons = shows('reason');
  if (hasReasons && !isReasonChosen) return 'choose-reason';
  if (hasReasons && shows('send') && !shows('fieldHost')) return 'template';
  if (!hasReasons && shows('success')) return 'idle';
  return waitedLongEnough ? 'no-field' : 'looking';
};

const isThreadOpen = (href: string): boolean => /[?&](?:cc|ss)=./i.test(href);

const statusWithoutField = (sight: Sight, site: Site, isReasonChosen: boolean): WatchStatus => {
  if (site.kind === 'contact') return statusOfContact(sight, site, isReasonChosen);
  if (site.kind !== 'inbox' || !isThreadOpen(sight.href)) return 'idle';
  return sight.waitedLongEnough ? 'no-field' : 'looking';
};

/** One look at the page; reads only. */
export const readPage = (sight: Sight): PageState => {
  const { site, kind, mode, orderId, marketplaceId } = readAddress(sight.href);
  const { scopes, preferred } = sight;
  const chosen = findAny(scopes, site, 'reason').find(isChosen) ?? null;
  const reasonLabel = chosen === null ? null : labelOf(chosen);
  const fields = fieldsOf(sight, site);
  const field =
    [...preferred, ...fields].find(candidate => candidate !== null && fields.includes(candidate)) ?? null;
  return {
    kind,
    status: field === null ? statusWithoutField(sight, site, chosen !== null) : 'watching',
    field,
    mode,
    reason: reasonOfLabel(reasonLabel),
    reasonLabel,
    orderId,
    marketplaceId,
    buyerLanguage: languageOf(scopes, site, marketplaceId),
    attachments: attachmentsOf(scopes, site),
    maxLength: field?.maxLength ?? null,
  };
};
