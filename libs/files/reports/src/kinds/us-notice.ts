import { type Gap, gapOf, inOrder, lacking, profileOf, purposeText, rightsIn } from '#disclosures';
import {
  ALL_STATES,
  ApplicableLaws,
  activitiesOfConsumers,
  boundByNumbers,
  lawText,
  mayBeSensitive,
  NOTICE_STATEMENTS,
  noticePublished,
  placeOfLaw,
  textsFor,
} from '#findings';
import { howKnown, leastKnown } from '#law';
import { formsIn } from '#say';
import { type Activity, partOf, touches } from '#snapshot';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { kind, type ReportContext } from '../model/kind.js';
import type { Section, Table } from '../model/report.js';
import { columnsOf, listed, partyNames } from '../shared/columns.js';
import { groupOf } from '../shared/people.js';
import { articleIn, type UsLawContext } from '../shared/us-law.js';
import { additionsTable, askedBy, type Union, type UnionItem, unionOf } from '../shared/us-union.js';
import { codeIn, placeIn } from '../words/register-texts.js';
import { US_LAW_WORDS } from '../words/us-law.words.js';
import { US_NOTICE_WORDS } from '../words/us-notice.words.js';
import { TABLE_FORMATS } from './formats.js';
import { US_GAPS } from './us.gaps.js';
import { scopeGaps } from './us-states.js';

const lack = lacking(US_GAPS);

type Key = keyof (typeof US_NOTICE_WORDS & typeof US_LAW_WORDS)['en'];
type Recipient = Activity['recipients'][number];

interface Making extends ReportContext, UsLawContext {
  readonly say: (key: Key, values?: Readonly<Record<string, string>>) => string;
  readonly activities: readonly Activity[];
  readonly union: Union;
}

const SCRIPTED = 'SCRIPTED_';

