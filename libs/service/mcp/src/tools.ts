import { z } from 'zod';

/** A tool that an assistant can use: a query of the API with its arguments. It reads, and nothing else. */
export interface Tool {
  /** The name of the tool. The operation has it after `mcp_`, so that the log of readings says which tool read. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  /** The fields of the query with their arguments: `search(text: $text) { … }`. */
  readonly query: string;
  /** The declarations of the variables: `$text: String!`. */
  readonly variables: string;
}

const MOMENT = {
  on: z.iso.date().optional().describe('The date on which the answer holds (ISO 8601). Today if absent.'),
  knownAt: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .optional()
    .describe(
      'Uses only what had been recorded by then: an instant, or a date for its end (ISO 8601, UTC). Now if absent.',
    ),
};
const PAGE = {
  first: z.int().min(1).max(100).default(25).describe('Entries in the page.'),
  after: z.string().optional().describe('The endCursor of the page before.'),
};
const ID = z.string().describe('The id of a thing, as other tools give it.');
const ON_PAGE = '$at: Moment, $first: Int, $after: String';
const PAGED = 'at: $at, first: $first, after: $after';
const PAGE_INFO = 'totalCount pageInfo { hasNextPage endCursor }';
const THING = '{ type id key name }';
const LAW_ENTRY = 'article from to howKnown note';

/** The lists that `list` reads, with the fields of an entry. */
const LISTS = {
  activities: ['processingActivities', 'id key reference title status role department'],
  processors: ['processors', 'id key name country status'],
  companies: ['parties', 'id key name country kind status'],
  engagements: ['engagements', 'id key work status processor { id name }'],
  transfers: ['transfers', 'id key name kind countries status'],
  systems: ['assets', 'id key name kind locations status'],
} as const;

const lists = Object.entries(LISTS).map(([name, [field, entry]]) => ({
  name: `list_${name}`,
  title: `List ${name}`,
  description: `Lists the ${name} of the register at a moment, page by page.`,
  input: z.object({ ...MOMENT, ...PAGE }),
  variables: ON_PAGE,
  query: `${field}(${PAGED}) { ${PAGE_INFO} nodes { ${entry} } }`,
}));

