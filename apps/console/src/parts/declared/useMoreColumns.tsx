import type { TypedDocumentNode } from '@urql/core';
import { useMemo } from 'react';
import { TYPE_OF } from '../../edit/commands';
import { useWords } from '../../words/words';
import { Dimmed } from '../Dimmed';
import { isNotStated } from '../nothing';
import { lineOf } from '../plain';
import type { Column } from '../table/column';
import { asking, unaskedIn } from './unasked';
import { useValueTitle } from './useValueTitle';

interface MoreColumn extends Column<object> {
  /** The texts of the cell, where a list is saved as a file. */
  texts(row: object): readonly string[];
}

/**
 * Returns columns for what things state and their list has no column for, and the question with those that are chosen.
 * @param path the fields of the question that lead to the things
 * @param chosen the columns as the address names them
 */
export function useMoreColumns<Data, Variables>(
  kind: string,
  path: string,
  question: TypedDocumentNode<Data, Variables>,
  chosen: string | undefined,
): { readonly question: TypedDocumentNode<Data, Variables>; readonly columns: readonly MoreColumn[] } {
  const words = useWords();
  const titleOf = useValueTitle();
  const type = TYPE_OF[kind]!;
  const names = useMemo(() => unaskedIn(question, path.split('.'), type), [question, path, type]);
  const asked = useMemo(() => {
    const ids = chosen?.split(',') ?? [];
    const wished = names.filter((name) => ids.includes(name));
    return asking(question, path.split('.'), type, wished);
  }, [question, path, type, names, chosen]);
  const columns = useMemo(
    () =>
      names.map((name): MoreColumn => {
        const texts = (row: object) => {
          const value = (row as Readonly<Record<string, unknown>>)[name];
          return isNotStated(value) ? [] : [lineOf(value, words, `${kind}.${name}`)];
        };
        return {
          id: name,
          title: titleOf(name),
          isExtra: true,
          texts,
          cell: (row) => texts(row)[0] ?? <Dimmed span>{words.t('parts.notStated')}</Dimmed>,
        };
      }),
    [names, kind, titleOf, words],
  );
  return { question: asked, columns };
}
