export { guardSends, type SendGuard, type SendGuardOptions } from './guard-sends';
export { fieldOf, isTextAreaField, type DraftField } from './draft-field';
export type { PageKind, PageState, WatchStatus } from './page-state';
export { replaceInDraft, type ReplaceOutcome, type Replacement } from './replace-in-draft';
export { watchDraft, type DraftWatchOptions } from './watch-draft';
export { watchPage, type PageWatch, type PageWatchOptions } from './watch-page';
export { watchSends, type SendOutcome, type SendWatchOptions } from './watch-sends';
