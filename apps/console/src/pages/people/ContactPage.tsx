import { Alert, List, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ResultOf } from '../../api/graphql';
import { useRead } from '../../api/read';
import { ThingCommands } from '../../edit/ThingCommands';
import { Fact, Facts } from '../../parts/Facts';
import { Loading } from '../../parts/Loading';
import { NoAnswer } from '../../parts/NoAnswer';
import { NotThere } from '../../parts/NotThere';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { ThingPage } from '../../parts/ThingPage';
import { useWords } from '../../words/words';
import { OfficeText } from './contacts/OfficeText';
import { contactName, officesByContact } from './contacts/offices';
import { CONTACT, OFFICES } from './contacts/query';

/** Titles of alerts in the colour of text, which has contrast on every background. */
const READABLE = { label: { color: 'inherit' } };
const FIELDS = ['name', 'department', 'email', 'phone', 'address'] as const;

/** One contact: its details, where it is named, and forgetting the person. */
export default function ContactPage() {
  const { t } = useWords();
  const { id } = useParams({ from: '/people/$id' });
  const { data, problems, again } = useRead(CONTACT, { id });
  if (!data || problems.length > 0) return <NoAnswer problems={problems} again={again} lines={4} />;
  const { contact } = data;
  if (!contact) return <NotThere />;
  const { erased, keyMissing, status } = contact;
  const name = erased ? t('people.forgottenPerson') : (contactName(contact) ?? t('people.noName'));
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

/** Where the contact is named. */
function Named({ id }: { id: string }) {
  const { t } = useWords();
  const { data, problems, again } = useRead(OFFICES, {});
  const offices = useMemo(() => (data ? (officesByContact(data).get(id) ?? []) : undefined), [data, id]);
  return (
    <Section title={t('people.named')}>
      <Problems problems={problems} again={again} />
      {!offices && problems.length === 0 && <Loading lines={2} />}
      {offices?.length === 0 && <Text size="sm">{t('people.notNamed')}</Text>}
      {offices && offices.length > 0 && (
        <List size="sm" spacing={4}>
          {offices.map((office) => (
            <List.Item key={JSON.stringify(office)}>
              <OfficeText office={office} />
            </List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}
