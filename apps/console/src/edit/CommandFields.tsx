import { type Values, valuesOf } from '../parts/values';
import type { FormOf } from './drafts';
import { FormFields } from './FormFields';
import { fieldsOfCommand, fieldsOfInput, isInput } from './schema';

interface Props {
  readonly form: FormOf;
  readonly values: Values;
  readonly change: (values: Values) => void;
  readonly problems: Readonly<Record<string, string>>;
}

/** The fields of a command. If it has one argument that is a group, the fields of the group are its fields. */
export function CommandFields({ form, values, change, problems }: Props) {
  const fields = fieldsOfCommand(form.command);
  const [only, more] = fields;
  if (!only || more || !isInput(only[1].name) || only[1].isList || !only[1].isRequired)
    return (
      <FormFields fields={fields} values={values} change={change} problems={problems} hasKey={form.row !== undefined} />
    );
  const [name, { name: input }] = only;
  return (
    <FormFields
      fields={fieldsOfInput(input)}
      values={valuesOf(values[name])}
      change={(group) => change({ ...values, [name]: group })}
      problems={problems}
      under={`${name}.`}
      hasKey={form.row !== undefined}
    />
  );
}
