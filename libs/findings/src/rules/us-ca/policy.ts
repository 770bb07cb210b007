import type { Profile, Snapshot } from '#snapshot';
import { lacking, type RuleContext, type Sought, says } from '../../model/rule.js';
import { isBusiness } from './categories.js';

// Contents of the privacy policy apart from the table of categories (Civil Code 1798.110(c), 1798.130(a)(5)).

/** Returns the profiles of California and of everywhere. */
function profilesOf(snapshot: Snapshot): Profile[] {
  return ['US-CA', 'ALL'].map((code) => snapshot.profile(code)).filter((profile) => profile !== undefined);
}

/** Returns the statement on the item for California, else for everywhere. */
function stated(snapshot: Snapshot, item: string): string | undefined {
  return profilesOf(snapshot)
    .flatMap(({ statements }) => statements)
    .find((statement) => statement.item === item)?.text;
}

function isStated(snapshot: Snapshot, item: string): boolean {
  return says(stated(snapshot, item));
}

/** Statements of the policy apart from the table of categories, as far as the register holds them. */
export interface CaliforniaPolicy {
  /** Categories of sources: as stated, otherwise those of the activities. */
  readonly sources: readonly string[];
  /** The list of categories disclosed for a business purpose. */
  readonly disclosedForBusinessPurpose?: string;
  readonly rights: readonly string[];
  readonly requestMethods?: string;
  /** The date of the last update, in words. */
  readonly updated?: string;
}

/** Returns what the policy states apart from the table of categories. */
export function policyOf(snapshot: Snapshot): CaliforniaPolicy {
  const sources = stated(snapshot, 'sources');
  const own = snapshot.activities.filter(isBusiness).flatMap((activity) => activity.sources);
  return {
    sources: sources === undefined ? [...new Set(own.map(({ description }) => description))] : [sources],
    disclosedForBusinessPurpose: stated(snapshot, 'disclosedForBusinessPurpose'),
    rights: profilesOf(snapshot).flatMap(({ rights }) => rights),
    requestMethods: stated(snapshot, 'rightsExercise'),
    updated: stated(snapshot, 'updates'),
  };
}

/** The items of the policy, and where the register holds each. The table of categories has rules of its own. */
const POLICY: Readonly<Record<string, Sought<Snapshot>>> = {
  SOURCES: {
    path: 'statements.sources',
    has: (snapshot) =>
      isStated(snapshot, 'sources') ||
      snapshot.activities
        .filter(isBusiness)
        .every(({ dataCategories, sources }) => !says(dataCategories) || says(sources)),
    message:
      'The policy must list the categories of sources, and not every activity states where its data come from. State the sources in the activities, or in a statement "sources" of the profile US-CA.',
  },
  DISCLOSED_FOR_BUSINESS: {
    path: 'statements.disclosedForBusinessPurpose',
    has: (snapshot) => isStated(snapshot, 'disclosedForBusinessPurpose'),
    message:
      'The policy must have a list of its own of the categories disclosed for a business purpose, or say that there were none. State it in the profile US-CA, under the item disclosedForBusinessPurpose.',
  },
  RIGHTS: {
    path: 'rights',
    has: (snapshot) => profilesOf(snapshot).some(({ rights }) => says(rights)),
    message: "The policy must describe consumers' rights. Enter them in the profile US-CA or ALL.",
  },
  REQUEST_METHODS: {
    path: 'statements.rightsExercise',
    has: (snapshot) => isStated(snapshot, 'rightsExercise'),
    message:
      'The policy must say how consumers submit requests. State the methods in the profile US-CA, under the item rightsExercise.',
  },
  UPDATED: {
    path: 'statements.updates',
    has: (snapshot) => isStated(snapshot, 'updates'),
    message: 'The policy must show the date of its last update. State it in the profile US-CA, under the item updates.',
  },
};

/** Yields the items that the policy lacks, apart from the table of categories. */
export function lackingOfPolicy({ snapshot, law }: Pick<RuleContext, 'snapshot' | 'law'>) {
  return lacking(law.items('US-CA', 'PRIVACY_POLICY'), POLICY, snapshot);
}
