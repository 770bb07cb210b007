import { ApplicableLaws, gdpr, recorded, reliedOn } from '#findings';
import type { Activity, Party } from '#snapshot';
import { type Disclosure, type DocumentContext, disclosed, headingsIn, type Named } from '../shared/disclosure.js';
import { inOrder, purposeText, type RecordTransfer, rowsOf, transfersIn, withCondition } from '../shared/records.js';
import { withoutStop } from '../shared/retention.js';
import { rightsUnder } from '../shared/rights.js';
import { statementsOn } from '../shared/statements.js';
import { articleOf, isListed } from './articles.js';
import { basesOf, basisText } from './bases.js';
import type { Concerned, InformationContext, InformationRequest, InformationStatements } from './context.js';
import { activityGaps, controllerGaps, statementGaps } from './gaps.js';
import { ofPeople } from './people.js';
import { INFORMATION_WORDS, type InformationKey } from './words.js';

// The information that people get: the notice of Art 13 and 14, and the answer of Art 15(1) and (2).

/** The processing of the data of these people in one activity. */
export interface InformedActivity {
  readonly title: string;
  readonly jointControllers: readonly string[];
  /** Each purpose, in a notice with its legal bases. */
  readonly purposes: readonly string[];
  readonly interests: readonly string[];
  readonly dataCategories: readonly string[];
  readonly sources: readonly string[];
  readonly recipients: readonly string[];
  readonly transfers: readonly RecordTransfer[];
  /** Codes of the countries in which the data are used: that of the controller, and those that they go to. */
  readonly territory: readonly string[];
  readonly erasure: readonly string[];
}

/** The controller, with those who answer for it. */
interface Informing extends Named {
  readonly representative?: Named;
  readonly dataProtectionOfficer?: Named;
}

/** The information for one group of people. */
export interface Information extends Disclosure, InformationStatements {
  readonly people: string;
  readonly controller?: Informing;
  readonly records: readonly InformedActivity[];
  /** The purposes that rest on consent, after the words of Art 7(3). */
  readonly withdrawal: readonly string[];
  /** The purposes that people can object to, after the words of Art 21. */
  readonly objection: readonly string[];
  /** The place of the copy of the data, which is not in the register. */
  readonly copy: readonly string[];
}

/** Returns the information for one group of people, from the controller's activities that concern it. Pure. */
export function information(
  document: DocumentContext<InformationKey>,
  request: InformationRequest,
  activities: readonly Activity[],
): Information {
  const context = { ...document, ...request, laws: new ApplicableLaws(document.snapshot) };
  const { say, snapshot, code, party, form, people } = context;
  const concerned = inOrder(activities).flatMap((activity) => {
    const record = ofPeople(recorded(activity, snapshot, code), people);
    return record ? [{ activity, record, transfers: transfersIn(activity, context) }] : [];
  });
  const resting = (key: 'withdrawal' | 'objection', isSuch: (basis: Basis) => boolean) => {
    const purposes = concerned.flatMap((one) => purposesOn(isSuch, one, context));
    return purposes.length > 0 ? [say(key), ...new Set(purposes)] : [];
  };
  const needsCopy = concerned.some((one) => rests(one, context));
  const statements: InformationStatements = {
    decisions: decisionsOf(concerned, context),
    rights: rightsUnder(code, snapshot),
    rightsExercise: statementsOn('rightsExercise', code, snapshot),
    complaint: complaintBody(context),
    provision: statementsOn('voluntariness', code, snapshot),
    safeguardsCopy: needsCopy ? statementsOn('safeguardsCopy', code, snapshot) : [],
    methods: statementsOn('method', code, snapshot),
    marketing: statementsOn('directMarketing', code, snapshot),
  };
  const withdrawn = resting(
    'withdrawal',
    ({ basis, specialCondition }) =>
      specialCondition === 'EXPLICIT_CONSENT' || basis === 'CONSENT' || basis === 'EXPRESS_CONSENT',
  );
  const isConsented = withdrawn.length > 0;
  const gaps = [
    ...controllerGaps(context),
    ...concerned.flatMap((one) => activityGaps(one, context)),
    ...statementGaps(statements, { ...context, concerned, needsCopy, isConsented }),
  ];
  const kind = isListed(code) ? code : form;
  const title = say(`title.${kind}`, { people: people.name, law: say(`law.${code}`) });
  return {
    ...disclosed(context, request, title, headingsIn(INFORMATION_WORDS, say), gaps),
    people: people.name,
    controller: party && { ...named(party), ...officersOf(party, context) },
    records: concerned.map((one) => informedOf(one, context)),
    ...statements,
    withdrawal: [...withdrawn, ...(isConsented ? statementsOn('withdrawal', code, snapshot) : [])],
    objection: resting('objection', ({ basis }) => basis === 'LEGITIMATE_INTERESTS' || basis === 'PUBLIC_TASK'),
    copy: [say('copy'), say('copy.place')],
  };
}

