import { Group, Table, Text } from '@mantine/core';
import { useRead } from '../../api/read';
import { Commands } from '../../edit/Commands';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { KnownPoorly } from '../../parts/LegalReference';
import { ofLaw } from '../../parts/law/phrase';
import { Said } from '../../parts/law/Said';
import { AnswerState } from '../../parts/NoAnswer';
import { weightOf } from '../../parts/own-law';
import { PageHead } from '../../parts/PageHead';
import { PageLink } from '../../parts/PageLink';
import { useIsRegulator } from '../../parts/role';
import { useWords } from '../../words/words';
import { OpenPoints } from './OpenPoints';
import { FINDINGS_BY_LAW, LAWS, type LawsData } from './queries';

/** The laws of a date, and how each concerns the organisation. */
export default function LawPage() {
  const { t, date } = useWords();
  const { on } = useMoment();
  const { data, problems, again } = useRead(LAWS, { on });
  return (
    <>
      <PageHead
        title={t('law.title')}
        about={t('law.about', { date: date(on) })}
        actions={<Commands type="register" section="jurisdictionProfile" />}
      />
      <AnswerState data={data} problems={problems} again={again} lines={10} />
      {data && <Laws data={data} />}
      {data && <OpenPoints lawData={data.lawData} />}
    </>
  );
}

function Laws({ data }: { data: LawsData }) {
  const { t } = useWords();
  const isRegulator = useIsRegulator();
  const counted = useRead(FINDINGS_BY_LAW, {}, { pause: isRegulator !== false });
  const counts = counted.data?.findingGroups.counts ?? [];
  const sorted = [...data.jurisdictions].sort((a, b) => weightOf(a) - weightOf(b));
  return (
    <>
      {data.profiles.some(({ code }) => code === 'ALL') && (
        <Text mb="sm">
          <PageLink to="/law/$code" params={{ code: 'ALL' }} fw={600}>
            {t('law.allProfile')}
          </PageLink>
        </Text>
      )}
      <Table.ScrollContainer minWidth={860} mb="md">
        <Table withTableBorder highlightOnHover bg="var(--mantine-color-body)" verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={140}>{t('law.title')}</Table.Th>
              <Table.Th>{t('law.concern')}</Table.Th>
              <Table.Th>{t('law.act')}</Table.Th>
              <Table.Th>{t('law.record')}</Table.Th>
              <Table.Th w={110}>{t('law.findings')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.map((law) => (
              <LawRow key={law.code} law={law} findings={counts.find(({ value }) => value === law.code)?.count ?? 0} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

type Law = LawsData['jurisdictions'][number];

interface RowProps {
  readonly law: Law;
  readonly findings: number;
}

function LawRow({ law, findings }: RowProps) {
  const { t, code, place, date, list } = useWords();
  const { concerns } = law;
  const [act] = law.acts;
  return (
    <Table.Tr>
      <Table.Td>
        <PageLink to="/law/$code" params={{ code: law.code }} fw={600}>
          {place(law.code)}
        </PageLink>
      </Table.Td>
      <Table.Td>
        <Text size="sm" c={concerns.length > 0 ? undefined : 'dimmed'}>
          {concerns.length > 0 ? list(concerns.map((one) => code('LawConcern', one))) : t('law.concernNone')}
        </Text>
      </Table.Td>
      <Table.Td>
        {act ? (
          <>
            <Text size="sm" lineClamp={2}>
              <Said phrase={[ofLaw(act.name, act)]} />
            </Text>
            <Group gap={6}>
              {act.from && <Dimmed size="xs">{t('law.inForceFrom', { date: date(act.from) })}</Dimmed>}
              <KnownPoorly howKnown={act.howKnown} />
            </Group>
          </>
        ) : (
          <Dimmed>{t('law.noLaw')}</Dimmed>
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm">{law.record ? code('RecordRequired', law.record.required) : t('law.recordNone')}</Text>
      </Table.Td>
      <Table.Td>
        {findings > 0 && (
          <PageLink to="/findings" search={{ law: law.code }} size="sm" style={{ whiteSpace: 'nowrap' }}>
            {t('law.toFindings', { count: findings })}
          </PageLink>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
