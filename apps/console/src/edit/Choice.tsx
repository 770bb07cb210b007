import { MultiSelect, Select, type SelectProps } from '@mantine/core';
import { textsOf, type Values } from '../parts/values';
import { codesOf, type FieldType } from './schema';

/** A field with its value, among the fields of its group. */
export interface FieldProps {
  readonly name: string;
  readonly type: FieldType;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  /** The fields of its group, and what changes several of them at once. */
  readonly siblings: Values;
  readonly changeSiblings: (values: Values) => void;
  readonly problems: Readonly<Record<string, string>>;
  readonly path: string;
}

/** What every input is given: its title and the words about it. */
interface Common {
  readonly label: string;
  readonly description?: string;
  readonly withAsterisk: boolean;
  readonly error?: string;
}

/** A field with its words. */
export type OfField = FieldProps & { readonly common: Common };

interface ChoiceProps extends OfField {
  readonly data: NonNullable<SelectProps['data']>;
  /** False: the one value is chosen from a short list, without typing. */
  readonly isSearched?: boolean;
  /** Is told what is typed, for choices that follow from it. */
  readonly onSearch?: (typed: string) => void;
}

/** One of several values, or some of them. */
export function Choice({ type, value, change, data, common, isSearched = true, onSearch }: ChoiceProps) {
  if (type.isList)
    return (
      <MultiSelect
        {...common}
        data={data}
        value={[...textsOf(value)]}
        onChange={change}
        onSearchChange={onSearch}
        searchable
        clearable
      />
    );
  return (
    <Select
      {...common}
      data={data}
      value={(typeof value === 'string' && value) || null}
      onChange={(chosen) => change(chosen ?? undefined)}
      searchable={isSearched}
      onSearchChange={onSearch}
      clearable={codesOf(type.name) === undefined || !type.isRequired}
    />
  );
}
