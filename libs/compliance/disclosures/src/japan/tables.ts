import {
  type ConsentItem,
  coded,
  type EquivalentAction,
  type EquivalentActionItem,
  type JointUse,
  type JointUseItem,
  japaneseLaw,
  missingItems,
  namesOf,
  abroad as outside,
  type PublicMatter,
  quoted,
  type RuleContext,
  reliedOn,
  titleOf,
} from '#findings';
import { type Cited, destinationName } from '#law';
import { formsIn } from '#say';
import type { Engagement, Party, Snapshot, Transfer } from '#snapshot';
import { type DocumentContext, type Gap, gap, gapOf, type Named, profileOf } from '../shared/disclosure.js';
import { countriesIn, type GapSentence, lacking } from '../shared/gap-sentence.js';
import { purposeText } from '../shared/records.js';
import { rightsUnder } from '../shared/rights.js';
import { JAPAN_GAPS, type JapanGap } from './gaps.js';
import { japaneseArticle } from './phrases.js';
import type { JapanGround, JapanWord } from './words.js';

// The rows of the Japanese document, each with its gaps.

/** The notice required before a joint use (Art 27(5)(iii)). */
export interface JointUseNotice extends JointUse {
  readonly gaps: readonly Gap[];
}

/**
 * A recipient in one foreign country (or without a stated country), on one ground, with the seven items of Rule 18(3).
 */
export interface ForeignProvision {
  readonly recipient?: string;
  /** ISO 3166-1 code. */
  readonly country?: string;
  /** The country's name in the document's language. */
  readonly countryName?: string;
  /** The code of the ground. */
  readonly basis?: string;
  /** The ground in words, with its article. */
  readonly basisName?: string;
  readonly systemEstablishedBy?: string;
  readonly equivalentMeasures?: string;
  readonly checkFrequency?: string;
  readonly checkMethod?: string;
  readonly foreignSystem?: string;
  readonly impairment?: string;
  readonly response?: string;
  /** ISO 8601 calendar date. */
  readonly lastCheckedOn?: string;
  readonly gaps: readonly Gap[];
}

/** The information for the principal before consent to provision abroad (Art 28(2), Rule 17). */
export interface ConsentToProvision {
  readonly recipient?: string;
  readonly country?: string;
  readonly countryName?: string;
  readonly countryUnknown?: string;
  readonly system?: string;
  readonly measures?: string;
  readonly measuresUnknown?: string;
  readonly gaps: readonly Gap[];
}

/** Matters that principals can find out on the data kept (Art 32(1), Order 10). An answer on request is enough. */
export interface PublicMattersPart {
  readonly operator?: Pick<Party, 'name' | 'address'>;
  readonly operatorRepresentative?: string;
  readonly purposesOfUse: readonly string[];
  readonly rights: readonly string[];
  readonly requests?: string;
  readonly securityMeasures: readonly string[];
  readonly externalEnvironment?: string;
  readonly complaints: readonly Named[];
  readonly gaps: readonly Gap[];
}

/** Returns the part on these matters; undefined before the law had it. */
export function publicMatters(context: JapanContext): PublicMattersPart | undefined {
  if (context.law.items('JP', 'PUBLIC_MATTERS').length === 0) return undefined;
  const { operator, representative, statedPurposes, purposes, complaints, ...matters } =
    japaneseLaw.publicMattersOf(context);
  const gaps = [...japaneseLaw.lackingPublicMatters(context)].map((fault) =>
    gapOf(fault, lack(`PUBLIC_MATTERS.${fault.key as PublicMatter}`, fault.values), {
      rule: 'JP.PUBLIC_MATTERS',
      subject: profileOf(context.snapshot, 'JP'),
    }),
  );
  return {
    ...matters,
    operator: operator && { name: operator.name, address: operator.address },
    operatorRepresentative: representative,
    purposesOfUse: [...new Set([statedPurposes ?? [], purposes.map(purposeText)].flat())],
    rights: rightsUnder('JP', context.snapshot),
    complaints: complaints.map(({ name, department, address, email, phone }) => ({
      name,
      department,
      address,
      email,
      phone,
    })),
    gaps,
  };
}

const lack = lacking(JAPAN_GAPS);

/** The inputs of the Japanese document. */
export type JapanContext = DocumentContext<JapanWord> & RuleContext;

