import type { FoundInstead } from '../quota/order-report-columns';
import type { Binary } from './file-kind';
import type { FileProblem } from './read-report';

const expected =
  'Expected is Amazon’s All Orders or unshipped-orders report, as it was downloaded: a text file with tabs between its columns.';

const binaries: Record<Binary, string> = {
  spreadsheet: 'This is a spreadsheet.',
  archive: 'This is a packed file. Unpack it first, and choose the text file in it.',
  pdf: 'This is a PDF.',
  image: 'This is a picture.',
  binary: 'This file holds no text.',
};

const list = (found: readonly string[]): string => found.join(', ');

const headers: Record<FoundInstead, (found: readonly string[]) => string> = {
  settlement: found => `This is a settlement report: its columns begin with ${list(found)}.`,
  'other-columns': found =>
    `This table has no columns for order id and purchase date. Its columns begin with ${list(found)}.`,
  'comma-separated': found =>
    `Commas stand between the columns of this file (${list(found)}). A spreadsheet may have saved it so.`,
  'semicolon-separated': found =>
    `Semicolons stand between the columns of this file (${list(found)}). A spreadsheet may have saved it so.`,
  markup: () => 'This is an XML or web page file.',
  json: () => 'This is a JSON file.',
  'no-table': () => 'This file holds text, but no table.',
};

const samples = {
  id: 'No line has an order id such as 123-1234567-1234567.',
  date: 'No line has a date as Amazon writes it, such as 2026-09-20T09:15:00+00:00.',
} as const;

const firstLine = (cell: string): string =>
  cell === '' ? 'In the first line that place is empty.' : `The first line has “${cell}” there.`;

const noneCounts = (cancelled: number, otherLines: number): string => {
  const [orders, lines] = [
    cancelled === 1 ? '1 cancelled order' : `${cancelled} cancelled orders`,
    otherLines === 1 ? '1 line from another sales channel' : `${otherLines} lines from other sales channels`,
  ];
  return `No order in this report counts: it holds ${orders} and ${lines}.`;
};

const foundInstead = (problem: FileProblem): string => {
  switch (problem.kind) {
    case 'wrong-header':
      return headers[problem.instead](problem.found);
    case 'not-text':
      return binaries[problem.binary];
    case 'empty':
      return 'This file is empty.';
    case 'no-lines':
      return headers['no-table']([]);
    case 'no-order':
      return `${samples[problem.what]} ${firstLine(problem.cell)} A spreadsheet may have changed it.`;
    case 'only-header':
      return 'This report has column names but no orders.';
    case 'none-counts':
      return noneCounts(problem.cancelled, problem.otherLines);
    case 'gone':
      return 'The browser could not read this file. It may have been moved or changed; choose it again.';
  }
};

const isRightKind = ({ kind }: FileProblem): boolean =>
  kind === 'only-header' || kind === 'none-counts' || kind === 'gone';

const problem = (wrong: FileProblem): string =>
  isRightKind(wrong) ? foundInstead(wrong) : `${foundInstead(wrong)} ${expected}`;

const days = (count: string, one: boolean): string => `${count} ${one ? 'day' : 'days'}`;

/** Everything the import of an order report says, in English. Numbers and dates arrive already formatted. */
export const reportTexts = {
  title: 'From an order report',
  intro:
    'In Seller Central, open Reports › Fulfilment › All Orders (or Orders › Order Reports), ask for at least 8 days, and bring the text file here. It is read in this browser only.',
  choose: 'Choose an order report…',
  drop: 'or drop it here',
  dropNow: 'Drop the order report here',
  oneOnly: 'Bring one file at a time.',
  reading: (name: string) => `Reading ${name}…`,
  progress: (percent: string) => `${percent} read`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was changed.',
  problem,
  failed: 'Something went wrong while this file was read. Nothing was changed.',
  found: (name: string) => `Found in ${name}`,
  summary: (orders: string, count: string, oneDay: boolean, marketplaces: string, one: boolean) =>
    `${orders} orders in ${days(count, oneDay)}, ${marketplaces} ${one ? 'marketplace' : 'marketplaces'}`,
  together: 'All marketplaces taken together. Below, each has its own limit.',
  window: 'Average over the last',
  windowUnit: 'whole days',
  windowProblem: 'Use a whole number of days from 1 to 90.',
  unnamed: 'These orders name no marketplace. Where were they placed?',
  unnamedSome: 'Some of these orders name no marketplace. Where were they placed?',
  chooseCountry: 'Choose a country…',
  noWholeDay: (from: string, to: string) =>
    `This report covers no whole day: its orders are from ${from} to ${to} (GMT). Ask Amazon for at least 8 days.`,
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  replaces: (orders: string, count: string, one: boolean) =>
    `Now in use: ${orders} orders in ${days(count, one)}.`,
  inUse: 'In use',
  apply: 'Apply',
  applyTo: (country: string) => `Apply to ${country}`,
  applyAll: (count: string) => `Apply to all ${count}`,
  applied: (country: string) => `${country} now uses the numbers of this report.`,
  appliedAll: (count: string) => `${count} marketplaces now use the numbers of this report.`,
  notApplied: 'The numbers could not be saved. Try again.',
  another: 'Choose another file',
  notes: {
    wholeDays:
      'Counted are whole days, by the clock of each marketplace. A day that is only partly in the file, such as the day it was made, is left out.',
    fewer: (held: string, one: boolean) =>
      `The file holds no more than ${held} whole ${one ? 'day' : 'days'}.`,
    partial:
      'This is not the All Orders report: it lacks orders that Amazon ships or that have left already. The limit would come out too low.',
    cancelled: (count: string, one: boolean) =>
      one ? '1 cancelled order was left out.' : `${count} cancelled orders were left out.`,
    otherChannels: (count: string, one: boolean, names: string) =>
      one
        ? `1 line from another sales channel was left out (${names}).`
        : `${count} lines from other sales channels were left out (${names}).`,
    unreadable: (count: string, one: boolean) =>
      one
        ? '1 line could not be read and was left out.'
        : `${count} lines could not be read and were left out.`,
    kept: 'Looked at: the columns for order id, date, status and sales channel, and no other. Kept: the numbers you apply.',
  },
} as const;
