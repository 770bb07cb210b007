import { type Said, say } from '#kernel';
import { periodAfter } from '#law';
import type { Profile, Snapshot, Transfer } from '#snapshot';
import { thingsUnder } from '../model/applicable-laws.js';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { contractMissing } from '../shared/contracts.js';
import { citingGrounds, onlyWhen, testOf } from '../shared/dated-rules.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { reachable } from '../shared/officers.js';
import { recordRule } from '../shared/special-records.js';
import { few, NAMED, quoted, timeOf } from '../shared/terms.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('VN');

// The law asks for two dossiers of the whole organisation, each filed after the start. A profile shows them as filings.

const OF_TRANSFERS = /cross[- ]?border|across the border|abroad|transfer|xuyên biên giới|\bform 0?(?:9|1[ab])\b/i;
const DOSSIER = /impact|dossier|hồ sơ|đánh giá tác động|update|cập nhật/i;
const STATEMENTS = { processing: 'processingDossier', transfers: 'transferDossier' } as const;

type Filing = Profile['filings'][number];

/** Returns the dossiers and their updates that the profiles record as filed by the date. */
function filed(snapshot: Snapshot, isOfTransfers: boolean): Filing[] {
  const filings = ['VN', 'ALL'].flatMap((code) => snapshot.profile(code)?.filings ?? []);
  return filings.filter(
    ({ item, since }) =>
      DOSSIER.test(item) && OF_TRANSFERS.test(item) === isOfTransfers && (since === undefined || since <= snapshot.on),
  );
}

/** Returns the statement why no such dossier is owed. */
function statedReason(item: string, snapshot: Snapshot): string | undefined {
  return ['VN', 'ALL']
    .flatMap((code) => snapshot.profile(code)?.statements ?? [])
    .find((statement) => statement.item === item)?.text;
}

/** Reports a transfer whose dossier is not filed, or was filed too late, by the first day of its grounds. */
function withoutDossier(transfer: Transfer, context: RuleContext): Fault | undefined {
  const { law, snapshot } = context;
  const item = law.item('VN', 'FILINGS', 'TRANSFER_DOSSIER');
  if (!item || transfer.suspension || !mayLeave(transfer, 'VN')) return undefined;
  const rows = reliedOn(transfer, 'VN', law.date);
  if (rows.some(({ code }) => code.startsWith('VN.EX_')) || statedReason(STATEMENTS.transfers, snapshot))
    return undefined;
  const name = nameOf(transfer, snapshot);
  const begun = law.jurisdiction('VN')!.items.FILINGS!.find(({ key }) => key === 'TRANSFER_DOSSIER')!.from!;
  // A transfer of before the first decree has no day to count from.
  const [start] = rows.flatMap(({ since }) => (since !== undefined && since >= begun ? since : [])).sort();
  const due = start && periodAfter(start, item.period!);
  const filings = filed(snapshot, true);
  const first = filings.flatMap(({ since }) => since ?? []).sort()[0];
  const cited = citing(item);
  if (filings.length > 0)
    return due && first && first > due
      ? {
          path: 'grounds',
          severity: 'WARNING',
          message: say`${name} began by ${start}, and the transfer dossier was filed on ${first}: later than the ${timeOf(item)} that the law gives. If an earlier dossier covers it, record that filing.`,
          ...cited,
        }
      : undefined;
  const record = say`Record it as a filing of the profile VN, "Cross-border transfer dossier", with its day; or state the case without a dossier as the ground.`;
  if (!due)
    return {
      path: 'grounds',
      severity: 'WARNING',
      message: say`${name} takes data out of Vietnam. A transfer dossier is due within ${timeOf(item)} of the first transfer, and none is recorded. ${record}`,
      ...cited,
    };
  return due < law.date
    ? {
        path: 'grounds',
        message: say`${name} began by ${start}. The transfer dossier was due by ${due}, and none is recorded. File it. ${record}`,
        ...cited,
      }
    : {
        path: 'grounds',
        severity: 'NOTICE',
        message: say`${name} began by ${start}: file the transfer dossier by ${due}. ${record}`,
        ...cited,
      };
}

/** Words for the enterprises that may do without the dossier of processing and without an officer. */
const SMALL = /\b(?:small|micro|start-?ups?|household)\b/i;

/** Reports reasons that the law does not admit: small businesses owe the transfer dossier, and lose relief with sensitive data. */
function* wrongReasons(_: Profile, context: RuleContext): Generator<Fault> {
  const { law, snapshot } = context;
  const record = law.one('VN', 'record');
  if (!record?.exemption) return;
  const cited = citing(record);
  if (SMALL.test(statedReason(STATEMENTS.transfers, snapshot) ?? ''))
    yield {
      path: `statements.${STATEMENTS.transfers}`,
      message: say`The relief of small businesses does not cover the transfer dossier. File it, or state a case of Art. 20(6) as the ground of each transfer.`,
      ...cited,
    };
  if (!SMALL.test(statedReason(STATEMENTS.processing, snapshot) ?? '')) return;
  const sensitive = thingsUnder('VN', 'processingActivity', snapshot).find(({ dataCategories }) =>
    dataCategories.some(({ special, criminal }) => special === 'YES' || criminal === 'YES'),
  );
  if (sensitive)
    yield {
      path: `statements.${STATEMENTS.processing}`,
      message: say`The relief of small businesses ends with sensitive data, and ${quoted(sensitive.title)} has some. File the dossier of the impact of processing, and appoint somebody for data protection.`,
      ...cited,
    };
}

