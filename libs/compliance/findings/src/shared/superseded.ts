import { type Said, say } from '#kernel';
import { allOn, type Cited, formerStandards, knownLaws, type LawOn, type Terms } from '#law';
import type { Activity, Profile } from '#snapshot';
import { citing, type Fault, type RuleContext } from '../model/rule.js';
import { placeOfLaw, quoted } from './terms.js';

// Finds former names and superseded standards that a profile or an activity still uses.

/** A text of a profile or an activity, and its field. */
interface ProfileText {
  readonly path: string;
  readonly text: string;
}

/**
 * Reports regulators that the profile calls by a former name. Statements are not searched: names there may belong to
 * titles of laws, which keep them.
 */
export function* formerRegulators(profile: Profile, code: string, law: LawOn): Generator<Fault> {
  const { regulators } = law.jurisdiction(code)!;
  const now = allOn(regulators, law.date);
  const names = now.flatMap(({ name, alsoCalled = [] }) => [name, ...alsoCalled]);
  const ended = regulators.filter(({ to }) => to !== undefined && to <= law.date);
  for (const { path, text } of named(profile)) {
    const rest = without(text, names);
    const former = ended.find(({ name, alsoCalled = [] }) =>
      [name, ...alsoCalled].some((candidate) => !names.includes(candidate) && mentions(rest, candidate)),
    );
    const successor = former && (now.find(({ from }) => from === former.to) ?? now[0]);
    if (!successor) continue;
    yield {
      path,
      message: say`"${former.name}" was the regulator of ${placeOfLaw(code, law)} until ${former.to}. Since then it is ${called(successor)}: name it, and check its address.`,
      ...citing(successor),
    };
  }
}

/** Reports terms that the law has replaced by others. */
export function* formerTerms(profile: Profile, code: string, law: LawOn): Generator<Fault> {
  const { terms } = law.jurisdiction(code)!;
  const now = law.one(code, 'terms');
  if (!now) return;
  const current = wordsOf(now).map(([, word]) => word.toLowerCase());
  const former = terms
    .filter(({ to }) => to !== undefined && to <= law.date)
    .flatMap((past) => wordsOf(past).map(([role, word]) => ({ role, word, to: past.to! })))
    .concat(wordsOf(now.givenUp ?? {}).map(([role, word]) => ({ role, word, to: now.from! })))
    .filter(({ word }) => !current.some((term) => term.includes(word.toLowerCase())));
  for (const { path, text } of statements(profile))
    for (const { role, word, to } of distinct(former)) {
      const instead = now[role];
      if (!instead || !mentions(text, word)) continue;
      yield {
        path,
        message: say`It uses the term "${word}", which the law replaced on ${to} by "${instead}". Change the wording.`,
        ...citing(now),
      };
    }
}

/** Finds superseded standards, instruments and recognitions that the profile still relies on. */
export function formerStandard(profile: Profile, code: string, law: LawOn): Generator<Fault> {
  return relyingOn(formerOf(code, law), [...measures(profile), ...statements(profile)]);
}

/** Returns the names of all that is superseded under any law, in lower case. */
function formerNames({ snapshot, law }: Pick<RuleContext, 'law' | 'snapshot'>): readonly string[] {
  return snapshot.derive('names of what is superseded', () => {
    const all = knownLaws().flatMap((code) => formerOf(code, law).flatMap(({ names }) => names));
    return [...new Set(all.map((name) => name.toLowerCase()))];
  });
}

/** Returns true if the activity's measures name something superseded under any law. Few do, and every law asks. */
function namesFormer(activity: string, { snapshot, law }: Pick<RuleContext, 'law' | 'snapshot'>): boolean {
  return snapshot.entry('names something superseded', activity, (register, id) => {
    const text = register.activity(id)!.securityMeasures.join('\n').toLowerCase();
    return formerNames({ snapshot: register, law }).some((name) => text.includes(name));
  });
}

