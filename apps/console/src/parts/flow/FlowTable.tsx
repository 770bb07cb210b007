import { Table } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useWords } from '../../words/words';
import { FlowBox } from './FlowBox';
import styles from './flow.module.css';
import { type FlowOf, rowsOf } from './picture';

/** The picture as a table: each box, and what it leads to. It has the boxes that the picture has no room for. */
export function FlowTable(flow: FlowOf) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={`no-print ${styles.table}`} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('transfers.flow.table')}</summary>
      {isOpen && (
        <Table layout="fixed" verticalSpacing={4} miw="36rem">
          <Table.Thead>
            <Table.Tr>
              {(['flow.step', 'flow.name', 'flow.to'] as const).map((title) => (
                <Table.Th key={title} scope="col">
                  {t(`systems.${title}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rowsOf(flow).map(({ title, box, to }) => (
              <Table.Tr key={box.id}>
                <Table.Td>{title}</Table.Td>
                <Table.Th scope="row" fw={400}>
                  <FlowBox box={box} />
                </Table.Th>
                <Table.Td>
                  {to.map((end, i) => (
                    <Fragment key={end.id}>
                      {i > 0 && ' · '}
                      <FlowBox box={end} />
                    </Fragment>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </details>
  );
}
