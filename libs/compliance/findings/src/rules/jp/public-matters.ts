import { say } from '#kernel';
import type { Activity, Contact, Party, Profile, Snapshot, Transfer } from '#snapshot';
import { thingsUnder } from '../../model/applicable-laws.js';
import { type Fault, isStated, missingItems, type RequiredItem, type RuleContext } from '../../model/rule.js';
import { nameOf } from '../../shared/grounds.js';
import { appointed, named } from '../../shared/officers.js';
import { organisationOf } from '../../shared/organisation.js';
import { mayBeAbroad } from './abroad.js';

// Matters that principals can find out on the data kept (APPI 32(1), Order 10). An answer on request is enough.

/** Keys of the matters in the law data. */
export type PublicMatter =
  | 'CONTROLLER'
  | 'REPRESENTATIVE'
  | 'PURPOSES'
  | 'REQUESTS'
  | 'SECURITY'
  | 'EXTERNAL_ENVIRONMENT'
  | 'COMPLAINTS';

/** The register as these matters need it. */
interface Kept {
  /** The company that answers for the data. */
  readonly operator?: Party;
  /** The profiles of Japan and of everywhere. */
  readonly profiles: readonly Profile[];
  readonly snapshot: Snapshot;
  /** Transfers whose recipients may be abroad. */
  readonly leaving: readonly Transfer[];
}

/** Statements of the profiles on these matters, by the matter. The first that is there counts. */
const STATEMENTS = {
  REPRESENTATIVE: ['retainedPersonalData'],
  PURPOSES: ['purposesOfUse', 'purposes'],
  REQUESTS: ['rightsExercise'],
  SECURITY: ['securityControl'],
  EXTERNAL_ENVIRONMENT: ['externalEnvironment'],
} as const satisfies Partial<Record<PublicMatter, readonly string[]>>;

/** Returns the statement on the matter, of the profile of Japan before that of everywhere. */
function stated({ profiles }: Pick<Kept, 'profiles'>, matter: keyof typeof STATEMENTS): string | undefined {
  const statements = profiles.flatMap((profile) => profile.statements);
  return STATEMENTS[matter].flatMap((item) => statements.find((one) => one.item === item)?.text ?? [])[0];
}

/** Returns the name of the operator's representative, as it appointed one or the profiles name one. */
function representativeOf({ operator, snapshot }: Kept): string | undefined {
  const [officer] = [
    ...appointed('CORPORATE_REPRESENTATIVE', 'JP', snapshot, operator),
    ...['JP', 'ALL'].flatMap((code) => named('CORPORATE_REPRESENTATIVE', code, snapshot)),
  ];
  return officer?.name;
}

/** Returns the matters, and where the register holds each. */
function mattersOf(names: string): Readonly<Record<PublicMatter, RequiredItem<Kept>>> {
  return {
    CONTROLLER: {
      path: 'controllers',
      // Without any company the record of the activities misses its controller.
      has: ({ operator }) => operator === undefined || isStated(operator.address),
      message: say`Principals must be able to find out the address of the company that answers for the data. Enter the address of the controller that the profile JP or ALL names.`,
    },
    REPRESENTATIVE: {
      path: 'contacts.CORPORATE_REPRESENTATIVE',
      has: (kept) =>
        kept.operator === undefined || isStated(representativeOf(kept)) || stated(kept, 'REPRESENTATIVE') !== undefined,
      message: say`Principals must be able to find out who represents the corporation that answers for the data. Enter its representative director as corporate representative, in the profile JP or as an officer of that company.`,
    },
    PURPOSES: {
      path: 'statements.purposes',
      has: (kept) =>
        stated(kept, 'PURPOSES') !== undefined ||
        ownActivities(kept.snapshot).every(({ purposes }) => isStated(purposes)),
      message: say`Principals must be able to find out the purposes of use, and not every activity states one. State the purposes of the activities.`,
    },
    REQUESTS: {
      path: 'rights',
      has: (kept) => kept.profiles.some(({ rights }) => isStated(rights)) || stated(kept, 'REQUESTS') !== undefined,
      message: say`Principals must be able to find out how they submit requests. State the procedure in the profile JP, under the item rightsExercise.`,
    },
    SECURITY: {
      path: 'securityMeasures',
      has: (kept) =>
        stated(kept, 'SECURITY') !== undefined ||
        kept.profiles.some(({ securityMeasures }) => isStated(securityMeasures)) ||
        ownActivities(kept.snapshot).every(({ securityMeasures }) => isStated(securityMeasures)),
      message: say`Principals must be able to find out the measures for security control. Describe them in the profile JP or ALL.`,
    },
    EXTERNAL_ENVIRONMENT: {
      path: 'statements.externalEnvironment',
      has: (kept) => kept.leaving.length === 0 || stated(kept, 'EXTERNAL_ENVIRONMENT') !== undefined,
      message: say`Data are kept or handled abroad (${names}). Principals must be able to find out in which country, and how its system was taken into account for security. State it in the profile JP, under the item externalEnvironment.`,
    },
    COMPLAINTS: {
      path: 'contacts',
      has: ({ profiles }) =>
        profiles.some(({ contacts, complaintBody }) => isStated(contacts) || complaintBody !== undefined),
      message: say`Principals must be able to find out where complaints are received. Enter a contact in the profile JP or ALL.`,
    },
  };
}

