import { type Gap, gapOf, lacking, profileOf } from '#disclosures';
import {
  ALL_STATES,
  ApplicableLaws,
  activitiesOfConsumers,
  boundByNumbers,
  CONTRACT_CONTENTS,
  CONTRACT_OBJECTION,
  contractState,
  placeOfLaw,
  textsFor,
} from '#findings';
import { howKnown, leastKnown } from '#law';
import type { Engagement } from '#snapshot';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { kind, type ReportContext } from '../model/kind.js';
import type { Facts, Section, Table } from '../model/report.js';
import { columnsOf, listed, sortedBy, titlesOf } from '../shared/columns.js';
import { groupOf } from '../shared/people.js';
import { statesIn, type UsLawContext } from '../shared/us-law.js';
import { additionsTable, askedBy, isOfAll, type Union, unionOf } from '../shared/us-union.js';
import { US_CONTRACTS_WORDS } from '../words/us-contracts.words.js';
import { US_LAW_WORDS } from '../words/us-law.words.js';
import { TABLE_FORMATS } from './formats.js';
import { PROCESSOR_GAPS } from './processors.gaps.js';
import { US_GAPS } from './us.gaps.js';
import { scopeGaps } from './us-states.js';

const lack = lacking(PROCESSOR_GAPS);
const lackOfStates = lacking(US_GAPS);

type Key = keyof (typeof US_CONTRACTS_WORDS & typeof US_LAW_WORDS)['en'];

/** The work of a processor on data of consumers, with the states whose acts bind. */
interface Concerned {
  readonly engagement: Engagement;
  readonly states: readonly string[];
}

interface Making extends ReportContext, UsLawContext {
  readonly say: (key: Key, values?: Readonly<Record<string, string>>) => string;
  readonly concerned: readonly Concerned[];
  readonly union: Union;
}

