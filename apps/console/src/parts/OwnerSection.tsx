import { useWords } from '../words/words';
import { Fact, Facts } from './Facts';
import { ThingLink } from './ThingLink';
import { ThingSection } from './ThingSection';

interface Props {
  readonly title: string;
  readonly department: string | null;
  /** Null also if the caller may not read the contact. */
  readonly owner: { readonly id: string; readonly name: string | null; readonly department: string | null } | null;
}

/** Who answers for the thing of the page within the organisation: a department and a contact. */
export function OwnerSection({ title, department, owner }: Props) {
  const { t } = useWords();
  return (
    <ThingSection title={title} section="owner">
      <Facts>
        <Fact label={t('parts.department')} path="department">
          {department}
        </Fact>
        <Fact label={t('parts.owner')} path="owner" hasLinks>
          {owner && (
            <ThingLink type="contact" id={owner.id} size="sm">
              {owner.name ?? owner.department}
            </ThingLink>
          )}
        </Fact>
      </Facts>
    </ThingSection>
  );
}
