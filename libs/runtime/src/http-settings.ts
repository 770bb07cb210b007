/** What a server lets in, and for how long. */
export interface HttpSettings {
  /** How long a request may take, in milliseconds. */
  readonly requestTimeout: number;
  /** GraphQL requests a minute of one account or address; 0: any number. */
  readonly rateLimit: number;
  /** Where browsers find it, where that is not where it listens. */
  readonly publicUrl?: string;
  /** Whether it tells of its schema, and which name may have been meant. */
  readonly introspection: boolean;
}

/** As in development. */
export const OPEN_HTTP_SETTINGS: HttpSettings = { requestTimeout: 30_000, rateLimit: 0, introspection: true };

const AWAY_FROM_LOOPBACK = 600;

/** Whether only this machine reaches the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** What the environment says of them; mistakes are added to the others. */
export function readHttpSettings(
  env: Readonly<Record<string, string | undefined>>,
  host: string,
  mistakes: string[],
): HttpSettings {
  const number = (name: string, what: string, least: number, otherwise: number) => {
    const value = Number(env[name] || otherwise);
    if (!Number.isInteger(value) || value < least || value > 2 ** 31 - 1)
      mistakes.push(`${name} must be ${what}, not "${env[name]}".`);
    return value;
  };
  const introspection = env.INTROSPECTION || 'off';
  if (introspection !== 'on' && introspection !== 'off')
    mistakes.push(`INTROSPECTION must be on or off, not "${introspection}".`);
  const publicUrl = env.PUBLIC_URL || undefined;
  if (publicUrl && !(/^https?:\/\//.test(publicUrl) && URL.canParse(publicUrl)))
    mistakes.push(`PUBLIC_URL must be an address such as https://register.example, not "${publicUrl}".`);
  return {
    requestTimeout: number('REQUEST_TIMEOUT', 'whole milliseconds, at least 1', 1, 30_000),
    rateLimit: number(
      'RATE_LIMIT',
      'a whole number of requests a minute, 0 for any',
      0,
      isLoopback(host) ? 0 : AWAY_FROM_LOOPBACK,
    ),
    publicUrl,
    introspection: introspection === 'on',
  };
}
