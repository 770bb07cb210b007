import { activityDecider } from '../dist/libs/register/processing-activities/src/processing-activity.decider.js';
import { date, isReview, pick, sessionFacts, sessionTimes } from './activity-history.js';
import { randomNumbers, uuid } from './random.js';

/** Size of a group of activities. An engagement and its transfers cover a group and half of the group before. */
const GROUP = 20;
const ACTIVITIES_A_PARTY = 30;
const MINUTE = 60_000;
/** Added to descriptions in turn, so that searches in each script have something to find. */
const OTHER_SCRIPTS = [
  'In the customer portal.',
  '고객의 개인정보를 처리합니다.',
  '顧客の個人情報を取り扱います。',
  'For suppliers.',
  '마케팅 소식지를 보냅니다.',
  'ニュースレターを送ります。',
  'At events.',
];
const PARTIES_COME = Date.UTC(2019, 0, 2);

/**
 * Returns the events of so many activities with so many events each, and of their parties, engagements and transfers. They
 * are modelled on `examples` and in the order of recording. The result is always the same.
 */
export function* seedEvents(examples, { activities, eventsEach, transfersAGroup = 1 }) {
  const random = randomNumbers(2019);
  const templates = examples.ProcessingActivityRegistered.filter((a) => a.purposes.length > 0).map((a) => trimmed(a));
  const parties = [];
  for (let i = 0; i < Math.max(20, activities / ACTIVITIES_A_PARTY); i += 1) {
    const party = pick(examples.PartyRegistered, random);
    const data = { ...party, key: `party-${i}`, name: `${party.name} ${i}`, officers: [], parent: undefined };
    const event = registration('party', 'PartyRegistered', data, PARTIES_COME, random);
    parties.push(event.stream);
    yield event;
  }
  const records = [];
  const sessions = Array.from({ length: activities }, (_, number) =>
    sessionTimes(number, activities, eventsEach, random).map((at, session) => ({ at, number, session })),
  ).flat();
  for (const { at, number, session } of sessions.sort((a, b) => a.at - b.at)) {
    if (session > 0) {
      yield* worked(records[number], session, at, eventsEach, random);
      continue;
    }
    const template = pick(templates, random);
    const controllers = template.controllers.map(() => pick(parties, random));
    const reference = `${1 + (number % 97)}.${number}`;
    const description = `${template.description ?? template.title} ${OTHER_SCRIPTS[number % OTHER_SCRIPTS.length]}`;
    const data = { ...template, key: `activity-${number}`, reference, description, controllers };
    const event = registration('processingActivity', 'ProcessingActivityRegistered', data, at, random);
    records[number] = { stream: event.stream, revision: 0, since: at, state: activityDecider.evolve(undefined, event) };
    yield event;
    if (number % GROUP === GROUP - 1) yield* around(records, number, parties, examples, transfersAGroup, at, random);
  }
}

/** Returns one session over a record, cut to the permitted number of events. */
function* worked(record, session, at, eventsEach, random) {
  for (const [i, fact] of sessionFacts(record, session, at, random).entries()) {
    if (record.revision + 1 >= eventsEach) return;
    record.revision += 1;
    if (!isReview(session)) record.state = activityDecider.evolve(record.state, fact);
    yield recorded(record.stream, record.revision, fact, at + i * MINUTE, random);
  }
}

/** Returns the engagement and the transfers of a group, once its last activity exists. */
function* around(records, last, parties, examples, transfers, at, random) {
  const activities = records.slice(Math.max(0, last + 1 - GROUP * 1.5), last + 1).map((record) => record.stream);
  const processor = pick(parties, random);
  const engagement = { ...pick(examples.ProcessorEngaged, random), key: `engagement-${last}`, under: undefined };
  yield registration('engagement', 'ProcessorEngaged', { ...engagement, processor, activities }, at, random);
  // A transfer disclosed for ALL would belong to every activity.
  for (let i = 0; i < transfers; i += 1) {
    const key = i === 0 ? `transfer-${last}` : `transfer-${last}-${i}`;
    const transfer = { ...pick(examples.TransferRegistered, random), key, jurisdictions: ['KR'] };
    yield registration('transfer', 'TransferRegistered', { ...transfer, importer: processor, activities }, at, random);
  }
}

function registration(kind, type, data, at, random) {
  return recorded(`${kind}-${uuid(random)}`, 0, { type, data, effectiveOn: date(at) }, at, random);
}

function recorded(stream, revision, { type, data, effectiveOn }, at, random) {
  const actor = `account-${Math.floor(random() * 40)}`;
  const metadata = { commandId: uuid(random), actor, effectiveOn, schema: 1, index: 0, count: 1 };
  return { stream, revision, id: uuid(random), type, recordedAt: new Date(at).toISOString(), data, metadata };
}

const MOST = { dataSubjects: 2, dataCategories: 3, purposes: 2, sources: 1, recipients: 1, retention: 2 };

/**
 * Returns the first rows of each list, as many as `rows` says. Records of a notice are larger than records of ten thousand
 * activities would be.
 */
export function trimmed(activity, rows = MOST) {
  const first = { ...activity };
  for (const [list, most] of Object.entries(rows)) first[list] = activity[list].slice(0, most);
  const withFirstRows = (row) => {
    const limited = { ...row };
    for (const list of ['dataSubjects', 'dataCategories', 'purposes'])
      if (row[list]) limited[list] = row[list].filter((key) => first[list].some((r) => r.key === key));
    return limited;
  };
  for (const list of ['sources', 'recipients', 'dataCategories']) first[list] = first[list].map(withFirstRows);
  first.purposes = first.purposes.map((p) => ({ ...withFirstRows(p), legalBases: p.legalBases.map(withFirstRows) }));
  first.retention = first.retention.map((rule) => ({
    ...rule,
    ...(rule.appliesTo && { appliesTo: withFirstRows(rule.appliesTo) }),
  }));
  return { ...first, automatedDecisions: [] };
}
