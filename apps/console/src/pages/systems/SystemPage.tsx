import { List, SimpleGrid, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useRead } from '../../api/read';
import { Dimmed } from '../../parts/Dimmed';
import { MoreFacts } from '../../parts/declared/MoreFacts';
import { Fact, Facts } from '../../parts/Facts';
import { FlowPicture } from '../../parts/flow/FlowPicture';
import { NoThing } from '../../parts/NoAnswer';
import { OwnerSection } from '../../parts/OwnerSection';
import { Section } from '../../parts/Section';
import { StatusBadge } from '../../parts/StatusBadge';
import { ActivityLink, PartyLink, ThingLink } from '../../parts/ThingLink';
import { ThingPage, TWO_COLUMNS } from '../../parts/ThingPage';
import { ThingSection } from '../../parts/ThingSection';
import { Translations } from '../../parts/Translations';
import { Value } from '../../provenance/Value';
import { useWords } from '../../words/words';
import { flowOf } from './flow';
import { ASSET, type AssetDetail } from './query';

/** One system: what it is, whose, who is behind it, where its data are, and which activities run in it. */
export default function SystemPage() {
  const { id } = useParams({ from: '/systems/$id' });
  const { t, code } = useWords();
  const { data, ...read } = useRead(ASSET, { id });
  if (!data?.asset) return <NoThing data={data} {...read} />;
  const { asset } = data;
  const { name, kind, status } = asset;
  return (
    <ThingPage
      {...read}
      type="asset"
      id={id}
      status={status}
      name={name}
      list={{ to: '/systems', title: t('frame.systems') }}
      about={kind && code('AssetKind', kind)}
      marks={status === 'RETIRED' && <StatusBadge type="RecordStatus" code={status} />}
      history={t('systems.history')}
    >
      <Flow asset={asset} />
      <SimpleGrid type="container" cols={TWO_COLUMNS} spacing="md" verticalSpacing={0}>
        <div>
          <What asset={asset} />
          <Measures asset={asset} />
        </div>
        <div>
          <Activities asset={asset} />
          <OwnerSection title={t('systems.responsible')} {...asset} />
          <MoreFacts kind="asset" id={id} question={ASSET} />
        </div>
      </SimpleGrid>
      <Translations texts={asset.texts} />
    </ThingPage>
  );
}

interface Props {
  readonly asset: AssetDetail;
}

function Flow({ asset }: Props) {
  const { t, place } = useWords();
  const { columns, lines } = useMemo(
    () => flowOf(asset, (title) => t(`systems.flow.${title}`), place),
    [asset, t, place],
  );
  return (
    <Section title={t('systems.flow')}>
      <FlowPicture label={t('systems.flow')} columns={columns} lines={lines} />
    </Section>
  );
}

function What({ asset: { description, keptBy, processors, locations, runsOn, carries } }: Props) {
  const { t, place, list } = useWords();
  return (
    <ThingSection title={t('systems.what')} section={['description', 'keptBy', 'processors', 'locations', 'runsOn']}>
      <Facts>
        <Fact label={t('systems.description')} path="description">
          {description}
        </Fact>
        <Fact label={t('systems.keptBy')} path="keptBy" hasLinks>
          {keptBy && <PartyLink party={keptBy} />}
        </Fact>
        <Fact label={t('systems.processors')} path="processors" hasLinks>
          {processors.length > 0 && (
            <Stack gap={2}>
              {processors.map((party) => (
                <PartyLink key={party.id} party={party} />
              ))}
            </Stack>
          )}
        </Fact>
        <Fact label={t('systems.locations')} path="locations">
          {locations.length > 0 && list(locations.map(place))}
        </Fact>
        <Fact label={t('systems.runsOn')} path="runsOn" hasLinks>
          {runsOn && <SystemLink asset={runsOn} />}
        </Fact>
        {carries.length > 0 && (
          <Fact label={t('systems.carries')}>
            <Stack gap={2}>
              {carries.map((asset) => (
                <SystemLink key={asset.id} asset={asset} />
              ))}
            </Stack>
          </Fact>
        )}
      </Facts>
    </ThingSection>
  );
}

function SystemLink({ asset: { id, name } }: { asset: { readonly id: string; readonly name: string } }) {
  return (
    <ThingLink type="asset" id={id} size="sm">
      {name}
    </ThingLink>
  );
}

function Measures({ asset: { securityMeasures } }: Props) {
  const { t } = useWords();
  return (
    <ThingSection
      title={t('systems.measures')}
      section="securityMeasures"
      rows={securityMeasures.length}
      isEmpty={securityMeasures.length === 0}
    >
      {securityMeasures.length === 0 ? (
        <Dimmed>{t('systems.noMeasures')}</Dimmed>
      ) : (
        <List size="sm">
          {securityMeasures.map((measure) => (
            <List.Item key={measure}>
              <Value path="securityMeasures">{measure}</Value>
            </List.Item>
          ))}
        </List>
      )}
    </ThingSection>
  );
}

function Activities({ asset: { activities } }: Props) {
  const { t } = useWords();
  return (
    <Section title={t('systems.activities')} rows={activities.length}>
      {activities.length === 0 ? (
        <Dimmed>{t('systems.noActivities')}</Dimmed>
      ) : (
        <Stack gap={4}>
          {activities.map((activity) => (
            <div key={activity.id}>
              <ActivityLink activity={activity} />
              <Dimmed>{activity.dataCategories.map(({ name }) => name).join(' · ')}</Dimmed>
            </div>
          ))}
        </Stack>
      )}
    </Section>
  );
}
