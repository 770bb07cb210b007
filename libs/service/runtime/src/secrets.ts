type Environment = Readonly<Record<string, string | undefined>>;

/** Settings whose whole value is a secret. */
const WHOLE = ['REGESTA_KEY', 'REGESTA_TOKEN', 'OIDC_CLIENT_SECRET'];
/** Settings whose value is a list of `HOST=TOKEN`. */
const TOKENS = ['LOG_PUBLISH_TOKENS'];
/** The user and the password in an address. */
const USER = /\/\/([^/@\s:]*):([^/@\s]*)@/g;

const HIDDEN = '***';

/** Returns a function that takes the secrets of the settings out of a text. What it returns can be shown to anybody who helps. */
export function withoutSecretsOf(env: Environment): (text: string) => string {
  const values = [
    ...WHOLE.map((name) => env[name]),
    ...TOKENS.flatMap((name) => (env[name] ?? '').split(',').map((one) => one.slice(one.indexOf('=') + 1).trim())),
    ...Object.values(env).flatMap((value) => [...(value ?? '').matchAll(USER)].map(([, , password]) => password)),
  ];
  const secrets = [...new Set(values.flatMap((one) => (one ? [one, decoded(one)] : [])))].filter(isSecret);
  secrets.sort((a, b) => b.length - a.length);
  return (text) =>
    secrets.reduce((left, secret) => left.replaceAll(secret, HIDDEN), text.replace(USER, `//$1:${HIDDEN}@`));
}

/** A short password can be a word of any sentence. Messages do not quote it, and addresses are shown without it. */
const isSecret = (text: string) => text.length >= 8;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
