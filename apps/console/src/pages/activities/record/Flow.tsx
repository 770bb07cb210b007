import { useMemo } from 'react';
import { FlowPicture } from '../../../parts/flow/FlowPicture';
import { Section } from '../../../parts/Section';
import { useWords } from '../../../words/words';
import { flowOf } from './flow';
import type { Activity } from './query';

/** The picture of the data of an activity: from those who give them to where they go. */
export default function Flow({ activity }: { activity: Activity }) {
  const { t, place, list } = useWords();
  const flow = useMemo(
    () =>
      flowOf(activity, {
        titleOf: (column) => t(`systems.flow.${column}`),
        located: (name, countries) =>
          `${name} · ${countries.length > 0 ? list(countries.map(place)) : t('transfers.noCountry')}`,
        notStated: t('parts.notStated'),
      }),
    [activity, t, place, list],
  );
  return (
    <Section title={t('systems.flow')}>
      <FlowPicture label={t('systems.flow')} {...flow} />
    </Section>
  );
}
