import { type Said, say } from '#kernel';
import { lawOf, Stated } from '#law';
import type { Engagement, Snapshot } from '#snapshot';
import { citing, type RuleContext } from '../../model/rule.js';
import { boundBy } from '../../shared/terms.js';
import { askedOnlyOf, isDisclosedInKorea, type Lack, overseasTransfers } from './overseas.js';

// Entrusted work under Korean law (PIPA 26), and what the register lacks of it.

/** Returns the engagement's name for messages: the processor and the work, cut to 60 characters. */
export function workOf({ processor, work }: Engagement, snapshot: Snapshot): Said {
  return say`"${snapshot.party(processor)?.name ?? ''}" (${work.length > 60 ? `${work.slice(0, 57).trimEnd()}...` : work})`;
}

/**
 * Returns whether the delegatee is in Korea, by the locations of the data. If these are not stated, its seat decides.
 */
function isInKorea({ locations, processor }: Engagement, snapshot: Snapshot): Stated {
  const country = snapshot.party(processor)?.country;
  const places = locations.length > 0 ? locations : country === undefined ? [] : [country];
  if (places.length === 0) return Stated.NOT_STATED;
  return places.every((place) => lawOf(place) === 'KR') ? Stated.YES : Stated.NO;
}

/** Returns the ids of the recipients of overseas transfers. */
function overseasRecipients(register: Snapshot): ReadonlySet<string> {
  return register.derive('recipients of overseas transfers', (snapshot) => {
    const transfers = overseasTransfers({ snapshot });
    return new Set(transfers.map(({ importer }) => importer));
  });
}

function isRecipientOverseas(party: string, register: Snapshot): boolean {
  return register.entry('receives overseas', party, (snapshot) => overseasRecipients(snapshot).has(party));
}

/**
 * Reports a delegatee that may be outside Korea and has no overseas transfer: entrustment abroad is an overseas
 * transfer. Before 15 September 2023 this applied to online service providers only.
 */
export function* withoutOverseasRow(engagement: Engagement, context: RuleContext): Generator<Lack> {
  const { snapshot, law } = context;
  const whose = law.item('KR', 'GROUND_NEEDED', 'ENTRUSTMENT') ?? law.ground('KR.CONTRACT_OUTSOURCE');
  const inKorea = isInKorea(engagement, snapshot);
  if (!whose || inKorea === Stated.YES || isRecipientOverseas(engagement.processor, snapshot)) return;
  const who = boundBy(whose);
  const name = workOf(engagement, snapshot);
  const abroad = inKorea === Stated.NO;
  const message = abroad
    ? say`The data with ${name} are outside Korea, and no overseas transfer to it is entered. Enter one, disclosed for KR, with its ground.`
    : say`It is not stated where ${name} has the data. Enter its country or the locations; if they are not in Korea alone, enter an overseas transfer to it, disclosed for KR, with its ground.`;
  yield {
    key: abroad ? 'DELEGATEE_ABROAD' : 'DELEGATEE_ANYWHERE',
    values: { delegatee: snapshot.party(engagement.processor)?.name ?? '' },
    path: abroad ? 'processor' : 'locations',
    ...(who
      ? { severity: 'NOTICE', message: say`${message} ${askedOnlyOf(who, whose.to!)}` }
      : { severity: abroad ? 'ERROR' : 'WARNING', message }),
    ...citing(whose),
  };
}

/** Reports a class of companies in place of the delegatee. */
export function* classInPlaceOfDelegatee(engagement: Engagement, { snapshot, law }: RuleContext): Generator<Lack> {
  const party = snapshot.party(engagement.processor);
  const item = law.item('KR', 'DELEGATION', 'DELEGATEE');
  if (!item || !party?.class) return;
  yield {
    key: 'DELEGATEE_CLASS',
    values: { delegatee: party.name },
    path: 'processor',
    message: say`${workOf(engagement, snapshot)} names a class in the place of the delegatee. Enter an engagement for each company, by its name.`,
    ...citing(item),
  };
}

