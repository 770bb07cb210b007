import { say } from '#kernel';
import type { Item } from '#law';
import type { Activity, Snapshot } from '#snapshot';
import type { Rule, RuleContext } from '../../model/rule.js';
import { isStated } from '../../model/rule.js';
import { noticePublished } from '../../shared/organisation.js';
import { few, quoted } from '../../shared/terms.js';
import { activitiesIn, advertisersOf, buyersIn, receives, sensitiveIn } from './consumers.js';
import { type Asked, itemsByState, onceForOrganisation, profileFor } from './once-for-all.js';
import { ALL_STATES, isSaid, statedFor } from './scope.js';

// The privacy notice for consumers: where the register holds what the acts of the states ask for.

/** Everything that the register says of the consumers of a state. */
interface Told {
  readonly state: string;
  readonly activities: readonly Activity[];
  readonly context: RuleContext;
}

/** The place of an item: all activities, or a statement of a profile. */
interface Place {
  readonly statement: string;
  has?(told: Told): boolean;
}

const hasRecipients = ({ activities, context: { snapshot } }: Told) =>
  activities.every(({ id, recipients }) => recipients.length + snapshot.engagementsOf(id).length > 0);
const isTaken = ({ state, activities, context }: Told) =>
  activities.some(
    (activity) => buyersIn(state, activity, context).length > 0 || advertisersOf(activity, context.snapshot).length > 0,
  );

const PLACES: Readonly<Record<string, Place>> = {
  CATEGORIES: {
    statement: 'categories',
    has: ({ activities }) => activities.every(({ dataCategories }) => isStated(dataCategories)),
  },
  CATEGORIES_SENSITIVE: {
    statement: 'sensitiveData',
    has: ({ activities }) =>
      activities.every(({ dataCategories }) => dataCategories.every(({ special }) => special !== 'NOT_STATED')),
  },
  PURPOSES: { statement: 'purposes', has: ({ activities }) => activities.every(({ purposes }) => isStated(purposes)) },
  RIGHTS_HOW: { statement: 'rightsExercise' },
  METHODS: { statement: 'rightsExercise' },
  APPEAL_HOW: { statement: 'appeal' },
  SHARED_CATEGORIES: { statement: 'recipients', has: hasRecipients },
  THIRD_PARTY_CATEGORIES: { statement: 'recipients', has: hasRecipients },
  THIRD_PARTY_DETAIL: { statement: 'recipients', has: hasRecipients },
  THIRD_PARTY_NAMES: {
    statement: 'buyers',
    has: ({ state, activities, context }) =>
      activities.every((activity) => buyersIn(state, activity, context).every(({ party }) => party !== undefined)),
  },
  SALE_TA_OPT_OUT: { statement: 'optOut', has: (told) => !isTaken(told) },
  IDENTITY: {
    statement: 'identity',
    has: ({ activities }) => activities.every(({ controllers }) => isStated(controllers)),
  },
  CONTACT: {
    statement: 'contact',
    has: ({ state, context: { snapshot } }) =>
      [state, ALL_STATES, 'ALL'].some((code) => (snapshot.profile(code)?.contacts.length ?? 0) > 0),
  },
  RETENTION: {
    statement: 'retention',
    has: ({ activities }) => activities.every(({ retention }) => isStated(retention)),
  },
  LAST_UPDATED: {
    statement: 'updates',
    has: ({ state, context: { snapshot } }) =>
      [state, ALL_STATES].some((code) => noticePublished(code, snapshot).length > 0),
  },
  CHANGES: { statement: 'changes' },
  LLM_TRAINING: { statement: 'languageModels' },
};

/** The statements of profiles that hold an item of the notice, by the key of the item. */
export const NOTICE_STATEMENTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PLACES).map(([key, { statement }]) => [key, statement]),
);

/** Returns the items of the notice that neither the activities nor a statement shows. */
function lackingIn(state: string, context: RuleContext): readonly Item[] {
  const activities = activitiesIn(state, context.snapshot);
  if (activities.length === 0) return [];
  const told: Told = { state, activities, context };
  return context.law.items(state, 'NOTICE').filter(({ key }) => {
    const place = PLACES[key];
    return place && !isSaid(state, place.statement, context.snapshot) && !place.has?.(told);
  });
}

const ITEM_RULES = onceForOrganisation({
  name: 'NOTICE.ITEMS',
  severity: 'NOTICE',
  asks: (state, context) => lackingIn(state, context)[0],
  found: (asked, context) => {
    const lackingOf = ({ state }: Asked) => lackingIn(state, context);
    const statements = new Set(asked.flatMap(lackingOf).map(({ key }) => PLACES[key]!.statement));
    return {
      path: 'statements',
      message: say`The notice for consumers must say this, and the register does not show it: ${itemsByState(asked, lackingOf, context.law)}. Complete the activities, or state it in the profile ${profileFor(asked)}, under these items: ${[...statements]}.`,
    };
  },
});

/** The statement that holds the text of the notice, or its sentences that a law prescribes. */
const NOTICE = 'privacyNotice';
/** Kinds of data that are sold with the sentence; all that are sensitive if it names none. */
const SOLD: Readonly<Record<string, readonly string[] | undefined>> = {
  SCRIPTED_SENSITIVE: undefined,
  SCRIPTED_BIOMETRIC: ['BIOMETRIC'],
};

/** Returns the activities in which such data are sold. */
function selling(state: string, { key }: Item, context: RuleContext): readonly Activity[] {
  const kinds = SOLD[key];
  return activitiesIn(state, context.snapshot).filter((activity) => {
    const buyers = buyersIn(state, activity, context);
    return (
      buyers.length > 0 &&
      sensitiveIn(state, activity, context).some(
        ({ category, item }) =>
          item && (!kinds || kinds.includes(item.key)) && buyers.some((buyer) => receives(activity, buyer, category)),
      )
    );
  });
}

function isWritten(state: string, words: string, snapshot: Snapshot): boolean {
  return [
    statedFor(state, NOTICE, snapshot),
    ...(snapshot.profile('ALL')?.statements ?? []).map(({ text }) => text),
  ].some((text) => text?.includes(words));
}

/** Returns the sentences that the act prescribes for what is sold, and that are not stated. */
function unwritten(state: string, context: RuleContext): readonly Item[] {
  return context.law.items(state, 'NOTICE').filter((item) => {
    const { key, words } = item;
    return (
      key in SOLD && words && !isWritten(state, words, context.snapshot) && selling(state, item, context).length > 0
    );
  });
}

const SENTENCE_RULES = onceForOrganisation({
  name: 'NOTICE.SENTENCE',
  severity: 'ERROR',
  asks: (state, context) => unwritten(state, context)[0],
  found: (asked, context) => ({
    path: `statements.${NOTICE}`,
    message: say`Sensitive data of consumers are sold by ${few(selling(asked[0]!.state, asked[0]!.item, context).map(({ title }) => quoted(title)))}. The notice must have this, word for word: ${itemsByState(asked, ({ state }) => unwritten(state, context), context.law)}. Put it into the notice, and state it in the profile ${profileFor(asked)}, under the item ${NOTICE}.`,
  }),
});

/** The rules on the privacy notice for consumers. */
export const NOTICE_RULES: readonly Rule[] = [...ITEM_RULES, ...SENTENCE_RULES];
