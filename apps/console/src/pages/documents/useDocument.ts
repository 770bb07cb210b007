import { gql, type TypedDocumentNode } from '@urql/core';
import { useMemo } from 'react';
import type { Problem } from '../../api/errors';
import { useRead } from '../../api/read';
import type { Place } from '../../edit/mending';
import { useIsRegulator } from '../../parts/role';
import type { DocumentKind } from './catalogue';
import type { DocumentData } from './layout';
import { questionFor } from './query';

/** A gap of a document. */
interface GapOfDocument {
  readonly article: string;
  readonly message: string;
  readonly isVerified: boolean;
  /** The field in which it is mended. Regulators do not see it. */
  readonly place?: Place;
}

/** A text that a document shows in the language of the register. */
export interface MissingText {
  readonly id: string;
  readonly type: string;
  readonly key: string | null;
  readonly name: string | null;
  readonly field: string;
  readonly text: string;
  readonly outdated: string | null;
}

/** A document with what it lacks. */
export interface WholeDocument extends DocumentData {
  readonly gaps: readonly GapOfDocument[];
  readonly missingTranslations: readonly MissingText[];
}

/** The arguments: the language, and for some documents law, party and role. */
export interface Asked {
  readonly language: string;
  readonly law: string;
  readonly party?: string;
  readonly role: string;
}

type Answer = { readonly disclosures: { readonly document: WholeDocument | null } };

/** Asks for a document; null if there is none at the moment. */
export function useDocument(
  kind: DocumentKind,
  asked: Asked,
  pause: boolean,
): {
  document?: WholeDocument | null;
  problems: readonly Problem[];
  isLoading: boolean;
  again(): void;
} {
  const isRegulator = useIsRegulator();
  const query = useMemo(
    () => gql(questionFor(kind, isRegulator !== false)) as TypedDocumentNode<Answer, Record<string, unknown>>,
    [kind, isRegulator],
  );
  const { language, party, law, role } = asked;
  const about = kind.party === 'must' ? { law, party, role } : kind.party === 'may' ? { party } : {};
  const { data, problems, isLoading, again } = useRead(
    query,
    { language, ...about },
    { pause: pause || isRegulator === undefined },
  );
  return { document: pause ? undefined : data?.disclosures.document, problems, isLoading, again };
}
