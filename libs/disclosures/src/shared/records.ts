import { type ApplicableLaws, mayLeave, type Recorded, type RuleContext, abroad as statesAbroad } from '#findings';
import { type LawOn, lawOf } from '#law';
import type { Activity, Party, Snapshot, Transfer } from '#snapshot';
import { type RetentionKey, retentionSentence } from './retention.js';
import { type InstrumentKey, safeguardOf } from './safeguards.js';
import type { Language, Say } from './words.js';

// What the records of several laws show of an activity.

/** Where data go. */
export interface RecordTransfer {
  readonly recipient: string;
  /** ISO 3166-1, or EU or EEA; absent where none is stated. */
  readonly country?: string;
  /** What the transfer relies on under the law; absent where it states nothing. */
  readonly safeguard?: string;
}

/** What the record says, whatever the law. */
export interface RecordRows {
  readonly reference: string;
  readonly title: string;
  readonly onBehalfOf: readonly string[];
  readonly purposes: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly dataCategories: readonly string[];
  readonly recipients: readonly string[];
  readonly transfers: readonly RecordTransfer[];
  readonly erasure: readonly string[];
  readonly securityMeasures: readonly string[];
}

/** For whom and under whose law rows are made. */
export interface RecordRowsContext {
  readonly snapshot: Snapshot;
  readonly law: LawOn;
  readonly say: Say<RetentionKey | InstrumentKey>;
  readonly language: Language;
  readonly code: string;
}

/** The rows of the record, from the activity and the transfers of {@link transfersAbroad}. */
export function rowsOf(
  { activity, recipients, retention, securityMeasures }: Recorded,
  transfers: readonly Transfer[],
  { snapshot, law, say, language, code }: RecordRowsContext,
): RecordRows {
  const names = (parties: readonly string[]) => parties.map((id) => snapshot.party(id)?.name ?? id);
  return {
    reference: activity.reference,
    title: activity.title,
    onBehalfOf: names(activity.onBehalfOf),
    purposes: activity.purposes.map(({ description }) => description),
    dataSubjects: activity.dataSubjects.map(({ name }) => name),
    dataCategories: activity.dataCategories.map(({ name }) => name),
    recipients,
    transfers: [
      ...transfers.flatMap((transfer) => {
        const safeguard = safeguardOf(transfer, code, law, say, language);
        const recipient = snapshot.party(transfer.importer)?.name ?? transfer.importer;
        const countries: (string | undefined)[] = statesAbroad(transfer, code);
        return (countries.length > 0 ? countries : [undefined]).map((country) => ({ recipient, country, safeguard }));
      }),
      ...processorsAbroad(activity, transfers, code, snapshot),
    ],
    erasure: retention.map((rule) => retentionSentence(rule, activity, say, language)),
    securityMeasures,
  };
}

/**
 * The transfers of the activity that are abroad for the law, or may be: not those whose countries are all its own, nor those
 * that another exports who is seated where this law does not hold.
 */
export function transfersAbroad(
  activity: Activity,
  code: string,
  snapshot: Snapshot,
  laws: ApplicableLaws,
  party?: Party,
): Transfer[] {
  return [...new Set(snapshot.transfersOf(activity.id))].filter((transfer) => {
    const { exporter } = transfer;
    const seat = laws.seatOf(snapshot.party(exporter));
    const isElsewhere = exporter !== undefined && exporter !== party?.id && seat.size > 0 && !seat.has(code);
    return mayLeave(transfer, code) && !isElsewhere;
  });
}

/** The transfers of the activity that come under the law and are abroad for it, or may be. */
export function transfersUnder(
  law: string,
  activity: Activity,
  { snapshot, laws }: Pick<RuleContext, 'snapshot' | 'laws'>,
): Transfer[] {
  return [...new Set(snapshot.transfersOf(activity.id))].filter(
    (transfer) => laws.lawsOf('transfer', transfer).has(law) && mayLeave(transfer, law),
  );
}

/** Processors that hold the activity's data abroad, where no transfer says so: that too is a transfer. */
export function processorsAbroad(
  activity: Activity,
  transfers: readonly Transfer[],
  code: string,
  snapshot: Snapshot,
): RecordTransfer[] {
  const importers = new Set(transfers.map(({ importer }) => importer));
  return snapshot
    .engagementsOf(activity.id)
    .flatMap(({ processor, locations }) =>
      importers.has(processor)
        ? []
        : locations
            .filter((place) => (place === 'EEA' ? 'EU' : lawOf(place)) !== code)
            .map((country) => ({ recipient: snapshot.party(processor)?.name ?? processor, country })),
    );
}

/** In the order of their references, in which 5.10 comes after 5.2. */
export function inOrder(activities: readonly Activity[]): Activity[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...activities].sort((a, b) => compare(a.reference, b.reference));
}
