import { Text } from '@mantine/core';
import type { ResultOf } from '../../api/graphql';
import { Dimmed } from '../../parts/Dimmed';
import { Problems } from '../../parts/Problems';
import type { FewAnswer } from '../../parts/useFew';
import { useWords } from '../../words/words';
import type { GAPS } from './queries';

/** How much a report lacks; absent while nobody has said so. */
export function GapCount({ answer }: { answer: FewAnswer<ResultOf<typeof GAPS>> | undefined }) {
  const { t } = useWords();
  if (!answer)
    return (
      <Dimmed span role="status">
        {t('parts.loading')} …
      </Dimmed>
    );
  const { data, problems, again } = answer;
  if (problems.some(({ code }) => code === 'NO_SUCH_LAW')) return <Dimmed span>{t('reports.notInForce')}</Dimmed>;
  if (!data) return <Problems problems={problems} again={again} />;
  const count = data.report.gaps.length;
  return (
    <Text
      span
      size="sm"
      fw={600}
      style={{ whiteSpace: 'nowrap' }}
      c={count === 0 ? undefined : 'light-dark(#a33b00, var(--mantine-color-orange-4))'}
    >
      {t('reports.openGaps', { count })}
    </Text>
  );
}
