import { Box, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useArrival } from '../app/arrival';
import { useWords } from '../words/words';

interface Props {
  readonly title: string;
  /** One line under the title: what the page is for. */
  readonly about?: ReactNode;
  /** Marks before the actions, such as a status. */
  readonly marks?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page. Sets the title of the document too. */
export function PageHead({ title, about, marks, actions }: Props) {
  const { t } = useWords();
  const heading = useArrival(title);
  useEffect(() => {
    document.title = `${title} · ${t('frame.product')}`;
  }, [title, t]);
  return (
    <Box mb="sm">
      <Group justify="space-between" gap="xs">
        <Group gap="sm" style={{ flex: '1 1 20rem' }}>
          <Title order={1} size="h2" ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {marks}
        </Group>
        {actions && (
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
      {about && (
        <Text c="dimmed" mt={2}>
          {about}
        </Text>
      )}
    </Box>
  );
}
