import { GROUP, type ResourceType } from './attributes.js';
import type { Directory, Presented, Wanted } from './directory.js';
import { PAGE, providerConfig, RESOURCE_TYPES, schemaShown, soughtBy, typeShown } from './discovery.js';
import { parseFilter } from './filter.js';
import { refuse, ScimError } from './scim-error.js';

/** A request of a directory. */
export interface ScimRequest {
  readonly method: string;
  /** The path below the address of the protocol: `Users/user-1`. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The address of the protocol. */
  readonly base: string;
}

/** The answer to it. */
export interface ScimAnswer {
  readonly status: number;
  readonly body?: object;
  /** The address of a new resource. */
  readonly location?: string;
}

const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

/**
 * Answers a request of a directory (RFC 7644).
 * @throws {ScimError}
 * @throws {Rejection} as the register refuses what would follow
 */
export async function answerTo(directory: Directory, request: ScimRequest): Promise<ScimAnswer> {
  const { method, path, base } = request;
  const [name = '', id, ...rest] = path.split('/').filter((part) => part !== '');
  if (rest.length > 0) return nowhere(path);
  const described = method === 'GET' ? description(name, id, base) : undefined;
  if (described) return { status: 200, body: described };
  const type = RESOURCE_TYPES.find(({ endpoint }) => endpoint === `/${name}`);
  if (!type) return nowhere(path);
  return id === undefined ? ofAll(directory, type, request) : ofOne(directory, type, id, request);
}

async function ofAll(directory: Directory, type: ResourceType, request: ScimRequest): Promise<ScimAnswer> {
  const { method, body, query, base } = request;
  const isWanted = wantedBy(query);
  if (method === 'POST') {
    const presented = directory.present(type, await directory.create(type, body), isWanted);
    return { status: 201, body: shown(type, presented, base), location: addressOf(type, presented.id, base) };
  }
  if (method !== 'GET') return notOffered(method);
  const filter = textOf(query, 'filter');
  const startIndex = Math.max(1, numberOf(query, 'startIndex', 1));
  const { total, page } = await directory.list(
    type,
    {
      ...(filter !== undefined && { filter: parseFilter(filter, soughtBy(type)) }),
      from: startIndex - 1,
      count: Math.min(PAGE, Math.max(0, numberOf(query, 'count', PAGE))),
    },
    isWanted,
  );
  return {
    status: 200,
    body: list(
      total,
      startIndex,
      page.map((presented) => shown(type, presented, base)),
    ),
  };
}

async function ofOne(directory: Directory, type: ResourceType, id: string, request: ScimRequest): Promise<ScimAnswer> {
  const { method, body, query, base } = request;
  const isWanted = wantedBy(query);
  switch (method) {
    case 'GET':
      return { status: 200, body: shown(type, directory.get(type, id, isWanted), base) };
    case 'PUT':
      return {
        status: 200,
        body: shown(type, directory.present(type, await directory.replace(type, id, body), isWanted), base),
      };
    case 'PATCH': {
      const changed = await directory.change(type, id, body);
      if (type === GROUP) return { status: 204 }; // it can have thousands of members
      return { status: 200, body: shown(type, directory.present(type, changed, isWanted), base) };
    }
    case 'DELETE':
      await directory.delete(type, id);
      return { status: 204 };
    default:
      return notOffered(method);
  }
}

/** Returns what describes this register to a directory; undefined for another path. */
function description(name: string, id: string | undefined, base: string): object | undefined {
  if (name === 'ServiceProviderConfig' && id === undefined) return providerConfig(base);
  const show = { ResourceTypes: typeShown(base), Schemas: schemaShown(base) }[name];
  if (!show) return undefined;
  if (id === undefined) return list(RESOURCE_TYPES.length, 1, RESOURCE_TYPES.map(show));
  const found = RESOURCE_TYPES.find(({ name: of, schema }) => id === (name === 'Schemas' ? schema : of));
  return found && show(found);
}

function list(totalResults: number, startIndex: number, Resources: readonly object[]): object {
  return { schemas: [LIST], totalResults, startIndex, itemsPerPage: Resources.length, Resources };
}

function addressOf({ endpoint }: ResourceType, id: string, base: string): string {
  return `${base}${endpoint}/${id}`;
}

function shown(type: ResourceType, { meta, ...presented }: Presented, base: string): object {
  const location = addressOf(type, presented.id, base);
  return {
    schemas: [type.schema],
    ...presented,
    ...(meta && { meta: { resourceType: type.name, ...meta, location } }),
  };
}

/** Returns which attributes are asked for (RFC 7644, 3.9). */
function wantedBy(query: ScimRequest['query']): Wanted {
  const names = (parameter: string) =>
    textOf(query, parameter)
      ?.split(',')
      .map((name) =>
        name
          .trim()
          .replace(/^urn:.*:/i, '')
          .split('.')[0]!
          .toLowerCase(),
      );
  const [only, without] = [names('attributes'), names('excludedAttributes') ?? []];
  return (attribute) => {
    const name = attribute.toLowerCase();
    return only ? only.includes(name) : !without.includes(name);
  };
}

function textOf(query: ScimRequest['query'], name: string): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'string') return value;
  return refuse('invalidValue', `"${name}" is given more than once.`);
}

function numberOf(query: ScimRequest['query'], name: string, otherwise: number): number {
  const text = textOf(query, name);
  if (text === undefined) return otherwise;
  if (!/^-?\d{1,9}$/.test(text)) refuse('invalidValue', `"${name}" must be a whole number, not "${text}".`);
  return Number(text);
}

function nowhere(path: string): never {
  throw new ScimError(
    404,
    `There is nothing at ${path || 'this address'}. Ask for Users, Groups, Schemas, ResourceTypes or ServiceProviderConfig.`,
  );
}

function notOffered(method: string): never {
  throw new ScimError(405, `${method} is not offered here. ServiceProviderConfig says what is.`);
}
