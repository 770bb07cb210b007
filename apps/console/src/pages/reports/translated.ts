import type { VariablesOf } from '../../api/graphql';
import type { TRANSLATION_FILE } from './queries';

type About = Pick<VariablesOf<typeof TRANSLATION_FILE>, 'document' | 'law' | 'role'>;

/** The documents whose texts can be asked for as a file in any language, by the kinds that hold them. */
export const TRANSLATED: Readonly<Record<string, About>> = {
  ART30_1: { document: 'ARTICLE_30', law: 'EU', role: 'CONTROLLER' },
  ART30_2: { document: 'ARTICLE_30', law: 'EU', role: 'PROCESSOR' },
  UK_ART30_1: { document: 'ARTICLE_30', law: 'UK', role: 'CONTROLLER' },
  UK_ART30_2: { document: 'ARTICLE_30', law: 'UK', role: 'PROCESSOR' },
  KR_POLICY: { document: 'KOREA' },
  JP_JOINT_USE: { document: 'JAPAN' },
  JP_RULE_18_3: { document: 'JAPAN' },
  JP_RULE_17: { document: 'JAPAN' },
  JP_PUBLIC_MATTERS: { document: 'JAPAN' },
  CH: { document: 'SWITZERLAND' },
  BR: { document: 'BRAZIL' },
  TH: { document: 'THAILAND' },
  TR_INVENTORY: { document: 'TURKEY' },
  CN_ASSESSMENTS: { document: 'CHINA' },
  VN_PROCESSING_DOSSIER: { document: 'VIETNAM_PROCESSING' },
  VN_TRANSFER_DOSSIER: { document: 'VIETNAM_TRANSFERS' },
  QC_NOTICE: { document: 'QUEBEC' },
  QC_ASSESSMENTS: { document: 'QUEBEC' },
};
