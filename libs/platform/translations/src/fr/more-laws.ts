import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Oceania, the Americas, the Gulf, Hong Kong, Israel, Kenya and Turkey, and of what they share. */
export const MORE_LAWS: Catalogue = {
  'Record the contract with the recipient, as an engagement or as the instrument of the ground, or the assessment of the recipient.':
    'Enregistrez le contrat avec le destinataire, comme engagement ou comme instrument du fondement, ou l’évaluation du destinataire.',
  '{0} relies on reasonable steps, and the register shows none. {1} You answer for what the recipient does.':
    '{0} s’appuie sur des mesures raisonnables, et le registre n’en montre aucune. {1} Vous répondez de ce que fait le destinataire.',
  '{0} gives data to somebody abroad, and the register shows neither steps that bind the recipient nor an exception of APP 8.2. {1} If an exception holds, or if it is storage under your control and no disclosure, state that as the ground.':
    '{0} remet des données à quelqu’un à l’étranger, et le registre ne montre ni mesures liant le destinataire ni exception de l’APP 8.2. {1} Si une exception s’applique, ou s’il s’agit d’un stockage sous votre contrôle et non d’une communication, indiquez-le comme fondement.',
  '{0} rests on a law that is not Australian ({1}). Only an Australian law or order serves: name it, or choose another ground.':
    '{0} repose sur une loi qui n’est pas australienne ({1}). Seule une loi ou une décision australienne convient : nommez-la, ou choisissez un autre fondement.',
  '{0} rests on a law or an order, and does not say which. Name the Australian law or order in the condition of the ground.':
    '{0} repose sur une loi ou une décision, sans dire laquelle. Nommez la loi ou la décision australienne dans la condition du fondement.',
  '{0} rests on a permitted general situation. Only items 1, 2, 3, 6 and 7 of s 16A allow disclosure abroad. Name the item in the condition of the ground, or choose another ground.':
    '{0} repose sur une situation générale autorisée. Seuls les points 1, 2, 3, 6 et 7 de la section 16A permettent la communication à l’étranger. Nommez le point dans la condition du fondement, ou choisissez un autre fondement.',
  '{0}: the privacy policy must say which kinds of information programs use, and which decisions they make. Decisions that a person signs off are included. State in the profile AU, under the item {1}, what the policy says.':
    '{0} : la politique de confidentialité doit dire quels types d’informations les programmes utilisent et quelles décisions ils prennent. Les décisions validées par une personne sont comprises. Indiquez dans le profil AU, sous le point {1}, ce que dit la politique.',
  'Section 33 is not in force: this is advice.': 'La section 33 n’est pas en vigueur : ceci est un conseil.',
  '{0} takes data out of Hong Kong, which needs no ground. {1} You answer for agents abroad: record the contract with the recipient, or the model clauses as a voluntary ground.':
    '{0} fait sortir des données de Hong Kong, ce qui ne demande aucun fondement. {1} Vous répondez de vos mandataires à l’étranger : enregistrez le contrat avec le destinataire, ou les clauses types comme fondement volontaire.',
  '{0} relies on the contract of the Greater Bay Area, and goes to {1}. The contract serves within the Bay Area only, without onward transfer: choose another safeguard.':
    '{0} s’appuie sur le contrat de la Grande Baie, et va aussi ailleurs : {1}. Ce contrat ne vaut que dans la Grande Baie, sans transfert ultérieur : choisissez une autre garantie.',
  '{0} relies on the contract of the Greater Bay Area, which is filed within 10 working days of its effect, and no filing is recorded. File it with the Digital Policy Office, and record it as a filing "Bay Area contract" of the profile HK.':
    '{0} s’appuie sur le contrat de la Grande Baie, à déposer dans les 10 jours ouvrables de son entrée en vigueur, et aucun dépôt n’est enregistré. Déposez-le auprès du Digital Policy Office, et enregistrez-le comme formalité « Bay Area contract » du profil HK.',
  '{0} processes for you, and {1}. Bind it on retention and security, and record the contract; or say in the condition of the engagement by which other means you oversee it.':
    '{0} traite pour vous, et {1}. Liez-le quant à la conservation et à la sécurité, et enregistrez le contrat ; ou dites dans la condition de l’engagement par quels autres moyens vous le surveillez.',
  '{0} has a ground, and nothing shows that the recipient has undertaken in writing to protect privacy and not to pass the data on. Each transfer needs that: record it as the instrument of the ground, or with the contract of the engagement.':
    '{0} a un fondement, mais rien ne montre que le destinataire s’est engagé par écrit à protéger la vie privée et à ne pas transmettre les données. Chaque transfert l’exige : enregistrez-le comme instrument du fondement, ou avec le contrat de l’engagement.',
  '{0} relies on safeguards, and nothing documents them. Record an assessment with the transfer: date, recipient, justification and description of the data.':
    '{0} s’appuie sur des garanties, et rien ne les documente. Enregistrez une évaluation avec le transfert : date, destinataire, justification et description des données.',
  'The activities of {0} have sensitive data ({1}), which go abroad only with consent and with confirmed safeguards. State both grounds, or keep such data out of the transfer.':
    'Les activités de {0} comportent des données sensibles ({1}), qui ne vont à l’étranger qu’avec consentement et avec des garanties confirmées. Indiquez les deux fondements, ou excluez ces données du transfert.',
  '{0} rests on {1} legal bases. The law asks for one at a time: keep the one that applies, or say under which condition each does.':
    '{0} repose sur {1} bases légales. La loi en demande une à la fois : gardez celle qui s’applique, ou dites à quelle condition chacune s’applique.',
  '{0} uses sensitive data ({1}) on legitimate interests alone. Such data need a ground of sections 44 to 46: state it as the condition, or another basis.':
    '{0} utilise des données sensibles ({1}) sur le seul intérêt légitime. De telles données demandent un fondement des sections 44 à 46 : indiquez-le comme condition, ou une autre base.',
  'If it is a processor that has access, no ground is needed: make the transfer an entrustment.':
    'S’il s’agit d’un sous-traitant qui a accès, aucun fondement n’est nécessaire : faites du transfert une délégation.',
  '{0} goes to a third party, and its ground is that of a remission, which is for processors. State another ground; if the recipient is a processor, make the transfer an entrustment.':
    '{0} va à un tiers, et son fondement est celui d’une « remisión », réservée aux sous-traitants. Indiquez un autre fondement ; si le destinataire est un sous-traitant, faites du transfert une délégation.',
  'Its certificate of {0} held until {1}. Ask for the new one and record it, or remove this one.':
    'Son certificat {0} était valable jusqu’au {1}. Demandez le nouveau et enregistrez-le, ou retirez celui-ci.',
  'Nothing says that {0} was communicated to the authority: every flow across the border is. Record it as a filing "cross-border flow" of the profile PE, with its number and date.':
    'Rien ne dit que {0} a été communiqué à l’autorité : tout flux transfrontalier l’est. Enregistrez-le comme formalité « cross-border flow » du profil PE, avec son numéro et sa date.',
  'Of the law of {0} this is not known here: {1}. That nothing is found does not mean that nothing is owed. See the law itself, and say in the profile {2}, under the item {3}, how you follow it.':
    'Du droit applicable ({0}), ceci n’est pas connu ici : {1}. Que rien ne soit constaté ne veut pas dire que rien n’est dû. Consultez la loi elle-même, et dites dans le profil {2}, sous le point {3}, comment vous la suivez.',
  'Record it as a filing of the profile TR with the item "VERBIS", or say under the item verbis why none is owed.':
    'Enregistrez-la comme formalité du profil TR avec le point « VERBIS », ou dites sous le point verbis pourquoi aucune n’est due.',
  '{0} is not established in Turkey: it registers in VERBIS at any size, through a representative in Turkey, and no registration is recorded. {1}':
    '{0} n’est pas établi en Turquie : il s’inscrit à VERBIS quelle que soit sa taille, par un représentant en Turquie, et aucune inscription n’est enregistrée. {1}',
  'The numbers that the profile states reach a limit from which controllers register in VERBIS, and no registration is recorded. {0}':
    'Les nombres indiqués par le profil atteignent un seuil à partir duquel les responsables s’inscrivent à VERBIS, et aucune inscription n’est enregistrée. {0}',
  'Whether registration in VERBIS is owed depends on the employees of a year and on the balance sheet, which the profile does not state. State under the item employees how many there are, and under balanceSheetTotal the total in lira, or "None" if no such books are kept. If it is registered: {0}':
    'L’obligation de s’inscrire à VERBIS dépend de l’effectif de l’année et du bilan, que le profil n’indique pas. Indiquez sous le point employees l’effectif, et sous balanceSheetTotal le total en livres turques, ou « None » si aucun bilan n’est tenu. En cas d’inscription : {0}',
  'The stated numbers are below the limits of VERBIS for most controllers. Those whose main activity is special categories of data have lower ones. Say under the item verbis whether that is the main activity, or record the registration.':
    'Les nombres indiqués sont inférieurs aux seuils de VERBIS pour la plupart des responsables. Ceux dont l’activité principale porte sur des catégories particulières de données ont des seuils plus bas. Dites sous le point verbis si c’est l’activité principale, ou enregistrez l’inscription.',
  'Whether {0} must register in VERBIS depends on its employees and its balance sheet, which the register does not hold. Open a profile TR: record the registration there as a filing, or state under the items employees and balanceSheetTotal what they are.':
    'L’obligation de s’inscrire à VERBIS ({0}) dépend de l’effectif et du bilan, que le registre ne contient pas. Ouvrez un profil TR : enregistrez-y l’inscription comme formalité, ou indiquez-les sous les points employees et balanceSheetTotal.',
  '{0} Only who must register in VERBIS keeps the inventory. Record the registration in the profile TR, or say there under the item verbis why none is owed.':
    '{0} Seul celui qui doit s’inscrire à VERBIS tient l’inventaire. Enregistrez l’inscription dans le profil TR, ou dites-y sous le point verbis pourquoi aucune n’est due.',
  'type {0} of the standard contract': 'le type {0} du contrat type',
  'no type of the standard contract': 'aucun type du contrat type',
  '{0} goes to {1}, and states {2}. For it there is type {3}: sign that one and state it as the module, or correct the kind of the transfer.':
    '{0} va à {1}, et indique : {2}. Le type prévu est {3} : signez celui-ci et indiquez-le comme module, ou corrigez la nature du transfert.',
  'a processor': 'un sous-traitant',
  'a controller': 'un responsable du traitement',
  '{0} goes to a country that is on no list of adequate ones, and no assessment is recorded. Make an impact assessment before the data leave, and record it with the transfer.':
    '{0} va dans un pays qui n’est sur aucune liste de pays adéquats, et aucune évaluation n’est enregistrée. Faites une analyse d’impact avant que les données ne partent, et enregistrez-la avec le transfert.',
  '{0} ({1}) processes data for others, but {2}. Conclude a contract that contains what the law asks for, and record its reference and dates.':
    '{0} ({1}) traite des données pour d’autres, mais {2}. Concluez un contrat contenant ce que la loi exige, et enregistrez sa référence et ses dates.',
  '{0} uses {1} on consent that is not said to be express. The law asks for more: {2}. If consent is so given, state express consent; otherwise state another basis.':
    '{0} utilise {1} sur la base d’un consentement qui n’est pas dit exprès. La loi demande davantage : {2}. Si le consentement est ainsi donné, indiquez un consentement exprès ; sinon, une autre base.',
  'Nothing says how long the data of {0} are kept, and they must not be kept for longer than they are needed. State a period, or what ends the retention.':
    'Rien ne dit combien de temps les données de {0} sont conservées, et elles ne doivent pas l’être plus longtemps que nécessaire. Indiquez une durée, ou ce qui met fin à la conservation.',
  'The processor': 'Le sous-traitant',
  'State consent as the basis, or with the basis the condition: a law, a permitted general or health situation, enforcement, a non-profit body.':
    'Indiquez le consentement comme base, ou avec la base la condition : une loi, une situation générale ou de santé autorisée, l’application de la loi, un organisme sans but lucratif.',
  '{0} takes data out of Quebec, and {1} is recorded. {2}':
    '{0} fait sortir des données du Québec, et il manque dans le registre : {1}. {2}',
  '{0} takes data out of Canada, and a profile speaks of people in Quebec, and {1} is recorded. {2}':
    '{0} fait sortir des données du Canada, un profil parle de personnes au Québec, et il manque dans le registre : {1}. {2}',
  '{0} stays in Canada, and {1} is recorded. If the data leave Quebec for another province: {2}':
    '{0} reste au Canada, et il manque dans le registre : {1}. Si les données quittent le Québec pour une autre province : {2}',
  'no assessment': 'une évaluation',
  'Make a privacy impact assessment (sensitivity, purposes, protective measures, legal regime of the destination) before the data leave, and record it with the transfer.':
    'Effectuez une évaluation des facteurs relatifs à la vie privée (sensibilité, finalités, mesures de protection, régime juridique de la destination) avant que les données ne sortent, et enregistrez-la avec le transfert.',
  'no written agreement with the recipient': 'une entente écrite avec le destinataire',
  'Conclude one that takes the results of the assessment into account, and state it as the ground, with its instrument.':
    'Concluez une entente qui tient compte des résultats de l’évaluation, et indiquez-la comme fondement, avec son instrument.',
  'No person in charge of the protection of personal information who can be reached is stated for Quebec. Without a delegate it is the person with the highest authority. Name the contact in the profile CA-QC as privacy contact, and publish title and contact.':
    'Aucune personne responsable de la protection des renseignements personnels et joignable n’est indiquée pour le Québec. Sans délégation, c’est la personne ayant la plus haute autorité. Nommez le contact dans le profil CA-QC comme contact pour la protection des données, et publiez son titre et ses coordonnées.',
  'Policies on the governance of personal information are established, and details of them are published. State in the profile CA-QC, under the item governancePolicies, where they are.':
    'Des politiques de gouvernance des renseignements personnels sont établies, et des détails en sont publiés. Indiquez dans le profil CA-QC, sous le point governancePolicies, où elles se trouvent.',
  'Identity is verified by biometrics only after disclosure to the Commission, and a biometric database is disclosed 60 days before its use.':
    'L’identité n’est vérifiée par biométrie qu’après divulgation à la Commission, et une banque biométrique lui est divulguée 60 jours avant son utilisation.',
  '{0} is controller in Chile and is seated elsewhere: it states an electronic contact to the Agency, and keeps it in working order. Record that as a filing "contact" of the profile CL.':
    '{0} est responsable du traitement au Chili et a son siège ailleurs : il indique un contact électronique à l’Agence, et le garde en état. Enregistrez-le comme formalité « contact » du profil CL.',
  'If the recipient only works for you as a processor, it is no transfer: state that, and record the contract.':
    'Si le destinataire ne travaille pour vous que comme sous-traitant, ce n’est pas un transfert : indiquez-le, et enregistrez le contrat.',
  'Ask for explicit consent, or state the condition: labour and social security law, vital interests, made public, order of a judge, archives or research, health.':
    'Demandez un consentement explicite, ou indiquez la condition : droit du travail et de la sécurité sociale, intérêts vitaux, données rendues publiques, ordre d’un juge, archives ou recherche, santé.',
  'Databases and processing are reported to the National Register of Personal Data Protection, and kept up to date there.':
    'Les bases de données et les traitements sont déclarés au registre national de protection des données personnelles, et y sont tenus à jour.',
  'Transfers abroad are entered in the National Register before they begin.':
    'Les transferts à l’étranger sont inscrits au registre national avant de commencer.',
  'Who needs a data protection delegate registers the appointment with the Superintendency within 15 business days.':
    'Qui a besoin d’un délégué à la protection des données fait inscrire la désignation auprès de la Superintendencia dans les 15 jours ouvrables.',
  'Permits need not be held yet.': 'Les permis ne sont pas encore exigés.',
  '{0} Name one in the profile {1}, or say there, under the item {2}, why none is needed.':
    '{0} Désignez-en un dans le profil {1}, ou dites-y, sous le point {2}, pourquoi aucun n’est nécessaire.',
  'DIFC Bodies, and those whose high risk processing is systematic or regular, have a data protection officer, and none who can be reached is named.':
    'Les DIFC Bodies, et ceux dont le traitement à haut risque est systématique ou régulier, ont un délégué à la protection des données, et aucun qui soit joignable n’est nommé.',
  'Who is registered in the DIFC and processes personal data notifies the Commissioner, and renews this every year with the licence.':
    'Qui est enregistré au DIFC et traite des données personnelles le notifie au Commissioner, et le renouvelle chaque année avec la licence.',
  'The data protection officer assesses the processing every year, where an officer is due.':
    'Le délégué à la protection des données évalue le traitement chaque année, là où un délégué est exigé.',
  'Public authorities have a data protection officer, as those who monitor people or use special categories at large scale. None who can be reached is named.':
    'Les autorités publiques, et ceux qui surveillent des personnes ou utilisent des catégories particulières à grande échelle, ont un délégué à la protection des données, et aucun qui soit joignable n’est nommé.',
  'Every controller in the ADGM pays the data protection fee and gives notice of its name and address. It renews this within a month of each anniversary.':
    'Tout responsable du traitement dans l’ADGM paie la redevance de protection des données et notifie son nom et son adresse. Il le renouvelle dans le mois de chaque anniversaire.',
  'The statement on collection names who handles requests for access and correction, with an address. Record the contact in the profile HK as the privacy contact: a job title is enough.':
    'La déclaration lors de la collecte nomme, avec une adresse, qui traite les demandes d’accès et de rectification. Enregistrez le contact dans le profil HK comme contact de confidentialité : un intitulé de fonction suffit.',
  'No registration of databases is recorded. Record it as a filing of this profile, with its number and since when. Since 14 August 2025 it is asked of public bodies, and of databases on more than 10,000 people that are kept for others. If you have none, say so in a statement "registration".':
    'Aucun enregistrement de bases de données n’est consigné. Enregistrez-le comme formalité de ce profil, avec son numéro et depuis quand. Depuis le 14 août 2025, il est demandé aux organismes publics, et pour les bases sur plus de 10 000 personnes tenues pour autrui. Si vous n’en avez aucune, dites-le dans une déclaration « registration ».',
  'Data of special sensitivity are processed, and no privacy protection officer who can be reached is stated for Israel. Name one in the profile IL if such data are a main occupation on a considerable scale. Otherwise say there why none is due.':
    'Des données d’une sensibilité particulière sont traitées, et aucun « privacy protection officer » joignable n’est indiqué pour Israël. Nommez-en un dans le profil IL si ces données sont une activité principale d’une ampleur considérable. Sinon, dites-y pourquoi aucun n’est exigé.',
  'Data of special sensitivity on more than 100,000 people are notified to the Authority within 30 days, with the definitions document.':
    'Les données d’une sensibilité particulière sur plus de 100 000 personnes sont notifiées à l’Autorité dans les 30 jours, avec le document de définitions.',
  'Each database has a definitions document, which is reviewed once a year. State in the profile IL, under the item definitionsDocument, where these documents are and when they were reviewed.':
    'Chaque base de données a un document de définitions, revu une fois par an. Indiquez dans le profil IL, sous le point definitionsDocument, où sont ces documents et quand ils ont été revus.',
  'Controllers and processors register with the Commissioner. Exempt are those below KES 5 million of turnover and 10 employees, both, without a purpose of the Third Schedule.':
    'Les responsables du traitement et les sous-traitants s’enregistrent auprès du Commissioner. Sont exemptés ceux qui restent au-dessous de 5 millions de KES de chiffre d’affaires et de 10 salariés, les deux, sans finalité du Third Schedule.',
  'Reports of impact assessments are handed in 60 days before the processing.':
    'Les rapports d’analyses d’impact sont remis 60 jours avant le traitement.',
  'No person or department for personal data who can be reached is stated for Mexico: every controller designates one, who handles requests. Name the contact in the profile MX as privacy contact.':
    'Aucune personne ni aucun service chargé des données personnelles et joignable n’est indiqué pour le Mexique : tout responsable en désigne un, qui traite les demandes. Nommez le contact dans le profil MX comme contact pour la protection des données.',
  'If the recipient only works for you as an agent, it is no disclosure: state that.':
    'Si le destinataire ne travaille pour vous que comme mandataire, ce n’est pas une communication : indiquez-le.',
  'Every agency has a privacy officer, and none who can be reached is recorded for New Zealand. Name one in its profile, inside or outside the agency.':
    'Tout organisme a un « privacy officer », et aucun qui soit joignable n’est enregistré pour la Nouvelle-Zélande. Nommez-en un dans son profil, dans l’organisme ou en dehors.',
  'No registration of banks of personal data (RNPDP) is recorded. Register each bank, and record it as a filing of this profile, with its number and since when.':
    'Aucun enregistrement de banques de données personnelles (RNPDP) n’est consigné. Faites enregistrer chaque banque, et consignez-le comme formalité de ce profil, avec son numéro et depuis quand.',
  'Sensitive data are processed, and no personal data officer who can be reached is stated for Peru. Controllers and processors with large volumes or sensitive main activities name one. Since 30 November 2025 they do so from 2,300 UIT of annual sales on, and smaller ones by stages until 2028. Name the officer in the profile PE, or say there why none is due.':
    'Des données sensibles sont traitées, et aucun délégué aux données personnelles joignable n’est indiqué pour le Pérou. Les responsables et sous-traitants ayant de grands volumes ou des activités principales sensibles en nomment un. Depuis le 30 novembre 2025, c’est à partir de 2 300 UIT de ventes annuelles, et pour les plus petits par étapes jusqu’en 2028. Nommez-le dans le profil PE, ou dites-y pourquoi aucun n’est exigé.',
  'The contact of a personal data officer is communicated to the authority within 15 business days, and published.':
    'Les coordonnées du délégué aux données personnelles sont communiquées à l’autorité dans les 15 jours ouvrables, et publiées.',
  'A security document with an inventory of data and systems is approved with a certain date, and kept up to date. State in the profile PE, under the item securityDocument, where it is and of when.':
    'Un document de sécurité avec un inventaire des données et des systèmes est approuvé avec date certaine, et tenu à jour. Indiquez dans le profil PE, sous le point securityDocument, où il se trouve et de quand il date.',
  'Data of a special nature, those of children among them, are processed after a permission of the National Cyber Security Agency. Consent does not replace it.':
    'Les données de nature particulière, celles des enfants comprises, sont traitées après une autorisation de la National Cyber Security Agency. Le consentement ne la remplace pas.',
  'Information from other sources than the individual is notified to them, unless an exception holds. State in the profile NZ, under the item indirectCollection, how this is done, or which exception holds.':
    'Les informations venant d’autres sources que la personne lui sont notifiées, sauf exception. Indiquez dans le profil NZ, sous le point indirectCollection, comment cela se fait, ou quelle exception s’applique.',
  '{0} relies on the standard clauses "{1}", which are not those of the Turkish Board. Conclude the standard contract of Decision 2024/959, unchanged and in Turkish, and record it with "2024/959" as its version.':
    '{0} s’appuie sur les clauses types « {1} », qui ne sont pas celles du Conseil turc. Concluez le contrat type de la décision 2024/959, sans modification et en turc, et enregistrez-le avec « 2024/959 » comme version.',
  'notify the Authority of it on paper, by registered e-mail (KEP) or in its module for standard contracts':
    'notifiez-le à l’Autorité sur papier, par courrier électronique recommandé (KEP) ou dans son module pour les contrats types',
  'No registration of databases with the URCDP is recorded. A database is lawful only if it is registered, within 90 days of its start. Record it as a filing of this profile, with its number and since when.':
    'Aucun enregistrement de bases de données auprès de l’URCDP n’est consigné. Une base n’est licite que si elle est enregistrée, dans les 90 jours de son début. Consignez-le comme formalité de ce profil, avec son numéro et depuis quand.',
  'Sensitive data are processed, and no delegate who can be reached is stated for Uruguay. Name one in the profile UY if such data are a main business, or if data of more than 35,000 people are processed. Otherwise say there why none is due.':
    'Des données sensibles sont traitées, et aucun délégué joignable n’est indiqué pour l’Uruguay. Nommez-en un dans le profil UY si ces données sont une activité principale, ou si des données de plus de 35 000 personnes sont traitées. Sinon, dites-y pourquoi aucun n’est exigé.',
  'Changes of what is registered with the URCDP are communicated every quarter.':
    'Les changements de ce qui est enregistré auprès de l’URCDP sont communiqués chaque trimestre.',
  'The delegate is communicated to the URCDP within 90 days of the start of the processing.':
    'Le délégué est communiqué à l’URCDP dans les 90 jours du début du traitement.',
  'It is not stated whether the act of {0} on the data of consumers binds the organisation. It does so from: {1}.':
    'Il n’est pas indiqué si la loi de cet État sur les données des consommateurs lie l’organisation : {0}. C’est le cas à partir de : {1}.',
  'Exempt are: {0}.': 'Sont exemptés : {0}.',
  'State in the profile {0}, under the item {1}: MET, NOT MET or EXEMPT, and why.':
    'Indiquez dans le profil {0}, sous le point {1} : MET, NOT MET ou EXEMPT, et pourquoi.',
};
