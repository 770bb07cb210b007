import { Button, Fieldset, Stack } from '@mantine/core';
import { type Values, valuesOf } from '../parts/values';
import { useWords } from '../words/words';
import { ChosenFile } from './FileField';
import { inOrder } from './field-order';
import { useFieldWords } from './fieldWords';
import { keyFrom } from './key-from';
import { Marked, useIsMarkedWithin } from './Marked';
import { AddButton, type FieldProps, SimpleInput } from './SimpleInput';
import { type FieldType, fieldsOfInput, isInput } from './schema';

interface Props {
  readonly fields: readonly (readonly [name: string, type: FieldType])[];
  readonly values: Values;
  readonly change: (values: Values) => void;
  /** What the server says of a field, by its dotted path. */
  readonly problems: Readonly<Record<string, string>>;
  /** The dotted path of the group of fields, with its dot at the end. */
  readonly under?: string;
  /** True: it is about a row that has its key, so the key is not asked for. */
  readonly hasKey?: boolean;
}

/** The fields of a command or of an input type. */
export function FormFields({ fields, values, change, problems, under = '', hasKey = false }: Props) {
  const asksForKey = !hasKey && fields.some(([name, { isRequired }]) => name === 'key' && isRequired);
  /** A new row gets a key from its name, until somebody types another one. */
  const withKey = (name: string, value: unknown): Values => {
    if (value instanceof ChosenFile) return { ...values, name: values.name || value.name, [name]: value.parts };
    const isOwnKey =
      values.key !== undefined && values.key !== '' && values.key !== keyFrom(String(values[name] ?? ''));
    const key = asksForKey && NAMING.has(name) && !isOwnKey ? { key: keyFrom(String(value ?? '')) } : {};
    return { ...values, [name]: value, ...key };
  };
  return (
    <Stack gap="sm">
      {inOrder(fields)
        .filter(([name, { name: type }]) => type !== 'Position' && !GIVEN.has(name) && !(hasKey && ROW_KEYS.has(name)))
        .map(([name, type]) => (
          <FieldInput
            key={name}
            name={name}
            type={type}
            value={values[name]}
            change={(value) => change(withKey(name, value))}
            problems={problems}
            path={under + name}
          />
        ))}
    </Stack>
  );
}

/** Fields that the page gives, and nobody types: what a note is about, and what a view shows. */
const GIVEN = new Set(['about', 'path', 'list', 'search']);

/** Arguments that name a row. */
const ROW_KEYS = new Set(['key', 'purpose', 'ground', 'item']);

/** Fields from which a new row gets its key. */
const NAMING = new Set(['name', 'description', 'title']);

/** A group of fields with a legend. */
function FieldGroup({ legend, ...fields }: Props & { readonly legend: string }) {
  return (
    <Fieldset legend={legend}>
      <FormFields {...fields} />
    </Fieldset>
  );
}

/** The input of a field: a group of fields, a list of groups, or a simple one. */
function FieldInput(props: FieldProps) {
  const { label } = useFieldWords(props.name, props.type);
  const isGroup = isInput(props.type.name);
  return (
    <Marked path={props.path}>
      {!isGroup ? (
        <SimpleInput {...props} />
      ) : props.type.isList ? (
        <ListOfGroups {...props} label={label} />
      ) : (
        <Group {...props} label={label} />
      )}
    </Marked>
  );
}

function Group({ type, value, change, problems, path, label }: FieldProps & { label: string }) {
  const { t } = useWords();
  const isMarkedWithin = useIsMarkedWithin(path);
  const isThere = isMarkedWithin || (value !== undefined && value !== null);
  if (!isThere && !type.isRequired) return <AddButton what={label} add={() => change({})} />;
  return (
    <Stack gap={4}>
      <FieldGroup
        legend={label}
        fields={fieldsOfInput(type.name)}
        values={valuesOf(value)}
        change={change}
        problems={problems}
        under={`${path}.`}
      />
      {!type.isRequired && (
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          onClick={() => change(undefined)}
          style={{ alignSelf: 'flex-end' }}
        >
          {t('edit.remove', { what: label })}
        </Button>
      )}
    </Stack>
  );
}

function ListOfGroups({ type, value, change, problems, path, label }: FieldProps & { label: string }) {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <Stack gap="xs">
      {items.map((item, i) => (
        <Group
          key={`${path} ${String(i)}`}
          name={path}
          type={{ ...type, isList: false, isRequired: false }}
          value={item}
          change={(changed) => change(changed === undefined ? items.toSpliced(i, 1) : items.with(i, changed))}
          problems={problems}
          path={`${path}.${i}`}
          label={`${label} ${i + 1}`}
        />
      ))}
      <AddButton what={label} add={() => change([...items, {}])} />
    </Stack>
  );
}
