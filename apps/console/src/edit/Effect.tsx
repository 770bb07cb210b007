import { Alert, Anchor, List, Text, Title } from '@mantine/core';
import { eventTitle, spaced } from '#say';
import { Dimmed } from '../parts/Dimmed';
import { FindingLine } from '../parts/FindingLine';
import { useWords } from '../words/words';
import type { FormOf } from './drafts';
import { fieldOfPath } from './field-of-path';
import styles from './form.module.css';
import type { FindingChanged, Receipt } from './receipt';

interface Props {
  readonly effect: Receipt;
  readonly form: FormOf;
  /** The date from which the command holds; absent for an act, which holds from when it is recorded. */
  readonly from?: string;
  /** Marks a field of the form. */
  readonly mark: (path: string) => void;
}

/** Says what a command would do: its events, what hides it, and the findings that it ends and begins. */
export function Effect({ effect, form, from, mark }: Props) {
  const { t, find, date, instant, list } = useWords();
  const { rehearsal, shadowedBy } = effect;
  const titleOf = (type: string) => eventTitle(find, type) ?? spaced(type);
  const events = rehearsal?.events ?? [];
  const common = { form, mark };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.effect} role="status" aria-label={t('edit.effect')} tabIndex={0}>
      <Title order={3} size="h5">
        {t('edit.effect')}
      </Title>
      <Text size="sm">
        {events.length === 0
          ? t('edit.effectNothing')
          : t('edit.effectRecords', { count: events.length, events: list([...new Set(events.map(titleOf))]) })}
      </Text>
      {from && events.length > 0 && <Text size="sm">{t('edit.effectFrom', { date: date(from) })}</Text>}
      {shadowedBy.length > 0 && (
        <Alert color="orange" py="xs" title={t('edit.shadowed')}>
          {shadowedBy.map(({ position, type, recordedAt }) => (
            <Text size="sm" key={position}>
              {t('edit.shadowedBy', { event: titleOf(type), date: instant(recordedAt) })}
            </Text>
          ))}
        </Alert>
      )}
      {rehearsal && events.length > 0 && (
        <>
          <Dimmed>{t('edit.effectFindings', { date: date(rehearsal.on) })}</Dimmed>
          <FindingsChanged
            title={t('edit.closes', { count: rehearsal.closes.length })}
            findings={rehearsal.closes}
            {...common}
          />
          <FindingsChanged
            title={t('edit.opens', { count: rehearsal.opens.length })}
            findings={rehearsal.opens}
            {...common}
            isNew
          />
        </>
      )}
    </section>
  );
}

/** Most findings to name; the title counts all. */
const NAMED = 10;

interface FindingsProps extends Partial<Pick<Props, 'form' | 'mark'>> {
  readonly title: string;
  readonly findings: readonly FindingChanged[];
  /** True: they begin, so each leads to the field in which it can be helped. */
  readonly isNew?: boolean;
}

/** The findings that end, or those that begin, under a title that counts them. */
export function FindingsChanged({ title, findings, form, mark, isNew }: FindingsProps) {
  const { t } = useWords();
  const actionOf = (finding: FindingChanged) => {
    const field = isNew && form ? fieldOfPath(form, finding) : undefined;
    if (field === undefined || !mark) return isNew && finding.subject.id === form?.id ? undefined : null;
    return (
      <Anchor component="button" type="button" size="sm" onClick={() => mark(field)}>
        {t('findings.goToField')}
      </Anchor>
    );
  };
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <List size="sm" spacing={4} listStyleType="none" styles={{ itemWrapper: { width: '100%' } }}>
        {findings.slice(0, NAMED).map((finding) => (
          <List.Item key={finding.id}>
            <FindingLine finding={finding} of={form?.id ?? finding.subject.id} action={actionOf(finding)} />
          </List.Item>
        ))}
      </List>
    </div>
  );
}
