import { contactAt, engagementsOn, reliedOn, titleOf, YEARLY_EXPORTS } from '#findings';
import { businessDaysAfter, lawOf } from '#law';
import type { Activity, Party, Transfer } from '#snapshot';
import { categoriesOf } from '../clauses/statements.js';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gap,
  gapOf,
  headingsIn,
  type MendedIn,
  profileOf,
} from '../shared/disclosure.js';
import { type GapSentence, lacking } from '../shared/gap-sentence.js';
import { inOrder, purposeText } from '../shared/records.js';
import { statementsOn } from '../shared/statements.js';
import { CHINA_FILING_WORDS, type ChinaFilingKey } from './filing.words.js';
import { CHINA_FILING_GAPS } from './filing-gaps.js';
import { assessmentsIn, ofThisYear } from './stated.js';

// The sheet for the filing of a standard contract with the cyberspace administration of the province (SC Measures 7).

const CODE = 'CN';
const GROUND = 'CN.STANDARD_CONTRACT';
const FILING_DAYS = 10;
const lack = lacking(CHINA_FILING_GAPS);

interface FilingParty {
  readonly name: string;
  readonly creditCode?: string;
  readonly address?: string;
  readonly country?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly contact?: string;
}

interface Assessed {
  readonly assessedOn?: string;
  readonly outcome?: string;
  readonly report?: string;
}

/** Statements of the register for the filing of one transfer. */
interface Stated {
  readonly handler?: FilingParty;
  readonly recipient?: FilingParty;
  readonly version?: string;
  readonly signedOn?: string;
  readonly inForce?: string;
  readonly fileBy?: string;
  readonly filedOn?: string;
  readonly filing?: string;
  readonly exportedPersons?: string;
  readonly exportedSensitivePersons?: string;
  readonly criticalInfrastructure: readonly string[];
  readonly purposes: readonly string[];
  readonly methods: readonly string[];
  readonly scale: readonly string[];
  readonly dataCategories: readonly string[];
  readonly sensitive: readonly string[];
  readonly onward: readonly string[];
  readonly transmission?: string;
  readonly retention?: string;
  readonly places: readonly string[];
  readonly other?: string;
  readonly assessments: readonly Assessed[];
}

/** The sheet for the filing of one contract. */
export interface ChinaFiling extends Disclosure, Stated {
  readonly form: string;
  readonly transfer: string;
  /** Lines for what is filed with the sheet, and is not in the register. */
  readonly enclosed: Readonly<Record<string, string>>;
}

type Context = DocumentContext<ChinaFilingKey> & {
  readonly transfer: Transfer;
  readonly activities: readonly Activity[];
};

/** Returns true if the transfer relies on the standard contract of China. */
export function isFiledInChina(transfer: Transfer, on: string): boolean {
  return reliedOn(transfer, CODE, on).some(({ code }) => code === GROUND);
}

/** Returns the sheet of the transfer. Pure. */
export function chinaFiling(document: DocumentContext<ChinaFilingKey>, transfer: Transfer): ChinaFiling {
  const { snapshot, say } = document;
  const context: Context = { ...document, transfer, activities: inOrder(snapshot.activitiesOf(transfer)) };
  const stated = statedIn(context);
  const name = titleOf(transfer, snapshot);
  const of = { code: CODE, party: snapshot.party(transfer.exporter) };
  const [report] = stated.assessments.flatMap((one) => one.report ?? []);
  return {
    ...disclosed(
      context,
      of,
      say('title', { transfer: name }),
      headingsIn(CHINA_FILING_WORDS, say),
      gapsIn(stated, context),
    ),
    ...stated,
    form: say('form'),
    transfer: name,
    enclosed: {
      contractCopy: groundIn(context)?.instrument?.evidence ?? say('open'),
      assessmentReport: report ?? say('open'),
      creditCopy: say('open'),
      identity: say('open'),
      power: say('open'),
      commitment: say('open'),
    },
  };
}

function groundIn({ transfer, law }: Context) {
  return reliedOn(transfer, CODE, law.date).find(({ code }) => code === GROUND);
}

function statedIn(context: Context): Stated {
  const { snapshot, say, transfer, activities } = context;
  const row = groundIn(context);
  const inForce = row?.since ?? row?.instrument?.signedOn;
  const signedOn = row?.instrument?.signedOn;
  // A filing from before the signature is that of an earlier contract.
  const filed = transfer.priorAuthorisations.find(
    ({ law, requestedOn }) => lawOf(law) === CODE && signedOn && requestedOn && requestedOn >= signedOn,
  );
  const numbers = YEARLY_EXPORTS.map((item) => ofThisYear(item, snapshot));
  const { among, isKnown } = categoriesOf(context, ['special']);
  const sensitive = among.filter(({ special }) => special === 'YES').map(({ name }) => name);
  const engagements = engagementsOn(transfer, snapshot);
  const under = new Set(engagements.map(({ id }) => id));
  const onward = snapshot.engagements.filter((one) => one.under !== undefined && under.has(one.under));
  return {
    handler: partyIn(snapshot.party(transfer.exporter), context),
    recipient: partyIn(snapshot.party(transfer.importer), context),
    version: row?.instrument?.version,
    signedOn,
    inForce,
    fileBy: inForce && businessDaysAfter(inForce, FILING_DAYS),
    filedOn: filed?.requestedOn,
    filing: filed?.reference,
    exportedPersons: numbers[0],
    exportedSensitivePersons: numbers[1],
    criticalInfrastructure: statementsOn('criticalInfrastructure', CODE, snapshot),
    purposes:
      transfer.purposes.length > 0
        ? transfer.purposes
        : unique(activities.flatMap(({ purposes }) => purposes.map(purposeText))),
    methods: unique([
      ...engagements.map(({ work }) => work),
      ...activities.flatMap(({ technologies = [] }) => technologies),
    ]),
    scale: numbers.filter((text) => text !== undefined),
    dataCategories:
      transfer.dataItems.length > 0
        ? transfer.dataItems
        : unique(activities.flatMap(({ dataCategories }) => dataCategories.map(({ name }) => name))),
    sensitive: sensitive.length === 0 && isKnown ? [say('none')] : unique(sensitive),
    onward: [
      ...unique(onward.flatMap(({ processor }) => snapshot.party(processor)?.name ?? [])),
      ...statementsOn('onwardProvision', CODE, snapshot),
    ],
    transmission: transfer.method,
    retention: transfer.recipientRetention,
    places: transfer.countries,
    other: transfer.condition,
    assessments: [
      ...transfer.assessments.map(({ on, outcome, evidence }) => ({ assessedOn: on, outcome, report: evidence })),
      ...activities
        .flatMap(assessmentsIn)
        .filter(({ state }) => state === 'COMPLETED')
        .map(({ on, outcome, reference }) => ({ assessedOn: on, outcome, report: reference })),
    ],
  };
}

