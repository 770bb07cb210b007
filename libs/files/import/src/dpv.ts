import { yieldToEventLoop } from '#kernel';
import type { Workbook } from '#spreadsheet';
import { DPV_ROWS, DPV_TYPED, DPV_VALUES } from './data/dpv.js';
import { Graph, RECORD, type Thing } from './dpv-graph.js';
import type { Mapping } from './mapping.js';
import type { Draft, Drafts, Field, Statement } from './reading.js';

// A record in the Data Privacy Vocabulary (JSON-LD), as our own report writes it. A value that no table of data/dpv.ts names goes to
// the description of its activity.

/** Returns how the graph is read; undefined if the workbook is none. */
export function proposeDpv({ sheets: [sheet] }: Workbook): Mapping | undefined {
  return sheet?.name === '@graph' && sheet.rows[0]?.cells[0]?.text === '@id'
    ? { format: 'DPV', columns: [], values: [], law: 'EU' }
    : undefined;
}

/** Returns the drafts: an activity each, with all that it relates to. */
export async function draftsOfDpv({ sheets: [sheet] }: Workbook): Promise<Drafts> {
  const graph = new Graph(sheet!);
  const record = [...graph.things.values()].find(({ types }) => types.includes(RECORD));
  const activities = graph.linked(record, 'dct:hasPart');
  const drafts: Draft[] = [];
  for (const activity of activities) {
    await yieldToEventLoop();
    drafts.push({ statements: statementsOf(graph, activity) });
  }
  const outside = graph.rest();
  return { drafts, outside, labels: graph.labels() };
}

function statementsOf(graph: Graph, activity: Thing): Statement[] {
  for (const repeated of ['dpv:hasPurpose', 'dpv:hasLegalBasis']) graph.links(activity, repeated); // its processes have them
  const said = [
    ...graph.say(activity, 'dct:identifier', 'reference'),
    ...graph.say(activity, 'dct:title', 'title'),
    ...graph.say(activity, 'dct:description', 'description'),
    ...partiesOf(graph, activity),
    ...Object.entries(DPV_ROWS).flatMap(([relation, fields]) =>
      graph.linked(activity, relation).flatMap((row) => rowOf(graph, row, fields)),
    ),
    ...graph.linked(activity, 'dpv:hasStorageCondition').flatMap((rule) => retentionOf(graph, rule)),
  ];
  const processes = graph.linked(activity, 'dpv:hasProcess');
  for (const process of processes)
    if (graph.links(process, 'dpv:hasPurpose').length > 0) said.push(...purposeOf(graph, process));
    else if (graph.links(process, 'dpv:hasProcessing').includes('dpv:CrossBorderTransfer'))
      said.push(...transferOf(graph, process));
    else said.push(...engagementOf(graph, process));
  const own = graph.within(activity);
  for (const row of own)
    for (const type of row.types) if (Object.hasOwn(DPV_TYPED, type)) said.push(...rowOf(graph, row, DPV_TYPED[type]!));
  return [...said, ...graph.unsaid([...own, ...processes])];
}

/** Returns the texts of a row of an activity, and what limits it. A limit has no place in the row, so it is a text. */
function rowOf(graph: Graph, row: Thing, fields: readonly (readonly [string, Field])[]): Statement[] {
  const kinds = DPV_VALUES.specialCategories as Readonly<Record<string, string>>;
  const special = row.types.filter((type) => Object.hasOwn(kinds, type) || type === 'dpv:SpecialCategoryPersonalData');
  const codes = [...new Set(special.flatMap((type) => kinds[type] ?? []))];
  const text = codes.length > 0 ? codes.join(', ') : 'yes';
  return [
    ...fields.flatMap(([predicate, field]) => graph.say(row, predicate, field, { row: row.id })),
    ...(special.length > 0
      ? [
          graph.statement(row, '@type', '@type', 'dataCategory.special', text, {
            row: row.id,
            shown: special.join(', '),
          }),
        ]
      : []),
    ...(row.types.includes('dpv:VulnerableDataSubject')
      ? [
          graph.statement(row, '@type', '@type', 'vulnerable', row.texts.get('dct:title')?.[0] ?? '', {
            shown: 'dpv:VulnerableDataSubject',
          }),
        ]
      : []),
    ...limitsOf(graph, row),
  ];
}

const LIMITS = ['dpv:hasPersonalData', 'dpv:hasDataSubject', 'dpv:hasPurpose'];

function limitsOf(graph: Graph, row: Thing, limits = LIMITS): Statement[] {
  return limits.flatMap((limit) => {
    const names = graph
      .linked(row, limit)
      .flatMap(({ texts }) => texts.get('dct:title') ?? texts.get('dct:description') ?? []);
    const [name] = row.texts.get('dct:title') ?? row.texts.get('dct:description') ?? [];
    const heading = [name, limit].filter(Boolean).join(': ');
    return names.length > 0 ? [graph.statement(row, limit, heading, 'DESCRIPTION', names.join('; '))] : [];
  });
}

