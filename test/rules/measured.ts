/** What the bench measures: the rules and the parts of them that it sets up itself. */
export { checkDraft } from '../../src/rules/check-draft';
export { senses } from '../../src/rules/sense-table';
export { lexicons } from '../../src/rules/lexicon/all';
export { concepts } from '../../src/rules/lexicon/concepts';
export { compileLexicons } from '../../src/rules/lexicon/compile';
export { readLexicons } from '../../src/rules/text/lexicons';
