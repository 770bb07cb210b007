import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { dueOn } from '../dist/libs/compliance/law/src/index.js';
import { wholeOf } from '../dist/libs/platform/read-model/src/engines/documents.js';

// Answers the contract's page as one would write it by hand. Prepared statements read the tables of the read models, and one object
// is serialised. It knows no other query, caller or filter.

const db = new DatabaseSync(join(process.env.REGESTA_DATA, 'read-model.db'), { readOnly: true });
db.exec('PRAGMA cache_size = -16384');

const TRIGGERED_ON = '2023-01-15';
const EVERY = 'jurisdictionProfile-ALL';
const HOLDS = `r.view = 0 AND r.effective_to > :on AND r.effective_from <= :on
  AND r.recorded_to > :position AND r.recorded_from <= :position`;
const STATUS = `coalesce((SELECT s.status FROM standings s WHERE s.thing = r.thing
  AND s.recorded_to > :position AND s.recorded_from <= :position), 'DRAFT') AS status`;
const AMONG = '(SELECT value FROM json_each(:ids))';
const STATES = 'rectangles r JOIN documents d ON d.id = r.document';
const IN_ORDER = 'ORDER BY r.sort, r.thing';
const AFTER = 'r.retired = 0 AND (r.sort, r.thing) > (:sort, :id)';
const OF_SETS = 'rectangles r ON r.terms = t."set" JOIN documents d ON d.id = r.document';
const OF_TERM = `t.kind = :kind AND t.term = :term AND t.value IN ${AMONG}`;

const page = db.prepare(`SELECT r.thing AS id, r.sort, d.body, ${STATUS} FROM ${STATES}
  WHERE r.kind = 'processingActivity' AND ${HOLDS} AND ${AFTER} ${IN_ORDER} LIMIT :atMost`);
const byId = db.prepare(`SELECT r.thing AS id, d.body FROM ${STATES} WHERE r.thing IN ${AMONG} AND ${HOLDS}`);
const byTerm = db.prepare(`SELECT t.value, r.thing AS id, r.document, d.body FROM terms t JOIN ${OF_SETS}
  WHERE ${OF_TERM} AND ${HOLDS} AND r.retired = 0 ${IN_ORDER}`);
const revisions = db.prepare(`SELECT i.value AS id, (SELECT j.revision FROM journal j WHERE j.stream = i.value
  AND j.position <= :position ORDER BY j.position DESC LIMIT 1) AS revision FROM json_each(:ids) i`);
const count = db.prepare(`SELECT count(*) AS n FROM lives r WHERE r.kind = 'processingActivity' AND ${HOLDS}`);
const newest = db.prepare('SELECT max(position) AS position FROM journal');
for (const statement of [page, byId, byTerm, revisions, count]) statement.setAllowUnknownNamedParameters(true);
const counts = new Map();

