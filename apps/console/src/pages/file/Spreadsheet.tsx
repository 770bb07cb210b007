import { Alert, Button, FileButton, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { Loading } from '../../parts/Loading';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { useLeaveWarning } from '../../parts/useLeaveWarning';
import { useWords } from '../../words/words';
import { Applying } from './Applying';
import { Cells } from './Cells';
import { Columns } from './Columns';
import classes from './file.module.css';
import { forgetMapping } from './kept-mappings';
import { Mistakes } from './Mistakes';
import { PlanOfFile } from './PlanOfFile';
import { Recognised } from './Recognised';
import { ENCODINGS, LARGEST_SPREADSHEET } from './spreadsheet';
import { useSpreadsheet } from './useSpreadsheet';

const ACCEPTED = '.xlsx,.ods,.csv,.tsv,.yaml,.yml,.json,.jsonld';

/** Takes a spreadsheet: what it was recognised as, what its cells become, what that would do; and does it. */
export function Spreadsheet() {
  const { t } = useWords();
  const { state, take, read, plan, apply, another } = useSpreadsheet();
  const [on, setOn] = useState('');
  const [reason, setReason] = useState('');
  const [encoding, setEncoding] = useState('');
  const [isCorrecting, setCorrecting] = useState(false);
  const { reading, file, isReading, problems, name, isKept = false } = state;
  const { phase } = file;
  const isApplying = phase === 'APPLYING';

  useLeaveWarning(isApplying);

  const again = (options: Parameters<typeof read>[0] = {}) =>
    void read({ mapping: reading?.mapping, on, encoding, isKept, ...options });
  const correct = (mapping: string) => again({ mapping, isCorrected: true, isKept: false });
  const encodings = [...new Set([...ENCODINGS, ...(reading?.encoding ? [reading.encoding] : [])])];
  const isText = reading?.encoding != null || problems.some(({ details }) => details.fault === 'ENCODING');
  const date = (
    <TextInput
      type="date"
      label={t('spreadsheet.date')}
      description={t('spreadsheet.dateHelp')}
      value={on}
      onChange={({ currentTarget: { value } }) => {
        setOn(value);
        again({ on: value });
      }}
    />
  );
  if (phase === 'APPLYING' || phase === 'DONE' || phase === 'BROKEN_OFF')
    return (
      <Section title={t('spreadsheet.title')}>
        <Applying state={file} another={another} checkAgain={() => again()} />
      </Section>
    );
  return (
    <Section title={t('spreadsheet.title')}>
      <Stack>
        {!reading && <Text>{t('spreadsheet.about')}</Text>}
        <Taking
          take={(taken) => {
            setEncoding('');
            void take(taken);
          }}
          isShort={reading !== undefined}
        />
        {isReading && (
          <div role="status">
            <Text size="sm">{t('spreadsheet.reading', { name: name ?? '' })}</Text>
            <Loading />
          </div>
        )}
        <Problems problems={problems} />
        {isText && !isReading && (
          <NativeSelect
            maw={320}
            label={t('spreadsheet.encoding')}
            description={t('spreadsheet.encodingHelp')}
            data={[{ value: '', label: t('spreadsheet.recognise') }, ...encodings]}
            value={encoding || (reading?.encoding ?? '')}
            onChange={({ currentTarget: { value } }) => {
              setEncoding(value);
              again({ mapping: undefined, encoding: value, isKept: false }); // other letters are other headings
            }}
          />
        )}
        {!reading && problems.some(({ path }) => path === 'input.on') && date}
        {reading && !isReading && (
          <>
            <Recognised reading={reading} name={name ?? ''} />
            <Columns
              reading={reading}
              isKept={isKept}
              read={correct}
              forget={() => {
                forgetMapping(reading.columns);
                again({ mapping: undefined, isKept: false, isFresh: true });
              }}
              correcting={setCorrecting}
            />
            <Cells reading={reading} read={correct} />
            <Group align="flex-end" justify="space-between">
              {date}
              {isCorrecting && <Text role="status">{t('spreadsheet.readFirst')}</Text>}
              <Button
                loading={phase === 'CHECKING'}
                disabled={reading.parts.length === 0 || isCorrecting}
                onClick={() => void plan()}
              >
                {t('spreadsheet.plan')}
              </Button>
            </Group>
            <Problems problems={file.problems} />
            {file.mistakes.length > 0 && <Mistakes mistakes={file.mistakes} />}
            {phase === 'PLANNED' && !isCorrecting && (
              <>
                {reading.parts.length > 1 && <Alert color="pine">{t('spreadsheet.planDates')}</Alert>}
                <PlanOfFile state={file} reason={reason} changeReason={setReason} apply={() => void apply(reason)} />
              </>
            )}
          </>
        )}
      </Stack>
    </Section>
  );
}

/** Takes a file: dropped or chosen. */
function Taking({ take, isShort }: { take(file: File): void; isShort: boolean }) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const reset = useRef<() => void>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const choose = (file: File | null | undefined) => {
    if (!file) return;
    setTooLarge(file.size > LARGEST_SPREADSHEET);
    if (file.size <= LARGEST_SPREADSHEET) take(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files[0]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className={classes.taking}
        data-over={isOver || undefined}
        data-short={isShort || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {!isShort && <IconTableImport size={28} aria-hidden />}
        {!isShort && <Text fw={600}>{t('spreadsheet.drop')}</Text>}
        <FileButton
          resetRef={reset}
          onChange={(file) => {
            choose(file);
            reset.current?.(); // so that the same file, corrected, can be chosen again
          }}
          accept={ACCEPTED}
        >
          {(props) => (
            <Button {...props} variant="default" size={isShort ? 'compact-sm' : 'sm'}>
              {t(isShort ? 'spreadsheet.another' : 'spreadsheet.choose')}
            </Button>
          )}
        </FileButton>
        {!isShort && (
          <Text size="sm" c="dimmed" maw={640} ta="center">
            {t('spreadsheet.dropHelp')}
          </Text>
        )}
      </div>
      {isTooLarge && (
        <Alert color="red" role="alert">
          {t('spreadsheet.tooLarge')}
        </Alert>
      )}
    </>
  );
}
