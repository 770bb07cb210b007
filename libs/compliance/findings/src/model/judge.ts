import type { HowKnown, LawOn } from '#law';
import { KINDS, type Kind, type Snapshot, type SnapshotThing } from '#snapshot';
import { ApplicableLaws } from './applicable-laws.js';
import { fieldOf } from './duties.js';
import { type Fault, faultsOf, type Rule, type RuleContext, type Severity } from './rule.js';

// Runs the rules over a snapshot.

/** A fault in one thing of the register, with the rule that reports it. */
export interface Finding extends Fault {
  readonly rule: string;
  /** The thing to do that it belongs to: a duty and a field, such as `TRANSFER.COUNTRY:countries`. */
  readonly group: string;
  readonly law: string;
  readonly article: string;
  readonly severity: Severity;
  /** Grade of the law that it rests on. It decides no severity. */
  readonly howKnown: HowKnown;
  /** True if the law is that of a seat or a representative of the organisation. */
  readonly isOwnLaw: boolean;
  readonly subject: SnapshotThing<Kind>;
  readonly about: Kind;
}

/** Yields the findings in the snapshot under the law of its date, one thing at a time. The caller may pause between two things. */
export function* judge(snapshot: Snapshot, law: LawOn, rules: readonly Rule[]): Generator<readonly Finding[]> {
  const judgeOf = new Judge(law, rules);
  judgeOf.turnTo(snapshot);
  for (const kind of KINDS) for (const thing of snapshot.all(kind)) yield judgeOf.findings(kind, thing, snapshot);
}

/**
 * Yields what `keep` makes of the findings, one thing at a time. A thing is judged again only if something has changed that its
 * findings depend on, in a snapshot that moves. It has the same judge for all its moments.
 */
export function* judgedAgain<F>(
  snapshot: Snapshot,
  judge: Judge,
  keep: (thing: SnapshotThing, findings: readonly Finding[], register: Snapshot) => readonly F[],
): Generator<readonly F[]> {
  judge.turnTo(snapshot);
  const laws = new ApplicableLaws(snapshot);
  for (const kind of KINDS)
    for (const thing of snapshot.all(kind)) {
      laws.lawsOf(kind, thing); // what looks at the laws of all would work them out in one turn
      yield NOTHING;
    }
  for (const kind of KINDS) {
    const judged = (register: Snapshot, id: string) => {
      const thing: SnapshotThing = register.one(kind, id)!;
      return keep(thing, judge.findings(kind, thing, register), register);
    };
    for (const { id } of snapshot.all(kind)) yield snapshot.entry('findings', id, judged);
  }
}

const NOTHING: readonly never[] = [];

/** Judges things by the law of a date, and of dates with the same law. A law that was not in force finds nothing. */
export class Judge {
  private readonly law: LawOn;
  private snapshot: Snapshot | undefined;
  private readonly inForce: ReadonlyMap<Kind, readonly Rule[]>;
  /** The rules that apply to things of a kind under a set of laws. Few distinct sets of laws occur. */
  private readonly applying = new Map<string, Map<ReadonlySet<string>, readonly Rule[]>>();

  constructor(law: LawOn, rules: readonly Rule[]) {
    this.law = law.readBy(() => this.snapshot!.on); // so that the snapshot notes who depends on its date
    const inForce = rules.filter((rule) => law.isInForce(rule.law));
    this.inForce = new Map(KINDS.map((kind) => [kind, inForce.filter(({ about }) => about === kind)]));
  }

  /** Goes on with another snapshot, on a date with the same law. */
  turnTo(snapshot: Snapshot): void {
    this.snapshot = snapshot;
  }

  /** Returns the findings in a thing of the snapshot. */
  findings(kind: Kind, thing: SnapshotThing, snapshot: Snapshot): readonly Finding[] {
    const laws = new ApplicableLaws(snapshot);
    const context: RuleContext = { snapshot, law: this.law, laws };
    const own = laws.ownLaws();
    const findings: Finding[] = [];
    // Laws that apply only if a controller there exports or engages find nothing: a rule asks once who does.
    const applying = laws.certainLawsOf(kind, thing as never);
    for (const rule of [...this.rulesOf(kind, applying, false), ...this.rulesOf(kind, own, true)])
      for (const fault of faultsOf(rule.check(thing as never, context)))
        findings.push(finding(rule, thing, fault, this.law, own.has(rule.law)));
    return findings;
  }

  private rulesOf(kind: Kind, laws: ReadonlySet<string>, isOfRegister: boolean): readonly Rule[] {
    const name = `${kind} ${isOfRegister}`;
    const ofKind = this.applying.get(name) ?? new Map<ReadonlySet<string>, readonly Rule[]>();
    this.applying.set(name, ofKind);
    let rules = ofKind.get(laws);
    if (!rules) {
      const first = [...laws].find((code) => this.law.isInForce(code));
      rules = this.inForce
        .get(kind)!
        .filter(({ ofRegister = false }) => ofRegister === isOfRegister)
        .filter((rule) => (rule.once ? rule.law === first : laws.has(rule.law)));
      ofKind.set(laws, rules);
    }
    return rules;
  }
}

function finding(rule: Rule, subject: SnapshotThing<Kind>, fault: Fault, law: LawOn, isOwnLaw: boolean): Finding {
  const article = fault.article ?? rule.article;
  return {
    rule: rule.id,
    group: `${rule.duty}:${fieldOf(fault.path)}`,
    law: rule.law,
    article,
    severity: fault.severity ?? rule.severity,
    path: fault.path,
    message: fault.message,
    howKnown: fault.howKnown ?? law.howKnown(rule.law, article),
    dayUnknown: fault.dayUnknown,
    isOwnLaw,
    subject,
    about: rule.about,
  };
}
