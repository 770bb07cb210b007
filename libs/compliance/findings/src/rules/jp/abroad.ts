import { say } from '#kernel';
import { dueOn, type Item, type LawOn } from '#law';
import type { Snapshot, Transfer } from '#snapshot';
import { isStated, type RequiredItem } from '../../model/rule.js';
import { abroad, reliedOn } from '../../shared/grounds.js';

// Third parties abroad, as the APPI treats them. The rules and the documents share it.

/** Grounds that rest on the recipient's own system. */
const EQUIVALENT = ['JP.EQUIV', 'JP.CBPR'] as const;

/** Returns true unless every country is Japan or, without countries, the recipient is seated in Japan. */
export function mayBeAbroad({ countries, importer }: Transfer, snapshot: Snapshot): boolean {
  if (countries.length > 0) return abroad({ countries }, 'JP').length > 0;
  return snapshot.party(importer)?.country !== 'JP';
}

/** Returns true if Japan has designated the country: under Art 28(1) it is then not a foreign country. */
export function isDesignated(country: string | undefined, law: LawOn): boolean {
  return country !== undefined && law.recognition('JP', country) !== undefined;
}

/**
 * Returns the codes of the grounds for provision to the country (undefined if not stated). A designated country needs
 * no ground on record. Elsewhere, a designation adds nothing to another ground.
 */
export function basesOf(transfer: Transfer, country: string | undefined, law: LawOn): readonly string[] {
  if (isDesignated(country, law)) return ['JP.WHITELIST'];
  const relied = reliedOn(transfer, 'JP', law.date).map(({ code }) => code);
  const codes = [...new Set(relied)].filter((code) => law.ground(code));
  const others = codes.filter((code) => code !== 'JP.WHITELIST');
  return others.length > 0 ? others : codes;
}

/** Returns true if provision to at least one country rests on such a ground. */
function restsOn(transfer: Transfer, law: LawOn, isWanted: (code: string) => boolean): boolean {
  const countries = transfer.countries.length > 0 ? abroad(transfer, 'JP') : [undefined];
  return countries.some((country) => basesOf(transfer, country, law).some(isWanted));
}

/** Returns true if it rests on the recipient's own system, for a country that Japan has not designated. */
export function restsOnSystem(transfer: Transfer, law: LawOn): boolean {
  return restsOn(transfer, law, isEquivalent);
}

/** Returns true if it rests on consent, for a country that Japan has not designated. */
export function restsOnConsent(transfer: Transfer, law: LawOn): boolean {
  return restsOn(transfer, law, (code) => code === 'JP.CONSENT');
}

/** Returns true if the ground rests on the recipient's own system. */
export function isEquivalent(code: string | undefined): boolean {
  return EQUIVALENT.some((equivalent) => equivalent === code);
}

/** Keys of the seven items of Rule 18(3). */
export type EquivalentActionItem =
  | 'SYSTEM'
  | 'MEASURES'
  | 'CHECK'
  | 'COUNTRY'
  | 'FOREIGN_SYSTEM'
  | 'IMPAIRMENT'
  | 'RESPONSE';

type Impairment = Transfer['impairments'][number];

/** Information about a recipient with an equivalent system (Rule 18(3)). */
export interface EquivalentAction {
  readonly countries: readonly string[];
  readonly systemEstablishedBy?: string;
  readonly measures?: string;
  readonly checkFrequency?: string;
  readonly checkMethod?: string;
  readonly foreignSystem?: string;
  readonly impairments: readonly Impairment[];
  /** ISO 8601 calendar date. */
  readonly lastCheckedOn?: string;
  readonly suspended: boolean;
}

/** Returns the information of Rule 18(3) on the date: later impairments and checks are left out. */
export function equivalentActionOf(transfer: Transfer, on: string): EquivalentAction {
  const { equivalentAction: stated, countries } = transfer;
  const last = lastCheck(transfer, on);
  return {
    countries,
    systemEstablishedBy: stated?.systemEstablishedBy,
    measures: stated?.measures,
    checkFrequency: stated?.checkFrequency,
    checkMethod: stated?.checkMethod,
    foreignSystem: last?.foreignSystem ?? stated?.foreignSystem,
    impairments: transfer.impairments.filter(({ foundOn }) => foundOn <= on),
    lastCheckedOn: last?.on,
    suspended: transfer.suspension !== undefined,
  };
}

