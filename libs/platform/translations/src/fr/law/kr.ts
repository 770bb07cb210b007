import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of Korea. */
export const KR: Catalogue = {
  'Personal Information Protection Act (Act 10465)':
    'Loi sur la protection des informations personnelles (PIPA, loi 10465)',
  'Personal Information Protection Act, as amended by Act 16930':
    'Loi sur la protection des informations personnelles (PIPA), modifiée par la loi 16930',
  'Chapter 6 (39-3 to 39-15) held for online service providers only.':
    'Le chapitre 6 (art. 39-3 à 39-15) ne valait que pour les fournisseurs de services en ligne.',
  'Personal Information Protection Act, as amended by Act 19234':
    'Loi sur la protection des informations personnelles (PIPA), modifiée par la loi 19234',
  'Personal Information Protection Act, as amended by Act 21445 (decree 36671)':
    'Loi sur la protection des informations personnelles (PIPA), modifiée par la loi 21445 (décret 36671)',
  'Personal Information Protection Act, as amended by Act 21910':
    'Loi sur la protection des informations personnelles (PIPA), modifiée par la loi 21910',
  'Adds the chapter on artificial intelligence (28-12 to 28-15).':
    'Ajoute le chapitre sur l’intelligence artificielle (art. 28-12 à 28-15).',
  'Mandatory certification in ISMS-P, for some controllers':
    'Certification ISMS-P obligatoire, pour certains responsables du traitement',
  'Minister of Public Administration and Security': 'Ministre de l’Administration publique et de la Sécurité',
  'Leaks were reported to the minister, or to the Korea Internet & Security Agency (KISA). The Commission of those years deliberated and did not enforce.':
    'Les fuites étaient notifiées au ministre, ou à la Korea Internet & Security Agency (KISA). La Commission de ces années délibérait et ne sanctionnait pas.',
  'Minister of Security and Public Administration': 'Ministre de la Sécurité et de l’Administration publique',
  'Minister of Government Administration and Home Affairs':
    'Ministre de l’Administration gouvernementale et de l’Intérieur',
  'Minister of the Interior and Safety': 'Ministre de l’Intérieur et de la Sécurité',
  'Korea Communications Commission': 'Korea Communications Commission',
  'Breaches are reported to it or to the Korea Internet & Security Agency (KISA).':
    'Les violations lui sont notifiées, ou à la Korea Internet & Security Agency (KISA).',
  'The privacy policy (30, decree 31) is the public record; the file register of 32 binds public bodies only; access logs are kept (decree 30(1)5).':
    'La politique de confidentialité (art. 30, décret art. 31) est le registre public ; le registre des fichiers de l’art. 32 ne lie que les organismes publics ; les journaux d’accès sont conservés (décret art. 30, par. 1, point 5).',
  'A 개인정보취급자, often rendered as personal information handler, is staff of the controller, no controller.':
    'Un 개인정보취급자, souvent traduit par « personal information handler », est un membre du personnel du responsable du traitement, et non un responsable.',
  'Consent of the data subject to provision abroad':
    'consentement de la personne concernée à la communication à l’étranger',
  'told of the items of 17(2)': 'après information sur les points de l’art. 17, par. 2',
  'Separate consent of the data subject': 'consentement distinct de la personne concernée',
  'told of the items of 28-8(2); anew on a change of them (28-8(3))':
    'après information sur les points de l’art. 28-8, par. 2 ; de nouveau s’ils changent (art. 28-8, par. 3)',
  'Special provision of a statute, treaty or other international agreement':
    'disposition spéciale d’une loi, d’un traité ou d’un autre accord international',
  'Entrustment or storage by an online service provider, disclosed in its policy or by e-mail':
    'traitement confié ou stockage par un fournisseur de services en ligne, indiqué dans sa politique ou par e-mail',
  'online service providers; the items of 39-12(3) disclosed or notified':
    'fournisseurs de services en ligne ; les points de l’art. 39-12, par. 3, publiés ou communiqués',
  'Entrustment or storage needed to conclude or perform a contract with the data subject':
    'traitement confié ou stockage nécessaire à un contrat avec la personne concernée',
  'only where the data subject is the contracting party; the items of 28-8(2) in the privacy policy (a) or told by e-mail (b)':
    'seulement si la personne concernée est la partie au contrat ; les points de l’art. 28-8, par. 2, dans la politique de confidentialité (a) ou communiqués par courriel (b)',
  'Recipient certified by the Commission (ISMS-P or another designated certification), with measures':
    'destinataire certifié par la Commission (ISMS-P ou autre certification désignée), avec mesures',
  'safety measures and what the certification needs are in place in the destination':
    'les mesures de sécurité et ce que demande la certification sont en place dans la destination',
  'Certification in ISMS-P becomes mandatory for some on 1 July 2027 (32-2).':
    'La certification ISMS-P devient obligatoire pour certains le 1er juillet 2027 (art. 32-2).',
  "Country or international organisation whose protection the Commission recognises as the Act's equal":
    'pays ou organisation internationale dont la Commission reconnaît la protection comme équivalente',
  'The first recognition is of 16 September 2025.': 'La première reconnaissance est du 16 septembre 2025.',
  "Commission's recognition of the European Union of 16 September 2025":
    'Reconnaissance de l’Union européenne par la Commission du 16 septembre 2025',
  'Korean recognition of the EU': 'reconnaissance coréenne de l’UE',
  'the EU and EEA, but neither resident registration numbers nor personal credit information':
    'l’UE et l’EEE, mais ni les numéros d’enregistrement de résident ni les informations de crédit personnelles',
  'The United Kingdom, the United States and Japan are not recognised. Whether any country has been added since is not verified.':
    'Le Royaume-Uni, les États-Unis et le Japon ne sont pas reconnus. Si un pays a été ajouté depuis n’a pas été vérifié.',
  'Provision to a third party abroad; for online service providers also entrustment and storage abroad, which rest on consent or are disclosed (39-12(2)).':
    'Fourniture à un tiers à l’étranger ; pour les fournisseurs de services en ligne, aussi la délégation et le stockage à l’étranger, qui reposent sur le consentement ou sont publiés (art. 39-12, par. 2).',
  'Provision abroad, which includes being viewed from abroad; entrustment; storage. So every entrusted party that is not in Korea is one.':
    'Fourniture à l’étranger, y compris la consultation depuis l’étranger ; délégation ; stockage. Tout délégataire hors de Corée en est donc une.',
  'Before consent is given: the items of 17(2). Online service providers also disclose or notify the four items of 39-12(3).':
    'Avant le consentement : les points de l’art. 17, par. 2. Les fournisseurs de services en ligne publient ou communiquent aussi les quatre points de l’art. 39-12, par. 3.',
  'The items of 28-8(2), before consent or in the policy; a change is told, and consent obtained anew (28-8(3)).':
    'Les points de l’art. 28-8, par. 2, avant le consentement ou dans la politique ; un changement est communiqué, et le consentement obtenu de nouveau (art. 28-8, par. 3).',
  'The policy holds the ground of each overseas transfer together with the items of 28-8(2).':
    'La politique contient le fondement de chaque transfert à l’étranger avec les points de l’art. 28-8, par. 2.',
  'Safety measures, the handling of complaints and other protection are agreed with the recipient and stand in the contract.':
    'Les mesures de sécurité, le traitement des réclamations et les autres protections sont convenus avec le destinataire et figurent au contrat.',
  'A recipient abroad that passes the data on to a third country needs a ground of 28-8 as well.':
    'Un destinataire à l’étranger qui transmet les données à un pays tiers a aussi besoin d’un fondement de l’art. 28-8.',
  'The Commission can order a transfer to stop that lacks a ground, or a recipient or country that protects too little.':
    'La Commission peut ordonner l’arrêt d’un transfert sans fondement, ou dont le destinataire ou le pays protège trop peu.',
  'Online service providers without an address in Korea name a domestic agent.':
    'Les fournisseurs de services en ligne sans adresse en Corée désignent un agent national.',
  'Controllers without an address in Korea name a domestic agent from a turnover of a trillion won or a million data subjects, or where the Commission has asked for documents and so decides (decree 32-3(1)).':
    'Les responsables du traitement sans adresse en Corée désignent un agent national à partir d’un chiffre d’affaires de mille milliards de wons ou d’un million de personnes concernées, ou si la Commission a demandé des documents et en décide ainsi (décret art. 32-3, par. 1).',
  'Controllers without an address in Korea name a domestic agent from a turnover of a trillion won or a million data subjects, or where the Commission has asked for documents and so decides (decree 32-3(1)): their own company in Korea where they have one.':
    'Les responsables du traitement sans adresse en Corée désignent un agent national à partir d’un chiffre d’affaires de mille milliards de wons ou d’un million de personnes concernées, ou si la Commission a demandé des documents et en décide ainsi (décret art. 32-3, par. 1) : leur propre société en Corée s’ils en ont une.',
  'knowledge of the leak': 'connaissance de la fuite',
  'ten thousand data subjects or more': 'dix mille personnes concernées ou plus',
  'a thousand data subjects or more': 'mille personnes concernées ou plus',
  'Of data that leaked since 19 October 2017 (decree 28355, addenda, art. 2).':
    'Des données ayant fui depuis le 19 octobre 2017 (décret 28355, dispositions additionnelles, art. 2).',
  'knowledge of the loss, theft or leak': 'connaissance de la perte, du vol ou de la fuite',
  'online service providers': 'fournisseurs de services en ligne',
  'a thousand data subjects or more, sensitive or unique-identifier data, or unlawful access from outside (decree 40(1))':
    'mille personnes concernées ou plus, informations sensibles ou identifiants uniques, ou accès illicite de l’extérieur (décret art. 40, par. 1)',
  'Of leaks that became known since 11 September 2026 (Act 21445, addenda, art. 2). Since that day 34(3) is on measures against damage.':
    'Des fuites connues depuis le 11 septembre 2026 (loi 21445, dispositions additionnelles, art. 2). Depuis ce jour, l’art. 34, par. 3, porte sur les mesures contre les dommages.',
  'Of every leak: the thresholds are for the report to the authority only (decree 39).':
    'De toute fuite : les seuils ne valent que pour la notification à l’autorité (décret art. 39).',
  'knowledge that a leak is possible': 'connaissance qu’une fuite est possible',
  'a possible leak': 'une fuite possible',
  'Since the same day forgery, alteration and damage count as well.':
    'Depuis le même jour, la falsification, l’altération et la dégradation comptent aussi.',
  'no time is set: what the party entrusted owes as the controller does (26(8)) it owes to those concerned, and the contract says by when the controller is told':
    'aucun délai fixé : ce que le délégataire doit comme le responsable (art. 26, par. 8), il le doit aux personnes concernées, et le contrat dit quand le responsable est informé',
  'Of the party entrusted, to the controller.': 'Du délégataire, au responsable du traitement.',
  '26(7) before 15 September 2023.': 'Art. 26, par. 7, avant le 15 septembre 2023.',
  'Act 14765 put in a new 22(2): the paragraphs after it moved by one.':
    'La loi 14765 a inséré un nouvel art. 22, par. 2 : les paragraphes suivants ont été décalés d’un rang.',
  "A contract served only where it was inevitable; legitimate interest only where it clearly overrides the data subject's rights.":
    'Un contrat ne valait que s’il était inévitable ; l’intérêt légitime seulement s’il l’emporte clairement sur les droits de la personne concernée.',
  "Legitimate interest serves only where it clearly overrides the data subject's rights. Public safety is a basis as well (15(1)7). Items processed without consent are published apart, with their basis (22(3)).":
    'L’intérêt légitime ne vaut que s’il l’emporte clairement sur les droits de la personne concernée. La sécurité publique est aussi une base (art. 15, par. 1, point 7). Les éléments traités sans consentement sont publiés à part, avec leur base (art. 22, par. 3).',
  'A privacy impact assessment by public institutions of files above the numbers of the decree':
    'une analyse d’impact des organismes publics pour les fichiers au-dessus des nombres du décret',
  '50,000 people with sensitive or unique identification information, 500,000 by linking files, or a million. Others are to strive to make one (33(11)).':
    '50 000 personnes avec des informations sensibles ou des identifiants uniques, 500 000 par liaison de fichiers, ou un million. Les autres s’efforcent d’en faire une (art. 33, par. 11).',
  'items of personal information that are transferred': 'éléments d’informations personnelles transférés',
  'country to which they are transferred': 'pays où ils sont transférés',
  'date of the transfer': 'date du transfert',
  'method of the transfer': 'méthode du transfert',
  'name of the recipient': 'nom du destinataire',
  "contact of a corporation's information manager": 'contact du gestionnaire des informations d’une personne morale',
  "recipient's purpose of use": 'finalité d’utilisation du destinataire',
  "recipient's period of retention and use": 'durée de conservation et d’utilisation du destinataire',
  'time of the transfer': 'moment du transfert',
  'contact of a recipient that is a corporation': 'contact d’un destinataire qui est une personne morale',
  'method of refusing the transfer': 'méthode pour refuser le transfert',
  'procedure of refusing the transfer': 'procédure pour refuser le transfert',
  'effect of refusing the transfer': 'effet du refus du transfert',
  'ground of the transfer: which item of 28-8(1)': 'fondement du transfert : quel point de l’art. 28-8, par. 1',
  'provision to a third party abroad: consent': 'fourniture à un tiers à l’étranger : consentement',
  'Entrustment and storage abroad needed no ground then; online service providers disclosed them (39-12).':
    'La délégation et le stockage à l’étranger ne demandaient alors aucun fondement ; les fournisseurs de services en ligne les publiaient (art. 39-12).',
  'provision abroad, being viewed from abroad included; entrustment; storage':
    'fourniture à l’étranger, consultation depuis l’étranger comprise ; délégation ; stockage',
  'purposes of processing': 'finalités du traitement',
  'periods of processing and retention': 'durées de traitement et de conservation',
  'provision to third parties, if any': 'fourniture à des tiers, le cas échéant',
  'destruction of personal information': 'destruction des informations personnelles',
  'procedure and method of destruction; of what a law has kept, which law and which items':
    'procédure et méthode de destruction ; de ce qu’une loi fait conserver, quelle loi et quels éléments',
  'that sensitive data may come to be public, and how to choose otherwise, if any':
    'que des informations sensibles peuvent devenir publiques, et comment choisir autrement, le cas échéant',
  'entrustment of processing, if any': 'délégation du traitement, le cas échéant',
  'processing of pseudonymised data, if any': 'traitement d’informations pseudonymisées, le cas échéant',
  'rights and duties of data subjects and their legal representatives, and how to exercise them':
    'droits et obligations des personnes concernées et de leurs représentants légaux, et comment les exercer',
  'name of the chief privacy officer, or of the department in charge':
    'nom du responsable de la protection (CPO), ou du service compétent',
  'telephone number of the chief privacy officer or the department in charge':
    'numéro de téléphone du responsable de la protection (CPO) ou du service compétent',
  'devices that collect automatically, such as cookies, and how to refuse them, if any':
    'dispositifs de collecte automatique, comme les cookies, et comment les refuser, le cas échéant',
  'items of personal information': 'éléments d’informations personnelles',
  'ground of overseas transfers and the items of 28-8(2), if any':
    'fondement des transferts à l’étranger et points de l’art. 28-8, par. 2, le cas échéant',
  'safety measures': 'mesures de sécurité',
  'country in which data are processed that are collected in Korea directly from abroad, if any':
    'pays où sont traitées les données collectées en Corée directement depuis l’étranger, le cas échéant',
  'date from which the policy, as it was changed last, applies':
    'date à partir de laquelle s’applique la politique, dans sa dernière version',
  'The standard guidelines of the Commission on the protection of personal information.':
    'Les lignes directrices types de la Commission sur la protection des informations personnelles.',
  'items processed without consent, with the basis, apart from the others':
    'éléments traités sans consentement, avec la base, à part des autres',
  'name (of a corporation also the name of its representative), address, telephone number and e-mail address of the domestic agent, if any':
    'nom (pour une personne morale, aussi celui de son représentant), adresse, numéro de téléphone et adresse électronique de l’agent national, le cas échéant',
  'criteria and procedure of fully automated decisions, and how they process personal information, if any':
    'critères et procédure des décisions entièrement automatisées, et comment elles traitent les informations personnelles, le cas échéant',
  'criteria by which additional use or provision is judged, if any':
    'critères selon lesquels est appréciée l’utilisation ou la fourniture supplémentaire, le cas échéant',
  'purpose and type of use for the development of artificial intelligence that the Commission has allowed, if any':
    'finalité et type d’utilisation pour le développement de l’intelligence artificielle que la Commission a autorisée, le cas échéant',
  'items of personal information that leaked': 'éléments d’informations personnelles ayant fui',
  'when and how it happened': 'quand et comment c’est arrivé',
  'what data subjects can do to keep the damage small':
    'ce que les personnes concernées peuvent faire pour limiter le dommage',
  'what the controller does about it, and how damage is redressed':
    'ce que fait le responsable du traitement, et comment le dommage est réparé',
  'department that takes reports, and its contact': 'service qui reçoit les signalements, et son contact',
  'that damages can be claimed, and how': 'que des dommages-intérêts peuvent être demandés, et comment',
  'consent to sensitive information, criminal records included, apart from other consent; or a statute that requires or permits it':
    'consentement aux informations sensibles, casier judiciaire compris, distinct d’autres consentements ; ou une loi qui l’exige ou le permet',
  'Without paragraphs until Act 14107 added 23(2).':
    'Sans paragraphes jusqu’à ce que la loi 14107 ajoute l’art. 23, par. 2.',
  'consent to passport, driving licence and alien registration numbers, apart from other consent; or a statute that requires or permits it':
    'consentement aux numéros de passeport, de permis de conduire et d’enregistrement d’étranger, distinct d’autres consentements ; ou une loi qui l’exige ou le permet',
  'yearly notice of how personal information is used; from numbers set by decree':
    'avis annuel sur l’utilisation des informations personnelles ; à partir de nombres fixés par décret',
  'yearly notice of use and provision, with how data subjects can see them; from numbers set by decree':
    'avis annuel sur l’utilisation et la fourniture, et comment les personnes concernées peuvent les consulter ; à partir de nombres fixés par décret',
  'The counts are daily averages of the last three months of the year before.':
    'Les nombres sont des moyennes journalières des trois derniers mois de l’année précédente.',
  'chief privacy officer appointed by a decision of the board and reported to the Commission; of controllers set by decree':
    'responsable de la protection (CPO) nommé par décision du conseil d’administration et déclaré à la Commission ; pour les responsables du traitement fixés par décret',
  'By decree 32(3): sales above 180 thousand million won together with sensitive or unique identification data of 50,000 people or data of a million; universities of 20,000 students; tertiary hospitals; operators of public systems.':
    'Selon le décret art. 32, par. 3 : ventes supérieures à 180 milliards de wons avec des informations sensibles ou des identifiants uniques de 50 000 personnes ou des données d’un million ; universités de 20 000 étudiants ; hôpitaux tertiaires ; exploitants de systèmes publics.',
  'content of the entrusted work': 'contenu de la tâche déléguée',
  'the entrusted party': 'le délégataire (수탁자)',
  'parties entrusted in turn by the entrusted party, to which the delegator consents (26(6))':
    'sous-délégataires (재수탁자) du délégataire, auxquels le délégant consent (art. 26, par. 6)',
  'no processing beyond the entrusted work': 'aucun traitement au-delà de la tâche déléguée',
  'technical and managerial safeguards': 'garanties techniques et organisationnelles',
  'purpose and scope of the entrusted work': 'finalité et étendue de la tâche déléguée',
  'limits of entrusting it in turn': 'limites de la sous-délégation',
  'limits of access and other safety measures': 'limites d’accès et autres mesures de sécurité',
  'inspection and supervision': 'contrôle et surveillance',
  'liability for damages': 'responsabilité pour les dommages',
  'each data subject is told of the work and the party, and of their change, where promotion or solicitation of sales is entrusted':
    'chaque personne concernée apprend la tâche et le délégataire, et leur changement, si la promotion ou le démarchage commercial est délégué',
  'On paper, by e-mail, fax, telephone or text message; on the website for 30 days only where that is impossible without fault (decree 28(5)).':
    'Sur papier, par courriel, télécopie, téléphone ou message texte ; sur le site web pendant 30 jours seulement si cela est impossible sans faute (décret art. 28, par. 5).',
  recipient: 'destinataire',
  'items that are provided': 'éléments fournis',
  'right to refuse consent, and what disadvantage follows; told when consent is asked for':
    'droit de refuser le consentement, et désavantage qui s’ensuit ; communiqué quand le consentement est demandé',
  "agent's name": 'nom de l’agent',
  "name of the agent's representative, if the agent is a corporation":
    'nom du représentant de l’agent, si l’agent est une personne morale',
  "agent's address": 'adresse de l’agent',
  "agent's telephone number": 'numéro de téléphone de l’agent',
  "agent's e-mail address": 'adresse électronique de l’agent',
  'the criteria and the procedure of fully automated decisions, and how they process personal information, are made public':
    'les critères et la procédure des décisions entièrement automatisées, et comment elles traitent les informations personnelles, sont rendus publics',
  'people can refuse a fully automated decision that affects their rights or duties gravely, and ask for an explanation of any':
    'les personnes peuvent refuser une décision entièrement automatisée qui affecte gravement leurs droits ou obligations, et demander une explication de toute décision',
  'They cannot refuse one that rests on their consent, on a law, or on a contract with them.':
    'Elles ne peuvent refuser celle qui repose sur leur consentement, sur une loi ou sur un contrat avec elles.',
  'what the guidelines of the Commission add': 'ce qu’ajoutent les lignes directrices de la Commission',
  'what the decree may add (34(1)7)': 'ce que le décret peut ajouter (art. 34, par. 1, point 7)',
  'If there is good reason it takes longer: the reason is told, and the request is met once it has passed.':
    'Avec un motif valable, cela prend plus de temps : le motif est indiqué, et la demande est satisfaite dès qu’il a disparu.',
};
