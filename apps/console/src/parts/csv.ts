/** A cell that a spreadsheet would run as a formula begins with one of these. */
const FORMULA = /^[\s]*[=+\-@\t\r|%]/;

/**
 * Returns a table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. An apostrophe makes a text
 * of a cell that a spreadsheet would run as a formula (OWASP, CSV injection). Plain numbers stay as they are.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(text: string): string {
  const harmless = FORMULA.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Gives the browser a file to keep. */
export function download(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
