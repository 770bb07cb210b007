import { kind } from '../model/kind.js';
import { coverOf, type PersonHeadings, peopleOf, personFacts } from '../shared/people.js';
import { purposesOf, recordsOf, tableOf } from '../shared/record-table.js';
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
  title: { en: 'Record of processing activities of a controller (ICO template)' },
  law: 'UK',
  templates: ICO_TEMPLATES,
  formats: TABLE_FORMATS,
  languages: ['en'],
  needs: [],
  make(context) {
    const { activities, records, gaps, answers } = recordsOf(context, 'UK', 'CONTROLLER');
    const people = peopleOf(context, 'UK');
    const subjects = activities.flatMap((activity) => purposesOf(activity, records.get(activity.id)!));
    return {
      ...coverOf(people, context.language),
      sections: [
        {
          key: 'people',
          heading: 'Controller, data protection officer and representative',
          blocks: [],
          sections: [
            {
              key: 'controller',
              heading: 'Controller',
              blocks: [personFacts('controller', people.controller, PERSON)],
            },
            {
              key: 'officer',
              heading: 'Data protection officer',
              blocks: [personFacts('officer', people.officer, PERSON)],
            },
            {
              key: 'representative',
              heading: 'Representative',
              blocks: [personFacts('representative', people.representative, PERSON)],
            },
          ],
        },
        {
          key: 'record',
          heading: 'Template',
          blocks: [
            {
              ...tableOf(context.template.columns, subjects, answers, 'No processing activity is recorded.'),
              across: true,
            },
          ],
        },
      ],
      gaps,
    };
  },
});
