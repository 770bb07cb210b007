import { reject } from '#kernel';
import { type Dated, type Decider, mustHaveDistinctKeys, put, unless, unlessThere } from '#ledger';
import type * as commands from './party.commands.js';
import type { Officer, Party, PartyDetails, PartyFact } from './party.events.js';
import { partyWords } from './party.words.js';

/** All commands on parties. */
export type PartyCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

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
  decide,
  evolve,
};

const NOTHING_STATED = { class: false, group: false, officers: [], assessments: [] };

function decide(command: PartyCommand, current: Party | undefined): readonly PartyFact[] {
  if (command.type === 'RegisterParty') {
    const data: PartyDetails = { ...NOTHING_STATED, ...command.data };
    mustHaveDistinctKeys(data.assessments, 'assessments');
    mustBeClass(data);
    data.officers.forEach((officer, i) => mustBeNew(data.officers.slice(0, i), officer, `officers.${i}`));
    return [{ type: 'PartyRegistered', data }];
  }
  const party = current!;
  const { data } = command;
  switch (command.type) {
    case 'RenameParty':
      return unless(party.name, command.data.name, { type: 'PartyRenamed', data: command.data });
    case 'MoveParty': {
      const { country, address } = party;
      return unless({ country, address }, data, { type: 'PartyMoved', data: command.data });
    }
    case 'ChangePartyContactPoints': {
      const { email, phone, website } = party;
      return unless({ email, phone, website }, data, { type: 'PartyContactPointsChanged', data: command.data });
    }
    case 'ReclassifyParty': {
      const classification = { class: false, group: false, ...command.data };
      mustBeClass(classification);
      const { class: isClass, group, kind, recipientsOf } = party;
      return unless({ class: isClass, group, kind, recipientsOf }, classification, {
        type: 'PartyReclassified',
        data: classification,
      });
    }
    case 'ChangePartyRegistrationNumber':
      return unless(party.registrationNumber, command.data.registrationNumber, {
        type: 'PartyRegistrationNumberChanged',
        data: command.data,
      });
    case 'ChangePartyParent':
      if (command.data.parent !== undefined && command.data.parent === command.id)
        reject('INVALID', 'A party cannot be its own parent.', 'parent');
      return unless(party.parent, command.data.parent, { type: 'PartyParentChanged', data: command.data });
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
    case 'RecordPartyAssessment': {
      const { assessment } = command.data;
      return unlessThere(party.assessments, assessment, { type: 'PartyAssessed', data: { assessment } });
    }
    case 'RetireParty':
      return party.retired ? [] : [{ type: 'PartyRetired', data: {} }];
    case 'ReinstateParty':
      return party.retired ? [{ type: 'PartyReinstated', data: {} }] : [];
  }
}

function evolve(party: Party | undefined, fact: Dated<PartyFact>): Party {
  if (fact.type === 'PartyRegistered') return { ...fact.data, retired: false };
  if (!party) return reject('NOT_FOUND', `${fact.type}: the party does not exist yet.`);
  switch (fact.type) {
    case 'PartyRenamed':
      return { ...party, name: fact.data.name };
    case 'PartyMoved':
      return { ...party, country: fact.data.country, address: fact.data.address };
    case 'PartyContactPointsChanged':
      return { ...party, email: fact.data.email, phone: fact.data.phone, website: fact.data.website };
    case 'PartyReclassified':
      return {
        ...party,
        class: fact.data.class,
        group: fact.data.group,
        kind: fact.data.kind,
        recipientsOf: fact.data.recipientsOf,
      };
    case 'PartyRegistrationNumberChanged':
      return { ...party, registrationNumber: fact.data.registrationNumber };
    case 'PartyParentChanged':
      return { ...party, parent: fact.data.parent };
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
    case 'PartyAssessed':
      return { ...party, assessments: put(party.assessments, fact.data.assessment) };
    case 'PartyRetired':
      return { ...party, retired: true };
    case 'PartyReinstated':
      return { ...party, retired: false };
  }
}

/** Returns true if the appointments are the same: the office and its holder identify an appointment. */
function sameOffice(a: Pick<Officer, 'role' | 'contact'>, b: Pick<Officer, 'role' | 'contact'>): boolean {
  return a.role === b.role && a.contact === b.contact;
}

function mustBeClass({ class: isClass, recipientsOf }: Pick<PartyDetails, 'class' | 'recipientsOf'>): void {
  if (recipientsOf !== undefined && !isClass)
    reject('INVALID', 'Only a class of companies can be the recipients of a profile: set `class`.', 'recipientsOf');
}

function mustHold(party: Party, office: Pick<Officer, 'role' | 'contact'>): void {
  if (!party.officers.some((held) => sameOffice(held, office)))
    reject('NOTHING_THERE', `Nobody holds the office ${office.role} under that contact.`, 'role');
}

function mustBeNew(others: readonly Officer[], officer: Officer, path: string): void {
  if (others.some((held) => sameOffice(held, officer)))
    reject('INVALID', 'The same contact holds this office already: list its jurisdictions in one appointment.', path);
}
