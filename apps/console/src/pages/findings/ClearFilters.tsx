import { Button } from '@mantine/core';
import { useWords } from '../../words/words';
import type { Narrow } from './search';

/** Takes all conditions out of the address. */
export function ClearFilters({ narrow }: { narrow: Narrow }) {
  const { t } = useWords();
  const none = {
    severity: undefined,
    law: undefined,
    assignee: undefined,
    thing: undefined,
    type: undefined,
    rule: undefined,
    group: undefined,
  };
  return (
    <Button size="compact-sm" variant="default" onClick={() => narrow(none)}>
      {t('findings.clear')}
    </Button>
  );
}