/** Finds superseded standards, instruments and recognitions that the activity's security measures still rely on. */
export function formerStandardOf(
  activity: Activity,
  code: string,
  context: Pick<RuleContext, 'law' | 'snapshot'>,
): Fault[] {
  return namesFormer(activity.id, context) ? [...relyingOn(formerOf(code, context.law), measures(activity))] : [];
}

/** A standard, an instrument or a recognition that is no longer valid. */
interface Former extends Cited {
  readonly name: string;
  readonly names: readonly string[];
  readonly to?: string;
  readonly replacedBy?: string;
}

function formerOf(code: string, law: LawOn): Former[] {
  const { instruments, recognitions } = law.jurisdiction(code)!;
  const ended = <T extends { readonly to?: string }>(all: readonly T[]) =>
    all.filter(({ to }) => to !== undefined && to <= law.date);
  return [
    ...formerStandards(law.date).map((standard) => ({ ...standard, names: [standard.name, ...standard.alsoCalled] })),
    ...ended(instruments).map((instrument) => ({
      ...instrument,
      names: [instrument.version, ...(instrument.alsoCalled ?? [])],
    })),
    ...ended(recognitions).flatMap(({ name, ...recognition }) =>
      name ? [{ ...recognition, name, names: [name] }] : [],
    ),
  ];
}

function* relyingOn(former: readonly Former[], texts: readonly ProfileText[]): Generator<Fault> {
  for (const { path, text } of texts)
    for (const standard of former) {
      if (!standard.names.some((name) => mentions(text, name))) continue;
      const instead = standard.replacedBy ? say`${standard.replacedBy} has taken its place. ` : '';
      yield {
        path,
        message: say`It relies on ${standard.name}, which ceased to be valid on ${standard.to}. ${instead}Record what replaces it once the replacement is in place.`,
        ...citing(standard),
      };
    }
}

function named({ complaintBody, breachDuties }: Profile): ProfileText[] {
  return [
    ...(complaintBody ? [{ path: 'complaintBody.name', text: complaintBody.name }] : []),
    ...breachDuties.map(({ key, to }) => ({ path: `breachDuties.${key}.to`, text: to })),
  ];
}

function statements(profile: Profile): ProfileText[] {
  return profile.statements.map(({ item, text }) => ({ path: `statements.${item}.text`, text }));
}

function measures({ securityMeasures }: Pick<Profile, 'securityMeasures'>): ProfileText[] {
  return securityMeasures.map((text) => ({ path: 'securityMeasures', text }));
}

const ROLES = ['controller', 'processor', 'dataSubject', 'officer'] as const;

/** Returns each role with each word of the law for it, without notes in brackets. */
function wordsOf(terms: Pick<Terms, (typeof ROLES)[number]>): [role: (typeof ROLES)[number], word: string][] {
  return ROLES.flatMap((role) =>
    (terms[role] ?? '')
      .replace(/\([^)]*\)/g, '')
      .split(/[/;,]/)
      .map((word) => word.trim())
      .filter(Boolean)
      .map((word): [(typeof ROLES)[number], string] => [role, word]),
  );
}

function distinct<T extends { readonly word: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map((entry) => [entry.word, entry])).values()];
}

function called({ name, alsoCalled = [] }: { readonly name: string; readonly alsoCalled?: readonly string[] }): Said {
  return alsoCalled.length > 0 ? say`"${name}" (${alsoCalled[0]!})` : quoted(name);
}

/** Returns the text without the names: a match within a longer name is not a mention. */
function without(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

/**
 * Returns true if the text contains the words as whole words, singular or plural. Abbreviations match only as written,
 * other words in upper or lower case.
 */
function mentions(text: string, words: string): boolean {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isAbbreviation = /^[A-Z]{2,8}$/.test(words);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, isAbbreviation ? 'u' : 'iu').test(text);
}
