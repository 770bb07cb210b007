import { Badge, Group, Stack, Table, Text } from '@mantine/core';
import { Dimmed } from '../../parts/Dimmed';
import { Empty } from '../../parts/Empty';
import { NoAnswer } from '../../parts/NoAnswer';
import { NoneYet } from '../../parts/NoneYet';
import { Problems } from '../../parts/Problems';
import { StatusBadge } from '../../parts/StatusBadge';
import { ActivityLink, PartyLink } from '../../parts/ThingLink';
import { TransferLink } from '../../parts/TransferLink';
import { useWords } from '../../words/words';
import { GroundMark } from './GroundMark';
import { GroundText } from './GroundText';
import type { Judgement, ListedTransfer, useTransfers } from './useTransfers';
import { MoreRows, WideTable } from './WideTable';

const STEP = 50;
const COLUMNS = ['transfer', 'from', 'to', 'country', 'ground', 'status', 'activities'] as const;
const WIDTHS = { transfer: 140, from: 115, to: 115, country: 100, ground: 210, status: 100, activities: 130 };

interface Props {
  readonly transfers: ReturnType<typeof useTransfers>;
  /** The transfers without any filter. */
  readonly all: number;
}

/** The transfers of the map as a table. */
export function TransferTable({ transfers, all }: Props) {
  const { t } = useWords();
  const { rows, total, problems, again, isLoading, want } = transfers;
  if (total === undefined) return <NoAnswer problems={problems} again={again} />;
  if (total === 0)
    return all === 0 ? (
      <NoneYet section="transfer" title={t('transfers.empty')} help={t('transfers.emptyHelp')} />
    ) : (
      <Empty title={t('transfers.emptyFilter')} help={t('transfers.emptyFilterHelp')} />
    );
  return (
    <>
      <WideTable
        label={t('transfers.table')}
        columns={COLUMNS.map((column) => ({ title: t(`transfers.column.${column}`), miw: WIDTHS[column] }))}
        miw={960}
        highlightOnHover
        aria-busy={isLoading}
      >
        {rows.map((row) => (
          <Row key={row.transfer.id} row={row} />
        ))}
      </WideTable>
      <Problems problems={problems} again={again} />
      <MoreRows shown={rows.length} count={total} more={() => want(rows.length + STEP)} />
    </>
  );
}

function Row({ row }: { row: ListedTransfer }) {
  const { t, code, country, list } = useWords();
  const { transfer, findingCount } = row;
  const { exporter, importer } = transfer;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row" fw={400}>
        <TransferLink transfer={transfer} />
        <Dimmed size="xs">{code('TransferKind', transfer.kind)}</Dimmed>
      </Table.Th>
      <Table.Td>
        <PartyCell party={exporter} />
      </Table.Td>
      <Table.Td>
        <PartyCell party={importer} />
      </Table.Td>
      <Table.Td>
        <Text size="sm">
          {transfer.countries.length > 0 ? list(transfer.countries.map(country)) : t('transfers.noCountry')}
        </Text>
      </Table.Td>
      <Table.Td>
        <Grounds row={row} />
      </Table.Td>
      <Table.Td>
        <Stack gap={4} align="flex-start">
          <StatusBadge type="RecordStatus" code={transfer.status} />
          {findingCount !== null && findingCount > 0 && (
            <Badge size="sm" variant="outline" color="red.9" className="finding-count" tt="none">
              {t('transfers.findings', { count: findingCount })}
            </Badge>
          )}
        </Stack>
      </Table.Td>
      <Table.Td>
        <ActivityList row={row} />
      </Table.Td>
    </Table.Tr>
  );
}

/** What the transfer relies on: its class if that is no ground, and its current grounds. */
function Grounds({ row: { class: of, grounds, transfer } }: { row: Judgement }) {
  const { t, date } = useWords();
  return (
    <Stack gap={6}>
      {(of === 'NONE' || of === 'UNSTATED') && <ClassLine of={of} />}
      {transfer.suspension && <ClassLine of="SUSPENDED" />}
      {transfer.suspension?.since && (
        <Dimmed size="xs" pl={20}>
          {t('transfers.since', { date: date(transfer.suspension.since) })}
        </Dimmed>
      )}
      {grounds
        .filter(({ isCurrent }) => isCurrent)
        .map((ground) => (
          <GroundText key={`${ground.row.key}`} ground={ground} />
        ))}
    </Stack>
  );
}

function ClassLine({ of }: { of: 'NONE' | 'UNSTATED' | 'SUSPENDED' }) {
  const { code } = useWords();
  return (
    <Group gap={6} wrap="nowrap">
      <GroundMark of={of} />
      <Text size="sm" fw={600}>
        {code('GroundClass', of)}
      </Text>
    </Group>
  );
}

function PartyCell({ party }: { party: { id: string; name: string; country: string | null } | null }) {
  const { t, country } = useWords();
  if (!party) return <Dimmed>{t('parts.notStated')}</Dimmed>;
  return (
    <>
      <PartyLink party={party} />
      {party.country && <Dimmed size="xs">{country(party.country)}</Dimmed>}
    </>
  );
}

/** The activities of a transfer; one that is disclosed for all serves every activity. */
export function ActivityList({ row: { transfer } }: { row: Judgement }) {
  const { t } = useWords();
  if (transfer.activities.length === 0)
    return (
      <Dimmed>
        {transfer.jurisdictions.includes('ALL') ? t('transfers.everyActivity') : t('transfers.noActivity')}
      </Dimmed>
    );
  return (
    <Stack gap={2}>
      {transfer.activities.map((activity) => (
        <ActivityLink key={activity.id} activity={activity} />
      ))}
    </Stack>
  );
}
