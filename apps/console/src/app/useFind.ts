import { useNavigate } from '@tanstack/react-router';
import { graphql, type ResultOf } from '../api/graphql';
import { useRead } from '../api/read';
import { COMMANDS, type CommandType } from '../edit/commands';
import { ON_PAGES } from '../edit/on-pages';
import { useCommandSheet } from '../edit/opener';
import { useRecordable } from '../edit/recordable';
import { mayGive } from '../edit/roles';
import { useMoment } from '../moment/moment';
import { datesTyped } from '../moment/typed-dates';
import { FILES_AT } from '../parts/files/place';
import { thingTitle } from '../parts/thing-title';
import { useWords, type Words } from '../words/words';
import { fieldInWords, foundIn, matching, namedFirst } from './find';
import { isFor, PAGES, placeOf } from './places';
import { useSession } from './SessionContext';

const SEARCH = graphql(`
  query FindThings($at: Moment, $text: String!) {
    search(at: $at, text: $text, first: 12) {
      totalCount
      nodes { id type key name fields snippet about { id type key name } }
    }
  }
`);

type Hit = ResultOf<typeof SEARCH>['search']['nodes'][number];

/** Something to choose. */
export interface Entry {
  readonly key: string;
  readonly title: string;
  /** The kind of a thing. */
  readonly kind?: string;
  /** The place in it where the text was found, unless it is the title. */
  readonly where?: string;
  open(): void;
}

/** All that is found, in groups. */
interface FoundAnything {
  readonly groups: readonly { readonly title: string; readonly entries: readonly Entry[] }[];
  /** The number of things in all, if not all are shown. */
  readonly note?: string;
  readonly problem?: string;
  readonly isLoading: boolean;
}

/** Commands that need what only a list shows. */
const OF_LISTS = ['saveView'];

/** Types of commands that need no thing. */
const WITHOUT_THING: readonly CommandType[] = ['register', 'access'];

/**
 * Finds pages and commands by what is typed, at once, and things by what the server is asked for.
 * @param typed narrows pages and commands
 * @param text what is searched in things; empty: nothing
 * @param help opens the help on keys
 */
export function useFind(typed: string, text: string, help: () => void): FoundAnything {
  const words = useWords();
  const { t, find, number } = words;
  const session = useSession();
  const navigate = useNavigate();
  const openSheet = useCommandSheet();
  const role = session?.role;
  const { data, problems, isLoading } = useRead(SEARCH, { text }, { pause: text === '' });

  const moments = useMoments(typed);
  const { mayAdd } = useRecordable();
  const pages = PAGES.filter((page) => isFor(role, page));
  const pageEntries = pages.map(
    ({ key, to }): Entry => ({ key: `page ${to}`, title: t(key), open: () => void navigate({ to }) }),
  );
  const titleOf = (command: string) => find(`commands.${command}`) ?? command;
  const sheets = Object.entries(COMMANDS)
    .filter(
      ([, { type, ends, section }]) =>
        WITHOUT_THING.includes(type) && !ends && (type === 'register' || section === 'head'),
    )
    .filter(([command, { type, section }]) => !OF_LISTS.includes(command) && (type !== 'register' || mayAdd(section)))
    .map(([command, { type, section }]) => ({
      command,
      open: () => openSheet({ command, kind: type, values: ABOUT.includes(section) ? aboutThePage() : undefined }),
    }));
  const onPages = Object.entries(ON_PAGES).map(([command, to]) => ({ command, open: () => void navigate({ to }) }));
  const commandEntries = [...sheets, ...onPages]
    .filter(({ command }) => mayGive(command, role))
    .map(({ command, open }): Entry => ({ key: `command ${command}`, title: titleOf(command), open }));

  const hits = text === '' ? undefined : data?.search;
  const thingEntries = (hits?.nodes ?? []).map((hit) => ({
    ...shown(hit, words),
    open: () => void navigate({ to: placeOf(hit.about ?? hit) ?? `/history/${hit.id}`, search: fieldOf(hit) }),
  }));
  const gravest: Entry = {
    key: 'gravest',
    title: t('frame.findGravest'),
    open: () => void navigate({ to: '/findings', search: { open: 'first' } as object }),
  };
  const keys: Entry = { key: 'keys', title: t('frame.keys'), open: help };
  const isReader = pages.some(({ to }) => to === '/findings');
  const groups = [
    { title: t('frame.moment'), entries: moments },
    { title: t('frame.pages'), entries: matching(pageEntries, typed) },
    { title: t('frame.commands'), entries: matching([...(isReader ? [gravest] : []), ...commandEntries, keys], typed) },
    { title: t('frame.things'), entries: namedFirst(thingEntries, text) },
  ].filter(({ entries }) => entries.length > 0);
  return {
    groups,
    note:
      hits && hits.totalCount > hits.nodes.length
        ? t('frame.foundMore', { shown: number(hits.nodes.length), total: number(hits.totalCount) })
        : undefined,
    problem: text === '' ? undefined : problems[0]?.message,
    isLoading: isLoading && text !== '',
  };
}

/** Sections of what is about another thing: that of the page, if it shows one. */
const ABOUT = ['note', 'attachment'];

/** Returns what a note or a file is about, if the page shows a thing. */
function aboutThePage() {
  const [, id] =
    /\/((?:processingActivity|party|asset|engagement|transfer|contact)-[^/]+)$/.exec(location.pathname) ?? [];
  const label = document.querySelector('main h1')?.textContent;
  return id && label ? { about: { id: decodeURIComponent(id), label } } : undefined;
}

/** Returns the moments that a typed date leads to, and the way back to now. */
function useMoments(typed: string): readonly Entry[] {
  const { t, date, language } = useWords();
  const { known, show } = useMoment();
  const days = datesTyped(typed, language).map(
    (on): Entry => ({
      key: `on ${on}`,
      title: t('frame.findDate', { date: date(on) }),
      open: () => show({ on, known }),
    }),
  );
  const now: Entry = { key: 'now', title: t('frame.backToNow'), open: () => show({}) };
  return typed.trim() === '' ? [] : [...days, ...matching([now], typed)];
}

function shown(hit: Hit, words: Words): Omit<Entry, 'open'> {
  const field = foundIn(hit.fields);
  return {
    key: hit.id,
    title: thingTitle(words, hit),
    kind: words.code('ThingType', hit.type),
    where: [hit.about && thingTitle(words, hit.about), field && `${fieldInWords(field, words)}: ${hit.snippet}`]
      .filter(Boolean)
      .join(' · '),
  };
}

/** The field to show first on the page of the thing. */
function fieldOf({ id, fields, about }: Hit): { readonly path?: string } {
  if (about) return { path: `${FILES_AT}${id}` };
  const field = foundIn(fields);
  if (!field || field.startsWith('translations.')) return {};
  return { path: field.replace(/\[\d+\].*$/, '').replace(/\[(.+?)\]/g, '.$1') };
}