/** The contents of the notice to consumers under the acts that bind, with what the register has of each. */
export const usNotice = kind({
  code: 'US_NOTICE',
  title: 'Notice to consumers of the states of the United States: a checklist',
  about: 'What the acts of the states want in a notice to consumers, held against the register.',
  templates: [{ id: 'US_NOTICE', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: WHOLE_LANGUAGES,
  needs: [],
  unapproved: 'MARKED',
  isInternal: true,
  make(context) {
    const { snapshot, law } = context;
    const concerned = activitiesOfConsumers({ snapshot, laws: new ApplicableLaws(snapshot) });
    const making: Making = {
      ...context,
      shared: context.saying(US_LAW_WORDS),
      say: context.saying(US_NOTICE_WORDS),
      activities: inOrder(concerned.map(({ activity }) => activity)),
      union: unionOf(boundByNumbers(snapshot), 'NOTICE', law),
    };
    const { say, union, shared } = making;
    const notes = [say('california'), ...(making.language === 'en' ? [] : [shared('english')])];
    const sections: Section[] = [
      { key: 'items', heading: say('items'), blocks: [itemsTable(making), { type: 'NOTE', paragraphs: notes }] },
      { key: 'sentences', heading: say('sentences'), blocks: [sentencesTable(making)] },
      { key: 'byState', heading: say('byState'), blocks: [statesTable(making)] },
      { key: 'data', heading: say('data'), blocks: [dataTable(making)] },
    ];
    const gaps = contents(union).flatMap((item) => gapsOf(item, making));
    return { organisation: context.party ?? groupOf(snapshot), sections, gaps: [...scopeGaps(context), ...gaps] };
  },
});

/** Returns the items apart from the sentences that an act prescribes. */
function contents({ items }: Union): readonly UnionItem[] {
  return items.filter(({ key }) => !key.startsWith(SCRIPTED));
}

function itemIn(key: string, name: string, { say }: Making): string {
  return `notice.${key}` in US_NOTICE_WORDS.en ? say(`notice.${key}` as Key) : name;
}

/** Returns the recipients with their kinds, without the organisation's own staff. */
function recipientsOf({ recipients }: Activity, { snapshot }: Making) {
  return recipients
    .filter(({ ownStaff }) => !ownStaff)
    .map((recipient) => ({ recipient, of: recipient.kind ?? snapshot.party(recipient.party)?.kind }));
}

function withKind(recipient: Recipient, of: Recipient['kind'], language: Making['language']): string {
  return of === undefined ? recipient.name : `${recipient.name} (${codeIn(language, 'PartyKind', of)})`;
}

/** Returns true if somebody who buys data, or advertises by them, receives some. */
function isSold(making: Making): boolean {
  return making.activities.some((activity) =>
    recipientsOf(activity, making).some(({ of }) => of?.startsWith('BUYER_') || of === 'ADVERTISING_NETWORK'),
  );
}

type Facts = (making: Making) => readonly string[];

const ofEach =
  (factsOf: (activity: Activity, making: Making) => readonly string[]): Facts =>
  (making) => [...new Set(making.activities.flatMap((activity) => factsOf(activity, making)))];

/** Facts of the activities on an item. */
const FACTS: Readonly<Record<string, Facts>> = {
  CATEGORIES: ofEach(({ dataCategories }) => dataCategories.map(({ name }) => name)),
  CATEGORIES_SENSITIVE: ofEach(({ dataCategories }) => dataCategories.filter(mayBeSensitive).map(({ name }) => name)),
  PURPOSES: ofEach(({ purposes }) => purposes.map(purposeText)),
  RIGHTS_HOW: ({ union, snapshot }) => [
    ...new Set(union.states.flatMap((state) => rightsIn([state, ALL_STATES, 'ALL'], snapshot))),
  ],
  SHARED_CATEGORIES: ofEach((activity, making) =>
    activity.dataCategories
      .filter(({ key }) =>
        recipientsOf(activity, making).some(({ recipient }) => touches(activity, recipient, { dataCategories: [key] })),
      )
      .map(({ name }) => name),
  ),
  THIRD_PARTY_CATEGORIES: ofEach((activity, making) =>
    recipientsOf(activity, making).map(({ recipient, of }) =>
      of === undefined ? recipient.name : codeIn(making.language, 'PartyKind', of),
    ),
  ),
  THIRD_PARTY_DETAIL: ofEach((activity, making) =>
    recipientsOf(activity, making).map(({ recipient, of }) => withKind(recipient, of, making.language)),
  ),
  THIRD_PARTY_NAMES: ofEach((activity, making) =>
    recipientsOf(activity, making).flatMap(({ recipient, of }) => (of?.startsWith('BUYER_') ? [recipient.name] : [])),
  ),
  IDENTITY: ofEach(({ controllers }, { snapshot }) => partyNames(controllers, snapshot)),
  CONTACT: (making) => [...new Set([...contactsOf(making), ...emailsOf(making)])],
  RETENTION: ofEach(({ retentionPolicy: { reference } = {} }) => (reference === undefined ? [] : [reference])),
  LAST_UPDATED: ({ union, snapshot, language }) =>
    [...union.states, ALL_STATES]
      .flatMap((code) => noticePublished(code, snapshot))
      .sort()
      .slice(-1)
      .map(formsIn(language).date),
};

/** Returns the addresses of the contacts for each state: those of its profile, else of all states, else of everywhere. */
function contactsOf({ union, snapshot }: Making): string[] {
  return union.states.flatMap((state) => {
    const addresses = [state, ALL_STATES, 'ALL'].map((code) =>
      (snapshot.profile(code)?.contacts ?? []).flatMap(({ contact }) => snapshot.contact(contact)?.email ?? []),
    );
    return addresses.find(({ length }) => length > 0) ?? [];
  });
}

const emailsOf = ofEach(({ controllers }, { snapshot }) =>
  controllers.flatMap((id) => snapshot.party(id)?.email ?? []),
);

/** Items of the activities themselves: that is where they are recorded. */
const OF_ACTIVITIES: readonly string[] = [
  ...['CATEGORIES', 'CATEGORIES_SENSITIVE', 'PURPOSES', 'IDENTITY'],
  ...['SHARED_CATEGORIES', 'THIRD_PARTY_CATEGORIES', 'THIRD_PARTY_DETAIL'],
];

/** Items that are owed only if data are sold, or used for targeted advertising. */
const OF_SALE: readonly string[] = ['SALE_TA_OPT_OUT', 'THIRD_PARTY_NAMES'];

function factsOn(key: string, making: Making): readonly string[] {
  const statement = NOTICE_STATEMENTS[key];
  const stated = statement === undefined ? [] : textsFor(making.union.states, statement, making.snapshot);
  return [...(FACTS[key]?.(making) ?? []), ...stated];
}

/** Returns true if the activities say of all data whether they are of a special category. */
function isSaidOfAll({ activities }: Making): boolean {
  return activities.every(({ dataCategories }) => dataCategories.every(({ special }) => special !== 'NOT_STATED'));
}

/** The profile in which something is stated for the states: their own, or that of all. */
function profileFor({ by }: UnionItem): string {
  return by.length === 1 ? by[0]!.state : ALL_STATES;
}

/** Returns what is to be done for an item that the register lacks; undefined if it has it, or if it is not owed. */
function lackOn(item: UnionItem, making: Making): 'notStated' | 'noFiling' | 'notRecorded' | undefined {
  const { key } = item;
  if (factsOn(key, making).length > 0 || (OF_SALE.includes(key) && !isSold(making))) return undefined;
  if (key === 'CATEGORIES_SENSITIVE' && isSaidOfAll(making)) return undefined;
  if (OF_ACTIVITIES.includes(key)) return 'notRecorded';
  return key === 'LAST_UPDATED' ? 'noFiling' : 'notStated';
}

function itemsTable(making: Making): Table {
  const { say, language, union } = making;
  const columns = columnsOf(
    [
      ['item', 1.4],
      ['states', 1.3],
      ['register', 2],
      ['missing', 1.5],
    ],
    say,
  );
  const rows = contents(union).map((item) => {
    const facts = factsOn(item.key, making);
    const lacks = lackOn(item, making);
    const isIdle = facts.length === 0 && lacks === undefined;
    const values = { profile: profileFor(item), statement: NOTICE_STATEMENTS[item.key] ?? '' };
    return {
      item: itemIn(item.key, item.by[0]!.item.name, making),
      states: askedBy(item, union, say('allStates'), language),
      register: isIdle && OF_SALE.includes(item.key) ? say('noBuyer') : listed(facts),
      missing: lacks && say(lacks, values),
    };
  });
  return { type: 'TABLE', columns, rows, empty: say('noneBound') };
}

function sentencesTable(making: Making): Table {
  const { say, language, union } = making;
  const columns = columnsOf(
    [
      ['state', 0.8],
      ['when', 1.3],
      ['words', 2.4],
      ['article', 1],
    ],
    say,
  );
  const rows = union.items
    .filter(({ key }) => key.startsWith(SCRIPTED))
    .flatMap(({ key, by }) =>
      by.map(({ state, item }) => ({
        state: placeIn(language, state),
        when: say(`sold.${key.slice(SCRIPTED.length)}` as Key),
        words: item.words ?? say('unreadWords'),
        article: articleIn(item, making),
      })),
    );
  return { type: 'TABLE', columns, rows, empty: say('noSentence') };
}

function statesTable(making: Making): Table {
  return additionsTable(making.union, making, (items) =>
    items.filter(({ key }) => !key.startsWith(SCRIPTED)).map(({ key, name }) => itemIn(key, name, making)),
  );
}

/** Returns the data of consumers by their names: what for, and who receives them. */
function dataTable(making: Making): Table {
  const { say, language, activities } = making;
  const columns = columnsOf(
    [
      ['category', 1.3],
      ['sensitive', 0.6, 'YES_NO'],
      ['purposes', 2],
      ['recipients', 2],
    ],
    say,
  );
  const byName = new Map<string, { sensitive: boolean; purposes: Set<string>; recipients: Set<string> }>();
  for (const activity of activities)
    for (const category of activity.dataCategories) {
      const part = { dataCategories: [category.key] };
      const row = byName.get(category.name) ?? { sensitive: false, purposes: new Set(), recipients: new Set() };
      row.sensitive ||= mayBeSensitive(category);
      for (const purpose of partOf(activity, part).purposes) row.purposes.add(purposeText(purpose));
      for (const { recipient, of } of recipientsOf(activity, making))
        if (touches(activity, recipient, part)) row.recipients.add(withKind(recipient, of, language));
      byName.set(category.name, row);
    }
  const rows = [...byName].map(([category, { sensitive, purposes, recipients }]) => ({
    category,
    sensitive,
    purposes: listed([...purposes]),
    recipients: listed([...recipients]),
  }));
  return { type: 'TABLE', columns, rows, empty: say('noData') };
}

/** Returns the gap of an item that the register lacks. */
function gapsOf(item: UnionItem, making: Making): Gap[] {
  const { snapshot, law } = making;
  const lacks = lackOn(item, making);
  if (lacks === undefined) return [];
  const [{ item: first }] = item.by as [UnionItem['by'][number]];
  const profile = profileFor(item);
  const statement = NOTICE_STATEMENTS[item.key] ?? '';
  const states = item.by.map(({ state }) => placeOfLaw(state, law));
  const says = lack(`gap.${lacks}`, { item: lawText(first.name), states, profile, statement });
  const place =
    lacks === 'notRecorded'
      ? { path: 'dataCategories', subject: { type: 'processingActivity' } }
      : { path: lacks === 'noFiling' ? 'filings' : `statements.${statement}`, subject: profileOf(snapshot, profile) };
  return [
    gapOf(
      {
        article: item.by.map(({ state, item: { article } }) => `${state}: ${article}`).join('; '),
        howKnown: leastKnown(item.by.map((one) => howKnown(one.item))),
        path: place.path,
      },
      says,
      { subject: place.subject },
    ),
  ];
}
