import { json } from '@codemirror/lang-json';
import type { Extension } from '@codemirror/state';
import { Alert, Anchor, Button, Grid, Group, Paper, Tabs, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { graphql } from 'cm6-graphql';
import { useMemo, useState } from 'react';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { PageHead } from '../../parts/PageHead';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { Editor } from './Editor';
import { EXAMPLES, type ExampleName } from './examples';
import classes from './query.module.css';
import { parseVariables, type RawAnswer, run, variablesFor } from './run';
import { SchemaPages } from './SchemaPages';
import { schemaOfApi } from './schema';

const LONGEST_IN_ADDRESS = 4_000; // characters: servers and people refuse longer addresses

/** GraphQL by hand: a query with its variables, its result, and the schema. */
export default function QueryPage() {
  const { t } = useWords();
  const asking = useAsking();
  const languages = useMemo(() => ({ query: graphql(schemaOfApi()), json: json() }), []);
  return (
    <>
      <PageHead title={t('query.title')} about={t('query.about')} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Question asking={asking} languages={languages} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Tabs value={asking.tab} onChange={asking.setTab} keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="examples">{t('query.examples')}</Tabs.Tab>
              <Tabs.Tab value="result">{t('query.result')}</Tabs.Tab>
              <Tabs.Tab value="schema">{t('query.schema')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="examples" pt="sm">
              <Examples choose={asking.choose} />
            </Tabs.Panel>
            <Tabs.Panel value="result" pt="sm">
              <Result answer={asking.answer} language={languages.json} />
            </Tabs.Panel>
            <Tabs.Panel value="schema" pt="sm">
              <Paper withBorder p="md">
                <SchemaPages />
              </Paper>
            </Tabs.Panel>
          </Tabs>
        </Grid.Col>
      </Grid>
    </>
  );
}

type Asking = ReturnType<typeof useAsking>;

/** Holds the query and its variables, and asks the API. What was asked is in the address, unless it is long. */
function useAsking() {
  const { t } = useWords();
  const { at } = useMoment();
  const [asked, change] = useSearchTexts();
  const [query, setQuery] = useState(asked.query ?? EXAMPLES.work);
  const [variables, setVariables] = useState(asked.variables ?? '');
  const [tab, setTab] = useState<string | null>('examples');
  const [answer, setAnswer] = useState<RawAnswer>();
  const [problem, setProblem] = useState<string>();
  const [isRunning, setRunning] = useState(false);

  const choose = (name: ExampleName) => {
    setQuery(EXAMPLES[name]);
    setVariables('');
  };
  const ask = async () => {
    setProblem(undefined);
    let given: Readonly<Record<string, unknown>>;
    try {
      given = parseVariables(variables);
    } catch (error) {
      setProblem(t('query.badVariables', { message: error instanceof Error ? error.message : String(error) }));
      return;
    }
    setRunning(true);
    setTab('result');
    const isShort = query.length + variables.length <= LONGEST_IN_ADDRESS;
    change({ query: isShort ? query : undefined, variables: (isShort && variables) || undefined }, 'inPlace');
    try {
      setAnswer(await run(query, variablesFor(query, given, at)));
    } catch {
      setProblem(t('query.away'));
    } finally {
      setRunning(false);
    }
  };
  return { query, setQuery, variables, setVariables, choose, tab, setTab, ask, answer, problem, isRunning };
}

interface QuestionProps {
  readonly asking: Asking;
  readonly languages: { readonly query: Extension; readonly json: Extension };
}

/** The query and its variables, with what is wrong in them. */
function Question({ asking, languages }: QuestionProps) {
  const { t, date } = useWords();
  const { on } = useMoment();
  const ask = () => void asking.ask();
  return (
    <>
      <Group justify="space-between" mb={6}>
        <Text fw={600} size="sm">
          {t('query.query')}
        </Text>
        <Button
          size="compact-md"
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          loading={asking.isRunning}
          onClick={ask}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {t('query.run')}
        </Button>
      </Group>
      <Editor
        label={t('query.query')}
        value={asking.query}
        change={asking.setQuery}
        run={ask}
        language={languages.query}
        height="22rem"
      />
      <Text fw={600} size="sm" mt="sm" mb={6}>
        {t('query.variables')}
      </Text>
      <Editor
        label={t('query.variables')}
        value={asking.variables}
        change={asking.setVariables}
        run={ask}
        language={languages.json}
        height="7rem"
      />
      <Dimmed mt={6}>{t('query.moment', { date: date(on) })}</Dimmed>
      {asking.problem && (
        <Alert color="red" role="alert" mt="sm">
          {asking.problem}
        </Alert>
      )}
    </>
  );
}

function Examples({ choose }: { choose(name: ExampleName): void }) {
  const { t } = useWords();
  return (
    <Paper withBorder p="md">
      <Dimmed mb="xs">{t('query.examplesHelp')}</Dimmed>
      <ul className={classes.plain}>
        {(Object.keys(EXAMPLES) as ExampleName[]).map((name) => (
          <li key={name}>
            <Anchor component="button" size="sm" ta="start" onClick={() => choose(name)}>
              {t(`query.example.${name}`)}
            </Anchor>
          </li>
        ))}
      </ul>
    </Paper>
  );
}

function Result({ answer, language }: { answer: RawAnswer | undefined; language: Extension }) {
  const { t } = useWords();
  if (!answer) return <Text size="sm">{t('query.resultEmpty')}</Text>;
  return (
    <>
      <Editor label={t('query.result')} value={answer.text} language={language} height="32rem" />
      <Dimmed mt={6} role="status">
        {t('query.asked', { milliseconds: answer.milliseconds })}
      </Dimmed>
    </>
  );
}