/** Returns the phrase with its article, in the form of the document's language. */
export function cited(
  word: JapanWord,
  at: Pick<Cited, 'article'> | undefined,
  { language, say }: JapanContext,
): string {
  if (!at) return say(word);
  return say('cited', { text: say(word), article: language === 'ja' ? japaneseArticle(at.article) : at.article });
}

/** Returns the notice of a joint use. */
export function jointUse(transfer: Transfer, context: JapanContext): JointUseNotice {
  const notice = japaneseLaw.jointUseOf(transfer, context.snapshot);
  const faults = [...missingItems(context.law.items('JP', 'JOINT_USE'), japaneseLaw.JOINT_USE, notice)];
  const gaps = faults.map((fault) =>
    gapOf(fault, gapText(transfer, `JOINT_USE.${fault.key as JointUseItem}`, context), {
      rule: 'JP.JOINT_USE.ITEMS',
      subject: transfer,
    }),
  );
  return { ...notice, gaps };
}

/** A transfer to one country on one ground; each is absent if not stated. */
export interface Provision {
  readonly transfer: Transfer;
  readonly country?: string;
  readonly basis?: string;
}

/** Returns the provisions of a transfer: one for each foreign country and ground. */
export function provisionsOf(transfer: Transfer, { law }: JapanContext): Provision[] {
  return orNone(outside(transfer, 'JP')).flatMap((country) =>
    orNone(japaneseLaw.basesOf(transfer, country, law)).map((basis) => ({ transfer, country, basis })),
  );
}

function orNone<T>(list: readonly T[]): readonly (T | undefined)[] {
  return list.length > 0 ? list : [undefined];
}

/** Returns the row of a provision to a third party abroad. */
export function foreignProvision({ transfer, country, basis }: Provision, context: JapanContext): ForeignProvision {
  const { snapshot, law } = context;
  const information = japaneseLaw.equivalentActionOf(transfer, law.date);
  const gaps = [
    ...groundGaps({ transfer, country, basis }, context),
    ...(japaneseLaw.isEquivalent(basis) ? equivalentActionGaps(transfer, information, context) : []),
  ];
  return {
    recipient: recipientOf(transfer, snapshot),
    ...place(country, context),
    basis,
    basisName: basis && cited(`basis.${basis as JapanGround}`, law.ground(basis), context),
    systemEstablishedBy: information.systemEstablishedBy,
    equivalentMeasures: information.measures,
    checkFrequency: information.checkFrequency,
    checkMethod: information.checkMethod,
    foreignSystem: information.foreignSystem,
    ...shownImpairments(transfer, information, context),
    lastCheckedOn: information.lastCheckedOn,
    gaps,
  };
}

/** Returns the gaps of the ground. A suspended transfer needs no ground. */
function groundGaps({ transfer, country, basis }: Provision, context: JapanContext): Gap[] {
  const item = context.law.item('JP', 'FOREIGN_PROVISION', 'GROUND')!;
  if (transfer.suspension) return [];
  const because = (word: JapanGap, rule: string, path: string) => [
    gap(item, gapText(transfer, word, context, { country: country && coded(country) }), {
      rule: `JP.${rule}`,
      subject: transfer,
      path,
    }),
  ];
  const [row] = reliedOn(transfer, 'JP', context.law.date);
  if (basis === undefined && transfer.kind === 'JOINT_USE' && !row)
    return because('jointUseAbroad', 'JOINT_USE.ABROAD', 'grounds');
  if (basis === undefined)
    return row
      ? because(
          transfer.kind === 'JOINT_USE' ? 'jointUseAbroad' : 'noGround',
          'TRANSFER.GROUND_IN_FORCE',
          `grounds.${row.key}.code`,
        )
      : because('noGround', 'TRANSFER.GROUND', 'grounds');
  if (basis !== 'JP.WHITELIST' || japaneseLaw.isDesignated(country, context.law)) return [];
  if (country === undefined) return because('noCountry', 'RECOGNITION.COUNTRY', 'countries');
  const fell = context.law.ended('JP', country).length > 0;
  return because('notDesignated', fell ? 'RECOGNITION.FELL' : 'RECOGNITION.NONE', `grounds.${row!.key}`);
}

