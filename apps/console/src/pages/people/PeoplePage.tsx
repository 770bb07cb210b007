import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { Commands } from '../../edit/Commands';
import { nameOfContact } from '../../parts/contact-name';
import { useMoreColumns } from '../../parts/declared/useMoreColumns';
import { ThingList } from '../../parts/list/ThingList';
import { NoneYet } from '../../parts/NoneYet';
import { PageHead } from '../../parts/PageHead';
import { ThingLink } from '../../parts/ThingLink';
import type { Column } from '../../parts/table/column';
import { sortOf } from '../../parts/table/tableSearch';
import { usePages } from '../../parts/table/usePages';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords, type Words } from '../../words/words';
import { Ended } from './contacts/Ended';
import { OfficeText } from './contacts/OfficeText';
import type { Office } from './contacts/offices';
import { CONTACTS, type ContactRow } from './contacts/query';
import { useOffices } from './contacts/useOffices';

const SORTS = { name: 'NAME' } as const;

/** The people and mailboxes that answer for the organisation. */
export default function PeoplePage() {
  const words = useWords();
  const { t, number } = words;
  const [search, change] = useSearchTexts();
  const filter = { text: search.text ?? null };
  const more = useMoreColumns('contact', 'contacts.nodes', CONTACTS, search.columns);
  const pages = usePages(more.question, { filter, sort: sortOf(SORTS, search.sort) }, (data) => data.contacts);
  const { offices } = useOffices();
  const columns = [...columnsOf(words, offices), ...more.columns];
  const inUse = useMemo(() => new Set(pages.rows.map(({ id }) => id)), [pages.rows]);
  return (
    <>
      <PageHead
        title={t('frame.people')}
        about={t('people.about')}
        actions={<Commands type="register" section="contact" />}
      />
      <Stack gap="lg">
        <div>
          <ThingList
            kind="contact"
            label={t('frame.people')}
            searchLabel={t('people.search')}
            {...{ search, change, pages, columns }}
            nameOf={(row) => nameOfContact(words, row)}
            usualSort="name"
            counted={(count) => t('people.count', { count, number: number(count) })}
            none={<NoneYet section="contact" title={t('people.none')} help={t('people.noneHelp')} />}
            noneFound={{ title: t('people.noneFound'), help: t('people.noneFoundHelp') }}
          />
        </div>
        {!search.text && <Ended inUse={inUse} />}
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
