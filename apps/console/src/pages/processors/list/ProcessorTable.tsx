import { Badge, Box, Table } from '@mantine/core';
import { Dimmed } from '../../../parts/Dimmed';
import { ActivityLink, ThingLink } from '../../../parts/ThingLink';
import { useWords } from '../../../words/words';
import { useContractWords } from '../contract';
import type { Processor } from '../processor-list';
import type { EngagementRow } from '../questions';
import styles from './list.module.css';

const COLUMNS = [
  ['processor', '20%'],
  ['work', '22%'],
  ['location', '13%'],
  ['contract', '15%'],
  ['activities', '17%'],
  ['below', '13%'],
] as const;

/** The processors, each with its works: where the data are, the contract, the activities, and who works under it. */
export function ProcessorTable({ processors }: { processors: readonly Processor[] }) {
  const { t } = useWords();
  return (
    <Box className={styles.scroll} tabIndex={0} role="region" aria-label={t('processors.tab.processors')}>
      <Table miw={980} verticalSpacing={8} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map(([column, width]) => (
              <Table.Th key={column} scope="col" w={width}>
                {t(`processors.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {processors.map((processor) => (
          <Table.Tbody key={processor.id}>
            {processor.engagements.map((engagement, i) => (
              <Table.Tr key={engagement.id} style={{ verticalAlign: 'top' }}>
                {i === 0 && (
                  <Table.Th scope="rowgroup" rowSpan={processor.engagements.length} fw={400}>
                    <Name processor={processor} />
                  </Table.Th>
                )}
                <Work engagement={engagement} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </Box>
  );
}

function Name({ processor }: { processor: Processor }) {
  const { t, country } = useWords();
  return (
    <>
      <ThingLink type="party" id={processor.id} fw={600} size="sm">
        {processor.name}
      </ThingLink>
      <Dimmed size="xs">{processor.country ? country(processor.country) : t('processors.noCountry')}</Dimmed>
      {processor.group && (
        <Badge variant="outline" color="gray" size="sm" tt="none">
          {t('processors.ownGroup')}
        </Badge>
      )}
    </>
  );
}

function Work({ engagement }: { engagement: EngagementRow }) {
  const { t, country, list } = useWords();
  const contractWords = useContractWords();
  const { id, work, locations, contract, activities, under, below, engagedBy } = engagement;
  return (
    <>
      <Table.Td>
        <ThingLink type="engagement" id={id} size="sm">
          {work}
        </ThingLink>
        <Dimmed size="xs">
          {under?.processor
            ? t('processors.worksUnder', { name: under.processor.name })
            : engagedBy.length > 0 && t('processors.for', { names: list(engagedBy.map(({ name }) => name)) })}
        </Dimmed>
      </Table.Td>
      <Table.Td>
        {locations.length > 0 ? list(locations.map(country)) : <Dimmed>{t('parts.notStated')}</Dimmed>}
      </Table.Td>
      <Table.Td>{contract ? contractWords(contract) : <Dimmed>{t('processors.noContract')}</Dimmed>}</Table.Td>
      <Table.Td>
        {activities.length === 0 && <Dimmed>{t('parts.notStated')}</Dimmed>}
        {activities.map((activity) => (
          <div key={activity.id}>
            <ActivityLink activity={activity} />
          </div>
        ))}
      </Table.Td>
      <Table.Td>
        {below.map((one) => (
          <div key={one.id}>
            <ThingLink type="engagement" id={one.id} size="sm">
              {one.processor?.name ?? one.work}
            </ThingLink>
          </div>
        ))}
      </Table.Td>
    </>
  );
}
