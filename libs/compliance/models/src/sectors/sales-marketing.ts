import type { Model } from '../model.js';
import { CONSENT, CONTRACT, DUTY, interest } from './bases.js';

/** Models of sales and customer service. */
export const SALES: readonly Model[] = [
  {
    key: 'crm',
    sector: 'SALES',
    title: [
      'Customer relations (CRM)',
      'Kundenbeziehungen (CRM)',
      'Relation client (CRM)',
      '顧客管理(CRM)',
      '고객관계관리(CRM)',
    ],
    groups: ['customers', 'customer-contacts', 'prospects'],
    data: ['name', 'contact-details', 'orders', 'communication'],
    purposes: [
      {
        text: [
          'Caring for customers and winning new ones',
          'Betreuung von Kunden und Gewinnung neuer',
          'Suivi des clients et prospection',
          '顧客対応と新規開拓',
          '고객 관리와 신규 유치',
        ],
        bases: [
          CONTRACT,
          interest(
            'Keeping and winning customers',
            'Kunden halten und gewinnen',
            'Fidéliser et gagner des clients',
            '顧客の維持と獲得',
            '고객 유지와 확보',
          ),
        ],
      },
    ],
    measures: ['access-roles', 'encryption-in-transit'],
  },
  {
    key: 'online-shop',
    sector: 'SALES',
    title: ['Online shop', 'Onlineshop', 'Boutique en ligne', 'オンラインショップ', '온라인 쇼핑몰'],
    groups: ['customers'],
    data: ['name', 'contact-details', 'address', 'orders', 'payments'],
    purposes: [
      {
        text: [
          'Fulfilling orders',
          'Ausführung von Bestellungen',
          'Exécution des commandes',
          '注文の履行',
          '주문 이행',
        ],
        bases: [CONTRACT],
      },
      {
        text: ['Keeping books', 'Buchführung', 'Tenue de la comptabilité', '帳簿の保存', '장부 보존'],
        bases: [DUTY],
        data: ['name', 'address', 'orders', 'payments'],
      },
    ],
    recipients: ['carriers', 'banks'],
    measures: ['encryption-in-transit', 'access-roles', 'backups'],
    periods: ['books'],
  },
  {
    key: 'customer-service',
    sector: 'SALES',
    title: ['Customer service', 'Kundenservice', 'Service client', 'カスタマーサポート', '고객지원'],
    groups: ['customers', 'prospects'],
    data: ['name', 'contact-details', 'communication'],
    purposes: [
      {
        text: [
          'Answering questions and complaints',
          'Beantwortung von Fragen und Beschwerden',
          'Réponse aux questions et réclamations',
          '問合せ・苦情への対応',
          '문의·불만 처리',
        ],
        bases: [
          CONTRACT,
          interest(
            'Answering those who ask',
            'Anfragende nicht ohne Antwort lassen',
            'Répondre à ceux qui s’adressent à nous',
            '問合せへの適切な回答',
            '문의에 대한 응답',
          ),
        ],
      },
    ],
    measures: ['access-roles', 'training'],
    periods: ['consumer-complaints'],
  },
  {
    key: 'call-recording',
    sector: 'SALES',
    title: ['Recording of calls', 'Aufzeichnung von Gesprächen', 'Enregistrement des appels', '通話録音', '통화 녹음'],
    groups: ['customers', 'employees'],
    data: ['call-recordings', 'contact-details'],
    purposes: [
      {
        text: [
          'Training staff and improving quality',
          'Schulung und Verbesserung der Qualität',
          'Formation et amélioration de la qualité',
          '教育と品質向上',
          '교육과 품질 개선',
        ],
        bases: [CONSENT],
      },
    ],
    measures: ['access-roles', 'deletion', 'encryption-at-rest'],
  },
  {
    key: 'credit-checks',
    sector: 'SALES',
    title: ['Credit checks', 'Bonitätsprüfung', 'Évaluation de la solvabilité', '与信審査', '신용 조회'],
    groups: ['customers'],
    data: ['name', 'address', 'date-of-birth', 'credit'],
    purposes: [
      {
        text: [
          'Deciding on purchase on account',
          'Entscheidung über Kauf auf Rechnung',
          'Décision sur l’achat à crédit',
          '後払いの可否判断',
          '후불 거래 여부 결정',
        ],
        bases: [
          interest(
            'Avoiding loss of payment',
            'Schutz vor Zahlungsausfall',
            'Éviter les impayés',
            '貸倒れの防止',
            '대금 미회수 방지',
          ),
        ],
      },
    ],
    recipients: ['credit-agencies'],
    measures: ['access-roles', 'logging'],
  },
];

