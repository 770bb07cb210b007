import { type Argument, listed, type Said, say } from '#kernel';
import type { LawOn } from '#law';
import type { Profile, Snapshot } from '#snapshot';
import { citing, type Fault, type Faults, type Rule, type RuleContext, rulesOf } from '../../model/rule.js';
import { few } from '../../shared/terms.js';
import {
  type CategoryLookedBackOn,
  categoriesLookedBackOn,
  monthsLookedBackOn,
  type PublishedCategory,
  unlabelled,
} from './categories.js';
import { lackingOfMethods, lackingOfPolicy } from './policy.js';
import { assessedAgain } from './risk.js';

const { on } = rulesOf('US-CA');

/** Most names that a message shows before it counts the others. */
const NAMED = 5;

/** Builds a rule on the published table, which only the profile of California has. */
function onTable(
  name: string,
  article: string,
  severity: Rule['severity'],
  check: (profile: Profile, context: RuleContext) => Faults,
) {
  return on(
    'jurisdictionProfile',
    `CATEGORIES.${name}`,
    article,
    severity,
    (profile, context) => profile.code === 'US-CA' && check(profile, context),
  );
}

/** The rules of California on the table of categories, which covers twelve months. */
export const US_CA_RULES: readonly Rule[] = [
  onTable('UNPUBLISHED', '1798.130(a)(5)(B)', 'ERROR', (_, { snapshot, law }) => {
    const missing = categoriesLookedBackOn(snapshot, law).filter(
      ({ isCollected, published }) => isCollected && !published,
    );
    return (
      missing.length > 0 && {
        path: 'ccpaCategories',
        message: say`Collected between ${months(snapshot)}, and not in the published table: ${listed(
          missing.map((category) => say`${category.code} ${category.name} (${collectors(category)})`),
          '; ',
        )}. Add a row for each; if an activity's data do not belong there, correct its categories.`,
        ...cite(law, 'PRIVACY_POLICY', 'COLLECTED'),
      }
    );
  }),

  onTable('NOT_DISCLOSED', '1798.130(a)(5)(B)', 'ERROR', function* (_, { snapshot, law }) {
    for (const category of categoriesLookedBackOn(snapshot, law)) {
      const { code, published, isCollected, collected } = category;
      if (!published || published.collected === 'YES') continue;
      const row = say`The row ${code} (${published.name})`;
      const path = `ccpaCategories.${published.key}.collected`;
      const cited = cite(law, 'PRIVACY_POLICY', 'COLLECTED');
      if (isCollected) {
        const state =
          published.collected === 'NO' ? say`is published as not collected` : say`does not say that it is collected`;
        yield {
          path,
          message: say`${row} ${state}, but it was between ${months(snapshot)} (${collectors(category)}). Publish it as collected.`,
          ...cited,
        };
      } else if (collected === 'NOT_STATED')
        yield {
          path,
          severity: 'WARNING',
          message: say`${row} does not say whether it is collected, and no activity collected it between ${months(snapshot)}. State NO, or YES and record the data in the activity that collects them.`,
          ...cited,
        };
    }
  }),

  onTable('NOT_COLLECTED', '1798.130(a)(5)(B)', 'WARNING', function* (_, { snapshot, law }) {
    for (const { code, published, isCollected } of categoriesLookedBackOn(snapshot, law))
      if (published?.collected === 'YES' && !isCollected)
        yield {
          path: `ccpaCategories.${published.key}`,
          message: say`${code} (${published.name}) is published as collected, but no activity collected it between ${months(snapshot)}. Take the row out of the table, or record the data in the activity that collects them.`,
          ...cite(law, 'PRIVACY_POLICY', 'COLLECTED'),
        };
  }),

  // As in the document: a category that is collected and not published lacks its retention too.
  onTable('RETENTION', '1798.100(a)(3)', 'ERROR', ({ ccpaCategories }, { snapshot, law }) => {
    const item = law.item('US-CA', 'NOTICE_AT_COLLECTION', 'RETENTION');
    const open = categoriesLookedBackOn(snapshot, law).flatMap((category) => {
      const without = category.unsaidRetention;
      return category.collected === 'YES' && without ? [{ code: category.code, without }] : [];
    });
    const without = [...new Set(open.flatMap((category) => category.without))];
    const codes = new Set(open.map(({ code }) => code));
    const unlettered = ccpaCategories.filter(
      ({ code, collected, retention }) => code === undefined && collected === 'YES' && !retention,
    );
    const names = [...codes, ...unlettered.map(({ name }) => name)];
    const rows = [...ccpaCategories.filter(({ code }) => code && codes.has(code)), ...unlettered];
    return (
      item &&
      names.length > 0 && {
        path: names.length === 1 ? pathOf(rows, 'retention') : 'ccpaCategories',
        message: say`Neither the published table nor the rules of the activities say how long all data of these are kept: ${names}${without.length > 0 ? say` (no rule says it of ${few(without, NAMED)})` : ''}. Give each row its own period, or by what it is decided; one sentence for all of them is not enough.`,
        ...citing(item),
      }
    );
  }),

  onTable('SOLD_OR_SHARED', '1798.130(a)(5)(C)', 'ERROR', (profile, context) => {
    const open = rowsCollected(profile, context).filter(({ soldOrShared }) => soldOrShared === 'NOT_STATED');
    return (
      open.length > 0 && {
        path: pathOf(open, 'soldOrShared'),
        message: say`The published table does not say whether these are sold or shared: ${rowNames(open)}. State YES or NO for each.`,
        ...cite(context.law, 'PRIVACY_POLICY', 'SOLD'),
      }
    );
  }),

  on(
    'jurisdictionProfile',
    'POLICY.ITEMS',
    '1798.130(a)(5)',
    'WARNING',
    (profile, context) => profile.code === 'US-CA' && lackingOfPolicy(context),
  ),

  on(
    'jurisdictionProfile',
    'REQUESTS.METHODS',
    '1798.130(a)(1)(A)',
    'WARNING',
    (profile, context) => profile.code === 'US-CA' && lackingOfMethods(context),
  ),

  on('processingActivity', 'RISK_ASSESSMENT.AGAIN', '11 CCR 7155', 'WARNING', assessedAgain),

  onTable('LETTER', '1798.130(a)(5)(B)', 'NOTICE', ({ ccpaCategories }, { law }) => {
    const open = ccpaCategories.filter(({ code }) => code === undefined);
    return (
      open.length > 0 && {
        path: pathOf(open, 'code'),
        message: say`These rows of the published table have no letter of the Act and cannot be compared with the activities: ${rowNames(open)}. Give each its letter.`,
        ...cite(law, 'PRIVACY_POLICY', 'COLLECTED'),
      }
    );
  }),

  onTable('UNLABELLED', '1798.130(a)(5)(B)', 'NOTICE', (_, { snapshot, law }) => {
    const names = unlabelled(snapshot);
    return (
      names.length > 0 && {
        path: 'ccpaCategories',
        message: say`The Californian categories of these data of the activities are not stated, so the table cannot be checked for them: ${few(names, NAMED)}. Give each its letters in the activity.`,
        ...cite(law, 'PRIVACY_POLICY', 'COLLECTED'),
      }
    );
  }),
];