/** Returns the engagements below this one, at any level, that are not disclosed in Korea. */
function undisclosedUnder({ id }: Engagement, snapshot: Snapshot): Engagement[] {
  const undisclosed = new Set<Engagement>();
  const look = (above: string) => {
    for (const engagement of snapshot.under(above))
      if (!isDisclosedInKorea(engagement) && !undisclosed.has(engagement)) {
        undisclosed.add(engagement);
        look(engagement.id);
      }
  };
  look(id);
  return [...undisclosed];
}

/** Reports sub-delegatees that are not disclosed: since 15 September 2023 the entrusted party includes them. */
export function* undisclosedSubDelegatees(engagement: Engagement, { snapshot, law }: RuleContext): Generator<Lack> {
  const item = law.item('KR', 'DELEGATION', 'SUB_DELEGATEES');
  if (!item) return;
  const subs = undisclosedUnder(engagement, snapshot);
  if (subs.length === 0) return;
  const names = [...new Set(subs.map(({ processor }) => snapshot.party(processor)?.name ?? ''))].join(', ');
  yield {
    key: 'SUB_DELEGATEES',
    values: { delegatee: snapshot.party(engagement.processor)?.name ?? '', names },
    path: 'jurisdictions',
    message: say`${workOf(engagement, snapshot)} passes work on to ${names}, which is not disclosed for KR. Add KR to the jurisdictions of these engagements, and see that you have consented to them (26(6)).`,
    ...citing(item),
  };
}

/** Reports work that a company in Korea entrusts and that is not disclosed there. */
export function* undisclosedWork(engagement: Engagement, { snapshot, law }: RuleContext): Generator<Lack> {
  const item = law.item('KR', 'DELEGATION', 'DELEGATEE');
  if (!item || engagement.under !== undefined || isDisclosedInKorea(engagement)) return;
  const own = engagement.activities.flatMap((id) => snapshot.activity(id)?.controllers ?? []);
  const engagers = [...engagement.engagedBy, ...own].map((id) => snapshot.party(id));
  const korean = engagers.find((party) => party?.country !== undefined && lawOf(party.country) === 'KR');
  if (!korean) return;
  const delegatee = snapshot.party(engagement.processor)?.name ?? '';
  yield {
    key: 'NOT_DISCLOSED',
    values: { delegatee, by: korean.name },
    path: 'jurisdictions',
    message: say`${workOf(engagement, snapshot)} works for ${korean.name} in Korea and is not disclosed there. Add KR to the engagement's jurisdictions.`,
    ...citing(item),
  };
}

/** Reports entrusted marketing without a recorded notice to each data subject. */
export function* withoutIndividualNotice(engagement: Engagement, { snapshot, law }: RuleContext): Generator<Lack> {
  const item = law.item('KR', 'MARKETING', 'INDIVIDUAL_NOTICE');
  const { marketing, marketingNotifiedOn } = engagement;
  if (!item || marketing !== Stated.YES) return;
  if (marketingNotifiedOn !== undefined && marketingNotifiedOn <= law.date) return;
  yield {
    key: 'INDIVIDUAL_NOTICE',
    values: { delegatee: snapshot.party(engagement.processor)?.name ?? '' },
    path: 'marketingNotifiedOn',
    message: say`${workOf(engagement, snapshot)} is marketing, and no notice to each data subject is recorded. Notify them by letter, e-mail, telephone or text message, and enter the date; the website is not enough.`,
    ...citing(item),
  };
}

/** Yields what the disclosure of an engagement in Korea lacks. */
export function* lackingDelegation(engagement: Engagement, context: RuleContext): Generator<Lack> {
  yield* classInPlaceOfDelegatee(engagement, context);
  yield* undisclosedSubDelegatees(engagement, context);
  yield* withoutIndividualNotice(engagement, context);
}
