import { Badge, SimpleGrid, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useRead } from '../../api/read';
import { Commands } from '../../edit/Commands';
import { Loading } from '../../parts/Loading';
import { NotThere } from '../../parts/NotThere';
import { PageHead } from '../../parts/PageHead';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { Proof } from '../../parts/proof/Proof';
import { Section } from '../../parts/Section';
import { StatusBadge } from '../../parts/StatusBadge';
import { ThingFindings } from '../../parts/ThingFindings';
import { Translations } from '../../parts/Translations';
import { ProvenanceOf } from '../../provenance/Value';
import { useWords } from '../../words/words';
import { Chain } from './Chain';
import { treesOf } from './chain-tree';
import { kindOf } from './kind';
import { Assessments, ContactPoints, Identity, Officers } from './PartyParts';
import { ActivitiesOf, TransfersOf } from './PartyUses';
import { ENGAGEMENTS, MOST, PARTY } from './questions';

/** Entries of each list on the page. */
const FIRST = 50;

/** One party: what it is, its officers, what it does for us, and the transfers from and to it. */
export default function PartyPage() {
  const { id } = useParams({ from: '/parties/$id' });
  const words = useWords();
  const { t, country } = words;
  const { data, problems, again } = useRead(PARTY, { id, first: FIRST });
  const { data: chain } = useRead(ENGAGEMENTS, { first: MOST });
  if (!data && problems.some(({ code }) => code === 'NOT_FOUND')) return <NotThere />;
  if (!data) return problems.length > 0 ? <Problems problems={problems} again={again} /> : <Loading lines={10} />;
  const { party, served, controlled, received, sent } = data;
  if (!party) return <NotThere />;
  const all = chain?.engagements.nodes ?? [];
  const roots = all.filter(({ processor }) => processor?.id === id);
  const about = [kindOf(party, words), party.country && country(party.country)].filter(Boolean).join(' · ');
  return (
    <ProvenanceOf id={id}>
      <PageLink to="/processors" size="sm" className="no-print">
        ← {t('frame.processors')}
      </PageLink>
      <PageHead
        title={party.name}
        about={about || t('processors.partyAbout')}
        marks={
          <>
            {party.status === 'RETIRED' && <StatusBadge type="RecordStatus" code={party.status} />}
            {party.group && (
              <Badge variant="outline" color="gray" tt="none">
                {t('processors.ownGroup')}
              </Badge>
            )}
          </>
        }
        actions={
          <>
            <PageLink to="/history/$id" params={{ id }} size="sm">
              {t('processors.history')}
            </PageLink>
            <Proof id={id} name={party.name} />
            <Commands type="party" section="head" id={id} status={party.status} name={party.name} />
          </>
        }
      />
      <Problems problems={problems} again={again} />
      <Section
        title={t('processors.chain')}
        actions={<Commands type="register" section="engagement" values={{ processor: id }} />}
      >
        {roots.length > 0 ? (
          <Chain links={treesOf(roots, all)} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('processors.chainNone')}
          </Text>
        )}
      </Section>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" verticalSpacing={0}>
        <div>
          <Identity party={party} />
          <ContactPoints party={party} />
          <Officers party={party} />
          <Assessments party={party} />
        </div>
        <div>
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
      <Translations type="party" id={id} status={party.status} texts={party.texts} />
    </ProvenanceOf>
  );
}
