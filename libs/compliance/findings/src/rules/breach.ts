import { knownLaws } from '#law';
import { type Rule, rulesOf } from '../model/rule.js';
import { silentDuties } from '../shared/breach-duties.js';
import { noticesUntilEnforced } from '../shared/dated-rules.js';

/** The rules on profiles that state no breach duty, for every law. NOTICEs: no law asks a notice to say within which time. */
export const BREACH_RULES: readonly Rule[] = knownLaws().flatMap((law) =>
  noticesUntilEnforced(law, [
    rulesOf(law).on('jurisdictionProfile', 'PROFILE.BREACH_SILENT', 'as cited', 'NOTICE', (profile, context) =>
      silentDuties(profile, law, context),
    ),
  ]),
);
