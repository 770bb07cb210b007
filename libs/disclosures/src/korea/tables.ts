import { abroad, koreanLaw, type Lack, type RuleContext, reliedOn } from '#findings';
import { destinationName, isVerified, type LegalBasis, type Stated } from '#law';
import type { Activity, Engagement, Transfer } from '#snapshot';
import { type DocumentContext, type Gap, gapOf } from '../shared/disclosure.js';
import { retentionSentence } from '../shared/retention.js';
import { koreanArticle } from './phrases.js';
import type { KoreaWord } from './words.js';

// The rows of the tables of the Korean privacy policy, each with its gaps.

/** Delegated work (26(2)). */
export interface DelegationRow {
  readonly delegatee: string;
  readonly work: string;
  /** The delegatee that delegates the work to this sub-delegatee. */
  readonly under?: string;
  readonly marketing: Stated;
  readonly gaps: readonly Gap[];
}

/** One recipient, country and ground. A field that is not stated is absent; it is a gap if the law requires it. */
export interface OverseasRow {
  readonly ground?: string;
  readonly groundCode?: string;
  readonly items: readonly string[];
  /** ISO 3166-1 code. */
  readonly country?: string;
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
  readonly basis: string;
  readonly condition?: string;
}

/** The inputs of the Korean document. */
export type KoreaContext = DocumentContext<KoreaWord> & RuleContext;

type Section = 'overseas' | 'delegation' | 'provision' | 'processing' | 'policy';

/** Returns gaps for the lacks that rules found, in the document's phrases. */
export function gapsOf(section: Section, lacks: Iterable<Lack>, { say }: KoreaContext): Gap[] {
  return [...lacks].map((lack) => gapOf(lack, say(`${section}.${lack.key}` as KoreaWord, lack.values)));
}

/** Returns the row of an engagement. */
export function delegationRow(engagement: Engagement, context: KoreaContext): DelegationRow {
  const { snapshot } = context;
  const above = engagement.under === undefined ? undefined : snapshot.engagement(engagement.under);
  return {
    delegatee: snapshot.party(engagement.processor)?.name ?? '',
    work: engagement.work,
    under: snapshot.party(above?.processor)?.name,
    marketing: engagement.marketing,
    gaps: gapsOf('delegation', koreanLaw.lackingDelegation(engagement, context), context),
  };
}

/** Returns a row for each foreign country and ground. If one of them is not stated, its field stays empty. */
export function overseasRows(transfer: Transfer, context: KoreaContext): OverseasRow[] {
  const { snapshot, law, language } = context;
  const importer = snapshot.party(transfer.importer);
  const grounds = [...new Set(reliedOn(transfer, 'KR', law.date).map(({ code }) => code))];
  const row: OverseasRow = {
    items: transfer.dataItems,
    timing: transfer.timing,
    method: transfer.method,
    recipient: importer?.name,
    recipientContact: koreanLaw.contactOf(importer, snapshot),
    purpose: joined(transfer.purposes),
    retention: transfer.recipientRetention,
    refusalMethod: transfer.refusal?.method,
    refusalProcedure: transfer.refusal?.procedure,
    refusalEffect: transfer.refusal?.effect,
    gaps: gapsOf('overseas', koreanLaw.lackingOverseas(transfer, context), context),
  };
  return orNone(abroad(transfer, 'KR')).flatMap((country) =>
    orNone(grounds).map((code) => ({
      ...row,
      country,
      countryName: country && destinationName(country, language),
      groundCode: code,
      ground: code === undefined ? undefined : groundText(code, context),
    })),
  );
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
    recipient: context.snapshot.party(transfer.importer)?.name,
    items: transfer.dataItems,
    purpose: joined(transfer.purposes),
    retention: transfer.recipientRetention,
    gaps: gapsOf('provision', koreanLaw.lackingProvision(transfer, context), context),
  };
}

/** Returns the row of an activity. */
export function processingRow(activity: Activity, context: KoreaContext): ProcessingRow {
  return {
    reference: activity.reference,
    title: activity.title,
    purposes: activity.purposes.map(({ description }) => description),
    items: activity.dataCategories.map(({ name }) => name),
    retention: activity.retention.map((rule) => retentionSentence(rule, activity, context.say, context.language)),
    gaps: gapsOf('processing', koreanLaw.lackingActivity(activity, context), context),
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
    koreanLaw.legalBases(activity, purpose, snapshot).flatMap(({ basis, condition, dataCategories = [] }) => {
      if (basis === undefined || basis === 'CONSENT' || basis === 'EXPRESS_CONSENT') return [];
      const covered = dataCategories.length > 0 ? dataCategories : purpose.dataCategories;
      const items = activity.dataCategories.filter(({ key }) => covered.length === 0 || covered.includes(key));
      const words = say(`basis.${basis}`);
      return [
        {
          title: activity.title,
          purpose: purpose.description,
          items: items.map(({ name }) => name),
          basis: legalBases?.known.includes(basis) ? words : say('basis.OTHER', { basis: words }),
          condition,
        },
      ];
    }),
  );
}

function joined(texts: readonly string[]): string | undefined {
  return texts.length > 0 ? texts.join('; ') : undefined;
}

function orNone<T>(list: readonly T[]): readonly (T | undefined)[] {
  return list.length > 0 ? list : [undefined];
}
