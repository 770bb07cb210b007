import type { LegalBasis, PartyKind, SpecialCategory, SpecialCondition, Stated } from '#law';
import { DATA, type DataKey, type DataKind } from './data.js';
import { GROUPS, type Group, type GroupKey } from './groups.js';
import { MEASURES } from './measures.js';
import type { Model, ModelBasis, ModelPurpose, Sector } from './model.js';
import { PERIODS, type Period, type PeriodKey } from './periods.js';
import { RECIPIENTS } from './recipients.js';
import { type ModelLanguage, say } from './said.js';
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
export function modelsIn(language: ModelLanguage): readonly ModelInWords[] {
  return MODELS.map((model) => inWords(model, language));
}

/** Returns every group of people, category of data, and measure in the language. */
export function libraryIn(language: ModelLanguage) {
  return {
    dataSubjects: (Object.keys(GROUPS) as GroupKey[]).map((key) => groupIn(key, language)),
    dataCategories: (Object.keys(DATA) as DataKey[]).map((key) => dataIn(key, language)),
    securityMeasures: Object.values(MEASURES).map((name) => say(name, language)),
  };
}

function inWords(model: Model, language: ModelLanguage): ModelInWords {
  const { key, sector, title, groups, data, purposes, recipients = [], measures = [], periods = [] } = model;
  return {
    key,
    sector,
    title: say(title, language),
    dataSubjects: groups.map((group) => groupIn(group, language)),
    dataCategories: data.map((datum) => dataIn(datum, language)),
    purposes: purposes.map((purpose, i) => purposeIn(purpose, i, language)),
    recipients: recipients.map((recipient) => {
      const { name, kind } = RECIPIENTS[recipient];
      return { key: recipient, name: say(name, language), kind };
    }),
    securityMeasures: measures.map((measure) => say(MEASURES[measure], language)),
    periods: periods.flatMap((of) => periodsIn(of, language)),
  };
}

function groupIn(key: GroupKey, language: ModelLanguage): GroupInWords {
  const { name, isChildren, isVulnerable }: Group = GROUPS[key];
  return { key, name: say(name, language), children: stated(isChildren), vulnerable: stated(isVulnerable) };
}

function dataIn(key: DataKey, language: ModelLanguage): DataInWords {
  const { name, special, isCriminal, isFinancial, isUniqueIdentifier }: DataKind = DATA[key];
  return {
    key,
    name: say(name, language),
    special: stated(special && true),
    specialKinds: special ?? [],
    criminal: stated(isCriminal),
    financial: stated(isFinancial),
    uniqueIdentifier: stated(isUniqueIdentifier),
  };
}

function purposeIn({ text, bases, data, groups }: ModelPurpose, i: number, language: ModelLanguage): PurposeInWords {
  const of = (basis: ModelBasis) => ({
    basis: basis.basis,
    ...(basis.specialCondition && { specialCondition: basis.specialCondition }),
    ...(basis.interest && { interest: say(basis.interest, language) }),
    dataCategories: [],
    dataSubjects: [],
  });
  return {
    key: `purpose-${i + 1}`,
    description: say(text, language),
    dataCategories: data ?? [],
    dataSubjects: groups ?? [],
    legalBases: bases.map(of),
  };
}

function periodsIn(of: PeriodKey, language: ModelLanguage): PeriodInWords[] {
  return PERIODS[of].map(({ place, period, isMinimum, trigger, source }: Period) => ({
    of,
    place,
    period,
    isMinimum,
    trigger: say(trigger, language),
    source,
    isVerified: false,
  }));
}

/** Returns YES, or that it is not stated: the library does not say of anybody's data what they are not. */
const stated = (is: true | undefined): Stated => (is ? 'YES' : 'NOT_STATED');
