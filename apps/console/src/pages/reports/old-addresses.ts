import type { Texts } from '../../app/address';

/** The kinds of reports by the names that documents had in addresses. */
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

/** The record of processing, by the law and by the role: joint controllers have that of controllers. */
const recordOf = ({ law, role }: Texts<'law' | 'role'>) =>
  `${law === 'UK' ? 'UK_' : ''}${role === 'PROCESSOR' ? 'ART30_2' : 'ART30_1'}`;

/** Returns the address of the report that a document became, from the address that people saved. */
export function reportOf(saved: Texts): Texts<'kind' | 'language' | 'both' | 'controller'> {
  const { document = '', language, both, party } = saved;
  const isKnown = Object.hasOwn(KINDS, document);
  const kind = document === 'article30' ? recordOf(saved) : isKnown && KINDS[document as keyof typeof KINDS];
  if (!kind) return {};
  return { kind, ...(language && { language }), ...(both === 'true' && { both }), ...(party && { controller: party }) };
}
