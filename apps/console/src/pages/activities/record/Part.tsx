import { Badge, Group, Text, Title } from '@mantine/core';
import { createContext, type ReactNode, use, useId } from 'react';
import { Commands } from '../../../edit/Commands';
import { useWords } from '../../../words/words';
import styles from './record.module.css';

/** The activity that parts and rows belong to. */
interface Holder {
  readonly id: string;
  readonly status: string;
}

export const HolderOfRecord = createContext<Holder | undefined>(undefined);

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
  const holder = use(HolderOfRecord)!;
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id} data-path={field}>
      <Group justify="space-between" align="flex-start" gap="xs" mb="xs">
        <div className={styles.partHead}>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {help && (
            <Text size="sm" c="dimmed" className="no-print">
              {help}
            </Text>
          )}
        </div>
        <Group gap="xs" className="no-print">
          {actions}
          {hasCommands && <Commands type="processingActivity" section={field} {...holder} name={title} />}
        </Group>
      </Group>
      {isEmpty ? <Text size="sm">{t('activities.nothingStated')}</Text> : children}
    </section>
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
  const holder = use(HolderOfRecord)!;
  return (
    <li className={styles.row} data-path={`${field}.${rowKey}`}>
      <div className={styles.main}>
        {children}
        {isInherited && <Inherited />}
      </div>
      {!isInherited && (
        <div className="no-print">
          <Commands type="processingActivity" section={field} row={rowKey} name={name} {...holder} />
        </div>
      )}
    </li>
  );
}

/** The mark of what every activity has from the profile ALL. */
export function Inherited() {
  const { t } = useWords();
  return (
    <Badge variant="default" size="sm" tt="none" fw={500} title={t('activities.inheritedHelp')}>
      {t('activities.inherited')}
    </Badge>
  );
}
