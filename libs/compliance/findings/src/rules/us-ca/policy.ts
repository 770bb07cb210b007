import { say } from '#kernel';
import { monthsAfter } from '#law';
import type { Profile, Snapshot } from '#snapshot';
import { citing, type Fault, isStated, missingItems, type RequiredItem, type RuleContext } from '../../model/rule.js';
import { noticePublished } from '../../shared/organisation.js';
import { activitiesInCalifornia } from './categories.js';

// Contents of the privacy policy apart from the table of categories (Civil Code 1798.110(c), 1798.130(a)(5)).

/** Returns the profiles of California and of everywhere. */
function profilesOf(snapshot: Snapshot): Profile[] {
  return ['US-CA', 'ALL'].map((code) => snapshot.profile(code)).filter((profile) => profile !== undefined);
}

/** Returns what the profiles state on the item, that of California first. */
function statementsOn(item: string, snapshot: Snapshot): string[] {
  return profilesOf(snapshot).flatMap(({ statements }) =>
    statements.filter((statement) => statement.item === item).map(({ text }) => text),
  );
}

function hasStatement(snapshot: Snapshot, item: string): boolean {
  return statementsOn(item, snapshot).length > 0;
}

/** The items of the policy, and where the register holds each. The table of categories has rules of its own. */
const POLICY: Readonly<Record<string, RequiredItem<Snapshot>>> = {
  SOURCES: {
    path: 'statements.sources',
    has: (snapshot) =>
      hasStatement(snapshot, 'sources') ||
      activitiesInCalifornia(snapshot).every(
        ({ dataCategories, sources }) => !isStated(dataCategories) || isStated(sources),
      ),
    message: say`The policy must list the categories of sources, and not every activity states where its data come from. State the sources in the activities, or in a statement "sources" of the profile US-CA.`,
  },
  DISCLOSED_FOR_BUSINESS: {
    path: 'statements.disclosedForBusinessPurpose',
    has: (snapshot) =>
      hasStatement(snapshot, 'disclosedForBusinessPurpose') ||
      profilesOf(snapshot).some(({ ccpaCategories }) => isStated(ccpaCategories)),
    message: say`The policy must have a list of its own of the categories disclosed for a business purpose, or say that there were none. Publish the table of categories in the profile US-CA: it has the recipients of each.`,
  },
  RIGHTS: {
    path: 'rights',
    has: (snapshot) => profilesOf(snapshot).some(({ rights }) => isStated(rights)),
    message: say`The policy must describe consumers' rights. Enter them in the profile US-CA or ALL.`,
  },
  REQUEST_METHODS: {
    path: 'statements.rightsExercise',
    has: (snapshot) => hasStatement(snapshot, 'rightsExercise'),
    message: say`The policy must say how consumers submit requests. State the methods in the profile US-CA, under the item rightsExercise.`,
  },
  UPDATED_YEARLY: {
    path: 'filings',
    has: (snapshot) => !isUpdateOverdue(snapshot),
    message: say`The policy is older than twelve months. Update it, and record its publication as a filing of the profile US-CA or ALL, with the item "Privacy notice".`,
  },
  UPDATED: {
    path: 'statements.updates',
    has: (snapshot) => hasStatement(snapshot, 'updates') || noticePublished('US-CA', snapshot).length > 0,
    message: say`The policy must show the date of its last update. State it in the profile US-CA, under the item updates, or as a filing of the notice.`,
  },
};

/** Months after which the policy must be updated (1798.130(a)(5)). */
const UPDATED_AFTER = 12;

/** Returns the last day on which the policy of the last publication is new enough (ISO 8601); undefined if none is recorded. */
function updateDue(snapshot: Snapshot): string | undefined {
  const last = noticePublished('US-CA', snapshot).at(-1);
  return last && monthsAfter(last, UPDATED_AFTER);
}

/** Returns true if the policy was last published more than twelve months ago. */
export function isUpdateOverdue(snapshot: Snapshot): boolean {
  const due = updateDue(snapshot);
  return due !== undefined && due < snapshot.on;
}

/** A number that costs the caller nothing in the United States. */
const TOLL_FREE = /toll[- ]?free|(?<!\d)1?8(?:00|33|44|55|66|77|88)[)\s./-]*\d{3}[\s./-]*\d{4}(?!\d)/i;
/** Other ways to submit a request. */
const OTHER_METHODS = [/@|e-?mail/i, /web|online|form\b|portal/i, /\bpost\b|\bletter|\bin writing|in person/i];
/** Words of a business without a place where people come. */
const ONLINE_ALONE = /(?:exclusively|only|solely) online|online (?:only|alone)/i;

/** Returns what the methods to submit requests lack: a toll-free number, and another method. A policy without any is another fault. */
export function lackingOfMethods({ snapshot, law }: Pick<RuleContext, 'snapshot' | 'law'>): Fault | undefined {
  const item = law.item('US-CA', 'REQUESTS', 'METHODS');
  const [text] = statementsOn('rightsExercise', snapshot);
  if (!item || text === undefined) return undefined;
  const others = OTHER_METHODS.filter((method) => method.test(text));
  if (TOLL_FREE.test(text) ? others.length > 0 : ONLINE_ALONE.test(text) && OTHER_METHODS[0]!.test(text))
    return undefined;
  const lacking = TOLL_FREE.test(text) ? say`one method only` : say`no toll-free telephone number`;
  return {
    path: 'statements.rightsExercise',
    message: say`The methods by which consumers submit requests name ${lacking}. The Act wants two or more, a toll-free number among them. A business that operates exclusively online, and deals with them directly, needs an e-mail address alone: say so then. State the methods in the profile US-CA, under the item rightsExercise.`,
    ...citing(item),
  };
}

/** Yields the items that the policy lacks, apart from the table of categories. */
export function lackingOfPolicy({ snapshot, law }: Pick<RuleContext, 'snapshot' | 'law'>) {
  return missingItems(law.items('US-CA', 'PRIVACY_POLICY'), POLICY, snapshot);
}
