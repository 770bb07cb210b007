import { Badge, Box, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Empty } from '../../parts/Empty';
import { StatusBadge } from '../../parts/StatusBadge';
import { ThingLink } from '../../parts/ThingLink';
import { useWords } from '../../words/words';
import { GroundMark } from './GroundMark';
import { GroundText } from './GroundText';
import type { Judgement } from './useTransfers';

const STEP = 50;
const WIDTHS = { transfer: 140, from: 115, to: 115, country: 100, ground: 210, status: 100, activities: 130 };

/** The transfers of the map as a table. */
export function TransferTable({ rows, all }: { rows: readonly Judgement[]; all: number }) {
  const { t } = useWords();
  const [shown, setShown] = useState(STEP);
  if (rows.length === 0)
    return all === 0 ? (
      <Empty title={t('transfers.empty')} help={t('transfers.emptyHelp')} />
    ) : (
      <Empty title={t('transfers.emptyFilter')} help={t('transfers.emptyFilterHelp')} />
    );
  return (
    <>
      <Box className="wide-table" tabIndex={0} role="region" aria-label={t('transfers.table')}>
        <Table verticalSpacing="xs" miw={960} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              {(['transfer', 'from', 'to', 'country', 'ground', 'status', 'activities'] as const).map((column) => (
                <Table.Th key={column} scope="col" miw={WIDTHS[column]}>
                  {t(`transfers.column.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={row.transfer.id} row={row} />
            ))}
          </Table.Tbody>
        </Table>
      </Box>
      <Group justify="space-between" mt="xs">
        <Text size="sm" c="dimmed">
          {t('transfers.shown', { shown: Math.min(shown, rows.length), count: rows.length })}
        </Text>
        {rows.length > shown && (
          <Button variant="default" size="xs" className="no-print" onClick={() => setShown(shown + STEP)}>
            {t('parts.more')}
          </Button>
        )}
      </Group>
    </>
  );
}

function Row({ row }: { row: Judgement }) {
  const { t, code, country, list, date } = useWords();
  const { transfer, faults } = row;
  const { exporter, importer } = transfer;
  const current = row.grounds.filter(({ isCurrent }) => isCurrent);
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row" fw={400}>
        <ThingLink type="transfer" id={transfer.id} size="sm">
          {transfer.name ?? t('transfers.nameless', { importer: importer?.name })}
        </ThingLink>
        <Text size="xs" c="dimmed">
          {code('TransferKind', transfer.kind)}
        </Text>
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
        <Stack gap={6}>
          {row.class === 'NONE' && <ClassLine of="NONE" />}
          {row.class === 'UNSTATED' && <ClassLine of="UNSTATED" />}
          {transfer.suspension && (
            <>
              <ClassLine of="SUSPENDED" />
              {transfer.suspension.since && (
                <Text size="xs" c="dimmed" pl={20}>
                  {t('transfers.since', { date: date(transfer.suspension.since) })}
                </Text>
              )}
            </>
          )}
          {current.map((ground) => (
            <GroundText key={`${ground.row.key}`} ground={ground} />
          ))}
        </Stack>
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
  if (!party)
    return (
      <Text size="sm" c="dimmed">
        {t('parts.notStated')}
      </Text>
    );
  return (
    <>
      <ThingLink type="party" id={party.id} size="sm">
        {party.name}
      </ThingLink>
      {party.country && (
        <Text size="xs" c="dimmed">
          {country(party.country)}
        </Text>
      )}
    </>
  );
}

/** The activities of a transfer; one that is disclosed for all serves every activity. */
export function ActivityList({ row: { transfer } }: { row: Judgement }) {
  const { t } = useWords();
  if (transfer.activities.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {transfer.jurisdictions.includes('ALL') ? t('transfers.everyActivity') : t('transfers.noActivity')}
      </Text>
    );
  return (
    <Stack gap={2}>
      {transfer.activities.map(({ id, reference, title }) => (
        <ThingLink key={id} type="processingActivity" id={id} size="sm">
          {`${reference} ${title}`}
        </ThingLink>
      ))}
    </Stack>
  );
}
