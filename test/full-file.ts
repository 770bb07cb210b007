import { FULL_ASSET, FULL_REGISTER } from './full-register.js';

type Values = Readonly<Record<string, unknown>>;

/** The kinds of things in a register file, each with its list. */
export const FULL_LISTS: Readonly<Record<string, string>> = {
  contact: 'contacts',
  party: 'parties',
  asset: 'assets',
  processingActivity: 'processingActivities',
  engagement: 'engagements',
  transfer: 'transfers',
  jurisdictionProfile: 'jurisdictionProfiles',
};

/** Fields that no command states. */
const NOT_STATED = new Set(['erased', 'outdatedSince']);

/** Returns the full register as a register file, without what the register refuses. The profile ALL lends to every activity. */
export function fullFile(): Record<string, Values[]> {
  const assets = [
    { id: 'asset-full', ...FULL_ASSET },
    { id: 'asset-house', name: 'The house' },
  ];
  const text = JSON.stringify({ ...FULL_REGISTER, asset: assets }, (name, value) =>
    NOT_STATED.has(name) ? undefined : value,
  );
  // biome-ignore lint/suspicious/noExplicitAny: the types of the register are not those of its file
  const full: any = JSON.parse(
    text.replace(/"(?:contact|party|asset|processingActivity|engagement|transfer)-(\w+)"/g, '"$1"'),
  );
  const [transfer] = full.transfer;
  const [profile] = full.jurisdictionProfile.filter(({ code }: Values) => code === 'US-CA');
  const [{ recipients, retention, securityMeasures, automatedDecisions }] = full.jurisdictionProfile;
  const file = {
    ...full,
    processingActivity: full.processingActivity
      .filter(({ role }: Values) => role)
      .map((one: Values) => (one.role === 'PROCESSOR' ? one : { ...one, onBehalfOf: [] })),
    engagement: full.engagement.slice(0, 2),
    transfer: [
      {
        ...transfer,
        // A ground that has ended is not relied on, and only standard clauses have modules.
        grounds: transfer.grounds.map(({ until, instrument, ...ground }: Values & { instrument: Values }) => ({
          ...ground,
          instrument: { ...instrument, modules: instrument.kind === 'SCC' ? instrument.modules : [] },
        })),
      },
    ],
    party: full.party.map((one: Values) => ({ ...one, class: one.recipientsOf !== undefined })),
    jurisdictionProfile: [profile, { code: 'ALL', recipients, retention, securityMeasures, automatedDecisions }],
  };
  return Object.fromEntries(
    Object.entries(FULL_LISTS).map(([kind, list]) => [
      list,
      file[kind].map(({ id, ...thing }: Values) => ({
        ...thing,
        ...(kind !== 'jurisdictionProfile' && { key: id }),
        ...(['processingActivity', 'transfer'].includes(kind) && { reviewEvery: 'P1Y' }),
      })),
    ]),
  );
}
