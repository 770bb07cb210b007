import { Text } from '@mantine/core';
import { Dimmed } from '../../../parts/Dimmed';
import { ThingLink } from '../../../parts/ThingLink';
import { useWords } from '../../../words/words';
import type { Office } from './offices';

/** An office with the company or the profile in which the contact is named. */
export function OfficeText({ office: { role, at, jurisdictions, condition } }: { office: Office }) {
  const { t, code, place, list } = useWords();
  const isOfParty = at.type === 'party';
  return (
    <Text size="sm" component="div">
      {code('OfficerRole', role)}
      {' · '}
      <ThingLink type={at.type} id={at.id} keyOf={isOfParty ? undefined : at.code} size="sm" underline="always">
        {isOfParty ? at.name : t('people.profileOf', { jurisdiction: place(at.code) })}
      </ThingLink>
      {jurisdictions.length > 0 && (
        <Dimmed span> {t('people.forJurisdictions', { places: list(jurisdictions.map(place)) })}</Dimmed>
      )}
      {condition && <Dimmed span> {condition}</Dimmed>}
    </Text>
  );
}
