import { Anchor, Group, List, Stack, Text } from '@mantine/core';
import { linkOf } from '#pages';
import { ThingCommands } from '../../edit/ThingCommands';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { None } from '../../parts/None';
import { PageLink } from '../../parts/PageLink';
import { Section } from '../../parts/Section';
import { Tag } from '../../parts/Tag';
import { ActivityLink, ThingLink } from '../../parts/ThingLink';
import { ThingSection } from '../../parts/ThingSection';
import { Value } from '../../provenance/Value';
import { useWords } from '../../words/words';
import { useContractWords } from './contract';
import type { PartyAnswer } from './questions';

type Work = PartyAnswer['works']['nodes'][number];
type Link = NonNullable<Work['under']>;

/** What a party does for us: each engagement with its activities, its places, its contract, and who works above and below it. */
export function Works({ works, name }: { works: PartyAnswer['works']; name: string }) {
  const { t } = useWords();
  if (works.totalCount === 0) return null;
  return (
    <Section
      title={`${t('processors.works')} (${works.totalCount})`}
      actions={
        works.totalCount > works.nodes.length && (
          <PageLink to="/processors" search={{ text: name }} size="sm">
            {t('processors.showAllOf', { count: works.totalCount })}
          </PageLink>
        )
      }
    >
      <Stack gap="md">
        {works.nodes.map((work) => (
          <WorkOf key={work.id} work={work} />
        ))}
      </Stack>
    </Section>
  );
}

function WorkOf({ work: { id, work, locations, engagedBy, under, below, activities, contract } }: { work: Work }) {
  const { t, place, list } = useWords();
  return (
    <Stack gap={2} component="article" aria-label={work}>
      <ThingLink type="engagement" id={id} size="sm" fw={600}>
        {work}
      </ThingLink>
      <Text size="sm">
        {[
          engagedBy.length > 0 && t('processors.for', { names: list(engagedBy.map(({ name }) => name)) }),
          locations.length > 0
            ? t('processors.dataIn', { places: list(locations.map(place)) })
            : t('processors.dataNowhere'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <ContractOfWork contract={contract} />
      {under && <Links title={t('processors.above')} links={[under]} />}
      {below.length > 0 && <Links title={t('processors.column.below')} links={below} />}
      {activities.length > 0 && (
        <>
          <Dimmed>{t('processors.worksFor')}</Dimmed>
          <List listStyleType="none" size="sm">
            {activities.map((activity) => (
              <List.Item key={activity.id}>
                <ActivityLink activity={activity} />
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
}

function ContractOfWork({ contract }: Pick<Work, 'contract'>) {
  const { t } = useWords();
  const inWords = useContractWords();
  const isEnded = useHasEnded();
  return (
    <Text size="sm" component="div">
      {t('processors.contract')}: {contract ? inWords(contract) : t('processors.noContract')}{' '}
      {contract && isEnded(contract.until) && <Tag>{t('processors.hasEnded')}</Tag>}
    </Text>
  );
}

/** Engagements above or below, by who works there. */
function Links({ title, links }: { title: string; links: readonly Link[] }) {
  return (
    <Text size="sm" component="div">
      {title}:{' '}
      {links.map(({ id, work, processor }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <ThingLink type="engagement" id={id} size="sm" underline="always">
            {[processor?.name, work].filter(Boolean).join(': ')}
          </ThingLink>
        </span>
      ))}
    </Text>
  );
}

/** Returns the function that says if a last day has passed on the date of the page. */
export function useHasEnded(): (until: string | null) => boolean {
  const { on } = useMoment();
  return (until) => until !== null && until < on;
}

/** The certificates of a party, each with its last day. */
export function Certifications({ party: { certifications } }: { party: NonNullable<PartyAnswer['party']> }) {
  const { t, date } = useWords();
  const isEnded = useHasEnded();
  return (
    <ThingSection title={t('processors.certificates')} section="certifications">
      {certifications.length === 0 ? (
        <None todo={t('processors.certificatesTodo')}>{t('processors.certificatesNone')}</None>
      ) : (
        certifications.map(({ key, standard, issuer, since, until, evidence }) => (
          <Stack key={key} gap={2}>
            <Group gap="xs" justify="space-between" wrap="nowrap">
              <Text size="sm" fw={600} component="div">
                <Value path={`certifications.${key}`}>{standard}</Value>{' '}
                {isEnded(until) && <Tag>{t('processors.hasEnded')}</Tag>}
              </Text>
              <ThingCommands section="certifications" row={key} name={standard} />
            </Group>
            <Text size="sm">
              {[
                issuer && t('processors.issuedBy', { issuer }),
                since && t('processors.since', { date: date(since) }),
                until && t('processors.until', { date: date(until) }),
              ]
                .filter(Boolean)
                .join(' · ') || t('parts.notStated')}
            </Text>
            {evidence && <LinkedText text={evidence} />}
          </Stack>
        ))
      )}
    </ThingSection>
  );
}

/** A text that is a link if it is an address. */
function LinkedText({ text }: { text: string }) {
  const link = linkOf(text);
  return link ? (
    <Anchor href={link} size="sm">
      {text}
    </Anchor>
  ) : (
    <Text size="sm">{text}</Text>
  );
}
