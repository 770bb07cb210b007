import { kind } from '../model/kind.js';
import type { Table } from '../model/report.js';
import { coverOf, eachPart } from '../shared/by-party.js';
import { personFacts } from '../shared/people.js';
import { recordsByController, tableOf } from '../shared/record-table.js';
import { AUTHORITIES, SUPERSET_TEMPLATES, type SupersetTemplate } from '../templates/superset.js';
import { TABLE_FORMATS } from './formats.js';

const PERSON = [
  ['name', 'Name'],
  ['address', 'Address'],
  ['email', 'Email'],
  ['phone', 'Telephone'],
] as const;

/** All that six authorities ask for, with a row for each activity, and a legend of who asks for each column. */
export const superset = kind<SupersetTemplate>({
  code: 'SIX_AUTHORITIES',
  title: 'Record of processing activities with all that six authorities ask for',
  about: 'The record of a controller with every column of the templates of six authorities.',
  law: 'EU',
  templates: SUPERSET_TEMPLATES,
  formats: TABLE_FORMATS,
  languages: ['en'],
  needs: ['DATES'],
  make(context) {
    const all = recordsByController(context, 'EU');
    const columns = context.template.columns.map(({ askedBy: _, ...column }) => column);
    return {
      ...coverOf(all, all[0]?.people.officer, context.language),
      sections: [
        ...eachPart(all, context.language, ({ activities, records, people, answers }) => [
          {
            key: 'record',
            heading: 'Record',
            blocks: [
              personFacts('controller', people.controller, PERSON),
              tableOf(
                columns,
                activities.map((activity) => ({ activity, record: records.get(activity.id)! })),
                answers,
                'No processing activity is recorded.',
              ),
            ],
          },
        ]),
        { key: 'columns', heading: 'Who asks for what', blocks: [legendOf(context.template)] },
      ],
      gaps: all.flatMap(({ gaps }) => gaps),
    };
  },
});

function legendOf({ columns }: SupersetTemplate): Table {
  return {
    type: 'TABLE',
    columns: [
      { key: 'column', heading: 'Column', type: 'TEXT', width: 3 },
      ...AUTHORITIES.map((name) => ({ key: name, heading: name, type: 'YES_NO' as const })),
    ],
    rows: columns.map(({ heading, askedBy }) => ({
      column: heading,
      ...Object.fromEntries(AUTHORITIES.map((name) => [name, askedBy.includes(name)])),
    })),
    empty: '',
  };
}
