import { FileInput, type InputWrapperProps } from '@mantine/core';
import { inBase64 } from '../parts/base64';
import { useWords } from '../words/words';
import { ChosenFile } from './chosen-file';

interface Props extends Pick<InputWrapperProps, 'label' | 'error'> {
  readonly change: (chosen: ChosenFile | undefined) => void;
}

/** The input for a file. It is read when it is chosen. */
export function FileField({ change, ...common }: Props) {
  const { t } = useWords();
  const read = async (file: File | null) =>
    change(file ? new ChosenFile(file.name, inBase64(new Uint8Array(await file.arrayBuffer()))) : undefined);
  return (
    <FileInput
      {...common}
      withAsterisk
      description={t('notes.fileHelp')}
      placeholder={t('notes.chooseFile')}
      clearable
      onChange={(file) => void read(file)}
    />
  );
}
