import { useMemo } from 'react';
import { graphql } from '../api/graphql';
import { useRead } from '../api/read';
import { useSession } from '../app/SessionContext';
import { useWords } from '../words/words';

const LABELS = graphql(`query AccountLabels($at: Moment) { grants(at: $at) { account label } }`);

/** An account that work can be given to. */
export interface AccountName {
  readonly account: string;
  readonly name: string;
}

/**
 * Returns a function that names accounts: the caller, the label of the grant if the caller may see grants, else the first
 * characters of the opaque id.
 */
export function useAccountName(): (account: string) => string {
  const { t } = useWords();
  const session = useSession();
  const { data } = useRead(LABELS, {}, { pause: session?.role !== 'ADMINISTRATOR' });
  return useMemo(() => {
    const labels = new Map(data?.grants.map(({ account, label }) => [account, label]));
    return (account) => {
      if (account === session?.account) return t('parts.you');
      return labels.get(account) || t('parts.account', { id: account.slice(0, 8) });
    };
  }, [data, session?.account, t]);
}
