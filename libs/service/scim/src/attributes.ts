import { membersOf, unwantedIn } from '#kernel';
import { refuse } from './scim-error.js';

/** An attribute of a resource (RFC 7643, 2): how it is read, searched and shown. */
export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'complex' | 'dateTime' | 'reference';
  readonly description: string;
  readonly isList?: true;
  readonly isRequired?: true;
  readonly isReadOnly?: true;
  /** True if its texts differ by the case of their letters. */
  readonly isExact?: true;
  readonly isUnique?: true;
  readonly parts?: readonly Attribute[];
}

/** A kind of resource. */
export interface ResourceType {
  readonly name: 'User' | 'Group';
  readonly endpoint: '/Users' | '/Groups';
  readonly schema: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

/** A resource: values by the names of attributes. */
export type Resource = Readonly<Record<string, unknown>>;
/** An entry of a list of a resource. */
export type Entry = Readonly<Record<string, unknown>>;

const EXTERNAL_ID: Attribute = {
  name: 'externalId',
  type: 'string',
  description: 'The id in the directory. By default it is the subject of the tokens of the user.',
  isExact: true,
};

export const USER: ResourceType = {
  name: 'User',
  endpoint: '/Users',
  schema: 'urn:ietf:params:scim:schemas:core:2.0:User',
  description: 'Somebody who can be given access. Nothing is kept of them but these attributes.',
  attributes: [
    { name: 'userName', type: 'string', description: 'The name at sign-in.', isRequired: true, isUnique: true },
    EXTERNAL_ID,
    {
      name: 'active',
      type: 'boolean',
      description: 'False for somebody who has left: all their access ends.',
      isRequired: true,
    },
    {
      name: 'roles',
      type: 'complex',
      description: 'Names that give roles, as names of groups do.',
      isList: true,
      parts: [
        { name: 'value', type: 'string', description: 'The name.', isRequired: true, isExact: true },
        { name: 'primary', type: 'boolean', description: 'Whether it is the first of them.' },
      ],
    },
    {
      name: 'groups',
      type: 'complex',
      description: 'The groups with the user as a member.',
      isList: true,
      isReadOnly: true,
      parts: [
        { name: 'value', type: 'string', description: 'The id of the group.', isReadOnly: true, isExact: true },
        { name: 'display', type: 'string', description: 'The name of the group.', isReadOnly: true },
      ],
    },
  ],
};

export const GROUP: ResourceType = {
  name: 'Group',
  endpoint: '/Groups',
  schema: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  description: 'A group of users. By its name, its members are given a role.',
  attributes: [
    { name: 'displayName', type: 'string', description: 'The name.', isRequired: true, isUnique: true },
    { ...EXTERNAL_ID, description: 'The id in the directory.' },
    {
      name: 'members',
      type: 'complex',
      description: 'The users in the group.',
      isList: true,
      parts: [{ name: 'value', type: 'string', description: 'The id of a user.', isRequired: true, isExact: true }],
    },
  ],
};

/** Attributes of every resource that the register itself states. */
export const COMMON: readonly Attribute[] = [
  { name: 'id', type: 'string', description: 'The id.', isReadOnly: true, isExact: true },
  {
    name: 'meta',
    type: 'complex',
    description: 'When the resource was made and changed.',
    isReadOnly: true,
    parts: [
      { name: 'created', type: 'dateTime', description: 'When it was made.', isReadOnly: true },
      { name: 'lastModified', type: 'dateTime', description: 'When it was changed last.', isReadOnly: true },
    ],
  },
];

/** Attributes of the core schema (RFC 7643, 4.1) that are taken and not kept: they give no access. */
const DROPPED = new Set(
  'name displayname nickname profileurl title usertype preferredlanguage locale timezone password emails phonenumbers ims photos addresses entitlements x509certificates'.split(
    ' ',
  ),
);

/** The most letters of a text. */
const LONGEST = 500;

/** Returns the attribute with the name, in any case of letters. */
export function attributeOf(attributes: readonly Attribute[], name: string): Attribute | undefined {
  return attributes.find((attribute) => attribute.name.toLowerCase() === name.toLowerCase());
}

/** Returns true for an attribute that directories send, and that is not kept. */
export function isDropped(name: string): boolean {
  return DROPPED.has(name.toLowerCase());
}

/** Returns the value under the name, in any case of letters; undefined if it is absent or null. */
export function valueIn(object: object, name: string): unknown {
  const found = Object.entries(object).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found?.[1] ?? undefined;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the parts of a resource that a body states, checked. What it does not state is absent. */
export function readResource({ attributes }: ResourceType, body: unknown): Resource {
  if (!isObject(body)) refuse('invalidSyntax', 'The body must be a JSON object with the attributes of the resource.');
  const stated = attributes.filter(({ isReadOnly }) => !isReadOnly);
  const read = stated.map((attribute) => [attribute.name, valueIn(body, attribute.name)] as const);
  return Object.fromEntries(
    read.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, readValue(attributeOf(attributes, name)!, value)]],
    ),
  );
}

/**
 * Returns the value of an attribute or a part, checked. `"True"` and `"False"` are taken for a boolean, since some directories send them:
 * nobody must keep access by the form of a word.
 */
export function readValue(attribute: Attribute, value: unknown): unknown {
  if (attribute.isList) return readList(attribute, value);
  if (attribute.type === 'boolean') return readBoolean(attribute, value);
  if (typeof value !== 'string' || value.trim() === '')
    return refuse('invalidValue', `${attribute.name} must be a text, not ${shown(value)}.`);
  if (value.length > LONGEST)
    refuse('invalidValue', `${attribute.name} has ${value.length} letters; it can have ${LONGEST} at most.`);
  if (unwantedIn(value, true)) refuse('invalidValue', `${attribute.name} has a character that does not show.`);
  return value;
}

function readBoolean({ name }: Attribute, value: unknown): boolean {
  const word = typeof value === 'string' ? value.toLowerCase() : value;
  if (word === true || word === 'true') return true;
  if (word === false || word === 'false') return false;
  return refuse('invalidValue', `${name} must be true or false, not ${shown(value)}.`);
}

/** Reads the entries of a list. One entry may stand for a list of one. */
function readList({ name, parts = [] }: Attribute, value: unknown): readonly Entry[] {
  const entries = Array.isArray(value) ? value : [value];
  const read = entries.map((entry) => {
    if (!isObject(entry))
      return refuse('invalidValue', `${name} must be a list of objects such as {"value": "…"}, not ${shown(entry)}.`);
    const type = membersOf(entry).type;
    if (name === 'members' && typeof type === 'string' && type.toLowerCase() === 'group')
      refuse('invalidValue', 'Members of a group are users. A group in a group is not taken: assign the users.');
    const stated = parts.flatMap((part) => {
      const given = valueIn(entry, part.name);
      if (given !== undefined) return [[part.name, readValue(part, given)]];
      return part.isRequired ? refuse('invalidValue', `An entry of ${name} lacks its ${part.name}.`) : [];
    });
    return Object.fromEntries(stated) as Entry;
  });
  return distinct(read);
}

/** Returns the entries, of those with one value the last. */
export function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.value, entry])).values()];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
