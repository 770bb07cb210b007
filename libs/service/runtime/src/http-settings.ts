import { isIP } from 'node:net';
import { isCalendarDate } from '#law';

/** Limits and addresses of the HTTP server. */
export interface HttpSettings {
  /** Milliseconds that a request can take. */
  readonly requestTimeout: number;
  /** Milliseconds in which the head of a request must arrive, and the whole request with its body. */
  readonly headTimeout: number;
  readonly bodyTimeout: number;
  /** Milliseconds that a connection stays open between two requests. */
  readonly idleTimeout: number;
  /** Milliseconds that the read models can be behind the ledger while the process counts as ready. */
  readonly readinessLag: number;
  /** GraphQL requests per minute for each account, or each address without sign-in; 0 means no limit. */
  readonly rateLimit: number;
  /** Address for browsers, if the server is behind a proxy. */
  readonly publicUrl?: string;
  /** Addresses and networks (CIDR) of proxies that name the address of a request (X-Forwarded-For). */
  readonly trustedProxies: readonly string[];
  /** True if browsers are served: the console, and sessions for it. */
  readonly console: boolean;
  /** The pages that anybody may read, and the first day of their former versions; undefined if nothing is published. */
  readonly publish?: { readonly since?: string };
  /** True if clients can read the schema and get suggestions for misspelled names. */
  readonly introspection: boolean;
  /**
   * True if anybody on this machine is an administrator until somebody is given access. An explicit choice: no state of the
   * files leads to it.
   */
  readonly openToAnybody: boolean;
}

/** Settings for development and tests. */
export const OPEN_HTTP_SETTINGS: HttpSettings = {
  requestTimeout: 30_000,
  headTimeout: 15_000,
  bodyTimeout: 30_000,
  idleTimeout: 72_000,
  readinessLag: 5_000,
  rateLimit: 0,
  trustedProxies: [],
  console: true,
  introspection: true,
  openToAnybody: true,
};

const AWAY_FROM_LOOPBACK = 600;

/** Returns true if only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Reads the HTTP settings from the environment. Adds its mistakes to the list. */
export function readHttpSettings(
  env: Readonly<Record<string, string | undefined>>,
  host: string,
  mistakes: string[],
): HttpSettings {
  const number = (name: string, expected: string, least: number, fallback: number) => {
    const value = Number(env[name] || fallback);
    if (!Number.isInteger(value) || value < least || value > 2 ** 31 - 1)
      mistakes.push(`${name} must be ${expected}, not "${env[name]}".`);
    return value;
  };
  const isOn = (name: string, otherwise = 'off') => {
    const value = env[name] || otherwise;
    if (value !== 'on' && value !== 'off') mistakes.push(`${name} must be on or off, not "${value}".`);
    return value === 'on';
  };
  const introspection = isOn('INTROSPECTION');
  const openToAnybody = isOn('OPEN_TO_ANYBODY');
  if (openToAnybody && !isLoopback(host))
    mistakes.push(
      `OPEN_TO_ANYBODY must be off where others can connect (HOST=${host}): leave it out, or listen on 127.0.0.1.`,
    );
  if (openToAnybody && env.PUBLIC_URL)
    mistakes.push('OPEN_TO_ANYBODY must be off behind a proxy (PUBLIC_URL): everybody would be an administrator.');
  const publicUrl = env.PUBLIC_URL || undefined;
  if (publicUrl && !isOrigin(publicUrl))
    mistakes.push(
      `PUBLIC_URL must be an address such as https://register.example, without user, path and query, not "${publicUrl}".`,
    );
  const headTimeout = number('HEAD_TIMEOUT', 'whole milliseconds, at least 1', 1, OPEN_HTTP_SETTINGS.headTimeout);
  const bodyTimeout = number('BODY_TIMEOUT', 'whole milliseconds, at least 1', 1, OPEN_HTTP_SETTINGS.bodyTimeout);
  if (bodyTimeout < headTimeout)
    mistakes.push(
      `BODY_TIMEOUT (${bodyTimeout}) must be at least HEAD_TIMEOUT (${headTimeout}): it covers the whole request.`,
    );
  return {
    requestTimeout: number('REQUEST_TIMEOUT', 'whole milliseconds, at least 1', 1, 30_000),
    headTimeout,
    bodyTimeout,
    idleTimeout: number('IDLE_TIMEOUT', 'whole milliseconds, at least 1', 1, OPEN_HTTP_SETTINGS.idleTimeout),
    readinessLag: number('READINESS_LAG', 'whole milliseconds, at least 0', 0, 5_000),
    rateLimit: number(
      'RATE_LIMIT',
      'a whole number of requests per minute, 0 for no limit',
      0,
      isLoopback(host) ? 0 : AWAY_FROM_LOOPBACK,
    ),
    publicUrl,
    trustedProxies: proxiesOf(env.TRUSTED_PROXIES, publicUrl, mistakes),
    console: isOn('CONSOLE', 'on'),
    publish: publishOf(env.PUBLISH, mistakes),
    introspection,
    openToAnybody,
  };
}

/** Returns true for the address of a server: with a name, and nothing behind it. */
function isOrigin(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { origin } = new URL(text);
  return new URL(text).href === `${origin}/`;
}

/** Returns the addresses and networks of proxies. */
function proxiesOf(text: string | undefined, publicUrl: string | undefined, mistakes: string[]): string[] {
  const proxies = (text ?? '').split(',').map((part) => part.trim());
  const given = proxies.filter((part) => part !== '');
  for (const proxy of given)
    if (!isNetwork(proxy))
      mistakes.push(`TRUSTED_PROXIES must be addresses or networks, such as 10.0.0.0/24, not "${proxy}".`);
  if (given.length > 0 && !publicUrl) mistakes.push('TRUSTED_PROXIES needs PUBLIC_URL, the address of the proxy.');
  return given;
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  return (
    version > 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  );
}

/** Milliseconds by which the first place on earth is ahead of UTC. */
const MOST_AHEAD = 14 * 3_600_000;

/** Returns what is published: `on`, or the first day with former versions (ISO 8601), today at the latest. */
function publishOf(value: string | undefined, mistakes: string[]): HttpSettings['publish'] {
  if (!value || value === 'off') return undefined;
  if (value === 'on') return {};
  const today = new Date(Date.now() + MOST_AHEAD).toISOString().slice(0, 10);
  if (!isCalendarDate(value) || value > today)
    mistakes.push(
      `PUBLISH must be on, off, or the first day of former versions, such as 2026-01-31 and not after today, not "${value}".`,
    );
  return { since: value };
}
