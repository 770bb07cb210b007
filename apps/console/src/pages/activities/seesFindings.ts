import { useSession } from '../../app/SessionContext';

/**
 * Returns if the caller sees findings: regulators do not, and what they ask is kept, so it is not tried. Undefined until the
 * session is known.
 */
export function useSeesFindings(): boolean | undefined {
  const session = useSession();
  return session && session.role !== 'REGULATOR';
}
