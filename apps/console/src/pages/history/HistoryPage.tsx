import { useParams } from '@tanstack/react-router';
import { useAsk, useRead } from '../../api/read';
import { placeOf } from '../../app/places';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { useWords, type Words } from '../../words/words';
import { Events } from './Events';
import { Picture } from './Picture';
import { HISTORY, THING } from './queries';

/** The history of one thing: the picture of its two clocks, and its events in words. */
export default function HistoryPage() {
  const words = useWords();
  const { t } = words;
  const { id } = useParams({ from: '/history/$id' });
  const thing = useRead(THING, { id });
  const history = useAsk(HISTORY, { id, after: undefined });
  const type = id.slice(0, id.indexOf('-'));
  const node = thing.data?.node as NamedNode | null | undefined;
  const name = node ? nameOf(node, words) : t('history.thing');
  const place = placeOf({ type, id, key: node?.code });

  return (
    <>
      <PageHead
        title={t('history.title', { name })}
        about={t('history.about')}
        actions={place && <PageLink to={place}>{t('history.toThing')}</PageLink>}
      />
      <Problems problems={[...thing.problems, ...history.problems]} again={history.again} />
      {history.data ? (
        <>
          <Picture id={id} origins={thing.data?.provenance ?? []} />
          <Events id={id} first={history.data.history} again={history.again} />
        </>
      ) : (
        history.isLoading && <Loading />
      )}
    </>
  );
}

interface NamedNode {
  readonly reference?: string;
  readonly title?: string;
  readonly partyName?: string;
  readonly transfer?: string;
  readonly assetName?: string;
  readonly contactName?: string | null;
  readonly work?: string;
  readonly code?: string;
  readonly department?: string | null;
  readonly processor?: { readonly name: string } | null;
}

function nameOf(node: NamedNode, { place, t }: Words): string {
  if (node.code) return t('parts.profileOf', { jurisdiction: place(node.code) });
  const parts = [
    node.reference,
    node.title,
    node.partyName,
    node.transfer,
    node.assetName,
    node.contactName ?? node.department,
    node.processor?.name,
    node.work,
  ];
  return parts.filter(Boolean).join(' · ') || t('history.thing');
}
