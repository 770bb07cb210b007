import type { Catalogue } from '../../catalogue.js';

/** Texts that several laws have. */
export const SHARED: Catalogue = {
  'Organisations of fewer than 250 people, unless a risk is likely, the processing is more than occasional, or special or criminal-record data are in it: seldom of use.':
    'Organisations de moins de 250 personnes, sauf si un risque est probable, si le traitement est plus qu’occasionnel, ou s’il porte sur des catégories particulières ou des données pénales : rarement utile.',
  'Binding instrument between public bodies': 'instrument contraignant entre organismes publics',
  'between public authorities or bodies': 'entre autorités ou organismes publics',
  'Binding corporate rules': 'règles d’entreprise contraignantes',
  'Approved code of conduct, with commitments of the importer':
    'code de conduite approuvé, avec engagements de l’importateur',
  'Approved certification, with commitments of the importer':
    'certification approuvée, avec engagements de l’importateur',
  'Administrative arrangement between public bodies': 'arrangement administratif entre organismes publics',
  'Explicit consent, given after information on the risks': 'consentement explicite, après information sur les risques',
  'not for public authorities exercising their public powers (49(3))':
    'pas pour les autorités publiques dans l’exercice de leurs prérogatives de puissance publique (art. 49, par. 3)',
  'Contract with the data subject, or steps at their request before it':
    'contrat avec la personne concernée, ou mesures précontractuelles à sa demande',
  'occasional transfers only (recital 111); not for public authorities exercising their public powers (49(3))':
    'transferts occasionnels seulement (considérant 111) ; pas pour les autorités publiques dans l’exercice de leurs prérogatives de puissance publique (art. 49, par. 3)',
  'Contract with another, in the interest of the data subject':
    'contrat avec un tiers, dans l’intérêt de la personne concernée',
  'Important reasons of public interest': 'motifs importants d’intérêt public',
  'the interest must be recognised in the law that the controller is subject to (49(4))':
    'l’intérêt doit être reconnu par le droit auquel le responsable du traitement est soumis (art. 49, par. 4)',
  'Establishment, exercise or defence of legal claims': 'constatation, exercice ou défense de droits en justice',
  'occasional transfers only (recital 111)': 'transferts occasionnels seulement (considérant 111)',
  'Vital interests of somebody who cannot consent': 'intérêts vitaux d’une personne qui ne peut consentir',
  'From a public register': 'à partir d’un registre public',
  'neither the whole of the register nor whole categories of it (49(2))':
    'ni la totalité du registre ni des catégories entières (art. 49, par. 2)',
  'Compelling legitimate interests': 'intérêts légitimes impérieux',
  'not repetitive, of few data subjects, nothing else serving; not for public authorities exercising their public powers (49(3))':
    'pas répétitif, peu de personnes concernées, rien d’autre ne convenant ; pas pour les autorités publiques dans l’exercice de leurs prérogatives de puissance publique (art. 49, par. 3)',
  'recipients that are subject to PIPEDA, the Canadian federal law':
    'destinataires soumis à la loi fédérale canadienne LPRPDE (PIPEDA)',
  'automated transfers, and manual ones that are processed further by automated means in Israel':
    'transferts automatisés, et manuels dont les données sont ensuite traitées par des moyens automatisés en Israël',
  'Privacy Shield': 'Privacy Shield',
  'Data Privacy Framework': 'Data Privacy Framework',
  'Every transfer needs a ground of Chapter V, onward transfers too.':
    'Tout transfert demande un fondement du chapitre V, transferts ultérieurs compris.',
  'without undue delay; later than 72 hours only with the reasons for it':
    'sans retard injustifié ; au-delà de 72 heures, seulement avec les motifs',
  'awareness of the breach': 'connaissance de la violation',
  'without undue delay': 'sans retard injustifié',
  'Where the breach is likely to be a high risk to people.':
    'Si la violation est susceptible d’engendrer un risque élevé pour les personnes.',
  'Of the processor, towards the controller. Every breach is documented (33(5)).':
    'Du sous-traitant, envers le responsable du traitement. Toute violation est documentée (art. 33, par. 5).',
  'detection of the breach': 'détection de la violation',
  'An extension is told, with its reasons, within the first month.':
    'Une prolongation est communiquée, avec ses motifs, dans le premier mois.',
  'Name and contact details of the controller, of joint controllers, of the representative and of the data protection officer':
    'nom et coordonnées du responsable du traitement, des responsables conjoints, du représentant et du délégué à la protection des données',
  'Purposes of the processing': 'finalités du traitement',
  'Categories of data subjects': 'catégories de personnes concernées',
  'Categories of personal data': 'catégories de données à caractère personnel',
  'Categories of recipients, those in third countries and international organisations included':
    'catégories de destinataires, y compris dans des pays tiers ou des organisations internationales',
  'Transfers, with the third country or international organisation':
    'transferts, avec le pays tiers ou l’organisation internationale',
  'For transfers on compelling legitimate interests: documentation of suitable safeguards':
    'pour les transferts fondés sur des intérêts légitimes impérieux : les documents attestant de garanties appropriées',
  'Of transfers under the second subparagraph of Art 49(1) only: Art 49(6).':
    'Des seuls transferts visés à l’art. 49, par. 1, deuxième alinéa : art. 49, par. 6.',
  'Envisaged time limits for erasing each category of data':
    'délais prévus pour l’effacement des différentes catégories de données',
  'General description of the technical and organisational security measures':
    'description générale des mesures de sécurité techniques et organisationnelles',
  'Name and contact details of the processors, of the representative and of the data protection officer':
    'nom et coordonnées des sous-traitants, du représentant et du délégué à la protection des données',
  'Name and contact details of each controller on whose behalf the processor acts':
    'nom et coordonnées de chaque responsable du traitement pour le compte duquel agit le sous-traitant',
  'Categories of processing carried out for each controller':
    'catégories de traitements effectués pour chaque responsable du traitement',
  'Before processing that is likely to result in a high risk to people':
    'avant un traitement susceptible d’engendrer un risque élevé pour les personnes',
  'A systematic and extensive evaluation of people by automated means, on which decisions rest that affect them significantly':
    'une évaluation systématique et approfondie de personnes par des moyens automatisés, sur laquelle reposent des décisions qui les affectent de manière significative',
  'Special categories of data, or data on criminal convictions and offences, on a large scale':
    'catégories particulières de données, ou données relatives aux condamnations pénales et aux infractions, à grande échelle',
  'Systematic monitoring of a publicly accessible area on a large scale':
    'surveillance systématique à grande échelle d’une zone accessible au public',
  'The register has no field that shows it.': 'Le registre n’a aucun champ qui le montre.',
  'A review of the assessment where necessary, at least when the risk changes':
    'un réexamen de l’analyse si nécessaire, au moins quand le risque change',
  'That the data subject has consented': 'que la personne concernée a consenti',
  'That legitimate interests are not overridden by those of the data subjects':
    'que les intérêts des personnes concernées ne prévalent pas sur les intérêts légitimes',
  'No form is prescribed. The authorities recommend a written assessment: EDPB Guidelines 1/2024, in consultation in 2024; guidance of the ICO.':
    'Aucune forme n’est prescrite. Les autorités recommandent une évaluation écrite : lignes directrices 1/2024 du CEPD, en consultation en 2024 ; guide de l’ICO.',
  'That data are kept no longer than necessary': 'que les données ne sont pas conservées plus longtemps que nécessaire',
  'Documentation of every personal data breach: its facts, its effects, and the remedial action':
    'documentation de toute violation de données à caractère personnel : faits, effets et mesures prises pour y remédier',
  'Meaningful information on the logic involved, and on what follows for people':
    'informations utiles sur la logique sous-jacente, et sur les conséquences pour les personnes',
  'what else shows compliance: security, contracts, protection by design, transfers':
    'ce qui montre par ailleurs la conformité : sécurité, contrats, protection dès la conception, transferts',
  Consent: 'consentement',
  'Legal claims': 'droits en justice',
  'controller to controller': 'de responsable à responsable',
  'controller to processor': 'de responsable à sous-traitant',
  'processor to processor': 'de sous-traitant à sous-traitant',
  'processor to controller': 'de sous-traitant à responsable',
  'as soon as possible': 'dès que possible',
  'Purpose of the processing': 'finalité du traitement',
  'Categories of recipients': 'catégories de destinataires',
  'The law knows no data protection officer.': 'La loi ne connaît pas de délégué à la protection des données.',
  'International judicial co-operation': 'coopération judiciaire internationale',
  'Contract with the data subject, or steps before it that the data subject asks for':
    'contrat avec la personne concernée, ou démarches préalables qu’elle demande',
  'without unreasonable delay': 'sans retard déraisonnable',
  'knowledge of the breach': 'connaissance de la violation',
  'Movement of the data across the border': 'Mouvement des données à travers la frontière',
  awareness: 'prise de connaissance',
  'without delay': 'sans délai',
  'Personal Information Protection Commission': 'Commission de protection des informations personnelles',
  promptly: 'promptement',
  'Purposes of use': 'finalités d’utilisation',
  'Vital interests': 'intérêts vitaux',
  'Significant harm': 'préjudice important',
  'Of the data processor, to the data controller.': 'Du sous-traitant, au responsable du traitement.',
  'Biometric data': 'données biométriques',
  'Code of conduct': 'code de conduite',
  "Contract in the data subject's interest": 'contrat dans l’intérêt de la personne concernée',
  immediately: 'immédiatement',
  'Personal Data Protection Commission': 'Commission de protection des données personnelles',
  'categories of data subjects': 'catégories de personnes concernées',
  'no time is set': 'aucun délai fixé',
  'Security measures': 'mesures de sécurité',
  'Of the processor, to the controller.': 'Du sous-traitant, au responsable du traitement.',
  'in the most expedient time possible and without unreasonable delay':
    'le plus rapidement possible et sans retard déraisonnable',
  'discovery or notification of the breach': 'découverte ou notification de la violation',
  'telling the consumers': 'information des consommateurs',
  'Biometric information': 'informations biométriques',
  'Sensitive personal information': 'informations personnelles sensibles',
  'genetic data': 'données génétiques',
  'as soon as practicable': 'dès que possible',
  'within a reasonable period': 'dans un délai raisonnable',
  purposes: 'finalités',
  'racial or ethnic origin': 'origine raciale ou ethnique',
  Purpose: 'finalité',
  Purposes: 'finalités',
  'categories of data': 'catégories de données',
  'Its content is not in these data.': 'Son contenu ne figure pas dans ces données.',
  purpose: 'finalité',
  'at once': 'immédiatement',
  Health: 'santé',
  'Genetic data': 'données génétiques',
  'No article asks for a record of processing.': 'Aucun article ne demande un registre des traitements.',
  'The law has no number of hours.': 'La loi ne donne aucun nombre d’heures.',
  'Right to withdraw consent': 'droit de retirer le consentement',
  'express and written consent for sensitive data': 'consentement exprès et écrit pour les données sensibles',
  Treaty: 'traité',
  'International judicial cooperation': 'coopération judiciaire internationale',
  'Contract with the data subject, or steps before it': 'contrat avec la personne concernée, ou mesures préalables',
  'How long data are kept': 'combien de temps les données sont conservées',
  'Erasure or return at the end': 'effacement ou restitution à la fin',
  'Processing that is likely to be a high risk': 'traitement susceptible d’engendrer un risque élevé',
  'Cooperation of intelligence bodies': 'coopération des services de renseignement',
  'Transfers of banks and stock exchanges': 'virements bancaires et transferts boursiers',
  'Racial and ethnic origin': 'origine raciale et ethnique',
  'Trade union membership': 'appartenance syndicale',
  'Sex life': 'vie sexuelle',
  'items of the record': 'éléments du registre',
  'items of notices': 'éléments des informations',
  'grounds of transfers, and the recognised places': 'fondements des transferts, et lieux reconnus',
  'automated decisions': 'décisions automatisées',
  'It binds everybody who holds personal information, and protects staff too. Time limits before those here are left out.':
    'Elle lie quiconque détient des informations personnelles, et protège aussi le personnel. Les délais antérieurs à ceux-ci sont laissés de côté.',
  'Residents who act for themselves or their household: neither staff nor contacts of business customers.':
    'Résidents qui agissent pour eux-mêmes ou leur foyer : ni personnel ni contacts de clients professionnels.',
  'The act neither limits transfers abroad nor asks for a ground, and access from abroad does not count.':
    'La loi ne limite pas les transferts à l’étranger et ne demande aucun fondement ; l’accès depuis l’étranger ne compte pas.',
  'determination of the breach': 'constatation de la violation',
  'more than 1000 residents': 'plus de 1000 résidents',
  'Free once in 12 months.': 'Gratuit une fois en 12 mois.',
  'Data of a known child under 13 are sensitive data. A parent consents, as federal law (COPPA) has it.':
    'Les données d’un enfant connu de moins de 13 ans sont des données sensibles. Un parent consent, comme le prévoit la loi fédérale (COPPA).',
  'No list. Processing is free within the purposes that the notice discloses.':
    'Aucune liste. Le traitement est libre dans les finalités que l’information indique.',
  'the kinds of data that are exempt one by one, such as health records and credit reports':
    'les types de données exemptés un à un, comme les dossiers de santé et les rapports de crédit',
  'at least 100,000 consumers, or at least 25,000 consumers and any revenue from the sale of data':
    'au moins 100 000 consommateurs, ou au moins 25 000 consommateurs et un revenu quelconque de la vente de données',
  'targeted advertising': 'publicité ciblée',
  'sale of personal data': 'vente de données personnelles',
  'profiling with a foreseeable risk of unfair treatment, unequal impact or injury':
    'profilage avec un risque prévisible de traitement inéquitable, d’effet inégal ou de préjudice',
  'sensitive data': 'données sensibles',
  'Data protection assessments, which the Attorney General may ask for; the contents of the notice presuppose an inventory':
    'Évaluations de la protection des données, que l’Attorney General peut demander ; le contenu de l’information suppose un inventaire',
  'discovery of the breach': 'découverte de la violation',
  'not later than residents are told': 'au plus tard quand les résidents sont avertis',
  'the Attorney General': 'l’Attorney General',
  'at least 100,000 consumers, or at least 25,000 consumers and more than 25 % of revenue from the sale of data':
    'au moins 100 000 consommateurs, ou au moins 25 000 consommateurs et plus de 25 % du revenu tirés de la vente de données',
  'Data processed only to complete a payment do not count. Consumers of the year before.':
    'Les données traitées seulement pour effectuer un paiement ne comptent pas. Consommateurs de l’année précédente.',
  'online services for minors': 'services en ligne pour mineurs',
  'more than 500 residents; the Attorney General': 'plus de 500 résidents ; l’Attorney General',
  'at least 35,000 consumers, or at least 10,000 consumers and more than 20 % of revenue from the sale of data':
    'au moins 35 000 consommateurs, ou au moins 10 000 consommateurs et plus de 20 % du revenu tirés de la vente de données',
  'Free twice a year.': 'Gratuit deux fois par an.',
  'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)':
    'organismes sans but lucratif, enseignement supérieur, établissements financiers (GLBA), organismes de santé (HIPAA)',
  'other processing with a heightened risk of harm': 'autre traitement présentant un risque accru de préjudice',
  'at least 100,000 consumers, or at least 25,000 consumers and more than 50 % of revenue from the sale of data':
    'au moins 100 000 consommateurs, ou au moins 25 000 consommateurs et plus de 50 % du revenu tirés de la vente de données',
  'Consumers of a calendar year.': 'Consommateurs d’une année civile.',
  'telling the residents': 'information des résidents',
  'before the people are told': 'avant que les personnes soient averties',
  '1000 or more residents': '1000 résidents ou plus',
  'more than 500 residents': 'plus de 500 résidents',
  'small businesses that sell sensitive data: consent':
    'petites entreprises qui vendent des données sensibles : consentement',
  'determination that misuse occurred or is reasonably likely':
    'constatation qu’un usage abusif a eu lieu ou est raisonnablement probable',
  'From the receipt of the request.': 'À compter de la réception de la demande.',
  'as soon as reasonably practicable': 'dès que raisonnablement réalisable',
  'precise geolocation': 'géolocalisation précise',
  'citizenship or immigration status': 'citoyenneté ou statut d’immigration',
  'categories of sources': 'catégories de sources',
  'sexual orientation': 'orientation sexuelle',
  'biometric data': 'données biométriques',
  'sex life and sexual orientation': 'vie sexuelle et orientation sexuelle',
  'It binds by numbers of consumers: see the list SCOPE.':
    'Elle s’applique selon le nombre de consommateurs : voir la liste SCOPE.',
  'categories of personal data that are processed': 'catégories de données personnelles traitées',
  'how consumers exercise their rights': 'comment les consommateurs exercent leurs droits',
  'categories of data that third parties receive': 'catégories de données que des tiers reçoivent',
  'categories of third parties': 'catégories de tiers',
  'sale and targeted advertising, clearly, with the way to opt out':
    'vente et publicité ciblée, clairement, avec le moyen de s’y opposer',
  'an active e-mail address or another contact online': 'une adresse électronique active ou un autre contact en ligne',
  'instructions for the processing': 'instructions pour le traitement',
  'nature and purpose of the processing': 'nature et finalité du traitement',
  'types of data': 'types de données',
  'duration of the processing': 'durée du traitement',
  'rights and obligations of both parties': 'droits et obligations des deux parties',
  'confidentiality of each person who processes the data': 'confidentialité de chaque personne qui traite les données',
  'deletion or return of the data at the end, as the controller chooses':
    'suppression ou restitution des données à la fin, au choix du responsable',
  'what shows compliance, made available on request': 'ce qui montre la conformité, mis à disposition sur demande',
  'subcontractors only by written contract with the same obligations':
    'sous-traitants ultérieurs par contrat écrit avec les mêmes obligations',
  'religious beliefs': 'croyances religieuses',
  'a mental or physical health condition or diagnosis': 'état de santé mentale ou physique, ou diagnostic',
  'genetic data that are processed to identify people uniquely':
    'données génétiques traitées pour identifier une personne de manière unique',
  'biometric data that are processed to identify people uniquely':
    'données biométriques traitées pour identifier une personne de manière unique',
  'data of a known child': 'données d’un enfant connu comme tel',
  'precise geolocation (1,750 feet)': 'géolocalisation précise (1 750 pieds)',
  consent: 'consentement',
  'a sale is for money or other value': 'la vente est contre de l’argent ou une autre valeur',
  'targeted advertising to minors of 13 to 15 years, and sale of their data, with consent only':
    'publicité ciblée visant les mineurs de 13 à 15 ans, et vente de leurs données, avec consentement seulement',
  'how consumers appeal a decision': 'comment les consommateurs contestent une décision',
  'assessments by the controller, or the report of an independent assessor':
    'évaluations par le responsable, ou rapport d’un évaluateur indépendant',
  'an opportunity of the controller to object before a subcontractor is engaged':
    'possibilité pour le responsable de s’opposer avant l’engagement d’un sous-traitant ultérieur',
  '60 days to cure a violation, as a right': '60 jours pour remédier à une violation, de droit',
  'neural or biological data': 'données neurales ou biologiques',
  'sensitive data are sold only with consent': 'les données sensibles ne sont vendues qu’avec consentement',
  'targeted advertising to minors under 18, and sale of their data, with consent only':
    'publicité ciblée visant les mineurs de moins de 18 ans, et vente de leurs données, avec consentement seulement',
  'signals by which consumers opt out of sale and targeted advertising are honoured':
    'les signaux par lesquels les consommateurs s’opposent à la vente et à la publicité ciblée sont respectés',
  'whether personal data are collected, used or sold to train large language models':
    'si des données personnelles sont collectées, utilisées ou vendues pour entraîner de grands modèles de langage',
  'sensitive categories, named apart': 'catégories sensibles, nommées à part',
  'the date of the last update': 'la date de la dernière mise à jour',
  'time to cure a violation, as the authority sees fit':
    'délai pour remédier à une violation, à l’appréciation de l’autorité',
  'status as a victim of crime': 'qualité de victime d’une infraction',
  'status as transgender or nonbinary': 'statut de personne transgenre ou non binaire',
  'a financial account with the access to it': 'un compte financier avec son accès',
  'identifiers that a government has issued': 'identifiants délivrés par une administration',
  'precise geolocation may not be sold': 'la géolocalisation précise ne peut être vendue',
  'national origin': 'origine nationale',
  'the methods by which requests are submitted': 'les moyens de présenter une demande',
  'assessments by the controller or its assessor, with the cooperation of the processor':
    'évaluations par le responsable ou son évaluateur, avec la coopération du sous-traitant',
  'a mental or physical health diagnosis': 'un diagnostic de santé mentale ou physique',
  '30 days to cure a violation, as a right': '30 jours pour remédier à une violation, de droit',
  'a sale is for money alone': 'la vente est contre de l’argent seulement',
  'a notice, and an opportunity to opt out': 'une information, et la possibilité de s’opposer',
  'the sentence "NOTICE: We may sell your sensitive personal data.", if sensitive data are sold':
    'la phrase « NOTICE: We may sell your sensitive personal data. », si des données sensibles sont vendues',
  'NOTICE: We may sell your sensitive personal data.': 'NOTICE: We may sell your sensitive personal data.',
  'signals by which consumers opt out of sale and targeted advertising are honoured if the controller honours them for another state':
    'les signaux par lesquels les consommateurs s’opposent à la vente et à la publicité ciblée sont respectés si le responsable les respecte pour un autre État',
  'third parties in such detail that their kind, and what they do with the data, is understood':
    'les tiers, avec assez de détails pour comprendre leur nature et ce qu’ils font des données',
  'consumer health data': 'données de santé des consommateurs',
  'sensitive data may not be sold': 'les données sensibles ne peuvent être vendues',
  'how consumers learn of material changes': 'comment les consommateurs apprennent les changements importants',
  'targeted advertising to minors of 13 to 16 years, and sale of their data, with consent only':
    'publicité ciblée visant les mineurs de 13 à 16 ans, et vente de leurs données, avec consentement seulement',
  'Also those whose data are collected in the state. Staff are outside.':
    'Aussi ceux dont les données sont collectées dans l’État. Le personnel est exclu.',
  'Consent, or the necessity for what the consumer has asked for.':
    'Consentement, ou nécessité pour ce que le consommateur a demandé.',
  'conditions, treatment, diagnoses, procedures, medication, symptoms and measurements':
    'affections, traitements, diagnostics, interventions, médicaments, symptômes et mesures',
  'reproductive and sexual health, gender-affirming care':
    'santé reproductive et sexuelle, soins d’affirmation de genre',
  'a precise location that may show an attempt to obtain health services':
    'une localisation précise pouvant révéler la recherche de services de santé',
  'a health data policy of its own, linked from the first page':
    'une politique propre aux données de santé, liée depuis la page d’accueil',
  'consent to collect, or the necessity for a product or service that the consumer has asked for':
    'consentement à la collecte, ou nécessité pour un produit ou un service que le consommateur a demandé',
  'a consent of its own to share, or that necessity': 'un consentement propre au partage, ou cette nécessité',
  'a signed authorisation to sell, valid for a year': 'une autorisation signée de vendre, valable un an',
  'a contract with each processor: instructions, and the limits of what it may do':
    'un contrat avec chaque sous-traitant : instructions, et limites de ce qu’il peut faire',
  'categories shared': 'catégories partagées',
  'data inferred from other data, and kinds that the register has no word for':
    'données déduites d’autres données, et types pour lesquels le registre n’a pas de mot',
  'as soon as reasonably possible': 'dès que raisonnablement possible',
};
