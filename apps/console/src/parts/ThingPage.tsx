import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import type { Answered } from '../api/read';
import type { CommandType } from '../edit/commands';
import { NotYours } from '../edit/Limits';
import { NextActs } from '../edit/NextActs';
import { ThingCommands, ThingOfPage } from '../edit/ThingCommands';
import { ProvenanceOf } from '../provenance/Value';
import { WithContents } from './contents/WithContents';
import { PageHead } from './PageHead';
import { PageLink } from './PageLink';
import { Problems } from './Problems';
import { Proof } from './proof/Proof';
import { useShownPath } from './useShownPath';

/** The columns of sections, by the room that they have beside the contents. */
export const TWO_COLUMNS = { base: 1, '60rem': 2 };

const Files = lazy(() => import('./files/Files'));
const Notes = lazy(() => import('./notes/Notes'));

interface Props extends Pick<Answered<unknown>, 'problems' | 'again'> {
  readonly type: CommandType;
  readonly id: string;
  /** The state of the thing; what does not fit it is not offered. */
  readonly status: string;
  readonly name: string;
  readonly about?: ReactNode;
  readonly marks?: ReactNode;
  /** The list that the page belongs to. */
  readonly list: {
    readonly to: '/activities' | '/processors' | '/systems' | '/transfers' | '/people';
    readonly title: string;
  };
  /** The title of the link to the history; absent: there is none in the head. */
  readonly history?: string;
  /** What is in the head before the proof. */
  readonly actions?: ReactNode;
  /** True: nothing can be done with the thing any more. */
  readonly isFinal?: boolean;
  readonly children: ReactNode;
}

/** The page of one thing: the way back, its head with what can be done, and its parts. Values say where they come from. */
export function ThingPage({ type, id, status, name, list, history, actions, isFinal, children, ...page }: Props) {
  const { about, marks, problems, again } = page;
  const frame = useShownPath();
  const thing = useMemo(() => ({ type, id, status }), [type, id, status]);
  return (
    <ThingOfPage value={thing}>
      <ProvenanceOf id={id}>
        <PageLink to={list.to} size="sm" className="no-print">
          ← {list.title}
        </PageLink>
        <PageHead
          title={name}
          about={about}
          marks={marks}
          actions={
            <>
              {history && (
                <PageLink to="/history/$id" params={{ id }} size="sm">
                  {history}
                </PageLink>
              )}
              {actions}
              <Proof id={id} name={name} />
              {!isFinal && <ThingCommands section="head" name={name} />}
              {!isFinal && <NextActs />}
            </>
          }
        />
        <Problems problems={problems} again={again} />
        <NotYours id={id} />
        <div ref={frame}>
          <WithContents
            id={id}
            end={
              <Suspense>
                <Files id={id} name={name} />
                <Notes id={id} kind={type} name={name} />
              </Suspense>
            }
          >
            {children}
          </WithContents>
        </div>
      </ProvenanceOf>
    </ThingOfPage>
  );
}