/** Contracts with processors against what the acts that bind ask of them. */
export const usContracts = kind({
  code: 'US_CONTRACTS',
  title: 'Contracts with processors under the acts of the states of the United States',
  about: 'What the acts of the states want in contracts with processors, held against the register.',
  templates: [{ id: 'US_CONTRACTS', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: WHOLE_LANGUAGES,
  needs: [],
  unapproved: 'MARKED',
  isInternal: true,
  make(context) {
    const { snapshot, law } = context;
    const making: Making = {
      ...context,
      shared: context.saying(US_LAW_WORDS),
      say: context.saying(US_CONTRACTS_WORDS),
      concerned: concernedIn(context),
      union: unionOf(boundByNumbers(snapshot), 'PROCESSOR_CONTRACT', law),
    };
    const { say, shared } = making;
    const notes = [say('notHeld'), ...(making.language === 'en' ? [] : [shared('english')])];
    const sections: Section[] = [
      { key: 'items', heading: say('items'), blocks: [itemsTable(making)] },
      {
        key: 'contracts',
        heading: say('contracts'),
        blocks: [statedOf(making), contractsTable(making), { type: 'NOTE', paragraphs: notes }],
      },
      { key: 'byState', heading: say('byState'), blocks: [statesTable(making)] },
    ];
    const gaps = [...contentsGaps(making), ...making.concerned.flatMap((one) => gapsOf(one, making))];
    return { organisation: context.party ?? groupOf(snapshot), sections, gaps: [...scopeGaps(context), ...gaps] };
  },
});

function concernedIn({ snapshot }: ReportContext): readonly Concerned[] {
  const consumers = activitiesOfConsumers({ snapshot, laws: new ApplicableLaws(snapshot) });
  const statesOf = new Map(consumers.map(({ activity, states }) => [activity.id, states]));
  const sorted = sortedBy(snapshot.engagements, (one) => [nameOf(one, { snapshot }), one.work, one.id].join('\n'));
  return sorted.flatMap((engagement) => {
    const states = new Set(engagement.activities.flatMap((id) => statesOf.get(id) ?? []));
    return states.size > 0 ? [{ engagement, states: boundByNumbers(snapshot).filter((one) => states.has(one)) }] : [];
  });
}

function nameOf({ processor }: Engagement, { snapshot }: Pick<ReportContext, 'snapshot'>): string {
  return snapshot.party(processor)?.name ?? processor;
}

function itemIn(key: string, name: string, { say }: Making): string {
  return `contract.${key}` in US_CONTRACTS_WORDS.en ? say(`contract.${key}` as Key) : name;
}

function itemsTable(making: Making): Table {
  const { say, language, union } = making;
  const columns = columnsOf(
    [
      ['item', 1.8],
      ['states', 2.4],
    ],
    say,
  );
  const rows = union.items.map((item) => ({
    item: itemIn(item.key, item.by[0]!.item.name, making),
    states: askedBy(item, union, say('allStates'), language),
  }));
  return { type: 'TABLE', columns, rows, empty: say('noneBound') };
}

function contractsTable(making: Making): Table {
  const { say, language, snapshot, union, concerned } = making;
  const states = (['NONE', 'ENDED', 'NOT_YET', 'IN_FORCE'] as const).map((state) => say(`state.${state}`));
  const columns = columnsOf(
    [
      ['processor', 1],
      ['work', 1.2],
      ['activities', 1.3],
      ['states', 1.3],
      ['reference', 0.8],
      ['signedOn', 0.7, 'DATE'],
      ['contract', 0.9],
      ['adds', 1.6],
    ],
    say,
  ).map((column) => (column.key === 'contract' ? { ...column, choices: states } : column));
  const rows = concerned.map(({ engagement, states: of }) => {
    const adds = union.items.filter((item) => !isOfAll(item, union) && item.by.some(({ state }) => of.includes(state)));
    return {
      processor: nameOf(engagement, making),
      work: engagement.work,
      activities: listed(titlesOf(engagement.activities, snapshot)),
      states: statesIn(of, language),
      reference: engagement.contract?.reference,
      signedOn: engagement.contract?.signedOn,
      contract: say(`state.${contractState(engagement, snapshot.on)}`),
      adds: listed(adds.map(({ key, by }) => itemIn(key, by[0]!.item.name, making))),
    };
  });
  return { type: 'TABLE', columns, rows, empty: say('none') };
}

/** Returns what profiles state of all contracts at once. */
function statedOf({ say, snapshot, union }: Making): Facts {
  const fact = (key: 'contents' | 'objection', item: string) =>
    ({ key, heading: say(key), type: 'TEXT', value: listed(textsFor(union.states, item, snapshot)) }) as const;
  return { type: 'FACTS', facts: [fact('contents', CONTRACT_CONTENTS), fact('objection', CONTRACT_OBJECTION)] };
}

/** Returns the gap of contracts in force, if nobody states what they contain. */
function contentsGaps({ concerned, snapshot, law, union }: Making): Gap[] {
  const inForce = concerned.filter(({ engagement }) => contractState(engagement, snapshot.on) === 'IN_FORCE');
  const states = union.states.filter((state) => inForce.some((one) => one.states.includes(state)));
  if (states.length === 0 || textsFor(states, CONTRACT_CONTENTS, snapshot).length > 0) return [];
  const cited = states.map((state) => ({ state, item: law.items(state, 'PROCESSOR_CONTRACT')[0]! }));
  const profile = states.length === 1 ? states[0]! : ALL_STATES;
  const says = lackOfStates('gap.contents', { states: states.map((state) => placeOfLaw(state, law)), profile });
  return [
    gapOf(
      {
        article: cited.map(({ state, item }) => `${state}: ${item.article}`).join('; '),
        howKnown: leastKnown(cited.map(({ item }) => howKnown(item))),
        path: `statements.${CONTRACT_CONTENTS}`,
      },
      says,
      { subject: profileOf(snapshot, profile) },
    ),
  ];
}

function statesTable(making: Making): Table {
  return additionsTable(making.union, making, (items) => items.map(({ key, name }) => itemIn(key, name, making)));
}

/** Returns the gap of work without a contract in force: every act asks for one. */
function gapsOf({ engagement, states }: Concerned, making: Making): Gap[] {
  const { law, snapshot } = making;
  const cited = states.flatMap((state) => {
    const [item] = law.items(state, 'PROCESSOR_CONTRACT');
    return item ? [{ state, item }] : [];
  });
  if (cited.length === 0 || contractState(engagement, snapshot.on) === 'IN_FORCE') return [];
  const article = cited.map(({ state, item }) => `${state}: ${item.article}`).join('; ');
  const says = lack('gap.contract', { processor: nameOf(engagement, making), work: engagement.work });
  const known = leastKnown(cited.map(({ item }) => howKnown(item)));
  return [gapOf({ article, howKnown: known, path: 'contract' }, says, { subject: engagement })];
}