function informedOf({ record, transfers }: Concerned, context: InformationContext): InformedActivity {
  const { snapshot, party, say } = context;
  const hasBases = context.form === 'NOTICE' && articleOf(context, 'LEGAL_BASIS') !== undefined;
  const { activity } = record;
  const { title, dataCategories, recipients, transfers: rows, erasure } = rowsOf(record, transfers, context);
  const others = activity.role === 'JOINT_CONTROLLER' ? activity.controllers.filter((id) => id !== party?.id) : [];
  const interests = activity.purposes.flatMap((purpose) =>
    basesOf(activity, purpose, context).flatMap(({ interest }) => interest ?? []),
  );
  return {
    title,
    jointControllers: others.flatMap((id) => snapshot.party(id)?.name ?? []),
    purposes: activity.purposes.map((purpose) => {
      const bases = hasBases ? basesOf(activity, purpose, context) : [];
      const text = purposeText(purpose);
      if (bases.length === 0) return text;
      return say('purpose', {
        purpose: withoutStop(text),
        bases: bases.map((basis) => basisText(activity, basis, context)).join('; '),
      });
    }),
    interests: [...new Set(interests)],
    dataCategories,
    sources: activity.sources.map(({ description, condition }) => withCondition(description, condition)),
    recipients,
    transfers: rows,
    territory: [...new Set([party?.country ?? [], rows.map(({ countries }) => countries)].flat(2))],
    erasure,
  };
}

type Basis = ReturnType<typeof basesOf>[number];

/** Returns the purposes that rest on such a basis. */
function purposesOn(
  isSuch: (basis: Basis) => boolean,
  { record: { activity } }: Concerned,
  context: InformationContext,
): string[] {
  const { purposes } = activity;
  return purposes.filter((purpose) => basesOf(activity, purpose, context).some(isSuch)).map(purposeText);
}

/** Returns true if a transfer rests on safeguards. People can have a copy of them. */
function rests({ transfers }: Concerned, { code, law }: InformationContext): boolean {
  const grounds = transfers.flatMap((transfer) => reliedOn(transfer, code, law.date));
  return grounds.some((row) => law.groundEver(row.code)?.kind === 'SAFEGUARD');
}

/** Returns the decisions by automated means alone, as far as the register says that they are. */
function decisionsOf(concerned: readonly Concerned[], { code, snapshot, say }: InformationContext): string[] {
  const profiles = [snapshot.profile(code), snapshot.profile('ALL')];
  const rows = [...concerned.map(({ record }) => record.activity), ...profiles].flatMap(
    (of) => of?.automatedDecisions ?? [],
  );
  const shown = rows.filter(({ significant, humanInvolved }) => significant === 'YES' && humanInvolved === 'NO');
  return shown.map(({ description, logic }) => (logic ? say('decision', { description, logic }) : description));
}

/** Returns the authority for complaints and how to reach it: that of the controller's country before that of the law. */
function complaintBody({ party, code, snapshot }: InformationContext): string[] {
  const bodies = [party?.country, code, 'ALL'].flatMap((one) => (one && snapshot.profile(one)?.complaintBody) || []);
  const [body] = bodies;
  return body
    ? [body.name, body.address, body.email, body.phone, body.website].filter((line) => line !== undefined)
    : [];
}

function officersOf(party: Party, { code, snapshot }: InformationContext): Partial<Informing> {
  if (isListed(code)) return {};
  const holder = (office: 'REPRESENTATIVE' | 'DATA_PROTECTION_OFFICER') => {
    const contact = gdpr.officerInRecord(office, code, party, snapshot);
    return contact && named(contact);
  };
  return { representative: holder('REPRESENTATIVE'), dataProtectionOfficer: holder('DATA_PROTECTION_OFFICER') };
}

function named({ name, department, address, email, phone }: Named): Named {
  return { name, department, address, email, phone };
}
