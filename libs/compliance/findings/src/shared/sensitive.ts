import { type Said, say } from '#kernel';
import { type Item, SpecialCategory } from '#law';
import { type Activity, legalBasesIn, partOf, touches } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf, type Severity } from '../model/rule.js';
import { lawText, quoted } from './terms.js';

// Sensitive data of laws that list their kinds (list SENSITIVE), and that ask for consent or for one of their exceptions.

type Category = Activity['dataCategories'][number];

/** Returns the item of the law's list for the data. Data of no stated special kind have the first item. */
export function sensitiveItem(
  { special, specialKinds = [], criminal }: Category,
  items: readonly Item[],
): Item | undefined {
  const isCriminal = criminal === 'YES' ? items.find(({ key }) => key === 'CRIMINAL') : undefined;
  if (isCriminal || special !== 'YES') return isCriminal;
  return specialKinds.length === 0 ? items[0] : items.find(({ key }) => specialKinds.some((kind) => kind === key));
}

/** Returns true if the list has all special categories of the GDPR: then any special data are in it. */
function isWhole(items: readonly Item[]): boolean {
  return Object.values(SpecialCategory).every((kind) => items.some(({ key }) => key === kind));
}

/** Yields the sensitive data that some purposes use without consent and without a stated condition. */
function* withoutConsent(law: string, activity: Activity, advice: Said, context: RuleContext): Generator<Fault> {
  const items = context.law.items(law, 'SENSITIVE');
  if (items.length === 0 || activity.role === 'PROCESSOR') return;
  const profile = context.snapshot.profile(law);
  for (const category of activity.dataCategories) {
    const item = sensitiveItem(category, items);
    if (!item) continue;
    const part = { dataCategories: [category.key] };
    const without = partOf(activity, part).purposes.filter(
      (purpose) =>
        !legalBasesIn(activity, purpose, law, profile).some(
          (applying) =>
            touches(activity, applying, { ...part, purposes: [purpose.key] }) &&
            (applying.specialCondition || applying.basis === 'CONSENT' || applying.basis === 'EXPRESS_CONSENT'),
        ),
    );
    if (without.length === 0) continue;
    const isOpen = item.key !== 'CRIMINAL' && (category.specialKinds ?? []).length === 0 && !isWhole(items);
    const name = quoted(category.name);
    const purposes = without.map(({ description }) => quoted(description));
    yield {
      path: `dataCategories.${category.key}.${item.key === 'CRIMINAL' ? 'criminal' : 'special'}`,
      ...(isOpen && { severity: 'NOTICE' as const }),
      message: isOpen
        ? say`${name} may be sensitive there, and its kind is not stated, and ${purposes} use it without consent and without a stated condition. ${advice}`
        : say`${name} is sensitive there (${lawText(item.name)}), and ${purposes} use it without consent and without a stated condition. ${advice}`,
      ...citing(item),
    };
  }
}

/** Returns the rule on sensitive data without consent or a condition. `advice` says which conditions the law has. */
export function sensitiveRule(
  law: string,
  article: string,
  severity: Severity,
  advice: Said,
): Rule<'processingActivity'> {
  return rulesOf(law).on('processingActivity', 'SPECIAL.CONDITION', article, severity, (activity, context) =>
    withoutConsent(law, activity, advice, context),
  );
}
