import {
  type Attribute,
  attributeOf,
  COMMON,
  distinct,
  type Entry,
  isDropped,
  isObject,
  type Resource,
  type ResourceType,
  readValue,
  valueIn,
} from './attributes.js';
import { type Filter, meets, parseFilter, requiredBy } from './filter.js';
import { refuse } from './scim-error.js';

/** The most operations of a request. */
const MOST = 1_000;
const OPS = ['add', 'replace', 'remove'] as const;

interface Operation {
  readonly op: (typeof OPS)[number];
  readonly path?: string;
  readonly value: unknown;
}

/** A path (RFC 7644, 3.5.2): an attribute, the entries of a list that meet a filter, a part. */
interface Target {
  readonly attribute: Attribute;
  readonly filter?: Filter;
  readonly part?: Attribute;
}

/** Returns the resource after the operations of a PATCH request (RFC 7644, 3.5.2). If one is refused, none counts. */
export function patched(type: ResourceType, resource: Resource, body: unknown): Resource {
  return operationsOf(body).reduce((before, operation) => apply(type, before, operation), resource);
}

function operationsOf(body: unknown): readonly Operation[] {
  const given = isObject(body) ? valueIn(body, 'Operations') : undefined;
  if (!Array.isArray(given) || given.length === 0)
    return refuse('invalidSyntax', 'A PATCH request has a list "Operations" with at least one operation.');
  if (given.length > MOST) refuse('invalidSyntax', `A PATCH request has at most ${MOST} operations. Divide it.`);
  return given.map((one: unknown) => {
    if (!isObject(one)) return refuse('invalidSyntax', 'An operation must be an object with "op", "path" and "value".');
    const word = valueIn(one, 'op');
    const op = OPS.find((known) => typeof word === 'string' && word.toLowerCase() === known);
    if (!op) return refuse('invalidSyntax', `"op" must be add, replace or remove, not ${JSON.stringify(word)}.`);
    const path = valueIn(one, 'path');
    if (path !== undefined && typeof path !== 'string') return refuse('invalidPath', '"path" must be a text.');
    return { op, path: path?.trim() || undefined, value: valueIn(one, 'value') };
  });
}

function apply(type: ResourceType, resource: Resource, { op, path, value }: Operation): Resource {
  if (path === undefined) {
    if (op === 'remove') return refuse('noTarget', 'An operation that removes must say what: "path" is missing.');
    if (!isObject(value))
      return refuse('noTarget', 'An operation without "path" must have an object as its "value", with attributes.');
    return Object.entries(value)
      .filter(([name]) => name !== 'schemas' && !attributeOf(COMMON, name))
      .reduce((before, [name, one]) => apply(type, before, { op, path: name, value: one }), resource);
  }
  const target = targetOf(type, path);
  if (!target) return resource;
  const { attribute } = target;
  if (attribute.isReadOnly) refuse('mutability', `${attribute.name} is stated by the register and cannot be changed.`);
  if (attribute.isList) {
    const before = (resource[attribute.name] ?? []) as readonly Entry[];
    return { ...resource, [attribute.name]: distinct(changedList(before, target, op, value)) };
  }
  if (op !== 'remove') return { ...resource, [attribute.name]: readValue(attribute, value) };
  if (attribute.isRequired) refuse('mutability', `${attribute.name} is needed and cannot be removed. Replace it.`);
  return { ...resource, [attribute.name]: undefined };
}

/** Returns what a path leads to; undefined for what is not kept. */
function targetOf({ schema, attributes }: ResourceType, path: string): Target | undefined {
  const own = path.toLowerCase().startsWith(`${schema.toLowerCase()}:`) ? path.slice(schema.length + 1) : path;
  if (/^urn:/i.test(own)) return undefined; // an extension
  const [, name = '', filter, part] = /^([a-z$][\w$-]*)(?:\[(.*)\])?(?:\.([a-z$][\w$-]*))?$/is.exec(own) ?? [];
  const attribute = attributeOf([...attributes, ...COMMON], name);
  if (!attribute && isDropped(name)) return undefined;
  const parts = attribute?.parts ?? [];
  const found = part === undefined ? undefined : attributeOf(parts, part);
  const isSound = attribute && (part === undefined || (found && filter !== undefined));
  if (!isSound || (filter !== undefined && !attribute.isList))
    return refuse(
      'invalidPath',
      `"${path}" leads nowhere. Attributes are ${attributes.map((one) => one.name).join(', ')}; an entry of a list is such as members[value eq "…"].`,
    );
  return { attribute, part: found, ...(filter !== undefined && { filter: parseFilter(filter, parts) }) };
}

function changedList(
  before: readonly Entry[],
  { attribute, filter, part }: Target,
  op: Operation['op'],
  value: unknown,
): readonly Entry[] {
  const read = () => readValue(attribute, value ?? refuse('invalidValue', `"value" of ${attribute.name} is missing.`));
  if (!filter) {
    // Some directories name by "value" which entries they remove, others remove all without one.
    if (op === 'remove' && value === undefined) return [];
    const given = read() as readonly Entry[];
    if (op === 'add') return [...before, ...given];
    return op === 'replace' ? given : before.filter((entry) => !given.some((one) => one.value === entry.value));
  }
  const isMeant = (entry: Entry) => meets(entry, filter);
  const isValue = part === undefined || part.name === 'value';
  if (op === 'remove' && isValue) return before.filter((entry) => !isMeant(entry));
  if (op === 'remove') return before.map((entry) => (isMeant(entry) ? { ...entry, [part!.name]: undefined } : entry));
  const change = part ? { [part.name]: readValue(part, value) } : (read() as readonly Entry[])[0]!;
  if (before.some(isMeant)) return before.map((entry) => (isMeant(entry) ? { ...entry, ...change } : entry));
  if (op === 'replace' || !part)
    return refuse('noTarget', `No entry of ${attribute.name} meets the filter of the path.`);
  return [...before, ...(readValue(attribute, { ...named(filter), ...change }) as readonly Entry[])];
}

/** Returns the parts of an entry that a filter names: one that is added has them. */
function named(filter: Filter): Entry {
  if (filter.op === 'eq' && typeof filter.value === 'boolean') return { [filter.path[0]!.name]: filter.value };
  return Object.fromEntries(requiredBy(filter));
}
