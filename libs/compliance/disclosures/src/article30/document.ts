import {
  ApplicableLaws,
  gdpr,
  type LackingOfParty,
  mayLeave,
  missingItems,
  RECORD_ITEMS,
  type Recorded,
  type RecordOffice,
  recorded,
  reliedOn,
  titleOf,
} from '#findings';
import type { ActivityRole, Item } from '#law';
import type { Activity, Party, Transfer } from '#snapshot';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gap,
  gapOf,
  nothingRegistered,
} from '../shared/disclosure.js';
import { lacking } from '../shared/gap-sentence.js';
import { groundGaps, processorGaps } from '../shared/ground-gaps.js';
import { inOrder, type RecordRows, rowsOf, type SensitiveRows, sensitiveRows, transfersIn } from '../shared/records.js';
import { retentionGaps } from '../shared/retention.js';
import { ARTICLE30_GAPS, type Article30Gap } from './gaps.js';
import { ARTICLE30_HEADINGS, type Article30Key } from './words.js';

// The records of processing activities of Art 30 of the GDPR and of the UK GDPR. They hold only what Art 30 requires.
// It requires neither a legal basis nor a source, so that a record without them is complete.

/** The party of the record, its role, and the law. Without a party, it is the record of activities that name none. */
export interface Article30Request {
  readonly party?: Party;
  readonly role: ActivityRole;
  readonly code: 'EU' | 'UK';
}

/** The contact that holds an office. */
export interface RecordOfficer {
  readonly name?: string;
  readonly email?: string;
}

/** The party responsible for the record: the controller, or the processor in a processor's record. */
export interface Responsible {
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  /** The representative in the Union or in the United Kingdom (Art 27). */
  readonly representative?: RecordOfficer;
  readonly dataProtectionOfficer?: RecordOfficer;
}

/** The record of one activity, with the data that are or may reveal special categories (Art 9(1)). */
export interface Article30Record extends RecordRows, SensitiveRows {
  readonly jointControllers: readonly Pick<Responsible, 'name' | 'address' | 'email'>[];
  readonly gaps: readonly Gap[];
}

/** The records of one party. */
export interface Article30 extends Disclosure {
  readonly law: string;
  readonly role: ActivityRole;
  /** Absent if the record has no party. */
  readonly controller?: Responsible;
  readonly records: readonly Article30Record[];
}

const lack = lacking(ARTICLE30_GAPS);

type Article30Context = DocumentContext<Article30Key> &
  Article30Request & { readonly items: readonly Item[]; readonly laws: ApplicableLaws };
type PartyContext = Article30Context & { readonly party: Party };

/**
 * Returns the record of one controller (Art 30(1)) or of one processor (Art 30(2)). Pure.
 * @param activities the activities of the record; by default, those that belong to the party
 */
export function article30(
  context: DocumentContext<Article30Key>,
  request: Article30Request,
  activities: readonly Activity[] = context.snapshot.activities.filter((activity) => belongsTo(activity, request)),
): Article30 {
  const { say } = context;
  const { party, role, code } = request;
  const recordContext = recordContextOf(context, request);
  const partyContext = party && { ...recordContext, party };
  const records = inOrder(activities).map((activity) => recordOf(activity, recordContext));
  const gaps = [
    ...(partyContext ? [...responsibleGaps(partyContext), ...exporterGaps(partyContext)] : []),
    ...(records.length === 0 ? noRecords(recordContext) : []),
    ...records.flatMap(({ gaps }) => gaps),
  ];
  const kept = role === 'PROCESSOR' ? role : 'CONTROLLER';
  const headings = ARTICLE30_HEADINGS[kept].map(([key, words]) => ({ key, text: say(words) }));
  return {
    ...disclosed(context, request, say(`title.${kept}`, { law: say(`law.${code}`) }), headings, gaps),
    law: code,
    role,
    controller: partyContext && {
      ...contactOf(partyContext.party),
      representative: shownOfficer('REPRESENTATIVE', partyContext),
      dataProtectionOfficer: shownOfficer('DATA_PROTECTION_OFFICER', partyContext),
    },
    records,
  };
}

/** Returns the records of the activities, in order. Without a party, all controllers of a joint activity are others. Pure. */
export function article30Records(
  context: DocumentContext<Article30Key>,
  request: Article30Request,
  activities: readonly Activity[],
): { readonly activity: Activity; readonly record: Article30Record }[] {
  const recordContext = recordContextOf(context, request);
  return inOrder(activities).map((activity) => ({ activity, record: recordOf(activity, recordContext) }));
}

function recordContextOf(context: DocumentContext<Article30Key>, request: Article30Request): Article30Context {
  const { law, snapshot } = context;
  const items = law.items(request.code, request.role === 'PROCESSOR' ? 'ART30_2' : 'ART30_1');
  return { ...context, ...request, items, laws: new ApplicableLaws(snapshot) };
}

