import type { Texts } from '../../app/address';
import { DOCUMENTS, type DocumentName } from './catalogue';

const ROLES = ['CONTROLLER', 'PROCESSOR', 'JOINT_CONTROLLER'] as const;

/** The search part of the address. */
export interface DocumentsSearch {
  readonly document?: DocumentName;
  readonly language?: string;
  /** True: English next to the other language. */
  readonly both?: true;
  /** The law of the record of Art 30. */
  readonly law: 'EU' | 'UK';
  readonly role: (typeof ROLES)[number];
  readonly party?: string;
}

/** Changes a part of the address; what is undefined goes. */
export type Choose = (change: Texts<keyof DocumentsSearch>) => void;

/** Reads the address; what is malformed is left out. A language that the document does not have becomes its first. */
export function readDocumentsSearch(search: Readonly<Record<string, unknown>>): DocumentsSearch {
  const { document, language, both, law, role, party } = search;
  const name =
    typeof document === 'string' && Object.hasOwn(DOCUMENTS, document) ? (document as DocumentName) : undefined;
  const languages: readonly string[] = name ? DOCUMENTS[name].languages : [];
  return {
    document: name,
    language: languages.find((tag) => tag === language) ?? languages[0],
    both: (both === true || both === 'true') && languages.length > 1 ? true : undefined,
    law: law === 'UK' ? 'UK' : 'EU',
    role: ROLES.find((one) => one === role) ?? 'CONTROLLER',
    party: typeof party === 'string' ? party : undefined,
  };
}
