import { say } from '#kernel';
import {
  type Activity,
  type ApplyingBasis,
  type Contact,
  legalBasesIn,
  type Party,
  type Profile,
  type Snapshot,
  type Transfer,
} from '#snapshot';
import { thingsUnder } from '../model/applicable-laws.js';
import {
  citing,
  type Fault,
  isStated,
  missingItems,
  type RequiredItem,
  type Rule,
  type RuleContext,
  rulesOf,
} from '../model/rule.js';
import { basisRules } from '../shared/bases.js';
import { nameOf } from '../shared/grounds.js';
import { someOfGroup } from '../shared/group.js';
import { isFor, isReachable, officerOf } from '../shared/officers.js';
import { controllersUnder } from '../shared/organisation.js';
import { priorFilingRule } from '../shared/prior-filings.js';
import { RECORD_ITEMS, type Recorded, recorded } from '../shared/record.js';
import { place } from '../shared/terms.js';
import { transferRules, withoutGround } from '../shared/transfers.js';

const { on } = rulesOf('TH');

/** An activity as the Thai record shows it. */
interface ThaiRecorded extends Recorded {
  readonly parties: readonly Party[];
  /** Purposes for which data are used on a stated basis other than consent. */
  withoutConsent(): readonly string[];
  /** Purposes without any stated basis: whether they rest on consent is not known. */
  withoutBasis(): Activity['purposes'];
}

/** Returns the purposes whose legal bases under Thai law are so. */
function purposesWhere(activity: Activity, snapshot: Snapshot, holds: (bases: readonly ApplyingBasis[]) => boolean) {
  return activity.purposes.filter((purpose) => holds(legalBasesIn(activity, purpose, 'TH', snapshot.profile('TH'))));
}

/** Returns the purposes for which data are used on a stated basis other than consent. */
function withoutConsent(activity: Activity, snapshot: Snapshot): string[] {
  const isOther = ({ basis }: ApplyingBasis) => basis !== 'CONSENT' && basis !== 'EXPRESS_CONSENT';
  return purposesWhere(activity, snapshot, (bases) => bases.some(isOther)).map(({ description }) => description);
}

/** Returns the controllers of the activity under Thai law. */
const controllersOf = (activity: Activity, snapshot: Snapshot) => controllersUnder('TH', activity, snapshot);

/** Returns the activity as the Thai record shows it. */
function thaiRecorded(activity: Activity, snapshot: Snapshot): ThaiRecorded {
  return {
    ...recorded(activity, snapshot, 'TH'),
    parties: controllersOf(activity, snapshot).map(({ party }) => party),
    withoutConsent: () => withoutConsent(activity, snapshot),
    withoutBasis: () => purposesWhere(activity, snapshot, (bases) => bases.length === 0),
  };
}

/** Items of ss 39 and 40(3), and where an activity holds each. */
export const THAI_RECORD: Readonly<Record<string, RequiredItem<ThaiRecorded>>> = {
  ...RECORD_ITEMS,
  CONTROLLER: {
    path: 'controllers',
    has: ({ parties }) => parties.some(isReachable),
    message: say`The record gives no details of a controller. Name the controller, with its address, e-mail or phone.`,
  },
  PROCESSOR: {
    path: 'controllers',
    has: ({ parties, snapshot }) =>
      parties.length > 0 ? parties.some(isReachable) : someOfGroup('that can be reached', isReachable, snapshot),
    message: say`The record gives no details of the company that processes for others. Name it among the controllers of the activity, and state its address, e-mail or phone.`,
  },
  DISCLOSURE: {
    path: 'recipients',
    has: (record) => isStated(record.recipients) || record.withoutConsent().length + record.withoutBasis().length === 0,
    message: say`Data are used without consent, or on no stated basis, and the record does not name the recipients. State the recipients; if there are none, say so.`,
  },
};

/** Yields the items of s39, or of s40(3) for a processor, that the record lacks for the activity itself. */
function lackingOfThaiRecord(activity: Activity, { law, snapshot }: RuleContext) {
  const list = activity.role === 'PROCESSOR' ? 'S40_3' : 'S39';
  return missingItems(law.items('TH', list), THAI_RECORD, thaiRecorded(activity, snapshot));
}

/**
 * Yields a fault for each purpose without a stated basis: s39(6) wants use and disclosure without consent in the record.
 * The document shows them; for findings, TH.LEGAL_BASIS.NONE reports the same purposes.
 */
function* lackingBasis(activity: Activity, { law, snapshot }: RuleContext) {
  const entry = law.one('TH', 'legalBases');
  if (!entry || activity.role === 'PROCESSOR') return;
  for (const { key, description: purpose } of thaiRecorded(activity, snapshot).withoutBasis())
    yield { key: 'LEGAL_BASIS', purpose, path: `purposes.${key}.legalBases`, ...citing(entry) };
}

/** Statements for Thailand that cover all activities. */
interface StatedForAll {
  readonly rights: readonly string[];
  readonly conditions: readonly string[];
  readonly refusals: readonly string[];
  readonly officer?: Contact;
}

/** Returns what the organisation states on rights, refused requests and the officer, for Thailand or for everywhere. */
function statedForAll(snapshot: Snapshot): StatedForAll {
  const [here, all] = [snapshot.profile('TH'), snapshot.profile('ALL')];
  const statements = [...(here?.statements ?? []), ...(all?.statements ?? [])];
  const texts = (name: RegExp) => statements.filter(({ item }) => name.test(item)).map(({ text }) => text);
  return {
    rights: [...(here?.rights ?? []), ...(all?.rights ?? [])],
    conditions: texts(/^rights|access/i),
    refusals: texts(/refus|reject/i),
    officer: officerOf('DATA_PROTECTION_OFFICER', 'TH', snapshot),
  };
}

