import {
  engagersOf,
  isResolved,
  mayLeave,
  type RecipientUse,
  type Recorded,
  type RuleContext,
  abroad as statesAbroad,
} from '#findings';
import { destinationName, type LawOn, lawOf } from '#law';
import { type Activity, type Limits, type Party, partOf, type Transfer } from '#snapshot';
import { RECIPIENT_WORDS } from './recipients.words.js';
import { type RetentionKey, retentionSentence, scopeNames, withoutStop } from './retention.js';
import { type InstrumentKey, safeguardOf } from './safeguards.js';
import { type Language, type Say, saying } from './words.js';

// The fields of an activity that the records of several laws share.

/** A flow of data to other countries: one for each transfer. */
export interface RecordTransfer {
  readonly recipient: string;
  /** ISO 3166-1 codes, EU or EEA; empty if not stated. */
  readonly countries: readonly string[];
  /** The same codes in one text; absent if not stated. */
  readonly country?: string;
  /** The grounds of the transfer under the law; absent if it states none. */
  readonly safeguard?: string;
  /** The state of a transfer that nobody has approved, in reports that say it. */
  readonly mark?: string;
}

/** A part of the data that a recipient receives. */
export interface RecordUse {
  /** Names of the data; empty if it is not limited to some of them. */
  readonly dataCategories: readonly string[];
  /** Names of the data subjects; empty if it is not limited to some of them. */
  readonly dataSubjects: readonly string[];
  readonly condition?: string;
}

/** A recipient of the data of an activity. */
export interface RecordRecipient {
  readonly name: string;
  /** The work that it does for the controller, as a processor. */
  readonly works: readonly string[];
  /** The parts that it receives. Empty if nothing of that is stated. */
  readonly uses: readonly RecordUse[];
}

/** The fields of a record that do not depend on the law. */
export interface RecordRows {
  readonly reference: string;
  readonly title: string;
  readonly onBehalfOf: readonly string[];
  readonly purposes: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly dataCategories: readonly string[];
  /** The recipients, each as a text with all that {@link recipientRows} has. */
  readonly recipients: readonly string[];
  readonly recipientRows: readonly RecordRecipient[];
  readonly transfers: readonly RecordTransfer[];
  readonly erasure: readonly string[];
  readonly securityMeasures: readonly string[];
}

/** The record, the law and the language for which rows are made. */
export interface RecordRowsContext extends RecordOf {
  readonly law: LawOn;
  readonly say: Say<RetentionKey | InstrumentKey>;
  readonly language: Language;
}

/** Returns the rows of the record, from the activity and the transfers of {@link transfersIn}. */
export function rowsOf(
  { activity, recipients, retention, securityMeasures }: Recorded,
  transfers: readonly Transfer[],
  context: RecordRowsContext,
): RecordRows {
  const { snapshot, law, say, language, code } = context;
  const rows = recipients.map((recipient) => ({
    ...recipient,
    uses: recipient.uses.map((use) => useOf(activity, use)),
  }));
  // What was approved before can name a party that has ended since: then nothing is said of it.
  const names = (parties: readonly string[]) => parties.flatMap((id) => snapshot.party(id)?.name ?? []);
  return {
    reference: activity.reference,
    title: activity.title,
    onBehalfOf: names(activity.onBehalfOf),
    purposes: activity.purposes.map(purposeText),
    dataSubjects: activity.dataSubjects.map(({ name }) => name),
    dataCategories: activity.dataCategories.map(({ name }) => name),
    recipients: rows.map((row) => recipientText(row, language)),
    recipientRows: rows,
    transfers: [
      ...transfers.map((transfer) =>
        toCountries({
          recipient: isResolved(transfer.importer, activity.id, snapshot)
            ? say('instrument.recipients')
            : (snapshot.party(transfer.importer)?.name ?? ''),
          countries: statesAbroad(transfer, code),
          safeguard: safeguardOf(transfer, code, law, say, language),
          ...(transfer.mark !== undefined && { mark: transfer.mark }),
        }),
      ),
      ...processorsAbroad(activity, transfers, context),
    ],
    erasure: retention.map((rule) => retentionSentence(rule, scopeNames(activity, rule.appliesTo), say, language)),
    securityMeasures,
  };
}

function toCountries(transfer: Omit<RecordTransfer, 'country'>): RecordTransfer {
  const { countries } = transfer;
  return { ...transfer, country: countries.length > 0 ? countries.join(', ') : undefined };
}

/**
 * Returns a recipient in one text: its name, its work, and each part that it receives. A part says whose data it is, and
 * its own condition. A recipient with nothing except one condition has it after its name.
 */
export function recipientText({ name, works, uses }: RecordRecipient, language: Language): string {
  const say = saying(RECIPIENT_WORDS, language, 'The record');
  const [first, ...others] = uses;
  if (first && works.length + others.length + first.dataCategories.length + first.dataSubjects.length === 0)
    return withCondition(name, first.condition);
  const received = uses.map(({ dataCategories, dataSubjects, condition }) => {
    const data = dataCategories.length > 0 ? dataCategories.join(', ') : say('data');
    const subjects = dataSubjects.join(', ');
    return withCondition(subjects === '' ? data : say('of', { data, subjects }), condition);
  });
  const parts = [...works, ...received];
  return parts.length > 0 ? `${name}: ${parts.join('; ')}` : name;
}

