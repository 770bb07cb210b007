import { Button, Group, Pill, Select } from '@mantine/core';
import { useAccountName } from '../../parts/accounts';
import { thingTitle } from '../../parts/thing-title';
import { useWords } from '../../words/words';
import { ClearFilters } from './ClearFilters';
import { CompareWith } from './CompareWith';
import type { WorkRow } from './queries';
import classes from './rows.module.css';
import { type FindingsSearch, isNarrowed, type Narrow } from './search';

type Counts = readonly { readonly value: string; readonly count: number }[];

interface Props {
  readonly search: FindingsSearch;
  readonly narrow: Narrow;
  /** The values of each filter, with the number of findings that each would show; absent: not counted. */
  readonly choices?: { readonly severity: Counts; readonly law: Counts; readonly assignee: Counts };
  /** The rows shown, which name the things that the address has by id. */
  readonly rows: readonly WorkRow[];
}

const SEVERITIES = ['ERROR', 'WARNING', 'NOTICE'] as const;
const TYPES = ['processingActivity', 'engagement', 'transfer', 'party', 'jurisdictionProfile'] as const;

/** The conditions of the work list, each with what it would show. */
export function Filters({ search, narrow, choices, rows }: Props) {
  const words = useWords();
  const { t, code, country, number } = words;
  const nameOf = useAccountName();
  const label = (name: string, count: number | undefined) =>
    count === undefined ? name : `${name} (${number(count)})`;
  const offered = (counts: Counts | undefined, chosen: string | undefined, title: (value: string) => string) => {
    const values = counts ?? [];
    const isThere = chosen === undefined || values.some(({ value }) => value === chosen);
    return [...values, ...(isThere ? [] : [{ value: chosen, count: choices ? 0 : undefined }])].map((choice) => ({
      value: choice.value,
      label: label(title(choice.value), choice.count),
    }));
  };
  const countOf = (severity: string) =>
    choices && (choices.severity.find(({ value }) => value === severity)?.count ?? 0);
  return (
    <Group align="flex-end" gap="sm" mb="md" className="no-print" role="search" aria-label={t('findings.filters')}>
      <Button.Group aria-label={t('findings.severity')} className={classes.severities}>
        {[undefined, ...SEVERITIES].map((severity) => (
          <Button
            key={severity ?? 'all'}
            variant={severity === search.severity ? 'filled' : 'default'}
            aria-pressed={severity === search.severity}
            onClick={() => narrow({ severity })}
          >
            {severity ? label(code('Severity', severity), countOf(severity)) : t('findings.all')}
          </Button>
        ))}
      </Button.Group>
      <Select
        aria-label={t('findings.law')}
        placeholder={t('findings.anyLaw')}
        data={offered(choices?.law, search.law, country)}
        value={search.law ?? null}
        onChange={(law) => narrow({ law: law ?? undefined })}
        searchable
        clearable
        w={220}
      />
      <Select
        aria-label={t('findings.type')}
        placeholder={t('findings.anyType')}
        data={TYPES.map((type) => ({ value: type, label: code('ThingType', type) }))}
        value={search.type ?? null}
        onChange={(type) => narrow({ type: type ?? undefined })}
        clearable
        w={210}
      />
      {((choices?.assignee.length ?? 0) > 0 || search.assignee) && (
        <Select
          aria-label={t('findings.assignee')}
          placeholder={t('findings.anyAssignee')}
          data={offered(choices?.assignee, search.assignee, nameOf)}
          value={search.assignee ?? null}
          onChange={(assignee) => narrow({ assignee: assignee ?? undefined })}
          clearable
          w={190}
        />
      )}
      <CompareWith search={search} narrow={narrow} />
      {search.thing && (
        <Only
          text={t('findings.onlyThing', { thing: nameOfThing(words, rows, search.thing) })}
          remove={() => narrow({ thing: undefined })}
        />
      )}
      {search.group && (
        <Only
          text={t('findings.onlyGroup', { title: code('FindingDuty', search.group.split(':')[0]) })}
          remove={() => narrow({ group: undefined })}
        />
      )}
      {search.rule && (
        <Only text={t('findings.onlyRule', { rule: search.rule })} remove={() => narrow({ rule: undefined })} />
      )}
      {isNarrowed(search) && <ClearFilters narrow={narrow} />}
    </Group>
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

function nameOfThing(words: Parameters<typeof thingTitle>[0], rows: readonly WorkRow[], id: string): string {
  const thing = rows.flatMap(({ findings }) => findings).find(({ subject }) => subject.id === id)?.subject;
  return thing ? thingTitle(words, thing) : id;
}