/** Items of the record that are stated once for all activities, and where the register holds each. */
export const THAI_RECORD_OF_ALL: Readonly<Record<string, RequiredItem<StatedForAll>>> = {
  RIGHTS: {
    path: 'rights',
    has: ({ rights, conditions }) => isStated(rights) && isStated(conditions),
    message: say`The record does not say which rights people have, or not how and on which conditions they get access. State the rights in the profile TH, and the rest as a statement "rightsConditions".`,
  },
  OFFICER: {
    path: 'contacts',
    // Not missing if no officer is appointed.
    has: ({ officer }) => !officer || (isStated(officer.name ?? officer.department) && isReachable(officer)),
    message: say`A processor’s record must hold the name and the contacts of the data protection officer, if there is one. Enter what is missing in the contact.`,
  },
  REFUSALS: {
    path: 'statements',
    has: ({ refusals }) => isStated(refusals),
    message: say`Requests and objections that were refused belong to the record, with the reasons; the register does not hold them. Say in a statement "refusals" of the profile TH where they are kept, or that there are none.`,
  },
};

/** Yields the items of s39 or s40(3) that the record lacks and that are stated once for all activities. */
export function lackingOfAll(list: 'S39' | 'S40_3', { law, snapshot }: RuleContext) {
  return missingItems(law.items('TH', list), THAI_RECORD_OF_ALL, statedForAll(snapshot));
}

/** Reports a controller abroad without a representative in Thailand. */
function* withoutRepresentative(profile: Profile, { law, snapshot }: RuleContext): Generator<Fault> {
  const duty = law.all('TH', 'transferDuties').find(({ of: topic }) => topic === 'REPRESENTATIVE');
  if (!duty || profile.contacts.some(({ role }) => role === 'REPRESENTATIVE')) return;
  for (const { party: id } of profile.controllers) {
    const party = snapshot.party(id);
    if (!party || party.class || party.country === 'TH') continue;
    const named = party.officers.some(
      ({ role, jurisdictions }) => role === 'REPRESENTATIVE' && isFor(jurisdictions, 'TH'),
    );
    if (named) continue;
    yield party.country === undefined
      ? {
          path: 'controllers',
          severity: 'NOTICE',
          message: say`${party.name} is controller in Thailand and its country is not stated. State it; if it is not Thailand, name a representative there.`,
          ...citing(duty),
        }
      : {
          path: 'contacts',
          message: say`${party.name} is controller in Thailand, is seated in ${place(party.country)} and has no representative in Thailand. Appoint one in writing and record it as REPRESENTATIVE.`,
          ...citing(duty),
        };
  }
}

/** Words in a transfer's condition that exclude access by anyone except the exporter. */
const NO_ACCESS = /no (?:third party|other party|access)|nobody|without access/i;

/**
 * Reports a transfer without a ground. Storage that nobody can access is not a transfer under Thai law: for storage it
 * asks for confirmation.
 */
function withoutThaiGround(transfer: Transfer, context: RuleContext): Fault | false {
  const definition = context.law.all('TH', 'transferDuties').find((duty) => duty.of === 'DEFINITION');
  const fault = withoutGround('TH', transfer, context);
  if (!fault || transfer.kind !== 'STORAGE' || !definition) return fault;
  if (NO_ACCESS.test(transfer.condition ?? '')) return false;
  return {
    path: fault.path,
    severity: 'NOTICE',
    message: say`${nameOf(transfer, context.snapshot)} stores data abroad and states no ground under the law of Thailand. Say in its condition that no third party has access, in which case it is no transfer; otherwise state a ground.`,
    ...citing(definition),
  };
}

/** The rules of Thai law: the records of ss 39 and 40(3), the representative, and grounds to transfer. */
export const TH_RULES: readonly Rule[] = [
  on('processingActivity', 'RECORD', '39; 40(3)', 'ERROR', lackingOfThaiRecord),
  on('jurisdictionProfile', 'RECORD.RIGHTS', '39', 'NOTICE', (_, context) => lackingOfAll('S39', context)),
  // A WARNING: it is named where there is one.
  on('jurisdictionProfile', 'RECORD.OFFICER', '40(3)', 'WARNING', (_, context) =>
    thingsUnder('TH', 'processingActivity', context.snapshot).some(({ role }) => role === 'PROCESSOR')
      ? lackingOfAll('S40_3', context)
      : false,
  ),
  on('jurisdictionProfile', 'REPRESENTATIVE', '37(5)', 'WARNING', withoutRepresentative),
  ...basisRules('TH', '24'),
  on('transfer', 'TRANSFER.GROUND', '28', 'ERROR', withoutThaiGround),
  ...transferRules('TH', { ground: '28', safeguard: '29' }).filter(({ id }) => id !== 'TH.TRANSFER.GROUND'),
  priorFilingRule('TH', '29 para 1'),
];

/** Thai law (PDPA) as its document needs it: what the record shows and what it lacks. */
export const thaiLaw = {
  controllersOf,
  lackingBasis,
  lackingOfAll,
  lackingOfRecord: lackingOfThaiRecord,
  statedForAll,
  withoutConsent,
  RECORD_ITEMS: THAI_RECORD,
  ITEMS_FOR_ALL: THAI_RECORD_OF_ALL,
  recorded: thaiRecorded,
} as const;
