import {
  ApplicableLaws,
  isResolved,
  leavesUnder,
  missingItems,
  officerOf,
  quoted,
  RECORD_ITEMS,
  type Recorded,
  type RuleContext,
  recorded,
  reliedOn,
  southAfricanLaw,
  statusOf,
  titleOf,
} from '#findings';
import { reject } from '#kernel';
import { type AuthorisationStatus, type Ground, type Item, isVerified } from '#law';
import { type Contact, type Party, partOf, type Snapshot, type Transfer } from '#snapshot';
import { lawDocument } from '../document/declared.js';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gap,
  headingsIn,
  type MendedIn,
  nothingRegistered,
  profileOf,
} from '../shared/disclosure.js';
import { lacking } from '../shared/gap-sentence.js';
import { groundGaps, processorGaps } from '../shared/ground-gaps.js';
import {
  isExportedIn,
  processorsAbroad,
  purposeText,
  type RecordOf,
  type RecordRecipient,
  recipientText,
  useOf,
} from '../shared/records.js';
import { SOUTH_AFRICA_GAPS, type SouthAfricaGap } from './gaps.js';
import { SOUTH_AFRICA_SECTIONS } from './sections.js';
import { SOUTH_AFRICA_WORDS, type SouthAfricaWord } from './words.js';

