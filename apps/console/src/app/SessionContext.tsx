import { createContext, use, useEffect, useState } from 'react';
import { connection } from '../api/connection';
import { readSession, type Session } from './session';

/** The session of this browser, for all pages; undefined until the server has answered. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** Returns the session of this browser. */
export const useSession = (): Session | undefined => use(SessionContext);

/** Waits this long before it asks a server again that did not answer, in milliseconds. */
const TRIES_AGAIN = 3_000;

/** Reads the session, and again when it has ended: the ways to sign in are others once somebody has been given access. */
export function useSessionOfBrowser(): Session | undefined {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    let isOver = false;
    const read = async (): Promise<void> => {
      const found = await readSession().catch(() => undefined);
      if (isOver) return;
      if (found) setSession(found);
      else setTimeout(read, TRIES_AGAIN); // the server is away, which the connection says
    };
    void read();
    const stop = connection.subscribe(() => {
      if (connection.state() === 'SIGNED_OUT') void read();
    });
    return () => {
      isOver = true;
      stop();
    };
  }, []);
  return session;
}
