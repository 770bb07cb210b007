import { nextPart, rowsAfter, type Sections, sectionsAfter, withPart } from './parts';

const tableOf = (rowCount: number, names: readonly string[]) => ({
  type: 'TABLE' as const,
  paragraphs: [],
  facts: [],
  table: { rowCount, empty: 'None.', nameColumn: null, columns: [], rows: names.map((name) => [name]) },
});
const note = { type: 'NOTE' as const, paragraphs: ['급여'], facts: [], table: null };
const section = (key: string, ...blocks: Sections[number]['blocks']): Sections[number] => ({
  key,
  heading: key,
  level: 1,
  blocks,
});

describe('The parts of a report', () => {
  it('that come next are the rows that a table lacks, then the sections', () => {
    const first = section('a', note, tableOf(2, ['é', 'ü']));
    expect(nextPart([first, section('b', tableOf(3, ['給']))], 3)).toEqual(rowsAfter(1, 1));
    expect(nextPart([first], 3)).toEqual(sectionsAfter(1));
    expect(nextPart([first], 1)).toBeUndefined();
  });

  it('are put at the end, if they are sections', () => {
    const [a, b] = [section('a', note), section('b', note)];
    expect(withPart([a], sectionsAfter(1), [b])).toEqual([a, b]);
  });

  it('are put after the rows that are shown, in the tables that show just as many', () => {
    const shown = section('a', note, tableOf(4, ['1', '2']), tableOf(1, ['only']));
    const came = section('a', note, tableOf(4, ['3', '4']), tableOf(1, []));
    const whole = section('a', note, tableOf(4, ['1', '2', '3', '4']), tableOf(1, ['only']));
    const other = section('b', tableOf(9, ['1', '2']));
    expect(withPart([shown, other], rowsAfter(2, 0), [came])).toEqual([whole, other]);
  });
});