function answer({ first, after }) {
  const moment = { position: newest.get().position, on: new Date().toISOString().slice(0, 10) };
  let place = { sort: '', id: '' };
  if (after) {
    const [position, on, sort, id] = JSON.parse(Buffer.from(after, 'base64url'));
    Object.assign(moment, { position: Number(position), on });
    place = { sort: JSON.parse(sort)[1], id };
  }
  const rows = page.all({ ...moment, ...place, atMost: first + 1 });
  const shown = rows.slice(0, first).map((row) => ({ ...row, state: JSON.parse(wholeOf(row.body)) }));
  const { ids, things } = readerAt(moment);

  const own = shown.map(({ id }) => id);
  const revisionOf = new Map(
    revisions.all({ position: moment.position, ids: JSON.stringify(own) }).map((row) => [row.id, row.revision]),
  );
  const served = having('engagement', 'activities', own, moment);
  const named = having('transfer', 'activities', own, moment);
  const everywhere = having('transfer', 'jurisdictions', ['ALL'], moment).get('ALL') ?? [];
  const every = things([EVERY]).get(EVERY);
  const parties = things([
    ...shown.flatMap(({ state }) => [...state.controllers, ...state.onBehalfOf]),
    ...[...served.values()].flatMap((engagements) => engagements.map(({ state }) => state.processor)),
  ]);

  const nodes = shown.map(({ id, status, state }) => {
    const keysIn = (list, keys) => list.filter(({ key }) => keys?.includes(key)).map(({ key }) => ({ key }));
    const data = (row) => keysIn(state.dataCategories, row?.dataCategories);
    const isLent = ({ activities }) => !activities || activities.length === 0 || activities.includes(id);
    const recipient = (inherited) => (row) => ({
      key: row.key,
      name: row.name,
      kind: row.kind ?? null,
      condition: row.condition ?? null,
      inherited,
    });
    const rule = (row, inherited) => ({
      key: row.key,
      kind: row.kind,
      period: row.period ?? null,
      bound: row.bound ?? null,
      trigger: row.trigger ?? null,
      anchor: row.anchor ?? null,
      until: row.until ?? [],
      action: row.action ?? null,
      unless: row.unless ?? [],
      inherited,
      appliesTo: inherited
        ? { dataCategories: [], dataSubjects: [], purposes: [], condition: row.condition ?? null }
        : {
            dataCategories: data(row.appliesTo),
            dataSubjects: keysIn(state.dataSubjects, row.appliesTo?.dataSubjects),
            purposes: keysIn(state.purposes, row.appliesTo?.purposes),
            condition: row.appliesTo?.condition ?? null,
          },
      dueOn: due(dueOn(row, TRIGGERED_ON)),
    });
    return {
      id,
      reference: state.reference,
      title: state.title,
      role: state.role,
      status,
      revision: String(revisionOf.get(id)),
      controllers: ids(parties, state.controllers).map(party),
      onBehalfOf: ids(parties, state.onBehalfOf).map((one) => ({
        id: one.id,
        name: one.name,
        class: one.class ?? null,
      })),
      dataSubjects: state.dataSubjects.map((row) => ({
        key: row.key,
        name: row.name,
        children: row.children ?? 'NOT_STATED',
        juristic: row.juristic ?? 'NOT_STATED',
        contractingParty: row.contractingParty ?? 'NOT_STATED',
      })),
      dataCategories: state.dataCategories.map((row) => ({
        key: row.key,
        name: row.name,
        special: row.special ?? 'NOT_STATED',
        criminal: row.criminal ?? 'NOT_STATED',
        ccpa: row.ccpa ?? [],
      })),
      sources: state.sources.map((row) => ({
        description: row.description,
        condition: row.condition ?? null,
        dataCategories: data(row),
      })),
      purposes: state.purposes.map((row) => ({
        key: row.key,
        description: row.description,
        dataCategories: data(row),
        legalBases: row.legalBases.map((basis) => ({
          basis: basis.basis ?? null,
          condition: basis.condition ?? null,
          interest: basis.interest ?? null,
          specialCondition: basis.specialCondition ?? null,
        })),
      })),
      recipients: [
        ...state.recipients.map(recipient(false)),
        ...(every?.recipients ?? []).filter(isLent).map(recipient(true)),
      ],
      processors: (served.get(id) ?? []).map(({ state: { processor, work } }) => ({
        processor: parties.has(processor) ? party(parties.get(processor)) : null,
        work,
      })),
      retention: [
        ...state.retention.map((row) => rule(row, false)),
        ...(every?.retention ?? []).filter(isLent).map((row) => rule(row, true)),
      ],
      securityMeasures: [...state.securityMeasures, ...(every?.securityMeasures ?? [])],
      transfers: [...(named.get(id) ?? []), ...everywhere].map((transfer) => ({ id: transfer.id })),
    };
  });
  const last = shown.at(-1);
  const sort = last && JSON.stringify(['processingActivity', last.sort]);
  const endCursor =
    last && Buffer.from(JSON.stringify([String(moment.position), moment.on, sort, last.id])).toString('base64url');
  const pageInfo = { hasNextPage: rows.length > first, endCursor: endCursor ?? null };
  return { data: { processingActivities: { totalCount: countAt(moment), pageInfo, nodes } } };
}

function readerAt(moment) {
  const things = (wanted) => {
    const rows = byId.all({ ...moment, ids: JSON.stringify([...new Set(wanted)]) });
    return new Map(rows.map(({ id, body }) => [id, { ...JSON.parse(wholeOf(body)), id }]));
  };
  const ids = (among, wanted) => wanted.map((id) => among.get(id)).filter((thing) => thing !== undefined);
  return { things, ids };
}

/** Returns the things by the value of their term. A document that several rows name is parsed once. */
function having(kind, term, values, moment) {
  const states = new Map();
  const byValue = new Map();
  for (const { value, id, document, body } of byTerm.all({ ...moment, kind, term, ids: JSON.stringify(values) })) {
    if (!states.has(document)) states.set(document, JSON.parse(wholeOf(body)));
    byValue.set(value, [...(byValue.get(value) ?? []), { id, state: states.get(document) }]);
  }
  return byValue;
}

function party({ id, name, country }) {
  return { id, name, country: country ?? null };
}

function due({ date, status }) {
  return { date: date ?? null, status };
}

/** Counts once for each moment, as the product does. */
function countAt(moment) {
  const key = `${moment.position} ${moment.on}`;
  if (!counts.has(key)) counts.set(key, count.get(moment).n);
  return counts.get(key);
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks));
    const body = Buffer.from(JSON.stringify(answer({ first: 50, ...variables })));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
});
process.once('SIGTERM', () => process.exit(0));
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`Hand-written listens on http://127.0.0.1:${server.address().port}/graphql\n`),
);
