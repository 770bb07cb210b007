import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useRead } from '../../api/read';
import { Commands } from '../../edit/Commands';
import { Fact, Facts } from '../../parts/Facts';
import { Loading } from '../../parts/Loading';
import { NotThere } from '../../parts/NotThere';
import { PageHead } from '../../parts/PageHead';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { Proof } from '../../parts/proof/Proof';
import { Section } from '../../parts/Section';
import { StatusBadge } from '../../parts/StatusBadge';
import { ThingFindings } from '../../parts/ThingFindings';
import { ThingLink } from '../../parts/ThingLink';
import { Translations } from '../../parts/Translations';
import { ProvenanceOf } from '../../provenance/Value';
import { useWords } from '../../words/words';
import { Chain } from './Chain';
import { rootOf, treesOf } from './chain-tree';
import { ContractOf, Marketing, Places, Responsible } from './EngagementParts';
import { ENGAGEMENT, ENGAGEMENTS, type EngagementDetail, MOST } from './questions';

/** One engagement: the work of a processor, for whom, where, under which contract, and who works under it. */
export default function EngagementPage() {
  const { id } = useParams({ from: '/engagements/$id' });
  const { t } = useWords();
  const { data, problems, again } = useRead(ENGAGEMENT, { id });
  const { data: chain } = useRead(ENGAGEMENTS, { first: MOST });
  if (!data && problems.some(({ code }) => code === 'NOT_FOUND')) return <NotThere />;
  if (!data) return problems.length > 0 ? <Problems problems={problems} again={again} /> : <Loading lines={10} />;
  const { engagement } = data;
  if (!engagement) return <NotThere />;
  const all = chain?.engagements.nodes ?? [];
  const root = rootOf(id, all);
  const { status } = engagement;
  return (
    <ProvenanceOf id={id}>
      <PageLink to="/processors" size="sm" className="no-print">
        ← {t('frame.processors')}
      </PageLink>
      <PageHead
        title={engagement.work}
        about={<About engagement={engagement} />}
        marks={status === 'RETIRED' && <StatusBadge type="RecordStatus" code={status} />}
        actions={
          <>
            <PageLink to="/history/$id" params={{ id }} size="sm">
              {t('processors.history')}
            </PageLink>
            <Proof id={id} name={engagement.work} />
            <Commands type="engagement" section="head" id={id} status={status} name={engagement.work} />
          </>
        }
      />
      <Problems problems={problems} again={again} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" verticalSpacing={0}>
        <div>
          <Parties engagement={engagement} />
          <ContractOf engagement={engagement} />
          <Places engagement={engagement} />
          <Responsible engagement={engagement} />
        </div>
        <div>
          <Section title={t('processors.chain')}>
            {root ? (
              <Chain links={treesOf([root], all)} current={id} />
            ) : (
              <Text size="sm" c="dimmed">
                {t('processors.chainAlone')}
              </Text>
            )}
          </Section>
          <Activities engagement={engagement} />
          <Marketing engagement={engagement} />
          <ThingFindings id={id} />
        </div>
      </SimpleGrid>
      <Translations type="engagement" id={id} status={status} texts={engagement.texts} />
    </ProvenanceOf>
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
  const { t, country } = useWords();
  const { id, status, processor, under, engagedBy, condition } = engagement;
  return (
    <Section title={t('processors.who')}>
      <Facts>
        <Fact label={t('processors.processor')} path="processor" hasLinks>
          {processor && (
            <>
              <ThingLink type="party" id={processor.id} size="sm">
                {processor.name}
              </ThingLink>
              {processor.country && ` (${country(processor.country)})`}
            </>
          )}
        </Fact>
        <Fact label={t('processors.engagedBy')} path="engagedBy" hasLinks>
          {engagedBy.length > 0 && (
            <Stack gap={2}>
              {engagedBy.map((party) => (
                <ThingLink key={party.id} type="party" id={party.id} size="sm">
                  {party.name}
                </ThingLink>
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
      <Group gap="xs" mt="md" className="no-print">
        <Commands type="engagement" section="engagedBy" id={id} status={status} />
        <Commands type="engagement" section="under" id={id} status={status} />
      </Group>
    </Section>
  );
}

function Activities({ engagement: { id, status, activities } }: Props) {
  const { t } = useWords();
  return (
    <Section
      title={t('processors.servedByWork')}
      actions={<Commands type="engagement" section="activities" id={id} status={status} />}
    >
      {activities.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('processors.servedByWorkNone')}
        </Text>
      ) : (
        <Stack gap={4}>
          {activities.map((activity) => (
            <ThingLink key={activity.id} type="processingActivity" id={activity.id} size="sm">
              {`${activity.reference} ${activity.title}`}
            </ThingLink>
          ))}
        </Stack>
      )}
    </Section>
  );
}
