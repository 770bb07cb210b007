import type { PartyKind } from '#law';
import type { Said } from './said.js';

/** Recipients that models name, by their keys. */
export const RECIPIENTS = {
  'tax-office': {
    name: ['Tax authorities', 'Finanzbehörden', 'Administration fiscale', '税務当局', '세무 당국'],
    kind: 'PUBLIC_AUTHORITY',
  },
  'social-security': {
    name: [
      'Social security institutions',
      'Sozialversicherungsträger',
      'Organismes de sécurité sociale',
      '社会保険機関',
      '사회보험 기관',
    ],
    kind: 'PUBLIC_AUTHORITY',
  },
  banks: {
    name: [
      'Banks and payment services',
      'Banken und Zahlungsdienste',
      'Banques et services de paiement',
      '銀行・決済事業者',
      '은행·결제사',
    ],
    kind: 'SERVICE_PROVIDER',
  },
  auditors: {
    name: [
      'Auditors and tax advisers',
      'Prüfer und Steuerberater',
      'Commissaires aux comptes et conseillers fiscaux',
      '監査人・税理士',
      '감사인·세무사',
    ],
    kind: 'AUDITOR',
  },
  lawyers: {
    name: ['Lawyers and courts', 'Anwälte und Gerichte', 'Avocats et tribunaux', '弁護士・裁判所', '변호사·법원'],
    kind: 'ADVISOR',
  },
  authorities: {
    name: [
      'Authorities, where a law requires it',
      'Behörden, soweit ein Gesetz es verlangt',
      'Autorités, lorsque la loi l’exige',
      '法令に基づく場合の行政機関',
      '법령에 따른 행정기관',
    ],
    kind: 'PUBLIC_AUTHORITY',
  },
  carriers: {
    name: ['Carriers', 'Versandunternehmen', 'Transporteurs', '運送会社', '배송업체'],
    kind: 'SERVICE_PROVIDER',
  },
  'credit-agencies': {
    name: ['Credit reference agencies', 'Auskunfteien', 'Agences d’évaluation du crédit', '信用情報機関', '신용평가사'],
    kind: 'OTHER',
  },
  'travel-services': {
    name: [
      'Hotels and travel services',
      'Hotels und Reisedienste',
      'Hôtels et voyagistes',
      '宿泊・旅行事業者',
      '숙박·여행사',
    ],
    kind: 'SUPPLIER',
  },
  'ad-networks': {
    name: ['Advertising networks', 'Werbenetzwerke', 'Réseaux publicitaires', '広告ネットワーク', '광고 네트워크'],
    kind: 'ADVERTISING_NETWORK',
  },
  'social-networks': {
    name: ['Social networks', 'Soziale Netzwerke', 'Réseaux sociaux', 'SNS', '소셜 네트워크'],
    kind: 'SOCIAL_NETWORK',
  },
  police: {
    name: ['Police and prosecutors', 'Polizei und Staatsanwaltschaft', 'Police et parquet', '警察・検察', '경찰·검찰'],
    kind: 'PUBLIC_AUTHORITY',
  },
  'health-insurers': {
    name: ['Health insurers', 'Krankenversicherungen', 'Assurances maladie', '健康保険', '건강보험'],
    kind: 'OTHER',
  },
  'other-doctors': {
    name: [
      'Other treating professionals',
      'Mitbehandelnde',
      'Autres professionnels de santé',
      '他の医療従事者',
      '다른 의료인',
    ],
    kind: 'OTHER',
  },
  'school-board': {
    name: ['School authorities', 'Schulbehörden', 'Autorités scolaires', '教育委員会・所轄庁', '교육청'],
    kind: 'PUBLIC_AUTHORITY',
  },
  insurers: { name: ['Insurers', 'Versicherungen', 'Assureurs', '保険会社', '보험사'], kind: 'OTHER' },
} as const satisfies Readonly<Record<string, { readonly name: Said; readonly kind: PartyKind }>>;

/** The key of a recipient. */
export type RecipientKey = keyof typeof RECIPIENTS;
