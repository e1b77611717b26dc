import type { BackupProblem } from '../storage/backup';

const expected = 'Expected is a JSON file that Second Look exported.';

const problems: Record<BackupProblem, (where: string) => string> = {
  'too-large': () => `This file is larger than any export, which has 50 MB at most. ${expected}`,
  'not-json': () => `This is no JSON file, or it is cut off. ${expected}`,
  csv: () => `This is a table for spreadsheets. ${expected} The table cannot be read back.`,
  'other-json': () => `This JSON file is no export of Second Look, or it was changed. ${expected}`,
  newer: () => 'A newer version of Second Look made this file. Update first, then import it.',
  'wrong-day': where => `The entry of ${where} in this file cannot be right.`,
  twice: where => `The day ${where} is in this file twice for one marketplace.`,
  'wrong-settings': where => `The options called “${where}” in this file cannot be right.`,
};

const plural = (count: string, one: string, many: string): string => (count === '1' ? one : many);
const entries = (count: string): string => `${count} ${plural(count, 'entry', 'entries')}`;

/** Everything the data section says, in English. Numbers and dates arrive already formatted. */
export const dataTexts = {
  intro:
    'Everything is stored in this browser only. An export holds counts and options: no message, no order, no buyer.',
  exportTitle: 'Export',
  exportJson: 'Export all (JSON)',
  exportJsonHint: 'Days and options, to keep or to bring to another browser.',
  exportCsv: 'Export days (CSV)',
  exportCsvHint: 'A table for a spreadsheet.',
  exported: (name: string) => `${name} was handed to your downloads.`,
  notExported: 'What is stored could not be read. Nothing was exported; try again.',
  importTitle: 'Import',
  importHint: 'You see first what it would change.',
  chooseFile: 'Choose an export…',
  problem: (problem: BackupProblem, where: string) => `${problems[problem](where)} Nothing was imported.`,
  gone: 'The browser could not read this file. Choose it again.',
  preview: (name: string) => `In ${name}`,
  span: (count: string, from: string, to: string) => `${entries(count)} from ${from} to ${to}`,
  noDays: 'No days',
  takeDays: 'Take in the days',
  takeDaysHint: (fresh: string, raised: string, known: string) =>
    `New: ${fresh}. Raised: ${raised}. Already here: ${known}. No count is lowered, and none is added twice.`,
  takeOptions: 'Replace the options',
  takeOptionsHint: (marketplaces: string, rulesOff: string) =>
    `Order volumes of ${marketplaces} ${plural(marketplaces, 'marketplace', 'marketplaces')}, counting, sending, ` +
    `${rulesOff} ${plural(rulesOff, 'rule', 'rules')} turned off. They take the place of what is set here.`,
  import: 'Import',
  cancel: 'Cancel',
  imported: 'The import is done.',
  notImported: 'The import could not be saved. Days and options are as they were; try again.',
  notUndone: 'The options could not be put back. They are those of the file; try again.',
  undoOptions: 'The import is done. The options can be put back.',
  eraseTitle: 'Erase',
  eraseHint: 'Clears everything Second Look has stored in this browser.',
  erase: 'Erase everything…',
  eraseAsk: 'Erase everything?',
  eraseWhat: [
    'All days and the count of today',
    'Order volumes, counting and sending options, and which rules are off',
    'What is remembered of orders: review requests, messages and opt-outs',
    'The second copy of all this',
  ],
  eraseFinal: 'This cannot be undone. Export first if you may want it back.',
  eraseYes: 'Erase everything',
  eraseNo: 'Keep everything',
  erased: 'Everything was erased.',
  notErased: 'Not everything could be erased. Try again.',
} as const;
