import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAsk } from '../../api/read';
import { daysAfter, isDate } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { ofTwoDates, ofTwoLaws } from './compared';
import { entriesOf } from './entries';
import { LAW_ON_DATE, type LawOnDate } from './queries';
import { Sides } from './Sides';

interface Props {
  readonly code: string;
  /** The law of the page; undefined if there was none on its date. */
  readonly law?: LawOnDate;
  /** The codes of all laws. */
  readonly laws: readonly string[];
}

/** The law of the page next to another law, or to itself on another day. Both are in the address. */
export function Compared({ code, law, laws }: Props) {
  const words = useWords();
  const { t, date, place } = words;
  const { on } = useMoment();
  const [{ since, with: other }] = useSearchTexts();
  const day = since && isDate(since) ? since : undefined;
  const isAsked = day !== undefined || other !== undefined;
  const side = { code: other ?? code, on: day ?? on };
  const asked = useAsk(LAW_ON_DATE, side, { pause: !isAsked });
  const wasNone = asked.problems.some((problem) => problem.code === 'NO_SUCH_LAW');
  const isReady = isAsked && (asked.data || wasNone) && !asked.isLoading;
  const titleOf = (of: typeof side) => `${place(of.code)}, ${date(of.on)}`;
  const compare = side.code === code ? ofTwoDates : ofTwoLaws;
  const entries = (of?: LawOnDate) => (of ? entriesOf(of, words) : []);
  const compared = isReady ? compare(entries(asked.data?.jurisdiction), entries(law)) : [];
  return (
    <Section title={t('law.comparison')}>
      <Choice key={`${side.code} ${side.on}`} code={code} side={side} laws={laws} isShown={isAsked} />
      {!wasNone && <Problems problems={asked.problems} again={asked.again} />}
      {wasNone && <Dimmed mb="xs">{t('law.noneThen', { side: titleOf(side) })}</Dimmed>}
      {isReady && compared.length === 0 && <Text size="sm">{t('law.noChange')}</Text>}
      {compared.length > 0 && (
        <Sides
          left={{ law: side.code, title: titleOf(side) }}
          right={{ law: code, title: titleOf({ code, on }) }}
          compared={compared}
        />
      )}
    </Section>
  );
}

interface ChoiceProps {
  readonly code: string;
  readonly side: { readonly code: string; readonly on: string };
  readonly laws: readonly string[];
  readonly isShown: boolean;
}

/** The choice of the other side: a law and a day. */
function Choice({ code, side, laws, isShown }: ChoiceProps) {
  const { t, date, place } = useWords();
  const { on } = useMoment();
  const [, change] = useSearchTexts();
  const [law, setLaw] = useState(side.code);
  const [day, setDay] = useState(isShown ? side.on : daysAfter(on, -365));
  const compare = () =>
    change({ with: law === code ? undefined : law, since: day === on && law !== code ? undefined : day });
  const codes = laws.includes(code) ? laws : [code, ...laws];
  return (
    <>
      <Dimmed mb="xs">{t('law.comparisonHelp', { side: `${place(code)}, ${date(on)}` })}</Dimmed>
      <Group align="flex-end" gap="sm" className="no-print" mb={isShown ? 'sm' : 0}>
        <Select
          label={t('law.compareLaw')}
          data={codes.map((value) => ({ value, label: place(value) }))}
          value={law}
          onChange={(value) => {
            if (!value) return;
            setLaw(value);
            if (value !== code && !isShown) setDay(on);
          }}
          allowDeselect={false}
          searchable
        />
        <TextInput
          type="date"
          label={t('law.compareWith')}
          value={day}
          onChange={({ currentTarget: { value } }) => setDay(value)}
        />
        <Button variant="default" onClick={() => isDate(day) && compare()}>
          {t('law.compare')}
        </Button>
        {isShown && (
          <Button variant="subtle" onClick={() => change({ since: undefined, with: undefined })}>
            {t('parts.close')}
          </Button>
        )}
      </Group>
    </>
  );
}
