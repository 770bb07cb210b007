import { useWords } from '../words/words';
import { Fact, Facts } from './Facts';
import { ThingLink } from './ThingLink';

interface Props {
  readonly department: string | null;
  /** Null also if the caller may not read the contact. */
  readonly owner: { readonly id: string; readonly name: string | null; readonly department: string | null } | null;
}

/** The department and the contact that answer for a thing. */
export function OwnerFacts({ department, owner }: Props) {
  const { t } = useWords();
  return (
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
  );
}
