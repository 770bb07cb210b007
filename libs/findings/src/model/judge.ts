import type { LawOn } from '#law';
import type { Found } from '#read-model';
import { KINDS, type Kind, type Snapshot, type States } from '#snapshot';
import { ApplicableLaws } from './applicable-laws.js';
import { fieldOf } from './duties.js';
import { type Fault, listed, type Rule, type RuleContext, type Severity } from './rule.js';

// Runs the rules over a snapshot.

/** A fault in one thing of the register, with the rule that reports it. */
export interface Finding extends Fault {
  readonly rule: string;
  /** The thing to do that it belongs to: a duty and a field, such as `TRANSFER.COUNTRY:countries`. */
  readonly group: string;
  readonly law: string;
  readonly article: string;
  readonly severity: Severity;
  readonly isVerified: boolean;
  /** True if the law is that of a seat or a representative of the organisation. */
  readonly isOwnLaw: boolean;
  readonly subject: Found<States[Kind]>;
  readonly about: Kind;
}

/**
 * Yields the findings in the snapshot under the law of its date, one thing at a time. The caller may pause between two
 * things. A law that was not in force on the date finds nothing.
 */
export function* judge(snapshot: Snapshot, law: LawOn, rules: readonly Rule[]): Generator<readonly Finding[]> {
  const applicable = new ApplicableLaws(snapshot);
  const context: RuleContext = { snapshot, law, laws: applicable };
  const own = applicable.ownLaws();
  const inForce = rules.filter((rule) => law.isInForce(rule.law));
  const things = {
    processingActivity: snapshot.activities,
    engagement: snapshot.engagements,
    transfer: snapshot.transfers,
    party: snapshot.parties,
    contact: snapshot.contacts,
    jurisdictionProfile: snapshot.profiles,
  };
  for (const kind of KINDS) {
    const ofKind = inForce.filter(({ about }) => about === kind);
    const ofLaws = new Map<ReadonlySet<string>, readonly Rule[]>(); // few distinct sets of laws occur
    for (const thing of things[kind]) {
      const laws = applicable.lawsOf(kind, thing as never);
      let applying = ofLaws.get(laws);
      if (!applying) {
        const first = [...laws].find((code) => law.isInForce(code));
        applying = ofKind.filter((rule) => (rule.once ? rule.law === first : laws.has(rule.law)));
        ofLaws.set(laws, applying);
      }
      const presumed = applicable.presumedLawsOf(kind, thing as never);
      const findings: Finding[] = [];
      for (const rule of applying)
        for (const fault of listed(rule.check(thing as never, context)))
          findings.push(
            finding(rule, thing, presumed.has(rule.law) ? ifPresumed(rule, fault) : fault, own.has(rule.law)),
          );
      yield findings;
    }
  }
}

/** Said of a law that is presumed to apply, by the kind of the thing. */
const PRESUMED: { readonly [K in Kind]?: string } = {
  engagement: 'Nobody is named who engages this party: the law applies if a controller there does. State who does.',
  transfer: 'No exporter is named: the law applies if a controller there exports the data. State the exporter.',
};

/** Returns the fault under a law that is presumed to apply: no error, and with the question that decides. */
function ifPresumed({ about, severity: usual }: Rule, fault: Fault): Fault {
  const severity = fault.severity ?? usual;
  return {
    ...fault,
    severity: severity === 'ERROR' ? 'WARNING' : severity,
    message: `${fault.message} ${PRESUMED[about]}`,
  };
}

function finding(rule: Rule, subject: Found<States[Kind]>, fault: Fault, isOwnLaw: boolean): Finding {
  const isVerified = fault.isVerified ?? true;
  const severity = fault.severity ?? rule.severity;
  return {
    rule: rule.id,
    group: `${rule.duty}:${fieldOf(fault.path)}`,
    law: rule.law,
    article: fault.article ?? rule.article,
    severity: severity === 'ERROR' && !isVerified ? 'WARNING' : severity, // what nobody has verified is no error
    path: fault.path,
    message: fault.message,
    isVerified,
    isOwnLaw,
    subject,
    about: rule.about,
  };
}
