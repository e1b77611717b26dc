/** The rules for a bundle that gets the lexicons as a sense: until they arrive, `report.pending` names them. */
export { checkDraft } from './check-draft';
export { foldText } from './text/fold';
export { ruleBookAsOf } from './policy';
export { defaultSettings } from './settings';
