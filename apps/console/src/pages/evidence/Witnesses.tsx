import { Code, List, Text } from '@mantine/core';
import type { Log } from '../../parts/proof/queries';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';
import classes from './evidence.module.css';

const SIGN =
  'regesta witness --of https://other.example/log/ --policy other.txt --key witness.key --name this.example/w1 --state witness -o cosigned';
const ADD = 'regesta log cosigned cosigned --policy policy-with-witness.txt';

/** The witnesses of the log and when they signed last, and how two organisations witness each other. */
export function Witnesses({ log: { witnesses } }: { log: Log }) {
  const { t, instant } = useWords();
  return (
    <Section title={t('evidence.witnesses')}>
      <Text size="sm" mb="sm">
        {t('evidence.witnessesHelp')}
      </Text>
      {witnesses.length > 0 ? (
        <List size="sm" spacing={4}>
          {witnesses.map(({ name, at, events }) => (
            <List.Item key={name}>
              <Text span fw={600} inherit>
                {name}
              </Text>
              {': '}
              {t('evidence.witnessSigned', { instant: instant(at), count: events })}
            </List.Item>
          ))}
        </List>
      ) : (
        <>
          <Text size="sm" fw={600} mb="sm">
            {t('evidence.noWitness')}
          </Text>
          <Text size="sm" mb={4}>
            {t('evidence.witnessHow')}
          </Text>
          <List type="ordered" size="sm" spacing="xs">
            <List.Item>{t('evidence.witnessSwap')}</List.Item>
            <List.Item>
              {t('evidence.witnessSign')}
              <Code block className={classes.command}>
                {SIGN}
              </Code>
            </List.Item>
            <List.Item>
              {t('evidence.witnessAdd')}
              <Code block className={classes.command}>
                {ADD}
              </Code>
            </List.Item>
          </List>
        </>
      )}
    </Section>
  );
}
