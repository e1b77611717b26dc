import type { HighlightNames } from './highlights';
import css from './inline.css?inline';

/** The sheet with the underlines of this instance; their random names keep a page's own highlights apart. */
export const inlineCss = (names: HighlightNames): string => `${css}
::highlight(${names.error}) { text-decoration: underline solid var(--error) 2px; text-decoration-skip-ink: none }
::highlight(${names.warning}) { text-decoration: underline dashed var(--warning) 2px; text-decoration-skip-ink: none }
::highlight(${names.tip}) { text-decoration: underline dotted var(--tip) 2px; text-decoration-skip-ink: none }`;
