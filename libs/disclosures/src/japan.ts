import {
  basisOf,
  CONSENT_INFORMATION,
  Concern,
  type ConsentItem,
  checkDue,
  consentInformationOf,
  type EquivalentActionItem,
  type EquivalentActionTold,
  equivalentActionOf,
  isDesignated,
  isEquivalent,
  JOINT_USE,
  type JointUse,
  type JointUseItem,
  jointUseOf,
  lacking,
  mayBeAbroad,
  nameOf,
  abroad as outside,
  soughtOf,
} from '#findings';
import { destinationName } from '#law';
import type { Transfer } from '#register';
import { type Disclosure, type Gap, gap, gapOf, type Made } from './disclosure.js';
import { JAPAN_HEADINGS, type JapanGround, type JapanWord } from './japan.words.js';

/** What must be told of a joint use beforehand (Art 27(5)(iii)). */
export interface JointUseNotice extends JointUse {
  readonly gaps: readonly Gap[];
}

/** A recipient abroad in one country, or in one that is not stated: the ground, and the seven items of Rule 18(3). */
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

/** What Japan asks to be told: of joint use, of third parties abroad, and before consent to them. */
export interface Japan extends Disclosure {
  /** The first of them: mostly there is but one. */
  readonly jointUse?: JointUseNotice;
  readonly jointUses: readonly JointUseNotice[];
  readonly foreignProvision: { readonly rows: readonly ForeignProvision[] };
  readonly consentInformation: { readonly rows: readonly ConsentToProvision[] };
}

type From = Made<JapanWord>;

/** What Japan asks to be told. Joint use abroad stands in both documents: it needs the notice, and a ground. */
export function japan(made: From): Japan {
  const { snapshot, law, language, say } = made;
  const concern = new Concern(snapshot);
  const transfers = snapshot.transfers.filter((transfer) => concern.lawsOf('transfer', transfer).has('JP'));
  const jointUses = transfers.filter(({ kind }) => kind === 'JOINT_USE').map((transfer) => jointUse(transfer, made));
  const abroad = law.item('JP', 'FOREIGN_PROVISION', 'GROUND')
    ? transfers.filter((transfer) => mayBeAbroad(transfer, snapshot)).flatMap(byCountry)
    : [];
  const provisions = abroad.map((provision) => foreignProvision(provision, made));
  const consents = abroad
    .filter(({ transfer, country }) => basisOf(transfer, country, law) === 'JP.CONSENT')
    .map((provision) => consent(provision, made));
  const gaps = once([...jointUses, ...provisions, ...consents].flatMap((part) => part.gaps));
  return {
    title: say('title'),
    language,
    lawVersion: law.version,
    complete: gaps.length === 0,
    headings: JAPAN_HEADINGS.map((key) => ({ key, text: say(key) })),
    jointUse: jointUses[0],
    jointUses,
    foreignProvision: { rows: provisions },
    consentInformation: { rows: consents },
    gaps,
  };
}

function jointUse(transfer: Transfer, made: From): JointUseNotice {
  const notice = jointUseOf(transfer, made.snapshot);
  const faults = [...lacking(made.law.items('JP', 'JOINT_USE'), JOINT_USE, notice)];
  const gaps = faults.map((fault) => gapOf(fault, named(transfer, `JOINT_USE.${fault.key as JointUseItem}`, made)));
  return { ...notice, gaps };
}

/** A transfer to one country; none where it is not stated. */
interface Provision {
  readonly transfer: Transfer;
  readonly country?: string;
}

function byCountry(transfer: Transfer): Provision[] {
  const countries = outside(transfer, 'JP');
  return countries.length > 0 ? countries.map((country) => ({ transfer, country })) : [{ transfer }];
}

function foreignProvision({ transfer, country }: Provision, made: From): ForeignProvision {
  const { snapshot, law, say } = made;
  const basis = basisOf(transfer, country, law);
  const told = equivalentActionOf(transfer, law.date);
  const gaps = [
    ...ungrounded({ transfer, country }, basis, made),
    ...(isEquivalent(basis) ? untold(transfer, told, made) : []),
  ];
  return {
    recipient: snapshot.party(transfer.importer)?.name,
    ...place(country, made),
    basis,
    basisName: basis && say(`basis.${basis as JapanGround}`),
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
function ungrounded({ transfer, country }: Provision, basis: string | undefined, made: From): Gap[] {
  const item = made.law.item('JP', 'FOREIGN_PROVISION', 'GROUND')!;
  if (transfer.suspension) return [];
  const because = (word: JapanWord) => [gap(item, named(transfer, word, made, { country: country ?? '' }))];
  if (basis === undefined) return because(transfer.kind === 'JOINT_USE' ? 'jointUseAbroad' : 'noGround');
  if (basis !== 'JP.WHITELIST' || isDesignated(country, made.law)) return [];
  return because(country === undefined ? 'noCountry' : 'notDesignated');
}

/** What of Rule 18(3) cannot be told; a check that is overdue leaves open what the last one found. */
function untold(transfer: Transfer, told: EquivalentActionTold, made: From): Gap[] {
  const faults = [...lacking(made.law.items('JP', 'RULE_18_3'), soughtOf(told), told)];
  const missing = faults.map((fault) =>
    gapOf(fault, named(transfer, `RULE_18_3.${fault.key as EquivalentActionItem}`, made)),
  );
  const check = checkDue(transfer, made.law);
  if (!check?.isOverdue || !check.last || transfer.suspension) return missing;
  const { item, last, due = '' } = check;
  return [...missing, gap(item, named(transfer, 'checkedLast', made, { date: last, due }))];
}

/** Impairments and what was done about them. That there is none is known from a check. */
function impairments(
  { suspension }: Transfer,
  { impairments: found, lastCheckedOn }: EquivalentActionTold,
  { say }: From,
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

function consent({ transfer, country }: Provision, made: From): ConsentToProvision {
  const { countries: _, ...told } = consentInformationOf(transfer, made.snapshot);
  const faults = lacking(made.law.items('JP', 'RULE_17'), CONSENT_INFORMATION, {
    ...told,
    countries: transfer.countries,
  });
  return {
    recipient: made.snapshot.party(transfer.importer)?.name,
    ...place(country, made),
    ...told,
    gaps: [...faults].map((fault) => gapOf(fault, named(transfer, `RULE_17.${fault.key as ConsentItem}`, made))),
  };
}

function place(country: string | undefined, { language }: From) {
  return { country, countryName: country && destinationName(country, language) };
}

/** What is missing, and of which transfer. */
function named(transfer: Transfer, word: JapanWord, { snapshot, say }: From, values?: Record<string, string>): string {
  return say('of', { name: nameOf(transfer, snapshot), message: say(word, values) });
}

/** Rows of one transfer miss the same: said of the document it is said once. */
function once(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((one) => [`${one.article} ${one.message}`, one])).values()];
}