/** The tools but `thing`, whose fields follow from the schema. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'search',
    title: 'Search the register',
    description: 'Finds things by words in any of their texts, with the fields that have them.',
    input: z.object({ text: z.string().min(1).describe('One to eight words.'), ...MOMENT, ...PAGE }),
    variables: `$text: String!, ${ON_PAGE}`,
    query: `search(text: $text, ${PAGED}) { ${PAGE_INFO} nodes { type id key name reference status fields snippet } }`,
  },
  ...lists,
  {
    name: 'changes',
    title: 'What has changed between two dates',
    description:
      'Lists the things whose content differs between two moments, with the fields that changed. Both say what holds on a date.',
    input: z.object({
      from: z.iso.date().describe('The earlier date.'),
      to: z.iso.date().describe('The later date.'),
      ...PAGE,
    }),
    variables: '$from: Moment!, $to: Moment!, $first: Int, $after: String',
    query: `changeList(from: $from, to: $to, first: $first, after: $after) { ${PAGE_INFO} nodes { thing ${THING} kind fields { path before after } } }`,
  },
  {
    name: 'history',
    title: 'The history of a thing',
    description:
      'Lists every event of a thing: when it was recorded, from when it holds, who recorded it, why, and what it changed.',
    input: z.object({ id: ID, ...PAGE }),
    variables: '$id: ID!, $first: Int, $after: String',
    query: `history(of: $id, first: $first, after: $after) { ${PAGE_INFO} nodes { position type recordedAt effectiveOn actor reason evidence annulledAt changes { from to fields { path before after } } } }`,
  },
  {
    name: 'findings',
    title: 'What the laws find',
    description: 'Lists the faults that laws find in the register at a moment, with the article and what to do.',
    input: z.object({
      law: z.string().optional().describe('Code of a law: EU, UK, KR, US-CA, …'),
      severity: z.enum(['ERROR', 'WARNING', 'NOTICE']).optional(),
      around: ID.optional().describe('Only findings in this thing, and in what belongs to it.'),
      ...MOMENT,
      ...PAGE,
    }),
    variables: `${ON_PAGE}, $filter: FindingFilter`,
    query: `findings(${PAGED}, filter: $filter) { lawVersion ${PAGE_INFO} nodes { rule law article severity message path howKnown isOwnLaw subject ${THING} } }`,
  },
  {
    name: 'horizon',
    title: 'What will become wrong, and when',
    description: 'Lists the days between two dates on which findings appear or disappear, with the causes.',
    input: z.object({ from: z.iso.date(), to: z.iso.date(), ...PAGE }),
    variables: '$from: Date!, $to: Date!, $first: Int, $after: String',
    query: `horizon(from: $from, to: $to, first: $first, after: $after) { lawVersion ${PAGE_INFO} nodes { on because appearCount disappearCount } }`,
  },
  {
    name: 'law',
    title: 'The law of a jurisdiction on a date',
    description:
      'Gives what a law asked for on a date: the record, the bases, the grounds for transfers, the clocks, with articles. `howKnown` says whether somebody has read it, and in what.',
    input: z.object({
      code: z.string().describe('EU, UK, an ISO 3166-1 country, or an ISO 3166-2 subdivision: KR, US-CA.'),
      on: MOMENT.on,
    }),
    variables: '$code: String!, $on: Date',
    query: `jurisdiction(code: $code, on: $on) { code name on lawVersion isInForce
      acts { name isEnforced enforcedFrom ${LAW_ENTRY} }
      record { required form exemption instead controllerItems { key name ${LAW_ENTRY} } ${LAW_ENTRY} }
      legalBases { known ${LAW_ENTRY} }
      grounds { code name kind limit priorFiling ${LAW_ENTRY} }
      transferDuties { of text ${LAW_ENTRY} }
      breachClocks { whom within days words startsWith condition ${LAW_ENTRY} }
      requestClocks { right within extension days words condition ${LAW_ENTRY} }
      consentAges { age region ${LAW_ENTRY} } }`,
  },
  {
    name: 'laws',
    title: 'The laws of a date',
    description: 'Lists the jurisdictions that the register knows, and whether each had a law in force on the date.',
    input: z.object({ on: MOMENT.on }),
    variables: '$on: Date',
    query: 'jurisdictions(on: $on) { code name isInForce acts { name from article isEnforced } }',
  },
  {
    name: 'document_kinds',
    title: 'The documents that can be made',
    description: 'Lists the kinds of documents for authorities and the public: code, title, law, languages.',
    input: z.object({}),
    variables: '',
    query: 'reportKinds { code title law languages comparesMoments narrowedBy }',
  },
  {
    name: 'document',
    title: 'The content of a document',
    description:
      'Gives a document as text with its gaps: what the law asks for and the register does not say. It is a draft.',
    input: z.object({
      kind: z.string().describe('A code that document_kinds gives.'),
      language: z.string().optional().describe('A language of the kind (BCP 47): en, ko, …'),
      controller: z.string().optional().describe('The id of a company: only what it controls or does for others.'),
      dataSubjects: z
        .array(z.string())
        .max(20)
        .optional()
        .describe('Groups of people by name, of kinds whose narrowedBy has DATA_SUBJECTS.'),
      transfers: z
        .array(z.string())
        .max(20)
        .optional()
        .describe('Ids of transfers, of kinds whose narrowedBy has TRANSFERS.'),
      unapproved: z
        .enum(['LEFT_OUT', 'MARKED'])
        .optional()
        .describe('What becomes of drafts and records in review; the choice of the kind if absent.'),
      ...MOMENT,
    }),
    variables: '$input: ReportInput!',
    query: `report(input: $input) { kind title on knownAt language isDraft leftOut gaps { article message }
      sectionCount sections { heading blocks { type paragraphs facts { heading value } table { columns { heading } rowCount rows } } } }`,
  },
];
