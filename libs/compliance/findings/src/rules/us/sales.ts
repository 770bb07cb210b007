import { say } from '#kernel';
import type { Item } from '#law';
import type { Activity } from '#snapshot';
import type { Rule, RuleContext } from '../../model/rule.js';
import { few, quoted } from '../../shared/terms.js';
import {
  activitiesIn,
  advertisersOf,
  buyersIn,
  buyersOf,
  isOfConsumers,
  mayBeSensitive,
  othersOf,
  receives,
  sensitiveIn,
} from './consumers.js';
import { type Asked, itemsByState, onceForAll, onceForOrganisation, profileFor } from './once-for-all.js';
import { boundStates, isSaid, statedFor } from './scope.js';

// The sale of data of consumers, and targeted advertising: what may not be sold, minors, and signals to opt out.

type Recipient = Activity['recipients'][number];

/** Data that reach somebody although the act forbids it. */
interface Banned {
  readonly item: Item;
  readonly data: string;
  readonly to: string;
}

/** Kinds of data and recipients of a ban, by its key. Without kinds, it is of all that are sensitive. */
const BANS: Readonly<
  Record<
    string,
    { kinds?: readonly string[]; to(state: string, activity: Activity, context: RuleContext): readonly Recipient[] }
  >
> = {
  SENSITIVE_BANNED: { to: buyersIn },
  LOCATION_BANNED: { kinds: ['PRECISE_LOCATION'], to: buyersIn },
  LOCATION_SHARING_BANNED: {
    kinds: ['PRECISE_LOCATION'],
    to: (_state, activity, { snapshot }) => othersOf(activity, snapshot),
  },
};

/** Returns what reaches recipients although the act of the state forbids it. */
function bannedIn(state: string, activity: Activity, context: RuleContext): readonly Banned[] {
  return context.law.items(state, 'SALE').flatMap((item): Banned[] => {
    const ban = BANS[item.key];
    if (!ban) return [];
    const sensitive = sensitiveIn(state, activity, context).filter(
      (data) => data.item && (!ban.kinds || ban.kinds.includes(data.item.key)),
    );
    return ban
      .to(state, activity, context)
      .flatMap((recipient) =>
        sensitive
          .filter(({ category }) => receives(activity, recipient, category))
          .map(({ category }) => ({ item, data: category.name, to: recipient.name })),
      );
  });
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const BAN_RULES = onceForAll({
  about: 'processingActivity',
  name: 'SALE.BANNED',
  severity: 'ERROR',
  concerns: (activity) =>
    isOfConsumers(activity) && activity.recipients.length > 0 && activity.dataCategories.some(mayBeSensitive),
  asks: (state, activity, context) => bannedIn(state, activity, context)[0]?.item,
  found: (asked, activity, context) => {
    const banned = asked.flatMap(({ state }) => bannedIn(state, activity, context));
    const ofState = ({ state }: Asked) => unique(bannedIn(state, activity, context).map(({ item }) => item));
    return {
      path: 'recipients',
      message: say`"${activity.title}" gives ${few(unique(banned.map(({ data }) => data)).map(quoted))} to ${few(unique(banned.map(({ to }) => to)).map(quoted))}. This is forbidden: ${itemsByState(asked, ofState, context.law)}. Take these data out of what they receive.`,
    };
  },
});

/** Returns those who buy data in the sense of the state, and those who advertise with them. */
function takersIn(state: string, activity: Activity, context: RuleContext): readonly Recipient[] {
  return [...buyersIn(state, activity, context), ...advertisersOf(activity, context.snapshot)];
}

/** Returns the minors of the activity that the item concerns. Their ages may not be stated. */
function minorsOf({ dataSubjects }: Activity, { ages = [] }: Item) {
  return dataSubjects.filter(({ children, ages: stated = [] }) =>
    stated.length > 0 ? stated.some((age) => ages.includes(age)) : children === 'YES',
  );
}

const CONSENTS = ['CONSENT', 'EXPRESS_CONSENT'];

/** Returns true if every purpose of the activity rests on consent, or its record of consent is stated. */
function isConsented({ purposes, consentRecord }: Activity): boolean {
  const onConsent = (purpose: Activity['purposes'][number]) =>
    purpose.legalBases.some(({ basis }) => CONSENTS.includes(basis));
  return consentRecord !== undefined || (purposes.length > 0 && purposes.every(onConsent));
}

const MINOR_RULES = onceForAll({
  about: 'processingActivity',
  name: 'MINORS',
  severity: 'ERROR',
  concerns: (activity, { snapshot }) =>
    isOfConsumers(activity) &&
    activity.dataSubjects.some(({ children, ages = [] }) => children === 'YES' || ages.length > 0) &&
    buyersOf(activity, snapshot).length + advertisersOf(activity, snapshot).length > 0,
  asks: (state, activity, context) => {
    const [item] = context.law.items(state, 'MINORS');
    if (!item || minorsOf(activity, item).length === 0 || takersIn(state, activity, context).length === 0)
      return undefined;
    return item.key === 'CONSENT' && isConsented(activity) ? undefined : item;
  },
  found: (asked, activity, context) => {
    const minors = unique(asked.flatMap(({ item }) => minorsOf(activity, item)));
    const takers = unique(asked.flatMap(({ state }) => takersIn(state, activity, context)));
    const isOpen = minors.every(({ ages = [] }) => ages.length === 0);
    return {
      path: `dataSubjects.${minors[0]!.key}`,
      ...(isOpen && { severity: 'NOTICE' as const }),
      message: say`"${activity.title}" gives data of minors (${few(minors.map(({ name }) => quoted(name)))}) to buyers or advertisers: ${few(takers.map(({ name }) => quoted(name)))}. What the law allows: ${itemsByState(asked, ({ item }) => [item], context.law)}. Leave the minors out, or state consent where it is enough. State their ages, if they are not stated.`,
    };
  },
});

/** The statement that says how signals are honoured. */
const SIGNALS = 'optOutSignals';

function takingActivities(state: string, context: RuleContext): readonly Activity[] {
  return activitiesIn(state, context.snapshot).filter((activity) => takersIn(state, activity, context).length > 0);
}

/** Returns true if signals are said to be honoured for another state. */
function isHonouredElsewhere(state: string, { snapshot }: RuleContext): boolean {
  return boundStates(snapshot).some((each) => each !== state && statedFor(each, SIGNALS, snapshot) !== undefined);
}

const SIGNAL_RULES = onceForOrganisation({
  name: 'SIGNALS',
  severity: 'ERROR',
  asks: (state, context) => {
    const [item] = context.law.items(state, 'SIGNALS');
    if (!item || isSaid(state, SIGNALS, context.snapshot)) return undefined;
    return takingActivities(state, context).length > 0 ? item : undefined;
  },
  found: (asked, context) => ({
    path: `statements.${SIGNALS}`,
    ...(asked.every(({ state, item }) => item.key === 'CONDITIONAL' && !isHonouredElsewhere(state, context)) && {
      severity: 'WARNING' as const,
    }),
    message: say`Data of consumers are sold, or used for targeted advertising, by ${few(takingActivities(asked[0]!.state, context).map(({ title }) => quoted(title)))}. The law asks for this: ${itemsByState(asked, ({ item }) => [item], context.law)}. State in the profile ${profileFor(asked)}, under the item ${SIGNALS}, how it is done.`,
  }),
});

/** The rules on sale, targeted advertising and minors. */
export const SALE_RULES: readonly Rule[] = [...BAN_RULES, ...MINOR_RULES, ...SIGNAL_RULES];
