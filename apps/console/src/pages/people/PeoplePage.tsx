import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useRead } from '../../api/read';
import { Commands } from '../../edit/Commands';
import { nameOfContact } from '../../parts/contact-name';
import { DataTable } from '../../parts/DataTable';
import { NoneYet } from '../../parts/NoneYet';
import { PageHead } from '../../parts/PageHead';
import { ThingLink } from '../../parts/ThingLink';
import { ColumnChoice } from '../../parts/table/ColumnChoice';
import type { Column } from '../../parts/table/column';
import { sortOf } from '../../parts/table/tableSearch';
import { usePages } from '../../parts/table/usePages';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords, type Words } from '../../words/words';
import { Ended } from './contacts/Ended';
import { OfficeText } from './contacts/OfficeText';
import { type Office, officesByContact } from './contacts/offices';
import { CONTACTS, type ContactRow, OFFICES } from './contacts/query';

const SORTS = { name: 'NAME' } as const;

/** The people and mailboxes that answer for the organisation. */
export default function PeoplePage() {
  const words = useWords();
  const { t, number } = words;
  const [search, change] = useSearchTexts();
  const pages = usePages(CONTACTS, { sort: sortOf(SORTS, search.sort) }, (data) => data.contacts);
  const { data } = useRead(OFFICES, {});
  const offices = useMemo(() => data && officesByContact(data), [data]);
  const columns = useMemo(() => columnsOf(words, offices), [words, offices]);
  const inUse = useMemo(() => new Set(pages.rows.map(({ id }) => id)), [pages.rows]);
  return (
    <>
      <PageHead
        title={t('frame.people')}
        about={t('people.about')}
        actions={
          <>
            <ColumnChoice columns={columns} shown={search.columns} change={(shown) => change({ columns: shown })} />
            <Commands type="register" section="contact" />
          </>
        }
      />
      {pages.total !== undefined && (
        <Text size="sm" mb="xs" role="status">
          {t('people.count', { count: pages.total, number: number(pages.total) })}
        </Text>
      )}
      <Stack gap="lg">
        <DataTable
          label={t('frame.people')}
          columns={columns}
          pages={pages}
          idOf={({ id }) => id}
          nameOf={(row) => nameOfContact(words, row)}
          shown={search.columns}
          sort={search.sort ?? 'name'}
          changeSort={(sort) => change({ sort: sort === 'name' ? undefined : sort })}
          empty={<NoneYet section="contact" title={t('people.none')} help={t('people.noneHelp')} />}
        />
        <Ended inUse={inUse} />
      </Stack>
    </>
  );
}

function columnsOf(
  words: Words,
  offices: ReadonlyMap<string, readonly Office[]> | undefined,
): readonly Column<ContactRow>[] {
  const { t } = words;
  return [
    {
      id: 'name',
      title: t('people.name'),
      isLead: true,
      sort: 'name',
      width: 180,
      cell: (row) => (
        <ThingLink type="contact" id={row.id} fw={500}>
          {nameOfContact(words, row)}
        </ThingLink>
      ),
    },
    {
      id: 'offices',
      title: t('people.offices'),
      width: 210,
      cell: ({ id }) => {
        if (!offices) return '…';
        const held = offices.get(id) ?? [];
        return held.length === 0
          ? null
          : held.map((office) => <OfficeText key={JSON.stringify(office)} office={office} />);
      },
    },
    {
      id: 'department',
      title: t('people.department'),
      width: 110,
      cell: ({ name, department }) => (name ? department : null),
    },
    { id: 'email', title: t('people.email'), width: 180, cell: ({ email }) => <Email address={email} /> },
    { id: 'phone', title: t('people.phone'), width: 130, cell: ({ phone }) => phone },
    { id: 'address', title: t('people.address'), width: 200, isExtra: true, cell: ({ address }) => address },
  ];
}

/** An address of e-mail, which breaks after its @ alone. */
function Email({ address }: { address?: string | null }) {
  const [name, host] = address?.split('@') ?? [];
  if (!name || !host) return address;
  return (
    <span style={{ overflowWrap: 'break-word', hyphens: 'none' }}>
      {name}@<wbr />
      {host}
    </span>
  );
}
