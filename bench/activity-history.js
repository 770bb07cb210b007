// The history of one record of processing over the years: a registration, then sessions of a few changes each. Some changes
// are backdated, and every eighth session is a review.

const DAY = 86_400_000;
const REGISTERED_FROM = Date.UTC(2019, 0, 3);
const REGISTERED_WITHIN = 540 * DAY;
const ENDS = Date.UTC(2024, 11, 31);

const SESSION = 4;
/** Number of sessions from one review to the next. A review is a submission and an approval. */
const REVIEW_EVERY = 8;
/** Share of changes with an effective date before the day of recording. */
const BACKDATED = 0.03;

/** A moment in the middle of the seeded years on both clocks: an earlier day, as known then. */
export const PAST = { knownAt: '2022-06-30', on: '2022-03-31' };

/** Returns the times of the sessions of an activity (epoch milliseconds), the registration first. */
export function sessionTimes(number, activities, events, random) {
  const first = REGISTERED_FROM + (REGISTERED_WITHIN * number) / activities;
  let count = 0;
  for (let facts = 1; facts < events; facts += isReview(count) ? 2 : SESSION) count += 1;
  const gap = (ENDS - first) / (count + 1);
  return [first, ...Array.from({ length: count }, (_, i) => first + gap * (i + 0.5 + random()))];
}

/** Returns the facts of a session after the registration, each with its effective date. */
export function sessionFacts(activity, session, at, random) {
  const today = date(at);
  if (isReview(session))
    return [
      { type: 'SubmittedForReview', data: {}, effectiveOn: today },
      { type: 'Approved', data: { upTo: String(activity.revision + 1) }, effectiveOn: today },
    ];
  return Array.from({ length: SESSION }, () => {
    const change = pick(CHANGES, random);
    const earlier = Math.max(activity.since, at - (30 + 370 * random()) * DAY);
    return { ...change(activity.state, today, random), effectiveOn: random() < BACKDATED ? date(earlier) : today };
  });
}

export function date(at) {
  return new Date(at).toISOString().slice(0, 10);
}

export function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** Changes that are valid after any other change. None removes a row, so a backdated one folds at every place. */
const CHANGES = [
  ({ title }, today) => ({ type: 'ActivityRetitled', data: { title: asOf(title, today) } }),
  ({ description }, today) => ({ type: 'ActivityDescribed', data: { description: asOf(description, today) } }),
  ({ purposes }, today, random) => {
    const purpose = pick(purposes, random);
    return { type: 'PurposeSet', data: { purpose: { ...purpose, description: asOf(purpose.description, today) } } };
  },
  ({ purposes }, today, random) => {
    const { key, legalBases } = pick(purposes, random);
    const changed = legalBases.map((row) => ({
      ...row,
      basis: pick(BASES, random),
      condition: asOf(row.condition, today),
    }));
    return { type: 'LegalBasisChanged', data: { purpose: key, legalBases: changed } };
  },
  ({ retention }, today, random) => {
    const rule = retention.length > 0 ? pick(retention, random) : RULE;
    const period = rule.kind === 'FIXED_PERIOD' ? { period: `P${6 + Math.floor(random() * 84)}M` } : {};
    const statement = asOf(rule.statement ?? 'Kept no longer than the purpose needs.', today);
    return { type: 'RetentionRuleSet', data: { rule: { ...rule, ...period, statement } } };
  },
  ({ dataCategories }, today, random) => {
    const row = pick(dataCategories, random);
    return { type: 'DataCategorySet', data: { dataCategory: { ...row, description: asOf(row.description, today) } } };
  },
  ({ dataSubjects }, today, random) => {
    const row = pick(dataSubjects, random);
    return { type: 'DataSubjectSet', data: { dataSubject: { ...row, name: asOf(row.name, today) } } };
  },
  ({ sources }, today, random) => {
    const row = pick(sources, random);
    return { type: 'SourceSet', data: { source: { ...row, condition: asOf(row.condition, today) } } };
  },
  ({ recipients }, today, random) => {
    const row = recipients.length > 0 ? pick(recipients, random) : RECIPIENT;
    return { type: 'RecipientSet', data: { recipient: { ...row, condition: asOf(row.condition, today) } } };
  },
  ({ securityMeasures }, today) => ({
    type: 'SecurityMeasuresChanged',
    data: { securityMeasures: [...securityMeasures.slice(0, 4), asOf('Access is reviewed', today)].slice(-5) },
  }),
];

const BASES = ['CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'LEGITIMATE_INTERESTS'];
const NOWHERE = { dataCategories: [], dataSubjects: [], purposes: [] };
const RULE = {
  key: 'closed-cases',
  appliesTo: NOWHERE,
  kind: 'FIXED_PERIOD',
  bound: 'AT_MOST',
  trigger: 'the case is closed',
  until: [],
  unless: ['LEGAL_CLAIM'],
};
const RECIPIENT = { key: 'auditors', name: 'Auditors', kind: 'AUDITOR', ...NOWHERE };

function asOf(text, today) {
  return `${(text ?? 'As agreed with the department').replace(/ \(as of [\d-]+\)$/, '')} (as of ${today})`;
}

export function isReview(session) {
  return session > 0 && session % REVIEW_EVERY === 0;
}
