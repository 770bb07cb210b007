import { useMemo } from 'react';
import { graphql } from '../api/graphql';
import { useRead } from '../api/read';
import { useSession } from '../app/SessionContext';
import { useWords } from '../words/words';
import { shortAccount } from './names';

const LABELS = graphql(`query AccountLabels($at: Moment) { grants(at: $at) { account label } }`);

/**
 * Returns a function that names accounts: the caller, else the label of the grant, else that its name is not shown.
 * Only administrators see labels.
 */
export function useAccountName(): (account: string) => string {
  const { t } = useWords();
  const session = useSession();
  const { data } = useRead(LABELS, {}, { pause: session?.role !== 'ADMINISTRATOR' });
  return useMemo(() => {
    const labels = new Map(data?.grants.map(({ account, label }) => [account, label]));
    return (account) => {
      if (account === 'anonymous') return t('parts.anonymous');
      if (account === 'not-covered') return t('parts.notCovered');
      if (account === session?.account) return t('parts.you');
      return labels.get(account) || t('parts.account', { id: shortAccount(account) });
    };
  }, [data, session?.account, t]);
}