/** Returns the organisation's own activities under Japanese law. */
function ownActivities(snapshot: Snapshot): readonly Activity[] {
  return thingsUnder('JP', 'processingActivity', snapshot).filter(({ role }) => role !== 'PROCESSOR');
}

/** Returns the part of the register that these matters need. */
function keptIn({ snapshot }: RuleContext): Kept {
  return {
    operator: organisationOf('JP', snapshot),
    profiles: ['JP', 'ALL'].map((code) => snapshot.profile(code)).filter((profile) => profile !== undefined),
    snapshot,
    leaving: thingsUnder('JP', 'transfer', snapshot).filter(
      (transfer) => !transfer.suspension && mayBeAbroad(transfer, snapshot),
    ),
  };
}

/** A matter that the register does not hold, with the values for a phrase about it. */
type LackingMatter = Fault & { readonly key: string; readonly values: Readonly<Record<string, string>> };

/** Yields the matters that the register does not hold. Without a profile of Japan, nobody states them. */
export function* lackingPublicMatters(context: RuleContext): Generator<LackingMatter> {
  if (!context.snapshot.profile('JP')) return;
  const kept = keptIn(context);
  const names = kept.leaving.map((transfer) => nameOf(transfer, context.snapshot)).join(', ');
  for (const fault of missingItems(context.law.items('JP', 'PUBLIC_MATTERS'), mattersOf(names), kept))
    yield { ...fault, values: { names } };
}

/** The matters that principals can find out on the data kept. */
interface PublicMatters {
  readonly operator?: Party;
  /** The representative of the operator, if it is a corporation; otherwise the statement that names it. */
  readonly representative?: string;
  /** The purposes of use as the profiles state them. */
  readonly statedPurposes?: string;
  /** The purposes of all activities. */
  readonly purposes: Activity['purposes'];
  /** The way to submit requests. */
  readonly requests?: string;
  readonly securityMeasures: readonly string[];
  readonly externalEnvironment?: string;
  /** Contacts that receive complaints. */
  readonly complaints: readonly Contact[];
}

/** Returns what the register holds of these matters. */
export function publicMattersOf(context: RuleContext): PublicMatters {
  const { snapshot } = context;
  const kept = keptIn(context);
  const { operator, profiles } = kept;
  const activities = ownActivities(snapshot);
  const measures = [...profiles, ...activities].flatMap(({ securityMeasures }) => securityMeasures);
  return {
    operator,
    representative: representativeOf(kept) ?? stated(kept, 'REPRESENTATIVE'),
    statedPurposes: stated(kept, 'PURPOSES'),
    purposes: activities.flatMap(({ purposes }) => purposes),
    requests: stated(kept, 'REQUESTS'),
    securityMeasures: [...new Set([stated(kept, 'SECURITY') ?? [], measures].flat())],
    externalEnvironment: stated(kept, 'EXTERNAL_ENVIRONMENT'),
    complaints: [
      ...new Set(
        profiles.flatMap(({ contacts }) => contacts.flatMap(({ contact }) => snapshot.contact(contact) ?? [])),
      ),
    ],
  };
}

/** The matters, and where the register holds each. */
export const PUBLIC_MATTERS = mattersOf('');
