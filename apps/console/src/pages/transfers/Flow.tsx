import './map.css';
import { Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { graphql } from '../../api/graphql';
import type { Texts } from '../../app/address';
import { Empty } from '../../parts/Empty';
import { TextFilter } from '../../parts/filters/TextFilter';
import { NoAnswer } from '../../parts/NoAnswer';
import { NoneYet } from '../../parts/NoneYet';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { usePages } from '../../parts/table/usePages';
import { type ChangeSearch, useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { FilterSelect } from './FilterSelect';
import { FlowDrawing } from './FlowDrawing';
import { FlowTable } from './FlowTable';
import { type Choice, pathsThrough, STAGES, type Stage, stopsOf, through } from './flow-paths';
import { useStopName } from './useStopName';

/** Activities that are drawn at first, and that each press adds. */
const STEP = 100;

const FLOW = graphql(`
  query Flow($at: Moment, $first: Int, $after: String, $filter: ProcessingActivityFilter) {
    processingActivities(at: $at, first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes {
        id reference title
        dataSubjects { name }
        recipients { name ownStaff party { id name country } }
        processors { processor { id name country } locations }
        transfers { importer { id name country } countries }
      }
    }
  }
`);

/** The flow from data subjects through activities and recipients to countries, drawn and as a table. */
export function Flow() {
  const { t } = useWords();
  const [search, change] = useSearchTexts();
  const filter = { text: search.text ?? null };
  const pages = usePages(FLOW, { filter }, (data) => data.processingActivities, STEP);
  const { rows, total, problems, again, isLoading, want } = pages;
  const paths = useMemo(() => pathsThrough(rows), [rows]);
  const choice: Choice = Object.fromEntries(
    STAGES.flatMap((stage) => (search[stage] === undefined ? [] : [[stage, search[stage]]])),
  );
  const choose = (part: Texts<Stage>) => change(part, 'inPlace');
  const shown = through(paths, choice);

  if (total === undefined) return <NoAnswer problems={problems} again={again} />;
  if (total === 0 && !search.text) return <NoActivities />;
  return (
    <Section title={t('transfers.flow.title')}>
      <Text size="sm" mb="sm">
        {t('transfers.flow.help')} {t('transfers.flow.activities', { count: total })}
      </Text>
      <Problems problems={problems} again={again} />
      <Choices paths={paths} choice={choice} search={search} change={change} />
      {shown.length === 0 ? (
        <Empty title={t('transfers.flow.nothing')} help={t('transfers.emptyFilterHelp')} />
      ) : (
        <>
          <FlowDrawing
            paths={shown}
            choose={(stage, id) => choose({ [stage]: choice[stage] === id ? undefined : id })}
          />
          <FlowTable paths={shown} />
        </>
      )}
      <ShowMore shown={rows.length} total={total} isLoading={isLoading} more={() => want(rows.length + STEP)} />
    </Section>
  );
}

interface ChoicesProps {
  readonly paths: ReturnType<typeof pathsThrough>;
  readonly choice: Choice;
  readonly search: Texts;
  readonly change: ChangeSearch;
}

/** The text that the server searches, and a choice at each stage of what has come. */
function Choices({ paths, choice, search, change }: ChoicesProps) {
  const { t } = useWords();
  const nameOf = useStopName();
  return (
    <Group gap="xs" align="flex-end" mb="md" className="no-print">
      <TextFilter label={t('activities.search')} search={search} change={change} />
      {STAGES.map((stage) => (
        <FilterSelect
          key={stage}
          label={t(`transfers.flow.${stage}`)}
          options={stopsOf(through(paths, choice, stage), stage).map((stop) => ({
            value: stop.id,
            name: nameOf(stage, stop),
            count: stop.count,
          }))}
          chosen={choice[stage]}
          choose={(id) => change({ [stage]: id }, 'inPlace')}
          minWidth={180}
        />
      ))}
      {Object.keys(choice).length > 0 && (
        <Button
          variant="subtle"
          onClick={() => change(Object.fromEntries(STAGES.map((stage) => [stage, undefined])), 'inPlace')}
        >
          {t('transfers.filter.clear')}
        </Button>
      )}
    </Group>
  );
}

function NoActivities() {
  const { t } = useWords();
  return (
    <NoneYet section="processingActivity" title={t('transfers.flow.empty')} help={t('transfers.flow.emptyHelp')} />
  );
}
