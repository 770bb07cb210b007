import { Button, Group, Pill } from '@mantine/core';
import { useAccountName } from '../../parts/accounts';
import { ChoiceFilter } from '../../parts/filters/ChoiceFilter';
import { useNames } from '../../parts/useNames';
import { useWords } from '../../words/words';
import { ClearFilters } from './ClearFilters';
import { CompareWith } from './CompareWith';
import classes from './rows.module.css';
import { type FindingsSearch, isNarrowed, type Narrow } from './search';

type Counts = readonly { readonly value: string; readonly count: number }[];

interface Props {
  readonly search: FindingsSearch;
  readonly narrow: Narrow;
  /** The values of each filter, with the number of findings that each would show; absent: not counted. */
  readonly choices?: { readonly severity: Counts; readonly law: Counts; readonly assignee: Counts };
}

const SEVERITIES = ['ERROR', 'WARNING', 'NOTICE'] as const;
const TYPES = ['processingActivity', 'engagement', 'transfer', 'party', 'jurisdictionProfile'] as const;

/** The conditions of the work list, each with what it would show. */
export function Filters({ search, narrow, choices }: Props) {
  const { t, code, country } = useWords();
  const nameOf = useAccountName();
  const label = useCounted();
  const offered = (counts: Counts = [], chosen: string | undefined, title: (value: string) => string) => {
    const isThere = chosen === undefined || counts.some(({ value }) => value === chosen);
    return [...counts, ...(isThere ? [] : [{ value: chosen, count: choices ? 0 : undefined }])].map(
      ({ value, count }) => ({ value, label: label(title(value), count) }),
    );
  };
  return (
    <Group align="flex-end" gap="sm" mb="md" className="no-print" role="search" aria-label={t('findings.filters')}>
      <SeverityButtons
        chosen={search.severity}
        counts={choices?.severity}
        choose={(severity) => narrow({ severity })}
      />
      <ChoiceFilter
        label={t('findings.law')}
        any={t('findings.anyLaw')}
        data={offered(choices?.law, search.law, country)}
        chosen={search.law}
        choose={(law) => narrow({ law })}
        searchable
        w={220}
      />
      <ChoiceFilter
        label={t('findings.type')}
        any={t('findings.anyType')}
        data={TYPES.map((type) => ({ value: type, label: code('ThingType', type) }))}
        chosen={search.type}
        choose={(type) => narrow({ type })}
        w={210}
      />
      {((choices?.assignee.length ?? 0) > 0 || search.assignee) && (
        <ChoiceFilter
          label={t('findings.assignee')}
          any={t('findings.anyAssignee')}
          data={offered(choices?.assignee, search.assignee, nameOf)}
          chosen={search.assignee}
          choose={(assignee) => narrow({ assignee })}
          w={190}
        />
      )}
      <CompareWith search={search} narrow={narrow} />
      <NarrowedTo search={search} narrow={narrow} />
      {isNarrowed(search) && <ClearFilters narrow={narrow} />}
    </Group>
  );
}

/** Returns the function that adds the number of findings to a name, if they are counted. */
function useCounted() {
  const { number } = useWords();
  return (name: string, count: number | undefined) => (count === undefined ? name : `${name} (${number(count)})`);
}

interface SeverityProps {
  readonly chosen: FindingsSearch['severity'];
  readonly counts: Counts | undefined;
  choose(severity: FindingsSearch['severity']): void;
}

function SeverityButtons({ chosen, counts, choose }: SeverityProps) {
  const { t, code } = useWords();
  const label = useCounted();
  const countOf = (severity: string) => counts && (counts.find(({ value }) => value === severity)?.count ?? 0);
  return (
    <Button.Group aria-label={t('findings.severity')} className={classes.severities}>
      {[undefined, ...SEVERITIES].map((severity) => (
        <Button
          key={severity ?? 'all'}
          variant={severity === chosen ? 'filled' : 'default'}
          aria-pressed={severity === chosen}
          onClick={() => choose(severity)}
        >
          {severity ? label(code('Severity', severity), countOf(severity)) : t('findings.all')}
        </Button>
      ))}
    </Button.Group>
  );
}

/** The conditions that only links set: one thing, one group, one rule, one owner. */
function NarrowedTo({
  search: { thing, around, group, rule, owner, department },
  narrow,
}: Pick<Props, 'search' | 'narrow'>) {
  const { t, code } = useWords();
  const nameOf = useNames([thing, around, owner]);
  const said = {
    thing: thing && t('findings.onlyThing', { thing: String(nameOf(thing)) }),
    around: around && t('findings.onlyAround', { thing: String(nameOf(around)) }),
    group: group && t('findings.onlyGroup', { title: code('FindingDuty', group.split(':')[0]) }),
    rule: rule && t('findings.onlyRule', { rule }),
    owner: owner && t('findings.onlyOwner', { name: String(nameOf(owner)) }),
    department: department && t('findings.onlyDepartment', { name: department }),
  };
  return Object.entries(said).map(
    ([name, text]) => text && <Only key={name} text={text} remove={() => narrow({ [name]: undefined })} />,
  );
}

function Only({ text, remove }: { text: string; remove(): void }) {
  const { t } = useWords();
  return (
    <Pill
      size="lg"
      maw={360}
      withRemoveButton
      onRemove={remove}
      removeButtonProps={{ 'aria-label': t('findings.remove'), 'aria-hidden': false, tabIndex: 0 }}
    >
      {text}
    </Pill>
  );
}
