import { reject } from '#kernel';
import { type Dated, type Decider, FOREVER } from '#ledger';
import type * as commands from './grant.commands.js';
import type { Access, AccessFact, Grant } from './grant.events.js';
import { grantWords } from './grant.words.js';

type AccessCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

/** The stream with all grants. Every sign-in is checked against it. */
export const ACCESS = 'access-grants';

const NOBODY: Access = { grants: [], retired: false };

/** The rules of access. */
export const accessDecider: Decider<Access, AccessCommand, AccessFact> = {
  category: 'access',
  noun: 'access',
  creates: [],
  revives: [],
  isAlwaysThere: true,
  isFinal: true,
  references: {},
  words: grantWords,
  unshown: ['keyHash'],
  name: () => 'access',
  decide: (command, access = NOBODY) => decide(command, access),
  evolve: (access = NOBODY, fact) => evolve(access, fact),
};

function decide(command: AccessCommand, access: Access): readonly AccessFact[] {
  switch (command.type) {
    case 'GiveAccess': {
      mustCoverSomething(command.data);
      if (access.grants.some(({ id }) => id === command.data.id))
        reject('ALREADY_EXISTS', `There is a grant ${command.data.id} already.`, 'id');
      return [{ type: 'AccessGiven', data: command.data }];
    }
    case 'WithdrawAccess': {
      const { id } = command.data;
      if (!access.grants.some((grant) => grant.id === id))
        reject('NOT_FOUND', `There is no grant ${id} in force: \`grants\` lists them.`, 'id');
      mustLeaveAnAdministrator(access, id);
      return [{ type: 'AccessWithdrawn', data: { id } }];
    }
  }
}

/**
 * Checks that another administrator has access for as long as the one that is withdrawn.
 * @throws {Rejection} LAST_ADMINISTRATOR if nobody could give access any more, now or later
 */
function mustLeaveAnAdministrator({ grants }: Access, withdrawn: string): void {
  const administrators = grants.filter(({ role }) => role === 'ADMINISTRATOR');
  const last = administrators.find(({ id }) => id === withdrawn);
  const others = administrators.filter(({ id }) => id !== withdrawn);
  if (last && !others.some(({ until }) => (until ?? FOREVER) >= (last.until ?? FOREVER)))
    reject(
      'LAST_ADMINISTRATOR',
      'No other administrator has access for as long, and without one nobody can give access any more. Give another account that role first.',
      'id',
    );
}

function evolve(access: Access, fact: Dated<AccessFact>): Access {
  switch (fact.type) {
    case 'AccessGiven':
      return { ...access, grants: [...access.grants, fact.data] };
    case 'AccessWithdrawn':
      return { ...access, grants: access.grants.filter(({ id }) => id !== fact.data.id) };
  }
}

/** @throws {Rejection} INVALID unless a regulator's grant has a scope and an end, and any other grant has no scope */
function mustCoverSomething({ role, jurisdictions, activities, includesReasons, includesIssuedReports, until }: Grant) {
  const isLimited = jurisdictions.length > 0 || activities.length > 0;
  if (role === 'REGULATOR' && !isLimited && !includesIssuedReports)
    reject(
      'INVALID',
      'Name the jurisdictions or the activities that a regulator may see, or include what is issued to it.',
      'jurisdictions',
    );
  if (role === 'REGULATOR' && until === undefined)
    reject('INVALID', 'Say until when a regulator has access: the last day.', 'until');
  if (role !== 'REGULATOR' && isLimited)
    reject('INVALID', 'Only a regulator is limited to jurisdictions or activities: leave them out.', 'jurisdictions');
  if (role !== 'REGULATOR' && includesReasons)
    reject('INVALID', 'Every role but a regulator reads reasons and comments: leave it out.', 'includesReasons');
  if (role !== 'REGULATOR' && includesIssuedReports)
    reject('INVALID', 'Every role but a regulator reads all issued reports: leave it out.', 'includesIssuedReports');
}
