import { dueOn, type Item, type LawOn } from '#law';
import type { Snapshot, Transfer } from '#snapshot';
import { type Sought, says } from '../../model/rule.js';
import { abroad, reliedOn } from '../../shared/grounds.js';

// What the register says of third parties abroad, as the APPI asks for it: what rules judge and documents show.

export const EQUIVALENT = ['JP.EQUIV', 'JP.CBPR'] as const;

/** Whether the recipient may be abroad: false only where every country, or else its seat, is known to be Japan. */
export function mayBeAbroad({ countries, importer }: Transfer, snapshot: Snapshot): boolean {
  if (countries.length > 0) return abroad({ countries }, 'JP').length > 0;
  return snapshot.party(importer)?.country !== 'JP';
}

/** Whether Japan has designated the country: for Art 28(1) it is no foreign one. */
export function isDesignated(country: string | undefined, law: LawOn): boolean {
  return country !== undefined && law.recognition('JP', country) !== undefined;
}

/**
 * On what provision to the country (none where it is not stated) rests: the codes of the grounds, as far as any is stated. A
 * designated country needs nobody to rely on it; elsewhere a designation bears nothing that another ground bears.
 */
export function basesOf(transfer: Transfer, country: string | undefined, law: LawOn): readonly string[] {
  if (isDesignated(country, law)) return ['JP.WHITELIST'];
  const relied = reliedOn(transfer, 'JP', law.date).map(({ code }) => code);
  const codes = [...new Set(relied)].filter((code) => law.ground(code));
  const others = codes.filter((code) => code !== 'JP.WHITELIST');
  return others.length > 0 ? others : codes;
}

/** Whether provision to some country rests on such a ground. */
function restsOn(transfer: Transfer, law: LawOn, isWanted: (code: string) => boolean): boolean {
  const countries = transfer.countries.length > 0 ? abroad(transfer, 'JP') : [undefined];
  return countries.some((country) => basesOf(transfer, country, law).some(isWanted));
}

/** Whether it rests on the recipient's own system, to somewhere that Japan has not designated. */
export function restsOnSystem(transfer: Transfer, law: LawOn): boolean {
  return restsOn(transfer, law, isEquivalent);
}

/** Whether it rests on consent, to somewhere that Japan has not designated. */
export function restsOnConsent(transfer: Transfer, law: LawOn): boolean {
  return restsOn(transfer, law, (code) => code === 'JP.CONSENT');
}

export function isEquivalent(code: string | undefined): boolean {
  return EQUIVALENT.some((equivalent) => equivalent === code);
}

export type EquivalentActionItem =
  | 'SYSTEM'
  | 'MEASURES'
  | 'CHECK'
  | 'COUNTRY'
  | 'FOREIGN_SYSTEM'
  | 'IMPAIRMENT'
  | 'RESPONSE';

type Impairment = Transfer['impairments'][number];

/** What can be told of a recipient whose system is equivalent (Rule 18(3)). */
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

/** How the seven items of Rule 18(3) are looked for. */
export function equivalentActionItems(
  action: EquivalentAction,
): Readonly<Record<EquivalentActionItem, Sought<unknown>>> {
  const open = unanswered(action.impairments);
  return {
    SYSTEM: {
      path: 'equivalentAction.systemEstablishedBy',
      has: () => says(action.systemEstablishedBy),
      message:
        "How the recipient's system was established is not stated. Say by which contract, rules of the group or certification.",
    },
    MEASURES: {
      path: 'equivalentAction.measures',
      has: () => says(action.measures),
      message: 'The equivalent action is not outlined. Say what the recipient does to protect the data.',
    },
    CHECK: {
      path: says(action.checkFrequency) ? 'equivalentAction.checkMethod' : 'equivalentAction.checkFrequency',
      has: () => says(action.checkFrequency) && says(action.checkMethod),
      message:
        'How often, and by which method, the recipient is checked is not stated. State both; the guidelines want about once a year.',
    },
    COUNTRY: {
      path: 'countries',
      has: () => says(action.countries),
      message: 'The foreign country is not named. State every country in which the recipient has the data.',
    },
    FOREIGN_SYSTEM: {
      path: 'equivalentAction.foreignSystem',
      has: () => says(action.foreignSystem),
      message:
        'Whether a system of the foreign country may affect the equivalent action is not stated. Describe it, or state that there is none.',
    },
    IMPAIRMENT: {
      path: 'checks',
      has: () => action.lastCheckedOn !== undefined || action.impairments.length > 0,
      message:
        'Whether the equivalent action is impaired is not known: no check is recorded. Check the recipient and record the check, and any impairment that it finds.',
    },
    RESPONSE: {
      path: `impairments.${open[0]?.key}.response`,
      has: () => action.suspended || open.length === 0,
      message: 'What is done about the impairment is not stated. Record the response, or that provision is suspended.',
    },
  };
}

