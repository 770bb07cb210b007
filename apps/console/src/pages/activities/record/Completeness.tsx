import { Group, Progress, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useRead } from '../../../api/read';
import { MendHere } from '../../../edit/MendHere';
import { LegalReferences } from '../../../parts/LegalReference';
import { labelOfField } from '../../../words/plain-fields';
import { useWords } from '../../../words/words';
import { useSeesFindings } from '../seesFindings';
import { type AskedField, askedFields, RECORD_ITEMS } from './completeness';
import styles from './record.module.css';

/** How much of what the laws ask of the record is stated. Each missing item leads to the form of its field. */
export function Completeness({ id }: { readonly id: string }) {
  const { t } = useWords();
  const seesFindings = useSeesFindings();
  const { data } = useRead(RECORD_ITEMS, { activity: id }, { pause: !seesFindings });
  const fields = useMemo(() => askedFields(data?.recordItems ?? []), [data]);
  const missing = fields.filter(({ isStated }) => !isStated);
  const [all, done] = [fields.length, fields.length - missing.length];
  if (all === 0) return null;
  return (
    <section className={`${styles.complete} no-print`} aria-label={t('contents.completeness')}>
      <Group gap="sm" wrap="nowrap">
        <Progress value={(100 * done) / all} w={90} size="sm" aria-hidden style={{ flexShrink: 0 }} />
        <Text size="sm" fw={600} role="status">
          {t(missing.length === 0 ? 'contents.complete' : 'contents.stated', { all, done })}
        </Text>
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
      <MendHere place={{ type: 'processingActivity', id, path }}>{labelOfField(words, path) ?? path}</MendHere>{' '}
      <Text span size="xs" c="dimmed">
        <LegalReferences finding={{ ...first!, alike }} />
      </Text>
    </li>
  );
}
