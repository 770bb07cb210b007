import { Badge, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Dimmed } from '../../parts/Dimmed';
import { Empty } from '../../parts/Empty';
import { NoneYet } from '../../parts/NoneYet';
import { StatusBadge } from '../../parts/StatusBadge';
import { ActivityLink, PartyLink } from '../../parts/ThingLink';
import { TransferLink } from '../../parts/TransferLink';
import { useWords } from '../../words/words';
import { GroundMark } from './GroundMark';
import { GroundText } from './GroundText';
import type { Judgement } from './useTransfers';
import { MoreRows, WideTable } from './WideTable';

const STEP = 50;
const COLUMNS = ['transfer', 'from', 'to', 'country', 'ground', 'status', 'activities'] as const;
const WIDTHS = { transfer: 140, from: 115, to: 115, country: 100, ground: 210, status: 100, activities: 130 };

/** The transfers of the map as a table. */
export function TransferTable({ rows, all }: { rows: readonly Judgement[]; all: number }) {
  const { t } = useWords();
  const [shown, setShown] = useState(STEP);
  if (rows.length === 0)
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
      >
        {rows.slice(0, shown).map((row) => (
          <Row key={row.transfer.id} row={row} />
        ))}
      </WideTable>
      <MoreRows shown={shown} count={rows.length} more={() => setShown(shown + STEP)} />
    </>
  );
}

function Row({ row }: { row: Judgement }) {
  const { t, code, country, list } = useWords();
  const { transfer, faults } = row;
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
          {faults.length > 0 && (
            <Badge size="sm" variant="outline" color="red.9" className="finding-count" tt="none">
              {t('transfers.findings', { count: faults.length })}
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
