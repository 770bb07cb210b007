import { say } from '#kernel';
import { type LawOn, lawOf } from '#law';
import type { Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { nameOf } from '../shared/grounds.js';
import { versionOf } from '../shared/instruments.js';
import { isFor } from '../shared/officers.js';
import { basesRules } from './gdpr/bases.js';
import { processorRules } from './gdpr/processors.js';
import { recordRules } from './gdpr/record.js';
import { changed, gdprTransferRules, groundsOf } from './gdpr/transfers.js';

const { on } = rulesOf('EU');

/**
 * Returns the transfer as EU law saw it on the date. Data to the United Kingdom did not leave the EU before its first
 * recognition.
 */
function asSeen(transfer: Transfer, law: LawOn): Transfer {
  if (!transfer.countries.includes('GB')) return transfer;
  if (law.recognition('EU', 'GB') || law.ended('EU', 'GB').length > 0) return transfer;
  return { ...transfer, countries: transfer.countries.map((country) => (country === 'GB' ? 'EU' : country)) };
}

/**
 * Returns true if EU law applies to the transfer. For an exporter in the United Kingdom, an EU ground alone is not
 * enough.
 */
export function isOfEu(transfer: Transfer, { snapshot, laws }: RuleContext): boolean {
  const seats = laws.seatOf(snapshot.party(transfer.exporter));
  if (!seats.has('UK') || seats.has('EU')) return true;
  return transfer.jurisdictions.some((code) => code === 'ALL' || lawOf(code) === 'EU');
}

/** Reports clauses of 2021 without the agreed module. */
function* withoutModule(transfer: Transfer, { snapshot, law }: RuleContext): Generator<Fault> {
  for (const relied of groundsOf('EU', transfer, law)) {
    const { row, ground, path } = relied;
    const { instrument } = row;
    if (ground.code !== 'EU.SCC' || instrument?.kind !== 'SCC' || instrument.modules.length > 0) continue;
    const version = versionOf(law, 'EU', row);
    if (version ? !version.modules : !law.instrumentsOn('EU', 'SCC', law.date).some(({ modules }) => modules)) continue;
    const name = nameOf(transfer, snapshot);
    const stillOld = !version && law.instrument('EU', 'SCC', '2010/87/EU')!.to! > law.date;
    yield {
      path: `${path}.instrument.modules`,
      ...(stillOld && { severity: 'WARNING' as const }),
      message: version
        ? say`${name} rests on the standard contractual clauses without saying which module was agreed. State it: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.`
        : say`${name} rests on standard contractual clauses without saying which: state their version (2021/914) and module: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.`,
    };
  }
}

type Offices = readonly { readonly role: string; readonly contact: string }[];

/**
 * Reports a data protection officer who is also the EU representative. It looks at the party or profile itself, and at
 * the group's other officers.
 */
function officerIsRepresentative(
  { id, offices, whose, path }: { id: string; offices: Offices; whose?: string; path: string },
  { law, snapshot }: RuleContext,
): Fault | false {
  const item = law.item('EU', 'REPRESENTATIVE', 'APART_FROM_OFFICER');
  const representatives = offices.filter(({ role }) => role === 'EU_REPRESENTATIVE');
  if (!item || representatives.length === 0) return false;
  const officers: Offices = [
    ...offices,
    ...snapshot.parties
      .filter((party) => party.group && party.id !== id)
      .flatMap((party) => party.officers.filter(({ jurisdictions }) => isFor(jurisdictions, 'EU'))),
    ...['EU', 'ALL'].flatMap((code) => snapshot.profile(code)?.contacts ?? []),
  ].filter(({ role }) => role === 'DATA_PROTECTION_OFFICER');
  return (
    representatives.some(({ contact }) => officers.some((officer) => officer.contact === contact)) && {
      path,
      message: whose
        ? say`The data protection officer is the representative in the EU of ${whose} too. A representative acts on instructions, an officer must be independent: the European Data Protection Board holds that one cannot be both. Appoint somebody else to one of the offices.`
        : say`The data protection officer is the representative in the EU that the profile names too. A representative acts on instructions, an officer must be independent: the European Data Protection Board holds that one cannot be both. Appoint somebody else to one of the offices.`,
      ...citing(item),
    }
  );
}

/** The EU's rules on transfers. They also serve the United Kingdom until the end of 2020. */
export const EU_ON_TRANSFERS: readonly Rule<'transfer'>[] = [
  ...gdprTransferRules('EU'),
  on('transfer', 'SCC.MODULE', '46(2)(c); (EU) 2021/914', 'ERROR', withoutModule),
].map((rule) => changed(rule, (transfer, context) => rule.check(asSeen(transfer, context.law), context)));

/** The rules of the GDPR. */
export const EU_RULES: readonly Rule[] = [
  ...recordRules('EU'),
  ...basesRules('EU', {
    article: '10',
    advice: say`Name the law that allows it in the condition of the legal basis, or stop.`,
  }),
  ...processorRules('EU'),
  ...EU_ON_TRANSFERS.map((rule) =>
    changed(rule, (transfer, context) => (isOfEu(transfer, context) ? rule.check(transfer, context) : undefined)),
  ),
  on('party', 'REPRESENTATIVE.OFFICER', '27', 'WARNING', ({ id, officers, name }, context) =>
    officerIsRepresentative({ id, offices: officers, whose: name, path: 'officers' }, context),
  ),
  on('jurisdictionProfile', 'REPRESENTATIVE.OFFICER', '27', 'WARNING', ({ id, contacts }, context) =>
    officerIsRepresentative({ id, offices: contacts, path: 'contacts' }, context),
  ),
];
