import { answeringFor, organisationOf } from '#findings';
import type { Activity } from '#snapshot';
import { kind, type ReportContext } from '../model/kind.js';
import type { Section } from '../model/report.js';
import { historyOf } from '../shared/history.js';
import { groupOf } from '../shared/people.js';
import { allRecordsOf, type Records } from '../shared/record-table.js';
import { ACTIVITY_TEMPLATES } from '../templates/activity.js';
import type { QuestionsTemplate } from '../templates/dpc.js';
import { askedOf } from './dpc.js';
import { TABLE_FORMATS } from './formats.js';
import { groundGapsIn } from './transfers.js';

/** All that is recorded on an activity, and its history in words. */
export const activity = kind<QuestionsTemplate>({
  code: 'ACTIVITY',
  title: 'Processing activity with its history',
  about: 'All that the register says of an activity, with each change: who made it, when and why.',
  templates: ACTIVITY_TEMPLATES,
  formats: TABLE_FORMATS,
  languages: ['en'],
  needs: ['EVENTS', 'DATES'],
  unapproved: 'MARKED',
  make(context) {
    const { snapshot, party } = context;
    const records = allRecordsOf(context, 'EU');
    const organisation = party ?? organisationOf('EU', snapshot) ?? groupOf(snapshot);
    return {
      organisation,
      answeredBy: organisation && answeringFor('EU', snapshot, organisation)?.contact,
      sections: records.activities.map((one) => sectionOf(one, context, records)),
      gaps: groundGapsIn(context),
    };
  },
});

function sectionOf(of: Activity, context: ReportContext<QuestionsTemplate>, records: Records): Section {
  const asked = askedOf(of, context, records);
  const history = historyOf(context.material.events?.get(of.id) ?? []);
  return { ...asked, sections: [...asked.sections, { key: 'history', heading: 'History', blocks: [history] }] };
}
