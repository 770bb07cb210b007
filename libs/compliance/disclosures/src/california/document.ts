import { type CategoryLookedBackOn, type CategoryRetention, californianLaw, noticePublished } from '#findings';
import type { CcpaCategory, Item, Stated } from '#law';
import { type Profile, type Snapshot, touches } from '#snapshot';
import { lawDocument } from '../document/declared.js';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gap,
  headingsIn,
  type MendedIn,
  profileOf,
} from '../shared/disclosure.js';
import { lacking } from '../shared/gap-sentence.js';
import { withCondition } from '../shared/records.js';
import { rightsUnder } from '../shared/rights.js';
import { CALIFORNIA_GAPS, type CaliforniaGap } from './gaps.js';
import { disclosedTo, purposeOf } from './recipients.js';
import { CALIFORNIA_SECTIONS } from './sections.js';
import { type PurposeRow, purposeRows, purposesOf, type RetentionRow, retentionOf, retentionRows } from './tables.js';
import { CALIFORNIA_WORDS, type CaliforniaWord } from './words.js';

/**
 * A category of personal information (Civil Code 1798.140(v)(1)) that was collected or published in the twelve months.
 */
export interface CaliforniaCategory {
  readonly code: CcpaCategory;
  /** The published name, otherwise the name in the Act. */
  readonly name: string;
  /** Its letter and its name. */
  readonly lettered: string;
  readonly collected: Stated;
  readonly disclosedTo: readonly string[];
  readonly purposes: readonly string[];
  readonly soldOrShared: Stated;
  /** The published period; otherwise the periods of each activity, after its number and title. */
  readonly retention: readonly string[];
  /** The published period; otherwise that {@link California.retentionRows} say it. Absent if nothing does. */
  readonly period?: string;
  readonly gaps: readonly Gap[];
}

/** The categories of the preceding twelve months (Civil Code 1798.130(a)(5), 1798.100(a)). */
export interface California extends Disclosure {
  /** First day of the twelve months (ISO 8601): the same day one year before `to`. */
  readonly from: string;
  /** Last day of the twelve months (ISO 8601): the day of the request. */
  readonly to: string;
  /** Day on which the privacy policy was last published, by the filings of the profile (ISO 8601). */
  readonly updatedOn?: string;
  /** The statement of the organisation on updates; absent if not stated. */
  readonly updates?: string;
  readonly categories: readonly CaliforniaCategory[];
  /** The purposes as the profile states them (1798.110(c)(3)). */
  readonly statedPurposes: readonly string[];
  /** The purposes of the activities, each once. */
  readonly purposeRows: readonly PurposeRow[];
  /** The periods of the activities for categories without a published period, each once. */
  readonly retentionRows: readonly RetentionRow[];
  /** Categories of sources (1798.110(c)(2)): as the profile states them, otherwise those of the activities. */
  readonly sources: readonly string[];
  /**
   * Categories disclosed for a business purpose, with their letters (1798.130(a)(5)(C)(ii)). The profile can state them.
   * Otherwise they are those with a recipient that works for the business.
   */
  readonly disclosedForBusinessPurpose: readonly string[];
  /** Names of data that may reveal sensitive information and are not in category L, with their activities. */
  readonly revealingData: readonly string[];
  /** Categories sold or shared, with their letters (1798.130(a)(5)(C)(i)). */
  readonly soldOrShared: readonly string[];
  /** Says that nothing was sold or shared, if the register says so of each category. */
  readonly noneSoldOrShared?: string;
  /** The statement on sale and sharing. */
  readonly saleAndSharing: readonly string[];
  /** The address of the page for opting out (1798.135(c)(2)). */
  readonly optOutLink?: string;
  /** The statement on the use of sensitive personal information. */
  readonly sensitiveUse: readonly string[];
  /** The address of the page for limiting that use (1798.135(c)(2)). */
  readonly limitUseLink?: string;
  /** The rights of consumers (1798.130(a)(5)(A)). */
  readonly rights: readonly string[];
  /** The methods of submitting requests (1798.130(a)(1), (5)(A)). */
  readonly requestMethods: readonly string[];
  /** Statements on how a request is verified, and how an agent makes one (11 CCR 7011(e)(3)). */
  readonly verification: readonly string[];
  readonly authorizedAgents: readonly string[];
  /** The numbers of requests (11 CCR 7102), where they are, or that they are not required. */
  readonly metrics: readonly string[];
}

