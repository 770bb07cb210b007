import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Empty } from '../../parts/Empty';
import { Loading } from '../../parts/Loading';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { Section } from '../../parts/Section';
import { usePages } from '../../parts/table/usePages';
import { useWords } from '../../words/words';
import { IssuedRow } from './IssuedRow';
import { ISSUED, type Issued, type Kind } from './queries';
import classes from './reports.module.css';
import type { Choose, ReportsSearch } from './search';

interface Props {
  readonly search: ReportsSearch;
  readonly kinds: readonly Kind[];
  readonly choose: Choose;
}

/** What was issued, the newest first, with its files. Two of one kind can be compared. */
export function IssuedList({ search, kinds, choose }: Props) {
  const { t } = useWords();
  const isRegulator = useIsRegulator();
  const { text } = search;
  const list = usePages(ISSUED, { text: text ?? null }, ({ reports }) => reports, 25);
  const [chosen, setChosen] = useState<readonly Issued[]>([]);
  const toggle = (issued: Issued) =>
    setChosen((before) =>
      before.some(({ id }) => id === issued.id)
        ? before.filter(({ id }) => id !== issued.id)
        : [...before.filter(({ kind }) => kind === issued.kind).slice(-1), issued],
    );
  return (
    <Section title={t('reports.issuedTitle')} actions={<Compared chosen={chosen} />}>
      {(list.rows.length > 0 || text) && (
        <TextInput
          aria-label={t('reports.find')}
          placeholder={t('reports.find')}
          defaultValue={text}
          onChange={({ currentTarget: { value } }) => choose({ text: value || undefined })}
          maw={320}
          mb="xs"
        />
      )}
      <Problems problems={list.problems} again={list.again} />
      {!list.isThere && <Loading />}
      {list.isThere && list.rows.length === 0 && list.problems.length === 0 && (
        <Empty
          title={t(text ? 'reports.noneFound' : 'reports.none')}
          help={text ? undefined : t(isRegulator ? 'reports.noneHelpRegulator' : 'reports.noneHelp')}
        />
      )}
      <ul className={classes.issued}>
        {list.rows.map((issued) => (
          <IssuedRow
            key={issued.id}
            issued={issued}
            kindTitle={kinds.find(({ code }) => code === issued.kind)?.title ?? issued.title}
            isOpen={search.report === issued.id}
            isChosen={chosen.some(({ id }) => id === issued.id)}
            open={() => choose({ report: search.report === issued.id ? undefined : issued.id })}
            choose={() => toggle(issued)}
          />
        ))}
      </ul>
      {list.hasMore && (
        <Button variant="default" size="compact-md" mt="sm" loading={list.isLoading} onClick={list.more}>
          {t('parts.more')}
        </Button>
      )}
    </Section>
  );
}

/** The link to what changed between the moments of two reports. */
function Compared({ chosen }: { chosen: readonly Issued[] }) {
  const { t, date } = useWords();
  if (chosen.length === 0) return null;
  const [one, other] = chosen.toSorted((a, b) => Number(BigInt(a.moment.position) - BigInt(b.moment.position)));
  if (!one || !other)
    return (
      <Text size="sm" c="dimmed">
        {t('reports.compareOther')}
      </Text>
    );
  const search = {
    from: one.moment.on,
    fromKnown: one.moment.knownAt?.slice(0, 10),
    to: other.moment.on,
    toKnown: other.moment.knownAt?.slice(0, 10),
  };
  return (
    <Group gap="xs">
      <PageLink to="/changes" search={search} size="sm">
        {t('reports.compare', { from: date(one.moment.on), to: date(other.moment.on) })}
      </PageLink>
    </Group>
  );
}
