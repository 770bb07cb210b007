import { appointed, contractState, type RuleContext } from '#findings';
import { howKnown } from '#law';
import type { Party } from '#snapshot';
import { agreementOn, contractIn } from '../shared/agreements.js';
import { type Gap, gapOf, reached } from '../shared/disclosure.js';
import { processorGaps } from '../shared/ground-gaps.js';
import { lack, type VietnamContext } from './context.js';
import { labelOf } from './sources.js';

// Part B of both forms: the others who take part, with a row for each.

/** One who takes part in the processing or in the transfers: a row of part B. */
export interface VietnamParty {
  /** The part that it takes, in the language of the document. */
  readonly role: string;
  readonly name: string;
  /** Its tax code, or the number under which it is registered. */
  readonly registrationNumber?: string;
  /** The person who answers for data protection there. */
  readonly officer?: string;
  /** The agreement, with its number and date. */
  readonly agreement?: string;
  /** The service, or what it receives. */
  readonly works: readonly string[];
  readonly gaps: readonly Gap[];
}

/** The field of an agreement, and the rule that reports its absence. */
interface Place {
  readonly id: string;
  readonly path: string;
  readonly rule?: string;
}

interface Named {
  readonly role: 'CONTROLLER' | 'PROCESSOR' | 'THIRD_PARTY' | 'RECIPIENT';
  readonly name: string;
  readonly party?: Party;
  readonly works: readonly string[];
  readonly agreement?: string;
  /** The field of the agreement; absent if the register has no place for one. */
  readonly agreed?: Place;
}

/** Returns those who take part, in the order of the form. */
export function partiesIn(of: VietnamContext): VietnamParty[] {
  const named =
    of.dossier === 'PROCESSING' ? [...controllers(of), ...processors(of), ...thirdParties(of)] : recipients(of);
  return named.map((one) => rowOf(one, of));
}

/** Returns the gaps of processors abroad without a transfer: they are recipients, too. */
export function gapsAbroad(of: VietnamContext & RuleContext): Gap[] {
  const { dossier, snapshot, laws } = of;
  if (dossier === 'PROCESSING') return [];
  return snapshot.activities
    .filter((activity) => laws.includes('VN', activity))
    .flatMap((activity) =>
      processorGaps(activity, snapshot.transfersOf(activity.id), { code: 'VN', snapshot, laws }, (processor) =>
        lack('gap.PROCESSOR_ABROAD', { record: labelOf(activity), ...processor }),
      ),
    );
}

function controllers({ activities, snapshot }: VietnamContext): Named[] {
  const ids = activities.flatMap(({ role, onBehalfOf }) => (role === 'PROCESSOR' ? onBehalfOf : []));
  return [...new Set(ids)].flatMap((id) => {
    const party = snapshot.party(id);
    return party ? [{ role: 'CONTROLLER' as const, name: party.name, party, works: [] }] : [];
  });
}

function processors({ activities, snapshot, language, laws }: VietnamContext): Named[] {
  const engagements = [...new Set(activities.flatMap(({ id }) => snapshot.engagementsOf(id)))];
  return engagements.flatMap((engagement) => {
    const { id, processor, work } = engagement;
    const party = snapshot.party(processor);
    if (!party) return [];
    const isReported =
      laws.lawsOf('engagement', engagement).has('VN') && contractState(engagement, snapshot.on) !== 'IN_FORCE';
    const place = { id, path: 'contract', ...(isReported && { rule: 'VN.PROCESSOR.CONTRACT' }) };
    const agreement = contractIn(engagement, language);
    return [
      {
        role: 'PROCESSOR' as const,
        name: party.name,
        party,
        works: [work],
        agreement,
        agreed: place,
      },
    ];
  });
}

function thirdParties({ activities, snapshot }: VietnamContext): Named[] {
  const byName = new Map<string, Named>();
  for (const { recipients: rows } of activities)
    for (const { name, party: id } of rows) {
      const party = id === undefined ? undefined : snapshot.party(id);
      byName.set(name, { role: 'THIRD_PARTY', name, party: party?.class ? undefined : party, works: [] });
    }
  return [...byName.values()];
}

function recipients(of: VietnamContext): Named[] {
  return of.transfers.map((transfer) => {
    const party = of.snapshot.party(transfer.importer);
    return {
      role: 'RECIPIENT',
      name: party?.name ?? '',
      party: party?.class ? undefined : party,
      works: transfer.purposes,
      agreement: agreementOn(transfer, ['VN'], of),
      agreed: { id: transfer.id, path: 'grounds' },
    };
  });
}

function rowOf({ role, name, party, works, agreement, agreed: place }: Named, of: VietnamContext): VietnamParty {
  const [officer] = (['DATA_PROTECTION_OFFICER', 'PRIVACY_CONTACT'] as const).flatMap((office) =>
    appointed(office, 'VN', of.snapshot, party),
  );
  return {
    role: of.say(`role.${role}`),
    name,
    registrationNumber: party?.registrationNumber,
    officer: officer && reached(officer),
    agreement,
    works,
    gaps: gapsOf({ name, party, agreement, place, hasOfficer: officer !== undefined }, of),
  };
}

interface Row {
  readonly name: string;
  readonly party?: Party;
  readonly agreement?: string;
  readonly place?: Place;
  readonly hasOfficer: boolean;
}

/** Returns what the form asks of one who takes part, and the register does not hold. The decree of 2023 asked for names alone. */
function gapsOf({ name, party, agreement, place, hasOfficer }: Row, { law, dossier }: VietnamContext): Gap[] {
  const list = dossier === 'PROCESSING' ? 'DOSSIER' : 'TRANSFER_DOSSIER';
  const item = law.item('VN', list, 'RECIPIENTS');
  if (!item || !law.item('VN', list, 'TAX_NUMBER')) return [];
  const fault = (path: string) => ({ article: item.article, howKnown: howKnown(item), path });
  return [
    ...(party && !party.registrationNumber
      ? [gapOf(fault('registrationNumber'), lack('gap.TAX_NUMBER', { party: name }), { subject: party })]
      : []),
    ...(party && !hasOfficer
      ? [gapOf(fault('officers'), lack('gap.partyOfficer', { party: name }), { subject: party })]
      : []),
    ...(place && agreement === undefined
      ? [
          gapOf(fault(place.path), lack('gap.agreement', { party: name }), {
            subject: place,
            rule: place.rule,
          }),
        ]
      : []),
  ];
}
