import type { ReportsSearch } from '../reports/search';
import type { DocumentsSearch } from './search';

/** The kinds of reports that hold the same as a document. */
const KINDS = {
  korea: 'KR_POLICY',
  japan: 'JP_PUBLIC_MATTERS',
  southAfrica: 'ZA_PAIA',
  california: 'US_CA',
  brazil: 'BR',
  thailand: 'TH',
  turkey: 'TR_INVENTORY',
  china: 'CN_ASSESSMENTS',
  vietnamProcessing: 'VN_PROCESSING_DOSSIER',
  vietnamTransfers: 'VN_TRANSFER_DOSSIER',
  quebec: 'QC_NOTICE',
  switzerland: 'CH',
} as const;

/** Returns the address of the report that holds the same as the document, where it can be downloaded and issued. */
export function reportOf({ document, law, role, language, party }: DocumentsSearch): ReportsSearch | undefined {
  if (!document) return undefined;
  const record = `${law === 'UK' ? 'UK_' : ''}${role === 'PROCESSOR' ? 'ART30_2' : 'ART30_1'}`;
  const kind = document === 'article30' ? record : KINDS[document];
  return { kind, ...(language && { language }), ...(party && { controller: party }) };
}
