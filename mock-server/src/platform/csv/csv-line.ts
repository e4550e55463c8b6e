/** What makes a spreadsheet read a cell as a formula (OWASP, "CSV injection"). */
const formula = /^[=+\-@\t\r]/

/**
 * A record of a CSV file (RFC 4180), with its line end. A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it; null is an empty cell.
 */
export function csvLine(cells: readonly (string | number | boolean | null | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number | boolean | null | undefined): string {
  const text = String(value ?? '')
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
