import { availableParallelism } from 'node:os';
import { type Issuer, SESSION_TIMES, type SessionTimes } from '#access';
import { asError, unwantedIn } from '#kernel';
import { isCalendarDate, OPEN_POINTS } from '#law';
import { canonicalLanguage } from '#ledger';
import { isKeyName } from '#transparency-log';
import { CLOCK_AHEAD_DAYS } from './clock-guard.js';
import { ConfigurationError } from './configuration-error.js';
import { type HttpSettings, isLoopback, readHttpSettings } from './http-settings.js';
import { publishingOf } from './publishing-settings.js';
import { type DirectorySettings, directoryOf, OF_TOKENS, rolesByToken } from './role-settings.js';
import { parseKey, type Stores } from './stores.js';

/** Configuration from the environment (12-factor). Every value is checked. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly stores: Stores;
  readonly logLevel: LogLevel;
  readonly shutdown: Shutdown;
  readonly http: HttpSettings;
  readonly readers: ReaderSettings;
  /** The trusted issuer of access tokens; undefined if only API keys are accepted. */
  readonly issuer?: Issuer;
  /** Settings of the organisation's directory; undefined if it gives no access. */
  readonly directory?: DirectorySettings;
  /** Times after which sessions of browsers end. */
  readonly sessions: SessionTimes;
  /** Dates (ISO 8601) of open points of the law data, by their code. */
  readonly lawDates: Readonly<Record<string, string>>;
  /** The language in which texts are entered: a canonical BCP 47 tag. */
  readonly language: string;
}

/** Threads that read next to the one that serves. */
export interface ReaderSettings {
  /** Number of threads; 0 for none. */
  readonly threads: number;
  /** Megabytes of the heap of each. */
  readonly memory: number;
  /** Megabytes for all caches of the process. */
  readonly cacheMemory: number;
}

/** The log levels, from the most detailed to the least. `silent` logs nothing. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
/** A log level. Messages of lower levels are not logged. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Times of a shutdown, both in milliseconds from the signal to stop. */
export interface Shutdown {
  /** Time in which requests are still accepted after SIGTERM, so that a load balancer notices first. */
  readonly delay: number;
  /** Time after which the process stops waiting and ends with exit code 1. */
  readonly grace: number;
}

