import { Button } from '@mantine/core';
import { useWords } from '../../words/words';
import { type Narrow, withoutConditions } from './search';

/** Takes all conditions out of the address. */
export function ClearFilters({ narrow }: { narrow: Narrow }) {
  const { t } = useWords();
  return (
    <Button size="compact-sm" variant="default" onClick={() => narrow(withoutConditions)}>
      {t('findings.clear')}
    </Button>
  );
}
