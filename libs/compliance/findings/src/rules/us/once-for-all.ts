import { type Argument, type Listed, listed, type Said, say } from '#kernel';
import { type Item, isVerified, type LawOn, US_STATES } from '#law';
import { type Kind, remembered, type SnapshotThing } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf, type Severity } from '../../model/rule.js';
import { lawText, placeOfLaw } from '../../shared/terms.js';
import { ALL_STATES, boundStates } from './scope.js';

// Rules that all states have, and that report a thing once. One of the states that ask reports it, and names all.

/** An item that the act of a state asks for, and that the register does not show. */
export interface Asked {
  readonly state: string;
  readonly item: Item;
}

/** A fault under the acts of states. The rule cites the article. */
interface Found {
  readonly path: string;
  readonly message: Said;
  readonly severity?: Severity;
}

/** A duty that the acts of states may have. */
interface Duty<K extends Kind> {
  readonly about: K;
  readonly name: string;
  readonly severity: Severity;
  /** Returns false if no state can ask anything of the thing. */
  readonly concerns?: (thing: SnapshotThing<K>, context: RuleContext) => boolean;
  /** Returns the item of the act that asks it, if it is not seen to be done. */
  readonly asks: (state: string, thing: SnapshotThing<K>, context: RuleContext) => Item | undefined;
  readonly found: (asked: readonly Asked[], thing: SnapshotThing<K>, context: RuleContext) => Found;
}

/**
 * Returns what is asked in a judgement, worked out once for the rules of all states. It ends with the context, which is made for
 * each judgement of a thing.
 */
export function oncePerJudgement<A extends object, T = undefined>(
  work: (context: RuleContext, of: T) => A,
): (context: RuleContext, of: T) => A {
  const known = remembered((_context: RuleContext): { value?: A } => ({}));
  return (context, of) => {
    const held = known(context);
    held.value ??= work(context, of);
    return held.value;
  };
}

/** Returns the rules of the duty, one for each state. The first state whose act was read reports it, otherwise the first. */
export function onceForAll<K extends Kind>(duty: Duty<K>): readonly Rule<K>[] {
  const { about, name, severity, concerns, found } = duty;
  const askedOf = oncePerJudgement((context, thing: SnapshotThing<K>) =>
    concerns?.(thing, context) === false ? [] : allAsked(duty, thing, context),
  );
  return US_STATES.map((state) =>
    rulesOf(state).on(about, name, 'as cited', severity, (thing, context): Fault | undefined => {
      const asked = askedOf(context, thing);
      const reporting = asked.find(({ item }) => isVerified(item)) ?? asked[0];
      return reporting?.state === state ? { ...citing(reporting.item), ...found(asked, thing, context) } : undefined;
    }),
  );
}

function allAsked<K extends Kind>({ about, asks }: Duty<K>, thing: SnapshotThing<K>, context: RuleContext): Asked[] {
  const laws = context.laws.lawsOf(about, thing);
  return boundStates(context.snapshot).flatMap((state) => {
    const item = laws.has(state) ? asks(state, thing, context) : undefined;
    return item ? [{ state, item }] : [];
  });
}

/** A duty of the organisation as a whole. */
interface OwnDuty {
  readonly name: string;
  readonly severity: Severity;
  readonly asks: (state: string, context: RuleContext) => Item | undefined;
  readonly found: (asked: readonly Asked[], context: RuleContext) => Found;
}

/** Returns the rules of the duty. They report in the profile of all states, without one in that of the first state that asks. */
export function onceForOrganisation({ asks, found, ...duty }: OwnDuty): readonly Rule[] {
  const askedIn = oncePerJudgement((context) =>
    boundStates(context.snapshot).flatMap((state): Asked[] => {
      const item = asks(state, context);
      return item ? [{ state, item }] : [];
    }),
  );
  return US_STATES.map((state) =>
    rulesOf(state).on('jurisdictionProfile', duty.name, 'as cited', duty.severity, ({ code }, context) => {
      const { snapshot } = context;
      if (code !== ALL_STATES && (code !== state || snapshot.profile(ALL_STATES))) return undefined;
      const asked = askedIn(context, undefined);
      return asked[0]?.state === state ? { ...citing(asked[0].item), ...found(asked, context) } : undefined;
    }),
  );
}

/** Returns the names of the states that ask. */
export function statesOf(asked: readonly { readonly state: string }[], law: LawOn): readonly Argument[] {
  return asked.map(({ state }) => placeOfLaw(state, law));
}

/** Returns the profile in which something is stated for the states that ask. */
export function profileFor(asked: readonly Asked[]): string {
  return asked.length > 1 ? ALL_STATES : asked[0]!.state;
}

/** Returns items of several states, each once with the states that have it, if not all have it: "purposes (Texas, Utah)". */
export function itemsByState(asked: readonly Asked[], itemsOf: (asked: Asked) => readonly Item[], law: LawOn): Listed {
  const by = new Map<string, { readonly item: Item; readonly states: { readonly state: string }[] }>();
  for (const one of asked)
    for (const item of itemsOf(one)) {
      const row = by.get(`${item.key} ${item.name}`) ?? { item, states: [] };
      by.set(`${item.key} ${item.name}`, row);
      row.states.push(one);
    }
  const named = [...by.values()].map(({ item, states }): Said => {
    const name = lawText(item.name);
    return states.length === asked.length && asked.length > 1 ? say`${name}` : say`${name} (${statesOf(states, law)})`;
  });
  return listed(named, '; ');
}
