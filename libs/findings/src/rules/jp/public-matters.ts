import type { Activity, Profile, Transfer } from '#snapshot';
import { type Fault, lacking, type RuleContext, type Sought, says } from '../../model/rule.js';
import { nameOf } from '../../shared/grounds.js';
import { mayBeAbroad } from './abroad.js';

// Matters that principals can find out on the data kept (APPI 32(1), Order 10). An answer on request is enough.

/** The register as these matters need it. */
interface Kept {
  /** The profiles of Japan and of everywhere. */
  readonly profiles: readonly Profile[];
  /** The organisation's own activities under Japanese law. */
  readonly activities: readonly Activity[];
  /** Transfers whose recipients may be abroad. */
  readonly leaving: readonly Transfer[];
}

function isStated({ profiles }: Kept, item: string): boolean {
  return profiles.some(({ statements }) => statements.some((statement) => statement.item === item));
}

/** Returns the matters, and where the register holds each. The rule on joint use looks for the representative. */
function mattersOf(names: string): Readonly<Record<string, Sought<Kept>>> {
  return {
    PURPOSES: {
      path: 'statements.purposes',
      has: (kept) => kept.activities.every(({ purposes }) => says(purposes)) || isStated(kept, 'purposes'),
      message:
        'Principals must be able to find out the purposes of use, and not every activity states one. State the purposes of the activities.',
    },
    REQUESTS: {
      path: 'rights',
      has: (kept) => kept.profiles.some(({ rights }) => says(rights)) || isStated(kept, 'rightsExercise'),
      message:
        'Principals must be able to find out how they submit requests. State the procedure in the profile JP, under the item rightsExercise.',
    },
    SECURITY: {
      path: 'securityMeasures',
      has: ({ profiles, activities }) =>
        profiles.some(({ securityMeasures }) => says(securityMeasures)) ||
        activities.every(({ securityMeasures }) => says(securityMeasures)),
      message:
        'Principals must be able to find out the measures for security control. Describe them in the profile JP or ALL.',
    },
    EXTERNAL_ENVIRONMENT: {
      path: 'statements.externalEnvironment',
      has: (kept) => kept.leaving.length === 0 || isStated(kept, 'externalEnvironment'),
      message: `Data are kept or handled abroad (${names}). Principals must be able to find out in which country, and how its system was taken into account for security. State it in the profile JP, under the item externalEnvironment.`,
    },
    COMPLAINTS: {
      path: 'contacts',
      has: ({ profiles }) =>
        profiles.some(({ contacts, complaintBody }) => says(contacts) || complaintBody !== undefined),
      message:
        'Principals must be able to find out where complaints are received. Enter a contact in the profile JP or ALL.',
    },
  };
}

/** Yields the matters that the register does not hold. */
export function* lackingPublicMatters(profile: Profile, { snapshot, law, laws }: RuleContext): Generator<Fault> {
  const everywhere = snapshot.profile('ALL');
  const leaving = snapshot.transfers.filter(
    (transfer) =>
      laws.lawsOf('transfer', transfer).has('JP') && !transfer.suspension && mayBeAbroad(transfer, snapshot),
  );
  const kept: Kept = {
    profiles: everywhere ? [profile, everywhere] : [profile],
    activities: snapshot.activities.filter(
      (activity) => activity.role !== 'PROCESSOR' && laws.lawsOf('processingActivity', activity).has('JP'),
    ),
    leaving,
  };
  const names = leaving.map((transfer) => nameOf(transfer, snapshot)).join(', ');
  yield* lacking(law.items('JP', 'PUBLIC_MATTERS'), mattersOf(names), kept);
}
