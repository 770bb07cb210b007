import { Alert, Select, Stack, Table, Text } from '@mantine/core';
import { useRead } from '../../api/read';
import { today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { Empty } from '../../parts/Empty';
import { LegalReference } from '../../parts/LegalReference';
import { NoAnswer } from '../../parts/NoAnswer';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { TransferLink } from '../../parts/TransferLink';
import { useWords } from '../../words/words';
import { GroundText } from './GroundText';
import { RELIED_ON, type ReliedOn } from './questions';
import { remainingOf } from './resting';
import { ActivityList } from './TransferTable';
import { useRecognitionName } from './useMarkWords';
import { type Judgement, useTransfers } from './useTransfers';
import { MoreRows, WideTable } from './WideTable';

const STEP = 50;

interface Props {
  readonly chosen?: string;
  readonly choose: (id: string | undefined) => void;
}

/** Shows what rests on a recognition, and what would be left if it fell. */
export function Fall({ chosen, choose }: Props) {
  const { t, date } = useWords();
  const { on } = useMoment();
  const nameOf = useRecognitionName();
  const { data, ...read } = useRead(RELIED_ON, {});
  if (!data) return <NoAnswer {...read} />;
  const all = data.recognitionsReliedOn;
  const one = all.find(({ id }) => id === chosen) ?? (all[0]?.transferCount ? all[0] : undefined);
  return (
    <Section title={t('transfers.fall.title')}>
      <Stack gap="md">
        <Problems problems={read.problems} again={read.again} />
        <Text size="sm">{t('transfers.fall.help', { date: date(on) })}</Text>
        <Select
          label={t('transfers.fall.choose')}
          data={all.map(({ id, recognition, transferCount }) => ({
            value: id,
            label: t('transfers.counted', { what: nameOf(recognition), count: transferCount }),
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

function Outcome({ one: { id, recognition, transferCount, withoutOtherCount: without } }: { one: ReliedOn }) {
  const { t, date } = useWords();
  const { rows, total, problems, again, isLoading, want } = useTransfers({}, id);
  if (transferCount === 0) return <Text>{t('transfers.fall.nothing')}</Text>;
  return (
    <>
      <Alert color={without > 0 ? 'red' : 'teal'} role="status">
        {t('transfers.fall.sum', { count: transferCount, without })}
      </Alert>
      <Dimmed>
        <LegalReference law={recognition.law} article={recognition.article} howKnown={recognition.howKnown} />
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
      {total === undefined ? (
        <NoAnswer problems={problems} again={again} />
      ) : (
        <>
          <WideTable
            label={t('transfers.table')}
            columns={COLUMNS.map((column) => ({ title: t(`transfers.${column}`) }))}
            miw={720}
            aria-busy={isLoading}
          >
            {rows.map((row) => (
              <Touched key={row.transfer.id} row={row} recognition={recognition} />
            ))}
          </WideTable>
          <Problems problems={problems} again={again} />
          <MoreRows shown={rows.length} count={total} more={() => want(rows.length + STEP)} />
        </>
      )}
    </>
  );
}

const COLUMNS = ['column.transfer', 'column.country', 'fall.left', 'column.activities'] as const;

function Touched({ row, recognition }: { row: Judgement; recognition: ReliedOn['recognition'] }) {
  const { t, code, place, list } = useWords();
  const countries = row.transfer.countries.filter((one) => recognition.countries.includes(one));
  const remaining = remainingOf(recognition, row);
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row" fw={400}>
        <TransferLink transfer={row.transfer} />
        {row.transfer.suspension && <Dimmed size="xs">{code('GroundClass', 'SUSPENDED')}</Dimmed>}
      </Table.Th>
      <Table.Td>{list(countries.map(place))}</Table.Td>
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
