import type { Access } from '#read-model';

/** A grant covers the parties that anything names that it covers. */
export const partyAccess: Access = {
  kind: 'party',
  covered: () => ({
    anyOf: ['processingActivity', 'engagement', 'transfer', 'jurisdictionProfile'].map((kind) => ({
      id: { kind, having: [], collect: 'refers', isCovered: true },
    })),
  }),
  queries: { ANYBODY: ['parties', 'party'] },
  mutations: {
    EDITOR: [
      'appointOfficer',
      'changePartyContactPoints',
      'changePartyParent',
      'changePartyRegistrationNumber',
      'dismissOfficer',
      'moveParty',
      'reclassifyParty',
      'recordPartyAssessment',
      'registerParty',
      'reinstateParty',
      'renameParty',
      'retireParty',
    ],
  },
  types: ['Assessment', 'Officer', 'Party', 'PartyConnection', 'PartyEdge'],
};
