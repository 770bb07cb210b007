import { reject, say } from '#kernel';
import { type Dated, type Decider, type FactsOf, unless } from '#ledger';
import * as commands from './party.commands.js';
import type { Officer, Party, PartyDetails, WrittenFact } from './party.events.js';
import { partyFields } from './party.fields.js';
import { mustBeClass, mustHoldInOrder } from './party.rules.js';
import { partyWords } from './party.words.js';

/** The classes of all commands on parties. */
export const partyCommands = { ...commands, ...partyFields.commands };
/** All commands on parties. */
export type PartyCommand = InstanceType<(typeof partyCommands)[keyof typeof partyCommands]>;
/** The facts of parties, as they are stored. */
export type PartyFact = WrittenFact | FactsOf<typeof partyFields>;

/** Decides commands on parties, and applies their facts. */
export const partyDecider: Decider<Party, PartyCommand, PartyFact> = {
  category: 'party',
  noun: 'party',
  creates: ['RegisterParty'],
  revives: ['ReinstateParty', 'RetireParty'],
  references: { parent: 'party', 'officers[].contact': 'contact' },
  texts: ['name', 'address', 'officers[].condition', 'assessments[].by', 'assessments[].outcome'],
  words: partyWords,
  name: (party) => party.name,
  moved: (_before, party) => {
    mustBeAppointedOnce(party);
    return party;
  },
  decide,
  evolve,
};

const NOTHING_STATED = { class: false, group: false, officers: [], assessments: [] };

function decide(command: PartyCommand, current: Party | undefined): readonly PartyFact[] {
  if (command.type === 'RegisterParty') {
    const data: PartyDetails = { ...NOTHING_STATED, ...command.data };
    partyFields.mustHaveDistinctRows(data);
    mustBeClass(data);
    mustBeAppointedOnce(data);
    data.certifications?.forEach((one, i) => mustHoldInOrder(one, `certifications.${i}`));
    return [{ type: 'PartyRegistered', data }];
  }
  const party = current!;
  switch (command.type) {
    case 'AppointOfficer': {
      const officer = { ...command.data.officer, jurisdictions: command.data.officer.jurisdictions ?? [] };
      return unless(
        party.officers.find((held) => sameOffice(held, officer)),
        officer,
        { type: 'OfficerAppointed', data: { officer } },
      );
    }
    case 'DismissOfficer':
      mustHold(party, command.data);
      return [{ type: 'OfficerDismissed', data: command.data }];
    default:
      return partyFields.decide(party, command);
  }
}

function evolve(party: Party | undefined, fact: Dated<PartyFact>): Party {
  if (fact.type === 'PartyRegistered') return { ...fact.data, retired: false };
  if (!party) return reject('NOT_FOUND', `${fact.type}: the party does not exist yet.`);
  switch (fact.type) {
    case 'OfficerAppointed': {
      const { officer } = fact.data;
      const others = party.officers.some((held) => sameOffice(held, officer))
        ? party.officers.map((o) => (sameOffice(o, officer) ? officer : o))
        : [...party.officers, officer];
      return { ...party, officers: others };
    }
    case 'OfficerDismissed':
      mustHold(party, fact.data);
      return { ...party, officers: party.officers.filter((o) => !sameOffice(o, fact.data)) };
    default:
      return partyFields.evolve(party, fact);
  }
}

/** Returns true if the appointments are the same: the office and its holder identify an appointment. */
function sameOffice(a: Pick<Officer, 'role' | 'contact'>, b: Pick<Officer, 'role' | 'contact'>): boolean {
  return a.role === b.role && a.contact === b.contact;
}

function mustHold(party: Party, office: Pick<Officer, 'role' | 'contact'>): void {
  if (!party.officers.some((held) => sameOffice(held, office)))
    reject('NOTHING_THERE', `Nobody holds the office ${office.role} under that contact.`, 'role');
}

function mustBeAppointedOnce({ officers }: Pick<Party, 'officers'>): void {
  for (const [i, officer] of officers.entries()) mustBeNew(officers.slice(0, i), officer, `officers.${i}`);
}

function mustBeNew(others: readonly Officer[], officer: Officer, path: string): void {
  if (others.some((held) => sameOffice(held, officer)))
    reject(
      'INVALID',
      say`The same contact holds this office already: list its jurisdictions in one appointment.`,
      path,
    );
}
