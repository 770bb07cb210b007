import { type Gap, type GapSentences, gapOf, lacking, withCondition } from '#disclosures';
import { recorded } from '#findings';
import { say } from '#kernel';
import type { Activity } from '#snapshot';
import { kind, type ReportContext } from '../model/kind.js';
import type { Section } from '../model/report.js';
import { answerTo } from '../shared/answers.js';
import { coverOf, eachPart } from '../shared/by-party.js';
import { type PersonHeadings, personFacts, type RecordPeople } from '../shared/people.js';
import { type Records, type RecordsOfController, recordsByController } from '../shared/record-table.js';
import { DPC_TEMPLATES, type QuestionsTemplate } from '../templates/dpc.js';
import { TABLE_FORMATS } from './formats.js';

const PERSON: PersonHeadings = [
  ['name', 'Name'],
  ['address', 'Address'],
  ['email', 'Email'],
  ['phone', 'Telephone'],
];
const lack = lacking({
  elsewhere: ({ record, document }) =>
    say`${record} refers to another document for how long data are kept: ${document}. State the periods in the register, so that the record is complete in itself.`,
} satisfies GapSentences);

/** The record for the DPC: a section for each activity, in words, complete in itself. */
export const dpc = kind<QuestionsTemplate>({
  code: 'DPC',
  title: 'Record of processing activities for the Data Protection Commission',
  about: 'The record of a controller with what the Irish Data Protection Commission expects to find in it.',
  law: 'EU',
  templates: DPC_TEMPLATES,
  formats: TABLE_FORMATS,
  languages: ['en'],
  needs: ['DATES'],
  make(context) {
    const all = recordsByController(context, 'EU');
    return {
      ...coverOf(all, all[0]?.people.officer, context.language),
      sections: eachPart(all, context.language, (records) => sectionsOf(records, context)),
      gaps: all.flatMap(({ gaps, activities }) => [
        ...gaps,
        ...activities.flatMap((activity) => elsewhere(activity, context)),
      ]),
    };
  },
});

function sectionsOf(records: RecordsOfController, context: ReportContext<QuestionsTemplate>): Section[] {
  const person = (key: keyof RecordPeople, heading: string): Section => ({
    key,
    heading,
    blocks: [personFacts(key, records.people[key], PERSON)],
  });
  return [
    {
      key: 'people',
      heading: 'Controller, data protection officer and representative (Art 30(1)(a))',
      blocks: [],
      sections: [
        person('controller', 'Controller'),
        person('officer', 'Data protection officer'),
        person('representative', 'Representative in the Union'),
      ],
    },
    ...records.activities.map((activity) => askedOf(activity, context, records)),
  ];
}

/** Returns the section of an activity: what the template asks of it, with the answers. */
export function askedOf(
  activity: Activity,
  { template }: ReportContext<QuestionsTemplate>,
  { records, answers }: Records,
): Section & Required<Pick<Section, 'sections'>> {
  const subject = { activity, record: records.get(activity.id)! };
  return {
    key: activity.reference,
    heading: `${activity.reference} ${activity.title}`,
    blocks: [],
    sections: template.groups.map(({ key, heading, questions }) => ({
      key,
      heading,
      blocks: [
        {
          type: 'FACTS',
          facts: questions.map(({ answer, heading: question, type = 'TEXT' }) => ({
            key: answer,
            heading: question,
            type,
            value: answerTo(answer, subject, answers),
          })),
        },
      ],
    })),
  };
}

/** Returns a gap for each rule that leaves the period to a document that the record does not hold. */
function elsewhere(activity: Activity, { snapshot }: ReportContext): Gap[] {
  const record = withCondition(activity.reference, activity.title);
  return recorded(activity, snapshot, 'EU').retention.flatMap(({ key, kind: rule, document, statement }) =>
    rule === 'OTHER_DOCUMENT' && document !== undefined && statement === undefined
      ? [
          gapOf({ article: '30(1)(f)' }, lack('elsewhere', { record, document }), {
            subject: activity,
            path: `retention.${key}`,
          }),
        ]
      : [],
  );
}
