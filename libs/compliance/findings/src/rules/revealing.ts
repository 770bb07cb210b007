import { type Said, say } from '#kernel';
import { type Activity, type ApplyingBasis, legalBasesIn } from '#snapshot';
import { type Fault, inWords, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { onInterests } from '../shared/interests.js';
import { quoted } from '../shared/terms.js';

// Data that may reveal special categories without belonging to them, such as wishes for a meal.

type Category = Activity['dataCategories'][number];

/** Returns true if the data may reveal special categories. Data of those categories have rules of their own. */
function reveals({ special, mayReveal }: Category): boolean {
  return special !== 'YES' && mayReveal.length > 0;
}

/** Returns the names of the categories that the data may reveal, for messages. */
function revealedBy({ mayReveal }: Category): readonly Said[] {
  return mayReveal.map(inWords);
}

function covers(list: readonly string[] | undefined, key: string): boolean {
  return !list || list.length === 0 || list.includes(key);
}

/** Reports such data without a condition of Art 9(2), for any of the purposes that use them. */
function* withoutCondition(law: string, activity: Activity, { snapshot }: RuleContext): Generator<Fault> {
  if (activity.role === 'PROCESSOR') return;
  const lacksCondition = (category: Category) => (purpose: Activity['purposes'][number]) =>
    covers(purpose.dataCategories, category.key) &&
    !legalBasesIn(activity, purpose, law, snapshot.profile(law)).some(
      ({ specialCondition, dataCategories }: ApplyingBasis) => specialCondition && covers(dataCategories, category.key),
    );
  for (const category of activity.dataCategories.filter(reveals)) {
    const purposes = activity.purposes.filter(lacksCondition(category));
    if (purposes.length === 0) continue;
    yield {
      path: `dataCategories.${category.key}.mayReveal`,
      message: say`"${category.name}" may reveal special categories of data (${revealedBy(category)}), and no condition of Art 9(2) is stated for ${purposes.map(({ description }) => quoted(description))}. State the condition with the legal basis. If nothing can be inferred from these data, take the categories out of what they may reveal.`,
    };
  }
}

/** The day on which the Court held that data that reveal special categories indirectly belong to them (C-184/20). */
const JUDGMENT = '2022-08-01';

/** The EU's rule: a question before the judgment, a warning since. */
const OF_EU = rulesOf('EU').on(
  'processingActivity',
  'SPECIAL.REVEALED',
  '9(2)',
  'NOTICE',
  function* (activity, context) {
    const isBefore = context.snapshot.derive('before C-184/20', ({ on }) => on < JUDGMENT);
    for (const fault of withoutCondition('EU', activity, context))
      yield isBefore ? fault : { ...fault, severity: 'WARNING', article: '9(1), 9(2); CJEU C-184/20, 1 August 2022' };
  },
);

/** The United Kingdom's rule: judgments of the Court since 2021 do not bind its courts. */
const OF_UK = rulesOf('UK').on('processingActivity', 'SPECIAL.REVEALED', '9(2)', 'NOTICE', (activity, context) =>
  withoutCondition('UK', activity, context),
);

/** Brazil's rule: Art 11 applies to data that reveal sensitive ones and may cause harm, and knows no legitimate interest. */
const OF_BRAZIL = rulesOf('BR').on(
  'processingActivity',
  'SENSITIVE.REVEALED',
  '11, para 1',
  'NOTICE',
  (activity, { snapshot }) => {
    const fault = onInterests('BR', activity, snapshot, reveals);
    return (
      fault && {
        path: fault.path,
        message: say`These data may reveal sensitive data, and rest on legitimate interest: ${activity.dataCategories
          .filter(reveals)
          .map(
            (category) => say`"${category.name}" (${revealedBy(category)})`,
          )}. If that may harm the data subjects, legitimate interest does not serve for them. State consent or another basis of Art. 11.`,
      }
    );
  },
);

/** The rules on data that may reveal special categories. */
export const REVEALING_RULES: readonly Rule[] = [OF_EU, OF_UK, OF_BRAZIL];
