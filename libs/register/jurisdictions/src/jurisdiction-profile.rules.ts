import { reject } from '#kernel';
import { faultOf } from '#law';
import type { ProfileRetentionRule } from './jurisdiction-profile.events.js';

/** @throws {Rejection} INVALID if the rule lacks a field, or has fields that exclude each other */
export function mustBeRule(rule: ProfileRetentionRule, path: string): void {
  const fault = faultOf(rule);
  if (fault) reject('INVALID', fault.message, `${path}.${fault.field}`);
}
