import { Group, Text } from '@mantine/core';
import { Fragment } from 'react';
import { Commands } from '../../edit/Commands';
import { ThingCommands } from '../../edit/ThingCommands';
import { useWords } from '../../words/words';
import { None } from '../None';
import styles from './contents.module.css';
import type { Entry } from './entries';

/** The sections that hold nothing, in one line, and what can be added to them. */
export function Nothing({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useWords();
  if (entries.length === 0) return null;
  const own = entries.filter(({ begins }) => !begins).flatMap(({ fields }) => fields);
  return (
    <section className={styles.nothing} aria-label={t('contents.nothing')}>
      <Text size="sm" component="div" flex="1 1 20rem">
        <Text span inherit fw={600}>
          {t('contents.nothing')}:
        </Text>{' '}
        {entries.map(({ id, title, fields: [field] }, at) => (
          <Fragment key={id}>
            {at > 0 && ' · '}
            <span data-path={field}>{title}</span>
          </Fragment>
        ))}{' '}
        <None>{''}</None>
      </Text>
      <Group gap="xs" className="no-print">
        {entries.map(({ id, begins }) => begins && <Commands key={id} type="register" variant="default" {...begins} />)}
        <ThingCommands section={own} label={t('contents.add')} />
      </Group>
    </section>
  );
}
