import { findingIdOf } from '#finding-work';
import type { Moment } from '#read-model';
import type { Finding } from './model/judge.js';
import type { Severity } from './model/rule.js';

/** A finding as cached. Hundreds of thousands are: what follows from the rest is not stored. */
export class CachedFinding {
  readonly rule: string;
  readonly group: string;
  readonly law: string;
  readonly article: string;
  readonly severity: Severity;
  readonly path: string;
  readonly message: string;
  readonly isVerified: boolean;
  readonly isOwnLaw: boolean;

  /** @param subject the name and the keys of its subject */
  constructor(
    { rule, group, law, article, severity, path, message, isVerified, isOwnLaw }: Omit<Finding, 'subject' | 'about'>,
    readonly subject: { readonly type: string; readonly id: string; readonly name?: string; readonly key?: string },
  ) {
    this.rule = rule;
    this.group = group;
    this.law = law;
    this.article = article;
    this.severity = severity;
    this.path = path;
    this.message = message;
    this.isVerified = isVerified;
    this.isOwnLaw = isOwnLaw;
  }

  /** Stable: the rule, the thing and the field. Two faults of one rule in one field have the same. */
  get id(): string {
    return findingIdOf({ rule: this.rule, subject: this.subject.id, path: this.path });
  }
}

/** A finding with the moment at which it was found. */
export class FindingAt extends CachedFinding {
  constructor(
    finding: CachedFinding,
    readonly at: Moment,
  ) {
    super(finding, finding.subject);
  }
}
