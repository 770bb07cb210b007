import { Checkbox, NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { isKey, keyFrom } from '#naming';
import { textsOf } from '../parts/values';
import { useWords } from '../words/words';
import { Choice, type FieldProps, type OfField } from './Choice';
import { ChosenInput } from './ChosenInput';
import { chooserOf } from './choosers';
import { DurationInput } from './DurationInput';
import { FileField } from './FileField';
import { useFieldWords } from './fieldWords';
import { useKeysOfThing } from './keys';
import { ListOfTexts } from './ListOfTexts';
import { usePlaces } from './places';
import { codesOf, isOfPlaces } from './schema';
import { ThingOfField } from './ThingPicker';

/** Texts that are one line by their nature. All others grow with what is typed. */
const SHORT =
  /^(?:key|name|title|reference|code|email|phone|website|label|version|registrationNumber|item|field|revision|subject)$/;

/** What is typed as a key is one, or becomes one: nobody is refused for a letter. */
const asKey = (text: string): string => (isKey(text) ? text : keyFrom(text));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The input for a field of a simple type or of a list of them. */
export function SimpleInput(props: FieldProps) {
  const { name, type, value, change, problems, path } = props;
  const { label, help } = useFieldWords(name, type);
  const keys = useKeysOfThing(name, type);
  const common = { label, description: help, withAsterisk: type.isRequired && !type.isList, error: problems[path] };
  const text = textOf(value);

  if (type.name === 'ID')
    return <ThingOfField name={name} isMany={type.isList} value={value} change={change} {...common} />;
  if (name === 'content' && type.isList) return <FileField {...common} change={change} />;
  const codes = codesOf(type.name);
  if (codes) return <CodeInput {...props} codes={codes} common={common} />;
  if (isOfPlaces(type.name)) return <PlaceInput {...props} common={common} />;
  if (keys && (type.isList || name !== 'key')) return <Choice {...props} data={keys} common={common} />;
  const chooser = chooserOf(name, type);
  if (chooser) return <ChosenInput {...props} chooser={chooser} common={common} />;
  if (type.isList && type.name === 'Key')
    return <TagsInput {...common} value={[...textsOf(value)]} onChange={(keys) => change(keys.map(asKey))} />;
  if (type.isList) return <ListOfTexts {...props} common={common} />;
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
  if (type.name === 'Key')
    return <TextInput {...common} value={text} onChange={onChange} onBlur={() => text && change(asKey(text))} />;
  if (SHORT.test(name)) return <TextInput {...common} value={text} onChange={onChange} />;
  return <Textarea {...common} autosize minRows={1} maxRows={12} value={text} onChange={onChange} />;
}

function CodeInput({ codes, ...props }: OfField & { codes: readonly string[] }) {
  const { code } = useWords();
  const { name: type } = props.type;
  const data = useMemo(() => codes.map((each) => ({ value: each, label: code(type, each) })), [codes, code, type]);
  return <Choice {...props} data={data} isSearched={codes.length > 6} />;
}

function PlaceInput(props: OfField) {
  const { place, language } = useWords();
  const places = usePlaces(props.type.name);
  const data = useMemo(() => {
    const named = places.map(({ code, isCountry }) => ({ value: code, label: place(code), isCountry }));
    const countries = named.filter(({ isCountry }) => isCountry);
    const others = named.filter(({ isCountry }) => !isCountry);
    return [...others, ...countries.sort((a, b) => a.label.localeCompare(b.label, language))];
  }, [places, place, language]);
  return <Choice {...props} data={data} />;
}
