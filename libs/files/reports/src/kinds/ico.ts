import { kind } from '../model/kind.js';
import type { Section } from '../model/report.js';
import { coverOf, eachPart } from '../shared/by-party.js';
import { type PersonHeadings, personFacts, type RecordPeople } from '../shared/people.js';
import {
  purposesOf,
  type RecordsOfController,
  recordsByController,
  type TemplateColumn,
  tableOf,
} from '../shared/record-table.js';
import { ICO_TEMPLATES } from '../templates/ico.js';
import { TABLE_FORMATS } from './formats.js';

const PERSON: PersonHeadings = [
  ['name', 'Name'],
  ['address', 'Address'],
  ['email', 'Email'],
  ['phone', 'Telephone'],
];

/** The record of the ICO: thirty columns, with a row for each purpose of each activity. */
export const ico = kind({
  code: 'ICO',
  title: 'Record of processing activities of a controller (ICO template)',
  about: 'The record of a controller in the columns of the template of the Information Commissioner’s Office.',
  law: 'UK',
  templates: ICO_TEMPLATES,
  formats: TABLE_FORMATS,
  languages: ['en'],
  needs: [],
  make(context) {
    const all = recordsByController(context, 'UK');
    return {
      ...coverOf(all, all[0]?.people.officer, context.language),
      sections: eachPart(all, context.language, (records) => sectionsOf(records, context.template.columns)),
      gaps: all.flatMap(({ gaps }) => gaps),
    };
  },
});

function sectionsOf({ activities, records, people, answers }: RecordsOfController, columns: readonly TemplateColumn[]) {
  const subjects = activities.flatMap((activity) => purposesOf(activity, records.get(activity.id)!));
  const person = (key: keyof RecordPeople, heading: string): Section => ({
    key,
    heading,
    blocks: [personFacts(key, people[key], PERSON)],
  });
  return [
    {
      key: 'people',
      heading: 'Controller, data protection officer and representative',
      blocks: [],
      sections: [
        person('controller', 'Controller'),
        person('officer', 'Data protection officer'),
        person('representative', 'Representative'),
      ],
    },
    {
      key: 'record',
      heading: 'Template',
      blocks: [{ ...tableOf(columns, subjects, answers, 'No processing activity is recorded.'), across: true }],
    },
  ];
}
