import { Button, Group, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { usePlaces } from '../../edit/places';
import { ShowMore } from '../../parts/ShowMore';
import { useWords, type Words } from '../../words/words';
import { becameInWords } from './became';
import classes from './file.module.css';
import type { Reading } from './queries';

/** A text that was not understood, with its number of cells; or one that was answered, with the value. */
export type AskedText = Pick<Reading['unknownValues'][number], 'list' | 'field' | 'text' | 'choices'> & {
  readonly cells?: number;
  readonly value?: string;
};

interface Props {
  readonly title: 'spreadsheet.unknown' | 'spreadsheet.answers';
  readonly texts: readonly AskedText[];
  /** What was answered since the file was read. An empty answer is one that is taken back. */
  readonly answers: ReadonlyMap<AskedText, string>;
  answer(text: AskedText, by: string): void;
}

const PAGE = 20;

/** Texts with what they mean, to answer, to change, and to take back. An answer is for all cells with the text. */
export function TextsAnswered({ title, texts, answers, answer }: Props) {
  const { t, find } = useWords();
  const [shown, setShown] = useState(PAGE);
  if (texts.length === 0) return null;
  return (
    <div>
      <Title order={3} size="h4" mt="md">
        {t(title)}
      </Title>
      <Text size="sm" mb="xs">
        {t(`${title}Help`)}
      </Text>
      <ul className={classes.things}>
        {texts.slice(0, shown).map((asked) => {
          const { list, field, text, cells, value = '' } = asked;
          const name = text || t('spreadsheet.rowsWithoutName');
          const given = answers.get(asked) ?? value;
          return (
            <li key={`${list} ${text}`} className={classes.thing}>
              <div>
                <Text size="sm" fw={600} className={classes.long} lineClamp={3}>
                  {name}
                </Text>
                <Text size="xs" c="dimmed">
                  {find(`spreadsheet.field.${field}`) ?? field}
                  {cells !== undefined && ` · ${t('spreadsheet.cellCount', { count: cells })}`}
                </Text>
              </div>
              <Group gap="xs" align="center">
                <AnswerInput asked={asked} name={name} given={given} give={(by) => answer(asked, by)} />
                {value !== '' && given !== '' && (
                  <Button size="compact-xs" variant="default" onClick={() => answer(asked, '')}>
                    {t('spreadsheet.takeBack')}
                  </Button>
                )}
              </Group>
            </li>
          );
        })}
      </ul>
      <ShowMore shown={Math.min(shown, texts.length)} total={texts.length} more={() => setShown(shown + 5 * PAGE)} />
    </div>
  );
}

interface InputProps {
  readonly asked: AskedText;
  readonly name: string;
  readonly given: string;
  give(by: string): void;
}

/** The choice of a value, a country, or words that are read as a period. */
function AnswerInput({ asked: { list, choices, field }, name, given, give }: InputProps) {
  const words = useWords();
  const { t, place, language } = words;
  const places = usePlaces('CountryCode');
  const countries = useMemo(
    () =>
      list !== 'countries'
        ? []
        : places
            .map(({ code }) => ({ value: code, label: place(code) }))
            .sort((a, b) => a.label.localeCompare(b.label, language)),
    [list, places, place, language],
  );
  const label = t('spreadsheet.answerTo', { text: name });
  if (list === 'retention')
    return (
      <TextInput
        size="xs"
        aria-label={label}
        placeholder={t('spreadsheet.periodHelp')}
        value={given}
        onChange={({ currentTarget }) => give(currentTarget.value)}
      />
    );
  const named = choices.map((code) => ({ value: code, label: titleOf(list, field, code, words) }));
  const leave = LEAVE[list] ?? 'spreadsheet.leaveInDescription';
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      data={[{ value: '', label: t(leave) }, ...(list === 'countries' ? countries : named)]}
      value={given}
      onChange={({ currentTarget }) => give(currentTarget.value)}
    />
  );
}

/** The words for no answer, by the list of the question. */
const LEAVE: Readonly<Record<string, 'spreadsheet.leaveOut' | 'spreadsheet.vendor.ask'>> = {
  states: 'spreadsheet.leaveOut',
  rows: 'spreadsheet.vendor.ask',
  vendors: 'spreadsheet.vendor.ask',
};

/** The part of the texts with the answers of a list of its own. */
const OF_LIST: Readonly<Record<string, string>> = { vendors: 'vendor', rows: 'row', names: 'names' };

function titleOf(list: string, field: string, code: string, words: Words): string {
  const ofList = OF_LIST[list];
  if (ofList !== undefined) return words.find(`spreadsheet.${ofList}.${code}`) ?? code;
  if (list !== 'states') return becameInWords(field, code, words);
  return words.t(code === 'ACTIVE' ? 'spreadsheet.stillInUse' : 'spreadsheet.hasEnded');
}
