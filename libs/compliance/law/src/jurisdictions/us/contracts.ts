import type { Evidence } from '../../evidence.js';
import { AS_ENACTED, NOTED, UNVERIFIED } from './evidence.js';
import type { ListOf } from './lists.js';

// The contract with a processor: what it contains, state by state.

export const CONTRACT_NAMES = {
  INSTRUCTIONS: 'instructions for the processing',
  NATURE_PURPOSE: 'nature and purpose of the processing',
  DATA_TYPE: 'types of data',
  DURATION: 'duration of the processing',
  RIGHTS_OBLIGATIONS: 'rights and obligations of both parties',
  CONFIDENTIALITY: 'confidentiality of each person who processes the data',
  SECURITY: 'security: administrative, technical and physical',
  STOP_ON_REQUEST: 'an end of the processing when the controller says so after a request of a consumer',
  DELETE_RETURN: 'deletion or return of the data at the end, as the controller chooses',
  DEMONSTRATE: 'what shows compliance, made available on request',
  ASSESS: 'assessments by the controller or its assessor, with the cooperation of the processor',
  ASSESS_OR_REPORT: 'assessments by the controller, or the report of an independent assessor',
  SUB_WRITTEN: 'subcontractors only by written contract with the same obligations',
  SUB_OBJECT: 'an opportunity of the controller to object before a subcontractor is engaged',
} as const;

export type ContractKey = keyof typeof CONTRACT_NAMES;

/** The items that nearly all acts ask for. */
export const CONTRACT_CORE: readonly ContractKey[] = [
  'INSTRUCTIONS',
  'NATURE_PURPOSE',
  'DATA_TYPE',
  'DURATION',
  'RIGHTS_OBLIGATIONS',
  'CONFIDENTIALITY',
  'DELETE_RETURN',
  'DEMONSTRATE',
  'ASSESS',
  'SUB_WRITTEN',
];

/** Described in a note that quotes two items alone. */
const DESCRIBED: Evidence = { text: ['US1', 'K'], from: ['US2'] };

/** Acts that let the processor show the report of an assessor in the place of an assessment. */
const OR_REPORT = { more: ['ASSESS_OR_REPORT'], without: ['ASSESS'] } as const;
/** The same, with an opportunity to object to subcontractors. */
const OR_REPORT_AND_OBJECTION = { more: ['ASSESS_OR_REPORT', 'SUB_OBJECT'], without: ['ASSESS'] } as const;

export const CONTRACTS: Readonly<Record<string, ListOf<ContractKey>>> = {
  'US-AL': { article: 'Act 2026-552, s. 8(b)(2), (3)', evidence: UNVERIFIED, without: ['ASSESS'] },
  'US-CO': {
    article: '6-1-1305(5)',
    evidence: AS_ENACTED,
    more: ['ASSESS_OR_REPORT', 'SUB_OBJECT'],
    without: ['ASSESS', 'RIGHTS_OBLIGATIONS'],
    note: 'An independent audit takes the place of those of the controller if it agrees, at least once a year and at the cost of the processor.',
  },
  'US-CT': { article: '42-521(c)', evidence: AS_ENACTED, ...OR_REPORT_AND_OBJECTION },
  'US-DE': { article: '12D-107(b)', evidence: AS_ENACTED, ...OR_REPORT_AND_OBJECTION },
  'US-FL': { article: '501.712(2)', evidence: NOTED },
  'US-IN': { article: '24-15-5-2', evidence: AS_ENACTED },
  'US-IA': { article: '715D.5(2)', evidence: AS_ENACTED, without: ['ASSESS'] },
  'US-KY': { article: '367.3619(2)', evidence: NOTED, ...OR_REPORT },
  'US-LA': { article: '51:1780.4(D)(2)', evidence: UNVERIFIED },
  'US-MD': {
    article: '14-4708(a)(2), (3)',
    evidence: AS_ENACTED,
    more: ['ASSESS_OR_REPORT', 'SUB_OBJECT', 'SECURITY', 'STOP_ON_REQUEST'],
    without: ['ASSESS'],
  },
  'US-MN': {
    article: '325M.13(c), (e)',
    evidence: AS_ENACTED,
    ...OR_REPORT_AND_OBJECTION,
    note: 'The independent assessment is made at least once a year, at the cost of the processor.',
  },
  'US-MT': { article: '30-14-2813(2)', evidence: NOTED, ...OR_REPORT },
  'US-NE': { article: '87-1115(2)', evidence: AS_ENACTED },
  'US-NH': { article: '507-H:7, II', evidence: NOTED, ...OR_REPORT_AND_OBJECTION },
  'US-NJ': {
    article: '56:8-166.16(e)',
    evidence: DESCRIBED,
    more: ['ASSESS_OR_REPORT', 'SUB_OBJECT'],
    without: ['ASSESS', 'RIGHTS_OBLIGATIONS'],
  },
  'US-OK': { article: '75A O.S. 308(B), (C)', evidence: UNVERIFIED },
  'US-OR': { article: '646A.581(2)(b)-(h)', evidence: NOTED, ...OR_REPORT },
  'US-RI': { article: '6-48.1-7(c)', evidence: NOTED, more: ['SUB_OBJECT'] },
  'US-TN': { article: '47-18-3306(b)', evidence: NOTED, ...OR_REPORT },
  'US-TX': {
    article: '541.104(b)',
    evidence: { text: ['US1', 'US_TX1', 'CHECKED'], from: ['US2'] },
    note: 'The report of an independent assessor may take the place of the assessment: 541.104(c).',
  },
  'US-UT': { article: '13-61-301(2)', evidence: NOTED, without: ['DELETE_RETURN', 'DEMONSTRATE', 'ASSESS'] },
  'US-VT': {
    article: '9 V.S.A. ch. 61A',
    evidence: UNVERIFIED,
    without: CONTRACT_CORE,
    rows: [['CONTRACT', 'a contract with the processor', '9 V.S.A. ch. 61A', UNVERIFIED]],
  },
  'US-VA': { article: '59.1-579(B)', evidence: NOTED, ...OR_REPORT },
};
