/** Where, in a report's rows, the few cells stand that are ever looked at; null where the report has no such column. */
export interface ReportColumns {
  readonly id: number;
  readonly date: number;
  readonly status: number | null;
  readonly channel: number | null;
}

type Column = keyof ReportColumns;

/** Names as Amazon writes them, then as its help and its payment reports translate them. The first that is there counts. */
const names: Readonly<Record<Column, readonly string[]>> = {
  id: [
    'amazon-order-id',
    'order-id',
    'bestellnummer',
    'numéro-de-la-commande',
    'numéro-de-commande',
    'numero-ordine',
    'número-de-pedido',
    '注文番号',
    '订单编号',
  ],
  date: [
    'purchase-date',
    'kaufdatum',
    "date-d'achat",
    'data-di-acquisto',
    'fecha-de-compra',
    '購入日',
    '注文日',
    '购买日期',
  ],
  status: [
    'order-status',
    'bestellstatus',
    'statut-de-la-commande',
    "stato-dell'ordine",
    'estado-del-pedido',
    '注文ステータス',
    '订单状态',
  ],
  channel: [
    'sales-channel',
    'vertriebskanal',
    'canal-de-vente',
    'canale-di-vendita',
    'canal-de-venta',
    '販売チャネル',
    '销售渠道',
  ],
};

/** Whatever a spreadsheet or an older tool made of the name: quotes, capitals, spaces, full-width letters. */
const plainName = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replaceAll('"', '')
    .trim()
    .replace(/[\s_]+/g, '-')
    .replace(/\u2019/g, "'")
    .toLowerCase();

export type FoundInstead =
  'settlement' | 'other-columns' | 'comma-separated' | 'semicolon-separated' | 'markup' | 'json' | 'no-table';

/** What a file's first line shows it to be, where it is no order report. */
export interface WrongHeader {
  readonly instead: FoundInstead;
  /** The first few column names, cut short. */
  readonly found: readonly string[];
}

const mostShown = 4;
const longestShown = 30;

const shown = (cells: readonly string[]): readonly string[] =>
  cells
    .map(cell => plainName(cell).slice(0, longestShown))
    .filter(cell => cell !== '')
    .slice(0, mostShown);

const withoutTabs = (line: string): WrongHeader => {
  const count = (separator: string): number => line.split(separator).length - 1;
  const [commas, semicolons] = [count(','), count(';')];
  if (/^\s*</.test(line)) return { instead: 'markup', found: [] };
  if (/^\s*[[{]/.test(line)) return { instead: 'json', found: [] };
  if (commas + semicolons < 2) return { instead: 'no-table', found: [] };
  return commas >= semicolons
    ? { instead: 'comma-separated', found: shown(line.split(',')) }
    : { instead: 'semicolon-separated', found: shown(line.split(';')) };
};

const wrongHeader = (line: string): WrongHeader => {
  if (!line.includes('\t')) return withoutTabs(line);
  const cells = line.split('\t');
  const isSettlement = cells.map(plainName).includes('settlement-id');
  return { instead: isSettlement ? 'settlement' : 'other-columns', found: shown(cells) };
};

/** The columns a report's first line names, or what that line is instead. */
export const readHeader = (line: string): ReportColumns | WrongHeader => {
  const cells = line.split('\t').map(plainName);
  const placeOf = (column: Column): number | null => {
    const name = names[column].find(candidate => cells.includes(candidate));
    return name === undefined ? null : cells.indexOf(name);
  };
  const [id, date] = [placeOf('id'), placeOf('date')];
  if (id === null || date === null) return wrongHeader(line);
  return { id, date, status: placeOf('status'), channel: placeOf('channel') };
};
