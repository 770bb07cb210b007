import { useSession } from '../app/SessionContext';

/**
 * Returns true if the caller is a regulator, who sees what its grant covers, and no findings. Undefined until the server has
 * said who the caller is.
 */
export function useIsRegulator(): boolean | undefined {
  const session = useSession();
  return session && session.role === 'REGULATOR';
}
