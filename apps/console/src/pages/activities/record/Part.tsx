import { Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { Commands } from '../../../edit/Commands';
import { ThingCommands } from '../../../edit/ThingCommands';
import { type Entry, useEntry } from '../../../parts/contents/entries';
import { Dimmed } from '../../../parts/Dimmed';
import { None } from '../../../parts/None';
import { Tag } from '../../../parts/Tag';
import { useWords } from '../../../words/words';
import styles from './record.module.css';

interface PartProps {
  /** The field of the activity: the section of its commands, and the path of findings. */
  readonly field: string;
  /** Other fields whose commands it has, and whose findings are its own. */
  readonly also?: readonly string[];
  readonly title: string;
  /** One line that says what the part is. */
  readonly help?: string;
  /** What is said if it holds nothing. */
  readonly isEmpty?: boolean;
  /** The number of its rows, if it is a list. */
  readonly rows?: number;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** What it begins, if its rows are things of their own. They are changed on their own pages. */
  readonly begins?: Entry['begins'];
}

/** A titled part of the record, with what can be done with it. */
export function Part({ field, also = [], title, help, isEmpty, rows, actions, children, begins }: PartProps) {
  const { t } = useWords();
  const id = useId();
  const fields = [field, ...also];
  const isShown = useEntry({ id, title, fields, rows, begins, isFolded: isEmpty });
  if (!isShown) return null;
  return (
    <section className={styles.part} aria-labelledby={id} data-path={field}>
      <Group justify="space-between" align="flex-start" gap="xs" mb="xs">
        <div className={styles.partHead}>
          <Title order={2} size="h4" id={id} tabIndex={-1} className={styles.heading}>
            {title}
          </Title>
          {help && <Dimmed className="no-print">{help}</Dimmed>}
        </div>
        <Group gap="xs" className="no-print">
          {actions}
          {begins ? <Commands type="register" {...begins} /> : <ThingCommands section={fields} name={title} />}
        </Group>
      </Group>
      {isEmpty ? <None>{t('activities.nothingStated')}</None> : children}
    </section>
  );
}

interface ListProps<Item> extends Omit<PartProps, 'isEmpty' | 'rows' | 'children'> {
  readonly of: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

/** A part that is a list. */
export function ListPart<Item>({ of, children, ...part }: ListProps<Item>) {
  return (
    <Part {...part} isEmpty={of.length === 0} rows={of.length}>
      <ul className={styles.rows}>{of.map(children)}</ul>
    </Part>
  );
}

interface RowsProps<Item> extends ListProps<Item> {
  nameOf(item: Item): string;
}

/** A part that is a list of rows with keys, each with what can be done with it. */
export function RowsPart<Item extends { readonly key: string; readonly inherited?: boolean }>(props: RowsProps<Item>) {
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