/** Models of marketing. */
export const MARKETING: readonly Model[] = [
  {
    key: 'newsletter',
    sector: 'MARKETING',
    title: ['Newsletter', 'Newsletter', 'Lettre d’information', 'メールマガジン', '뉴스레터'],
    groups: ['subscribers'],
    data: ['name', 'contact-details', 'consents'],
    purposes: [
      {
        text: [
          'Sending the newsletter',
          'Versand des Newsletters',
          'Envoi de la lettre d’information',
          'メールマガジンの配信',
          '뉴스레터 발송',
        ],
        bases: [CONSENT],
      },
    ],
    measures: ['encryption-in-transit', 'access-roles'],
  },
  {
    key: 'website-analytics',
    sector: 'MARKETING',
    title: [
      'Measuring the use of the website',
      'Messung der Website-Nutzung',
      'Mesure d’audience du site',
      'ウェブサイトのアクセス解析',
      '웹사이트 이용 분석',
    ],
    groups: ['visitors'],
    data: ['usage', 'cookie-ids', 'logs'],
    purposes: [
      {
        text: [
          'Understanding and improving the website',
          'Verstehen und Verbessern der Website',
          'Comprendre et améliorer le site',
          'サイトの利用状況の把握と改善',
          '사이트 이해와 개선',
        ],
        bases: [CONSENT],
      },
    ],
    measures: ['pseudonymisation', 'deletion'],
  },
  {
    key: 'online-advertising',
    sector: 'MARKETING',
    title: ['Online advertising', 'Onlinewerbung', 'Publicité en ligne', 'オンライン広告', '온라인 광고'],
    groups: ['visitors', 'app-users'],
    data: ['usage', 'cookie-ids', 'interests'],
    purposes: [
      {
        text: [
          'Showing advertising that fits',
          'Anzeige passender Werbung',
          'Affichage de publicités adaptées',
          '関心に応じた広告の表示',
          '맞춤형 광고 게재',
        ],
        bases: [CONSENT],
      },
    ],
    recipients: ['ad-networks', 'social-networks'],
    measures: ['pseudonymisation'],
  },
  {
    key: 'events',
    sector: 'MARKETING',
    title: [
      'Events and webinars',
      'Veranstaltungen und Webinare',
      'Événements et webinaires',
      'イベント・ウェビナー',
      '행사·웨비나',
    ],
    groups: ['participants'],
    data: ['name', 'contact-details', 'images'],
    purposes: [
      {
        text: [
          'Organising the event',
          'Durchführung der Veranstaltung',
          'Organisation de l’événement',
          'イベントの運営',
          '행사 운영',
        ],
        bases: [CONTRACT],
        data: ['name', 'contact-details'],
      },
      {
        text: ['Publishing photos', 'Veröffentlichung von Fotos', 'Publication de photos', '写真の公開', '사진 공개'],
        bases: [CONSENT],
        data: ['images'],
      },
    ],
    measures: ['access-roles'],
  },
  {
    key: 'social-media',
    sector: 'MARKETING',
    title: [
      'Social media pages',
      'Auftritte in sozialen Netzwerken',
      'Pages sur les réseaux sociaux',
      'SNSアカウントの運用',
      '소셜 미디어 운영',
    ],
    groups: ['visitors', 'customers'],
    data: ['name', 'communication', 'usage'],
    purposes: [
      {
        text: [
          'Informing and talking with people',
          'Information und Austausch',
          'Information et échanges',
          '情報発信と交流',
          '정보 제공과 소통',
        ],
        bases: [
          interest(
            'Being visible and within reach',
            'Sichtbar und ansprechbar sein',
            'Être visible et joignable',
            '情報発信と対話',
            '홍보와 소통',
          ),
        ],
      },
    ],
    recipients: ['social-networks'],
    measures: ['two-factors', 'access-roles'],
  },
  {
    key: 'surveys',
    sector: 'MARKETING',
    title: ['Customer surveys', 'Kundenumfragen', 'Enquêtes clients', '顧客アンケート', '고객 설문조사'],
    groups: ['survey-participants'],
    data: ['contact-details', 'answers'],
    purposes: [
      {
        text: [
          'Learning what customers think',
          'Erfahren, was Kunden denken',
          'Connaître l’avis des clients',
          '顧客の意見の把握',
          '고객 의견 파악',
        ],
        bases: [CONSENT],
      },
    ],
    measures: ['pseudonymisation', 'deletion'],
  },
];
