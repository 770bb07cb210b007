/** Returns a list as the text of a cell: a line each. A line that would be read as something else is in quotes. */
export function listCell(values: readonly unknown[]): string {
  return values.map((value) => lineOf(String(value))).join('\n');
}

/** Returns the list in a cell. Empty lines are left out. */
export function listIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(valueOfLine);
}

function lineOf(value: string): string {
  const isPlain = value !== '' && value === value.trim() && !/[\r\n\u2028\u2029]/.test(value) && !value.startsWith('"');
  return isPlain ? value : JSON.stringify(value);
}

function valueOfLine(line: string): string {
  const text = line.trim();
  if (!text.startsWith('"')) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}
