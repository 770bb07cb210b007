import { SimpleGrid, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useRead } from '../../api/read';
import { Dimmed } from '../../parts/Dimmed';
import { MoreFacts } from '../../parts/declared/MoreFacts';
import { Fact, Facts } from '../../parts/Facts';
import { Loading } from '../../parts/Loading';
import { NoThing } from '../../parts/NoAnswer';
import { None } from '../../parts/None';
import { OwnerSection } from '../../parts/OwnerSection';
import { Section } from '../../parts/Section';
import { StatusBadge } from '../../parts/StatusBadge';
import { ThingFindings } from '../../parts/ThingFindings';
import { ActivityLink, PartyLink, ThingLink } from '../../parts/ThingLink';
import { ThingPage, TWO_COLUMNS } from '../../parts/ThingPage';
import { ThingSection } from '../../parts/ThingSection';
import { Translations } from '../../parts/Translations';
import { useWords } from '../../words/words';
import { Chain } from './Chain';
import { rootOf, treesOf } from './chain-tree';
import { ContractOf, Marketing, Places } from './EngagementParts';
import { ENGAGEMENT, type EngagementDetail } from './questions';
import { useChain } from './useChain';

/** One engagement: the work of a processor, for whom, where, under which contract, and who works under it. */
export default function EngagementPage() {
  const { id } = useParams({ from: '/engagements/$id' });
  const { t } = useWords();
  const { data, ...read } = useRead(ENGAGEMENT, { id });
  const all = useChain();
  if (!data?.engagement) return <NoThing data={data} {...read} />;
  const { engagement } = data;
  const { status, work } = engagement;
  const root = all && rootOf(id, all);
  return (
    <ThingPage
      {...read}
      type="engagement"
      id={id}
      status={status}
      name={work}
      list={{ to: '/processors', title: t('frame.processors') }}
      about={<About engagement={engagement} />}
      marks={status === 'RETIRED' && <StatusBadge type="RecordStatus" code={status} />}
      history={t('processors.history')}
    >
      <SimpleGrid type="container" cols={TWO_COLUMNS} spacing="md" verticalSpacing={0}>
        <div>
          <Parties engagement={engagement} />
          <ContractOf engagement={engagement} />
          <Places engagement={engagement} />
          <OwnerSection title={t('processors.responsible')} {...engagement} />
          <MoreFacts kind="engagement" id={id} question={ENGAGEMENT} />
        </div>
        <div>
          <Section title={t('processors.chain')}>
            {!all ? (
              <Loading lines={2} />
            ) : root ? (
              <Chain links={treesOf([root], all)} current={id} />
            ) : (
              <Dimmed>{t('processors.chainAlone')}</Dimmed>
            )}
          </Section>
          <Activities engagement={engagement} />
          <Marketing engagement={engagement} />
          <ThingFindings id={id} />
        </div>
      </SimpleGrid>
      <Translations texts={engagement.texts} />
    </ThingPage>
  );
}

interface Props {
  readonly engagement: EngagementDetail;
}

function About({ engagement: { processor, under } }: Props) {
  const { t } = useWords();
  return (
    <>
      {t('processors.workOf')}{' '}
      {processor ? (
        <ThingLink type="party" id={processor.id} underline="always">
          {processor.name}
        </ThingLink>
      ) : (
        t('parts.notStated')
      )}
      {under && `, ${t('processors.worksUnder', { name: under.processor?.name ?? under.work })}`}
    </>
  );
}

function Parties({ engagement }: Props) {
  const { t, place } = useWords();
  const { processor, under, engagedBy, condition } = engagement;
  return (
    <ThingSection title={t('processors.who')} section={['engagedBy', 'under']}>
      <Facts>
        <Fact label={t('processors.processor')} path="processor" hasLinks>
          {processor && (
            <>
              <PartyLink party={processor} />
              {processor.country && ` (${place(processor.country)})`}
            </>
          )}
        </Fact>
        <Fact label={t('processors.engagedBy')} path="engagedBy" hasLinks>
          {engagedBy.length > 0 && (
            <Stack gap={2}>
              {engagedBy.map((party) => (
                <PartyLink key={party.id} party={party} />
              ))}
            </Stack>
          )}
        </Fact>
        <Fact label={t('processors.under')} path="under" hasLinks>
          {under && (
            <ThingLink type="engagement" id={under.id} size="sm">
              {[under.processor?.name, under.work].filter(Boolean).join(': ')}
            </ThingLink>
          )}
        </Fact>
        <Fact label={t('processors.condition')} path="condition">
          {condition}
        </Fact>
      </Facts>
    </ThingSection>
  );
}

function Activities({ engagement: { activities } }: Props) {
  const { t } = useWords();
  return (
    <ThingSection title={t('processors.servedByWork')} section="activities">
      {activities.length === 0 ? (
        <None todo={t('processors.servedByWorkTodo')}>{t('processors.servedByWorkNone')}</None>
      ) : (
        <Stack gap={4}>
          {activities.map((activity) => (
            <ActivityLink key={activity.id} activity={activity} />
          ))}
        </Stack>
      )}
    </ThingSection>
  );
}
