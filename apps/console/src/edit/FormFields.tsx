import { Button, Fieldset, Stack } from '@mantine/core';
import { useWords } from '../words/words';
import { useFieldWords } from './fieldWords';
import type { Values } from './prefill';
import { type FieldProps, SimpleInput } from './SimpleInput';
import { type FieldType, fieldsOfInput, isInput } from './schema';

interface Props {
  readonly fields: readonly (readonly [name: string, type: FieldType])[];
  readonly values: Values;
  readonly change: (values: Values) => void;
  /** What the server says of a field, by its dotted path. */
  readonly problems: Readonly<Record<string, string>>;
  /** The dotted path of the group of fields, with its dot at the end. */
  readonly under?: string;
}

/** The fields of a command or of an input type. */
export function FormFields({ fields, values, change, problems, under = '' }: Props) {
  return (
    <Stack gap="sm">
      {fields
        .filter(([, { name }]) => name !== 'Position')
        .map(([name, type]) => (
          <FieldInput
            key={name}
            name={name}
            type={type}
            value={values[name]}
            change={(value) => change({ ...values, [name]: value })}
            problems={problems}
            path={under + name}
          />
        ))}
    </Stack>
  );
}

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
  if (!isInput(props.type.name)) return <SimpleInput {...props} />;
  return props.type.isList ? <ListOfGroups {...props} label={label} /> : <Group {...props} label={label} />;
}

function Group({ type, value, change, problems, path, label }: FieldProps & { label: string }) {
  const { t } = useWords();
  const isThere = value !== undefined && value !== null;
  if (!isThere && !type.isRequired)
    return (
      <Button variant="default" size="compact-sm" onClick={() => change({})} style={{ alignSelf: 'flex-start' }}>
        {t('edit.add', { what: label })}
      </Button>
    );
  return (
    <Stack gap={4}>
      <FieldGroup
        legend={label}
        fields={fieldsOfInput(type.name)}
        values={(value as Values) ?? {}}
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
  const { t } = useWords();
  const items = (value as Values[] | undefined) ?? [];
  return (
    <Stack gap="xs">
      {items.map((item, i) => (
        <Group
          key={`${path} ${String(i)}`}
          name={path}
          type={{ ...type, isList: false, isRequired: false }}
          value={item}
          change={(changed) => change(changed === undefined ? items.toSpliced(i, 1) : items.with(i, changed as Values))}
          problems={problems}
          path={`${path}.${i}`}
          label={`${label} ${i + 1}`}
        />
      ))}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => change([...items, {}])}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('edit.add', { what: label })}
      </Button>
    </Stack>
  );
}