/** Environment variables, each with its help text. */
export const SETTINGS: Readonly<Record<string, string>> = {
  HOST: 'Address to listen on. Default: 127.0.0.1',
  PORT: 'Port to listen on. Default: 3000',
  REGESTA_DATA: 'Data directory: embedded ledger, read models and keys. Default: ./data',
  REGESTA_KEY: 'Wrapping key for personal data: 32 bytes in base64 (openssl rand -base64 32)',
  REGESTA_KEY_FILE:
    'File that holds the wrapping key. Default: keys/wrapping.key in the data directory, made on first use',
  EVENT_STORE_URL: 'esdb://… for an EventStoreDB ledger. Default: the embedded one',
  LEDGER_NAMESPACE:
    'Name that begins the streams of the ledger in EventStoreDB, so that registers and other applications share a server. Default: none',
  LOG_ORIGIN:
    'Name of the transparency log of this register: its address without https://, such as register.example/log. Default: no log',
  LOG_PUBLISH_TO:
    'Where checkpoints of the log go, separated by commas: file:/directory, https://…, mailto:…, witness+https://…. Default: nowhere',
  LOG_PUBLISH_EVERY: 'Time from one checkpoint that goes out to the next (ISO 8601), PT1M to P1D. Default: PT1H',
  LOG_PUBLISH_TOKENS: 'Bearer tokens for https:// destinations: HOST=TOKEN, separated by commas. Default: none',
  LOG_WITNESS_POLICY: 'File with the keys of the witnesses of LOG_PUBLISH_TO, as a policy. Default: none',
  LOG_TIMESTAMP_URL: 'Address of an authority that timestamps each checkpoint that goes out (RFC 3161). Default: none',
  LOG_TIMESTAMP_CA: 'File with the certificate of that authority (PEM)',
  SMTP_URL: 'Mail server for mailto: destinations: smtp://USER:PASSWORD@HOST:PORT, or smtps://…',
  SMTP_FROM: 'Sender of mail',
  LOG_KEY_FILE: 'File of the keys that sign the log. Default: keys/log.key in the data directory, made on first use',
  READ_MODEL_URL:
    'postgres://… for read models in PostgreSQL, shared by any number of processes. Default: the embedded ones',
  OIDC_ISSUER:
    'The trusted issuer of access tokens (OpenID Connect): https://…, exactly as in their `iss`. Default: none',
  OIDC_AUDIENCE: 'The `aud` of access tokens for this register',
  OIDC_CLIENT_ID: 'Id of this register as a client of the issuer, so that browsers sign in there. Default: they do not',
  OIDC_CLIENT_SECRET: 'Secret of that client. Default: none, a public client',
  OIDC_JWKS_URL: "Address of the issuer's keys. Default: from its discovery document",
  OIDC_SUBJECT_CLAIM:
    'Claim by which the issuer names a person for good, such as oid. Accounts follow from it: a change makes new ones. Default: sub',
  OIDC_ROLES_CLAIM:
    'Claim whose values give roles at each sign-in, such as groups or realm_access.roles. Default: none; roles are given in the register',
  OIDC_ROLES: 'Roles by values of that claim: VALUE:ROLE, separated by commas, such as privacy:EDITOR,staff:VIEWER',
  OIDC_SCOPES: 'Scopes that sign-in of browsers asks for, such as openid profile. Default: openid',
  SCIM_GROUPS:
    'Roles by groups of the directory (SCIM 2.0): GROUP:ROLE, separated by commas, such as Privacy team:EDITOR. Default: none; the directory gives no access',
  SCIM_SUBJECT:
    'What of a user in the directory is the subject of its tokens: externalId or userName. Default: externalId',
  REGESTA_TOKEN: 'API key or access token for sign-in of the command line to a server (--url)',
  LAW_DATES: `Dates for questions that the law data leave open, such as IN.DPDP=2026-11-13: ${Object.keys(OPEN_POINTS).join(', ')}. Default: see lawData in the API`,
  REGISTER_LANGUAGE: 'Language in which texts are entered (BCP 47). Translations are into others. Default: en',
  CLOCK_AHEAD_DAYS:
    'Days that the clock can be ahead of the newest event; then nothing is recorded until it is set. Default: 1000',
  LOG_LEVEL: `The lowest level that is logged: ${LOG_LEVELS.join(', ')}. Default: info`,
  SHUTDOWN_DELAY:
    'Milliseconds after SIGTERM in which requests are still accepted while /health/ready says 503. Default: 1000',
  SHUTDOWN_GRACE: 'Milliseconds after a signal until the process ends, with requests still open or not. Default: 10000',
  READINESS_LAG:
    'Milliseconds that the read models can be behind the ledger while /health/ready says 200. Default: 5000',
  REQUEST_TIMEOUT: 'Milliseconds until a request is stopped. Applying a register file has no limit. Default: 30000',
  HEAD_TIMEOUT: 'Milliseconds in which the head of a request must arrive. Default: 15000',
  BODY_TIMEOUT: 'Milliseconds in which the whole request must arrive. Default: 30000',
  IDLE_TIMEOUT: 'Milliseconds that a connection stays open between two requests. Default: 72000',
  READER_THREADS:
    'Threads that answer what goes through the whole register: findings, reports, files, histories; 0 means none. Default: 1, and 0 on one core',
  READER_MEMORY: 'Megabytes of the heap of such a thread. Default: 512',
  CACHE_MEMORY:
    'Megabytes for caches, together: answers that are kept, and pages of the embedded databases. Default: 64',
  RATE_LIMIT:
    'GraphQL requests per minute for each account, or for each address without sign-in; 0 means no limit. Default: 600, and 0 on a loopback address',
  TRUSTED_PROXIES:
    'Addresses or networks of proxies in front, separated by commas, such as 10.0.0.0/24: limits go by the address that they name in X-Forwarded-For. Default: none',
  PUBLIC_URL: 'Address for browsers, if the server is behind a proxy: https://register.example',
  PUBLISH:
    'on: anybody reads at /published/ what laws want to be public; a date: with former versions since then; off: nothing is published. Default: off',
  CONSOLE: 'on: browsers get the console at / and can sign in to it; off: the API alone is served. Default: on',
  SESSION_IDLE_MINUTES: 'Minutes without a request after which the session of a browser ends. Default: 480',
  SESSION_MINUTES: 'Minutes after sign-in when the session of a browser ends at the latest. Default: 720',
  OPEN_TO_ANYBODY:
    'on: until somebody is given access, anybody on this machine is an administrator; off: nobody is. Default: off',
  INTROSPECTION:
    'on: clients can read the schema and get suggestions for misspelled names; off: they cannot. Default: off',
  OTEL_EXPORTER_OTLP_ENDPOINT:
    'Where to send traces and metrics (OpenTelemetry). Its other variables, OTEL_…, work too. Default: nowhere',
};

/** The roles of a process: answer requests (`api`), build the read models (`projector`), or both (`all`). */
export const ROLES = ['all', 'api', 'projector'] as const;
/** A role of a process. */
export type Role = (typeof ROLES)[number];

/**
 * Reads the role of the process.
 * @throws {ConfigurationError} if the role does not exist, or the stores are embedded and belong to one process
 */
