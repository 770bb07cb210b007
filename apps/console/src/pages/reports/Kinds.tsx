import { Badge, Text } from '@mantine/core';
import { PageLink } from '../../parts/PageLink';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';
import type { Kind } from './queries';
import classes from './reports.module.css';

/** The kinds of reports, each with its law and its languages. */
export function Kinds({ kinds }: { kinds: readonly Kind[] }) {
  const { t, place, list, languageName } = useWords();
  return (
    <Section title={t('reports.make')}>
      <ul className={classes.kinds}>
        {kinds.map(({ code, title, law, languages }) => (
          <li key={code}>
            <PageLink to="/reports" search={{ kind: code }} fw={600} size="sm">
              {title}
            </PageLink>
            <Text size="xs" c="dimmed" component="div">
              {law && (
                <Badge variant="default" size="xs" mr={6}>
                  {place(law)}
                </Badge>
              )}
              {list(languages.map(languageName))}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
