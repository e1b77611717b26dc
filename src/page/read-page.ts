import type { Attachment, Mode } from '../rules';
import { readAddress } from './address';
import { languageOfLabel } from './buyer-language';
import { chooseField, type Preferences } from './choose-field';
import { findAny, findShown, labelOf, type Scopes } from './find';
import { isInput } from './nodes';
import { completedOnOf, orderIdOf } from './order-facts';
import type { PageState } from './page-state';
import { reasonOfLabel, type NamedReasons } from './reasons';
import type { Site } from './sites';
import { readThreadNotice } from './thread-notice';
import { statusWithoutField } from './status-without-field';

/** What reading needs to know beside the page itself. */
export interface Sight extends Preferences {
  readonly href: string;
  readonly scopes: Scopes;
  readonly namedReasons?: NamedReasons;
  /** Whether the page had its time to build: only then is "no field" said. */
  readonly waitedLongEnough: boolean;
}

const radioIn = (scopes: Scopes, reason: Element): HTMLInputElement | null => {
  const places = [reason, ...scopes.filter(scope => 'host' in scope && scope.host === reason)];
  const radios = places.flatMap(place => [...place.querySelectorAll('input[type="radio"]')]);
  return radios.find(isInput) ?? null;
};

const isChosen = (scopes: Scopes, reason: Element): boolean =>
  radioIn(scopes, reason)?.checked ?? reason.hasAttribute('checked');

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
    isInput(input) ? [...(input.files ?? [])] : [],
  );
  const read = files.map(({ name, size }) => ({ name, bytes: size }));
  const names = findAny(scopes, site, 'fileName').map(chip => chip.textContent.trim());
  const unread = names.filter(name => name !== '' && !read.some(file => file.name === name));
  return [...read, ...unread.map(name => ({ name, bytes: 0 }))];
};

/** A thread in which only the seller has written was begun by the seller: nothing in it is an answer. */
const modeOf = (scopes: Scopes, site: Site): Mode => {
  const hasOwn = findShown(scopes, site, 'sellerBubble').length > 0;
  return site.mode === 'reply' && hasOwn && findShown(scopes, site, 'buyerBubble').length === 0
    ? 'proactive'
    : site.mode;
};

/** One look at the page; reads only. */
export const readPage = (sight: Sight): PageState => {
  const { site, kind, orderId, marketplaceId } = readAddress(sight.href);
  const { scopes } = sight;
  const chosen = findAny(scopes, site, 'reason').find(reason => isChosen(scopes, reason)) ?? null;
  const reasonLabel = chosen === null ? null : labelOf(chosen);
  const { field, how, candidates } = chooseField(scopes, site, sight);
  const waiting = { ...sight, isReasonChosen: chosen !== null };
  const status = field === null ? statusWithoutField(waiting, site, candidates.length > 0) : 'watching';
  const isAtWork = status !== 'idle';
  return {
    kind,
    status,
    field,
    how,
    candidates,
    mode: modeOf(scopes, site),
    reason: reasonOfLabel(reasonLabel, sight.namedReasons),
    reasonLabel,
    orderId: orderId ?? (isAtWork ? orderIdOf(scopes, site) : null),
    marketplaceId,
    buyerLanguage: languageOf(scopes, site, marketplaceId),
    attachments: attachmentsOf(scopes, site),
    maxLength: field?.maxLength ?? null,
    completedOn: isAtWork ? completedOnOf(scopes) : null,
    threadNotice: readThreadNotice(scopes, site),
  };
};
