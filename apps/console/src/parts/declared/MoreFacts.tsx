import { gql } from '@urql/core';
import type { DocumentNode } from 'graphql';
import { useMemo } from 'react';
import { useRead } from '../../api/read';
import { type CommandType, TYPE_OF } from '../../edit/commands';
import { useWords } from '../../words/words';
import { Fact, Facts } from '../Facts';
import { isNotStated } from '../nothing';
import { lineOf } from '../plain';
import { ThingSection } from '../ThingSection';
import { selectionOf, unaskedIn } from './unasked';
import { useValueTitle } from './useValueTitle';

interface Props {
  readonly kind: CommandType;
  readonly id: string;
  /** The question of the page. Its field of the name of the kind is the thing. */
  readonly question: DocumentNode;
}

type Answer = { readonly thing: Readonly<Record<string, unknown>> | null };

/** What a thing states and its page has no place for. Nothing if there is none. */
export function MoreFacts({ kind, id, question }: Props) {
  const type = TYPE_OF[kind]!;
  const names = useMemo(() => unaskedIn(question, [kind], type), [question, kind, type]);
  return names.length > 0 && <Stated {...{ kind, id, names }} />;
}

function Stated({ kind, id, names }: Omit<Props, 'question'> & { names: readonly string[] }) {
  const words = useWords();
  const titleOf = useValueTitle();
  const question = useMemo(() => {
    const selection = selectionOf(TYPE_OF[kind]!, names);
    return gql<Answer, { id: string }>(
      `query More($id: ID!, $at: Moment) { thing: ${kind}(id: $id, at: $at) { id ${selection} } }`,
    );
  }, [kind, names]);
  const thing = useRead(question, { id }).data?.thing;
  return (
    thing && (
      <ThingSection
        title={words.t('parts.moreFacts')}
        section={names}
        isEmpty={names.every((name) => isNotStated(thing[name]))}
      >
        <Facts>
          {names.map((name) => (
            <Fact key={name} label={titleOf(name)} path={name}>
              {!isNotStated(thing[name]) && lineOf(thing[name], words, `${kind}.${name}`)}
            </Fact>
          ))}
        </Facts>
      </ThingSection>
    )
  );
}