/**
 * Returns true if the activity belongs to the requested record. A controller's record includes its joint activities.
 *
 * A processor's activity names its customers, and seldom the company of the group that does the work. It belongs to the
 * companies in its `controllers`; if these are empty, it belongs to every company of the group.
 */
export function belongsTo(
  { role, controllers }: Activity,
  { party, role: requestedRole }: Pick<Article30Request, 'party' | 'role'>,
): boolean {
  const isNamed = party ? controllers.includes(party.id) : controllers.length === 0;
  if (requestedRole === 'PROCESSOR')
    return role === 'PROCESSOR' && (isNamed || (controllers.length === 0 && party?.group === true));
  return isNamed && (requestedRole === 'JOINT_CONTROLLER' ? role === 'JOINT_CONTROLLER' : role !== 'PROCESSOR');
}

function recordOf(activity: Activity, context: Article30Context): Article30Record {
  const { snapshot, code, party } = context;
  const record = recorded(activity, snapshot, code);
  const transfers = transfersIn(activity, context);
  const joint = activity.role === 'JOINT_CONTROLLER' ? activity.controllers.filter((id) => id !== party?.id) : [];
  const jointControllers = joint.map((id) => snapshot.party(id)).filter((controller) => controller !== undefined);
  return {
    ...rowsOf(record, transfers, context),
    ...sensitiveRows(activity),
    jointControllers: jointControllers.map(contactOf),
    gaps: [
      ...jointControllers.flatMap((party) => contactGaps(party, cited(context, 'CONTROLLER'), context, activity)),
      ...lackingGaps(record, context),
      ...retentionGaps(code, activity, context),
      ...controllerGaps(activity, context),
      ...transfers.flatMap((transfer) => transferGaps(transfer, context)),
      ...processorGaps(activity, transfers, context, (processor) => lack('gap.PROCESSOR_ABROAD', processor)),
    ],
  };
}

/** Returns a gap for each transfer that the party exports although it is responsible for none of its activities: no record has it. */
function exporterGaps(context: PartyContext): Gap[] {
  const { snapshot, party, code } = context;
  const item = cited(context, 'TRANSFERS');
  const isOf = ({ id, controllers }: Activity) =>
    controllers.includes(party.id) || snapshot.engagementsOf(id).some(({ processor }) => processor === party.id);
  return snapshot.transfers.flatMap((transfer) => {
    const known = transfer.activities.flatMap((id) => snapshot.activity(id) ?? []);
    if (!item || transfer.exporter !== party.id || !mayLeave(transfer, code) || known.length === 0 || known.some(isOf))
      return [];
    const values = { transfer: titleOf(transfer, snapshot), party: party.name };
    return [gap(item, lack('gap.EXPORTER', values), { subject: transfer, path: 'activities' })];
  });
}

function cited({ items }: Article30Context, ...keys: string[]): Item | undefined {
  return items.find(({ key }) => keys.includes(key));
}

/** The record itself names the company that processes for others. Its rule accepts that it may be any company of the group. */
const REQUIRED: typeof RECORD_ITEMS = {
  ...RECORD_ITEMS,
  // What was approved before can name a company that has ended since.
  CONTROLLER: {
    ...RECORD_ITEMS.CONTROLLER,
    has: ({ activity, snapshot }) => activity.controllers.some((id) => snapshot.party(id)),
  },
  PROCESSOR: { ...RECORD_ITEMS.PROCESSOR, has: RECORD_ITEMS.CONTROLLER.has },
};

/** Returns the gaps of the record itself. */
function lackingGaps(record: Recorded, { items, code, laws }: Article30Context): Gap[] {
  const { activity } = record;
  const { role } = activity;
  const isReported = laws.lawsOf('processingActivity', activity).has(code);
  const reported = new Set(isReported ? [...missingItems(items, RECORD_ITEMS, record)].map(({ key }) => key) : []);
  return [...missingItems(items, REQUIRED, record)].map((fault) =>
    gapOf(fault, lack(`gap.${fault.key}` as Article30Gap, { record: nameIn(activity) }), {
      rule: reported.has(fault.key) && `${code}.ART30.${role === 'PROCESSOR' ? role : 'CONTROLLER'}`,
      subject: activity,
    }),
  );
}

function nameIn({ reference, title }: Activity): string {
  return `${reference} (${title})`;
}

/**
 * Returns the gaps of a processor's controllers: each needs its name and contact details. A class of parties names
 * nobody.
 */
function controllerGaps(activity: Activity, context: Article30Context): Gap[] {
  const item = cited(context, 'CONTROLLERS');
  if (!item) return [];
  const controllers = activity.onBehalfOf
    .map((id) => context.snapshot.party(id))
    .filter((controller) => controller !== undefined);
  return controllers.flatMap((controller) => contactGaps(controller, item, context, activity));
}

