import { isAbsolute } from 'node:path';
import type { MailServer } from '#evidence';
import { isLoopback } from './http-settings.js';

/** A destination of checkpoints. */
export interface DestinationSetting {
  readonly kind: 'file' | 'http' | 'mail' | 'witness';
  /** The directory, the address, or the address of mail. */
  readonly address: string;
  /** The bearer token of an address. */
  readonly token?: string;
}

/** Settings of the checkpoints that go out. */
export interface PublishingSettings {
  /** Milliseconds. */
  readonly every: number;
  readonly to: readonly DestinationSetting[];
  readonly mail?: MailServer;
  /** File with the keys of witnesses. */
  readonly witnessPolicy?: string;
  /** A timestamp authority, and the file of its certificate. */
  readonly timestamp?: { readonly url: string; readonly ca: string };
}

type Env = Readonly<Record<string, string | undefined>>;

const FORMS = 'file:/directory, https://…, mailto:NAME@HOST and witness+https://…';
/** Settings that say nothing without a log. */
const OF_A_LOG = ['LOG_PUBLISH_TO', 'LOG_TIMESTAMP_URL', 'LOG_WITNESS_POLICY', 'LOG_KEY_FILE'] as const;
const MAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Reads where checkpoints go. Adds its mistakes to the list; they show no password and no token.
 * @returns undefined if they go nowhere
 */
export function publishingOf(env: Env, mistakes: string[]): PublishingSettings | undefined {
  const every = periodOf(env.LOG_PUBLISH_EVERY || 'PT1H');
  if (every === undefined)
    mistakes.push(`LOG_PUBLISH_EVERY must be a time from PT1M to P1D, such as PT15M, not "${env.LOG_PUBLISH_EVERY}".`);
  const tokens = tokensOf(env.LOG_PUBLISH_TOKENS, mistakes);
  const to = partsOf(env.LOG_PUBLISH_TO).flatMap((text, i) => {
    const setting = destinationOf(text);
    if (typeof setting === 'string') mistakes.push(`LOG_PUBLISH_TO, number ${i + 1}: ${setting}`);
    return typeof setting === 'string' ? [] : [withToken(setting, tokens)];
  });
  for (const host of tokens.keys())
    if (!to.some(({ kind, address }) => kind === 'http' && new URL(address).host === host))
      mistakes.push(`LOG_PUBLISH_TOKENS: ${host} is not the host of an https:// destination.`);
  const timestamp = timestampOf(env, mistakes);
  const mail = mailOf(env, mistakes);
  if (to.some(({ kind }) => kind === 'mail') && !mail)
    mistakes.push('LOG_PUBLISH_TO has mail: set SMTP_URL and SMTP_FROM.');
  const witnessPolicy = env.LOG_WITNESS_POLICY || undefined;
  if (to.some(({ kind }) => kind === 'witness') && !witnessPolicy)
    mistakes.push('LOG_PUBLISH_TO has a witness: set LOG_WITNESS_POLICY to a file with its key.');
  if (!env.LOG_ORIGIN)
    for (const name of OF_A_LOG.filter((setting) => env[setting]))
      mistakes.push(`${name} is for a log: set LOG_ORIGIN to its name, or leave ${name} out.`);
  if (to.length === 0 && !timestamp) return undefined;
  return { every: every ?? HOUR, to, mail, witnessPolicy, timestamp };
}

const partsOf = (text = '') =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Returns the milliseconds of a duration in days, hours and minutes; undefined if it is none from a minute to a day. */
function periodOf(text: string): number | undefined {
  const [whole, days, hours, minutes] = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?$/.exec(text) ?? [];
  const time = Number(days ?? 0) * DAY + Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * 60_000;
  return whole !== undefined && time >= 60_000 && time <= DAY ? time : undefined;
}

/** Returns the destination of a text, or what is wrong with it. */
function destinationOf(text: string): DestinationSetting | string {
  if (text.startsWith('file:')) {
    const address = text.slice('file:'.length).replace(/^\/\/(?=\/)/, '');
    return isAbsolute(address) ? { kind: 'file', address } : 'A directory is given whole: file:/var/lib/checkpoints.';
  }
  if (text.startsWith('mailto:')) {
    const address = text.slice('mailto:'.length);
    return MAIL.test(address) ? { kind: 'mail', address } : 'Mail goes to one address: mailto:NAME@HOST.';
  }
  const isWitness = text.startsWith('witness+');
  const address = isWitness ? text.slice('witness+'.length) : text;
  const url = /^https?:/.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return `Its form is unknown. Known are ${FORMS}.`;
  if (url.username || url.password) return 'An address has no password: use LOG_PUBLISH_TOKENS.';
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    return 'An address is https:// (http:// only for this machine).';
  return { kind: isWitness ? 'witness' : 'http', address };
}

function withToken(setting: DestinationSetting, tokens: ReadonlyMap<string, string>): DestinationSetting {
  const token = setting.kind === 'http' ? tokens.get(new URL(setting.address).host) : undefined;
  return token ? { ...setting, token } : setting;
}

function tokensOf(text: string | undefined, mistakes: string[]): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const [i, part] of partsOf(text).entries()) {
    const [, host, token] = /^([^\s=]+)=([\x21-\x7e]+)$/.exec(part) ?? [];
    if (host && token) tokens.set(host, token);
    else mistakes.push(`LOG_PUBLISH_TOKENS, number ${i + 1}: it must be HOST=TOKEN.`);
  }
  return tokens;
}

function timestampOf(env: Env, mistakes: string[]): PublishingSettings['timestamp'] {
  const { LOG_TIMESTAMP_URL: url, LOG_TIMESTAMP_CA: ca } = env;
  if (!url && !ca) return undefined;
  if (!url || !ca) {
    mistakes.push(
      'LOG_TIMESTAMP_URL and LOG_TIMESTAMP_CA belong together: the authority and its certificate. Set both.',
    );
    return undefined;
  }
  const isAddress = /^https?:/.test(url) && URL.canParse(url) && !new URL(url).username && !new URL(url).password;
  if (!isAddress) mistakes.push('LOG_TIMESTAMP_URL must be an https:// or http:// address without a password.');
  return isAddress ? { url, ca } : undefined;
}

function mailOf(env: Env, mistakes: string[]): MailServer | undefined {
  const { SMTP_URL: url, SMTP_FROM: from } = env;
  if (!url && !from) return undefined;
  const server = url && /^smtps?:\/\//.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  if (!server) mistakes.push('SMTP_URL must be smtp://HOST:PORT or smtps://HOST:PORT, with USER:PASSWORD@ if needed.');
  if (!from || !MAIL.test(from)) mistakes.push('SMTP_FROM must be an address of mail, such as register@a.example.');
  if (!server || !from) return undefined;
  return { url: url!, from, mustEncrypt: server.password !== '' && !isLoopback(server.hostname) };
}