const lack = lacking(CALIFORNIA_GAPS);

type CaliforniaContext = DocumentContext<CaliforniaWord>;

/** Returns the disclosure that California requires for the twelve months before the snapshot's date. */
export function california(context: CaliforniaContext): California {
  const { snapshot, law, say } = context;
  const lookedBackOn = californianLaw
    .categoriesLookedBackOn(snapshot, law)
    .filter(({ isCollected, rows }) => isCollected || rows.length > 0);
  const kept = lookedBackOn.map((category) => ({ category, retention: californianLaw.retentionOf(category) }));
  const categories = kept.map((one) => shownCategory(one, context));
  const collected = categories.filter((category) => category.collected === 'YES');
  const statement = (item: string) => firstStated(snapshot, ({ statements }) => textsOf(statements, item));
  const stated = statement('disclosedForBusinessPurpose');
  const forBusiness = new Set(
    lookedBackOn.filter((category) => purposeOf(category, snapshot) === 'BUSINESS').map(({ code }) => code),
  );
  const letteredOf = (some: readonly CaliforniaCategory[]) => some.map(({ lettered }) => lettered);
  const ofAll = {
    updatedOn: noticePublished('US-CA', snapshot).at(-1),
    updates: statement('updates')[0],
    sources: sourcesOf(lookedBackOn, snapshot),
    rights: rightsUnder('US-CA', snapshot),
    requestMethods: statement('rightsExercise'),
    soldOrShared: letteredOf(collected.filter(({ soldOrShared }) => soldOrShared === 'YES')),
    saleAndSharing: statement('saleAndSharing'),
    optOutLink: statement('optOutLink')[0],
    sensitiveUse: statement('sensitivePersonalInformation'),
    limitUseLink: statement('limitUseLink')[0],
    metrics: statement('requestMetrics'),
  };
  const gaps = [
    ...unplaced(context),
    ...categories.flatMap((category) => category.gaps),
    ...(stated.length > 0 ? [] : withoutPurpose(lookedBackOn, context)),
    ...missingOfAll({ ...ofAll, collected }, context),
  ];
  return {
    ...disclosed(context, { code: 'US-CA' }, say('title'), headingsIn(CALIFORNIA_WORDS, say), gaps),
    ...californianLaw.monthsLookedBackOn(snapshot.on),
    ...ofAll,
    categories,
    statedPurposes: statement('purposes'),
    purposeRows: purposeRows(lookedBackOn),
    retentionRows: retentionRows(kept, context.language),
    noneSoldOrShared:
      collected.length > 0 && collected.every(({ soldOrShared }) => soldOrShared === 'NO')
        ? say('noneSold')
        : undefined,
    verification: statement('verification'),
    authorizedAgents: statement('authorizedAgents'),
    disclosedForBusinessPurpose:
      stated.length > 0 ? stated : letteredOf(collected.filter(({ code }) => forBusiness.has(code))),
    revealingData: californianLaw.revealing(snapshot),
  };
}

function textsOf(statements: Profile['statements'], name: string): string[] {
  return statements.filter(({ item }) => item === name).map(({ text }) => text);
}

/** Returns what the profile of California states; if it states nothing, the profile of everywhere. */
function firstStated(snapshot: Snapshot, of: (profile: Profile) => readonly string[]): readonly string[] {
  const profiles = ['US-CA', 'ALL'].map((code) => snapshot.profile(code));
  return profiles.map((profile) => (profile ? of(profile) : [])).find(({ length }) => length > 0) ?? [];
}

