import { listed, type Said, say } from '#kernel';
import type { Item, PartyKind } from '#law';
import { type Activity, type Engagement, legalBasesIn, type Party, type Transfer } from '#snapshot';
import { citing, type Fault, isStated, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { contractMissing } from '../shared/contracts.js';
import { citingGrounds, onlyWhen } from '../shared/dated-rules.js';
import { nameOf } from '../shared/grounds.js';
import { recorded } from '../shared/record.js';
import { sensitiveRule } from '../shared/sensitive.js';
import { lawText, place, quoted } from '../shared/terms.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('TW');

// Transfers are free, unless an order of the authority of an industry restricts them. The register knows some industries by
// the kind of a company. Of others the profile says whether an order concerns them.

/** The orders against transfers to mainland China, each with the kinds of companies that it binds. */
const ORDERS: Readonly<Record<string, readonly PartyKind[]>> = {
  ORDER_NCC_CN: ['COMMUNICATION_SERVICE_PROVIDER', 'INTERNET_SERVICE_PROVIDER'],
  ORDER_MOHW_CN: [],
  ORDER_MOL_CN: ['RECRUITMENT_AGENCY'],
};

/** The statement of a profile on the orders that concern the organisation. */
const STATEMENT = 'transferOrders';

/** Returns the fault of data that go to mainland China, by the companies that send them. */
function againstOrders(
  what: Said,
  path: string,
  senders: readonly (Party | undefined)[],
  { law }: RuleContext,
): Fault | undefined {
  const orders = law.items('TW', 'TRANSFER_RESTRICTIONS').filter(({ key }) => key in ORDERS);
  const isBound = ({ key }: Item) => senders.some((party) => party?.kind && ORDERS[key]!.includes(party.kind));
  const barred = orders.find(isBound);
  if (barred)
    return {
      path,
      message: say`${what} reaches ${place('CN')}, and by an order ${lawText(barred.name)}. End it, or say in the profile TW, under the item ${STATEMENT}, why the order does not concern these data.`,
      ...citing(barred),
    };
  const [first] = orders;
  return (
    first && {
      path,
      severity: 'NOTICE',
      message: say`${what} reaches ${place('CN')}. Orders restrict that for some industries: ${listed(
        orders.map(({ name }) => lawText(name)),
        '; ',
      )}. State in the profile TW, under the item ${STATEMENT}, whether one concerns you.`,
      ...citing(first),
    }
  );
}

function isSaid({ snapshot }: RuleContext): boolean {
  return ['TW', 'ALL'].some((code) =>
    snapshot.profile(code)?.statements.some((statement) => statement.item === STATEMENT),
  );
}

function transferAgainstOrders(transfer: Transfer, context: RuleContext): Fault | undefined {
  const { snapshot } = context;
  if (transfer.suspension || !transfer.countries.includes('CN') || isSaid(context)) return undefined;
  const senders = [transfer.exporter, ...snapshot.activitiesOf(transfer).flatMap(({ controllers }) => controllers)];
  return againstOrders(
    nameOf(transfer, snapshot),
    'countries',
    senders.map((id) => snapshot.party(id)),
    context,
  );
}

function commissionAgainstOrders(engagement: Engagement, context: RuleContext): Fault | undefined {
  const { snapshot } = context;
  const processor = snapshot.party(engagement.processor);
  if ((!engagement.locations.includes('CN') && processor?.country !== 'CN') || isSaid(context)) return undefined;
  return againstOrders(
    quoted(processor?.name ?? engagement.work),
    'locations',
    engagement.engagedBy.map((id) => snapshot.party(id)),
    context,
  );
}

/** Reports a purpose that rests on a contract while no security measure is recorded: the ground asks for both. */
function contractWithoutSecurity(activity: Activity, { law, snapshot }: RuleContext): Fault | undefined {
  const bases = law.one('TW', 'legalBases');
  if (!bases || activity.role === 'PROCESSOR') return undefined;
  if (isStated(recorded(activity, snapshot, 'TW').securityMeasures)) return undefined;
  const profile = snapshot.profile('TW');
  const resting = activity.purposes.filter((purpose) =>
    legalBasesIn(activity, purpose, 'TW', profile).some(({ basis }) => basis === 'CONTRACT'),
  );
  if (resting.length === 0) return undefined;
  return {
    path: 'securityMeasures',
    message: say`${resting.map(({ description }) => quoted(description))} rest on a contract, which serves only together with security measures, and none are recorded. Describe how the data are protected.`,
    ...citing(bases),
  };
}

/**
 * The rules of the Personal Data Protection Act: orders that restrict transfers, sensitive data, and commissioned parties.
 * The amendment of 2025 adds nothing until its first day is known.
 */
export const TW_RULES: readonly Rule[] = [
  on('transfer', 'TRANSFER.RESTRICTED', '21', 'ERROR', transferAgainstOrders),
  on('engagement', 'TRANSFER.RESTRICTED', '21', 'ERROR', commissionAgainstOrders),
  ...onlyWhen(
    citingGrounds(
      transferRules('TW', { country: '8(1)(4)', withoutCountry: 'WARNING', ground: '21' }).filter(
        ({ id }) => id === 'TW.TRANSFER.COUNTRY',
      ),
    ),
    (law) => law.item('TW', 'NOTICE', 'COUNTRY') !== undefined,
  ),
  sensitiveRule(
    'TW',
    '6(1)',
    'ERROR',
    say`State written consent, which can be electronic, as the basis; or with the basis the ground of Art. 6(1) as its condition.`,
  ),
  on('processingActivity', 'CONTRACT.SECURITY', '19(1)(2)', 'WARNING', contractWithoutSecurity),
  on('engagement', 'PROCESSOR.CONTRACT', 'Rules 8', 'WARNING', (engagement, { law, snapshot }) => {
    const item = law.item('TW', 'PROCESSOR_CONTRACT', 'SCOPE');
    const why = item && contractMissing(engagement, law.date);
    if (!why) return undefined;
    return {
      path: 'contract',
      message: say`${quoted(snapshot.party(engagement.processor)?.name ?? engagement.work)} is commissioned, and ${why}. Agree on the six matters of Rules 8(2), and record the contract with its dates. Inspect the party, and keep what you find in writing.`,
      ...citing(item),
    };
  }),
];
