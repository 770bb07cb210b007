import { Stack } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { Commands } from '../../edit/Commands';
import { useWords } from '../../words/words';
import { Dimmed } from '../Dimmed';
import { Folded } from '../Folded';
import { Section } from '../Section';
import { ShowMore } from '../ShowMore';
import { FileOf } from './FileOf';
import { FILES_AT } from './place';
import { FILES } from './query';

const STEP = 10;
/** Files of a thing that are asked for at once: all, as good as always. */
const MOST = 100;

/** The files that are attached to the thing of a page. Nothing for callers who see none. */
export default function Files({ id, name }: { id: string; name: string }) {
  const { t } = useWords();
  const role = useSession()?.role;
  const seesFiles = role !== undefined && role !== 'REGULATOR';
  const { path } = useSearch({ strict: false });
  const [most, setMost] = useState(path?.startsWith(FILES_AT) ? MOST : STEP);
  const { data } = useRead(FILES, { first: most, filter: { about: id } }, { pause: !seesFiles });
  if (!seesFiles || !data) return null;
  const { nodes, totalCount } = data.attachments;
  return (
    <div className="no-print">
      <Section
        title={t('notes.files')}
        actions={<Commands type="register" section="attachment" values={{ about: { id, label: name } }} />}
      >
        {nodes.length === 0 ? (
          <Dimmed>{t('notes.noFiles')}</Dimmed>
        ) : (
          <Stack gap="sm">
            {nodes.map((file) => (
              <FileOf key={file.id} file={file} />
            ))}
          </Stack>
        )}
        <ShowMore shown={nodes.length} total={totalCount} more={() => setMost(most + STEP)} />
        <Removed id={id} />
      </Section>
    </div>
  );
}

/** The files that were removed, once somebody asks for them. */
function Removed({ id }: { id: string }) {
  const { t } = useWords();
  const { data } = useRead(FILES, { first: MOST, filter: { about: id, status: 'RETIRED' } });
  const { nodes = [], totalCount = 0 } = data?.attachments ?? {};
  if (totalCount === 0) return null;
  return (
    <Folded title={t('notes.showRemoved', { count: totalCount })}>
      {nodes.map((file) => (
        <FileOf key={file.id} file={file} />
      ))}
    </Folded>
  );
}
