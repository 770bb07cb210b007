import { Select, type SelectProps } from '@mantine/core';

interface Props extends Pick<SelectProps, 'data' | 'searchable' | 'size' | 'w'> {
  readonly label: string;
  /** What it says if nothing is chosen. */
  readonly any: string;
  readonly chosen: string | undefined;
  choose(value: string | undefined): void;
}

/** A filter that has one value, or none. */
export const ChoiceFilter = ({ label, any, chosen, choose, ...more }: Props) => (
  <Select
    aria-label={label}
    placeholder={any}
    value={chosen ?? null}
    onChange={(value) => choose(value ?? undefined)}
    clearable
    {...more}
  />
);
