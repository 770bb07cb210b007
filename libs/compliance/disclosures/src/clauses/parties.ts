import { contactAt, gdpr } from '#findings';
import type { Party } from '#snapshot';
import { officeIn } from '../shared/header.words.js';
import { CLAUSES, type ClausesContext } from './forms.js';

/** A party to the clauses. What it signs stays open. */
export interface ClausesParty {
  readonly name: string;
  readonly registration?: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly contact?: string;
  readonly representative?: string;
  readonly role: readonly string[];
  readonly activities: readonly string[];
  readonly signature: string;
}

type Role = 'CONTROLLER' | 'PROCESSOR';
const MODULES: Readonly<Record<number, readonly [exporter: Role, importer: Role]>> = {
  1: ['CONTROLLER', 'CONTROLLER'],
  2: ['CONTROLLER', 'PROCESSOR'],
  3: ['PROCESSOR', 'PROCESSOR'],
  4: ['PROCESSOR', 'CONTROLLER'],
};

/** Modules say who is what. Without them, the activities say it of the exporter, and engagements of a processor that imports. */
export function rolesOf(modules: readonly number[], { activities, engagements }: ClausesContext) {
  const pairs = modules.flatMap((module) => (MODULES[module] ? [MODULES[module]] : []));
  if (pairs.length > 0)
    return { exporter: unique(pairs.map(([one]) => one)), importer: unique(pairs.map(([, other]) => other)) };
  const ofExporter = activities.map(({ role }): Role => (role === 'PROCESSOR' ? role : 'CONTROLLER'));
  return { exporter: unique(ofExporter), importer: engagements.length > 0 ? (['PROCESSOR'] as const) : [] };
}

/** Returns the party with what the form says of it. */
export function partyIn(party: Party, roles: readonly Role[], context: ClausesContext): ClausesParty {
  const { snapshot, say, activities } = context;
  const { code } = CLAUSES[context.form];
  const { name, registrationNumber, address, email, phone } = party;
  const representative = gdpr.officerInRecord('REPRESENTATIVE', code, party, snapshot);
  return {
    name,
    registration: registrationNumber,
    address,
    email,
    phone,
    contact: contactOf(party, context),
    representative: representative && reached(representative),
    role: roles.map((role) => say(`role.${role}`)),
    activities: activities.map(({ title }) => title),
    signature: say('open'),
  };
}

/** Returns the person to ask at the party, with the office. */
export function contactOf(party: Party, { snapshot, language, form }: ClausesContext): string | undefined {
  const asked = contactAt(party, CLAUSES[form].code, snapshot);
  return asked && [reached(asked.contact), officeIn(language, asked.role)].join(', ');
}

type Reached = { readonly [K in 'name' | 'department' | 'email' | 'phone']?: string };

function reached({ name, department, email, phone }: Reached): string {
  return [name, department, email, phone].filter((text) => text !== undefined).join(', ');
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