/** Returns a transfer in one text: the recipient, the countries by their names, the safeguards, and its state. */
export function transferText({ recipient, countries, safeguard, mark }: RecordTransfer, language: string): string {
  const names = [...new Set(countries)].map((country) => destinationName(country, language)).join(', ');
  return [recipient, names, safeguard, mark].filter(Boolean).join(' – ');
}

/** Returns the description of a purpose, with its condition. */
export function purposeText({ description, condition }: Activity['purposes'][number]): string {
  return withCondition(description, condition);
}

/** Returns a text that a user entered, followed by its condition. */
export function withCondition(text: string, condition: string | undefined): string {
  return condition === undefined ? text : `${withoutStop(text)} (${condition})`;
}

/** Returns what a recipient receives, within other limits, with the names of the rows that it is limited to. */
export function useOf(activity: Activity, { limits, condition }: RecipientUse, within?: Limits): RecordUse {
  const { dataCategories, dataSubjects } = partOf(activity, limits, within);
  const some = (rows: readonly { readonly name: string }[], all: readonly unknown[]) =>
    rows.length < all.length ? rows.map(({ name }) => name) : [];
  return {
    dataCategories: some(dataCategories, activity.dataCategories),
    // Data subjects follow from the data, unless the row itself names some.
    dataSubjects: limits.dataSubjects?.length ? some(dataSubjects, activity.dataSubjects) : [],
    condition,
  };
}

/** The law and the part of the register for which a record is made, and its party if it is the record of one. */
export interface RecordOf extends Pick<RuleContext, 'snapshot' | 'laws'> {
  readonly code: string;
  readonly party?: Party;
}

/**
 * Returns the activity's transfers that the record shows: they go abroad under its law, or may do so.
 *
 * A transfer is in the record of its exporter: the party of the record, or in the record of all a company under the law. One
 * without an exporter is in the record of each party, and in that of all if the law applies to it. Nobody transfers to itself.
 */
export function transfersIn(activity: Activity, of: RecordOf): Transfer[] {
  const { snapshot, code, party } = of;
  return [...new Set(snapshot.transfersOf(activity.id))].filter(
    (transfer) =>
      mayLeave(transfer, code) && transfer.importer !== (transfer.exporter ?? party?.id) && isExportedIn(transfer, of),
  );
}

/** Returns true if the transfer is exported by the party of the record; without a party, by one under the law. */
export function isExportedIn(transfer: Transfer, { code, snapshot, laws, party }: RecordOf): boolean {
  const { exporter } = transfer;
  if (party) return exporter === undefined || exporter === party.id;
  const isFromThere = exporter === undefined || laws.lawsOfCompany(snapshot.party(exporter)).has(code);
  return isFromThere && laws.lawsOf('transfer', transfer).has(code);
}

/**
 * Returns processors that hold the activity's data abroad without a registered transfer: this is a transfer as well. A
 * processor of another company is left out. So is one that is engaged by nobody in particular, but receives the data of another.
 */
export function processorsAbroad(
  activity: Activity,
  transfers: readonly Transfer[],
  { code, snapshot, laws, party }: RecordOf,
): RecordTransfer[] {
  const importersOf = (all: readonly Transfer[]) => new Set(all.map(({ importer }) => importer));
  const [here, anywhere] = [importersOf(transfers), importersOf(snapshot.transfersOf(activity.id))];
  const isIn = (id: string) => (party ? id === party.id : laws.lawsOfCompany(snapshot.party(id)).has(code));
  const byProcessor = new Map<string, string[]>();
  for (const engagement of snapshot.engagementsOf(activity.id)) {
    const { processor, locations } = engagement;
    const abroad = placesAbroad(locations, code);
    const engagers = engagersOf(engagement, snapshot);
    const isEngaged = engagers.length > 0 ? engagers.some(isIn) && !here.has(processor) : !anywhere.has(processor);
    if (abroad.length === 0 || processor === party?.id || !isEngaged) continue;
    byProcessor.set(processor, [...new Set([...(byProcessor.get(processor) ?? []), ...abroad])]);
  }
  return [...byProcessor].map(([processor, countries]) =>
    toCountries({ recipient: snapshot.party(processor)?.name ?? '', countries }),
  );
}

/** Returns the places outside the territory of the law. */
export function placesAbroad(places: readonly string[], code: string): string[] {
  return places.filter((place) => (place === 'EEA' ? 'EU' : lawOf(place)) !== code);
}

/** Data of an activity that laws protect more than others, by the names of the categories. */
export interface SensitiveRows {
  readonly sensitiveData: readonly string[];
  /** Data that may reveal sensitive ones without being sensitive themselves. */
  readonly revealingData: readonly string[];
}

/** Returns the sensitive data of the activity, and those that may reveal them. */
export function sensitiveRows({ dataCategories }: Pick<Activity, 'dataCategories'>): SensitiveRows {
  const isSensitive = ({ special }: Activity['dataCategories'][number]) => special === 'YES';
  return {
    sensitiveData: dataCategories.filter(isSensitive).map(({ name }) => name),
    revealingData: dataCategories
      .filter((category) => !isSensitive(category) && (category.mayReveal ?? []).length > 0)
      .map(({ name }) => name),
  };
}

/** Sorts activities by their references, numerically: 5.10 comes after 5.2. */
export function inOrder(activities: readonly Activity[]): Activity[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...activities].sort((a, b) => compare(a.reference, b.reference));
}