function partyIn(party: Party | undefined, { snapshot }: Context): FilingParty | undefined {
  if (!party) return undefined;
  const { name, registrationNumber, address, country, email, phone } = party;
  return { name, creditCode: registrationNumber, address, country, email, phone, contact: contactOf(party, snapshot) };
}

/** Returns the person to ask at the party. */
function contactOf(party: Party, snapshot: Context['snapshot']): string | undefined {
  const contact = contactAt(party, CODE, snapshot)?.contact;
  return contact && [contact.name, contact.department, contact.email, contact.phone].filter(Boolean).join(', ');
}

type Check = readonly [
  isStated: boolean,
  phrase: keyof typeof CHINA_FILING_GAPS,
  path: string,
  subject?: MendedIn['subject'],
  values?: GapSentence['values'],
];

function gapsIn(stated: Stated, { law, snapshot, transfer, activities }: Context): Gap[] {
  const items = {
    contract: law.item(CODE, 'EXPORT', 'CONTRACT_FILING'),
    numbers: law.item(CODE, 'EXPORT', 'CONTRACT_PERSONS'),
    appendix: law.item(CODE, 'CONTRACT_APPENDIX', 'PURPOSE'),
    assessment: law.item(CODE, 'EXPORT_ASSESSMENT', 'PURPOSES'),
  };
  const gaps = (asked: keyof typeof items, checks: readonly Check[]) => {
    const item = items[asked];
    return checks.flatMap(
      ([isStated, phrase, path, subject = transfer, values = { transfer: titleOf(transfer, snapshot) }]) =>
        isStated || !item ? [] : [gap(item, lack(phrase, values), { subject, path })],
    );
  };
  const profile = profileOf(snapshot, CODE);
  const year = law.date.slice(0, 4);
  const parties = [transfer.exporter, transfer.importer].flatMap((id) => snapshot.party(id) ?? []);
  const isSigned = isFiledInChina(transfer, law.date);
  const [first] = activities;
  return [
    ...gaps('contract', [
      [isSigned, 'gap.ground', 'grounds'],
      [stated.handler !== undefined, 'gap.exporter', 'exporter'],
      ...parties.flatMap((party) => ofParty(party, snapshot)),
      [!isSigned || stated.inForce !== undefined, 'gap.inForce', 'grounds'],
      [
        !isSigned || stated.signedOn === undefined || stated.filedOn !== undefined,
        'gap.filedOn',
        'priorAuthorisations',
      ],
    ]),
    ...gaps('numbers', [
      ...YEARLY_EXPORTS.map(
        (item): Check => [stated[item] !== undefined, 'gap.number', `statements.${item}`, profile, { item, year }],
      ),
      [
        stated.criticalInfrastructure.length > 0,
        'gap.criticalInfrastructure',
        'statements.criticalInfrastructure',
        profile,
      ],
    ]),
    ...gaps('appendix', [
      [first !== undefined, 'gap.activities', 'activities'],
      [!first || stated.purposes.length > 0, 'gap.purposes', 'purposes'],
      [!first || stated.methods.length > 0, 'gap.methods', 'technologies', first],
      [!first || stated.dataCategories.length > 0, 'gap.dataCategories', 'dataItems'],
      [
        stated.dataCategories.length === 0 || categoriesOf({ transfer, activities }, ['special']).isKnown,
        'gap.sensitive',
        'dataItems',
      ],
      [stated.onward.length > 0, 'gap.onward', 'statements.onwardProvision', profile],
      [stated.transmission !== undefined, 'gap.transmission', 'method'],
      [stated.retention !== undefined, 'gap.retention', 'recipientRetention'],
      [stated.places.length > 0, 'gap.places', 'countries'],
    ]),
    ...gaps('assessment', [
      [stated.assessments.length > 0, 'gap.assessment', 'assessments'],
      [stated.assessments.length === 0 || stated.assessments.some(({ report }) => report), 'gap.report', 'assessments'],
    ]),
  ];
}

function ofParty(party: Party, snapshot: Context['snapshot']): Check[] {
  const values = { party: party.name };
  if (party.class) return [[false, 'gap.class', 'class', party, values]];
  return [
    [party.address !== undefined, 'gap.address', 'address', party, values],
    [contactOf(party, snapshot) !== undefined, 'gap.person', 'officers', party, values],
  ];
}

/** Returns the gap of a scope in which no transfer relies on the contract. */
export function noFilingGap(): Gap {
  return gapOf({ article: 'SC Measures 7' }, lack('gap.none'), { subject: { type: 'transfer' } });
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