/** Returns the gaps of Rule 18(3). An overdue check is a gap too, because the last result may no longer be true. */
function equivalentActionGaps(transfer: Transfer, information: EquivalentAction, context: JapanContext): Gap[] {
  const faults = [
    ...missingItems(context.law.items('JP', 'RULE_18_3'), japaneseLaw.equivalentActionItems(information), information),
  ];
  const missing = faults.map((fault) =>
    gapOf(fault, gapText(transfer, `RULE_18_3.${fault.key as EquivalentActionItem}`, context), {
      rule: !(RULE_OF[fault.key] && transfer.suspension) && `JP.EQUIVALENT_ACTION.${RULE_OF[fault.key] ?? 'ITEMS'}`,
      subject: transfer,
    }),
  );
  const check = japaneseLaw.checkDue(transfer, context.law);
  if (!check?.isOverdue || !check.last || transfer.suspension) return missing;
  const { item, last, due = '' } = check;
  return [
    ...missing,
    gap(item, gapText(transfer, 'checkedLast', context, { date: last, due }), {
      rule: 'JP.EQUIVALENT_ACTION.CHECK',
      subject: transfer,
      path: 'checks',
    }),
  ];
}

/** The rules that report items of Rule 18(3), apart from the rule on all of them. They leave out what is suspended. */
const RULE_OF: Readonly<Record<string, string>> = { IMPAIRMENT: 'CHECK', RESPONSE: 'RESPONSE' };

/** Returns impairments and the responses to them. Only a check can show that there are none. */
function shownImpairments(
  { suspension }: Transfer,
  { impairments, lastCheckedOn }: EquivalentAction,
  { say, language }: JapanContext,
): Pick<ForeignProvision, 'impairment' | 'response'> {
  const day = formsIn(language).date;
  if (impairments.length === 0 && !lastCheckedOn) return { impairment: undefined, response: undefined };
  if (impairments.length === 0)
    return { impairment: say('noImpairment', { date: day(lastCheckedOn!) }), response: say('noResponse') };
  const stopped = suspension ? [say('suspended', { date: day(suspension.since ?? '') })] : [];
  const done = [...impairments.flatMap(({ response }) => response || []), ...stopped];
  return {
    impairment: impairments.map(({ foundOn, description }) => `${day(foundOn)}: ${description}`).join('; '),
    response: done.length > 0 ? done.join('; ') : undefined,
  };
}

/** Returns the information before consent. A suspended transfer requires none. */
export function consent({ transfer, country }: Provision, context: JapanContext): ConsentToProvision {
  const { countries, ...information } = japaneseLaw.consentInformationOf(transfer, context.snapshot);
  const items = transfer.suspension ? [] : context.law.items('JP', 'RULE_17');
  const faults = [...missingItems(items, japaneseLaw.CONSENT_INFORMATION, { ...information, countries })];
  return {
    recipient: recipientOf(transfer, context.snapshot),
    ...place(country, context),
    ...information,
    gaps: faults.map((fault) =>
      gapOf(fault, gapText(transfer, `RULE_17.${fault.key as ConsentItem}`, context), {
        rule: 'JP.CONSENT.INFORMATION',
        subject: transfer,
      }),
    ),
  };
}

/** Returns a gap for an entrusted party abroad without a registered transfer, because no row can show its ground. */
export function withoutProvision(engagement: Engagement, context: JapanContext): Gap[] {
  const fault = japaneseLaw.entrustedAbroad(engagement, context);
  if (!fault) return [];
  const says =
    fault.country === undefined
      ? lack('entrustedAnywhere')
      : lack('entrustedAbroad', { country: countriesIn([fault.country]) });
  const by = { rule: 'JP.ENTRUSTMENT.ABROAD', subject: engagement, mended: 'transfers' };
  return [gapOf(fault, lack('of', { name: fault.name, message: says }), by)];
}

/** Returns the recipient's name. For a class that is the recipients of a profile, returns their names. */
function recipientOf({ importer }: Transfer, snapshot: Snapshot): string | undefined {
  const names = namesOf(importer, snapshot);
  return names.length > 0 ? names.join('; ') : undefined;
}

function place(country: string | undefined, { language }: JapanContext) {
  return { country, countryName: country && destinationName(country, language) };
}

/** Returns the message of a gap, with the name of the transfer. */
function gapText(
  transfer: Transfer,
  word: JapanGap,
  { snapshot }: JapanContext,
  values?: GapSentence['values'],
): GapSentence {
  return lack('of', { name: quoted(titleOf(transfer, snapshot)), message: lack(word, values) });
}
