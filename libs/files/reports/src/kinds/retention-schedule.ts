import {
  type Gap,
  gapOf,
  inOrder,
  type Language,
  lacking,
  RETENTION_GAPS,
  RETENTION_WORDS,
  type RetentionKey,
  retentionSentence,
  type Say,
  type ShownRule,
  scopeNames,
  withoutStop,
} from '#disclosures';
import { ApplicableLaws, LAWS_ON_RETENTION, unknownRetention, withoutRule } from '#findings';
import { leastKnown } from '#law';
import { formsIn } from '#say';
import type { Activity } from '#snapshot';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { kind, type ReportContext } from '../model/kind.js';
import type { Section, Table } from '../model/report.js';
import { columnsOf, listed, responsibleFor, titlesOf } from '../shared/columns.js';
import { groupOf } from '../shared/people.js';
import { codeIn, placeIn } from '../words/register-texts.js';
import { SCHEDULE_WORDS } from '../words/retention-schedule.words.js';
import { TABLE_FORMATS } from './formats.js';

type Key = keyof (typeof SCHEDULE_WORDS)['en'];
type Row = Table['rows'][number];

/** The report that rows are made for, and its phrases. */
interface Making extends ReportContext {
  readonly say: Say<Key>;
  readonly kept: Say<RetentionKey>;
}

