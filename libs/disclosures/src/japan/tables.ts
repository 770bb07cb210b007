import {
  type ConsentItem,
  type EquivalentAction,
  type EquivalentActionItem,
  type JointUse,
  type JointUseItem,
  japaneseLaw,
  lacking,
  nameOf,
  abroad as outside,
  type RuleContext,
} from '#findings';
import { type Cited, destinationName } from '#law';
import type { Engagement, Transfer } from '#snapshot';
import { type DocumentContext, type Gap, gap, gapOf } from '../shared/disclosure.js';
import { japaneseArticle } from './phrases.js';
import type { JapanGround, JapanWord } from './words.js';

// The rows of the documents of Japan, each with what it lacks.

/** What must be told of a joint use beforehand (Art 27(5)(iii)). */
export interface JointUseNotice extends JointUse {
  readonly gaps: readonly Gap[];
}

/** A recipient abroad in one country, or in one that is not stated, on one ground; and the seven items of Rule 18(3). */
export interface ForeignProvision {
  readonly recipient?: string;
  /** ISO 3166-1; its name in the document's language beside it. */
  readonly country?: string;
  readonly countryName?: string;
  /** The code of the ground, and what it is called. */
  readonly basis?: string;
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

/** What the principal is told before consenting to provision abroad (Art 28(2), Rule 17). */
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

/** What Japanese documents are made from. */
export type JapanContext = DocumentContext<JapanWord> & RuleContext;

/** The phrase, with the article as the document's language writes it. */
export function cited(
  word: JapanWord,
  at: Pick<Cited, 'article'> | undefined,
  { language, say }: JapanContext,
): string {
  if (!at) return say(word);
  return say('cited', { text: say(word), article: language === 'ja' ? japaneseArticle(at.article) : at.article });
}

export function jointUse(transfer: Transfer, made: JapanContext): JointUseNotice {
  const notice = japaneseLaw.jointUseOf(transfer, made.snapshot);
  const faults = [...lacking(made.law.items('JP', 'JOINT_USE'), japaneseLaw.JOINT_USE, notice)];
  const gaps = faults.map((fault) => gapOf(fault, named(transfer, `JOINT_USE.${fault.key as JointUseItem}`, made)));
  return { ...notice, gaps };
}

/** A transfer to one country, on one ground; none where it is not stated. */
export interface Provision {
  readonly transfer: Transfer;
  readonly country?: string;
  readonly basis?: string;
}

export function provisionsOf(transfer: Transfer, { law }: JapanContext): Provision[] {
  return orNone(outside(transfer, 'JP')).flatMap((country) =>
    orNone(japaneseLaw.basesOf(transfer, country, law)).map((basis) => ({ transfer, country, basis })),
  );
}

function orNone<T>(list: readonly T[]): readonly (T | undefined)[] {
  return list.length > 0 ? list : [undefined];
}

export function foreignProvision({ transfer, country, basis }: Provision, made: JapanContext): ForeignProvision {
  const { snapshot, law } = made;
  const told = japaneseLaw.equivalentActionOf(transfer, law.date);
  const gaps = [
    ...ungrounded({ transfer, country, basis }, made),
    ...(japaneseLaw.isEquivalent(basis) ? untold(transfer, told, made) : []),
  ];
  return {
    recipient: snapshot.party(transfer.importer)?.name,
    ...place(country, made),
    basis,
    basisName: basis && cited(`basis.${basis as JapanGround}`, law.ground(basis), made),
    systemEstablishedBy: told.systemEstablishedBy,
    equivalentMeasures: told.measures,
    checkFrequency: told.checkFrequency,
    checkMethod: told.checkMethod,
    foreignSystem: told.foreignSystem,
    ...impairments(transfer, told, made),
    lastCheckedOn: told.lastCheckedOn,
    gaps,
  };
}

/** What is missing of the ground; what has been stopped needs none. */
function ungrounded({ transfer, country, basis }: Provision, made: JapanContext): Gap[] {
  const item = made.law.item('JP', 'FOREIGN_PROVISION', 'GROUND')!;
  if (transfer.suspension) return [];
  const because = (word: JapanWord) => [gap(item, named(transfer, word, made, { country: country ?? '' }))];
  if (basis === undefined) return because(transfer.kind === 'JOINT_USE' ? 'jointUseAbroad' : 'noGround');
  if (basis !== 'JP.WHITELIST' || japaneseLaw.isDesignated(country, made.law)) return [];
  return because(country === undefined ? 'noCountry' : 'notDesignated');
}

/** What of Rule 18(3) cannot be told; a check that is overdue leaves open what the last one found. */
function untold(transfer: Transfer, told: EquivalentAction, made: JapanContext): Gap[] {
  const faults = [...lacking(made.law.items('JP', 'RULE_18_3'), japaneseLaw.equivalentActionItems(told), told)];
  const missing = faults.map((fault) =>
    gapOf(fault, named(transfer, `RULE_18_3.${fault.key as EquivalentActionItem}`, made)),
  );
  const check = japaneseLaw.checkDue(transfer, made.law);
  if (!check?.isOverdue || !check.last || transfer.suspension) return missing;
  const { item, last, due = '' } = check;
  return [...missing, gap(item, named(transfer, 'checkedLast', made, { date: last, due }))];
}

/** Impairments and what was done about them. That there is none is known from a check. */
function impairments(
  { suspension }: Transfer,
  { impairments: found, lastCheckedOn }: EquivalentAction,
  { say }: JapanContext,
): Pick<ForeignProvision, 'impairment' | 'response'> {
  if (found.length === 0 && !lastCheckedOn) return { impairment: undefined, response: undefined };
  if (found.length === 0)
    return { impairment: say('noImpairment', { date: lastCheckedOn! }), response: say('noResponse') };
  const stopped = suspension ? [say('suspended', { date: suspension.since ?? '' })] : [];
  const done = [...found.flatMap(({ response }) => response || []), ...stopped];
  return {
    impairment: found.map(({ foundOn, description }) => `${foundOn}: ${description}`).join('; '),
    response: done.length > 0 ? done.join('; ') : undefined,
  };
}

/** Nothing need be told before what has been stopped. */
export function consent({ transfer, country }: Provision, made: JapanContext): ConsentToProvision {
  const { countries, ...told } = japaneseLaw.consentInformationOf(transfer, made.snapshot);
  const items = transfer.suspension ? [] : made.law.items('JP', 'RULE_17');
  const faults = [...lacking(items, japaneseLaw.CONSENT_INFORMATION, { ...told, countries })];
  return {
    recipient: made.snapshot.party(transfer.importer)?.name,
    ...place(country, made),
    ...told,
    gaps: faults.map((fault) => gapOf(fault, named(transfer, `RULE_17.${fault.key as ConsentItem}`, made))),
  };
}

/** An entrusted person abroad to whom nothing is provided by a transfer: what it needs is shown nowhere. */
export function withoutProvision(engagement: Engagement, of: JapanContext): Gap[] {
  const fault = japaneseLaw.entrustedAbroad(engagement, of);
  if (!fault) return [];
  const { countryName: country } = place(fault.country, of);
  const message = country ? of.say('entrustedAbroad', { country }) : of.say('entrustedAnywhere');
  return [gapOf(fault, of.say('of', { name: fault.name, message }))];
}

function place(country: string | undefined, { language }: JapanContext) {
  return { country, countryName: country && destinationName(country, language) };
}

/** What is missing, and of which transfer. */
function named(
  transfer: Transfer,
  word: JapanWord,
  { snapshot, say }: JapanContext,
  values?: Record<string, string>,
): string {
  return say('of', { name: nameOf(transfer, snapshot), message: say(word, values) });
}
