/** The session of this browser, as the server sees it. */
export interface Session {
  readonly signedIn: boolean;
  readonly account?: string;
  readonly role?: string;
  readonly label?: string;
  /** The limits of recording: one of them must allow it. Absent if the account records everywhere. */
  readonly limits?: readonly { readonly departments: readonly string[]; readonly controllers: readonly string[] }[];
  readonly expiresAt?: string;
  /** The ways to sign in; `open`: nobody has to. */
  readonly ways: { readonly open: boolean; readonly key: boolean; readonly issuer: { readonly name: string } | null };
}

const HEADERS = { 'content-type': 'application/json', 'x-regesta-session': '1' };

/** Asks the server who this browser is; undefined if it does not say. */
export async function readSession(): Promise<Session | undefined> {
  const response = await fetch('/session', { headers: { accept: 'application/json' } });
  return response.ok ? await response.json() : undefined;
}

/** Exchanges an API key for a session; returns the server's words if it refuses. */
export async function signInWith(key: string): Promise<string | undefined> {
  const response = await fetch('/session', { method: 'POST', headers: HEADERS, body: JSON.stringify({ key }) });
  if (response.ok) return undefined;
  const body: { errors?: { message: string }[] } | undefined = await response.json().catch(() => undefined);
  return body?.errors?.[0]?.message ?? response.statusText;
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE', headers: HEADERS });
}