export function readRole(text: string, { eventStoreUrl, readModelUrl }: Stores): Role {
  const role = ROLES.find((name) => name === text);
  if (!role) throw new ConfigurationError(`--role is one of ${ROLES.join(', ')}, not "${text}".`);
  if (role !== 'all' && !(eventStoreUrl && readModelUrl))
    throw new ConfigurationError(
      `--role ${role} is for stores that processes share: set EVENT_STORE_URL and READ_MODEL_URL. Embedded stores belong to one process, with --role all.`,
    );
  return role;
}

/**
 * Reads the configuration.
 * @throws {ConfigurationError} with every unknown variable and every invalid value
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const mistakes: string[] = [];
  const ours = Object.keys(SETTINGS).filter((name) => name.startsWith('REGESTA_'));
  for (const name of Object.keys(env))
    if (name.startsWith('REGESTA_') && !ours.includes(name))
      mistakes.push(`${name} is unknown; known are ${ours.join(', ')}.`);
  for (const name of Object.keys(SETTINGS)) {
    const unwanted = unwantedIn(env[name] ?? '', true);
    if (unwanted) mistakes.push(`${name} has a character that does not show, at ${unwanted.index + 1}: take it out.`);
  }
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) mistakes.push(`PORT must be 0 to 65535, not "${env.PORT}".`);
  const eventStoreUrl = env.EVENT_STORE_URL || undefined;
  if (eventStoreUrl && !/^(esdb|kurrentdb)(\+discover)?:\/\//.test(eventStoreUrl))
    mistakes.push(
      'EVENT_STORE_URL must begin with esdb:// or esdb+discover:// (leave it out for the embedded ledger).',
    );
  const namespace = env.LEDGER_NAMESPACE || undefined;
  if (namespace && !eventStoreUrl)
    mistakes.push('LEDGER_NAMESPACE is for a ledger in EventStoreDB: set EVENT_STORE_URL, or leave it out.');
  const readModelUrl = env.READ_MODEL_URL || undefined;
  if (readModelUrl && !/^postgres(ql)?:\/\//.test(readModelUrl))
    mistakes.push('READ_MODEL_URL must begin with postgres:// (leave it out for the embedded read models).');
  const logLevel = LOG_LEVELS.find((level) => level === (env.LOG_LEVEL || 'info'));
  if (!logLevel) mistakes.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${env.LOG_LEVEL}".`);
  const logOrigin = env.LOG_ORIGIN || undefined;
  if (logOrigin && (!isKeyName(logOrigin) || logOrigin.includes('://')))
    mistakes.push(
      `LOG_ORIGIN must be a name without https://, spaces and +, such as register.example/log, not "${logOrigin}".`,
    );
  const publishing = publishingOf(env, mistakes);
  const milliseconds = (name: 'SHUTDOWN_DELAY' | 'SHUTDOWN_GRACE', otherwise: number) => {
    const value = Number(env[name] || otherwise);
    if (!Number.isInteger(value) || value < 0) mistakes.push(`${name} must be whole milliseconds, not "${env[name]}".`);
    return value;
  };
  const shutdown = { delay: milliseconds('SHUTDOWN_DELAY', 1_000), grace: milliseconds('SHUTDOWN_GRACE', 10_000) };
  if (shutdown.grace <= shutdown.delay)
    mistakes.push(
      `SHUTDOWN_GRACE (${shutdown.grace}) must be longer than SHUTDOWN_DELAY (${shutdown.delay}), which is a part of it.`,
    );
  const host = env.HOST || '127.0.0.1';
  const http = readHttpSettings(env, host, mistakes);
  const readers = readersOf(env, mistakes);
  const issuer = issuerOf(env, isLoopback(host), mistakes);
  const directory = directoryOf(env, issuer, mistakes);
  const sessions = sessionTimesOf(env, mistakes);
  const lawDates = datesOf(env.LAW_DATES, mistakes);
  const language = canonicalLanguage(env.REGISTER_LANGUAGE || 'en');
  if (!language)
    mistakes.push(`REGISTER_LANGUAGE must be a language tag of BCP 47, such as en, not "${env.REGISTER_LANGUAGE}".`);
  const clockAheadDays = Number(env.CLOCK_AHEAD_DAYS || CLOCK_AHEAD_DAYS);
  if (!Number.isInteger(clockAheadDays) || clockAheadDays < 1)
    mistakes.push(`CLOCK_AHEAD_DAYS must be whole days, at least 1, not "${env.CLOCK_AHEAD_DAYS}".`);
  const key = keyOf(env.REGESTA_KEY, mistakes);
  if (mistakes.length > 0) throw new ConfigurationError(mistakes.join('\n'));
  const keyFile = env.REGESTA_KEY_FILE || undefined;
  return {
    host,
    port,
    stores: {
      directory: env.REGESTA_DATA || './data',
      eventStoreUrl,
      namespace,
      readModelUrl,
      key,
      keyFile,
      logOrigin,
      logKeyFile: env.LOG_KEY_FILE || undefined,
      publishing,
      clockAheadDays,
    },
    logLevel: logLevel!,
    shutdown,
    http,
    readers,
    issuer,
    directory,
    sessions,
    lawDates,
    language: language!,
  };
}

/** Settings that say nothing without an issuer of tokens. */
const OF_AN_ISSUER = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL', 'OIDC_CLIENT_ID', ...OF_TOKENS] as const;

