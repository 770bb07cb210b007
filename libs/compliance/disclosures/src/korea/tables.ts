import { abroad, koreanLaw, type Lack, namesOf, type RuleContext, reliedOn } from '#findings';
import { destinationName, isVerified, type LegalBasis, type Stated } from '#law';
import { type Activity, type ApplyingBasis, type Engagement, partOf, type Transfer, touches } from '#snapshot';
import { type DocumentContext, type Gap, gapOf, type MendedIn } from '../shared/disclosure.js';
import { lacking } from '../shared/gap-sentence.js';
import { purposeText } from '../shared/records.js';
import { retentionGaps, retentionSentence, scopeNames } from '../shared/retention.js';
import { KOREA_GAPS, type KoreaGap } from './gaps.js';
import { koreanArticle } from './phrases.js';
import type { KoreaWord } from './words.js';

// The rows of the tables of the Korean privacy policy, each with its gaps.

/** A delegatee with the delegated work (26(2)). */
export interface DelegationRow {
  readonly delegatee: string;
  /** All the work that is delegated to it, in the same way. */
  readonly works: readonly string[];
  /** The same work in one text. */
  readonly work: string;
  /** The delegatee that delegates the work to this sub-delegatee. */
  readonly under?: string;
  readonly marketing: Stated;
  readonly gaps: readonly Gap[];
}

/** A transfer. A field that is not stated is absent; it is a gap if the law requires it. */
export interface OverseasRow {
  /** All grounds in words, each with its article. */
  readonly ground?: string;
  readonly groundCodes: readonly string[];
  readonly items: readonly string[];
  /** ISO 3166-1 codes of the countries abroad. */
  readonly countries: readonly string[];
  /** The same code, if it is one alone. */
  readonly country?: string;
  /** The names of the same countries. */
  readonly countryName?: string;
  readonly timing?: string;
  readonly method?: string;
  readonly recipient?: string;
  readonly recipientContact?: string;
  readonly purpose?: string;
  readonly retention?: string;
  readonly refusalMethod?: string;
  readonly refusalProcedure?: string;
  readonly refusalEffect?: string;
  readonly gaps: readonly Gap[];
}

/** Provision to a third party (17(2)). */
export interface ProvisionRow {
  readonly recipient?: string;
  readonly items: readonly string[];
  readonly purpose?: string;
  readonly retention?: string;
  readonly gaps: readonly Gap[];
}

/** An activity of the organisation as a controller. */
export interface ProcessingRow {
  readonly reference: string;
  readonly title: string;
  readonly purposes: readonly string[];
  readonly items: readonly string[];
  readonly retention: readonly string[];
  readonly gaps: readonly Gap[];
}

/** Items that are processed without consent, and their legal basis (22(3)). */
export interface WithoutConsentRow {
  readonly title: string;
  readonly purpose: string;
  readonly items: readonly string[];
  /** The basis in words, with its item of 15(1). */
  readonly basis: string;
  readonly condition?: string;
  /** The condition of the basis, then each other basis that takes its place for a part. */
  readonly limits: readonly string[];
}

/** The inputs of the Korean document. */
export type KoreaContext = DocumentContext<KoreaWord> & RuleContext;

const lacks = lacking(KOREA_GAPS);

type Section = 'overseas' | 'delegation' | 'provision' | 'processing' | 'policy';

/**
 * Returns gaps for the lacks that rules found, in the document's sentences.
 * @param rule the rule that reports a lack, without its law
 */
export function gapsOf(
  section: Section,
  missing: Iterable<Lack>,
  subject: MendedIn['subject'],
  rule: string | ((lack: Lack) => string),
  mended?: (lack: Lack) => string | undefined,
): Gap[] {
  return [...missing].map((lack) =>
    gapOf(lack, lacks(`${section}.${lack.key}` as KoreaGap, lack.values), {
      rule: `KR.${typeof rule === 'string' ? rule : rule(lack)}`,
      subject,
      mended: mended?.(lack),
    }),
  );
}

/** The rules that report what a delegation lacks, by the key of the lack. */
const OF_DELEGATION: Readonly<Record<string, string>> = {
  DELEGATEE_CLASS: 'DELEGATION.DELEGATEE',
  SUB_DELEGATEES: 'DELEGATION.SUB_DELEGATEES',
  INDIVIDUAL_NOTICE: 'DELEGATION.MARKETING',
};

/** Returns a row for each delegatee. Work under another delegatee, and marketing, have rows of their own. */
export function delegationRows(engagements: readonly Engagement[], context: KoreaContext): DelegationRow[] {
  const { snapshot } = context;
  const rows = new Map<string, DelegationRow>();
  for (const engagement of engagements) {
    const above = engagement.under === undefined ? undefined : snapshot.engagement(engagement.under);
    const { processor, marketing, work } = engagement;
    const key = [processor, above?.processor, marketing].join(' ');
    const before = rows.get(key);
    const works = [...new Set([...(before?.works ?? []), work])];
    const lacks = koreanLaw.lackingDelegation(engagement, context);
    const gaps = gapsOf('delegation', lacks, engagement, ({ key }) => OF_DELEGATION[key]!);
    rows.set(key, {
      delegatee: snapshot.party(processor)?.name ?? '',
      works,
      work: works.join('; '),
      under: snapshot.party(above?.processor)?.name,
      marketing,
      gaps: [...(before?.gaps ?? []), ...gaps],
    });
  }
  return [...rows.values()];
}

