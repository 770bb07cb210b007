import { listed, say } from '#kernel';
import { lawOf } from '#law';
import type { Party, Profile, Transfer } from '#snapshot';
import { citing, type Fault, faultsOf, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { citingGrounds } from '../shared/dated-rules.js';
import { isFiled } from '../shared/filings.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { onInterests } from '../shared/interests.js';
import { notificationRule } from '../shared/notified.js';
import { otherClausesRule } from '../shared/other-clauses.js';
import { priorFilingRule } from '../shared/prior-filings.js';
import { recordRule } from '../shared/special-records.js';
import { numberStated } from '../shared/stated-numbers.js';
import { transferRules } from '../shared/transfers.js';
import { isSeated } from './stated-duties.js';

const { on } = rulesOf('TR');

/** Words of a filing that shows the registration, or of a statement why none is owed. */
const VERBIS = /verb[iİ]s|sicil/i;

/** The side of a limit of the law on which the stated numbers are. */
type Side = 'REACHED' | 'BELOW' | 'OPEN';

/** Returns on which side of the limits of a registration the numbers of the profile are. One that is reached is enough. */
function sideOf(profile: Profile, key: string, { law }: RuleContext): Side {
  const limits = law.item('TR', 'REGISTRATION', key)?.thresholds;
  if (!limits) return 'REACHED';
  const isByEmployeesAlone = law.item('TR', 'REGISTRATION', 'NO_BALANCE_SHEET') !== undefined;
  const sides = limits.map(({ of, number }): Side => {
    const { count, isNone } = numberStated(profile, of === 'EMPLOYEES' ? 'employees' : 'balanceSheetTotal') ?? {};
    if (of === 'ASSETS' && isNone && isByEmployeesAlone) return 'BELOW';
    if (count === undefined) return 'OPEN';
    return count >= number ? 'REACHED' : 'BELOW';
  });
  if (sides.includes('REACHED')) return 'REACHED';
  return sides.includes('OPEN') ? 'OPEN' : 'BELOW';
}

const RECORD_IT = say`Record it as a filing of the profile TR with the item "VERBIS", or say under the item verbis why none is owed.`;

/** Returns the controllers that the profile names and that are seated abroad, as far as their countries are known. */
function abroadIn({ controllers }: Profile, { snapshot }: RuleContext): string[] {
  return controllers
    .map(({ party }) => snapshot.party(party))
    .filter((party) => party?.country !== undefined && lawOf(party.country) !== 'TR')
    .map((party) => party!.name);
}

function unregistered(profile: Profile, context: RuleContext): Fault | undefined {
  const { law } = context;
  const item = law.item('TR', 'FILINGS', 'REGISTRATION');
  if (!item || isFiled(profile, VERBIS, law.date)) return undefined;
  const path = 'statements.verbis';
  const [first] = abroadIn(profile, context);
  const abroad = law.item('TR', 'REGISTRATION', 'ABROAD');
  if (first !== undefined && abroad)
    return {
      path,
      severity: 'WARNING',
      message: say`${first} is not established in Turkey: it registers in VERBIS at any size, through a representative in Turkey, and no registration is recorded. ${RECORD_IT}`,
      ...citing(abroad),
    };
  const [general, sensitive] = [sideOf(profile, 'RESIDENTS', context), sideOf(profile, 'SENSITIVE_ACTIVITY', context)];
  if (general === 'REACHED')
    return {
      path,
      severity: 'WARNING',
      message: say`The numbers that the profile states reach a limit from which controllers register in VERBIS, and no registration is recorded. ${RECORD_IT}`,
      ...citing(law.item('TR', 'REGISTRATION', 'RESIDENTS') ?? item),
    };
  if (general === 'OPEN')
    return {
      path,
      message: say`Whether registration in VERBIS is owed depends on the employees of a year and on the balance sheet, which the profile does not state. State under the item employees how many there are, and under balanceSheetTotal the total in lira, or "None" if no such books are kept. If it is registered: ${RECORD_IT}`,
      ...citing(item),
    };
  if (sensitive === 'BELOW') return undefined;
  return {
    path,
    message: say`The stated numbers are below the limits of VERBIS for most controllers. Those whose main activity is special categories of data have lower ones. Say under the item verbis whether that is the main activity, or record the registration.`,
    ...citing(law.item('TR', 'REGISTRATION', 'SENSITIVE_ACTIVITY') ?? item),
  };
}

function unregisteredCompany(party: Party, context: RuleContext): Fault | undefined {
  const item = context.law.item('TR', 'FILINGS', 'REGISTRATION');
  if (!item || context.snapshot.profile('TR') || !isSeated(party, 'TR', context)) return undefined;
  return {
    path: 'country',
    message: say`Whether ${party.name} must register in VERBIS depends on its employees and its balance sheet, which the register does not hold. Open a profile TR: record the registration there as a filing, or state under the items employees and balanceSheetTotal what they are.`,
    ...citing(item),
  };
}

/** Returns the rule on the inventory: an error of who is registered, and a question of others since only the registered keep one. */
function inventoryRule(): Rule<'processingActivity'> {
  const rule = recordRule('TR', 'Registry By-Law 4(1)(h)');
  return {
    ...rule,
    *check(activity, context) {
      const profile = context.snapshot.profile('TR');
      const isRegistered = profile?.filings.some(({ item, reference }) => VERBIS.test(`${item} ${reference ?? ''}`));
      const isAsked = isRegistered || context.law.one('TR', 'record')?.required === 'YES';
      if (!isAsked && profile?.statements.some(({ item }) => VERBIS.test(item))) return; // it says why it need not register
      for (const fault of faultsOf(rule.check(activity, context)))
        yield isAsked
          ? fault
          : {
              ...fault,
              severity: 'NOTICE',
              message: say`${fault.message} Only who must register in VERBIS keeps the inventory. Record the registration in the profile TR, or say there under the item verbis why none is owed.`,
            };
    },
  };
}

/** The types of the standard contract whose importer is a processor, and those whose importer is a controller. */
const TO_PROCESSOR = [2, 3];
const TO_CONTROLLER = [1, 4];
const TYPES: Readonly<Partial<Record<Transfer['kind'], readonly number[]>>> = {
  ENTRUSTMENT: TO_PROCESSOR,
  STORAGE: TO_PROCESSOR,
  PROVISION: TO_CONTROLLER,
  JOINT_USE: TO_CONTROLLER,
};

function* wrongType(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  const fitting = TYPES[transfer.kind];
  if (!fitting || transfer.suspension || !mayLeave(transfer, 'TR')) return;
  for (const { code, key, instrument } of reliedOn(transfer, 'TR', law.date)) {
    const ground = law.ground(code);
    const modules = code === 'TR.SC' && instrument?.kind === 'SCC' ? instrument.modules : undefined;
    if (!ground || !modules || modules.some((one) => fitting.includes(one))) continue;
    const stated =
      modules.length > 0 ? say`type ${modules} of the standard contract` : say`no type of the standard contract`;
    yield {
      path: `grounds.${key}.instrument.modules`,
      ...(modules.length === 0 && { severity: 'NOTICE' as const }),
      message: say`${nameOf(transfer, snapshot)} goes to ${fitting === TO_PROCESSOR ? say`a processor` : say`a controller`}, and states ${stated}. For it there is type ${listed(fitting, ' or ')}: sign that one and state it as the module, or correct the kind of the transfer.`,
      ...citing(ground),
    };
  }
}

/** The rules of Turkish law: VERBIS and the inventory behind it, transfers, and the notification of standard contracts. */
export const TR_RULES: readonly Rule[] = [
  inventoryRule(),
  on('jurisdictionProfile', 'FILING.REGISTRATION', '16(2)', 'NOTICE', unregistered),
  on('party', 'FILING.REGISTRATION', '16(2)', 'NOTICE', unregisteredCompany),
  on('processingActivity', 'SENSITIVE.INTERESTS', '6(3)', 'ERROR', (activity, { law, snapshot }) => {
    const item = law.item('TR', 'SENSITIVE_CONDITIONS', 'CONDITION');
    const isSensitive = ({ special, criminal }: { special: string; criminal: string }) =>
      special === 'YES' || criminal === 'YES';
    const fault = item && onInterests('TR', activity, snapshot, isSensitive, ['LEGITIMATE_INTERESTS', 'CONTRACT']);
    return fault && { ...fault, ...citing(item) };
  }),
  ...citingGrounds(transferRules('TR', { ground: '9' })),
  priorFilingRule('TR', '9(4)'),
  otherClausesRule({
    law: 'TR',
    ground: 'TR.SC',
    article: '9(4)(c)',
    message: (transfer, version) =>
      say`${transfer} relies on the standard clauses "${version}", which are not those of the Turkish Board. Conclude the standard contract of Decision 2024/959, unchanged and in Turkish, and record it with "2024/959" as its version.`,
  }),
  on('transfer', 'SCC.MODULE', '9(4)(c)', 'WARNING', wrongType),
  notificationRule({
    law: 'TR',
    ground: 'TR.SC',
    item: ['STANDARD_CONTRACT', 'NOTIFICATION'],
    article: '9(5)',
    severity: 'ERROR',
    act: say`notify the Authority of it on paper, by registered e-mail (KEP) or in its module for standard contracts`,
  }),
];
