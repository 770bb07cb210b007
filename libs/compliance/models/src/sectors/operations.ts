import type { Model } from '../model.js';
import { CONSENT, CONTRACT, DUTY, interest } from './bases.js';

/** Models of finance and purchasing. */
export const FINANCE: readonly Model[] = [
  {
    key: 'accounting',
    sector: 'FINANCE',
    title: ['Accounting', 'Buchhaltung', 'Comptabilité', '経理', '회계'],
    groups: ['customers', 'supplier-contacts', 'employees'],
    data: ['name', 'address', 'payments', 'bank'],
    purposes: [
      {
        text: [
          'Keeping books and paying taxes',
          'Buchführung und Steuern',
          'Tenue des comptes et impôts',
          '会計帳簿の作成と納税',
          '장부 작성과 납세',
        ],
        bases: [DUTY],
      },
    ],
    recipients: ['tax-office', 'auditors', 'banks'],
    measures: ['access-roles', 'backups'],
    periods: ['books'],
  },
  {
    key: 'purchasing',
    sector: 'FINANCE',
    title: [
      'Suppliers and purchasing',
      'Lieferanten und Einkauf',
      'Fournisseurs et achats',
      '仕入先・購買管理',
      '공급업체·구매 관리',
    ],
    groups: ['supplier-contacts'],
    data: ['name', 'contact-details', 'orders', 'payments'],
    purposes: [
      {
        text: [
          'Ordering and paying for goods and services',
          'Bestellung und Bezahlung von Leistungen',
          'Commande et paiement de biens et services',
          '物品・役務の発注と支払',
          '물품·용역의 발주와 지급',
        ],
        bases: [
          interest(
            'Doing business with suppliers',
            'Geschäfte mit Lieferanten',
            'Relations avec les fournisseurs',
            '取引先との取引',
            '공급업체와의 거래',
          ),
          DUTY,
        ],
      },
    ],
    recipients: ['banks', 'tax-office'],
    measures: ['access-roles'],
    periods: ['books'],
  },
  {
    key: 'debt-collection',
    sector: 'FINANCE',
    title: ['Collection of debts', 'Forderungseinzug', 'Recouvrement de créances', '債権回収', '채권 추심'],
    groups: ['customers'],
    data: ['name', 'contact-details', 'address', 'payments'],
    purposes: [
      {
        text: [
          'Collecting what is due',
          'Einzug fälliger Forderungen',
          'Recouvrement des sommes dues',
          '未払金の回収',
          '미수금 회수',
        ],
        bases: [
          CONTRACT,
          interest(
            'Enforcing claims',
            'Durchsetzung von Ansprüchen',
            'Faire valoir ses droits',
            '債権の行使',
            '권리 행사',
          ),
        ],
      },
    ],
    recipients: ['lawyers', 'credit-agencies'],
    measures: ['access-roles'],
    periods: ['books'],
  },
  {
    key: 'shareholders',
    sector: 'FINANCE',
    title: [
      'Shareholders and company bodies',
      'Gesellschafter und Gremien',
      'Actionnaires et organes sociaux',
      '株主・役員の管理',
      '주주·임원 관리',
    ],
    groups: ['shareholders'],
    data: ['name', 'address', 'shares'],
    purposes: [
      {
        text: [
          'Keeping the register of shareholders and holding meetings',
          'Führung des Anteilsregisters und Versammlungen',
          'Tenue du registre des actionnaires et assemblées',
          '株主名簿の作成と総会の開催',
          '주주명부 작성과 총회 개최',
        ],
        bases: [DUTY],
      },
    ],
    recipients: ['authorities', 'auditors'],
    measures: ['access-roles'],
  },
];

