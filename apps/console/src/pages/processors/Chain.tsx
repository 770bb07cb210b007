import { Group, Text } from '@mantine/core';
import { Dimmed } from '../../parts/Dimmed';
import { ThingLink } from '../../parts/ThingLink';
import { useWords } from '../../words/words';
import styles from './Chain.module.css';
import type { Link } from './chain-tree';
import type { ChainRow } from './questions';

/** The chain of engagements as a tree: who works under whom, with what, and where the data are. */
export function Chain({ links, current }: { links: readonly Link<ChainRow>[]; current?: string }) {
  return (
    <ul className={styles.chain}>
      {links.map(({ engagement, below }) => (
        <li key={engagement.id}>
          <Node engagement={engagement} isCurrent={engagement.id === current} />
          {below.length > 0 && <Chain links={below} current={current} />}
        </li>
      ))}
    </ul>
  );
}

function Node({ engagement, isCurrent }: { engagement: ChainRow; isCurrent: boolean }) {
  const { t, place, list } = useWords();
  const { id, work, processor, locations } = engagement;
  return (
    <Group gap={8} align="baseline">
      {processor && (
        <ThingLink type="party" id={processor.id} size="sm" fw={600}>
          {processor.name}
        </ThingLink>
      )}
      {isCurrent ? (
        <Text size="sm" span aria-current="true" fw={600}>
          {work}
        </Text>
      ) : (
        <ThingLink type="engagement" id={id} size="sm">
          {work}
        </ThingLink>
      )}
      <Dimmed span>
        {locations.length > 0
          ? t('processors.dataIn', { places: list(locations.map(place)) })
          : t('processors.dataNowhere')}
      </Dimmed>
    </Group>
  );
}