/** The impairments to which no response is recorded. */
export function unanswered(impairments: readonly Impairment[]): Impairment[] {
  return impairments.filter(({ response }) => !says(response));
}

/** The last check done by the date. */
function lastCheck({ checks }: Transfer, on: string): Transfer['checks'][number] | undefined {
  return checks.filter((check) => check.on <= on).sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}

/** Where the periodic check of a recipient stands. */
export interface CheckDue {
  /** Where the law asks for it. */
  readonly item: Item;
  /** The last check done, and the last day on which the next is in time (ISO 8601); absent where nothing tells. */
  readonly last?: string;
  readonly due?: string;
  readonly isOverdue: boolean;
}

/**
 * Where the check stands that is due about once a year: after the last one, else after the system was first relied on under
 * the duty to check. Undefined where the law of the date knows no such duty.
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

export type ConsentItem = 'COUNTRY' | 'SYSTEM' | 'MEASURES';

/** What the principal is told before consenting (Rule 17). */
export interface ConsentInformation {
  readonly countries: readonly string[];
  /** Why the country cannot be identified, where none is named: in the place of its name and its system (Rule 17(3)). */
  readonly countryUnknown?: string;
  readonly system?: string;
  readonly measures?: string;
  /** Why the measures cannot be told, where none are: in their place (Rule 17(4)). */
  readonly measuresUnknown?: string;
}

export function consentInformationOf(transfer: Transfer, snapshot: Snapshot): ConsentInformation {
  const stated = (item: string) =>
    snapshot.profile('JP')?.statements.find((statement) => statement.item === item)?.text;
  const { countries, foreignSystem, measures } = equivalentActionOf(transfer, snapshot.on);
  return {
    countries,
    countryUnknown: says(countries) ? undefined : stated('consentCountryUnknown'),
    system: foreignSystem,
    measures,
    measuresUnknown: says(measures) ? undefined : stated('consentMeasuresUnknown'),
  };
}

/** How the items of Rule 17 are looked for. */
export const CONSENT_INFORMATION: Readonly<Record<ConsentItem, Sought<ConsentInformation>>> = {
  COUNTRY: {
    path: 'countries',
    has: ({ countries, countryUnknown }) => says(countries) || says(countryUnknown),
    message:
      'The foreign country that people consent to is not named. State it; where it cannot be identified, say so and why under "consentCountryUnknown" in the profile of Japan.',
  },
  SYSTEM: {
    path: 'equivalentAction.foreignSystem',
    has: ({ countryUnknown, system }) => says(system) || says(countryUnknown),
    message:
      "The foreign country's system for the protection of personal information is not described. Describe it under the foreign system.",
  },
  MEASURES: {
    path: 'equivalentAction.measures',
    has: ({ measures, measuresUnknown }) => says(measures) || says(measuresUnknown),
    message:
      'What the recipient does to protect the data is not stated. Describe its measures; where they cannot be told, say so and why under "consentMeasuresUnknown" in the profile of Japan.',
  },
};
