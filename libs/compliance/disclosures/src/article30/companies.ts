import { ApplicableLaws, organisationOf } from '#findings';
import type { ActivityRole } from '#law';
import type { Activity, Party, Snapshot } from '#snapshot';
import type { DocumentContext } from '../shared/disclosure.js';
import { type Article30, type Article30Request, article30 } from './document.js';
import type { Article30Key } from './words.js';

/** The role in which companies keep records. */
export type KeptAs = Exclude<ActivityRole, 'JOINT_CONTROLLER'>;

/** A law, and the role in which records are kept under it. */
export interface KeptUnder<C extends string = string> {
  readonly code: C;
  readonly role: KeptAs;
}

/** A company with its activities. Activities that name nobody have no party. */
export interface CompanyWithActivities {
  readonly party?: Party;
  readonly activities: readonly Activity[];
}

/** Returns the companies under the law, in the order of their activities. What names nobody comes last. */
export function companiesOf(snapshot: Snapshot, { code, role }: KeptUnder): CompanyWithActivities[] {
  const laws = new ApplicableLaws(snapshot);
  const groups = new Map<Party | undefined, Activity[]>();
  const unnamed: Activity[] = [];
  for (const activity of snapshot.activities) {
    if ((activity.role === 'PROCESSOR') !== (role === 'PROCESSOR')) continue;
    const parties = laws.companiesUnder(code, activity);
    for (const one of parties) groups.set(one, [...(groups.get(one) ?? []), activity]);
    if (laws.companiesOf(activity).length === 0 && laws.lawsOf('processingActivity', activity).has(code))
      unnamed.push(activity);
  }
  if (unnamed.length > 0) groups.set(undefined, unnamed);
  // A register without such activities has an empty record: that of the organisation, if the law applies to it.
  if (groups.size === 0) groups.set(organisationUnder(code, snapshot, laws), []);
  return [...groups].map(([party, activities]) => ({ party, activities }));
}

function organisationUnder(code: string, snapshot: Snapshot, laws: ApplicableLaws): Party | undefined {
  const organisation = organisationOf(code, snapshot);
  return laws.lawsOfCompany(organisation).has(code) ? organisation : undefined;
}

/** Returns the records of the party, or of every company under the law. Pure. */
export function article30Of(context: DocumentContext<Article30Key>, request: Article30Request): Article30[] {
  if (request.party) return [article30(context, request)];
  const { role, code } = request;
  const isAsked = (activity: Activity) => role !== 'JOINT_CONTROLLER' || activity.role === role;
  return companiesOf(context.snapshot, { code, role: role === 'PROCESSOR' ? role : 'CONTROLLER' }).map(
    ({ party, activities }) => article30(context, { party, role, code }, activities.filter(isAsked)),
  );
}
