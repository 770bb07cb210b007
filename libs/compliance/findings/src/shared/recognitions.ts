import { listed, say } from '#kernel';
import { type Ground, howKnown, isVerified, type LawOn, leastKnown, type OfLaw, type Recognition, stateOf } from '#law';
import type { Snapshot, Transfer } from '#snapshot';
import { citing, type Fault, type RuleContext } from '../model/rule.js';
import { dataTaken } from './data-taken.js';
import { abroad, isExpired, nameOf, type Relied, wordsOf } from './grounds.js';
import { coded, groundOf, lawText, place } from './terms.js';
import { happened, isAssessed, isSigned } from './transfer-steps.js';

// Checks grounds that rest on the recognition of another country: never given, ended, or narrower than the transfer.

/**
 * Returns the ended recognition that the ground itself names, such as Privacy Shield, unless it also names the current
 * one.
 */
function namedDead({ row, ground }: Relied, transfer: Transfer, law: LawOn) {
  const words = wordsOf(row);
  const isNamed = (recognition: Recognition | undefined) =>
    recognition?.name !== undefined &&
    [recognition.name, ...(recognition.alsoCalled ?? [])].some((name) => words.includes(name.toLowerCase()));
  return abroad(transfer, ground.law)
    .filter((country) => !isNamed(law.recognition(ground.law, country)))
    .flatMap((country) => law.ended(ground.law, country))
    .find(isNamed);
}

/** Returns true if the ground rests on a list in the law data. Without a list, the exporter decides, or nobody can yet. */
function isListed({ kind, selfJudged, awaitsList, law: of }: OfLaw<Ground>, law: LawOn): boolean {
  return kind === 'RECOGNITION' && !selfJudged && !awaitsList && law.jurisdiction(of)!.recognitions.length > 0;
}

/** Reports a recognition relied on without a country that could have it. */
export function* withoutAnyCountry(
  { ground }: Relied,
  transfer: Transfer,
  { law, snapshot }: RuleContext,
): Generator<Fault> {
  if (!isListed(ground, law) || transfer.countries.length > 0) return;
  yield {
    path: 'countries',
    message: say`${nameOf(transfer, snapshot)} relies on ${groundOf(ground.code, law)} and names no country. State every country that receives the data: only those recognised are covered.`,
    ...citing(ground),
  };
}

/** Reports a destination that is on no adequacy list and has no recorded assessment. */
export function* unjudged(
  { ground, path }: Relied,
  transfer: Transfer,
  { law, snapshot }: RuleContext,
): Generator<Fault> {
  if (!ground.selfJudged || isAssessed(transfer, law.date)) return;
  const isOnList = (country: string) =>
    law.recognition(ground.law, country) !== undefined || law.ended(ground.law, country).length > 0;
  const away = abroad(transfer, ground.law).filter((country) => !isOnList(country));
  if (away.length === 0 && transfer.countries.length > 0) return;
  yield {
    path,
    message: say`${nameOf(transfer, snapshot)} relies on ${groundOf(ground.code, law)}, and ${away.length > 0 ? listed(away.map(coded), ' or ') : say`the destination`} is on no list: the exporter must assess it. Record the assessment that confirms it, or choose another ground.`,
    ...citing(ground),
  };
}

/** Reports a recognition that waits for a list or an approval of the authority: none was found. */
export function* withoutList(
  { ground, path }: Relied,
  transfer: Transfer,
  { law, snapshot }: RuleContext,
): Generator<Fault> {
  if (!ground.awaitsList) return;
  yield {
    path,
    message: say`${nameOf(transfer, snapshot)} relies on ${groundOf(ground.code, law)}. The exporter's own assessment is not enough for it, and no such list or approval was found. Choose another ground, or stop the transfer.`,
    ...citing(ground),
  };
}

/** Reports countries that the law has never recognised, although it keeps a list. */
export function* neverRecognised(
  { ground, path }: Relied,
  transfer: Transfer,
  { law, snapshot }: RuleContext,
): Generator<Fault> {
  if (!isListed(ground, law)) return;
  const knownUntil = law.jurisdiction(ground.law)!.recognitionsKnownUntil;
  const never = abroad(transfer, ground.law).filter(
    (country) => !law.recognition(ground.law, country) && law.ended(ground.law, country).length === 0,
  );
  if (never.length === 0) return;
  const since =
    knownUntil !== undefined && knownUntil < law.date ? say`, as far as the list is known, up to ${knownUntil}` : '';
  yield {
    path,
    message: say`${nameOf(transfer, snapshot)} relies on "${lawText(ground.name)}", but ${listed(never.map(place), ' or ')} was not recognised on ${law.date}${since}. ${since && say`See whether it has been added since; if not: `}Choose another ground, or stop the transfer.`,
    // Nobody is accused while the country may be on the list.
    ...(never.some((country) => isInDoubt(ground.law, country, law)) && { severity: 'WARNING' as const }),
    howKnown: leastKnown([ground, ...never.flatMap((country) => recognising(ground.law, country, law))].map(howKnown)),
  };
}

