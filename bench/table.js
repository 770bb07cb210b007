/** Makes a line of the table that compares our figure with another program, as the ratio ours : theirs. */
export function compared({ ours, theirs, atLeast, atMost, ...line }) {
  const ratio = ours / theirs;
  return { ...line, ours, theirs, ratio, atLeast, atMost, reached: reaches(ratio, atLeast, atMost) };
}

/** Makes a line of the table for a figure of ours that another program has no answer to. */
export function cannot(line) {
  return { ...line, isUnable: true, reached: true };
}

/** Makes a line of the table for a figure of ours, with or without a bound. */
export function alone({ ours, atLeast, atMost, ...line }) {
  return { ...line, ours, atLeast, atMost, reached: reaches(ours, atLeast, atMost) };
}

/** Makes a line of the table for a figure that could not be measured. */
export function failed(row, error) {
  return { row, what: 'not measured', reached: false, note: error.message };
}

function reaches(figure, atLeast, atMost) {
  if (atLeast === undefined && atMost === undefined) return undefined;
  return atLeast === undefined ? figure <= atMost : figure >= atLeast;
}

/** Returns the lines as a Markdown table, with the notes of each line below it. */
export function markdown(lines) {
  const cells = lines.map((line) => [
    String(line.row),
    line.what,
    line.ours === undefined ? '–' : `${figure(line.ours)} ${line.unit}`,
    theirs(line),
    line.ratio === undefined ? '–' : figure(line.ratio),
    target(line),
    line.reached === undefined ? '–' : line.reached ? 'yes' : '**no**',
  ]);
  const notes = lines.filter((line) => line.note).map((line) => `${line.row}: ${line.note}`);
  return `${grid(HEAD, cells)}\n\n${notes.join('\n')}\n`;
}

/** Returns rows of cells as a Markdown table. */
export function grid(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function theirs({ theirs, unit, against, isUnable }) {
  if (isUnable) return `cannot (${against})`;
  return theirs === undefined ? '–' : `${figure(theirs)} ${unit} (${against})`;
}

const HEAD = ['', 'what', 'ours', 'floor or peer', 'ratio', 'target', 'reached'];

function target({ ratio, atLeast, atMost, unit }) {
  if (atLeast !== undefined) return `at least ${atLeast}${ratio === undefined ? ` ${unit}` : ''}`;
  if (atMost !== undefined) return `at most ${atMost}${ratio === undefined ? ` ${unit}` : ''}`;
  return '–';
}

/** Returns a figure for people. */
export function figure(number) {
  if (number >= 1000) return Math.round(number).toLocaleString('en');
  return Number(number.toPrecision(3)).toString();
}
