import { Button, Fieldset, Stack } from '@mantine/core';
import { use, useState } from 'react';
import { type Values, valuesOf } from '../parts/values';
import { useWords } from '../words/words';
import type { FieldProps } from './Choice';
import { inOrder } from './field-order';
import { useFieldWords } from './fieldWords';
import { isForExperts } from './for-experts';
import styles from './form.module.css';
import { KeysTaken } from './form-context';
import { AddButton } from './ListOfTexts';
import { Marked, MarkedField, useIsMarkedWithin } from './Marked';
import { SimpleInput } from './SimpleInput';
import { type FieldType, fieldsOfInput, isInput } from './schema';
import { useKeys } from './useKeys';

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

/** The fields of a command or of an input type. Those that few people need are folded, until they say something. */
export function FormFields({ fields, values, change, problems, under = '', hasKey = false }: Props) {
  const { t } = useWords();
  const marked = use(MarkedField);
  const withKey = useKeys(fields, values, hasKey);
  const [opened] = useState(values); // a field stays where it is while somebody types into it
  const asked = inOrder(fields).filter(
    ([name, { name: type }]) => type !== 'Position' && !GIVEN.has(name) && !(hasKey && ROW_KEYS.has(name)),
  );
  const isFolded = ([name, type]: (typeof asked)[number]) => {
    const path = under + name;
    const hasProblem = Object.keys(problems).some((one) => one === path || one.startsWith(`${path}.`));
    return isForExperts(name, type, fields, opened) && !hasProblem && !marked?.startsWith(path);
  };
  const inputOf = ([name, type]: (typeof asked)[number]) => (
    <FieldInput
      key={name}
      name={name}
      type={type}
      value={values[name]}
      change={(value) => change(withKey(name, value))}
      siblings={values}
      changeSiblings={(next) => change(next)}
      problems={problems}
      path={under + name}
    />
  );
  const few = asked.filter(isFolded);
  const folded = few.length < asked.length ? few : [];
  return (
    <Stack gap="sm">
      {asked.filter((one) => !folded.includes(one)).map(inputOf)}
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{t('edit.more', { count: folded.length })}</summary>
          <Stack gap="sm" mt="xs">
            {folded.map(inputOf)}
          </Stack>
        </details>
      )}
    </Stack>
  );
}

/** Fields that the page gives, and nobody types: the field that a note is about, and what a view shows. */
const GIVEN = new Set(['path', 'list', 'search']);

/** Arguments that name a row. */
const ROW_KEYS = new Set(['key', 'purpose', 'ground', 'item']);

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

function ListOfGroups({ type, value, path, label, ...more }: FieldProps & { label: string }) {
  const { change, siblings, changeSiblings, problems } = more;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const keyOf = (item: unknown) => String(valuesOf(item).key ?? '');
  return (
    <Stack gap="xs">
      {items.map((item, i) => (
        <KeysTaken key={`${path} ${String(i)}`} value={items.toSpliced(i, 1).map(keyOf)}>
          <Group
            {...{ siblings, changeSiblings, problems }}
            name={path}
            type={{ ...type, isList: false, isRequired: false }}
            value={item}
            change={(changed) => change(changed === undefined ? items.toSpliced(i, 1) : items.with(i, changed))}
            path={`${path}.${i}`}
            label={`${label} ${i + 1}`}
          />
        </KeysTaken>
      ))}
      <AddButton what={label} add={() => change([...items, {}])} />
    </Stack>
  );
}
