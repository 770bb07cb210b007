import { listed, type Said, say } from '#kernel';
import { type Activity, type ApplyingBasis, legalBasesIn, partOf, type Snapshot, touches } from '#snapshot';
import { citing, type Fault, isStated, type Rule, type RuleContext, rulesOf } from '../../model/rule.js';
import { quoted } from '../../shared/terms.js';

// Legal bases of the processing. They need not be recorded; those recorded must be valid.

type Purpose = Activity['purposes'][number];

/** A basis as the rules use it. */
type Basis = Omit<ApplyingBasis, 'because'>;

/**
 * Returns the bases of a purpose under the law: the activity's own, after the overrides of the organisation's profile.
 */
function basesOf(law: string, activity: Activity, purpose: Purpose, snapshot: Snapshot): readonly Basis[] {
  const profile = snapshot.profile(law);
  if (!profile || profile.legalBasisOverrides.length === 0) return purpose.legalBases;
  return legalBasesIn(activity, purpose, law, profile);
}

/** Returns the bases on which the data category is processed for the purpose. */
function basesFor(law: string, activity: Activity, purpose: Purpose, category: string, snapshot: Snapshot) {
  const cell = { dataCategories: [category], purposes: [purpose.key] };
  return basesOf(law, activity, purpose, snapshot).filter((basis) => touches(activity, basis, cell));
}

function* withoutInterest(law: string, activity: Activity, { snapshot }: RuleContext): Generator<Fault> {
  for (const purpose of activity.purposes)
    if (
      basesOf(law, activity, purpose, snapshot).some(
        (applying) => applying.basis === 'LEGITIMATE_INTERESTS' && !applying.interest,
      )
    )
      yield {
        path: `purposes.${purpose.key}.legalBases`,
        message: say`"${purpose.description}" rests on legitimate interests and does not say which interest. Name it: it is weighed against those of the data subjects, and they must be informed of it.`,
      };
}

function* unknownBasis(law: string, activity: Activity, { snapshot, law: on }: RuleContext): Generator<Fault> {
  const bases = on.one(law, 'legalBases');
  if (!bases) return;
  for (const purpose of activity.purposes)
    for (const { basis } of basesOf(law, activity, purpose, snapshot)) {
      if (!basis || bases.known.includes(basis)) continue;
      const path = `purposes.${purpose.key}.legalBases`;
      yield basis === 'EXPRESS_CONSENT'
        ? {
            path,
            severity: 'NOTICE',
            message: say`"${purpose.description}" rests on express consent, which Art 6 knows as consent. Record CONSENT; for special categories of data, add explicit consent as the condition of Art 9.`,
            ...citing(bases),
          }
        : {
            path,
            message: say`"${purpose.description}" rests on ${basis}, which was no legal basis there on ${on.date}. State the basis that is relied on there, in the activity or as an override in the profile ${law}.`,
            ...citing(bases),
          };
    }
}

function* withoutCondition(law: string, activity: Activity, { snapshot }: RuleContext): Generator<Fault> {
  for (const { key, name, special } of activity.dataCategories) {
    if (special !== 'YES') continue;
    const purposes = partOf(activity, { dataCategories: [key] }).purposes;
    const without = purposes.filter(
      (purpose) => !basesFor(law, activity, purpose, key, snapshot).some((applying) => applying.specialCondition),
    );
    if (purposes.length > 0 && without.length === 0) continue;
    yield {
      path: `dataCategories.${key}.special`,
      message: say`"${name}" are special categories of data${without.length > 0 ? say`, processed for ${without.map(({ description }) => quoted(description))}` : ''} without a condition of Art 9(2). State with the legal basis which condition lifts the prohibition.`,
    };
  }
}

/** Matches a law that is named, not only mentioned: "Section 30 of the Act of 1990". */
const NAMES_A_LAW =
  /§|\b(?:art(?:icle)?|sect(?:ion)?|sch(?:edule)?|act|law|code|regulation|decree)\b\.?[^.;]*\d|\d[^.;]*\b(?:act|law|code|regulation|decree)\b/i;

function isInLaw({ basis, condition }: Basis): boolean {
  return (
    basis === 'LEGAL_OBLIGATION' || basis === 'PUBLIC_TASK' || (isStated(condition) && NAMES_A_LAW.test(condition!))
  );
}

/**
 * Reports data on criminal convictions without official authority or a law that allows it. No other basis of Art 6 is
 * enough.
 */
function* withoutLaw(law: string, advice: Said, activity: Activity, { snapshot }: RuleContext): Generator<Fault> {
  for (const { key, name, criminal } of activity.dataCategories) {
    if (criminal !== 'YES') continue;
    const purposes = partOf(activity, { dataCategories: [key] }).purposes;
    const stated = purposes.flatMap((purpose) => basesFor(law, activity, purpose, key, snapshot));
    const others = stated.filter((applying) => !isInLaw(applying));
    if (stated.length > 0 && others.length === 0) continue;
    if (law === 'UK' && isStated(activity.schedule1Conditions)) continue; // the law that allows it: DPA 2018 s10(5)
    const mixed = others.length < stated.length;
    const bases = [...new Set(others.flatMap(({ basis }) => basis ?? []))];
    const on = listed(bases, ' and ');
    yield {
      path: `dataCategories.${key}.criminal`,
      severity: mixed ? 'WARNING' : 'ERROR',
      message: say`"${name}" are data on criminal convictions and offences. ${mixed ? say`Some of them rest on ${on}, without a law that is named` : bases.length > 0 ? say`They rest on ${on}, without a law that is named` : say`No basis is stated`}: they may only be processed under official authority or if a law allows it. ${advice}`,
    };
  }
}

/**
 * Returns the rules on legal bases, for the EU or the UK. `lawForCriminal` says where to find a law on criminal
 * records.
 */
export function basesRules(law: string, lawForCriminal: { readonly article: string; readonly advice: Said }) {
  const { on } = rulesOf(law);
  const each = (name: string, article: string, check: (activity: Activity, context: RuleContext) => Iterable<Fault>) =>
    on('processingActivity', name, article, 'ERROR', (activity, context) =>
      activity.role === 'PROCESSOR' ? undefined : check(activity, context),
    );
  const rules: readonly Rule[] = [
    each('BASIS.INTEREST', '13(1)(d), 14(2)(b)', (activity, context) => withoutInterest(law, activity, context)),
    each('BASIS.UNKNOWN', '6(1)', (activity, context) => unknownBasis(law, activity, context)),
    each('SPECIAL.CONDITION', '9(2)', (activity, context) => withoutCondition(law, activity, context)),
    each('CRIMINAL.LAW', lawForCriminal.article, (activity, context) =>
      withoutLaw(law, lawForCriminal.advice, activity, context),
    ),
  ];
  return rules;
}
