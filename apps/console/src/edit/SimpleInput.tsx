import {
  Button,
  Checkbox,
  Group,
  MultiSelect,
  NumberInput,
  Select,
  type SelectProps,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useMemo } from 'react';
import { Dimmed } from '../parts/Dimmed';
import { useSchedule1 } from '../parts/schedule-1';
import { useWords } from '../words/words';
import { DurationInput } from './DurationInput';
import { FileField } from './FileField';
import { useFieldWords } from './fieldWords';
import { useKeysOfThing } from './keys';
import { isOfPlaces, usePlaces } from './places';
import { codesOf, type FieldType } from './schema';
import { ThingPicker } from './ThingPicker';

/** A field with its value. */
export interface FieldProps {
  readonly name: string;
  readonly type: FieldType;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly problems: Readonly<Record<string, string>>;
  readonly path: string;
}

/** Texts that are one line by their nature. All others grow with what is typed. */
const SHORT =
  /^(?:key|name|title|reference|code|email|phone|website|label|version|registrationNumber|item|field|revision|subject)$/;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value : []);

/** The input for a field of a simple type or of a list of them. */
export function SimpleInput(props: FieldProps) {
  const { name, type, value, change, problems, path } = props;
  const { label, help } = useFieldWords(name, type);
  const keys = useKeysOfThing(name);
  const common = { label, description: help, withAsterisk: type.isRequired && !type.isList, error: problems[path] };
  const text = textOf(value);

  if (type.name === 'ID')
    return <ThingPicker name={name} isMany={type.isList} value={value} change={change} {...common} />;
  if (name === 'content' && type.isList) return <FileField {...common} change={change} />;
  const codes = codesOf(type.name);
  if (codes) return <CodeInput {...props} codes={codes} common={common} />;
  if (isOfPlaces(type.name)) return <PlaceInput {...props} common={common} />;
  if (keys && (type.isList || name !== 'key')) return <Choice {...props} data={keys} common={common} />;
  if (name === 'schedule1Conditions') return <Schedule1Input {...props} common={common} />;
  if (type.isList && type.name === 'Key') return <TagsInput {...common} value={textsOf(value)} onChange={change} />;
  if (type.isList) return <ListOfTexts {...props} label={label} help={help} />;
  if (type.name === 'Duration') return <DurationInput {...common} value={text} change={change} />;
  if (type.name === 'Boolean')
    return (
      <Checkbox
        label={label}
        description={help}
        checked={value === true}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    );
  if (type.name === 'Int')
    return (
      <NumberInput
        {...common}
        value={typeof value === 'number' ? value : text}
        onChange={(number) => change(number === '' ? undefined : number)}
      />
    );
  const onChange = ({ currentTarget }: { currentTarget: { value: string } }) => change(currentTarget.value);
  if (type.name === 'Date') return <TextInput {...common} type="date" value={text} onChange={onChange} />;
  if (SHORT.test(name) || type.name === 'Key') return <TextInput {...common} value={text} onChange={onChange} />;
  return <Textarea {...common} autosize minRows={1} maxRows={12} value={text} onChange={onChange} />;
}

interface Common {
  readonly label: string;
  readonly description?: string;
  readonly withAsterisk: boolean;
  readonly error?: string;
}

type OfData = FieldProps & { readonly common: Common };

interface ChoiceProps extends OfData {
  readonly data: NonNullable<SelectProps['data']>;
  /** False: the one value is chosen from a short list, without typing. */
  readonly isSearched?: boolean;
}

/** One of several values, or some of them. */
function Choice({ type, value, change, data, common, isSearched = true }: ChoiceProps) {
  if (type.isList)
    return <MultiSelect {...common} data={data} value={textsOf(value)} onChange={change} searchable clearable />;
  return (
    <Select
      {...common}
      data={data}
      value={textOf(value) || null}
      onChange={(chosen) => change(chosen ?? undefined)}
      searchable={isSearched}
      clearable={codesOf(type.name) === undefined || !type.isRequired}
    />
  );
}

function CodeInput({ codes, ...props }: OfData & { codes: readonly string[] }) {
  const { code } = useWords();
  const { name: type } = props.type;
  const data = useMemo(() => codes.map((each) => ({ value: each, label: code(type, each) })), [codes, code, type]);
  return <Choice {...props} data={data} isSearched={codes.length > 6} />;
}

function Schedule1Input(props: OfData) {
  const conditions = useSchedule1();
  return <Choice {...props} data={[...conditions].map(([value, label]) => ({ value, label }))} />;
}

function PlaceInput(props: OfData) {
  const { country, language } = useWords();
  const places = usePlaces(props.type.name);
  const data = useMemo(() => {
    const named = places.map(({ code, isCountry }) => ({ value: code, label: country(code), isCountry }));
    const countries = named.filter(({ isCountry }) => isCountry);
    const others = named.filter(({ isCountry }) => !isCountry);
    return [...others, ...countries.sort((a, b) => a.label.localeCompare(b.label, language))];
  }, [places, country, language]);
  return <Choice {...props} data={data} />;
}

function ListOfTexts({ value, change, problems, path, label, help }: FieldProps & { label: string; help?: string }) {
  const { t } = useWords();
  const items = textsOf(value);
  return (
    <Stack gap={6} role="group" aria-label={label}>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      {help && <Dimmed size="xs">{help}</Dimmed>}
      {items.map((item, i) => (
        <Group key={`${path} ${String(i)}`} wrap="nowrap" align="flex-start" gap="xs">
          <Textarea
            flex={1}
            autosize
            minRows={1}
            aria-label={`${label} ${i + 1}`}
            value={item}
            error={problems[`${path}.${i}`]}
            onChange={({ currentTarget }) => change(items.with(i, currentTarget.value))}
          />
          <Button variant="subtle" color="red" size="compact-sm" onClick={() => change(items.toSpliced(i, 1))}>
            {t('edit.removeShort')}
          </Button>
        </Group>
      ))}
      <AddButton what={label} add={() => change([...items, ''])} />
    </Stack>
  );
}

/** Adds an entry to a list of the form, or a group of fields. */
export function AddButton({ what, add }: { what: string; add: () => void }) {
  const { t } = useWords();
  return (
    <Button variant="default" size="compact-sm" onClick={add} style={{ alignSelf: 'flex-start' }}>
      {t('edit.add', { what })}
    </Button>
  );
}
