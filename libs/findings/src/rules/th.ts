import {
  type Activity,
  type Contact,
  legalBasesIn,
  type Party,
  type Profile,
  type Snapshot,
  type Transfer,
} from '#snapshot';
import { citing, type Fault, lacking, type Rule, type RuleContext, rulesOf, type Sought, says } from '../model/rule.js';
import { basisRules } from '../shared/bases.js';
import { nameOf } from '../shared/grounds.js';
import { groupOf, isFor, isReachable, officerOf } from '../shared/officers.js';
import { priorFilingRule } from '../shared/prior-filings.js';
import { RECORD_ITEMS, type Recorded, recorded } from '../shared/record.js';
import { transferRules, withoutGround } from '../shared/transfers.js';

const { on } = rulesOf('TH');

/** An activity as the Thai record shows it. */
export interface ThaiRecorded extends Recorded {
  readonly parties: readonly Party[];
  /** Purposes for which data are used on another basis than consent, or for which none is stated. */
  readonly withoutConsent: readonly string[];
}

/** The activity as the Thai record shows it. */
export function thaiRecorded(activity: Activity, snapshot: Snapshot): ThaiRecorded {
  const profiled = ['TH', 'ALL']
    .map((code) => snapshot.profile(code)?.controllers.map(({ party }) => party) ?? [])
    .find((list) => list.length > 0);
  const controllers = activity.controllers.length > 0 ? activity.controllers : (profiled ?? []);
  const consented = (purpose: Activity['purposes'][number]) => {
    const bases = legalBasesIn(activity, purpose, 'TH', snapshot.profile('TH'));
    return bases.length > 0 && bases.every(({ basis }) => basis === 'CONSENT' || basis === 'EXPRESS_CONSENT');
  };
  return {
    ...recorded(activity, snapshot, 'TH'),
    parties: controllers.map((id) => snapshot.party(id)).filter((party) => party !== undefined),
    get withoutConsent() {
      return activity.purposes.filter((purpose) => !consented(purpose)).map(({ description }) => description);
    },
  };
}

/** Where the items of ss 39 and 40(3) are looked for in an activity. */
export const THAI_RECORD: Readonly<Record<string, Sought<ThaiRecorded>>> = {
  ...RECORD_ITEMS,
  CONTROLLER: {
    path: 'controllers',
    has: ({ parties }) => parties.some(isReachable),
    message: 'The record gives no details of a controller. Name the controller, with its address, e-mail or phone.',
  },
  PROCESSOR: {
    path: 'controllers',
    has: ({ parties, snapshot }) => (parties.length > 0 ? parties : groupOf(snapshot)).some(isReachable),
    message:
      'The record gives no details of the company that processes for others. Name it among the controllers of the activity, and state its address, e-mail or phone.',
  },
  DISCLOSURE: {
    path: 'recipients',
    has: (record) => says(record.recipients) || record.withoutConsent.length === 0,
    message:
      'Data are used without consent, or on no stated basis, and the record does not say to whom they are disclosed. State the recipients; where nobody receives the data, say so.',
  },
};

/** What the record of s39, a processor's of s40(3), lacks of the activity itself. */
export function lackingOfThaiRecord(activity: Activity, { law, snapshot }: RuleContext) {
  const list = activity.role === 'PROCESSOR' ? 'S40_3' : 'S39';
  return lacking(law.items('TH', list), THAI_RECORD, thaiRecorded(activity, snapshot));
}

/** What is said for Thailand of every activity. */
export interface SaidOfAll {
  readonly rights: readonly string[];
  readonly conditions: readonly string[];
  readonly refusals: readonly string[];
  readonly officer?: Contact;
}

