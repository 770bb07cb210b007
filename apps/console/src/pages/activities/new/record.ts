import { freeKey, keyFrom } from '#naming';
import { isUnchanged, rowIn, withoutLost } from './copied';
import type { Activity, Copied, Processor, Purpose, RegisterFile } from './parts';
import type { DataRow, GroupRow, Model } from './query';

/** A new record, as far as it is known. An empty field is not stated. */
export interface NewRecord {
  readonly title: string;
  readonly reference: string;
  /** The id of a company of the register. */
  readonly controller?: string;
  /** The name of the company, which is a new one without an id. */
  readonly company: string;
  /** The country of a new company. */
  readonly companyCountry?: string;
  readonly department: string;
  readonly groups: readonly GroupRow[];
  readonly data: readonly DataRow[];
  readonly purposes: readonly Purpose[];
  readonly recipients: Model['recipients'];
  readonly processors: readonly Processor[];
  /** ISO 8601; empty while it is not known. */
  readonly period: string;
  /** True if the law that the period was taken from says at most. */
  readonly isAtMost?: boolean;
  readonly trigger: string;
  readonly measures: readonly string[];
  /** The activity that it copies: what the form does not show is taken from it. */
  readonly copied?: Copied;
}

/** A record without any statement. */
export const NOTHING: NewRecord = {
  title: '',
  reference: '',
  company: '',
  department: '',
  groups: [],
  data: [],
  purposes: [{ description: '', bases: [], data: [] }],
  recipients: [],
  processors: [],
  period: '',
  trigger: '',
  measures: [],
};

/** Returns the record with what the model says. What the model does not know stays. Its periods are not taken: they are chosen. */
export function fromModel(record: NewRecord, model: Model): NewRecord {
  return {
    ...record,
    title: model.title,
    groups: model.dataSubjects,
    data: model.dataCategories,
    purposes: model.purposes.map(({ description, dataCategories, legalBases }) => ({
      description,
      data: dataCategories,
      bases: legalBases.map(({ basis }) => basis),
      condition: legalBases.find(({ specialCondition }) => specialCondition)?.specialCondition ?? undefined,
      interest: legalBases.find(({ interest }) => interest)?.interest ?? undefined,
    })),
    recipients: model.recipients,
    measures: model.securityMeasures,
  };
}

/** Returns the rows of these names: those of the record or of the library, and new ones that state nothing else. Each has a key of its own. */
export function rowsNamed<Row extends { readonly key: string; readonly name: string }>(
  names: readonly string[],
  known: readonly Row[],
  blank: Omit<Row, 'key' | 'name'>,
): readonly Row[] {
  const rows: Row[] = [];
  for (const name of names) {
    const row = known.find((one) => one.name === name) ?? ({ ...blank, key: keyFrom(name), name } as Row);
    rows.push({ ...row, key: freeKey(row.key, (key) => rows.some((before) => before.key === key)) });
  }
  return rows;
}

/** Returns true if the data of the purpose include some of special categories. A purpose without data is of all of them. */
export const hasSpecialData = ({ data }: NewRecord, purpose: Purpose): boolean =>
  data.some(({ key, special }) => special === 'YES' && (purpose.data.length === 0 || purpose.data.includes(key)));

/** The law of a country, if the register knows one. */
export type LawOf = (country: string | undefined) => string | undefined;

/** Returns the law under which data go to the processor; undefined if they stay under one law, or if it is not known. */
export function lawLeft(controller: string | undefined, processor: Processor, lawOf: LawOf): string | undefined {
  if (!controller || !processor.country || controller === processor.country) return undefined;
  const law = lawOf(controller);
  return law === lawOf(processor.country) ? undefined : law;
}

/** The parts of a record that the law asks for, in the order of the page. */
export const PARTS = [
  'title',
  'controller',
  'groups',
  'data',
  'purposes',
  'bases',
  'grounds',
  'retention',
  'measures',
] as const;
/** One of these parts. */
export type Part = (typeof PARTS)[number];

/** Returns the parts that are not stated yet. */
export function missingIn(record: NewRecord, leaves: (processor: Processor) => boolean): readonly Part[] {
  const { title, controller, company, groups, data, purposes, processors, period, measures, copied } = record;
  const said = purposes.filter(({ description }) => description.trim());
  const has: Readonly<Record<Part, boolean>> = {
    title: title.trim() !== '',
    controller: controller !== undefined || company.trim() !== '',
    groups: groups.length > 0,
    data: data.length > 0,
    purposes: said.length > 0,
    bases: said.length > 0 && said.every(({ bases }) => bases.length > 0),
    grounds: processors.every((processor) => !leaves(processor) || processor.ground !== undefined),
    retention: period !== '' || (copied?.entry.retention ?? []).length > 0,
    measures: measures.length > 0,
  };
  return PARTS.filter((part) => !has[part]);
}

/**
 * Returns the record as a register file: the activity, its processors as engagements, and what leaves the country as
 * transfers. Every key is new, so that nothing of the register is changed.
 * @param fresh makes an end of keys that no key of the register has
 */
