import { List, Text } from '@mantine/core';
import type { Texts } from '../../app/address';
import { PageLink } from '../../parts/PageLink';
import { Section } from '../../parts/Section';
import { ThingLink } from '../../parts/ThingLink';
import { useWords } from '../../words/words';
import type { PartyAnswer } from './questions';

interface Props<Entries> {
  readonly title: string;
  readonly list: Entries;
  /** What an empty list says. */
  readonly help?: string;
  /** The filters of the page that has all of them. */
  readonly more: AllProps['more'];
}

/** Activities that have to do with a party. */
export function ActivitiesOf({ title, list, help, more }: Props<PartyAnswer['served']>) {
  return (
    <Section
      title={title}
      actions={<All to="/activities" more={more} count={list.totalCount} shown={list.nodes.length} />}
    >
      {list.totalCount === 0 ? (
        <Text size="sm" c="dimmed">
          {help}
        </Text>
      ) : (
        <List listStyleType="none" spacing={4} size="sm">
          {list.nodes.map(({ id, reference, title }) => (
            <List.Item key={id}>
              <ThingLink type="processingActivity" id={id} size="sm">
                {`${reference} ${title}`}
              </ThingLink>
            </List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}

/** Transfers from or to a party. */
export function TransfersOf({ title, list: transfers, help, more }: Props<PartyAnswer['received']>) {
  const { t, code, country, list } = useWords();
  return (
    <Section
      title={title}
      actions={<All to="/transfers" more={more} count={transfers.totalCount} shown={transfers.nodes.length} />}
    >
      {transfers.totalCount === 0 ? (
        <Text size="sm" c="dimmed">
          {help}
        </Text>
      ) : (
        <List listStyleType="none" spacing={4} size="sm">
          {transfers.nodes.map(({ id, name, countries, importer, suspension }) => (
            <List.Item key={id}>
              <ThingLink type="transfer" id={id} size="sm">
                {name ?? t('transfers.nameless', { importer: importer?.name })}
              </ThingLink>{' '}
              <Text span size="sm" c="dimmed">
                {[
                  countries.length > 0 ? list(countries.map(country)) : t('transfers.noCountry'),
                  suspension && code('GroundClass', 'SUSPENDED'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}

interface AllProps {
  readonly to: '/activities' | '/transfers';
  readonly more: Texts<'processor' | 'controller' | 'importer' | 'exporter'>;
  readonly count: number;
  readonly shown: number;
}

function All({ to, more, count, shown }: AllProps) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <PageLink to={to} search={more} size="sm">
      {count > shown ? t('processors.showAllOf', { count }) : t('processors.inTable')}
    </PageLink>
  );
}
