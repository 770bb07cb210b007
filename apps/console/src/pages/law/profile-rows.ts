import type { Words } from '../../words/words';
import type { Profile } from './queries';

/** A row of a profile in words. */
export interface ProfileRow {
  /** The path of the value, as `changes` and `findings` name it. */
  readonly path: string;
  /** The key by which commands name the row; none if it has no commands of its own. */
  readonly key?: string;
  readonly title: string;
  readonly details: readonly string[];
}

const SECTIONS = [
  'controllers',
  'contacts',
  'breachDuties',
  'complaintBody',
  'filings',
  'statements',
  'rights',
  'legalBasisOverrides',
  'retention',
  'recipients',
  'securityMeasures',
  'automatedDecisions',
  'ccpaCategories',
  'languages',
  'customerAge',
] as const;

/** A part of a profile. */
export interface ProfileSection {
  readonly name: (typeof SECTIONS)[number];
  readonly rows: readonly ProfileRow[];
}

type Detail = string | false | null | undefined;

/** Returns the parts of a profile, each with its rows in words. */
export function profileSections(profile: Profile, words: Words): readonly ProfileSection[] {
  const rows = rowsOf(profile, words);
  return SECTIONS.map((name) => ({ name, rows: rows[name] }));
}

function rowsOf(profile: Profile, words: Words): Record<ProfileSection['name'], readonly ProfileRow[]> {
  const { t, code, date, period, list, place, languageName } = words;
  const row = (path: string, title: string, details: readonly Detail[] = [], key?: string): ProfileRow => ({
    path,
    key,
    title,
    details: details.filter((detail): detail is string => Boolean(detail)),
  });
  const { complaintBody, languages, customerAge } = profile;
  return {
    controllers: profile.controllers.map(({ party, when }) =>
      row('controllers', party?.name ?? t('parts.notThere'), [when]),
    ),
    contacts: profile.contacts.map(({ role, contact }) =>
      row(`contacts.${role}`, code('OfficerRole', role), [
        words.series([contact?.name, contact?.department]),
        [contact?.email, contact?.phone].filter(Boolean).join(' · '),
        contact?.address,
      ]),
    ),
    breachDuties: profile.breachDuties.map((duty) =>
      row(
        `breachDuties.${duty.key}`,
        duty.to,
        [
          duty.within &&
            `${t('law.within', { time: period(duty.within) })}${duty.businessDays ? ` (${t('law.days', { days: 'BUSINESS' })})` : ''}`,
          duty.from,
          duty.condition,
        ],
        duty.key,
      ),
    ),
    complaintBody: complaintBody
      ? [
          row('complaintBody', complaintBody.name, [
            complaintBody.address,
            [complaintBody.email, complaintBody.phone, complaintBody.website].filter(Boolean).join(' · '),
          ]),
        ]
      : [],
    filings: profile.filings.map(({ key, item, reference, since, until }) =>
      row(
        `filings.${key}`,
        item,
        [reference, since && t('law.since', { date: date(since) }), until && t('law.until', { date: date(until) })],
        key,
      ),
    ),
    statements: profile.statements.map(({ item, text }) => row(`statements.${item}`, words.item(item), [text], item)),
    rights: profile.rights.map((right) => row('rights', right)),
    legalBasisOverrides: profile.legalBasisOverrides.map((one) =>
      row(
        `legalBasisOverrides.${one.key}`,
        one.replaces.length > 0
          ? `${list(one.replaces.map((basis) => code('LegalBasis', basis)))} → ${code('LegalBasis', one.basis)}`
          : code('LegalBasis', one.basis),
        [
          one.region && place(one.region),
          list(one.dataCategories.map(({ key }) => key)),
          one.condition,
          one.specialCondition && code('SpecialCondition', one.specialCondition),
        ],
        one.key,
      ),
    ),
    retention: profile.retention.map((rule) =>
      row(
        `retention.${rule.key}`,
        rule.statement ??
          [code('RetentionKind', rule.kind), rule.period && period(rule.period)].filter(Boolean).join(': '),
        [
          rule.statement && rule.period && period(rule.period),
          rule.trigger,
          rule.condition,
          rule.action && code('RetentionAction', rule.action),
        ],
        rule.key,
      ),
    ),
    recipients: profile.recipients.map(({ key, name, kind, condition }) =>
      row(`recipients.${key}`, name, [kind && code('PartyKind', kind), condition], key),
    ),
    securityMeasures: profile.securityMeasures.map((measure) => row('securityMeasures', measure)),
    automatedDecisions: profile.automatedDecisions.map(({ key, description, logic }) =>
      row(`automatedDecisions.${key}`, description, [logic], key),
    ),
    ccpaCategories: profile.ccpaCategories.map((one) =>
      row(
        `ccpaCategories.${one.key}`,
        one.code ? code('CcpaCategory', one.code) : one.name,
        [one.examples, one.retention, list(one.disclosedTo)],
        one.key,
      ),
    ),
    languages: languages
      ? [
          row('languages', list(languages.available.map(languageName)), [
            languages.prevailing && languageName(languages.prevailing),
          ]),
        ]
      : [],
    customerAge: customerAge ? [row('customerAge', String(customerAge.minimum), [customerAge.exception])] : [],
  };
}
