import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Texts } from '../../app/address';
import { Dimmed } from '../../parts/Dimmed';
import { None } from '../../parts/None';
import { PageLink } from '../../parts/PageLink';
import { Section } from '../../parts/Section';
import { ActivityLink } from '../../parts/ThingLink';
import { TransferLink } from '../../parts/TransferLink';
import { useWords } from '../../words/words';
import type { PartyAnswer } from './questions';

interface Entries<Entry> {
  readonly totalCount: number;
  readonly nodes: readonly Entry[];
}

interface Props<Entry> extends Pick<AllProps, 'more'> {
  readonly title: string;
  readonly list: Entries<Entry>;
  /** What an empty list says. */
  readonly help?: string;
}

interface UsesProps<Entry> extends Props<Entry>, Pick<AllProps, 'to'> {
  readonly children: (entry: Entry) => ReactNode;
}

/** A list of what has to do with a party, with the way to the page that has all of it. */
function Uses<Entry extends { readonly id: string }>({ title, list, help, to, more, children }: UsesProps<Entry>) {
  return (
    <Section title={title} actions={<All to={to} more={more} count={list.totalCount} shown={list.nodes.length} />}>
      {list.totalCount === 0 ? (
        <None>{help}</None>
      ) : (
        <List listStyleType="none" spacing={4} size="sm">
          {list.nodes.map((entry) => (
            <List.Item key={entry.id}>{children(entry)}</List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}

/** Activities that have to do with a party. */
export function ActivitiesOf(props: Props<PartyAnswer['served']['nodes'][number]>) {
  return (
    <Uses to="/activities" {...props}>
      {(activity) => <ActivityLink activity={activity} />}
    </Uses>
  );
}

/** Transfers from or to a party. */
export function TransfersOf(props: Props<PartyAnswer['received']['nodes'][number]>) {
  const { t, code, place, list } = useWords();
  return (
    <Uses to="/transfers" {...props}>
      {(transfer) => (
        <>
          <TransferLink transfer={transfer} />{' '}
          <Dimmed span>
            {[
              transfer.countries.length > 0 ? list(transfer.countries.map(place)) : t('transfers.noCountry'),
              transfer.suspension && code('GroundClass', 'SUSPENDED'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Dimmed>
        </>
      )}
    </Uses>
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
    <PageLink to={to} search={more} data-count={count} size="sm">
      {count > shown ? t('processors.showAllOf', { count }) : t('processors.inTable')}
    </PageLink>
  );
}
