import { kind } from '../model/kind.js';
import type { Column } from '../model/report.js';
import { TABLE_FORMATS } from './formats.js';

const COLUMNS: readonly Column[] = [
  { key: 'type', heading: 'Kind of thing', type: 'TEXT', width: 0.8 },
  { key: 'name', heading: 'Name', type: 'TEXT', width: 1.5 },
  { key: 'kind', heading: 'Change', type: 'TEXT', width: 0.6, choices: ['Added', 'Changed', 'Removed'] },
  { key: 'path', heading: 'Field', type: 'TEXT', width: 1.2 },
  { key: 'before', heading: 'Before', type: 'TEXT', width: 2 },
  { key: 'after', heading: 'After', type: 'TEXT', width: 2 },
];
const KINDS = { ADDED: 'Added', CHANGED: 'Changed', REMOVED: 'Removed' } as const;
const TYPES: Readonly<Record<string, string>> = {
  processingActivity: 'Processing activity',
  engagement: 'Engagement',
  transfer: 'Transfer',
  party: 'Party',
  contact: 'Contact',
  jurisdictionProfile: 'Profile',
};

/** The differences of the register between two moments, field by field. */
export const changes = kind({
  code: 'CHANGES',
  title: { en: 'Changes between two moments' },
  templates: [{ id: 'CHANGES', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: ['en'],
  needs: ['CHANGES'],
  make({ material, party, snapshot, knownAt }) {
    const { since } = material;
    return {
      organisation: party,
      sections: [
        {
          key: 'moments',
          heading: 'Moments',
          blocks: [
            {
              type: 'FACTS',
              facts: [
                { key: 'fromOn', heading: 'Before: as of', type: 'DATE', value: since?.on },
                { key: 'fromKnownAt', heading: 'Before: recorded up to', type: 'TEXT', value: since?.knownAt },
                { key: 'toOn', heading: 'After: as of', type: 'DATE', value: snapshot.on },
                { key: 'toKnownAt', heading: 'After: recorded up to', type: 'TEXT', value: knownAt },
              ],
            },
          ],
        },
        {
          key: 'changes',
          heading: 'Changes',
          blocks: [
            {
              type: 'TABLE',
              columns: COLUMNS,
              rows: (material.changes ?? []).map(({ kind: of, type, name, path, before, after }) => ({
                type: TYPES[type] ?? type,
                name,
                kind: KINDS[of],
                path,
                before,
                after,
              })),
              empty: 'Nothing changed.',
            },
          ],
        },
      ],
      gaps: [],
    };
  },
});
