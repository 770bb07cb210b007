import { findingIdOf } from '#finding-work';
import type { Message } from '#kernel';
import { type HowKnown, isRead } from '#law';
import type { Moment } from '#read-model';
import { alike } from './model/alike.js';
import { byPlace } from './model/in-order.js';
import type { Finding } from './model/judge.js';
import type { Severity } from './model/rule.js';

/** The part of a finding that is kept. Its message takes little: a template that all share, with its arguments. */
type Kept = Omit<Finding, 'subject' | 'about' | 'message' | 'dayUnknown'> & Pick<CachedFinding, 'said' | 'dayUnknown'>;

/** A finding as cached. Hundreds of thousands are: what follows from the rest is not stored. */
export class CachedFinding {
  readonly rule: string;
  readonly group: string;
  readonly law: string;
  readonly article: string;
  readonly severity: Severity;
  readonly path: string;
  /** The message: `message` is its English text. */
  said: Message;
  readonly howKnown: HowKnown;
  readonly dayUnknown?: Message | undefined;
  readonly isOwnLaw: boolean;
  #same: readonly CachedFinding[] = [this];

  /** @param subject the name and the keys of its subject */
  constructor(
    { rule, group, law, article, severity, path, said, howKnown, dayUnknown, isOwnLaw }: Kept,
    readonly subject: { readonly type: string; readonly id: string; readonly name?: string; readonly key?: string },
  ) {
    this.rule = rule;
    this.group = group;
    this.law = law;
    this.article = article;
    this.severity = severity;
    this.path = path;
    this.said = said;
    this.howKnown = howKnown;
    this.dayUnknown = dayUnknown;
    this.isOwnLaw = isOwnLaw;
  }

  /** True if the law was read in a source. */
  get isVerified(): boolean {
    return isRead(this.howKnown);
  }

  get message(): string {
    return String(this.said);
  }

  /** This finding and those that say the same of the thing, under several laws: the gravest first. */
  get same(): readonly CachedFinding[] {
    return this.#same;
  }

  /** Lets the findings of a thing know which of them say the same. */
  static introduce(ofThing: readonly CachedFinding[]): void {
    for (const same of alike([...ofThing].sort(byPlace)))
      if (same.length > 1)
        for (const finding of same) {
          finding.#same = same;
          finding.said = same[0]!.said; // equal, and kept once
        }
  }

  /** Stable: the rule, the thing and the field. Two faults of one rule in one field have the same. */
  get id(): string {
    return findingIdOf({ rule: this.rule, subject: this.subject.id, path: this.path });
  }
}

/** A finding with the moment at which it was found, and those of other laws that say the same. */
export class FindingAt extends CachedFinding {
  readonly alike: readonly FindingAt[];

  constructor(
    finding: CachedFinding,
    readonly at: Moment,
    alike: readonly CachedFinding[] = [],
  ) {
    super(finding, finding.subject);
    this.alike = alike.map((other) => new FindingAt(other, at));
  }

  get laws(): readonly string[] {
    return [this.law, ...this.alike.map(({ law }) => law)];
  }
}
