import { NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { usePlaces } from '../../edit/places';
import { ShowMore } from '../../parts/ShowMore';
import { useWords, type Words } from '../../words/words';
import { becameInWords } from './became';
import classes from './file.module.css';
import type { Reading } from './queries';

type UnknownValue = Reading['unknownValues'][number];

interface Props {
  readonly values: readonly UnknownValue[];
  readonly answers: ReadonlyMap<UnknownValue, string>;
  answer(value: UnknownValue, by: string): void;
}

const PAGE = 20;

/** Texts that were not understood, each with the number of its cells. An answer is for all of them. */
export function UnknownValues({ values, answers, answer }: Props) {
  const { t, find } = useWords();
  const [shown, setShown] = useState(PAGE);
  return (
    <div>
      <Title order={3} size="h4" mt="md">
        {t('spreadsheet.unknown')}
      </Title>
      <Text size="sm" mb="xs">
        {t('spreadsheet.unknownHelp')}
      </Text>
      <ul className={classes.things}>
        {values.slice(0, shown).map((value) => (
          <li key={`${value.list} ${value.text}`} className={classes.thing}>
            <div>
              <Text size="sm" fw={600} className={classes.long} lineClamp={3}>
                {value.text}
              </Text>
              <Text size="xs" c="dimmed">
                {find(`spreadsheet.field.${value.field}`) ?? value.field} ·{' '}
                {t('spreadsheet.cellCount', { count: value.cells })}
              </Text>
            </div>
            <AnswerInput value={value} given={answers.get(value) ?? ''} give={(by) => answer(value, by)} />
          </li>
        ))}
      </ul>
      <ShowMore shown={Math.min(shown, values.length)} total={values.length} more={() => setShown(shown + 5 * PAGE)} />
    </div>
  );
}

interface InputProps {
  readonly value: UnknownValue;
  readonly given: string;
  give(by: string): void;
}

/** The choice of a value, a country, or words that are read as a period. */
function AnswerInput({ value: { list, text, choices, field }, given, give }: InputProps) {
  const words = useWords();
  const { t, country, language } = words;
  const places = usePlaces('CountryCode');
  const countries = useMemo(
    () =>
      list !== 'countries'
        ? []
        : places
            .map(({ code }) => ({ value: code, label: country(code) }))
            .sort((a, b) => a.label.localeCompare(b.label, language)),
    [list, places, country, language],
  );
  const label = t('spreadsheet.answerTo', { text });
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
  vendors: 'spreadsheet.vendor.ask',
};

function titleOf(list: string, field: string, code: string, words: Words): string {
  if (list === 'vendors') return words.find(`spreadsheet.vendor.${code}`) ?? code;
  if (list === 'names') return words.find(`spreadsheet.names.${code}`) ?? code;
  if (list !== 'states') return becameInWords(field, code, words);
  return words.t(code === 'ACTIVE' ? 'spreadsheet.stillInUse' : 'spreadsheet.hasEnded');
}
