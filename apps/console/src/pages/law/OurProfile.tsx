import { Group, Text } from '@mantine/core';
import { Commands } from '../../edit/Commands';
import { NotYours } from '../../edit/Limits';
import { NoneYet } from '../../parts/NoneYet';
import { Proof } from '../../parts/proof/Proof';
import { Section } from '../../parts/Section';
import { StatusBadge } from '../../parts/StatusBadge';
import { useShownPath } from '../../parts/useShownPath';
import { ProvenanceOf, Value } from '../../provenance/Value';
import { useWords } from '../../words/words';
import classes from './law.module.css';
import { type ProfileRow, type ProfileSection, profileSections } from './profile-rows';
import type { Profile } from './queries';

/** The organisation's own profile of a jurisdiction, with what can be done with each part. */
export function OurProfile({ code, profile }: { code: string; profile: Profile | null }) {
  const words = useWords();
  const { t, place } = words;
  const frame = useShownPath();
  if (!profile)
    return (
      <NoneYet
        section="jurisdictionProfile"
        values={{ code }}
        title={t('law.noProfile')}
        help={t('law.noProfileHelp')}
      />
    );
  const { id, status } = profile;
  const sections = profileSections(profile, words);
  const stated = sections.filter(({ rows }) => rows.length > 0);
  const unstated = sections.filter(
    ({ name, rows }) => rows.length === 0 && (name !== 'ccpaCategories' || code === 'US-CA'),
  );
  return (
    <ProvenanceOf id={id}>
      <div ref={frame}>
        <NotYours id={id} />
        <Section
          title={t('law.profile')}
          actions={
            <>
              <Proof id={id} name={t('parts.profileOf', { jurisdiction: place(code) })} />
              <Commands type="jurisdictionProfile" section="head" id={id} status={status} />
              <Commands type="jurisdictionProfile" section="translations" id={id} status={status} />
            </>
          }
        >
          {/* Profiles are not reviewed: that one is a draft would say nothing. */}
          {status === 'RETIRED' && <StatusBadge type="RecordStatus" code={status} />}
        </Section>
        {stated.map((section) => (
          <Part key={section.name} id={id} status={status} section={section} />
        ))}
        {unstated.length > 0 && (
          <Section title={t('law.notStatedYet')}>
            <ul className={classes.entries}>
              {unstated.map(({ name }) => (
                <li key={name} className={`${classes.row} ${classes.wrapping}`} data-path={name}>
                  <Text size="sm">{t(`law.profile.${name}`)}</Text>
                  <Commands type="jurisdictionProfile" section={name} id={id} status={status} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </ProvenanceOf>
  );
}

function Part({ id, status, section: { name, rows } }: { id: string; status: string; section: ProfileSection }) {
  const { t } = useWords();
  return (
    <div data-path={name}>
      <Section
        title={t(`law.profile.${name}`)}
        actions={<Commands type="jurisdictionProfile" section={name} id={id} status={status} />}
      >
        <ul className={classes.entries}>
          {rows.map((row) => (
            <Row key={`${row.path} ${row.title}`} id={id} status={status} section={name} row={row} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly status: string;
  readonly section: string;
  readonly row: ProfileRow;
}

function Row({ id, status, section, row: { path, key, title, details } }: RowProps) {
  return (
    <li className={classes.row} data-path={path}>
      <div>
        <Value path={path}>
          <Text size="sm" fw={details.length > 0 ? 600 : 400}>
            {title}
          </Text>
          {details.map((detail) => (
            <Text key={detail} size="sm">
              {detail}
            </Text>
          ))}
        </Value>
      </div>
      {key !== undefined && (
        <Group gap={0} className="no-print">
          <Commands type="jurisdictionProfile" section={section} id={id} row={key} name={title} status={status} />
        </Group>
      )}
    </li>
  );
}
