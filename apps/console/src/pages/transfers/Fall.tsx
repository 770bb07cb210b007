import { Alert, Select, Stack, Table, Text } from '@mantine/core';
import { useMemo } from 'react';
import { today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { Empty } from '../../parts/Empty';
import { LegalReference } from '../../parts/LegalReference';
import { Section } from '../../parts/Section';
import { TransferLink } from '../../parts/TransferLink';
import { useWords } from '../../words/words';
import { GroundText } from './GroundText';
import type { Recognition } from './questions';
import { type Resting, restingOn } from './resting';
import { ActivityList } from './TransferTable';
import { useRecognitionName } from './useMarkWords';
import type { Judgement } from './useTransfers';
import { WideTable } from './WideTable';

interface Props {
  readonly rows: readonly Judgement[];
  readonly recognitions: readonly Recognition[];
  readonly chosen?: string;
  readonly choose: (id: string | undefined) => void;
}

/** Shows what rests on a recognition, and what would be left if it fell. */
export function Fall({ rows, recognitions, chosen, choose }: Props) {
  const { t, date } = useWords();
  const { on } = useMoment();
  const nameOf = useRecognitionName();
  const resting = useMemo(() => restingOn(recognitions, rows, on), [recognitions, rows, on]);
  const one = resting.find(({ id }) => id === chosen) ?? (resting[0]?.transfers.length ? resting[0] : undefined);
  return (
    <Section title={t('transfers.fall.title')}>
      <Stack gap="md">
        <Text size="sm">{t('transfers.fall.help', { date: date(on) })}</Text>
        <Select
          label={t('transfers.fall.choose')}
          data={resting.map(({ id, recognition, transfers }) => ({
            value: id,
            label: t('transfers.counted', { what: nameOf(recognition), count: transfers.length }),
          }))}
          value={one?.id ?? null}
          onChange={(id) => choose(id ?? undefined)}
          searchable
          allowDeselect={false}
          maw={640}
        />
        {one ? <Outcome one={one} /> : <Empty title={t('transfers.fall.none')} help={t('transfers.fall.noneHelp')} />}
      </Stack>
    </Section>
  );
}

function Outcome({ one: { recognition, transfers } }: { one: Resting }) {
  const { t, date } = useWords();
  const without = transfers.filter(({ remaining }) => remaining.length === 0).length;
  if (transfers.length === 0) return <Text>{t('transfers.fall.nothing')}</Text>;
  return (
    <>
      <Alert color={without > 0 ? 'red' : 'teal'} role="status">
        {t('transfers.fall.sum', { count: transfers.length, without })}
      </Alert>
      <Dimmed>
        <LegalReference law={recognition.law} article={recognition.article} isVerified={recognition.isVerified} />
        {' · '}
        {t('transfers.fall.act', {
          act: recognition.act,
          from: recognition.from ? date(recognition.from) : t('parts.notStated'),
          end: recognition.to
            ? t(recognition.to > today() ? 'transfers.fall.until' : 'transfers.fall.ended', {
                date: date(recognition.to),
              })
            : '',
        })}
        {recognition.scope && ` ${t('transfers.fall.scope', { scope: recognition.scope.words })}`}
      </Dimmed>
      <WideTable
        label={t('transfers.table')}
        columns={COLUMNS.map((column) => ({ title: t(`transfers.${column}`) }))}
        miw={720}
      >
        {transfers.map((touched) => (
          <Touched key={touched.row.transfer.id} touched={touched} />
        ))}
      </WideTable>
    </>
  );
}

const COLUMNS = ['column.transfer', 'column.country', 'fall.left', 'column.activities'] as const;

function Touched({ touched: { row, countries, remaining } }: { touched: Resting['transfers'][number] }) {
  const { t, code, country, list } = useWords();
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row" fw={400}>
        <TransferLink transfer={row.transfer} />
        {row.transfer.suspension && <Dimmed size="xs">{code('GroundClass', 'SUSPENDED')}</Dimmed>}
      </Table.Th>
      <Table.Td>{list(countries.map(country))}</Table.Td>
      <Table.Td>
        {remaining.length === 0 ? (
          <Text size="sm" fw={600} c="light-dark(var(--mantine-color-red-8), var(--mantine-color-red-3))">
            {t('transfers.fall.nothingLeft')}
          </Text>
        ) : (
          remaining.map((ground) => <GroundText key={`${ground.row.key}`} ground={ground} />)
        )}
      </Table.Td>
      <Table.Td>
        <ActivityList row={row} />
      </Table.Td>
    </Table.Tr>
  );
}
