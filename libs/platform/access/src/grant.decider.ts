import { reject, same } from '#kernel';
import { type Dated, type Decider, FOREVER } from '#ledger';
import type * as commands from './grant.commands.js';
import type { Access, AccessFact, Grant, GrantTerms } from './grant.events.js';
import { grantWords } from './grant.words.js';

type AccessCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

/** The stream with all grants. Every sign-in is checked against it. */
export const ACCESS = 'access-grants';

const NOBODY: Access = { grants: [], retired: false };

/** The rules of access. */
export const accessDecider: Decider<Access, AccessCommand, AccessFact> = {
  category: 'access',
  noun: 'grant',
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
      mustHaveOneRole(access, command.data);
      if (access.grants.some(({ id }) => id === command.data.id))
        reject('ALREADY_EXISTS', `There is a grant ${command.data.id} already.`, 'id');
      return [{ type: 'AccessGiven', data: command.data }];
    }
    case 'ChangeAccess': {
      const { resting, ...terms } = command.data;
      const grant = grantOf(access, terms.id);
      const changed = changedBy(grant, terms);
      if (same(grant, changed)) return [];
      mustCoverSomething(changed);
      mustHaveOneRole(access, changed);
      mustLeaveAnAdministrator(access, grant, resting, changed);
      return [{ type: 'AccessChanged', data: terms }];
    }
    case 'HandOverAccess': {
      const { keyHash, isHandedOver } = grantOf(access, command.data.id);
      if (keyHash === undefined)
        reject('INVALID', 'Only an API key is handed over: give access to an account that needs it.', 'id');
      return isHandedOver ? [] : [{ type: 'AccessHandedOver', data: command.data }];
    }
    case 'ProvisionAccess':
      return provision(access, command.data);
    case 'WithdrawAccess': {
      const { id, resting } = command.data;
      mustLeaveAnAdministrator(access, grantOf(access, id), resting);
      return [{ type: 'AccessWithdrawn', data: { id } }];
    }
  }
}

/**
 * Returns what makes the grants of these users those that the directory says. What is so already gives no event. Limits that an
 * administrator has set stay, if the new role can have some.
 * @throws {Rejection} LAST_ADMINISTRATOR if nobody could give access after all of it
 */
function provision(
  access: Access,
  { users, ends, resting }: InstanceType<typeof commands.ProvisionAccess>['data'],
): readonly AccessFact[] {
  const facts: AccessFact[] = [];
  let after = access;
  const add = (fact: AccessFact) => {
    facts.push(fact);
    after = evolve(after, { ...fact, effectiveOn: '' });
  };
  const ended: Grant[] = [];
  const end = (grant: Grant) => {
    ended.push(grant);
    add({ type: 'AccessWithdrawn', data: { id: grant.id } });
  };
  for (const { user, account, role, label, grant: id } of users) {
    const held = access.grants.filter((grant) => grant.user === user);
    const right = held.find((grant) => grant.account === account && grant.role === role);
    for (const grant of held) if (grant !== right) end(grant);
    if (!role || !account || right) continue;
    const kept = keptOf(held[0], role);
    add({ type: 'AccessGiven', data: { id, account, user, role, ...(label !== undefined && { label }), ...kept } });
  }
  for (const grant of after.grants) if (ends.includes(grant.id)) end(grant);
  for (const grant of ended) mustLeaveAnAdministrator(after, grant, resting);
  return facts;
}

/** Returns what a grant in the place of another one keeps of it. */
function keptOf(former: Grant | undefined, role: Grant['role']) {
  const { departments, controllers, until } = former ?? {};
  return {
    jurisdictions: [],
    activities: [],
    ...(LIMITED.includes(role) && { ...(departments && { departments }), ...(controllers && { controllers }) }),
    ...(until && { until }),
  };
}

