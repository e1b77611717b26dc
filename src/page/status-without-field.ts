import { isOpener } from './composer';
import { findShown, inScopes, isShown, labelOf, type Scopes } from './find';
import type { WatchStatus } from './page-state';
import type { Part, Site } from './sites';

interface Waiting {
  readonly href: string;
  readonly scopes: Scopes;
  readonly isReasonChosen: boolean;
  readonly waitedLongEnough: boolean;
}

/** "Resolved on …" is known; the rest are its translations and siblings. */
const closedWords =
  /\b(?:resolved|closed|gelöst|geschlossen|abgeschlossen|résolu|fermé|resuelto|cerrado|risolto|chiuso|resolvid[ao]|encerrad[ao]|opgelost|gesloten|rozwiąz|zamknię|löst|stängd|çözüld|kapat)|解決済|已解决|已解決|已关闭|تم الحل|مغلق|해결/iu;

const ofContact = ({ scopes, isReasonChosen, waitedLongEnough }: Waiting, site: Site): WatchStatus => {
  const shows = (part: Part) => findShown(scopes, site, part).length > 0;
  const hasReasons = shows('reason');
  if (hasReasons && !isReasonChosen) return 'choose-reason';
  if (hasReasons && shows('send') && !shows('fieldHost')) return 'template';
  if (!hasReasons && shows('success')) return 'idle';
  return waitedLongEnough ? 'no-field' : 'looking';
};

const isThreadOpen = ({ href, scopes }: Waiting, site: Site): boolean =>
  /[?&](?:cc|ss)=./i.test(href) || findShown(scopes, site, 'thread').length > 0;

const ofThread = (waiting: Waiting, site: Site): WatchStatus => {
  const { scopes, waitedLongEnough } = waiting;
  if (!isThreadOpen(waiting, site)) return 'idle';
  const opener = inScopes(scopes, 'button, [role="button"], kat-button').some(
    button => isOpener(button) && isShown(button),
  );
  const labels = findShown(scopes, site, 'caseStatus').map(label => labelOf(label) ?? '');
  if (labels.some(label => closedWords.test(label))) return 'closed';
  if (opener) return 'open-reply';
  return waitedLongEnough ? 'no-field' : 'looking';
};

/** What is said while there is nothing to read; `isAmbiguous`: there is something, but not one thing alone. */
export const statusWithoutField = (waiting: Waiting, site: Site, isAmbiguous: boolean): WatchStatus => {
  if (site.kind === 'contact') return ofContact(waiting, site);
  if (site.kind === 'inbox') return ofThread(waiting, site);
  if (site.kind === 'reviews' || !isAmbiguous) return 'idle';
  return waiting.waitedLongEnough ? 'no-field' : 'looking';
};
