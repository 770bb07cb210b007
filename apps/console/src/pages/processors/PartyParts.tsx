import { Anchor, Stack, Text } from '@mantine/core';
import { linkOf } from '#pages';
import { nameOfContact } from '../../parts/contact-name';
import { Fact, Facts } from '../../parts/Facts';
import { None } from '../../parts/None';
import { Section } from '../../parts/Section';
import { PartyLink, ThingLink } from '../../parts/ThingLink';
import { ThingSection } from '../../parts/ThingSection';
import { Value } from '../../provenance/Value';
import { useWords } from '../../words/words';
import type { PartyDetail } from './questions';

interface Props {
  readonly party: PartyDetail;
}

/** The identity of the party: its kind, seat, number, parent and group. */
export function Identity({ party }: Props) {
  const { t, code, place } = useWords();
  return (
    <Section title={t('processors.identity')}>
      <Facts>
        <Fact label={t('processors.column.kind')} path="kind">
          {party.kind && code('PartyKind', party.kind)}
        </Fact>
        {party.class && (
          <Fact label={t('processors.isClass')} path="class">
            {party.recipientsOf
              ? t('processors.classOf', { jurisdiction: place(party.recipientsOf) })
              : t('processors.class')}
          </Fact>
        )}
        <Fact label={t('processors.column.country')} path="country">
          {party.country && place(party.country)}
        </Fact>
        <Fact label={t('processors.address')} path="address">
          {party.address}
        </Fact>
        <Fact label={t('processors.registrationNumber')} path="registrationNumber">
          {party.registrationNumber}
        </Fact>
        <Fact label={t('processors.column.group')} path="group">
          {t(party.group ? 'parts.yes' : 'parts.no')}
        </Fact>
        <Fact label={t('processors.column.parent')} path="parent" hasLinks>
          {party.parent && <PartyLink party={party.parent} />}
        </Fact>
      </Facts>
    </Section>
  );
}

/** The ways to reach it. */
export function ContactPoints({ party }: Props) {
  const { t } = useWords();
  const { email, phone, website } = party;
  const mail = email && linkOf(`mailto:${email}`);
  return (
    <ThingSection title={t('processors.contactPoints')} section="contactPoints" isEmpty={!email && !phone && !website}>
      <Facts>
        <Fact label={t('processors.email')} path="email" hasLinks>
          {mail ? (
            <Anchor href={mail} size="sm">
              {email}
            </Anchor>
          ) : (
            email
          )}
        </Fact>
        <Fact label={t('processors.phone')} path="phone">
          {phone}
        </Fact>
        <Fact label={t('processors.website')} path="website">
          {website}
        </Fact>
      </Facts>
    </ThingSection>
  );
}

/** The officers that it has appointed. */
export function Officers({ party }: Props) {
  const words = useWords();
  const { t, code, place, list } = words;
  const { officers } = party;
  return (
    <ThingSection
      title={t('processors.officers')}
      section="officers"
      rows={officers.length}
      isEmpty={officers.length === 0}
    >
      {officers.length === 0 && <None>{t('processors.officersNone')}</None>}
      <Facts>
        {officers.map(({ role, contact, jurisdictions, condition }) => (
          <Fact key={`${role} ${contact?.id}`} label={code('OfficerRole', role)} path="officers" hasLinks>
            {contact && (
              <ThingLink type="contact" id={contact.id} size="sm">
                {nameOfContact(words, contact)}
              </ThingLink>
            )}
            {jurisdictions.length > 0 && ` · ${list(jurisdictions.map(place))}`}
            {condition && ` · ${condition}`}
          </Fact>
        ))}
      </Facts>
    </ThingSection>
  );
}

/** The assessments of its privacy and security. */
export function Assessments({ party }: Props) {
  const { t, code, date } = useWords();
  const { assessments } = party;
  return (
    <ThingSection
      title={t('processors.assessments')}
      section="assessments"
      rows={assessments.length}
      isEmpty={assessments.length === 0}
    >
      {assessments.length === 0 ? (
        <None todo={t('processors.assessmentsTodo')}>{t('processors.assessmentsNone')}</None>
      ) : (
        <Stack gap="sm">
          {assessments.map(({ key, kind, on, by, outcome, evidence }) => (
            <Stack key={key} gap={2}>
              <Text size="sm" fw={600} component="span">
                <Value path={`assessments.${key}`}>
                  {[code('AssessmentKind', kind), on && date(on)].filter(Boolean).join(' · ')}
                </Value>
              </Text>
              <Text size="sm">
                {[outcome, by && t('processors.by', { by }), evidence && t('processors.evidence', { evidence })]
                  .filter(Boolean)
                  .join(' · ') || t('parts.notStated')}
              </Text>
            </Stack>
          ))}
        </Stack>
      )}
    </ThingSection>
  );
}