export function fileOf(
  record: NewRecord,
  leaves: (processor: Processor) => boolean,
  fresh: () => string,
): RegisterFile {
  const keyed = (name: string) => `${keyFrom(name)}-${fresh()}`;
  const activity = keyed(record.title);
  const processors = record.processors.filter(({ name }) => name.trim());
  const parties = processors.map(({ id, name }) => id ?? keyed(name));
  const isNew = record.controller === undefined && record.company.trim() !== '';
  const controller = isNew ? keyed(record.company) : record.controller;
  const engagedBy = controller ? [controller] : [];
  const country = record.companyCountry;
  const own = isNew
    ? [{ key: controller!, name: record.company.trim(), ...(country && { country }), group: true }]
    : [];
  const others = processors.flatMap(({ id, name, country }, i) =>
    id ? [] : [{ key: parties[i]!, name: name.trim(), ...(country && { country }), kind: 'SERVICE_PROVIDER' as const }],
  );
  return {
    parties: [...own, ...others],
    processingActivities: [activityOf({ ...record, controller }, activity)],
    engagements: processors.map(({ name, work, country }, i) => ({
      key: keyed(`${name} ${work}`),
      processor: parties[i]!,
      work: work.trim() || record.title.trim(),
      engagedBy,
      activities: [activity],
      ...(country && { locations: [country] }),
    })),
    transfers: processors.flatMap((processor, i) =>
      leaves(processor)
        ? [
            {
              key: keyed(`${processor.name} ${processor.country}`),
              kind: 'ENTRUSTMENT' as const,
              importer: parties[i]!,
              ...(controller && { exporter: controller }),
              countries: [processor.country!],
              activities: [activity],
              ...(processor.ground && { grounds: [processor.ground] }),
            },
          ]
        : [],
    ),
  };
}

function activityOf(record: NewRecord, key: string): Activity {
  const { title, reference, controller, department, groups, data, recipients, measures, copied } = record;
  const { entry } = copied ?? {};
  const said = {
    ...entry,
    key,
    title: title.trim(),
    reference: reference.trim(),
    role: entry?.role ?? ('CONTROLLER' as const),
    controllers: controller
      ? [controller, ...(entry?.controllers ?? []).slice(1).filter((id) => id !== controller)]
      : [],
    department: department.trim() || undefined,
    dataSubjects: groups.map((row) => rowIn(entry?.dataSubjects, row) ?? groupOf(row)),
    dataCategories: data.map((row) => rowIn(entry?.dataCategories, row) ?? datumOf(row)),
    purposes: record.purposes.flatMap((purpose, i) =>
      purpose.description.trim() ? [purposeOf(record, purpose, i)] : [],
    ),
    recipients: recipients.map((row) => rowIn(entry?.recipients, row) ?? { ...pickRecipient(row), ...WHOLE }),
    retention: !record.period && entry?.retention?.length ? entry.retention : [retentionOf(record)],
    securityMeasures: [...measures],
  };
  return entry ? withoutLost(said) : said;
}

const pickRecipient = ({ key, name, kind }: Model['recipients'][number]) => ({ key, name, kind });

const WHOLE = { dataCategories: [], dataSubjects: [], purposes: [] };

// Rows are taken field by field: an answer has more in them than the API takes.

const groupOf = ({ key, name, children, vulnerable }: GroupRow) => ({
  ...{ key, name, children, vulnerable },
  ...{ juristic: 'NOT_STATED' as const, contractingParty: 'NOT_STATED' as const },
});

const datumOf = ({ key, name, special, specialKinds, criminal, financial, uniqueIdentifier }: DataRow) => ({
  ...{ key, name, special, specialKinds, criminal, financial, uniqueIdentifier },
  ...{ mayReveal: [], ccpa: [] },
});

function purposeOf(record: NewRecord, purpose: Purpose, at: number) {
  const { description, bases, condition, interest, data } = purpose;
  const original = purpose.key && record.copied?.entry.purposes?.find(({ key }) => key === purpose.key);
  if (original && isUnchanged(purpose, original)) return original;
  const isSpecial = hasSpecialData(record, purpose);
  return {
    key: purpose.key ?? `purpose-${at + 1}${record.copied ? '-new' : ''}`,
    description: description.trim(),
    dataCategories: data.filter((one) => record.data.some((row) => row.key === one)),
    dataSubjects: original ? (original.dataSubjects ?? []) : [],
    legalBases: bases.map((basis) => ({
      basis,
      ...(isSpecial && condition && { specialCondition: condition }),
      ...(basis === 'LEGITIMATE_INTERESTS' && interest?.trim() && { interest: interest.trim() }),
      dataCategories: [],
      dataSubjects: [],
    })),
  };
}

/** Returns the rule of retention. A period that is not known is said to be so. */
function retentionOf({ period, isAtMost, trigger }: NewRecord) {
  const common = { key: 'all', until: [], unless: [] };
  if (!period) return { ...common, kind: 'NOT_YET_KNOWN' as const };
  return {
    ...common,
    kind: 'FIXED_PERIOD' as const,
    period,
    bound: isAtMost ? ('AT_MOST' as const) : ('EXACT' as const),
    action: 'DELETE' as const,
    ...(trigger.trim() && { trigger: trigger.trim() }),
  };
}
