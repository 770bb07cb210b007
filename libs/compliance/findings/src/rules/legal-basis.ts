import { say } from '#kernel';
import { knownLaws } from '#law';
import { type Activity, type ApplyingBasis, legalBasesIn } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { noticesUntilEnforced } from '../shared/dated-rules.js';

// Purposes without a legal basis, under every law that knows legal bases.

type Purpose = Activity['purposes'][number];

/** Laws whose own files report a purpose without a basis. */
const OF_THEIR_OWN = ['BR', 'KR'];

/** Laws that have the basis stated to the data subjects (GDPR Art 13(1)(c), 14(1)(c)), or have it in the record. */
const STATED: Readonly<Record<string, string>> = {
  EU: '6(1), 13(1)(c), 14(1)(c)',
  UK: '6(1), 13(1)(c), 14(1)(c)',
  TR: '5, 10(1)(ç)',
};

function admits(list: readonly string[] | undefined, key: string): boolean {
  return !list || list.length === 0 || list.includes(key);
}

/**
 * Returns the names of the purpose's data categories that no basis of the activity covers. A purpose seldom says which
 * data it uses: data with a basis for another purpose count as covered.
 */
function uncovered(
  { dataCategories }: Activity,
  purpose: Purpose,
  based: ReadonlyMap<Purpose, readonly ApplyingBasis[]>,
) {
  const isCovered = (key: string) =>
    [...based].some(
      ([other, bases]) => admits(other.dataCategories, key) && bases.some((basis) => admits(basis.dataCategories, key)),
    );
  return dataCategories
    .filter(({ key }) => admits(purpose.dataCategories, key) && !isCovered(key))
    .map(({ name }) => name);
}

/** Advice that names no law: a basis that many laws miss is one finding. */
const STATE_IT = say`State it in the activity; where a law does not know that basis, in an override of its profile.`;

/** Returns true if a basis of the purpose's own covers all of its data. */
function hasBasisForAll({ legalBases }: Purpose): boolean {
  return legalBases.some(({ dataCategories }) => dataCategories.length === 0);
}

/** Reports each purpose without a basis, after the overrides of the profile. Processors rest on their customers' bases. */
function* withoutBasis(law: string, activity: Activity, context: RuleContext): Generator<Fault> {
  const entry = context.law.one(law, 'legalBases');
  if (!entry || entry.known.length === 0 || activity.role === 'PROCESSOR') return;
  if (activity.purposes.every(hasBasisForAll)) return; // the usual case: overrides put others in their place
  const profile = context.snapshot.profile(law);
  const based = new Map(
    activity.purposes.map((purpose) => [purpose, legalBasesIn(activity, purpose, law, profile)] as const),
  );
  for (const [purpose, bases] of based) {
    const left = uncovered(activity, purpose, based);
    if (bases.length > 0 && left.length === 0) continue;
    const { howKnown, article } = citing(entry);
    const cited = { howKnown, article: STATED[law] ?? article };
    const path = `purposes.${purpose.key}.legalBases`;
    yield bases.length === 0
      ? {
          path,
          message: say`No legal basis is stated for "${purpose.description}". ${STATE_IT}`,
          ...cited,
        }
      : {
          path,
          severity: 'WARNING',
          message: say`The legal bases of "${purpose.description}" are limited to some data, and leave out: ${left}. ${STATE_IT}`,
          ...cited,
        };
  }
}

/**
 * The rules on purposes without a legal basis. An ERROR where data subjects have to be informed of the basis. Elsewhere
 * a WARNING: the law requires a basis, and not that a record states it.
 */
export const LEGAL_BASIS_RULES: readonly Rule[] = knownLaws()
  .filter((law) => !OF_THEIR_OWN.includes(law))
  .flatMap((law) =>
    noticesUntilEnforced(law, [
      rulesOf(law).on(
        'processingActivity',
        'LEGAL_BASIS.NONE',
        STATED[law] ?? 'as cited',
        STATED[law] ? 'ERROR' : 'WARNING',
        (activity, context) => withoutBasis(law, activity, context),
      ),
    ]),
  );
