import { Group, Progress, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useRead } from '../../../api/read';
import { MendHere } from '../../../edit/MendHere';
import { useFindingsOf } from '../../../parts/findings-of';
import { LegalReferences } from '../../../parts/LegalReference';
import { PageLink } from '../../../parts/PageLink';
import { useWords } from '../../../words/words';
import { useSeesFindings } from '../seesFindings';
import { type AskedField, completenessOf, RECORD_ITEMS } from './completeness';
import styles from './record.module.css';

/**
 * How much of what the laws ask of the record is stated and right. Each item that is missing or wrong leads to the form of its field. The
 * bar is full only if the record has no error, and absent as long as that is not known.
 */
export function Completeness({ id }: { readonly id: string }) {
  const { t } = useWords();
  const seesFindings = useSeesFindings();
  const { data } = useRead(RECORD_ITEMS, { activity: id }, { pause: !seesFindings });
  const found = useFindingsOf({ around: id }); // as the page has asked already
  const nodes = found.isStale ? undefined : found.nodes;
  const { all, done, missing, errors } = useMemo(
    () => completenessOf(id, data?.recordItems ?? [], nodes),
    [id, data, nodes],
  );
  if (all === 0 || errors === undefined) return null;
  const isWhole = done === all && errors === 0;
  return (
    <section className={`${styles.complete} no-print`} aria-label={t('contents.completeness')}>
      <Group gap="sm" wrap="nowrap">
        <Progress
          value={(100 * done) / (done === all ? all + errors : all)}
          w={90}
          size="sm"
          aria-hidden
          style={{ flexShrink: 0 }}
        />
        <Text size="sm" fw={600} role="status">
          {t(isWhole ? 'contents.complete' : 'contents.stated', { all, done })}
          {errors > 0 && ` · ${t('contents.errors', { count: errors })}`}
        </Text>
        {errors > 0 && (
          <PageLink to="." search={(before) => ({ ...before, tab: 'findings' })} size="sm" style={{ flexShrink: 0 }}>
            {t('contents.toErrors')}
          </PageLink>
        )}
      </Group>
      {missing.length > 0 && (
        <ul className={styles.missing}>
          {missing.map((field) => (
            <Missing key={field.path} id={id} field={field} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Missing({ id, field: { path, items } }: { readonly id: string; readonly field: AskedField }) {
  const words = useWords();
  const [first, ...alike] = items;
  return (
    <li>
      <MendHere place={{ type: 'processingActivity', id, path }}>{words.field(path)}</MendHere>{' '}
      <Text span size="xs" c="dimmed">
        <LegalReferences finding={{ ...first!, alike }} />
      </Text>
    </li>
  );
}