/** Returns what has changed since the day, as far as the register dates it: a processor, a transfer, an assessed activity. */
function* changedSince(day: string, snapshot: Snapshot): Generator<{ readonly what: Said; readonly on: string }> {
  for (const { processor, contract } of thingsUnder('VN', 'engagement', snapshot)) {
    const since = contract?.since ?? contract?.signedOn;
    if (since !== undefined && since > day)
      yield { what: say`the processor ${quoted(snapshot.party(processor)?.name ?? processor)}`, on: since };
  }
  for (const transfer of thingsUnder('VN', 'transfer', snapshot))
    for (const { since } of reliedOn(transfer, 'VN', snapshot.on))
      if (since !== undefined && since > day)
        yield { what: say`the transfer ${nameOf(transfer, snapshot)}`, on: since };
  for (const { title, assessments = [] } of thingsUnder('VN', 'processingActivity', snapshot))
    for (const { outdatedSince } of assessments)
      if (outdatedSince !== undefined && outdatedSince > day) yield { what: quoted(title), on: outdatedSince };
}

/** Reports changes that no dossier or update contains after half a year. Updates are due every six months from the filing. */
function withoutUpdate(_: Profile, { law, snapshot }: RuleContext): Fault | undefined {
  const item = law.item('VN', 'FILINGS', 'UPDATE');
  const last = [...filed(snapshot, true), ...filed(snapshot, false)]
    .flatMap(({ since }) => since ?? [])
    .sort()
    .at(-1);
  if (!item || last === undefined) return undefined;
  const overdue = [...changedSince(last, snapshot)].filter((change) => periodAfter(change.on, item.period!) < law.date);
  if (overdue.length === 0) return undefined;
  const named = overdue.slice(0, NAMED).map((change) => say`${change.what} (${change.on})`);
  return {
    path: 'filings',
    message: say`Since the last filing of a dossier on ${last} there are changes of more than ${timeOf(item)} ago: ${few(named, NAMED, overdue.length)}. If a purpose or a party is new, file the update (Form 03a), and record it as a filing "Update of the dossier".`,
    ...citing(item),
  };
}

function withoutOfficer(profile: Profile, { law, snapshot }: RuleContext): Fault | undefined {
  const item = law.item('VN', 'ACCOUNTABILITY', 'OFFICER');
  const isRelieved = SMALL.test(statedReason(STATEMENTS.processing, snapshot) ?? '');
  if (!item || isRelieved || reachable(profile, 'DATA_PROTECTION_OFFICER', snapshot)) return undefined;
  return {
    path: 'contacts',
    message: say`No department, person or hired service for data protection is recorded that can be reached. Appoint one in writing, and record it in the profile VN as the data protection officer.`,
    ...citing(item),
  };
}

/**
 * The rules of Vietnamese law: the dossiers of the impact of processing and of transfers, and their updates. Processors have
 * an agreement, and somebody is appointed.
 */
export const VN_RULES: readonly Rule[] = [
  recordRule('VN', 'Decree 356/2025, 19(3)'),
  on('transfer', 'TRANSFER.DOSSIER', 'Law 91/2025, 20(2)', 'ERROR', withoutDossier),
  ...onlyWhen(
    citingGrounds(
      transferRules('VN', {
        country: 'Decree 356/2025, 18(3)',
        withoutCountry: 'WARNING',
        ground: 'Law 91/2025, 20',
      }).filter(({ id }) => id === 'VN.TRANSFER.COUNTRY'),
    ),
    (law) => testOf(law, 'VN') !== undefined,
  ),
  on('jurisdictionProfile', 'DOSSIER.REASON', 'Law 91/2025, 38', 'ERROR', wrongReasons),
  on('jurisdictionProfile', 'DOSSIER.UPDATE', 'Law 91/2025, 22(1)', 'WARNING', withoutUpdate),
  on('jurisdictionProfile', 'OFFICER', 'Law 91/2025, 33(2)', 'ERROR', withoutOfficer),
  on('engagement', 'PROCESSOR.CONTRACT', 'Law 91/2025, 37(1)(a)', 'WARNING', (engagement, { law, snapshot }) => {
    const item = law.item('VN', 'PROCESSOR_CONTRACT', 'PURPOSES');
    const why = item && contractMissing(engagement, law.date);
    if (!why) return undefined;
    return {
      path: 'contract',
      message: say`${quoted(snapshot.party(engagement.processor)?.name ?? engagement.work)} processes for others, and ${why}. Conclude an agreement with the seven items of Decree 356/2025, 7(1), and record it with its dates: the dossier names it.`,
      ...citing(item),
    };
  }),
];

/** Functions that the dossiers of Vietnamese law need. */
export const vietnameseLaw = { filed };
