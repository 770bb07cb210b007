import { Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { ThingCommands } from '../../../edit/ThingCommands';
import { Dimmed } from '../../../parts/Dimmed';
import { None } from '../../../parts/None';
import { Tag } from '../../../parts/Tag';
import { useWords } from '../../../words/words';
import styles from './record.module.css';

interface PartProps {
  /** The field of the activity: the section of its commands, and the path of findings. */
  readonly field: string;
  readonly title: string;
  /** One line that says what the part is. */
  readonly help?: string;
  /** What is said if it holds nothing. */
  readonly isEmpty?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** False: it has no commands. */
  readonly hasCommands?: boolean;
}

/** A titled part of the record, with what can be done with it. */
export function Part({ field, title, help, isEmpty, actions, children, hasCommands = true }: PartProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id} data-path={field}>
      <Group justify="space-between" align="flex-start" gap="xs" mb="xs">
        <div className={styles.partHead}>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {help && <Dimmed className="no-print">{help}</Dimmed>}
        </div>
        <Group gap="xs" className="no-print">
          {actions}
          {hasCommands && <ThingCommands section={field} name={title} />}
        </Group>
      </Group>
      {isEmpty ? <None>{t('activities.nothingStated')}</None> : children}
    </section>
  );
}

interface ListProps<Entry> extends Omit<PartProps, 'isEmpty' | 'children'> {
  readonly of: readonly Entry[];
  readonly children: (entry: Entry) => ReactNode;
}

/** A part that is a list. */
export function ListPart<Entry>({ of, children, ...part }: ListProps<Entry>) {
  return (
    <Part {...part} isEmpty={of.length === 0}>
      <ul className={styles.rows}>{of.map(children)}</ul>
    </Part>
  );
}

interface RowsProps<Entry> extends ListProps<Entry> {
  nameOf(entry: Entry): string;
}

/** A part that is a list of rows with keys, each with what can be done with it. */
export function RowsPart<Entry extends { readonly key: string; readonly inherited?: boolean }>(
  props: RowsProps<Entry>,
) {
  const { nameOf, children, ...part } = props;
  return (
    <ListPart {...part}>
      {(row) => (
        <Row
          key={`${row.inherited} ${row.key}`}
          field={part.field}
          rowKey={row.key}
          name={nameOf(row)}
          isInherited={row.inherited}
        >
          {children(row)}
        </Row>
      )}
    </ListPart>
  );
}

interface RowProps {
  readonly field: string;
  readonly rowKey: string;
  readonly name: string;
  /** True: it comes from the profile of every jurisdiction, and is changed there. */
  readonly isInherited?: boolean;
  readonly children: ReactNode;
}

/** A row of a list of the record. */
export function Row({ field, rowKey, name, isInherited, children }: RowProps) {
  return (
    <li className={styles.row} data-path={`${field}.${rowKey}`}>
      <div className={styles.main}>
        {children}
        {isInherited && <Inherited />}
      </div>
      {!isInherited && (
        <div className="no-print">
          <ThingCommands section={field} row={rowKey} name={name} />
        </div>
      )}
    </li>
  );
}

/** The mark of what every activity has from the profile ALL. */
export function Inherited() {
  const { t } = useWords();
  return (
    <Tag fw={500} title={t('activities.inheritedHelp')}>
      {t('activities.inherited')}
    </Tag>
  );
}
