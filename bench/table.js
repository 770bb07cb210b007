/** A line of the table: ours against something that does the same, as ratio ours : theirs. */
export function compared({ ours, theirs, atLeast, atMost, ...line }) {
  const ratio = ours / theirs;
  return { ...line, ours, theirs, ratio, atLeast, atMost, reached: reaches(ratio, atLeast, atMost) };
}

/** A line of the table: a figure of ours that has a bound of its own, or none. */
export function alone({ ours, atMost, ...line }) {
  return { ...line, ours, atMost, reached: reaches(ours, undefined, atMost) };
}

/** A line of the table for what could not be measured. */
export function failed(row, error) {
  return { row, what: 'not measured', reached: false, note: error.message };
}

function reaches(figure, atLeast, atMost) {
  if (atLeast === undefined && atMost === undefined) return undefined;
  return atLeast === undefined ? figure <= atMost : figure >= atLeast;
}

/** The lines as a markdown table, and what has to be said of each below it. */
export function markdown(lines) {
  const cells = lines.map((line) => [
    String(line.row),
    line.what,
    line.ours === undefined ? '–' : `${figure(line.ours)} ${line.unit}`,
    line.theirs === undefined ? '–' : `${figure(line.theirs)} ${line.unit} (${line.against})`,
    line.ratio === undefined ? '–' : figure(line.ratio),
    target(line),
    line.reached === undefined ? '–' : line.reached ? 'yes' : '**no**',
  ]);
  const table = [HEAD, HEAD.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const notes = lines.filter((line) => line.note).map((line) => `${line.row}: ${line.note}`);
  return `${table}\n\n${notes.join('\n')}\n`;
}

const HEAD = ['', 'what', 'ours', 'floor or peer', 'ratio', 'target', 'reached'];

function target({ ratio, atLeast, atMost, unit }) {
  if (atLeast !== undefined) return `at least ${atLeast}`;
  if (atMost !== undefined) return `at most ${atMost}${ratio === undefined ? ` ${unit}` : ''}`;
  return '–';
}

function figure(number) {
  if (number >= 1000) return Math.round(number).toLocaleString('en');
  return Number(number.toPrecision(3)).toString();
}