function shownCategory(
  { category, retention }: { readonly category: CategoryLookedBackOn; readonly retention: CategoryRetention },
  context: CaliforniaContext,
): CaliforniaCategory {
  const { code, rows, collected } = category;
  const name = rows[0]?.name ?? category.name;
  const row = {
    code,
    name,
    lettered: `${code} ${name}`,
    collected,
    disclosedTo: disclosedTo(category, context.snapshot),
    purposes: purposesOf(category),
    soldOrShared: californianLaw.publishedAs('soldOrShared', rows),
    retention: retentionOf(retention, context.language),
    period: retention.published ?? (retention.byRules.length > 0 ? context.say('periodsBelow') : undefined),
  };
  return { ...row, gaps: missing(row, retention, rows[0]?.key, context) };
}

/** Statements of the policy that it makes once, for all categories. */
type StatedOnce = Pick<
  California,
  | ('updatedOn' | 'updates' | 'sources' | 'rights' | 'requestMethods')
  | ('soldOrShared' | 'saleAndSharing' | 'optOutLink' | 'sensitiveUse' | 'limitUseLink' | 'metrics')
>;

/** Returns the gaps of what the policy states once, for all categories. */
function missingOfAll(
  stated: StatedOnce & { readonly collected: readonly CaliforniaCategory[] },
  { snapshot, law }: CaliforniaContext,
): Gap[] {
  const isSensitive = stated.collected.some(({ code }) => code === 'L');
  const saysLimit = (stated.limitUseLink ?? stated.sensitiveUse[0]) !== undefined;
  const saysHow = stated.optOutLink !== undefined || stated.saleAndSharing.some((text) => /https?:/.test(text));
  const required: [key: string, isSaid: boolean, word: CaliforniaGap, path: string][] = [
    ['SOURCES', stated.sources.length > 0, 'noSources', 'statements.sources'],
    ['RIGHTS', stated.rights.length > 0, 'noRights', 'rights'],
    ['REQUEST_METHODS', stated.requestMethods.length > 0, 'noRequestMethods', 'statements.rightsExercise'],
    ['OPT_OUT_LINK', stated.soldOrShared.length === 0 || saysHow, 'noOptOutLink', 'statements.optOutLink'],
    ['LIMIT_LINK', !isSensitive || saysLimit, 'noLimitLink', 'statements.limitUseLink'],
    ['METRICS', stated.metrics.length > 0, 'noMetrics', 'statements.requestMetrics'],
    ['UPDATED', (stated.updatedOn ?? stated.updates) !== undefined, 'noUpdate', 'filings'],
    ['UPDATED_YEARLY', !californianLaw.isUpdateOverdue(snapshot), 'oldPolicy', 'filings'],
  ];
  return required.flatMap(([key, isSaid, word, path]) => {
    const item = law.item('US-CA', 'PRIVACY_POLICY', key);
    return item && !isSaid ? [gap(item, lack(word), byPolicy(key, path, { snapshot, law }))] : [];
  });
}

/** Returns the field of an item of the policy, with the finding on it if the rule reports that item too. */
function byPolicy(key: string, path: string, { snapshot, law }: Pick<CaliforniaContext, 'snapshot' | 'law'>): MendedIn {
  const subject = profileOf(snapshot, 'US-CA');
  const fault = [...californianLaw.lackingOfPolicy({ snapshot, law })].find((one) => one.key === key);
  return fault ? { rule: 'US-CA.POLICY.ITEMS', subject, path: fault.path } : { subject, path };
}

