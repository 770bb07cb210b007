import { Group, SimpleGrid, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useRead } from '../../api/read';
import { Commands } from '../../edit/Commands';
import { useMoment } from '../../moment/moment';
import { useFindingsOf } from '../../parts/findings-of';
import { Loading } from '../../parts/Loading';
import { NotThere } from '../../parts/NotThere';
import { PageHead } from '../../parts/PageHead';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { Proof } from '../../parts/proof/Proof';
import { StatusBadge } from '../../parts/StatusBadge';
import { ThingFindings } from '../../parts/ThingFindings';
import { Translations } from '../../parts/Translations';
import { ProvenanceOf } from '../../provenance/Value';
import { useWords } from '../../words/words';
import { Grounds } from './detail/Grounds';
import { Life } from './detail/Life';
import { lifeOf } from './detail/lifetime';
import { TRANSFER, type TransferDetail } from './detail/questions';
import {
  Activities,
  EquivalentAction,
  Parties,
  RefusalOf,
  Responsible,
  Review,
  SuspensionOf,
  Terms,
} from './detail/Statements';
import { Assessments, Checks, Impairments, PriorAuthorisations } from './detail/Steps';
import { Unrecorded } from './detail/Unrecorded';
import { GroundMark } from './GroundMark';
import { useGroundWords } from './GroundText';
import { Patterns } from './Patterns';
import { groundsOfLaw, judgement, useRecognitions } from './useTransfers';

/** A date after all others: the whole life of a transfer is read on it. */
const LAST = '2999-12-31';

/** One transfer: its grounds and their state on the date, its life, and all that it says. */
export default function TransferPage() {
  const { id } = useParams({ from: '/transfers/$id' });
  const { t, code, country } = useWords();
  const groundWords = useGroundWords();
  const { at, on, known } = useMoment();
  const { data, problems, again } = useRead(TRANSFER, {
    id,
    on,
    whole: { ...at, on: LAST },
  });
  const findings = useFindingsOf({ subject: id });
  const recognitions = useRecognitions();
  const ofLaw = useMemo(() => groundsOfLaw(data?.jurisdictions ?? []), [data]);
  const life = useMemo(() => {
    const events =
      data?.history.nodes.filter(({ recordedAt }) => !known || recordedAt.slice(0, known.length) <= known) ?? [];
    return data?.whole ? lifeOf(data.whole, events, recognitions) : undefined;
  }, [data, recognitions, known]);

  if (!data && problems.some(({ code }) => code === 'NOT_FOUND')) return <NotThere />;
  if (!data) return problems.length > 0 ? <Problems problems={problems} again={again} /> : <Loading lines={10} />;
  const { transfer } = data;
  if (!transfer) return <NotThere />;
  const judged = judgement(transfer, findings.nodes ?? [], ofLaw);
  const nameOf = (key: string) => {
    const known = [...transfer.grounds, ...(data.whole?.grounds ?? [])];
    const row = known.find((ground) => (ground.key ?? ground.code) === key);
    return row ? groundWords({ row, ofLaw: ofLaw.get(row.code) }).title : key;
  };
  const missing = (findings.nodes ?? []).filter(({ path, severity }) => path === 'grounds' && severity !== 'NOTICE');
  const title = transfer.name ?? t('transfers.nameless', { importer: transfer.importer?.name });
  return (
    <ProvenanceOf id={id}>
      <svg width={0} height={0} style={{ position: 'absolute' }} aria-hidden="true">
        <Patterns />
      </svg>
      <PageLink to="/transfers" size="sm" className="no-print">
        ← {t('frame.transfers')}
      </PageLink>
      <PageHead
        title={title}
        about={<About transfer={transfer} />}
        marks={<StatusBadge type="RecordStatus" code={transfer.status} />}
        actions={
          <>
            <PageLink to="/history/$id" params={{ id }} size="sm">
              {t('transfers.history')}
            </PageLink>
            {transfer.countries.length === 1 && (
              <PageLink to="/transfers" search={{ country: transfer.countries[0] }} size="sm">
                {t('transfers.others', { country: country(transfer.countries[0]) })}
              </PageLink>
            )}
            <Proof id={id} name={title} />
            <Commands type="transfer" section="head" id={id} status={transfer.status} name={title} />
          </>
        }
      />
      <Problems problems={problems} again={again} />
      {transfer.status === 'RETIRED' ? (
        <Text fw={600} mb="md">
          {t('transfers.hasEnded')}
        </Text>
      ) : (
        <Group gap={8} mb="md" wrap="nowrap">
          <GroundMark of={judged.class} size={20} />
          <Text fw={600}>{code('GroundClass', judged.class)}</Text>
        </Group>
      )}
      <Grounds transfer={transfer} grounds={judged.grounds} missing={missing} isJudged={findings.mayBeSeen} />
      {life && <Life life={life} nameOf={nameOf} />}
      <ThingFindings id={id} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" verticalSpacing={0}>
        <div>
          <Parties transfer={transfer} />
          <Terms transfer={transfer} />
          <Activities transfer={transfer} />
          <Responsible transfer={transfer} />
          <Review transfer={transfer} />
        </div>
        <div>
          <SuspensionOf transfer={transfer} />
          <Assessments transfer={transfer} />
          <PriorAuthorisations transfer={transfer} />
          <Checks transfer={transfer} />
          <Impairments transfer={transfer} />
          <EquivalentAction transfer={transfer} />
          <RefusalOf transfer={transfer} />
          <Unrecorded transfer={transfer} />
        </div>
      </SimpleGrid>
      <Translations type="transfer" id={id} status={transfer.status} texts={transfer.texts} />
    </ProvenanceOf>
  );
}

function About({ transfer: { kind, exporter, importer, countries } }: { transfer: TransferDetail }) {
  const { t, code, country, list } = useWords();
  const unknown = t('parts.notStated');
  return (
    <>
      {t('transfers.summary', {
        kind: code('TransferKind', kind),
        from: exporter?.name ?? unknown,
        to: importer?.name ?? unknown,
        countries: countries.length > 0 ? list(countries.map(country)) : t('transfers.noCountry'),
      })}
    </>
  );
}
