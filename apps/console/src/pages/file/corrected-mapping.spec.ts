import { parse } from 'yaml';
import { correctedMapping, mappingOfPlace, withoutAnswers } from './corrected-mapping';
import type { Reading } from './queries';

const MAPPING = `# comments with examples of cells
format: TABLE
sheet: Record
headingRow: 3
columns:
  - { heading: Staff, field: dataSubject, value: Employees }
  - { heading: Mood, field: DESCRIPTION }
  - { heading: Mood, field: DESCRIPTION }
values: [{ list: countries, text: Freedonia, value: FR }]
law: UK
`;
const columns = ['Staff', 'Mood', 'Mood'].map((heading) => ({ heading, field: 'DESCRIPTION' }));
const reading = { mapping: MAPPING, columns } as unknown as Reading;

describe('A corrected mapping', () => {
  it('has the fields of the page, and keeps the rest of each column', () => {
    const fields = ['dataSubject', 'purpose', 'NOTHING'];
    const mapping = correctedMapping(reading, { fields, answers: [], days: 'DAY_FIRST', law: '' });
    expect(parse(mapping)).toEqual({
      ...{ format: 'TABLE', sheet: 'Record', headingRow: 3, law: 'UK', days: 'DAY_FIRST' },
      columns: [
        { heading: 'Staff', field: 'dataSubject', value: 'Employees' },
        { heading: 'Mood', field: 'purpose' },
        { heading: 'Mood', field: 'NOTHING' },
      ],
      values: [{ list: 'countries', text: 'Freedonia', value: 'FR' }],
    });
    expect(mapping).not.toContain('#'); // nothing of the cells is kept
  });

  it('has one answer to a text: the last', () => {
    const answers = [{ list: 'countries', text: 'Freedonia', value: 'BR' }];
    const { values } = parse(correctedMapping(reading, { fields: [], answers }));
    expect(values).toEqual(answers);
  });

  it('has no answer that is taken back', () => {
    const answers = [{ list: 'countries', text: 'Freedonia', value: '' }];
    const { mapping, ...rest } = { ...reading, mapping: `${MAPPING}days: DAY_FIRST\n` };
    const corrected = parse(correctedMapping({ mapping, ...rest }, { fields: [], answers, days: '' }));
    expect([corrected.values, 'days' in corrected]).toEqual([[], false]);
  });

  it('is taken to another file without its answers, which are counted', () => {
    const { mapping, answers } = withoutAnswers(`${MAPPING}days: DAY_FIRST\n`);
    expect(answers).toBe(2);
    expect(parse(mapping)).toEqual({
      ...{ format: 'TABLE', sheet: 'Record', headingRow: 3, law: 'UK' },
      columns: parse(MAPPING).columns,
    });
  });

  it('can begin at another sheet and row', () => {
    expect(parse(mappingOfPlace('TABLE', 'Sheet 2', 7))).toEqual({ format: 'TABLE', sheet: 'Sheet 2', headingRow: 7 });
  });
});