function issuerOf(
  env: Readonly<Record<string, string | undefined>>,
  isOnLoopback: boolean,
  mistakes: string[],
): Issuer | undefined {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl } = env;
  const { OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret } = env;
  if (secret && !id) mistakes.push('OIDC_CLIENT_SECRET belongs to OIDC_CLIENT_ID: set both, or the id alone.');
  if (id && !isOnLoopback && !env.PUBLIC_URL)
    mistakes.push('OIDC_CLIENT_ID needs PUBLIC_URL: browsers come back there from the issuer.');
  const given = OF_AN_ISSUER.filter((name) => env[name]);
  if (given.length === 0) return undefined;
  if (!issuer || !audience)
    mistakes.push(
      `OIDC_ISSUER and OIDC_AUDIENCE belong together, the issuer of access tokens and their audience. Set both, or none of OIDC_… (set: ${given.join(', ')}).`,
    );
  for (const [name, url] of Object.entries({ OIDC_ISSUER: issuer, OIDC_JWKS_URL: jwksUrl }))
    if (url && !isTrustworthy(url))
      mistakes.push(`${name} must be an https:// address (http:// only for this machine), not "${url}".`);
  return {
    issuer: issuer!,
    audience: audience!,
    jwksUrl: jwksUrl || undefined,
    ...(id && { client: { id, secret: secret || undefined } }),
    ...rolesByToken(env, mistakes),
  };
}

/** Most reader threads: each has a register of its own in memory. */
const MOST_READERS = 16;

function readersOf(env: Readonly<Record<string, string | undefined>>, mistakes: string[]): ReaderSettings {
  const number = (
    name: 'READER_THREADS' | 'READER_MEMORY' | 'CACHE_MEMORY',
    least: number,
    most: number,
    otherwise: number,
  ) => {
    const value = Number(env[name] || otherwise);
    if (!Number.isInteger(value) || value < least || value > most)
      mistakes.push(`${name} must be a whole number from ${least} to ${most}, not "${env[name]}".`);
    return value;
  };
  return {
    threads: number('READER_THREADS', 0, MOST_READERS, availableParallelism() > 1 ? 1 : 0),
    memory: number('READER_MEMORY', 64, 65_536, 512),
    cacheMemory: number('CACHE_MEMORY', 16, 65_536, 64),
  };
}

function sessionTimesOf(env: Readonly<Record<string, string | undefined>>, mistakes: string[]): SessionTimes {
  const minutes = (name: 'SESSION_IDLE_MINUTES' | 'SESSION_MINUTES', otherwise: number) => {
    const value = Number(env[name] || otherwise / 60_000);
    if (!Number.isInteger(value) || value < 1 || value > 43_200)
      mistakes.push(`${name} must be whole minutes, 1 to 43200 (30 days), not "${env[name]}".`);
    return value * 60_000;
  };
  return {
    idle: minutes('SESSION_IDLE_MINUTES', SESSION_TIMES.idle),
    longest: minutes('SESSION_MINUTES', SESSION_TIMES.longest),
  };
}

/** Reads a list of `CODE=DATE`, separated by commas. */
function datesOf(text: string | undefined, mistakes: string[]): Record<string, string> {
  const dates: Record<string, string> = {};
  for (const setting of (text ?? '').split(',').map((entry) => entry.trim())) {
    if (setting === '') continue;
    const [code = '', date = ''] = setting.split('=');
    if (!Object.hasOwn(OPEN_POINTS, code))
      mistakes.push(`LAW_DATES: "${code}" is no open point; known are ${Object.keys(OPEN_POINTS).join(', ')}.`);
    else if (!isCalendarDate(date))
      mistakes.push(`LAW_DATES: ${code} needs a date such as ${code}=2027-01-31, not "${date}".`);
    else dates[code] = date;
  }
  return dates;
}

function isTrustworthy(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function keyOf(text: string | undefined, mistakes: string[]): Buffer | undefined {
  if (!text) return undefined;
  try {
    return parseKey(text, 'REGESTA_KEY');
  } catch (error) {
    mistakes.push(asError(error).message);
    return undefined;
  }
}
