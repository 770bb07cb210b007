import { createContext, use, useEffect, useState } from 'react';
import { readSession, type Session } from './session';

/** The session of this browser, for all pages; undefined until the server has answered. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** Returns the session of this browser. */
export const useSession = (): Session | undefined => use(SessionContext);

/** Reads the session once. */
export function useSessionOfBrowser(): Session | undefined {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    readSession().then(setSession, () => undefined); // a server that is away is said by the connection
  }, []);
  return session;
}