/** Returns true if the law data leave open whether the country is recognised. A finding that it is not is then a WARNING. */
export function isInDoubt(code: string, country: string, law: LawOn): boolean {
  const now = law.recognition(code, country);
  if (now) return !isVerified(now);
  const { recognitionsKnownUntil: knownUntil } = law.jurisdiction(code)!;
  if (knownUntil !== undefined && knownUntil < law.date) return true;
  return recognising(code, country, law).some((recognition) => !isVerified(recognition));
}

/** Returns the recognitions of the country under the law, regardless of the date. */
function recognising(code: string, country: string, law: LawOn): readonly Recognition[] {
  return law.jurisdiction(code)!.recognitions.filter(({ countries }) => countries.includes(stateOf(country)));
}

const INSTEAD = say`Put another ground in its place, or suspend the transfer.`;

/** Reports countries that are no longer recognised. */
export function* fell(relied: Relied, transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  const { row, ground, path } = relied;
  if (ground.kind !== 'RECOGNITION') return;
  const dead = namedDead(relied, transfer, law);
  let isKnown = false;
  for (const country of abroad(transfer, ground.law)) {
    const last = dead?.countries.includes(stateOf(country))
      ? dead
      : law.recognition(ground.law, country)
        ? undefined
        : law.ended(ground.law, country)[0];
    if (!last) continue;
    isKnown = true;
    yield {
      path,
      message: say`${nameOf(transfer, snapshot)} relies on the recognition of ${place(country)} by ${lawText(last.name ?? last.act)}, which fell away on ${last.to}${last.ended ? say` (${lawText(last.ended)})` : ''}. ${INSTEAD}`,
      ...citing(last),
    };
  }
  // The organisation may record a loss that the law data do not contain yet.
  if (!isKnown && happened(row.recognitionLostOn, law.date))
    yield {
      path,
      message: say`${nameOf(transfer, snapshot)} relies on ${groundOf(ground.code, law)}, and the recognition was recorded to have fallen away on ${row.recognitionLostOn}. ${INSTEAD}`,
    };
}

/** Reports recipients and data that a recognition does not cover. */
export function* beyondScope(relied: Relied, transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  const { row, ground, path } = relied;
  if (ground.kind !== 'RECOGNITION' || namedDead(relied, transfer, law)) return;
  for (const country of abroad(transfer, ground.law)) {
    const recognition = law.recognition(ground.law, country);
    const scope = recognition?.scope;
    if (!recognition || !scope) continue;
    const name = nameOf(transfer, snapshot);
    const { instrument } = row;
    const certified = instrument?.kind === scope.certificate && isSigned(row, law.date) && !isExpired(row, law.date);
    if (scope.certificate && !certified)
      yield {
        path: `${path}.instrument`,
        message: say`The recognition of ${place(country)} (${lawText(recognition.act)}) covers ${lawText(scope.words)}. Record the certification of the recipient of ${name} as the ground's instrument, or choose another ground.`,
        ...citing(recognition),
      };
    if (scope.stated && !wordsOf(row).includes(scope.stated.toLowerCase()))
      yield {
        path: `${path}.condition`,
        message: say`The recognition of ${place(country)} (${lawText(recognition.act)}) covers ${lawText(scope.words)}. If the recipient of ${name} is one of them, say so in the condition of the ground ("${scope.stated}"); otherwise choose another ground.`,
        ...citing(recognition),
      };
    const left = leftOut(transfer, scope.excludes ?? [], snapshot);
    if (left.length > 0)
      yield {
        path,
        severity: 'WARNING',
        message: say`The recognition of ${place(country)} (${lawText(recognition.act)}) covers ${lawText(scope.words)}. The activities of ${name} have data that it leaves out: ${left}. Keep them out of the transfer, or choose another ground for them.`,
        ...citing(recognition),
      };
  }
}

type Excluded = 'UNIQUE_IDENTIFIER' | 'CREDIT' | 'SPECIAL' | 'CRIMINAL';
const EXCLUDED_BY = {
  UNIQUE_IDENTIFIER: 'uniqueIdentifier',
  CREDIT: 'financial',
  SPECIAL: 'special',
  CRIMINAL: 'criminal',
} as const;

/** Returns the names of the data categories that a recognition does not cover. */
function leftOut(transfer: Transfer, excludes: readonly Excluded[], snapshot: Snapshot): string[] {
  if (excludes.length === 0) return [];
  const { categories } = dataTaken(transfer, snapshot.activitiesOf(transfer));
  return [
    ...new Set(
      categories.filter((category) => excludes.some((e) => category[EXCLUDED_BY[e]] === 'YES')).map(({ name }) => name),
    ),
  ];
}