/** Returns the row of a transfer abroad. */
export function overseasRow(transfer: Transfer, context: KoreaContext): OverseasRow {
  const { snapshot, law, language } = context;
  const importer = snapshot.party(transfer.importer);
  const groundCodes = [...new Set(reliedOn(transfer, 'KR', law.date).map(({ code }) => code))];
  const countries = abroad(transfer, 'KR');
  return {
    ground: joined(groundCodes.map((code) => groundText(code, context))),
    groundCodes,
    items: transfer.dataItems,
    countries,
    country: countries.length === 1 ? countries[0] : undefined,
    countryName: joined(
      countries.map((country) => destinationName(country, language)),
      ', ',
    ),
    timing: transfer.timing,
    method: transfer.method,
    recipient: joined(namesOf(transfer.importer, snapshot)),
    recipientContact: koreanLaw.contactOf(importer, snapshot),
    purpose: joined(transfer.purposes),
    retention: transfer.recipientRetention,
    refusalMethod: transfer.refusal?.method,
    refusalProcedure: transfer.refusal?.procedure,
    refusalEffect: transfer.refusal?.effect,
    gaps: gapsOf('overseas', koreanLaw.lackingOverseas(transfer, context), transfer, ({ key: lacking }) =>
      lacking === 'GROUND' ? 'TRANSFER.GROUND' : 'OVERSEAS_TRANSFER.ITEMS',
    ),
  };
}

/** Returns the ground in words with its article, and marks it if the law data on it are not verified. */
function groundText(code: string, { law, language, say }: KoreaContext): string {
  const ground = law.groundEver(code);
  const before = code === 'KR.CONTRACT_OUTSOURCE' && ground?.article.startsWith('39');
  const words = say((before ? 'ground.beforeReform' : `ground.${code}`) as KoreaWord);
  if (!ground) return words;
  const cited = `${words} (${language === 'ko' ? koreanArticle(ground.article) : ground.article})`;
  return isVerified(ground) ? cited : say('ground.unverified', { ground: cited });
}

/** Returns the row of a transfer to a third party. */
export function provisionRow(transfer: Transfer, context: KoreaContext): ProvisionRow {
  return {
    recipient: joined(namesOf(transfer.importer, context.snapshot)),
    items: transfer.dataItems,
    purpose: joined(transfer.purposes),
    retention: transfer.recipientRetention,
    gaps: gapsOf(
      'provision',
      koreanLaw.lackingProvision(transfer, context),
      transfer,
      koreanLaw.isItemisedOverseas(transfer, context) ? 'OVERSEAS_TRANSFER.ITEMS' : 'THIRD_PARTY_PROVISION.ITEMS',
    ),
  };
}

/** Returns the row of an activity. */
export function processingRow(activity: Activity, context: KoreaContext): ProcessingRow {
  return {
    reference: activity.reference,
    title: activity.title,
    purposes: activity.purposes.map(purposeText),
    items: activity.dataCategories.map(({ name }) => name),
    retention: activity.retention
      .filter(({ appliesTo }) => touches(activity, appliesTo))
      .map((rule) => retentionSentence(rule, scopeNames(activity, rule.appliesTo), context.say, context.language)),
    gaps: [
      ...gapsOf('processing', koreanLaw.lackingActivity(activity, context), activity, 'POLICY.ACTIVITY'),
      ...retentionGaps('KR', activity, context),
    ],
  };
}

/**
 * Returns the rows of data that are processed on a basis other than consent. 22(3) requires them since 15 September
 * 2023.
 */
export function withoutConsentRows(activity: Activity, context: KoreaContext): WithoutConsentRow[] {
  const { snapshot, law, say } = context;
  if (!law.item('KR', 'POLICY', 'WITHOUT_CONSENT')) return [];
  const legalBases = law.one('KR', 'legalBases') as { readonly known: readonly LegalBasis[] } | undefined;
  return activity.purposes.flatMap((purpose) =>
    koreanLaw.legalBases(activity, purpose, snapshot).flatMap((applying) => {
      const { basis, condition } = applying;
      if (basis === undefined || basis === 'CONSENT' || basis === 'EXPRESS_CONSENT') return [];
      const items = partOf(activity, applying, { purposes: [purpose.key] }).dataCategories;
      if (items.length === 0 && activity.dataCategories.length > 0) return [];
      const words = say(`basis.${basis}`);
      const article = koreanLaw.articleOf(basis);
      const cited = article && `${words} (${context.language === 'ko' ? koreanArticle(article) : article})`;
      return [
        {
          title: activity.title,
          purpose: purposeText(purpose),
          items: items.map(({ name }) => name),
          basis: cited && legalBases?.known.includes(basis) ? cited : say('basis.OTHER', { basis: words }),
          condition,
          limits: limitsOf(applying, context),
        },
      ];
    }),
  );
}

/** Returns the condition of the basis, and in words each other basis that takes its place for a part. */
function limitsOf({ condition, except = [] }: ApplyingBasis, { say, language }: KoreaContext): string[] {
  return [
    ...(condition === undefined ? [] : [condition]),
    ...except.map((other) => {
      const region = other.region && destinationName(other.region, language);
      const where = [other.condition, region].filter((text) => text !== undefined && text !== '').join(', ');
      const basis = say(`basis.${other.basis}`);
      return where === '' ? say('limits.other', { basis }) : say('limits.otherWhere', { basis, where });
    }),
  ];
}

function joined(texts: readonly string[], by = '; '): string | undefined {
  return texts.length > 0 ? texts.join(by) : undefined;
}
