import type { VariablesOf } from '../../../api/graphql';
import { keyFrom } from '../../../edit/key-from';
import type { PLAN } from '../../file/queries';
import type { DataRow, GroupRow, Model } from './query';

/** A register file, as the API takes it. */
export type RegisterFile = VariablesOf<typeof PLAN>['input'];
type Activity = NonNullable<RegisterFile['processingActivities']>[number];
type Basis = NonNullable<NonNullable<Activity['purposes']>[number]['legalBases']>[number];
type Ground = NonNullable<NonNullable<RegisterFile['transfers']>[number]['grounds']>[number];

/** A purpose of the new record. */
export interface Purpose {
  readonly description: string;
  readonly bases: readonly Basis['basis'][];
  /** The condition for data of special categories (GDPR Art 9(2)). */
  readonly condition?: Basis['specialCondition'];
  readonly interest?: string;
  readonly data: readonly string[];
}

/** A processor of the new record: one of the register by its id, or a new one. */
export interface Processor {
  readonly id?: string;
  readonly name: string;
  readonly country?: string;
  readonly work: string;
  /** The ground of the transfer, if data go to another country. */
  readonly ground?: Ground;
}

/** A new record, as far as it is known. An empty field is not stated. */
export interface NewRecord {
  readonly title: string;
  readonly reference: string;
  readonly controller?: string;
  readonly department: string;
  readonly groups: readonly GroupRow[];
  readonly data: readonly DataRow[];
  readonly purposes: readonly Purpose[];
  readonly recipients: Model['recipients'];
  readonly processors: readonly Processor[];
  /** ISO 8601; empty while it is not known. */
  readonly period: string;
  readonly trigger: string;
  readonly measures: readonly string[];
}

/** A record without any statement. */
export const NOTHING: NewRecord = {
  title: '',
  reference: '',
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

/** Returns the rows of these names: those of the library or of the record, and new ones that state nothing else. */
export function rowsNamed<Row extends { readonly key: string; readonly name: string }>(
  names: readonly string[],
  known: readonly Row[],
  blank: Omit<Row, 'key' | 'name'>,
): readonly Row[] {
  return names.map((name) => known.find((row) => row.name === name) ?? ({ ...blank, key: keyFrom(name), name } as Row));
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
  const { title, controller, groups, data, purposes, processors, period, measures } = record;
  const said = purposes.filter(({ description }) => description.trim());
  const has: Readonly<Record<Part, boolean>> = {
    title: title.trim() !== '',
    controller: controller !== undefined,
    groups: groups.length > 0,
    data: data.length > 0,
    purposes: said.length > 0,
    bases: said.length > 0 && said.every(({ bases }) => bases.length > 0),
    grounds: processors.every((processor) => !leaves(processor) || processor.ground !== undefined),
    retention: period !== '',
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
  const keyed = (name: string) => `${keyFrom(name).slice(0, 50) || 'record'}-${fresh()}`;
  const activity = keyed(record.title);
  const processors = record.processors.filter(({ name }) => name.trim());
  const parties = processors.map(({ id, name }) => id ?? keyed(name));
  const engagedBy = record.controller ? [record.controller] : [];
  return {
    parties: processors.flatMap(({ id, name, country }, i) =>
      id
        ? []
        : [{ key: parties[i]!, name: name.trim(), ...(country && { country }), kind: 'SERVICE_PROVIDER' as const }],
    ),
    processingActivities: [activityOf(record, activity)],
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
              ...(record.controller && { exporter: record.controller }),
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
  const { title, reference, controller, department, groups, data, recipients, measures } = record;
  return {
    key,
    title: title.trim(),
    reference: reference.trim(),
    role: 'CONTROLLER',
    ...(controller && { controllers: [controller] }),
    ...(department.trim() && { department: department.trim() }),
    dataSubjects: groups.map(groupOf),
    dataCategories: data.map(datumOf),
    purposes: record.purposes.flatMap((purpose, i) =>
      purpose.description.trim() ? [purposeOf(record, purpose, `purpose-${i + 1}`)] : [],
    ),
    recipients: recipients.map(({ key, name, kind }) => ({ key, name, kind, ...WHOLE })),
    retention: [retentionOf(record)],
    securityMeasures: [...measures],
  };
}

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

function purposeOf(record: NewRecord, { description, bases, condition, interest, data }: Purpose, key: string) {
  const isSpecial = hasSpecialData(record, { description, bases, data });
  return {
    key,
    description: description.trim(),
    dataCategories: data.filter((one) => record.data.some((row) => row.key === one)),
    dataSubjects: [],
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
function retentionOf({ period, trigger }: NewRecord) {
  const common = { key: 'all', until: [], unless: [] };
  if (!period) return { ...common, kind: 'NOT_YET_KNOWN' as const };
  return {
    ...common,
    kind: 'FIXED_PERIOD' as const,
    period,
    bound: 'EXACT' as const,
    action: 'DELETE' as const,
    ...(trigger.trim() && { trigger: trigger.trim() }),
  };
}