/** Returns the seven items of Rule 18(3), and where the register holds each. */
export function equivalentActionItems(
  action: EquivalentAction,
): Readonly<Record<EquivalentActionItem, RequiredItem<unknown>>> {
  const open = unanswered(action.impairments);
  return {
    SYSTEM: {
      path: 'equivalentAction.systemEstablishedBy',
      has: () => isStated(action.systemEstablishedBy),
      message: say`How the recipient's system was established is not stated. Say by which contract, rules of the group or certification.`,
    },
    MEASURES: {
      path: 'equivalentAction.measures',
      has: () => isStated(action.measures),
      message: say`The equivalent action is not outlined. Say what the recipient does to protect the data.`,
    },
    CHECK: {
      path: isStated(action.checkFrequency) ? 'equivalentAction.checkMethod' : 'equivalentAction.checkFrequency',
      has: () => isStated(action.checkFrequency) && isStated(action.checkMethod),
      message: say`How often, and by which method, the recipient is checked is not stated. State both; the guidelines want about once a year.`,
    },
    COUNTRY: {
      path: 'countries',
      has: () => isStated(action.countries),
      message: say`The foreign country is not named. State every country in which the recipient has the data.`,
    },
    FOREIGN_SYSTEM: {
      path: 'equivalentAction.foreignSystem',
      has: () => isStated(action.foreignSystem),
      message: say`Whether a system of the foreign country may affect the equivalent action is not stated. Describe it, or state that there is none.`,
    },
    IMPAIRMENT: {
      path: 'checks',
      has: () => action.lastCheckedOn !== undefined || action.impairments.length > 0,
      message: say`Whether the equivalent action is impaired is not known: no check is recorded. Check the recipient and record the check, and any impairment that it finds.`,
    },
    RESPONSE: {
      path: `impairments.${open[0]?.key}.response`,
      has: () => action.suspended || open.length === 0,
      message: say`What is done about the impairment is not stated. Record the response, or that provision is suspended.`,
    },
  };
}

/** Returns the impairments without a recorded response. */
export function unanswered(impairments: readonly Impairment[]): Impairment[] {
  return impairments.filter(({ response }) => !isStated(response));
}

/** Returns the last check made by the date. */
function lastCheck({ checks }: Transfer, on: string): Transfer['checks'][number] | undefined {
  return checks.filter((check) => check.on <= on).sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}

/** State of the periodic check of a recipient. */
interface CheckDue {
  /** The item of the law that requires it. */
  readonly item: Item;
  /** Day of the last check, and the last day for the next (ISO 8601); absent if unknown. */
  readonly last?: string;
  readonly due?: string;
  readonly isOverdue: boolean;
}

/**
 * Returns the state of the check, due about once a year. The year runs from the last check, else from when the system
 * was first relied on under the duty to check. Undefined if the law of the date has no such duty.
 */
export function checkDue(transfer: Transfer, law: LawOn): CheckDue | undefined {
  const item = law.item('JP', 'RULE_18_1', 'CHECK');
  if (!item) return undefined;
  const last = lastCheck(transfer, law.date)?.on;
  const relied = transfer.grounds.filter(({ code }) => isEquivalent(code)).flatMap((row) => row.since ?? []);
  const begun = [...relied].sort()[0];
  const from = last ?? (begun && item.from && begun < item.from ? item.from : begun);
  const due = from && dueOn({ ...YEARLY, key: 'check', until: [], unless: [] }, from).date;
  return { item, last, due, isOverdue: due !== undefined && due < law.date };
}

const YEARLY = { kind: 'FIXED_PERIOD', period: 'P1Y', trigger: 'the last check' } as const;

/** Keys of the items of Rule 17. */
export type ConsentItem = 'COUNTRY' | 'SYSTEM' | 'MEASURES';

/** Information for the data subject before consent (Rule 17). */
interface ConsentInformation {
  readonly countries: readonly string[];
  /** Reason why the country cannot be identified, in place of its name and its system (Rule 17(3)). */
  readonly countryUnknown?: string;
  readonly system?: string;
  readonly measures?: string;
  /** Reason why the measures cannot be described, in their place (Rule 17(4)). */
  readonly measuresUnknown?: string;
}

/** Returns the information for consent, as the transfer and the profile of Japan state it. */
export function consentInformationOf(transfer: Transfer, snapshot: Snapshot): ConsentInformation {
  const stated = (item: string) =>
    snapshot.profile('JP')?.statements.find((statement) => statement.item === item)?.text;
  const { countries, foreignSystem, measures } = equivalentActionOf(transfer, snapshot.on);
  return {
    countries,
    countryUnknown: isStated(countries) ? undefined : stated('consentCountryUnknown'),
    system: foreignSystem,
    measures,
    measuresUnknown: isStated(measures) ? undefined : stated('consentMeasuresUnknown'),
  };
}

/** Items of Rule 17, and where the register holds each. */
export const CONSENT_INFORMATION: Readonly<Record<ConsentItem, RequiredItem<ConsentInformation>>> = {
  COUNTRY: {
    path: 'countries',
    has: ({ countries, countryUnknown }) => isStated(countries) || isStated(countryUnknown),
    message: say`The foreign country that people consent to is not named. State it; if it cannot be identified, say so and why under "consentCountryUnknown" in the profile of Japan.`,
  },
  SYSTEM: {
    path: 'equivalentAction.foreignSystem',
    has: ({ countryUnknown, system }) => isStated(system) || isStated(countryUnknown),
    message: say`The foreign country's system for the protection of personal information is not described. Describe it under the foreign system.`,
  },
  MEASURES: {
    path: 'equivalentAction.measures',
    has: ({ measures, measuresUnknown }) => isStated(measures) || isStated(measuresUnknown),
    message: say`What the recipient does to protect the data is not stated. Describe its measures; if they cannot be described, say so and why under "consentMeasuresUnknown" in the profile of Japan.`,
  },
};
