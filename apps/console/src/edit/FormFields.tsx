import { Fieldset, Stack } from '@mantine/core';
import { useWords } from '../words/words';
import { FieldInput } from './FieldInput';
import type { Values } from './prefill';
import type { FieldType } from './schema';

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
export function FieldGroup({ legend, ...fields }: Props & { readonly legend: string }) {
  return (
    <Fieldset legend={legend}>
      <FormFields {...fields} />
    </Fieldset>
  );
}

/** Returns the title of a field and the words that help to fill it in. */
export function useFieldWords(name: string, { description }: FieldType): { label: string; help?: string } {
  const { find, language } = useWords();
  const label = find(`fields.${name}`) ?? sentence(name);
  return {
    label,
    help: find(`fields.${name}.help`) ?? (language === 'en' ? description?.replaceAll('`', '') : undefined),
  };
}

const sentence = (name: string) => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
