import { Alert, List, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ResultOf } from '../../api/graphql';
import { useRead } from '../../api/read';
import { ThingCommands } from '../../edit/ThingCommands';
import { nameOfContact } from '../../parts/contact-name';
import { MoreFacts } from '../../parts/declared/MoreFacts';
import { Fact, Facts } from '../../parts/Facts';
import { NoAnswer } from '../../parts/NoAnswer';
import { None } from '../../parts/None';
import { NotThere } from '../../parts/NotThere';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { ThingPage } from '../../parts/ThingPage';
import { useWords } from '../../words/words';
import { OfficeText } from './contacts/OfficeText';
import { CONTACT, OWNED } from './contacts/query';
import { useOffices } from './contacts/useOffices';

/** Titles of alerts in the colour of text, which has contrast on every background. */
const READABLE = { label: { color: 'inherit' } };
const FIELDS = ['name', 'department', 'email', 'phone', 'address'] as const;

/** One contact: its details, where it is named, and forgetting the person. */
export default function ContactPage() {
  const words = useWords();
  const { t } = words;
  const { id } = useParams({ from: '/people/$id' });
  const { data, problems, again } = useRead(CONTACT, { id });
  if (!data || problems.length > 0) return <NoAnswer problems={problems} again={again} lines={4} />;
  const { contact } = data;
  if (!contact) return <NotThere />;
  const { erased, keyMissing, status } = contact;
  const name = nameOfContact(words, contact);
  return (
    <ThingPage
      type="contact"
      id={id}
      status={status}
      name={name}
      list={{ to: '/people', title: t('frame.people') }}
      about={status === 'RETIRED' && !erased ? t('people.isRetired') : undefined}
      history={t('people.history')}
      isFinal={erased}
      problems={problems}
      again={again}
    >
      {erased && (
        <Alert color="gray" mb="md" title={t('people.forgottenTitle')} styles={READABLE}>
          {t('people.forgottenHelp')}
        </Alert>
      )}
      {keyMissing && (
        <Alert color="orange" mb="md" title={t('people.keyMissingTitle')} styles={READABLE}>
          {t('people.keyMissingHelp')}
        </Alert>
      )}
      {!erased && !keyMissing && <Details contact={contact} />}
      {!erased && <MoreFacts kind="contact" id={id} question={CONTACT} />}
      <Named id={id} />
      {!erased && (
        <Section title={t('people.forgetting')} actions={<ThingCommands section="forget" name={name} />}>
          <Text size="sm">{t('people.forgettingHelp')}</Text>
          <List size="sm" mt="xs">
            {(['Gone', 'Stays', 'Backups', 'Retire'] as const).map((what) => (
              <List.Item key={what}>{t(`people.forgetting${what}`)}</List.Item>
            ))}
          </List>
        </Section>
      )}
    </ThingPage>
  );
}

type Contact = NonNullable<ResultOf<typeof CONTACT>['contact']>;

function Details({ contact }: { contact: Contact }) {
  const { t } = useWords();
  const stated = FIELDS.filter((field) => contact[field]);
  return (
    <Section title={t('people.details')}>
      {stated.length === 0 ? (
        <Text size="sm">{t('people.noDetails')}</Text>
      ) : (
        <Facts>
          {stated.map((field) => (
            <Fact key={field} label={t(`people.${field}`)} path={field}>
              {contact[field]}
            </Fact>
          ))}
        </Facts>
      )}
    </Section>
  );
}

/** Where the contact is named: its offices, and what it owns. */
function Named({ id }: { id: string }) {
  const { t } = useWords();
  const held = useOffices();
  const owned = useRead(OWNED, { id });
  const offices = held.offices && (held.offices.get(id) ?? []);
  const problems = [...held.problems, ...owned.problems];
  const again = () => {
    held.again();
    owned.again();
  };
  if (!offices || !owned.data)
    return (
      <Section title={t('people.named')}>
        <NoAnswer problems={problems} again={again} lines={2} />
      </Section>
    );
  const owns = OWNS.map(({ list, to }) => ({ list, to, count: owned.data![list].totalCount })).filter(
    ({ count }) => count > 0,
  );
  return (
    <Section title={t('people.named')}>
      <Problems problems={problems} again={again} />
      {offices.length + owns.length === 0 ? (
        <None>{t('people.notNamed')}</None>
      ) : (
        <List size="sm" spacing={4}>
          {offices.map((office) => (
            <List.Item key={JSON.stringify(office)}>
              <OfficeText office={office} />
            </List.Item>
          ))}
          {owns.map(({ list, to, count }) => (
            <List.Item key={list}>
              <PageLink to={to} search={{ owner: id }} data-count={count} size="sm">
                {t(`people.owns.${list}`, { count })}
              </PageLink>
            </List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}

/** What a contact can own, and the page that lists it. */
const OWNS = [
  { list: 'processingActivities', to: '/activities' },
  { list: 'engagements', to: '/processors' },
  { list: 'transfers', to: '/transfers' },
] as const;
