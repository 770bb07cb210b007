import type { Said } from './said.js';

/** Security measures that models name, by their keys (GDPR Art 32(1)). */
export const MEASURES = {
  'access-roles': [
    'Access by roles, reviewed regularly',
    'Zugriff nach Rollen, regelmäßig überprüft',
    'Accès par rôles, revu régulièrement',
    '役割に応じたアクセス権限と定期的な見直し',
    '역할별 접근권한과 정기 점검',
  ],
  'two-factors': [
    'Sign-in with two factors',
    'Anmeldung mit zwei Faktoren',
    'Authentification à deux facteurs',
    '二要素認証',
    '2단계 인증',
  ],
  'encryption-in-transit': [
    'Encryption in transit',
    'Verschlüsselung bei der Übertragung',
    'Chiffrement des transmissions',
    '通信の暗号化',
    '전송 구간 암호화',
  ],
  'encryption-at-rest': [
    'Encryption at rest',
    'Verschlüsselung im Ruhezustand',
    'Chiffrement des données stockées',
    '保存データの暗号化',
    '저장 데이터 암호화',
  ],
  backups: [
    'Backups that are tested',
    'Getestete Datensicherungen',
    'Sauvegardes testées',
    '復元確認済みのバックアップ',
    '복구 시험을 거친 백업',
  ],
  logging: [
    'Log of access',
    'Protokoll der Zugriffe',
    'Journalisation des accès',
    'アクセスログの取得',
    '접속기록 보관',
  ],
  confidentiality: [
    'Commitment to confidentiality',
    'Verpflichtung auf Vertraulichkeit',
    'Engagement de confidentialité',
    '守秘義務の誓約',
    '비밀유지 서약',
  ],
  training: ['Training of staff', 'Schulung der Beschäftigten', 'Formation du personnel', '従業員教育', '직원 교육'],
  pseudonymisation: ['Pseudonymisation', 'Pseudonymisierung', 'Pseudonymisation', '仮名化', '가명처리'],
  'locked-rooms': [
    'Locked rooms and cabinets',
    'Verschlossene Räume und Schränke',
    'Locaux et armoires fermés à clé',
    '施錠された部屋・キャビネット',
    '잠금장치가 있는 공간·캐비닛',
  ],
  deletion: [
    'Deletion by rule, checked',
    'Löschung nach Regel, kontrolliert',
    'Suppression selon une règle, contrôlée',
    '規則に基づく削除と確認',
    '규정에 따른 파기와 확인',
  ],
  'own-channel': [
    'A channel of its own, seen by few',
    'Eigener Kanal, den nur wenige sehen',
    'Canal dédié, visible de peu de personnes',
    '限られた者のみが見る専用窓口',
    '소수만 접근하는 전용 창구',
  ],
} as const satisfies Readonly<Record<string, Said>>;

/** The key of a measure. */
export type MeasureKey = keyof typeof MEASURES;
