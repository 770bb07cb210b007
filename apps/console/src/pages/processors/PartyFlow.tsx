import { useMemo } from 'react';
import { useRead } from '../../api/read';
import { Dimmed } from '../../parts/Dimmed';
import { FlowPicture } from '../../parts/flow/FlowPicture';
import { NoAnswer } from '../../parts/NoAnswer';
import { Section } from '../../parts/Section';
import { useSeen } from '../../parts/useSeen';
import { useWords } from '../../words/words';
import { flowOf } from './flow';
import { PARTY_FLOW } from './questions';

/** Entries of each list that are drawn. */
const FIRST = 50;
/** Pixels that the section takes before it is asked for. */
const HEIGHT = 40;

/** The picture of the data of a company: from those who give them to where they go. It is asked for when it comes in sight. */
export default function PartyFlow({ id }: { id: string }) {
  const { t, place, list } = useWords();
  const { ref, isSeen } = useSeen();
  const { data, ...read } = useRead(PARTY_FLOW, { id, first: FIRST }, { pause: !isSeen });
  const flow = useMemo(
    () =>
      data &&
      flowOf(
        data,
        (column) => t(`systems.flow.${column}`),
        (name, countries) =>
          `${name} · ${countries.length > 0 ? list(countries.map(place)) : t('transfers.noCountry')}`,
      ),
    [data, t, place, list],
  );
  const isCut = Object.values(data ?? {}).some((part) => part && 'totalCount' in part && part.totalCount > FIRST);
  return (
    <Section title={t('systems.flow')}>
      <div ref={ref} style={{ minHeight: HEIGHT }}>
        {!flow ? (
          isSeen && <NoAnswer {...read} lines={4} />
        ) : flow.lines.length > 0 ? (
          <FlowPicture label={t('systems.flow')} {...flow} />
        ) : (
          <Dimmed>{t('systems.flow.none')}</Dimmed>
        )}
        {isCut && <Dimmed size="xs">{t('systems.flow.cut', { count: FIRST })}</Dimmed>}
      </div>
    </Section>
  );
}
