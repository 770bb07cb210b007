import {
  ApplicableLaws,
  gdpr,
  type LackingOfParty,
  missingItems,
  nameOf,
  RECORD_ITEMS,
  type Recorded,
  type RecordOffice,
  recorded,
  reliedOn,
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
import {
  inOrder,
  type RecordRows,
  rowsOf,
  type SensitiveRows,
  sensitiveRows,
  transfersAbroad,
} from '../shared/records.js';
import { retentionGaps } from '../shared/retention.js';
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
    ...(partyContext ? responsibleGaps(partyContext) : []),
    ...(partyContext && records.length === 0 ? noRecords(partyContext) : []),
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

/** Returns the gaps of the party of a record, of its representative and of its data protection officer. Pure. */
export function article30PartyGaps(
  context: DocumentContext<Article30Key>,
  request: Article30Request & { readonly party: Party },
): Gap[] {
  return responsibleGaps({ ...recordContextOf(context, request), party: request.party });
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
export function belongsTo({ role, controllers }: Activity, { party, role: requestedRole }: Article30Request): boolean {
  const isNamed = party ? controllers.includes(party.id) : controllers.length === 0;
  if (requestedRole === 'PROCESSOR')
    return role === 'PROCESSOR' && (isNamed || (controllers.length === 0 && party?.group === true));
  return isNamed && (requestedRole === 'JOINT_CONTROLLER' ? role === 'JOINT_CONTROLLER' : role !== 'PROCESSOR');
}

function recordOf(activity: Activity, context: Article30Context): Article30Record {
  const { snapshot, code, laws, party } = context;
  const record = recorded(activity, snapshot, code);
  const transfers = transfersAbroad(activity, code, snapshot, laws, party);
  const joint = activity.role === 'JOINT_CONTROLLER' ? activity.controllers.filter((id) => id !== party?.id) : [];
  const jointControllers = joint.map((id) => snapshot.party(id)).filter((controller) => controller !== undefined);
  return {
    ...rowsOf(record, transfers, context),
    ...sensitiveRows(activity),
    jointControllers: jointControllers.map(contactOf),
    gaps: [
      ...jointControllers.flatMap((party) => contactGaps(party, cited(context, 'CONTROLLER'), context, activity)),
      ...lackingGaps(record, context),
      ...retentionGaps(code, activity, context, context.say),
      ...controllerGaps(activity, context),
      ...transfers.flatMap((transfer) => transferGaps(transfer, context)),
    ],
  };
}

function cited({ items }: Article30Context, ...keys: string[]): Item | undefined {
  return items.find(({ key }) => keys.includes(key));
}

/** Returns the gaps of the record itself. */
function lackingGaps(record: Recorded, { items, say, code, laws }: Article30Context): Gap[] {
  const { activity } = record;
  const { reference, title, role } = activity;
  return [...missingItems(items, RECORD_ITEMS, record)].map((fault) =>
    gapOf(fault, say(`gap.${fault.key}` as Article30Key, { record: `${reference} (${title})` }), {
      rule: `${code}.ART30.${role === 'PROCESSOR' ? role : 'CONTROLLER'}`,
      subject: laws.lawsOf('processingActivity', activity).has(code) ? activity : undefined,
    }),
  );
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
 * Returns the gaps of a transfer: a missing country (30(1)(e), 30(2)(c)), and missing documentation of safeguards. Only
 * transfers based on compelling legitimate interests need that documentation.
 */
function transferGaps(transfer: Transfer, context: Article30Context): Gap[] {
  const { snapshot, law, code, say } = context;
  const name = nameOf(transfer, snapshot).slice(1, -1);
  const gaps: Gap[] = [];
  const country = cited(context, 'TRANSFERS');
  if (country && transfer.countries.length === 0)
    gaps.push(
      gap(country, say('gap.TRANSFERS', { transfer: name }), {
        rule: `${code}.TRANSFER.COUNTRY`,
        subject: transfer,
        path: 'countries',
      }),
    );
  const documented = cited(context, 'SAFEGUARDS');
  const compelling = transfer.suspension
    ? []
    : reliedOn(transfer, code, law.date).filter((row) => row.code === `${code}.49CLI`);
  if (documented && compelling.some((row) => !gdpr.isDocumented(transfer, row, law.date)))
    gaps.push(
      gap(documented, say('gap.SAFEGUARDS', { transfer: name }), {
        rule: `${code}.DEROGATION.DOCUMENTED`,
        subject: transfer,
        path: 'assessments',
      }),
    );
  return gaps;
}

/**
 * Returns the gaps of the responsible party, its representative and its data protection officer. A vacant office is no
 * gap: Art 30 does not say who needs one.
 */
function responsibleGaps(context: PartyContext): Gap[] {
  const item = cited(context, 'CONTROLLER', 'PROCESSOR');
  if (!item) return [];
  return [
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
  { say, code, laws }: Article30Context,
  activity?: Activity,
): Gap[] {
  const isUnderLaw = laws.lawsOf('party', party).has(code);
  const ofActivity = { rule: `${code}.ART30.NAMES`, subject: activity };
  const ofParty = { rule: `${code}.ART30.CONTACT_DETAILS`, subject: isUnderLaw ? party : undefined };
  return [...faults].map((fault) =>
    gapOf(
      fault,
      say(`gap.${fault.key}`, { party: party.name, officer: fault.office ? say(`officer.${fault.office}`) : '' }),
      fault.key === 'class' ? { ...ofActivity, path: placeIn(activity) } : ofParty,
    ),
  );
}

function placeIn(activity: Activity | undefined): string {
  return activity?.role === 'PROCESSOR' ? 'onBehalfOf' : 'controllers';
}

function noRecords(context: PartyContext): Gap[] {
  const { role, party, say, items, snapshot } = context;
  const [item] = items;
  const article = role === 'PROCESSOR' ? '30(2)' : '30(1)';
  const words = role === 'PROCESSOR' ? 'gap.noRecords.PROCESSOR' : 'gap.noRecords.CONTROLLER';
  return item ? nothingRegistered(snapshot, { ...item, article }, say(words, { party: party.name })) : [];
}

function shownOfficer(office: RecordOffice, { code, party, snapshot }: PartyContext): RecordOfficer | undefined {
  const officer = gdpr.officerInRecord(office, code, party, snapshot);
  return officer && { name: officer.name ?? officer.department, email: officer.email };
}

function contactOf({ name, address, email }: Party): Pick<Responsible, 'name' | 'address' | 'email'> {
  return { name, address, email };
}
