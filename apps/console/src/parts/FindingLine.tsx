import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { MendHere } from '../edit/MendHere';
import { useWords } from '../words/words';
import styles from './finding.module.css';
import { firstSentence } from './first-sentence';
import { type CitedLaw, LegalReferences, LookedThrough } from './LegalReference';
import type { HowKnown } from './law/how-known';
import { StatusBadge } from './StatusBadge';
import { type NamedThing, thingTitle } from './thing-title';

/** A finding as every page says it. */
export interface SaidFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** English if the message has no translation. */
  readonly messageLanguage: string;
  readonly law: string;
  readonly article: string;
  readonly howKnown: HowKnown;
  /** Says that the first or the last day of this part of the law is not known. */
  readonly dayUnknown: string | null;
  readonly lookedThroughUntil: string | null;
  readonly path: string;
  readonly subject: NamedThing;
  readonly alike?: readonly CitedLaw[];
}

interface Props {
  readonly finding: SaidFinding;
  /** The id of the thing that the page is about: it is not named again. */
  readonly of?: string;
  /** False: the severity is said elsewhere. */
  readonly hasSeverity?: boolean;
  /** The one action. Default: the form of the field; null if nothing is to be done. */
  readonly action?: ReactNode;
  /** Work on it, at its right. */
  readonly work?: ReactNode;
  /** What is said under it, such as until when it is accepted. */
  readonly children?: ReactNode;
}

/** A finding: what is wrong, with the one way to mend it. What else is to be known, the rule and the articles are folded under it. */
export function FindingLine({ finding, of, hasSeverity = true, action, work, children }: Props) {
  const words = useWords();
  const { t, code } = words;
  const { rule, severity, message, messageLanguage, subject, path, law, dayUnknown } = finding;
  const { type, id, key } = subject;
  const [sentence, more] = firstSentence(message);
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      <div className={styles.finding}>
        {hasSeverity && <StatusBadge type="Severity" code={severity} />}
        <div className={styles.said}>
          <Text size="sm">
            {of !== undefined && id !== of && `${code('ThingType', type)} ${thingTitle(words, subject)}: `}
            <span lang={messageLanguage}>{sentence}</span>
          </Text>
          <div className={styles.next}>
            {action !== undefined ? (
              action
            ) : (
              <span className="no-print">
                <MendHere place={{ type, id, key, path, law }}>{t('findings.goToField')}</MendHere>
              </span>
            )}
            <details className={styles.why}>
              <summary>{t('contents.why')}</summary>
              <Text size="sm" c="dimmed" component="div">
                {more && <div lang={messageLanguage}>{more}</div>}
                <LegalReferences finding={{ ...finding, alike: finding.alike ?? [] }} isWhole />
                {dayUnknown && <div>{dayUnknown}</div>}
                <LookedThrough laws={[finding, ...(finding.alike ?? [])]} />
                <div>{t('contents.rule', { rule })}</div>
              </Text>
            </details>
          </div>
          {children}
        </div>
      </div>
      {work && <div className="no-print">{work}</div>}
    </Group>
  );
}
