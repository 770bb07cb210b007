import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';
import type { Catalogue } from '../shared/words.js';

const EN = {
  title: 'Record of processing operations (LGPD, Art. 37)',
  'heading.reference': 'Number',
  'heading.title': 'Processing operation',
  'heading.role': 'Kept as',
  'heading.agents': 'Processing agents',
  'heading.onBehalfOf': 'Controllers for whom an operator processes',
  'heading.purposes': 'Purposes',
  'heading.legalBases': 'Legal bases, and the interest pursued where it is legitimate interest',
  'heading.dataSubjects': 'Data subjects',
  'heading.dataCategories': 'Personal data',
  'heading.sensitiveData': 'Sensitive personal data among them',
  'heading.revealingData': 'Data that may reveal sensitive personal data (Art. 11, § 1)',
  'heading.recipients': 'Shared with',
  'heading.transfers': 'International transfers',
  'heading.country': 'Country',
  'heading.safeguard': 'Ground (Art. 33)',
  'heading.erasure': 'Storage period',
  'heading.securityMeasures': 'Security measures',
  'gap.noRecords':
    'The register holds no processing activity that Brazilian law concerns. Record the activities of the controllers and operators that it binds.',
  'gap.AGENT': '{record} does not say which controller it is of; of an operator, for whom it processes. Name them.',
  'gap.PURPOSES': '{record} states no purpose. State what the data are processed for.',
  'gap.DATA_CATEGORIES': '{record} does not say which data are processed. State them.',
  'gap.LEGAL_BASIS': '{record} states no legal basis for “{purpose}”. Say on which basis of Art. 7 it rests.',
  'gap.INTEREST':
    '{record} rests “{purpose}” on legitimate interest and names no interest. State the interest pursued.',
  'gap.GROUND': 'The transfer {transfer} of {record} states no ground of Art. 33. State the ground that it relies on.',
  'gap.RECOGNISED':
    'The transfer {transfer} of {record} states no ground of Art. 33. The ANPD recognises {countries}: state this recognition as its ground.',
  'gap.PROCESSOR_ABROAD':
    '{recipient} holds data of {record} abroad ({countries}), and no transfer with a ground of Art. 33 is registered. Register the transfer with its ground.',
  'role.CONTROLLER': 'controller',
  'role.JOINT_CONTROLLER': 'joint controller',
  'role.PROCESSOR': 'operator',
  'basis.CONSENT': 'consent of the data subject',
  'basis.EXPRESS_CONSENT': 'express consent of the data subject',
  'basis.LEGAL_OBLIGATION': 'legal or regulatory obligation of the controller',
  'basis.PUBLIC_TASK': 'execution of public policies',
  'basis.CONTRACT': 'performance of a contract with the data subject, or of preliminary steps',
  'basis.VITAL_INTERESTS': 'protection of life or physical safety',
  'basis.LEGITIMATE_INTERESTS': 'legitimate interest of the controller or of a third party',
  'basis.RECOGNISED_LEGITIMATE_INTERESTS': 'legitimate interest that the law of another country recognises',
  'basis.cited': '{basis} (Art. {article})',
  'because.unknown': 'Arts. 7 and 11 do not know this basis.',
  'because.notForSensitive': 'Art. 11 does not know this basis for sensitive data: {names}.',
  'because.instead': 'Stated for Brazil, in the place of: {basis}.',
} as const;

const PT: Readonly<Record<keyof typeof EN, string>> = {
  title: 'Registro das operações de tratamento de dados pessoais (LGPD, art. 37)',
  'heading.reference': 'Número',
  'heading.title': 'Operação de tratamento',
  'heading.role': 'Mantido na qualidade de',
  'heading.agents': 'Agentes de tratamento',
  'heading.onBehalfOf': 'Controladores em nome dos quais o operador trata os dados',
  'heading.purposes': 'Finalidades',
  'heading.legalBases': 'Bases legais e, no caso de legítimo interesse, o interesse visado',
  'heading.dataSubjects': 'Titulares',
  'heading.dataCategories': 'Dados pessoais',
  'heading.sensitiveData': 'Entre eles, dados pessoais sensíveis',
  'heading.revealingData': 'Dados que podem revelar dados pessoais sensíveis (art. 11, § 1º)',
  'heading.recipients': 'Uso compartilhado com',
  'heading.transfers': 'Transferências internacionais',
  'heading.country': 'País',
  'heading.safeguard': 'Hipótese (art. 33)',
  'heading.erasure': 'Prazo de conservação',
  'heading.securityMeasures': 'Medidas de segurança',
  'gap.noRecords':
    'O registro não contém operação de tratamento sujeita à lei brasileira. Registre as operações dos controladores e operadores sujeitos a ela.',
  'gap.AGENT':
    '{record} não indica o controlador; no caso de operador, em nome de quem ele trata os dados. Indique-os.',
  'gap.PURPOSES': '{record} não indica finalidade. Indique para que os dados são tratados.',
  'gap.DATA_CATEGORIES': '{record} não indica quais dados são tratados. Indique-os.',
  'gap.LEGAL_BASIS': '{record} não indica base legal para “{purpose}”. Indique a hipótese do art. 7º.',
  'gap.INTEREST':
    '{record} fundamenta “{purpose}” no legítimo interesse e não indica o interesse. Indique o interesse visado.',
  'gap.GROUND': 'A transferência {transfer} de {record} não indica hipótese do art. 33. Indique a hipótese aplicável.',
  'gap.RECOGNISED':
    'A transferência {transfer} de {record} não indica hipótese do art. 33. A ANPD reconhece {countries}: indique esse reconhecimento como hipótese.',
  'gap.PROCESSOR_ABROAD':
    '{recipient} mantém dados de {record} no exterior ({countries}), e nenhuma transferência com hipótese do art. 33 está registrada. Registre a transferência e a sua hipótese.',
  'role.CONTROLLER': 'controlador',
  'role.JOINT_CONTROLLER': 'controlador conjunto',
  'role.PROCESSOR': 'operador',
  'basis.CONSENT': 'consentimento do titular',
  'basis.EXPRESS_CONSENT': 'consentimento expresso do titular',
  'basis.LEGAL_OBLIGATION': 'cumprimento de obrigação legal ou regulatória pelo controlador',
  'basis.PUBLIC_TASK': 'execução de políticas públicas',
  'basis.CONTRACT': 'execução de contrato com o titular ou de procedimentos preliminares',
  'basis.VITAL_INTERESTS': 'proteção da vida ou da incolumidade física',
  'basis.LEGITIMATE_INTERESTS': 'interesses legítimos do controlador ou de terceiro',
  'basis.RECOGNISED_LEGITIMATE_INTERESTS': 'interesse legítimo reconhecido pela lei de outro país',
  'basis.cited': '{basis} ({article})',
  'because.unknown': 'Os arts. 7º e 11 não preveem esta base.',
  'because.notForSensitive': 'O art. 11 não prevê esta base para dados sensíveis: {names}.',
  'because.instead': 'Indicada para o Brasil, no lugar de: {basis}.',
};

/** The phrases of the record of Art 37 LGPD. */
export const BRAZIL_WORDS = {
  en: { ...EN, ...RETENTION_WORDS.en, ...INSTRUMENT_WORDS.en },
  pt: { ...PT, ...RETENTION_WORDS.pt, ...INSTRUMENT_WORDS.pt },
} satisfies Catalogue;

export type BrazilKey = keyof (typeof BRAZIL_WORDS)['en'];
