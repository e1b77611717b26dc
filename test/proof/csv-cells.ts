/** Cells of a table that a spreadsheet could take for a formula. */
export const formulaCells = (csv: string): readonly string[] =>
  csv
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .flatMap(line => line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? [])
    .filter(cell => /^"?\s*[=+\-@\t\r\n]/.test(cell));
