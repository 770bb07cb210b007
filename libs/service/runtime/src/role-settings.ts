import { type Issuer, MAPPED_ROLES, type RoleMapping } from '#access';

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings of the organisation's directory. */
export interface DirectorySettings {
  /** Roles by the names of its groups. */
  readonly groups: RoleMapping;
  /** The attribute of a user that is the subject of its tokens. */
  readonly subject: 'externalId' | 'userName';
}

/** Variables about what tokens say. They need an issuer. */
export const OF_TOKENS = ['OIDC_SUBJECT_CLAIM', 'OIDC_ROLES_CLAIM', 'OIDC_ROLES', 'OIDC_SCOPES'];

/** Reads what tokens say: who, and with which role. Adds its mistakes to the list. */
export function rolesByToken(
  { OIDC_SUBJECT_CLAIM: subjectClaim, OIDC_ROLES_CLAIM: claim, OIDC_ROLES: roles, OIDC_SCOPES: scopes }: Environment,
  mistakes: string[],
): Pick<Issuer, 'subjectClaim' | 'roles' | 'scopes'> {
  if (!claim !== !roles)
    mistakes.push('OIDC_ROLES_CLAIM and OIDC_ROLES belong together, the claim and its values. Set both, or neither.');
  if (scopes && !scopes.split(' ').includes('openid'))
    mistakes.push(`OIDC_SCOPES must have openid among scopes with spaces between them, not "${scopes}".`);
  return {
    ...(subjectClaim && { subjectClaim }),
    ...(claim && roles && { roles: { claim, mapping: mappingOf('OIDC_ROLES', roles, mistakes) } }),
    ...(scopes && { scopes }),
  };
}

/** Reads what the directory gives. Adds its mistakes to the list. */
export function directoryOf(
  { SCIM_GROUPS: groups, SCIM_SUBJECT: subject = '', OIDC_ROLES_CLAIM: claim }: Environment,
  issuer: Issuer | undefined,
  mistakes: string[],
): DirectorySettings | undefined {
  if (subject !== '' && subject !== 'externalId' && subject !== 'userName')
    mistakes.push(`SCIM_SUBJECT must be externalId or userName, not "${subject}".`);
  if (subject && !groups) mistakes.push('SCIM_SUBJECT belongs to SCIM_GROUPS: set both, or the groups alone.');
  if (!groups) return undefined;
  if (!issuer) mistakes.push('SCIM_GROUPS needs OIDC_ISSUER and OIDC_AUDIENCE: its users sign in there.');
  if (claim)
    mistakes.push(
      'SCIM_GROUPS and OIDC_ROLES_CLAIM exclude each other: a token would still let in a person who was taken out of the directory.',
    );
  return {
    groups: mappingOf('SCIM_GROUPS', groups, mistakes),
    subject: subject === 'userName' ? 'userName' : 'externalId',
  };
}

/** Reads a list of `NAME:ROLE`, separated by commas. A name can have colons. */
function mappingOf(variable: string, text: string, mistakes: string[]): RoleMapping {
  return text.split(',').flatMap((entry) => {
    const colon = entry.lastIndexOf(':');
    const [name, given] = [entry.slice(0, Math.max(colon, 0)).trim(), entry.slice(colon + 1).trim()];
    const role = MAPPED_ROLES.find((one) => one === given);
    if (name !== '' && role) return [{ name, role }];
    mistakes.push(`${variable}: "${entry.trim()}" must be NAME:ROLE, with one of ${MAPPED_ROLES.join(', ')}.`);
    return [];
  });
}
