import { Button, TextInput } from '@mantine/core';
import { isDate } from '../moment/dates';
import { useWords } from '../words/words';

interface Props {
  readonly label: string;
  readonly day: string;
  /** The last day that can be chosen; none: any. */
  readonly max?: string;
  /** Takes what is typed. */
  set(day: string): void;
  /** Takes the day once it is one. */
  choose(day: string): void;
}

/** The form at the end of a menu of days, for a day that the menu does not list. */
export function AnotherDay({ label, day, max, set, choose }: Props) {
  const { t } = useWords();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isDate(day)) choose(day);
      }}
    >
      <TextInput
        type="date"
        p="xs"
        label={label}
        value={day}
        max={max}
        onChange={({ currentTarget: { value } }) => set(value)}
        onKeyDown={(event) => event.stopPropagation()} // the menu moves by arrows and letters
      />
      <Button type="submit" size="compact-sm" mx="xs" mb="xs">
        {t('parts.show')}
      </Button>
    </form>
  );
}