/** What the organisation says of rights, of requests refused and of the officer, for Thailand or for everywhere. */
export function saidOfAll(snapshot: Snapshot): SaidOfAll {
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

/** Where those are looked for that are said of every activity at once. */
export const THAI_RECORD_OF_ALL: Readonly<Record<string, Sought<SaidOfAll>>> = {
  RIGHTS: {
    path: 'rights',
    has: ({ rights, conditions }) => says(rights) && says(conditions),
    message:
      'The record does not say which rights people have, or not how and on which conditions they get access. State the rights in the profile TH, and the rest as a statement "rightsConditions".',
  },
  OFFICER: {
    path: 'contacts',
    // Where there is none, none is named.
    has: ({ officer }) => !officer || (says(officer.name ?? officer.department) && isReachable(officer)),
    message:
      'A processor’s record must hold the name and the contacts of the data protection officer, where there is one. Enter what is missing in the contact.',
  },
  REFUSALS: {
    path: 'statements',
    has: ({ refusals }) => says(refusals),
    message:
      'Requests and objections that were refused belong to the record, with the reasons; the register does not hold them. Say in a statement "refusals" of the profile TH where they are kept, or that there are none.',
  },
};

/** What the record of s39, or a processor's of s40(3), lacks that is said once for every activity. */
export function lackingOfAll(list: 'S39' | 'S40_3', { law, snapshot }: RuleContext) {
  return lacking(law.items('TH', list), THAI_RECORD_OF_ALL, saidOfAll(snapshot));
}

/** A controller abroad without a representative in Thailand. */
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
          message: `${party.name} is controller in Thailand and its country is not stated. State it; if it is not Thailand, name a representative there.`,
          ...citing(duty),
        }
      : {
          path: 'contacts',
          message: `${party.name} is controller in Thailand, is seated in ${party.country} and has no representative in Thailand. Appoint one in writing and record it as REPRESENTATIVE.`,
          ...citing(duty),
        };
  }
}

/** That nobody but the exporter gets at what is stored, as the transfer's condition says it. */
const NO_ACCESS = /no (?:third party|other party|access)|nobody|without access/i;

/** A transfer without a ground; of storage to which nobody has access, which is no transfer, it asks. */
function withoutThaiGround(transfer: Transfer, context: RuleContext): Fault | false {
  const definition = context.law.all('TH', 'transferDuties').find((duty) => duty.of === 'DEFINITION');
  const fault = withoutGround('TH', transfer, context);
  if (!fault || transfer.kind !== 'STORAGE' || !definition) return fault;
  if (NO_ACCESS.test(transfer.condition ?? '')) return false;
  return {
    path: fault.path,
    severity: 'NOTICE',
    message: `${nameOf(transfer, context.snapshot)} stores data abroad and states no ground under the law of Thailand. Say in its condition that no third party has access, in which case it is no transfer; otherwise state a ground.`,
    ...citing(definition),
  };
}

/** What Thai law finds: the records of ss 39 and 40(3), the representative, and grounds to transfer. */
export const TH_RULES: readonly Rule[] = [
  on('processingActivity', 'RECORD', '39; 40(3)', 'ERROR', lackingOfThaiRecord),
  on('jurisdictionProfile', 'RECORD.RIGHTS', '39', 'NOTICE', (_, context) => lackingOfAll('S39', context)),
  on('jurisdictionProfile', 'RECORD.OFFICER', '40(3)', 'ERROR', (_, context) =>
    context.snapshot.activities.some(({ role }) => role === 'PROCESSOR') ? lackingOfAll('S40_3', context) : false,
  ),
  on('jurisdictionProfile', 'REPRESENTATIVE', '37(5)', 'WARNING', withoutRepresentative),
  ...basisRules('TH', '24'),
  on('transfer', 'TRANSFER.GROUND', '28', 'ERROR', withoutThaiGround),
  ...transferRules('TH', { ground: '28', safeguard: '29' }).filter(({ id }) => id !== 'TH.TRANSFER.GROUND'),
  priorFilingRule('TH', '29 para 1'),
];

/** Thai law (PDPA) as its document needs it: what the record shows and what it lacks. */
export const thaiLaw = {
  lackingOfAll,
  lackingOfRecord: lackingOfThaiRecord,
  statedForAll: saidOfAll,
  RECORD_ITEMS: THAI_RECORD,
  ITEMS_FOR_ALL: THAI_RECORD_OF_ALL,
  recorded: thaiRecorded,
} as const;