/** Models of information technology and security. */
export const IT: readonly Model[] = [
  {
    key: 'accounts',
    sector: 'IT',
    title: [
      'Accounts and access',
      'Benutzerkonten und Zugriff',
      'Comptes et accès',
      'アカウント・アクセス管理',
      '계정·접근 관리',
    ],
    groups: ['employees', 'freelancers'],
    data: ['name', 'account', 'logs'],
    purposes: [
      {
        text: [
          'Giving access to systems and keeping them secure',
          'Zugang zu Systemen und deren Sicherheit',
          'Accès aux systèmes et sécurité',
          'システムの利用と安全確保',
          '시스템 접근과 보안',
        ],
        bases: [
          interest(
            'Security of systems',
            'Sicherheit der Systeme',
            'Sécurité des systèmes',
            'システムの安全',
            '시스템 보안',
          ),
          DUTY,
        ],
      },
    ],
    measures: ['two-factors', 'access-roles', 'logging'],
  },
  {
    key: 'email-and-files',
    sector: 'IT',
    title: [
      'E-mail, calendar and files',
      'E-Mail, Kalender und Dateien',
      'Messagerie, agenda et fichiers',
      'メール・予定表・ファイル',
      '이메일·일정·파일',
    ],
    groups: ['employees', 'customer-contacts', 'supplier-contacts'],
    data: ['name', 'contact-details', 'communication'],
    purposes: [
      {
        text: [
          'Communicating and working together',
          'Kommunikation und Zusammenarbeit',
          'Communication et collaboration',
          '業務連絡と共同作業',
          '의사소통과 협업',
        ],
        bases: [
          CONTRACT,
          interest(
            'Running the business',
            'Betrieb des Unternehmens',
            'Fonctionnement de l’entreprise',
            '業務の遂行',
            '업무 수행',
          ),
        ],
      },
    ],
    measures: ['two-factors', 'encryption-in-transit', 'backups'],
  },
  {
    key: 'it-support',
    sector: 'IT',
    title: [
      'IT support and devices',
      'IT-Support und Geräte',
      'Assistance informatique et équipements',
      'ITサポート・機器管理',
      'IT 지원·장비 관리',
    ],
    groups: ['employees'],
    data: ['name', 'account', 'devices', 'communication'],
    purposes: [
      {
        text: [
          'Helping users and keeping track of devices',
          'Hilfe für Nutzer und Verwaltung von Geräten',
          'Aide aux utilisateurs et suivi des équipements',
          '利用者支援と機器の管理',
          '사용자 지원과 장비 관리',
        ],
        bases: [CONTRACT],
      },
    ],
    measures: ['access-roles', 'encryption-at-rest'],
  },
  {
    key: 'website',
    sector: 'IT',
    title: [
      'Website and its logs',
      'Website und ihre Protokolle',
      'Site web et ses journaux',
      'ウェブサイトの運用とログ',
      '웹사이트 운영과 로그',
    ],
    groups: ['visitors'],
    data: ['logs'],
    purposes: [
      {
        text: [
          'Showing the website and warding off attacks',
          'Bereitstellung der Website und Abwehr von Angriffen',
          'Affichage du site et protection contre les attaques',
          'サイトの提供と攻撃の防止',
          '웹사이트 제공과 공격 방어',
        ],
        bases: [
          interest(
            'A website that works and is secure',
            'Eine funktionierende, sichere Website',
            'Un site qui fonctionne et est sûr',
            '安定・安全なサイト運営',
            '안정적이고 안전한 웹사이트',
          ),
        ],
      },
    ],
    measures: ['encryption-in-transit', 'deletion'],
  },
  {
    key: 'contact-form',
    sector: 'IT',
    title: ['Contact form', 'Kontaktformular', 'Formulaire de contact', 'お問合せフォーム', '문의 양식'],
    groups: ['requesters'],
    data: ['name', 'contact-details', 'communication'],
    purposes: [
      {
        text: [
          'Answering messages',
          'Beantwortung von Nachrichten',
          'Réponse aux messages',
          'お問合せへの回答',
          '문의 답변',
        ],
        bases: [
          interest(
            'Answering those who write',
            'Antwort an alle, die schreiben',
            'Répondre à ceux qui écrivent',
            'お問合せへの適切な対応',
            '문의에 대한 응답',
          ),
        ],
      },
    ],
    measures: ['encryption-in-transit', 'deletion'],
  },
  {
    key: 'cctv',
    sector: 'IT',
    title: ['Video surveillance', 'Videoüberwachung', 'Vidéosurveillance', '防犯カメラ', '영상정보처리기기(CCTV)'],
    groups: ['guests', 'employees'],
    data: ['cctv'],
    purposes: [
      {
        text: [
          'Protecting people and property',
          'Schutz von Personen und Eigentum',
          'Protection des personnes et des biens',
          '人身・財産の保護',
          '인명·재산 보호',
        ],
        bases: [
          interest(
            'Preventing and proving crimes',
            'Verhütung und Nachweis von Straftaten',
            'Prévenir et prouver les infractions',
            '犯罪の予防と立証',
            '범죄 예방과 증명',
          ),
        ],
      },
    ],
    recipients: ['police'],
    measures: ['access-roles', 'deletion', 'locked-rooms'],
    periods: ['cctv'],
  },
  {
    key: 'entry-control',
    sector: 'IT',
    title: ['Entry to the premises', 'Zutritt zu den Räumen', 'Accès aux locaux', '入退館管理', '출입 관리'],
    groups: ['employees', 'guests'],
    data: ['name', 'access-times'],
    purposes: [
      {
        text: [
          'Knowing who is in the building',
          'Wissen, wer im Gebäude ist',
          'Savoir qui est dans le bâtiment',
          '入館者の把握',
          '출입자 파악',
        ],
        bases: [
          interest(
            'Security of the premises',
            'Sicherheit der Räume',
            'Sécurité des locaux',
            '施設の安全',
            '시설 보안',
          ),
        ],
      },
    ],
    measures: ['deletion', 'locked-rooms'],
  },
];

