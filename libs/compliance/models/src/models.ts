import type { LegalBasis, PartyKind, SpecialCategory, SpecialCondition, Stated } from '#law';
import { textsToRecord } from '#translations';
import { WHOLE_LANGUAGES, type WholeLanguage } from '#vocabulary';
import { DATA, type DataKey, type DataKind } from './data.js';
import { GROUPS, type Group, type GroupKey } from './groups.js';
import { MEASURES } from './measures.js';
import type { Model, ModelBasis, ModelPurpose, Sector } from './model.js';
import { PERIODS, type Period, type PeriodKey, TRIGGERS } from './periods.js';
import { RECIPIENTS } from './recipients.js';
import { HR } from './sectors/hr.js';
import { APP, FINANCE, IT, LEGAL } from './sectors/operations.js';
import { ASSOCIATION, HEALTH, SCHOOL } from './sectors/public.js';
import { MARKETING, SALES } from './sectors/sales-marketing.js';

/** Every model, in the order of their sectors. */
export const MODELS: readonly Model[] = [
  ...HR,
  ...SALES,
  ...APP,
  ...MARKETING,
  ...FINANCE,
  ...IT,
  ...LEGAL,
  ...HEALTH,
  ...SCHOOL,
  ...ASSOCIATION,
];

/** The texts of the library, in each language. A purpose, and the interest in it, are named by their place in the model. */
export const TEXTS = textsToRecord('models', WHOLE_LANGUAGES, {
  group: namesOf(GROUPS),
  data: namesOf(DATA),
  recipient: namesOf(RECIPIENTS),
  measure: MEASURES,
  trigger: TRIGGERS,
  activity: Object.fromEntries(MODELS.map((model) => [model.key, textsOf(model)])),
});
type Words = (typeof TEXTS)[WholeLanguage];

function namesOf<K extends string>(of: Readonly<Record<K, { readonly name: string }>>): Readonly<Record<K, string>> {
  const names = Object.entries<{ readonly name: string }>(of).map(([key, { name }]) => [key, name]);
  return Object.fromEntries(names);
}

function textsOf({ title, purposes }: Model): Readonly<Record<string, string>> {
  const said = purposes.flatMap(({ text, bases }, i) => [
    [`purpose-${i + 1}`, text],
    ...bases.flatMap(({ interest }) => (interest === undefined ? [] : [[`interest-${i + 1}`, interest]])),
  ]);
  return { title, ...Object.fromEntries(said) };
}

/** A model in one language: rows as an activity has them. Its retention is a choice: no rule is proposed. */
export interface ModelInWords {
  readonly key: string;
  readonly sector: Sector;
  readonly title: string;
  readonly dataSubjects: readonly GroupInWords[];
  readonly dataCategories: readonly DataInWords[];
  readonly purposes: readonly PurposeInWords[];
  readonly recipients: readonly { readonly key: string; readonly name: string; readonly kind: PartyKind }[];
  readonly securityMeasures: readonly string[];
  readonly periods: readonly PeriodInWords[];
}

/** A group of people in one language. */
export interface GroupInWords {
  readonly key: string;
  readonly name: string;
  readonly children: Stated;
  readonly vulnerable: Stated;
}

/** A category of data in one language. What the library does not say is not stated. */
export interface DataInWords {
  readonly key: string;
  readonly name: string;
  readonly special: Stated;
  readonly specialKinds: readonly SpecialCategory[];
  readonly criminal: Stated;
  readonly financial: Stated;
  readonly uniqueIdentifier: Stated;
}

/** A purpose in one language, with the keys of its data and groups. */
export interface PurposeInWords {
  readonly key: string;
  readonly description: string;
  readonly dataCategories: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly legalBases: readonly {
    readonly basis: LegalBasis;
    readonly specialCondition?: SpecialCondition;
    readonly interest?: string;
    readonly dataCategories: readonly string[];
    readonly dataSubjects: readonly string[];
  }[];
}

/** A period that a law sets or that is usual under it, in one language. */
export interface PeriodInWords {
  readonly of: string;
  readonly place: string;
  readonly period: string;
  /** True: data are kept at least so long. False: at most. */
  readonly isMinimum: boolean;
  readonly trigger: string;
  readonly source: string;
  /** False: nobody has read the provision for the library. */
  readonly isVerified: boolean;
}

/** Returns every model in the language. */
export function modelsIn(language: WholeLanguage): readonly ModelInWords[] {
  return MODELS.map((model) => inWords(model, TEXTS[language]));
}

/** Returns every group of people, category of data, and measure in the language. */
export function libraryIn(language: WholeLanguage) {
  const words = TEXTS[language];
  return {
    dataSubjects: (Object.keys(GROUPS) as GroupKey[]).map((key) => groupIn(key, words)),
    dataCategories: (Object.keys(DATA) as DataKey[]).map((key) => dataIn(key, words)),
    securityMeasures: Object.values(words.measure),
  };
}

function inWords(model: Model, words: Words): ModelInWords {
  const { key, sector, groups, data, purposes, recipients = [], measures = [], periods = [] } = model;
  const said = words.activity[key]!;
  return {
    key,
    sector,
    title: said.title!,
    dataSubjects: groups.map((group) => groupIn(group, words)),
    dataCategories: data.map((datum) => dataIn(datum, words)),
    purposes: purposes.map((purpose, i) => purposeIn(purpose, i + 1, said)),
    recipients: recipients.map((recipient) => ({
      key: recipient,
      name: words.recipient[recipient],
      kind: RECIPIENTS[recipient].kind,
    })),
    securityMeasures: measures.map((measure) => words.measure[measure]),
    periods: periods.flatMap((of) => periodsIn(of, words)),
  };
}

function groupIn(key: GroupKey, words: Words): GroupInWords {
  const { isChildren, isVulnerable }: Group = GROUPS[key];
  return { key, name: words.group[key], children: stated(isChildren), vulnerable: stated(isVulnerable) };
}

function dataIn(key: DataKey, words: Words): DataInWords {
  const { special, isCriminal, isFinancial, isUniqueIdentifier }: DataKind = DATA[key];
  return {
    key,
    name: words.data[key],
    special: stated(special && true),
    specialKinds: special ?? [],
    criminal: stated(isCriminal),
    financial: stated(isFinancial),
    uniqueIdentifier: stated(isUniqueIdentifier),
  };
}

function purposeIn({ bases, data, groups }: ModelPurpose, number: number, said: Words['activity'][string]) {
  const of = ({ basis, specialCondition, interest }: ModelBasis) => ({
    basis,
    ...(specialCondition && { specialCondition }),
    ...(interest && { interest: said[`interest-${number}`] }),
    dataCategories: [],
    dataSubjects: [],
  });
  return {
    key: `purpose-${number}`,
    description: said[`purpose-${number}`]!,
    dataCategories: data ?? [],
    dataSubjects: groups ?? [],
    legalBases: bases.map(of),
  };
}

function periodsIn(of: PeriodKey, words: Words): PeriodInWords[] {
  return PERIODS[of].map(({ trigger, ...period }: Period) => ({
    of,
    ...period,
    trigger: words.trigger[trigger],
    isVerified: false,
  }));
}

/** Returns YES, or that it is not stated: the library does not say of anybody's data what they are not. */
const stated = (is: true | undefined): Stated => (is ? 'YES' : 'NOT_STATED');