/** Returns a purpose with its bases, at the place of its process: they belong together. */
function purposeOf(graph: Graph, process: Thing): Statement[] {
  const { legalBases, specialConditions } = DPV_VALUES as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const purposes = graph.linked(process, 'dpv:hasPurpose').flatMap((purpose) => {
    return graph
      .say(purpose, 'dct:description', 'purpose')
      .map((said) => ({ ...said, cell: graph.statement(process, 'dpv:hasPurpose', '', 'purpose', '').cell }));
  });
  const bases = graph.linked(process, 'dpv:hasLegalBasis').flatMap((basis) => {
    const condition = basis.types.find((type) => Object.hasOwn(specialConditions!, type));
    const [first = ''] = [...basis.types].sort((a) => (a.startsWith('eu-gdpr:') ? -1 : 1));
    const text = condition ? specialConditions![condition]! : (legalBases![first] ?? first);
    const field = condition ? 'specialCondition' : 'legalBasis';
    const interest = text === 'LEGITIMATE_INTERESTS' ? 'legitimateInterest' : 'DESCRIPTION';
    return [
      graph.statement(process, 'dpv:hasLegalBasis', 'dpv:hasLegalBasis', field, text, { shown: condition ?? first }),
      ...graph
        .say(basis, 'dct:description', interest)
        .map((said) => ({ ...said, cell: graph.statement(process, 'dpv:hasLegalBasis', '', interest, '').cell })),
    ];
  });
  return [...purposes, ...bases, ...limitsOf(graph, process, LIMITS.slice(0, 2))];
}

/** Returns a period, at the place of each category that it is limited to. */
function retentionOf(graph: Graph, rule: Thing): Statement[] {
  const [period, trigger, statement] = ['rdf:value', 'dct:title', 'dct:description'].flatMap((predicate) => {
    graph.say(rule, predicate, 'retention');
    return [rule.texts.get(predicate)?.[0]];
  });
  const read = period ? [period, trigger].filter(Boolean).join(' after ') : (statement ?? trigger ?? '');
  if (read === '') return [];
  const categories = graph.linked(rule, 'dpv:hasPersonalData');
  const others = limitsOf(graph, rule, LIMITS.slice(1));
  const places = others.length > 0 || categories.length === 0 ? [rule] : categories;
  const field = others.length > 0 ? 'DESCRIPTION' : 'retention';
  const said = places.map((place, i) => {
    const { cell } = graph.statement(place, 'dct:title', '', field, '');
    return graph.statement(rule, 'dct:description', 'dpv:hasStorageCondition', field, read, {
      ...{ cell, row: `${rule.id} ${i}` },
      ...(statement && { shown: statement }),
    });
  });
  return [...said, ...others];
}

function transferOf(graph: Graph, transfer: Thing): Statement[] {
  const at = (predicate: string, field: Field, text: string, shown?: string) =>
    graph.statement(transfer, predicate, predicate, field, text, { row: transfer.id, ...(shown && { shown }) });
  const countries = graph.links(transfer, 'dpv:hasThirdCountry').map((place) => place.replace(/^loc:/, ''));
  return [
    ...graph
      .linked(transfer, 'dpv:hasDataImporter')
      .flatMap(({ texts }) =>
        (texts.get('dpv:hasName') ?? []).map((name) => at('dpv:hasDataImporter', 'transfer.importer', name)),
      ),
    ...(countries.length > 0 ? [at('dpv:hasThirdCountry', 'country', countries.join('; '))] : []),
    ...graph.linked(transfer, 'dpv:hasLegalBasis').flatMap((ground) =>
      graph.say(ground, 'dct:identifier', 'safeguard').map((said) => ({
        ...said,
        cell: at('dpv:hasLegalBasis', 'safeguard', '').cell,
        heading: 'dpv:hasLegalBasis',
      })),
    ),
  ];
}

function engagementOf(graph: Graph, engagement: Thing): Statement[] {
  const contracts = graph.linked(engagement, 'dpv:hasLegalMeasure');
  return [
    ...graph.linked(engagement, 'dpv:hasDataProcessor').flatMap((party) => partyOf(graph, party, 'processor')),
    ...contracts.flatMap((contract) => graph.say(contract, 'dct:identifier', 'processorContract')),
  ];
}

function partiesOf(graph: Graph, activity: Thing): Statement[] {
  const engaged = graph
    .linked(activity, 'dpv:hasProcess')
    .flatMap((process) => graph.linked(process, 'dpv:hasDataProcessor'));
  const acting = graph.linked(activity, 'dpv:hasDataProcessor').filter((party) => !engaged.includes(party));
  const isJoint = graph.links(activity, 'dpv:hasJointDataControllers').length > 0;
  const role = acting.length > 0 ? 'PROCESSOR' : isJoint ? 'JOINT_CONTROLLER' : undefined;
  const relation = isJoint ? 'dpv:hasJointDataControllers' : 'dpv:hasDataProcessor';
  return [
    ...(role ? [graph.statement(activity, relation, relation, 'role', role)] : []),
    ...graph.linked(activity, 'dpv:hasDataController').flatMap((party) => partyOf(graph, party, 'controller')),
  ];
}

/** Returns the name of a party and its details, in a row of its own. */
function partyOf(graph: Graph, party: Thing, field: 'controller' | 'processor'): Statement[] {
  const how = { row: `${field} ${party.id}` };
  const contacts = graph.say(party, 'dpv:hasContact', 'party.phone', how);
  const countries = graph.links(party, 'dpv:hasCountry').map((place) => place.replace(/^loc:/, ''));
  return [
    ...graph.say(party, 'dpv:hasName', field, how),
    ...graph.say(party, 'dpv:hasAddress', 'party.address', how),
    ...contacts
      .map((said) => (said.text.includes('@') ? { ...said, field: 'party.email' as const } : said))
      .filter(({ text }) => !/^https?:/.test(text)),
    ...countries.map((code) => graph.statement(party, 'dpv:hasCountry', 'dpv:hasCountry', 'party.country', code, how)),
  ];
}