/** Models of legal work and compliance. */
export const LEGAL: readonly Model[] = [
  {
    key: 'rights-requests',
    sector: 'LEGAL',
    title: [
      'Requests of data subjects',
      'Anfragen Betroffener',
      'Demandes des personnes concernées',
      '本人からの開示等の請求',
      '정보주체 권리 행사',
    ],
    groups: ['requesters'],
    data: ['name', 'contact-details', 'request'],
    purposes: [
      {
        text: [
          'Answering requests and proving it',
          'Beantwortung von Anfragen und deren Nachweis',
          'Réponse aux demandes et preuve',
          '請求への対応と記録',
          '요구 처리와 증빙',
        ],
        bases: [DUTY],
      },
    ],
    recipients: ['authorities'],
    measures: ['access-roles', 'confidentiality'],
  },
  {
    key: 'whistleblowing',
    sector: 'LEGAL',
    title: ['Whistleblowing', 'Hinweisgebersystem', 'Alerte professionnelle', '内部通報窓口', '내부 신고'],
    groups: ['reporters', 'persons-concerned'],
    data: ['name', 'contact-details', 'report'],
    purposes: [
      {
        text: [
          'Receiving and following up reports',
          'Entgegennahme und Prüfung von Hinweisen',
          'Réception et suivi des signalements',
          '通報の受付と調査',
          '신고 접수와 조사',
        ],
        bases: [DUTY],
      },
    ],
    recipients: ['lawyers', 'authorities'],
    measures: ['own-channel', 'encryption-at-rest', 'confidentiality'],
    periods: ['whistleblowing-reports'],
  },
  {
    key: 'litigation',
    sector: 'LEGAL',
    title: ['Claims and litigation', 'Ansprüche und Rechtsstreit', 'Contentieux', '紛争・訴訟対応', '분쟁·소송'],
    groups: ['customers', 'employees', 'supplier-contacts'],
    data: ['name', 'contact-details', 'communication', 'orders'],
    purposes: [
      {
        text: [
          'Making and defending claims',
          'Geltendmachung und Abwehr von Ansprüchen',
          'Exercice et défense de droits',
          '権利の行使・防御',
          '권리 주장과 방어',
        ],
        bases: [
          interest(
            'Making and defending claims',
            'Geltendmachung und Abwehr von Ansprüchen',
            'Exercer et défendre ses droits',
            '権利の行使・防御',
            '권리 주장과 방어',
          ),
        ],
      },
    ],
    recipients: ['lawyers', 'insurers'],
    measures: ['access-roles', 'confidentiality'],
  },
  {
    key: 'identity-checks',
    sector: 'LEGAL',
    title: [
      'Identity checks against money laundering',
      'Identifizierung nach Geldwäscherecht',
      'Vérification d’identité (lutte contre le blanchiment)',
      '本人確認(マネロン対策)',
      '고객확인(자금세탁방지)',
    ],
    groups: ['customers'],
    data: ['name', 'date-of-birth', 'address', 'identity-document'],
    purposes: [
      {
        text: [
          'Knowing customers as the law requires',
          'Identifizierung, wie das Gesetz sie verlangt',
          'Connaissance du client exigée par la loi',
          '法令に基づく取引時確認',
          '법령에 따른 고객확인',
        ],
        bases: [DUTY],
      },
    ],
    recipients: ['authorities'],
    measures: ['access-roles', 'encryption-at-rest', 'logging'],
  },
];

/** A model that any organisation with an app needs. */
export const APP: readonly Model[] = [
  {
    key: 'mobile-app',
    sector: 'SALES',
    title: [
      'Mobile app with an account',
      'App mit Benutzerkonto',
      'Application mobile avec compte',
      'アカウント付きアプリ',
      '계정이 있는 모바일 앱',
    ],
    groups: ['app-users'],
    data: ['name', 'contact-details', 'account', 'usage', 'location'],
    purposes: [
      {
        text: ['Providing the app', 'Bereitstellung der App', 'Fourniture de l’application', 'アプリの提供', '앱 제공'],
        bases: [CONTRACT],
        data: ['name', 'contact-details', 'account', 'usage'],
      },
      {
        text: [
          'Services by location',
          'Standortbezogene Dienste',
          'Services de localisation',
          '位置情報サービス',
          '위치기반 서비스',
        ],
        bases: [CONSENT],
        data: ['location'],
      },
    ],
    measures: ['encryption-in-transit', 'two-factors', 'backups'],
  },
];
