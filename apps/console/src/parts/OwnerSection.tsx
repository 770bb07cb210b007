import { useWords } from '../words/words';
import { type NamedContact, nameOfContact } from './contact-name';
import { Fact, Facts } from './Facts';
import { NoContact } from './NoContact';
import { ThingLink } from './ThingLink';
import { ThingSection } from './ThingSection';

interface Props {
  readonly title: string;
  readonly department: string | null;
  /** Null also if the caller may not read the contact. */
  readonly owner: (NamedContact & { readonly id: string }) | null;
}

/** Who answers for the thing of the page within the organisation: a department and a contact. */
export function OwnerSection({ title, department, owner }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <ThingSection title={title} section="owner" isEmpty={!department && !owner}>
      <Facts>
        <Fact label={t('parts.department')} path="department">
          {department}
        </Fact>
        <Fact label={t('parts.owner')} path="owner" none={<NoContact />} hasLinks>
          {owner && (
            <ThingLink type="contact" id={owner.id} size="sm">
              {nameOfContact(words, owner)}
            </ThingLink>
          )}
        </Fact>
      </Facts>
    </ThingSection>
  );
}
