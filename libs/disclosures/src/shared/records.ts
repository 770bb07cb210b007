import { type ApplicableLaws, mayLeave, type Recorded, type RuleContext, abroad as statesAbroad } from '#findings';
import { type LawOn, lawOf } from '#law';
import type { Activity, Party, Snapshot, Transfer } from '#snapshot';
import { type RetentionKey, retentionSentence } from './retention.js';
import { type InstrumentKey, safeguardOf } from './safeguards.js';
import type { Language, Say } from './words.js';

// The fields of an activity that the records of several laws share.

/** A flow of data to another country. */
export interface RecordTransfer {
  readonly recipient: string;
  /** An ISO 3166-1 code, EU or EEA; absent if not stated. */
  readonly country?: string;
  /** The grounds of the transfer under the law; absent if it states none. */
  readonly safeguard?: string;
}

/** The fields of a record that do not depend on the law. */
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

/** The register, the law and the language for which rows are made. */
export interface RecordRowsContext {
  readonly snapshot: Snapshot;
  readonly law: LawOn;
  readonly say: Say<RetentionKey | InstrumentKey>;
  readonly language: Language;
  readonly code: string;
}

/** Returns the rows of the record, from the activity and the transfers of {@link transfersAbroad}. */
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
 * Returns the activity's transfers that go abroad under the law, or may do so.
 *
 * It leaves out transfers that stay within the law's own countries, and those of another exporter seated outside its
 * territory.
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

/** Returns the activity's transfers that are subject to the law and go abroad, or may do so. */
export function transfersUnder(
  law: string,
  activity: Activity,
  { snapshot, laws }: Pick<RuleContext, 'snapshot' | 'laws'>,
): Transfer[] {
  return [...new Set(snapshot.transfersOf(activity.id))].filter(
    (transfer) => laws.lawsOf('transfer', transfer).has(law) && mayLeave(transfer, law),
  );
}

/**
 * Returns processors that hold the activity's data abroad without a registered transfer: this is a transfer as well.
 */
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

/** Sorts activities by their references, numerically: 5.10 comes after 5.2. */
export function inOrder(activities: readonly Activity[]): Activity[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...activities].sort((a, b) => compare(a.reference, b.reference));
}