/** The responsible party of POPIA, with its contact details. */
export interface ResponsibleParty {
  readonly name: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** The information officer, with contact details. */
export interface InformationOfficer {
  /** The person's name; if no person is named, the department. */
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** A category of data subjects. */
export interface DataSubjectsRow {
  readonly category: string;
  /** Names of the categories of information about them. */
  readonly information: readonly string[];
}

/**
 * A flow for one country and recipient, with all its grounds; each is absent if not stated. A missing country and a missing
 * ground are gaps.
 */
export interface TransborderFlow {
  /** An ISO 3166-1 code, EU or EEA. */
  readonly country?: string;
  readonly recipient?: string;
  readonly ground?: string;
  readonly groundCodes: readonly string[];
  readonly gaps: readonly Gap[];
}

/** A prior authorisation of a transfer, and its status on the snapshot's date. */
export interface AuthorisationRow {
  readonly subject: string;
  readonly article: string;
  readonly status: AuthorisationStatus;
}

/**
 * The documentation of processing operations that POPIA s17 requires. PAIA s51(1)(c) defines its content, and s51(1)(a)
 * the contact details.
 */
export interface SouthAfrica extends Disclosure {
  readonly responsibleParty?: ResponsibleParty;
  readonly informationOfficer?: InformationOfficer;
  /** Date of the first publication of the manual, according to the profile's filings (ISO 8601). */
  readonly publishedOn?: string;
  /** Date of the last publication, if the manual was published again (ISO 8601). */
  readonly updatedOn?: string;
  readonly purposes: readonly string[];
  readonly dataSubjects: readonly DataSubjectsRow[];
  /** The recipients, each as a text with all that {@link recipientRows} has. */
  readonly recipients: readonly string[];
  readonly recipientRows: readonly RecordRecipient[];
  readonly transborderFlows: readonly TransborderFlow[];
  readonly securityMeasures: readonly string[];
  readonly priorAuthorisations: readonly AuthorisationRow[];
}

const lack = lacking(SOUTH_AFRICA_GAPS);

type SouthAfricaContext = DocumentContext<SouthAfricaWord>;

/**
 * Returns the documentation of South Africa.
 * @throws {Rejection} NO_SUCH_LAW until the year of grace of POPIA ended: PAIA 51(1)(c) requires it only since then
 */
export function southAfrica(context: SouthAfricaContext): SouthAfrica {
  const { snapshot, law, say } = context;
  if (!law.one('ZA', 'record'))
    reject('NO_SUCH_LAW', `South Africa did not require a record yet on ${law.date}.`, 'at.on');
  const laws = new ApplicableLaws(snapshot);
  const records = snapshot.activities
    // The responsible party documents the work of an operator (s17).
    .filter((activity) => activity.role !== 'PROCESSOR' && laws.includes('ZA', activity))
    .map((activity) => recorded(activity, snapshot, 'ZA'));
  const of = { snapshot, laws, code: 'ZA' };
  const abroad = snapshot.transfers.filter(
    (transfer) => leavesUnder('ZA', transfer, laws) && isExportedIn(transfer, of),
  );
  const transfers = abroad.filter(({ suspension }) => !suspension);
  const party = context.party ?? responsibleParty(snapshot, laws);
  const officer = officerOf('INFORMATION_OFFICER', 'ZA', snapshot, party);
  const transborderFlows = [
    ...transfers.flatMap((transfer) => flowsOf(transfer, { ...context, laws })),
    ...toOperators(records, abroad, of),
  ];
  const gaps = [
    ...addressGaps(party, officer, context),
    ...recordGaps(records, context),
    ...transborderFlows.flatMap((flow) => flow.gaps),
  ];
  const recipients = recipientsOf(records);
  return {
    ...disclosed(context, { code: 'ZA', party }, say('title'), headingsIn(SOUTH_AFRICA_WORDS, say), gaps),
    responsibleParty: party && { name: party.name, address: party.address, phone: party.phone, email: party.email },
    informationOfficer: officer && {
      name: officer.name ?? officer.department,
      email: officer.email,
      phone: officer.phone,
    },
    ...published(snapshot),
    purposes: unique(records.flatMap(({ activity }) => activity.purposes.map(purposeText))),
    dataSubjects: dataSubjects(records),
    recipients: recipients.map((recipient) => recipientText(recipient, context.language)),
    recipientRows: recipients,
    transborderFlows,
    securityMeasures: unique(records.flatMap(({ securityMeasures }) => securityMeasures)),
    priorAuthorisations: transfers.flatMap((transfer) => authorisations(transfer, context)),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/**
 * Returns the party that the organisation's profile names, otherwise a company of the group with its seat in the
 * country.
 */
function responsibleParty(snapshot: Snapshot, laws: ApplicableLaws): Party | undefined {
  const named = snapshot.profile('ZA')?.controllers.map(({ party }) => snapshot.party(party)) ?? [];
  const seated = snapshot.parties.filter((party) => party.group && laws.seatOf(party).has('ZA'));
  return named.find((party) => party !== undefined) ?? seated.find(({ country }) => country === 'ZA') ?? seated[0];
}

function addressGaps(
  party: Party | undefined,
  officer: Contact | undefined,
  { snapshot, law }: SouthAfricaContext,
): Gap[] {
  const profile = profileOf(snapshot, 'ZA');
  const required: [key: string, isSaid: boolean, word: SouthAfricaGap, place: MendedIn][] = [
    ['HEAD', party !== undefined, 'noResponsibleParty', { subject: profile, path: 'controllers' }],
    [
      'HEAD',
      officer !== undefined,
      'noInformationOfficer',
      party ? { subject: party, path: 'officers' } : { subject: profile, path: 'contacts' },
    ],
    [
      'HEAD',
      !officer || (officer.name ?? officer.department) !== undefined,
      'noOfficerName',
      { subject: officer ?? profile, path: 'name' },
    ],
    [
      'ADDRESS',
      (party?.address ?? officer?.address) !== undefined,
      'noAddress',
      { subject: party ?? officer ?? profile, path: party || officer ? 'address' : 'controllers' },
    ],
    [
      'PHONE',
      (officer?.phone ?? party?.phone) !== undefined,
      'noPhone',
      { subject: officer ?? party ?? profile, path: party || officer ? 'phone' : 'controllers' },
    ],
  ];
  return required.flatMap(([key, isSaid, word, place]) => {
    const item = law.item('ZA', 'PAIA_51_1A', key);
    return item && !isSaid ? [gap(item, lack(word, { name: party?.name ?? '' }), place)] : [];
  });
}

/** Returns one gap for each required item that some activities lack, with their names. Its finding is that of the first one. */
function recordGaps(records: readonly Recorded[], { snapshot, law }: SouthAfricaContext): Gap[] {
  const items = law.items('ZA', 'PAIA_51_1C');
  if (records.length === 0)
    return items.slice(0, 1).flatMap((item) => nothingRegistered(snapshot, item, lack('noActivity')));
  return items.flatMap((item) => {
    const open = records.flatMap((record) =>
      [...missingItems([item], RECORD_ITEMS, record)].map(({ path }) => ({ subject: record.activity, path })),
    );
    const activities = open.map(({ subject: { reference, title } }) => `${reference} ${title}`).join(', ');
    const [first] = open;
    return first ? [gap(item, lack(wordOf(item), { activities }), { rule: 'ZA.DOCUMENTATION', ...first })] : [];
  });
}

function wordOf({ key }: Item): SouthAfricaGap {
  return `no${key}` as SouthAfricaGap;
}

/** Groups data subjects by name, with the information on them that is processed. */
function dataSubjects(records: readonly Recorded[]): DataSubjectsRow[] {
  const byCategory = new Map<string, Set<string>>();
  for (const { activity } of records)
    for (const { key, name } of activity.dataSubjects) {
      const information = byCategory.get(name) ?? new Set();
      for (const data of partOf(activity, { dataSubjects: [key] }).dataCategories) information.add(data.name);
      byCategory.set(name, information);
    }
  return [...byCategory].map(([category, information]) => ({ category, information: [...information] }));
}

/** Returns each recipient once, with what is stated that it receives in any of the activities. */
function recipientsOf(records: readonly Recorded[]): RecordRecipient[] {
  const byName = new Map<string, { works: Set<string>; uses: Map<string, Received> }>();
  for (const { activity, recipients } of records)
    for (const { name, works, uses } of recipients) {
      const recipient = byName.get(name) ?? { works: new Set(), uses: new Map() };
      byName.set(name, recipient);
      for (const work of works) recipient.works.add(work);
      for (const use of uses) {
        const { dataCategories, dataSubjects, condition } = useOf(activity, use);
        const key = JSON.stringify([condition, dataSubjects, dataCategories.length > 0]);
        const received = recipient.uses.get(key) ?? { condition, dataSubjects, data: new Set() };
        recipient.uses.set(key, received);
        for (const data of dataCategories) received.data.add(data);
      }
    }
  return [...byName].map(([name, { works, uses }]) => ({
    name,
    works: [...works],
    uses: [...uses.values()]
      .map(({ condition, dataSubjects, data }) => ({ condition, dataSubjects, dataCategories: [...data] }))
      .filter((use) => use.condition !== undefined || use.dataSubjects.length + use.dataCategories.length > 0),
  }));
}

/** The data that a recipient receives on one condition. */
interface Received {
  readonly condition?: string;
  readonly dataSubjects: readonly string[];
  readonly data: Set<string>;
}

function flowsOf(transfer: Transfer, context: SouthAfricaContext & RuleContext): TransborderFlow[] {
  const { snapshot, law, say } = context;
  const recipient = isResolved(transfer.importer, undefined, snapshot)
    ? say('recipientsNamed')
    : snapshot.party(transfer.importer)?.name;
  const countries = transfer.countries.filter((country) => country !== 'ZA');
  const groundCodes = [...new Set(reliedOn(transfer, 'ZA', law.date).map(({ code }) => code))];
  const grounds = groundCodes.map((code) => groundInWords(code, law.ground(code), say));
  const place = law.item('ZA', 'PAIA_51_1C', 'TRANSBORDER_FLOWS');
  const by = { rule: 'ZA.TRANSFER.COUNTRY', subject: transfer, path: 'countries' };
  const name = quoted(titleOf(transfer, snapshot));
  const gaps = [
    ...(countries.length === 0 && place ? [gap(place, lack('noCountry', { name }), by)] : []),
    ...groundGaps('ZA', transfer, context, () => lack('noGround', { name })),
  ];
  const places: (string | undefined)[] = countries.length > 0 ? countries : [undefined];
  // A gap of the whole transfer is shown in its first row only, because it is one task.
  return places.map((country, i) => ({
    country,
    recipient,
    ground: [grounds.join('; '), transfer.mark].filter(Boolean).join(' – ') || undefined,
    groundCodes,
    gaps: i === 0 ? gaps : [],
  }));
}

/** Returns the ground's name, marked if the law data on it are not verified. */
function groundInWords(code: string, ground: Ground | undefined, say: SouthAfricaContext['say']): string {
  if (!ground) return code;
  return isVerified(ground) ? ground.name : say('unverified', { ground: ground.name });
}

/** Returns the flows to operators that hold the information abroad without a registered transfer. */
function toOperators(records: readonly Recorded[], transfers: readonly Transfer[], of: RecordOf): TransborderFlow[] {
  const flows = records.flatMap(({ activity }) => {
    const gaps = processorGaps(activity, transfers, of, ({ recipient: name, countries }) =>
      lack('noTransfer', { name, countries }),
    );
    return processorsAbroad(activity, transfers, of).flatMap(({ recipient, countries }, i) =>
      countries.map((country, j) => ({
        recipient,
        country,
        groundCodes: [],
        gaps: j === 0 ? gaps.slice(i, i + 1) : [],
      })),
    );
  });
  return [...new Map(flows.map((flow) => [`${flow.country} ${flow.recipient}`, flow])).values()];
}

function authorisations(transfer: Transfer, { snapshot, law }: SouthAfricaContext): AuthorisationRow[] {
  const subject = transfer.name ?? snapshot.party(transfer.importer)?.name ?? transfer.key ?? transfer.id;
  return southAfricanLaw.authorisationsOf(transfer).flatMap((row) => {
    const status = statusOf(row, law.date);
    return status ? [{ subject, article: row.article ?? '57(1)(d)', status }] : [];
  });
}

/** Returns the first and the last day on which the manual was published, from the filings that name it. */
function published(snapshot: Snapshot): Pick<SouthAfrica, 'publishedOn' | 'updatedOn'> {
  const days = (snapshot.profile('ZA')?.filings ?? [])
    .filter(({ item }) => /\bPAIA\b|manual/i.test(item))
    .flatMap(({ since }) => (since !== undefined && since <= snapshot.on ? [since] : []))
    .sort();
  return { publishedOn: days[0], updatedOn: days.length > 1 ? days.at(-1) : undefined };
}

/** The documentation of processing operations of South Africa. */
export const SOUTH_AFRICA = lawDocument({
  field: 'southAfrica',
  law: 'ZA',
  name: "South Africa's document",
  words: SOUTH_AFRICA_WORDS,
  gaps: SOUTH_AFRICA_GAPS,
  sections: SOUTH_AFRICA_SECTIONS,
  make: southAfrica,
  reports: [
    {
      code: 'ZA_PAIA',
      isPublic: true,
      title: 'Documentation of processing operations (POPIA s17, PAIA s51)',
      about: 'The documentation of processing that a responsible party in South Africa maintains.',
      source: 'Promotion of Access to Information Act s51(1)(a) and (c)',
    },
  ],
});
