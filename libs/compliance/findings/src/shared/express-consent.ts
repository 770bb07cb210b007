import { say } from '#kernel';
import { type Activity, legalBasesIn, touches } from '#snapshot';
import { citing, type Fault, type Rule, rulesOf } from '../model/rule.js';
import { lawText, quoted } from './terms.js';

// Data for which a law asks for express consent, in its list CONSENT.

type Category = Activity['dataCategories'][number];

/** The data that an item of the list concerns, by its key. */
const CONCERNED: Readonly<Record<string, (category: Category) => boolean>> = {
  SENSITIVE: ({ special }) => special === 'YES',
  FINANCIAL: ({ financial }) => financial === 'YES',
};

/** Returns the rule on purposes that use such data on a consent that is not said to be express, and on nothing else. */
export function expressConsentRule(law: string, article: string): Rule<'processingActivity'> {
  return rulesOf(law).on(
    'processingActivity',
    'CONSENT.EXPRESS',
    article,
    'WARNING',
    function* (activity, { law: on, snapshot }): Generator<Fault> {
      if (activity.role === 'PROCESSOR') return;
      const items = on.items(law, 'CONSENT').filter(({ key }) => key in CONCERNED);
      for (const purpose of items.length > 0 ? activity.purposes : []) {
        const bases = legalBasesIn(activity, purpose, law, snapshot.profile(law));
        const isPlain = ({ basis, specialCondition }: (typeof bases)[number]) =>
          basis === 'CONSENT' && specialCondition === undefined;
        if (bases.length === 0 || !bases.every(isPlain)) continue;
        const used = activity.dataCategories.filter(({ key }) =>
          touches(activity, { dataCategories: [key] }, { purposes: [purpose.key] }),
        );
        for (const item of items) {
          const names = used.filter(CONCERNED[item.key]!).map(({ name }) => quoted(name));
          if (names.length === 0) continue;
          yield {
            path: `purposes.${purpose.key}.legalBases`,
            message: say`${quoted(purpose.description)} uses ${names} on consent that is not said to be express. The law asks for more: ${lawText(item.name)}. If consent is so given, state express consent; otherwise state another basis.`,
            ...citing(item),
          };
          break;
        }
      }
    },
  );
}
