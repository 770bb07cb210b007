import { Alert, Button, FileButton, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useWords } from '../../words/words';
import type { FileDraft } from './draft';
import classes from './file.module.css';
import { nameOf } from './file-name';
import { LARGEST_FILE } from './read-file';
import { textIn } from './text-file';

interface Props {
  readonly draft: FileDraft;
  change(part: Partial<FileDraft>): void;
  check(): void;
  readonly isChecking: boolean;
}

/** Longest text that can be edited on the page. A longer one is only named. */
const EDITABLE = 200_000;

/** Takes a register file: typed, pasted, dropped or chosen; and the date from which it holds. */
export function FileForm({ draft, change, check, isChecking }: Props) {
  const { t } = useWords();
  const [refusal, setRefusal] = useState<'file.notUtf8' | 'file.tooLarge'>();
  const take = async (file: File | null | undefined) => {
    if (!file) return;
    if (file.size > 4 * LARGEST_FILE) return setRefusal('file.tooLarge');
    const read = await textIn(file);
    setRefusal(read === undefined ? 'file.notUtf8' : undefined);
    if (read !== undefined) change({ text: read, name: nameOf(file) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <Stack>
        <TextOfFile draft={draft} change={change} take={take} />
        {refusal && (
          <Alert color="red" role="alert">
            {t(refusal)}
          </Alert>
        )}
        <Group align="flex-end" justify="space-between">
          <Group align="flex-end">
            <FileButton onChange={(file) => void take(file)} accept=".yaml,.yml,.json,text/yaml,application/yaml">
              {(props) => (
                <Button {...props} variant="default">
                  {t('file.choose')}
                </Button>
              )}
            </FileButton>
            <TextInput
              type="date"
              label={t('edit.from')}
              description={t('file.fromHelp')}
              value={draft.effectiveOn}
              onChange={({ currentTarget: { value } }) => change({ effectiveOn: value })}
            />
          </Group>
          <Button type="submit" loading={isChecking} disabled={draft.text.trim() === ''}>
            {t('file.check')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface TextProps extends Pick<Props, 'draft' | 'change'> {
  take(file: File | undefined): Promise<void>;
}

/** The text of the file, which can be edited unless it is too long. A file can be dropped on it. */
function TextOfFile({ draft: { text, name }, change, take }: TextProps) {
  const { t, number } = useWords();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, isNow: boolean) => {
    event.preventDefault();
    setOver(isNow);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => over(event, true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        over(event, false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      {text.length > EDITABLE ? (
        <Group justify="space-between">
          <Text>
            {t('file.chosen', { name: name ?? t('file.pasted'), size: number(Math.round(text.length / 1024)) })}
          </Text>
          <Button variant="default" size="compact-sm" onClick={() => change({ text: '', name: undefined })}>
            {t('file.another')}
          </Button>
        </Group>
      ) : (
        <Textarea
          label={t('file.text')}
          description={t('file.textHelp')}
          rows={12}
          classNames={{ input: classes.text }}
          spellCheck={false}
          value={text}
          onChange={({ currentTarget: { value } }) => change({ text: value, name: undefined })}
        />
      )}
    </div>
  );
}
