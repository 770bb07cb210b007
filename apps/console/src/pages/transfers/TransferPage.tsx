import { Group, SimpleGrid, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ResultOf } from '../../api/graphql';
import { useRead } from '../../api/read';
import { useMoment } from '../../moment/moment';
import { MoreFacts } from '../../parts/declared/MoreFacts';
import { useFindingsOf } from '../../parts/findings-of';
import { NoThing } from '../../parts/NoAnswer';
import { OwnerSection } from '../../parts/OwnerSection';
import { PageLink } from '../../parts/PageLink';
import { StatusBadge } from '../../parts/StatusBadge';
import { ThingFindings } from '../../parts/ThingFindings';
import { ThingPage, TWO_COLUMNS } from '../../parts/ThingPage';
import { Translations } from '../../parts/Translations';
import { useWords } from '../../words/words';
import type { GroundClass } from './classes';
import { Grounds } from './detail/Grounds';
import { Life } from './detail/Life';
import { lifeOf } from './detail/lifetime';
import { TRANSFER, type TransferDetail } from './detail/questions';
import { Activities, AskedByLaw, Parties, Review, SuspensionOf, Terms } from './detail/Statements';
import { Assessments, Checks, Impairments, PriorAuthorisations } from './detail/Steps';
import { GroundMark } from './GroundMark';
import { PatternsOfPage } from './Patterns';
import { groundsOfLaw, judgement, useRecognitions } from './useTransfers';

/** A date after all others: the whole life of a transfer is read on it. */
const LAST = '2999-12-31';

/** One transfer: its grounds and their state on the date, its life, and all that it says. */
export default function TransferPage() {
  const { id } = useParams({ from: '/transfers/$id' });
  const { t } = useWords();
  const { at, on } = useMoment();
  const { data, ...read } = useRead(TRANSFER, { id, on, whole: { ...at, on: LAST } });
  const findings = useFindingsOf({ subject: id });
  const life = useLife(data);
  const ofLaw = useMemo(() => groundsOfLaw(data?.jurisdictions ?? []), [data]);
  if (!data?.transfer) return <NoThing data={data} {...read} />;
  const { transfer, whole } = data;
  const { status } = transfer;
  const judged = judgement(transfer, findings.nodes ?? [], ofLaw);
  const missing = (findings.nodes ?? []).filter(({ path, severity }) => path === 'grounds' && severity !== 'NOTICE');
  return (
    <ThingPage
      {...read}
      type="transfer"
      id={id}
      status={status}
      name={transfer.title}
      list={{ to: '/transfers', title: t('frame.transfers') }}
      about={<About transfer={transfer} />}
      marks={<StatusBadge type="RecordStatus" code={status} />}
      history={t('transfers.history')}
      actions={<ToOthers countries={transfer.countries} />}
    >
      <PatternsOfPage />
      <ClassOf of={judged.class} status={status} />
      <Grounds transfer={transfer} grounds={judged.grounds} missing={missing} isJudged={findings.mayBeSeen} />
      {life && <Life life={life} rows={[...transfer.grounds, ...(whole?.grounds ?? [])]} ofLaw={ofLaw} />}
      <ThingFindings id={id} />
      <SimpleGrid type="container" cols={TWO_COLUMNS} spacing="md" verticalSpacing={0}>
        <div>
          <Parties transfer={transfer} />
          <Terms transfer={transfer} />
          <Activities transfer={transfer} />
          <OwnerSection {...transfer} title={t('transfers.section.responsible')} />
          <Review transfer={transfer} />
          <MoreFacts kind="transfer" id={id} question={TRANSFER} />
        </div>
        <div>
          <SuspensionOf transfer={transfer} />
          <Assessments transfer={transfer} />
          <PriorAuthorisations transfer={transfer} />
          <Checks transfer={transfer} />
          <Impairments transfer={transfer} />
          <AskedByLaw transfer={transfer} section="equivalentAction" />
          <AskedByLaw transfer={transfer} section="refusal" />
        </div>
      </SimpleGrid>
      <Translations texts={transfer.texts} />
    </ThingPage>
  );
}

/** Returns the life of a transfer, as far as it was recorded by the moment of the page. */
function useLife(data: ResultOf<typeof TRANSFER> | undefined) {
  const { known } = useMoment();
  const recognitions = useRecognitions();
  return useMemo(() => {
    const events =
      data?.history.nodes.filter(({ recordedAt }) => !known || recordedAt.slice(0, known.length) <= known) ?? [];
    return data?.whole ? lifeOf(data.whole, events, recognitions) : undefined;
  }, [data, recognitions, known]);
}

function About({ transfer: { kind, exporter, importer, countries } }: { transfer: TransferDetail }) {
  const { t, code, place, list } = useWords();
  const unknown = t('parts.notStated');
  return (
    <>
      {t('transfers.summary', {
        kind: code('TransferKind', kind),
        from: exporter?.name ?? unknown,
        to: importer?.name ?? unknown,
        countries: countries.length > 0 ? list(countries.map(place)) : t('transfers.noCountry'),
      })}
    </>
  );
}

/** The way to the other transfers to the country, if it is one. */
function ToOthers({ countries: [one, ...more] }: { countries: readonly string[] }) {
  const { t, place } = useWords();
  if (one === undefined || more.length > 0) return null;
  return (
    <PageLink to="/transfers" search={{ country: one }} size="sm">
      {t('transfers.others', { country: place(one) })}
    </PageLink>
  );
}

/** The class of the transfer on the date; of one that has ended, that it has. */
function ClassOf({ of, status }: { of: GroundClass; status: string }) {
  const { t, code } = useWords();
  if (status === 'RETIRED')
    return (
      <Text fw={600} mb="md">
        {t('transfers.hasEnded')}
      </Text>
    );
  return (
    <Group gap={8} mb="md" wrap="nowrap">
      <GroundMark of={of} size={20} />
      <Text fw={600}>{code('GroundClass', of)}</Text>
    </Group>
  );
}
