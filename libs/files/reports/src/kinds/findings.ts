import { alike } from '#findings';
import { type HowKnown, leastKnown } from '#law';
import { kind } from '../model/kind.js';
import type { ShownFinding } from '../model/material.js';
import type { Column, Section } from '../model/report.js';
import { groupOf } from '../shared/people.js';
import { TABLE_FORMATS } from './formats.js';

const COLUMNS: readonly Column[] = [
  { key: 'law', heading: 'Law', type: 'TEXT', width: 0.5 },
  { key: 'article', heading: 'Provision', type: 'TEXT', width: 0.8 },
  { key: 'subject', heading: 'Where', type: 'TEXT', width: 1.5 },
  { key: 'message', heading: 'What is found, and what to do', type: 'TEXT', width: 4 },
  { key: 'rule', heading: 'Rule', type: 'TEXT', width: 1.2 },
  { key: 'howKnown', heading: 'How the law is known', type: 'TEXT', width: 1 },
];
const KNOWN: Readonly<Record<HowKnown, string>> = {
  GAZETTE: 'Read in a gazette or at an authority',
  OFFICIAL_TRANSLATION: 'Read in an official translation',
  COPY: 'Read in a copy that others publish',
  ACCOUNT: 'Read in an account, not in a gazette',
  OWN_KNOWLEDGE: 'Known, not read again',
  UNCONFIRMED: 'Not confirmed by what was read',
};
const SEVERITIES = [
  ['ERROR', 'Errors'],
  ['WARNING', 'Warnings'],
  ['NOTICE', 'Notices'],
] as const;

/** The findings at the moment, errors first. What several laws find in the same words is one row. */
export const findings = kind({
  code: 'FINDINGS',
  title: 'Findings',
  about: 'What the register lacks or says against a law, with the provision and what to do.',
  templates: [{ id: 'FINDINGS', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: ['en'],
  needs: ['FINDINGS'],
  make: ({ material, party, snapshot }) => ({
    organisation: party ?? groupOf(snapshot),
    sections: SEVERITIES.map(([severity, heading]) => sectionOf(severity, heading, alike(material.findings ?? []))),
    gaps: [],
  }),
});

function sectionOf(severity: string, heading: string, all: readonly (readonly ShownFinding[])[]): Section {
  const rows = all.filter(([first]) => first!.severity === severity).map(rowOf);
  return {
    key: severity.toLowerCase(),
    heading,
    blocks: [{ type: 'TABLE', columns: COLUMNS, rows, empty: 'There is none.' }],
  };
}

function rowOf(same: readonly ShownFinding[]) {
  const { subject, message } = same[0]!;
  return {
    law: same.map(({ law }) => law).join(', '),
    article: same.map(({ law, article = '' }) => (same.length > 1 ? `${law}: ${article}` : article)).join('; '),
    subject: subject.name ?? subject.id,
    message,
    rule: same.map(({ rule }) => rule).join(', '),
    howKnown: KNOWN[leastKnown(same.map(({ howKnown }) => howKnown))],
  };
}
