import { Badge, SimpleGrid } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useRead } from '../../api/read';
import { Commands } from '../../edit/Commands';
import { MoreFacts } from '../../parts/declared/MoreFacts';
import { Loading } from '../../parts/Loading';
import { NoThing } from '../../parts/NoAnswer';
import { None } from '../../parts/None';
import { Section } from '../../parts/Section';
import { StatusBadge } from '../../parts/StatusBadge';
import { ThingFindings } from '../../parts/ThingFindings';
import { ThingPage, TWO_COLUMNS } from '../../parts/ThingPage';
import { Translations } from '../../parts/Translations';
import { useWords } from '../../words/words';
import { Chain } from './Chain';
import { treesOf } from './chain-tree';
import { kindOf } from './kind';
import { Assessments, ContactPoints, Identity, Officers } from './PartyParts';
import { ActivitiesOf, TransfersOf } from './PartyUses';
import { Certifications, Works } from './PartyWorks';
import { type ChainRow, PARTY, type PartyDetail } from './questions';
import { useChain } from './useChain';

const PartyFlow = lazy(() => import('./PartyFlow'));

/** Entries of each list on the page. */
const FIRST = 50;

/** One party: what it is, its officers, what it does for us, and the transfers from and to it. */
export default function PartyPage() {
  const { id } = useParams({ from: '/parties/$id' });
  const words = useWords();
  const { t, place } = words;
  const { data, ...read } = useRead(PARTY, { id, first: FIRST });
  const all = useChain();
  if (!data?.party) return <NoThing data={data} {...read} />;
  const { party, works, served, controlled, received, sent } = data;
  const about = [kindOf(party, words), party.country && place(party.country)].filter(Boolean).join(' · ');
  return (
    <ThingPage
      {...read}
      type="party"
      id={id}
      status={party.status}
      name={party.name}
      list={{ to: '/processors', title: t('frame.processors') }}
      about={about || t('processors.partyAbout')}
      marks={<Marks party={party} />}
      history={t('processors.history')}
    >
      <ChainBelow id={id} name={party.name} all={all} />
      <SimpleGrid type="container" cols={TWO_COLUMNS} spacing="md" verticalSpacing={0}>
        <div>
          <Identity party={party} />
          <ContactPoints party={party} />
          <Officers party={party} />
          <Certifications party={party} />
          <Assessments party={party} />
          <MoreFacts kind="party" id={id} question={PARTY} />
        </div>
        <div>
          <Works works={works} name={party.name} />
          <ActivitiesOf
            title={t('processors.served')}
            list={served}
            help={t('processors.servedNone')}
            more={{ processor: id }}
          />
          {controlled.totalCount > 0 && (
            <ActivitiesOf title={t('processors.controlled')} list={controlled} more={{ controller: id }} />
          )}
          <TransfersOf
            title={t('processors.received')}
            list={received}
            help={t('processors.receivedNone')}
            more={{ importer: id }}
          />
          {sent.totalCount > 0 && <TransfersOf title={t('processors.sent')} list={sent} more={{ exporter: id }} />}
          <ThingFindings id={id} />
        </div>
      </SimpleGrid>
      <Suspense fallback={<Loading lines={4} />}>
        <PartyFlow id={id} />
      </Suspense>
      <Translations texts={party.texts} />
    </ThingPage>
  );
}

function Marks({ party: { status, group } }: { party: PartyDetail }) {
  const { t } = useWords();
  return (
    <>
      {status === 'RETIRED' && <StatusBadge type="RecordStatus" code={status} />}
      {group && (
        <Badge variant="outline" color="gray" tt="none">
          {t('processors.ownGroup')}
        </Badge>
      )}
    </>
  );
}

/** The engagements of the party, each with those under it. */
function ChainBelow({ id, name, all }: { id: string; name: string; all?: readonly ChainRow[] }) {
  const { t } = useWords();
  const roots = all?.filter(({ processor }) => processor?.id === id);
  return (
    <Section
      title={t('processors.chain')}
      actions={<Commands type="register" section="engagement" values={{ processor: { id, label: name } }} />}
    >
      {!all || !roots ? (
        <Loading lines={2} />
      ) : roots.length > 0 ? (
        <Chain links={treesOf(roots, all)} />
      ) : (
        <None>{t('processors.chainNone')}</None>
      )}
    </Section>
  );
}