/** The rules on how long which data are kept, from when, and what becomes of them. */
export const retentionSchedule = kind({
  code: 'RETENTION',
  title: 'Retention and deletion schedule',
  about: 'How long which data are kept, from when, and what happens to them afterwards.',
  templates: [{ id: 'RETENTION', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: WHOLE_LANGUAGES,
  needs: ['DATES'],
  unapproved: 'MARKED',
  isInternal: true,
  make(context) {
    const making = { ...context, say: context.saying(SCHEDULE_WORDS), kept: context.saying(RETENTION_WORDS) };
    const { snapshot, party, say } = making;
    const activities = inOrder(snapshot.activities);
    return {
      organisation: party ?? groupOf(snapshot),
      sections: [
        {
          key: 'schedule',
          heading: say('schedule'),
          blocks: [scheduleOf(activities, making), { type: 'NOTE', paragraphs: [say('dates')] }],
        },
        ...optional('general', generalOf(making), making),
        ...optional('without', withoutRuleOf(activities, making), making),
        ...optional('policies', policiesOf(activities, making), making),
      ],
      gaps: activities.flatMap((activity) => gapsOf(activity, making)),
    };
  },
});

/** Returns the section, unless its table is empty. */
function optional(key: Key, table: Table, { say }: Making): Section[] {
  return table.rows.length > 0 ? [{ key, heading: say(key), blocks: [table] }] : [];
}

function scheduleOf(activities: readonly Activity[], making: Making): Table {
  const { say, snapshot, material } = making;
  const rows = activities.flatMap((activity) =>
    activity.retention.map((rule) => ({
      activity: nameOf(activity),
      data: dataOf(activity, rule, making),
      ...ruleIn(rule, making),
      responsible: responsibleFor(activity, snapshot),
      endsOn: material.dates?.get(activity.id)?.endsOn,
    })),
  );
  const columns = columnsOf(
    [
      ['activity', 1.3],
      ['data', 1.4],
      ['rule', 1.2],
      ['begins', 1.2],
      ['act', 0.8],
      ['exceptions', 1.2],
      ['responsible', 1],
      ['endsOn', 0.7, 'DATE'],
    ],
    say,
  );
  return { type: 'TABLE', columns, rows, empty: say('none') };
}

const nameOf = ({ reference, title }: Activity) => `${reference} ${title}`;

function dataOf(activity: Activity, { appliesTo }: ShownRule, { say }: Making): readonly string[] {
  const names = scopeNames(activity, appliesTo);
  return [...(names.length > 0 ? names : [say('all')]), ...(appliesTo?.condition ? [`(${appliesTo.condition})`] : [])];
}

/** Returns the values of a rule, by the columns. */
function ruleIn(rule: ShownRule, { say, kept, language }: Making): Row {
  const { anchor = 'EVENT', trigger, action, until, unless, document } = rule;
  const reasons = unless.map((reason) =>
    `kept.${reason}` in RETENTION_WORDS.en ? kept(`kept.${reason}` as RetentionKey) : reason,
  );
  const begins = trigger !== undefined && anchor !== 'EVENT' ? say(anchor, { trigger }) : trigger;
  return {
    rule: listed([lengthIn(rule, kept, language), ...(document === undefined ? [] : [document])]),
    begins,
    act: action && codeIn(language, 'RetentionAction', action),
    exceptions: listed([
      ...(until.length > 0 && rule.kind !== 'UNTIL_EVENT' ? [kept('kept.earlier', { until: until.join('; ') })] : []),
      ...(reasons.length > 0 ? [kept('kept.unless', { unless: reasons.join(', ') })] : []),
    ]),
  };
}

/** Returns how long data are kept, without from when and what becomes of them. */
function lengthIn(rule: ShownRule, kept: Say<RetentionKey>, language: Language): string {
  const { period, bound, until, kind: of } = rule;
  if (period === undefined) {
    const bare = {
      key: rule.key,
      kind: of,
      statement: rule.statement,
      until: of === 'UNTIL_EVENT' ? until : [],
      unless: [],
    };
    return withoutStop(retentionSentence(bare, [], kept, language));
  }
  const length = formsIn(language).period(period);
  const said = bound === 'AT_MOST' ? kept('kept.atMost', { period: length }) : length;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Returns the rules that profiles of jurisdictions state for several activities. */
function generalOf(making: Making): Table {
  const { say, snapshot, language } = making;
  const rows = snapshot.profiles.flatMap(({ code, retention }) =>
    retention.map(({ activities = [], ...rule }) => ({
      jurisdiction: placeIn(language, code),
      scope: [
        ...(activities.length > 0 ? titlesOf(activities, snapshot) : [say('everywhere')]),
        ...(rule.condition === undefined ? [] : [`(${rule.condition})`]),
      ],
      ...ruleIn(rule, making),
    })),
  );
  const columns = columnsOf(
    [
      ['jurisdiction', 0.9],
      ['scope', 1.5],
      ['rule', 1.4],
      ['begins', 1.2],
      ['act', 0.8],
      ['exceptions', 1.2],
    ],
    say,
  );
  return { type: 'TABLE', columns, rows, empty: '' };
}

/** Returns the data that no rule of their activity covers. */
function withoutRuleOf(activities: readonly Activity[], { say, snapshot }: Making): Table {
  const rows = activities.flatMap((activity) => {
    const data = withoutRule(activity).map(({ name }) => name);
    const isBare = activity.retention.length === 0;
    if (data.length === 0 && !isBare) return [];
    return {
      activity: nameOf(activity),
      data: isBare ? say('all') : data,
      responsible: responsibleFor(activity, snapshot),
    };
  });
  const columns = columnsOf(
    [
      ['activity', 1.5],
      ['data', 2],
      ['responsible', 1],
    ],
    say,
  );
  return { type: 'TABLE', columns, rows, empty: '' };
}

function policiesOf(activities: readonly Activity[], { say }: Making): Table {
  const rows = activities.flatMap(({ retentionPolicy: policy, ...activity }) => {
    if (!policy) return [];
    const { reference, followed, because } = policy;
    const isFollowed = { YES: true, NO: false, NOT_STATED: undefined }[followed];
    return { activity: nameOf(activity as Activity), policy: reference, followed: isFollowed, because };
  });
  const columns = columnsOf(
    [
      ['activity', 1.4],
      ['policy', 1.3, 'LINK'],
      ['followed', 0.6, 'YES_NO'],
      ['because', 1.5],
    ],
    say,
  );
  return { type: 'TABLE', columns, rows, empty: '' };
}

/** Returns the gap of an activity with data whose retention is not yet known, with the articles of all laws that ask for it. */
function gapsOf(activity: Activity, { snapshot, law }: Making): Gap[] {
  const laws = new ApplicableLaws(snapshot);
  const found = LAWS_ON_RETENTION.flatMap((code) => {
    const fault = laws.includes(code, activity) ? unknownRetention(code, activity, { snapshot, law, laws }) : undefined;
    return fault ? [{ code, fault }] : [];
  });
  if (found.length === 0) return [];
  const article = found.map(({ code, fault }) => `${code}: ${fault.article}`).join('; ');
  const known = leastKnown(found.map(({ fault }) => fault.howKnown));
  const [{ code, fault }] = found as [(typeof found)[number]];
  const record = `${activity.reference} (${activity.title})`;
  const by = { rule: `${code}.RETENTION.NOT_YET_KNOWN`, subject: activity };
  return [
    gapOf(
      { article, howKnown: known, path: fault.path },
      lacking(RETENTION_GAPS)('kept.gap', { record, data: fault.data }),
      by,
    ),
  ];
}