/** @throws {Rejection} NOT_FOUND if the grant is not in force */
function grantOf({ grants }: Access, id: string): Grant {
  return (
    grants.find((grant) => grant.id === id) ??
    reject('NOT_FOUND', `There is no grant ${id} in force: \`grants\` lists them.`, 'id')
  );
}

/** Returns the grant with other terms. Its account, role and key stay, and what a regulator sees. */
function changedBy(grant: Grant, terms: GrantTerms): Grant {
  return { ...grant, label: undefined, until: undefined, departments: undefined, controllers: undefined, ...terms };
}

/**
 * Checks that an administrator has access for as long as the one whose grant is withdrawn, or ends sooner. A grant that rests on somebody's
 * right is no other one: it ends with that.
 * @throws {Rejection} LAST_ADMINISTRATOR if nobody could give access any more, now or later
 */
function mustLeaveAnAdministrator(
  { grants }: Access,
  grant: Grant,
  resting: readonly string[] = [],
  instead?: Grant,
): void {
  const rests = ({ id, isHandedOver }: Grant) => !isHandedOver && resting.includes(id);
  if (grant.role !== 'ADMINISTRATOR' || rests(grant)) return;
  const others = grants.filter((other) => other.id !== grant.id && !rests(other));
  const left = [...others, ...(instead ? [instead] : [])];
  if (!left.some(({ role, until }) => role === 'ADMINISTRATOR' && (until ?? FOREVER) >= (grant.until ?? FOREVER)))
    reject(
      'LAST_ADMINISTRATOR',
      'No other administrator has access for as long, and without one nobody can give access any more. Give another account that role first. A key that rests on this access is no other one: hand it over.',
      instead ? 'until' : 'id',
    );
}

function evolve(access: Access, fact: Dated<AccessFact>): Access {
  switch (fact.type) {
    case 'AccessGiven':
      return { ...access, grants: [...access.grants, fact.data] };
    case 'AccessChanged':
      return {
        ...access,
        grants: access.grants.map((grant) => (grant.id === fact.data.id ? changedBy(grant, fact.data) : grant)),
      };
    case 'AccessHandedOver':
      return {
        ...access,
        grants: access.grants.map((grant) => (grant.id === fact.data.id ? { ...grant, isHandedOver: true } : grant)),
      };
    case 'AccessWithdrawn':
      return { ...access, grants: access.grants.filter(({ id }) => id !== fact.data.id) };
  }
}

/** The roles that a grant can limit: those that record. An administrator forgets persons and gives access, and needs the whole. */
const LIMITED: readonly string[] = ['EDITOR', 'APPROVER'];

/** Returns true if the grant limits where its account records. */
const limits = ({ departments = [], controllers = [] }: Grant) => departments.length > 0 || controllers.length > 0;

/** @throws {Rejection} INVALID if the account has another role by another grant, and one of them is limited: which limit counts would be unclear */
function mustHaveOneRole({ grants }: Access, grant: Grant): void {
  const others = grants.filter(({ id, account }) => account === grant.account && id !== grant.id);
  const other = others.find(({ role }) => LIMITED.includes(role) && role !== grant.role);
  if (other && LIMITED.includes(grant.role) && [grant, other].some(limits))
    reject(
      'INVALID',
      `This account has the role ${other.role} already, and limits are of one role: withdraw that grant first, or give the same role.`,
      'role',
    );
}

/** @throws {Rejection} INVALID unless a regulator's grant has a scope and an end, and any other grant has no scope */
function mustCoverSomething(grant: Grant) {
  const { role, jurisdictions, activities, includesReasons, includesIssuedReports, until, departments } = grant;
  if (role === 'PROVISIONER' && grant.keyHash === undefined)
    reject('INVALID', 'A directory signs in with an API key: make a key with this role.', 'role');
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
  if (!LIMITED.includes(role) && limits(grant))
    reject(
      'INVALID',
      'Departments and controllers limit where an editor or an approver records: leave them out for other roles.',
      departments?.length ? 'departments' : 'controllers',
    );
}