/** Returns a gap for each missing statement. Only a collected category needs more than whether it was collected. */
function missing(
  category: Omit<CaliforniaCategory, 'gaps'>,
  retention: CategoryRetention,
  publishedAs: string | undefined,
  { snapshot, law }: CaliforniaContext,
): Gap[] {
  const ofCollected: [item: Item | undefined, isSaid: boolean, word: CaliforniaGap][] = [
    [law.item('US-CA', 'NOTICE_AT_COLLECTION', 'PURPOSES'), category.purposes.length > 0, 'noPurposes'],
    [law.item('US-CA', 'PRIVACY_POLICY', 'DISCLOSED_TO'), category.disclosedTo.length > 0, 'noRecipients'],
    [law.item('US-CA', 'PRIVACY_POLICY', 'SOLD'), category.soldOrShared !== 'NOT_STATED', 'notStatedSold'],
    [law.item('US-CA', 'NOTICE_AT_COLLECTION', 'RETENTION'), !retention.isOpen, 'noRetention'],
  ];
  const isStated = category.collected !== 'NOT_STATED';
  const required: typeof ofCollected = [
    [law.item('US-CA', 'PRIVACY_POLICY', 'COLLECTED'), isStated, 'notStatedCollected'],
    ...(category.collected === 'YES' ? ofCollected : []),
  ];
  const { without } = retention;
  const data = without.length > 0 ? ` (${without.join(', ')})` : '';
  const values = { code: category.code, name: category.name, data };
  const path = `ccpaCategories.${publishedAs ?? category.code}`; // a row that is not there yet is named by its letter
  const by = { subject: profileOf(snapshot, 'US-CA'), path };
  return required.flatMap(([item, isSaid, word]) => (item && !isSaid ? [gap(item, lack(word, values), by)] : []));
}

/**
 * Returns the gaps for published rows and for data without a letter of the Act, which no row of the document can show.
 */
function unplaced({ snapshot, law }: CaliforniaContext): Gap[] {
  const item = law.item('US-CA', 'PRIVACY_POLICY', 'COLLECTED')!;
  const rows = californianLaw.publishedTable(snapshot).filter(({ code }) => code === undefined);
  const data = californianLaw.unlabelled(snapshot);
  const subject = profileOf(snapshot, 'US-CA');
  return [
    ...rows.map(({ name, key }) =>
      gap(item, lack('rowWithoutLetter', { name }), { subject, path: `ccpaCategories.${key}.code` }),
    ),
    ...(data.length > 0
      ? [
          gap(item, lack('dataWithoutLetter', { names: data.join(', ') }), {
            rule: 'US-CA.CATEGORIES.UNLABELLED',
            subject,
            path: 'ccpaCategories',
          }),
        ]
      : []),
  ];
}

function sourcesOf(categories: readonly CategoryLookedBackOn[], snapshot: Snapshot): readonly string[] {
  const stated = textsOf(snapshot.profile('US-CA')?.statements ?? [], 'sources');
  if (stated.length > 0) return stated;
  const collecting = categories.flatMap((category) => category.collecting);
  return unique(
    collecting.flatMap(({ activity, data }) =>
      activity.sources
        .filter((source) => touches(activity, source, { dataCategories: data }))
        .map(({ description, condition }) => withCondition(description, condition)),
    ),
  );
}

/** Returns the gap of the categories for which it is not known whether they were disclosed for a business purpose. */
function withoutPurpose(categories: readonly CategoryLookedBackOn[], { snapshot, law }: CaliforniaContext): Gap[] {
  const item = law.item('US-CA', 'PRIVACY_POLICY', 'DISCLOSED_FOR_BUSINESS');
  const open = categories.filter(
    (category) => category.collected === 'YES' && purposeOf(category, snapshot) === 'OPEN',
  );
  const codes = open.map(({ code }) => code).join(', ');
  const path = 'statements.disclosedForBusinessPurpose';
  return item && open.length > 0
    ? [gap(item, lack('noBusinessPurpose', { codes }), byPolicy(item.key, path, { snapshot, law }))]
    : [];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** The categories of personal information in California. */
export const CALIFORNIA = lawDocument({
  field: 'california',
  law: 'US-CA',
  name: "California's document",
  words: CALIFORNIA_WORDS,
  gaps: CALIFORNIA_GAPS,
  sections: CALIFORNIA_SECTIONS,
  make: california,
  reports: [
    {
      code: 'US_CA',
      isPublic: true,
      movingFacts: ['from', 'to'],
      title: 'Categories of personal information in California (Civil Code 1798.130)',
      about:
        'What a business discloses about the last twelve months: categories that it collected, sold, shared and disclosed in California.',
      source: 'California Civil Code 1798.100(a), 1798.110(c), 1798.130(a)(5)',
    },
  ],
});
