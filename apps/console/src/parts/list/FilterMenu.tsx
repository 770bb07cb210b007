import { Button, Popover, Stack, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import type { Texts } from '../../app/address';
import { useWords } from '../../words/words';
import { FacetValues } from '../filters/FacetValues';
import { asChosen, chosenIn } from '../filters/facets';
import { type Filters, type ListFacet, useCounts, useTitles } from '../filters/useFacets';
import type { ChangeSearch } from '../table/useSearchTexts';
import styles from './list.module.css';

export interface Filtering extends Filters {
  readonly search: Texts;
  readonly change: ChangeSearch;
}

/** The button behind which all filters of a list are, with the number of those that are set. */
export function FilterMenu(filtering: Filtering) {
  const { t } = useWords();
  const { facets, search } = filtering;
  const [open, setOpen] = useState<string>();
  const count = facets.filter(({ name }) => search[name]).length;
  return (
    <Popover position="bottom-start" shadow="md" width="min(24rem, calc(100vw - 2rem))" trapFocus returnFocus>
      <Popover.Target>
        <Button variant={count > 0 ? 'light' : 'default'} leftSection={<IconFilter size={16} aria-hidden />}>
          {t('lists.filters', { count })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('lists.filters', { count: 0 })}>
        <Stack gap={0} className={styles.menu}>
          {facets
            .filter(({ isOfLinks }) => !isOfLinks)
            .map((facet) => (
              <FacetPart
                key={facet.name}
                facet={facet}
                isOpen={open === facet.name}
                toggle={() => setOpen(open === facet.name ? undefined : facet.name)}
                {...filtering}
              />
            ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface PartProps extends Filtering {
  readonly facet: ListFacet;
  readonly isOpen: boolean;
  toggle(): void;
}

/** A facet: its title, and below it its values once it is opened. */
function FacetPart({ facet, isOpen, toggle, query, variablesOf, search, change }: PartProps) {
  const { number } = useWords();
  const counts = useCounts(query, variablesOf(facet), !isOpen);
  const titleOf = useTitles(facet, counts?.map(({ value }) => value) ?? []);
  const chosen = chosenIn(search, facet.name);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <fieldset className={styles.part} aria-label={facet.title}>
      <UnstyledButton className={styles.facet} aria-expanded={isOpen} onClick={toggle}>
        <Chevron size={16} aria-hidden />
        {facet.title}
        {chosen.length > 0 && ` (${number(chosen.length)})`}
      </UnstyledButton>
      {isOpen && (
        <FacetValues
          counts={counts}
          chosen={chosen}
          titleOf={titleOf}
          change={(values) => change({ [facet.name]: asChosen(facet.isOfOne ? values.slice(-1) : values) })}
        />
      )}
    </fieldset>
  );
}
