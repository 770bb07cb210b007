import { useWords } from '../../words/words';

/** A contract between controller and processor. */
interface Contract {
  readonly reference: string | null;
  readonly signedOn: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** Returns the function that says a contract in words. */
export function useContractWords(): (contract: Contract) => string {
  const { t, date, series } = useWords();
  return ({ reference, signedOn, since, until }) => {
    const parts = [
      reference,
      signedOn && t('processors.signedOn', { date: date(signedOn) }),
      since && !signedOn && t('processors.since', { date: date(since) }),
      until && t('processors.until', { date: date(until) }),
    ].filter(Boolean);
    if (parts.length === 0) return t('processors.contractBare');
    return series([...parts, ...(until ? [] : [t('processors.contractEndless')])]);
  };
}