function cite(law: LawOn, list: string, key: string): Pick<Fault, 'article' | 'howKnown'> | undefined {
  const item = law.item('US-CA', list, key);
  return item && citing(item);
}

/**
 * Returns the rows of categories collected in the twelve months. A row without a category of the Act counts as
 * published.
 */
function rowsCollected({ ccpaCategories }: Profile, { snapshot, law }: RuleContext): PublishedCategory[] {
  const collected = new Map(
    categoriesLookedBackOn(snapshot, law).map((category) => [category.code, category.collected]),
  );
  return ccpaCategories.filter((row) => ((row.code && collected.get(row.code)) ?? row.collected) === 'YES');
}

function months({ on }: Snapshot): Said {
  const { from, to } = monthsLookedBackOn(on);
  return say`${from} and ${to}`;
}

/** Returns the field of the row, or the table if there are several rows. */
function pathOf(rows: readonly PublishedCategory[], field: string): string {
  return rows.length === 1 ? `ccpaCategories.${rows[0]!.key}.${field}` : 'ccpaCategories';
}

function rowNames(rows: readonly PublishedCategory[]): readonly string[] {
  return rows.map(({ code, name }) => code ?? name);
}

/** Returns the first activities, with the day on which an activity stopped collecting the category, and how many more there are. */
function collectors(category: CategoryLookedBackOn): Argument {
  const { some: first, count } = category.collectors(NAMED);
  const names = first.map(({ activity: { reference, title }, until }) =>
    until === undefined ? `${reference} ${title}` : say`${reference} ${title} until ${until}`,
  );
  return few(names, NAMED, count);
}