/**
 * Returns the gaps of a transfer: a missing country (30(1)(e), 30(2)(c)), a missing ground, and missing documentation of
 * safeguards. Only transfers based on compelling legitimate interests need that documentation.
 */
function transferGaps(transfer: Transfer, context: Article30Context): Gap[] {
  const { snapshot, law, code } = context;
  const name = titleOf(transfer, snapshot);
  const gaps: Gap[] = [];
  const country = cited(context, 'TRANSFERS');
  if (country && transfer.countries.length === 0)
    gaps.push(
      gap(country, lack('gap.TRANSFERS', { transfer: name }), {
        rule: `${code}.TRANSFER.COUNTRY`,
        subject: transfer,
        path: 'countries',
      }),
    );
  const values = { transfer: name, law: lack(`law.${code}`) };
  gaps.push(
    ...groundGaps(code, transfer, context, (recognised) => lack(recognised ? 'gap.RECOGNISED' : 'gap.GROUND', values)),
  );
  const documented = cited(context, 'SAFEGUARDS');
  const compelling = transfer.suspension
    ? []
    : reliedOn(transfer, code, law.date).filter((row) => row.code === `${code}.49CLI`);
  if (documented && compelling.some((row) => !gdpr.isDocumented(transfer, row, law.date)))
    gaps.push(
      gap(documented, lack('gap.SAFEGUARDS', { transfer: name }), {
        rule: `${code}.DEROGATION.DOCUMENTED`,
        subject: transfer,
        path: 'assessments',
      }),
    );
  return gaps;
}

/**
 * Returns the gaps of the responsible party, its representative and its data protection officer. A vacant office is no
 * gap, because Art 30 does not say who needs one. But a party abroad needs a representative, or the law does not apply to it.
 */
function responsibleGaps(context: PartyContext): Gap[] {
  const { party, laws, code } = context;
  const item = cited(context, 'CONTROLLER', 'PROCESSOR');
  if (!item) return [];
  const isConcerned = laws.lawsOfCompany(party).has(code);
  return [
    ...(isConcerned
      ? []
      : [
          gap(item, lack('gap.notUnderLaw', { party: party.name, law: lack(`law.${code}`) }), {
            subject: party,
            path: 'officers',
          }),
        ]),
    ...contactGaps(context.party, item, context),
    ...partyGaps(gdpr.lackingOfOfficers(context.code, context.party, item, context.snapshot), context.party, context),
  ];
}

function contactGaps(party: Party, item: Item | undefined, context: Article30Context, activity?: Activity): Gap[] {
  return item ? partyGaps(gdpr.lackingOfParty(party, item), party, context, activity) : [];
}

/** Turns the faults of a party that the record names into gaps in the document's language. A class is a fault of the activity. */
function partyGaps(
  faults: Iterable<LackingOfParty>,
  party: Party,
  { code, laws }: Article30Context,
  activity?: Activity,
): Gap[] {
  const isUnderLaw = laws.lawsOf('party', party).has(code);
  const asClass = activity
    ? { rule: `${code}.ART30.NAMES`, subject: activity, path: placeIn(activity) }
    : { subject: party, path: 'class' };
  const ofParty = { rule: isUnderLaw && `${code}.ART30.CONTACT_DETAILS`, subject: party };
  return [...faults].map((fault) =>
    gapOf(
      fault,
      lack(`gap.${fault.key}`, { party: party.name, officer: fault.office ? lack(`officer.${fault.office}`) : '' }),
      fault.key === 'class' ? asClass : ofParty,
    ),
  );
}

function placeIn({ role }: Activity): string {
  return role === 'PROCESSOR' ? 'onBehalfOf' : 'controllers';
}

function noRecords({ role, party, code, items, snapshot }: Article30Context): Gap[] {
  const [item] = items;
  const article = role === 'PROCESSOR' ? '30(2)' : '30(1)';
  const kept = role === 'PROCESSOR' ? role : 'CONTROLLER';
  const says = party
    ? lack(`gap.noRecords.${kept}`, { party: party.name })
    : lack(`gap.noParty.${kept}`, { law: lack(`law.${code}`) });
  return item ? nothingRegistered(snapshot, { ...item, article }, says) : [];
}

function shownOfficer(office: RecordOffice, { code, party, snapshot }: PartyContext): RecordOfficer | undefined {
  const officer = gdpr.officerInRecord(office, code, party, snapshot);
  return officer && { name: officer.name ?? officer.department, email: officer.email };
}

function contactOf({ name, address, email }: Party): Pick<Responsible, 'name' | 'address' | 'email'> {
  return { name, address, email };
}
