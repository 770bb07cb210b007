import {
  ApplicableLaws,
  isDocumented,
  type LackingOfParty,
  lacking,
  lackingOfOfficers,
  lackingOfParty,
  nameOf,
  officerInRecord,
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
import { inOrder, type RecordRows, rowsOf, transfersAbroad } from '../shared/records.js';
import { ARTICLE30_HEADINGS, type Article30Key } from './words.js';

// The records of processing activities of GDPR Art 30, and of the UK's. They hold what Art 30 asks for and no more: neither a legal
// basis nor a source, and where either is missing the record is whole.

/** Whose record, in which role, under whose law. */
export interface Article30Request {
  readonly party: Party;
  readonly role: ActivityRole;
  readonly code: 'EU' | 'UK';
}

export interface RecordOfficer {
  readonly name?: string;
  readonly email?: string;
}

/** Who is responsible: the controller, or the processor where the record is a processor's. */
export interface Responsible {
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  /** In the Union, or in the United Kingdom (Art 27). */
  readonly representative?: RecordOfficer;
  readonly dataProtectionOfficer?: RecordOfficer;
}

export interface Article30Record extends RecordRows {
  readonly jointControllers: readonly Pick<Responsible, 'name' | 'address' | 'email'>[];
  readonly gaps: readonly Gap[];
}

export interface Article30 extends Disclosure {
  readonly law: string;
  readonly role: ActivityRole;
  readonly controller: Responsible;
  readonly records: readonly Article30Record[];
}

type Article30Context = DocumentContext<Article30Key> &
  Article30Request & { readonly items: readonly Item[]; readonly laws: ApplicableLaws };

/** The record of one controller (Art 30(1)) or of one processor (Art 30(2)); pure. */
export function article30(context: DocumentContext<Article30Key>, request: Article30Request): Article30 {
  const { snapshot, law, say } = context;
  const { party, role, code } = request;
  const list = role === 'PROCESSOR' ? 'ART30_2' : 'ART30_1';
  const recordContext: Article30Context = {
    ...context,
    ...request,
    items: law.items(code, list),
    laws: new ApplicableLaws(snapshot),
  };
  const records = inOrder(snapshot.activities.filter((activity) => belongsTo(activity, request))).map((activity) =>
    recordOf(activity, recordContext),
  );
  const gaps = [
    ...responsibleGaps(recordContext),
    ...(records.length === 0 ? noRecords(recordContext) : []),
    ...records.flatMap(({ gaps }) => gaps),
  ];
  const kept = role === 'PROCESSOR' ? role : 'CONTROLLER';
  const headings = ARTICLE30_HEADINGS[kept].map(([key, words]) => ({ key, text: say(words) }));
  return {
    ...disclosed(context, say(`title.${kept}`, { law: say(`law.${code}`) }), headings, gaps),
    law: code,
    role,
    controller: {
      ...contactOf(party),
      representative: shownOfficer('REPRESENTATIVE', recordContext),
      dataProtectionOfficer: shownOfficer('DATA_PROTECTION_OFFICER', recordContext),
    },
    records,
  };
}

/**
 * Whether the activity stands in the record that is wanted. A controller's holds its joint activities too. A processor's activity
 * says on whose behalf, and seldom which company of the group does the work: it is of those that its `controllers` name, and
 * where none is named, of any company of the group.
 */
function belongsTo({ role, controllers }: Activity, { party, role: requestedRole }: Article30Request): boolean {
  const isNamed = controllers.includes(party.id);
  if (requestedRole === 'PROCESSOR')
    return role === 'PROCESSOR' && (isNamed || (controllers.length === 0 && party.group));
  return isNamed && (requestedRole === 'JOINT_CONTROLLER' ? role === 'JOINT_CONTROLLER' : role !== 'PROCESSOR');
}

function recordOf(activity: Activity, context: Article30Context): Article30Record {
  const { snapshot, code, laws, party } = context;
  const record = recorded(activity, snapshot, code);
  const transfers = transfersAbroad(activity, code, snapshot, laws, party);
  const joint = activity.role === 'JOINT_CONTROLLER' ? activity.controllers.filter((id) => id !== party.id) : [];
  const jointControllers = joint.map((id) => snapshot.party(id)).filter((controller) => controller !== undefined);
  return {
    ...rowsOf(record, transfers, context),
    jointControllers: jointControllers.map(contactOf),
    gaps: [
      ...jointControllers.flatMap((controller) => contactGaps(controller, cited(context, 'CONTROLLER'), context)),
      ...lackingGaps(record, context),
      ...controllerGaps(activity, context),
      ...transfers.flatMap((transfer) => transferGaps(transfer, context)),
    ],
  };
}

function cited({ items }: Article30Context, ...keys: string[]): Item | undefined {
  return items.find(({ key }) => keys.includes(key));
}

/** What the record itself lacks. */
function lackingGaps(record: Recorded, { items, say }: Article30Context): Gap[] {
  const { reference, title } = record.activity;
  return [...lacking(items, RECORD_ITEMS, record)].map((fault) =>
    gapOf(fault, say(`gap.${fault.key}` as Article30Key, { record: `${reference} (${title})` })),
  );
}

/** Of a processor: each controller by its name and contact details; a class of them names none. */
function controllerGaps({ onBehalfOf }: Activity, context: Article30Context): Gap[] {
  const item = cited(context, 'CONTROLLERS');
  if (!item) return [];
  const controllers = onBehalfOf
    .map((id) => context.snapshot.party(id))
    .filter((controller) => controller !== undefined);
  return controllers.flatMap((controller) => contactGaps(controller, item, context));
}

/** The country (30(1)(e), 30(2)(c)); documentation of safeguards only where compelling legitimate interests are relied on. */
function transferGaps(transfer: Transfer, context: Article30Context): Gap[] {
  const { snapshot, law, code, say } = context;
  const name = nameOf(transfer, snapshot).slice(1, -1);
  const gaps: Gap[] = [];
  const country = cited(context, 'TRANSFERS');
  if (country && transfer.countries.length === 0) gaps.push(gap(country, say('gap.TRANSFERS', { transfer: name })));
  const documented = cited(context, 'SAFEGUARDS');
  const compelling = transfer.suspension
    ? []
    : reliedOn(transfer, code, law.date).filter((row) => row.code === `${code}.49CLI`);
  if (documented && compelling.some((row) => !isDocumented(transfer, row, law.date)))
    gaps.push(gap(documented, say('gap.SAFEGUARDS', { transfer: name })));
  return gaps;
}

/** Who is responsible, the representative and the officer. Neither office is asked for here: whether one must be held, Art 30 does not say. */
function responsibleGaps(context: Article30Context): Gap[] {
  const item = cited(context, 'CONTROLLER', 'PROCESSOR');
  if (!item) return [];
  return [
    ...contactGaps(context.party, item, context),
    ...partyGaps(lackingOfOfficers(context.code, context.party, item, context.snapshot), context.party, context),
  ];
}

function contactGaps(party: Party, item: Item | undefined, context: Article30Context): Gap[] {
  return item ? partyGaps(lackingOfParty(party, item), party, context) : [];
}

/** What rules find of a party that the record names, in the document's language. */
function partyGaps(faults: Iterable<LackingOfParty>, party: Party, { say }: Article30Context): Gap[] {
  return [...faults].map((fault) =>
    gapOf(
      fault,
      say(`gap.${fault.key}`, { party: party.name, officer: fault.office ? say(`officer.${fault.office}`) : '' }),
    ),
  );
}

function noRecords(context: Article30Context): Gap[] {
  const { role, party, say, items, snapshot } = context;
  const [item] = items;
  const article = role === 'PROCESSOR' ? '30(2)' : '30(1)';
  const words = role === 'PROCESSOR' ? 'gap.noRecords.PROCESSOR' : 'gap.noRecords.CONTROLLER';
  return item ? nothingRegistered(snapshot, { ...item, article }, say(words, { party: party.name })) : [];
}

function shownOfficer(office: RecordOffice, { code, party, snapshot }: Article30Context): RecordOfficer | undefined {
  const officer = officerInRecord(office, code, party, snapshot);
  return officer && { name: officer.name ?? officer.department, email: officer.email };
}

function contactOf({ name, address, email }: Party): Pick<Responsible, 'name' | 'address' | 'email'> {
  return { name, address, email };
}
