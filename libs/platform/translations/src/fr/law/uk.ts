import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of the United Kingdom. */
export const UK: Catalogue = {
  'Regulation (EU) 2016/679 (General Data Protection Regulation) and Data Protection Act 2018':
    'Règlement (UE) 2016/679 (règlement général sur la protection des données) et Data Protection Act 2018',
  'As a member state, and in the transition period of the withdrawal agreement.':
    'En tant qu’État membre, et pendant la période de transition de l’accord de retrait.',
  'UK General Data Protection Regulation and Data Protection Act 2018':
    'UK General Data Protection Regulation (UK GDPR) et Data Protection Act 2018',
  'UK General Data Protection Regulation and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025':
    'UK General Data Protection Regulation (UK GDPR) et Data Protection Act 2018, modifiés par le Data (Use and Access) Act 2025',
  'Information Commissioner': 'Information Commissioner',
  'Information Commission': 'Information Commission',
  'From when it has the functions of the Information Commissioner was not verified.':
    'À partir de quand elle a les fonctions de l’Information Commissioner n’a pas été vérifié.',
  'In writing, electronic form included (30(3)); shown to the Commissioner on request (30(4)).':
    'Par écrit, y compris sous forme électronique (art. 30, par. 3) ; mis à la disposition du Commissioner sur demande (art. 30, par. 4).',
  'The Data (Use and Access) Act 2025 left Art 30 as it was.':
    'Le Data (Use and Access) Act 2025 a laissé l’art. 30 tel quel.',
  'Approval by regulations (adequacy regulations, data bridge)':
    'approbation par règlement (adequacy regulations, data bridge)',
  'Binding instrument of a public body': 'instrument contraignant d’un organisme public',
  'between a public body and another relevant person': 'entre un organisme public et une autre « relevant person »',
  'Data (Use and Access) Act 2025, Schedule 7, para 6.': 'Data (Use and Access) Act 2025, Schedule 7, par. 6.',
  'Authorisation by the Commissioner.': 'Autorisation du Commissioner.',
  'Standard data protection clauses specified in regulations of the Secretary of State':
    'clauses types de protection des données fixées par règlement du Secretary of State',
  'No such regulations were found.': 'De tels règlements n’ont pas été trouvés.',
  'International Data Transfer Agreement': 'International Data Transfer Agreement (IDTA)',
  'International Data Transfer Addendum to the EU standard contractual clauses':
    'International Data Transfer Addendum aux clauses contractuelles types de l’UE',
  'UK binding corporate rules': 'règles d’entreprise contraignantes du Royaume-Uni',
  'Approval by the Commissioner (47).': 'Approbation du Commissioner (art. 47).',
  'Contractual clauses authorised by the Commissioner': 'clauses contractuelles autorisées par le Commissioner',
  'One of the derogations of Art 49(1)(a) to (g), without saying which':
    'une des dérogations de l’art. 49, par. 1, points a) à g), sans dire laquelle',
  'each of them has limits of its own: say which is relied on':
    'chacune a ses propres limites : dites laquelle est invoquée',
  'Telling the Commissioner and the data subjects.': 'Information du Commissioner et des personnes concernées.',
  'DPA 2018 Sch 21': 'DPA 2018, Sch. 21',
  'With the institutions of the EU and the EEA.': 'Avec les institutions de l’UE et l’EEE.',
  'private-sector organisations under the APPI': 'organisations du secteur privé relevant de l’APPI',
  'recipients under the PIPA, personal credit information included':
    'destinataires relevant de la PIPA, informations de crédit personnelles comprises',
  'it counts as made under Art 45A since': 'réputée prise en vertu de l’art. 45A depuis lors',
  'organisations in the United States certified to the Data Privacy Framework with its UK Extension; sensitive data must be marked as such for the recipient':
    'organisations aux États-Unis certifiées au Data Privacy Framework avec son UK Extension ; les données sensibles doivent être signalées comme telles au destinataire',
  'Regulations after it: not verified.': 'Règlements postérieurs : non vérifié.',
  'UK-US data bridge': 'UK-US data bridge',
  'the IDTA (A1.0) or the Addendum (B1.0)': 'l’IDTA (A1.0) ou l’Addendum (B1.0)',
  'EU standard contractual clauses, controller to controller, set I (2001/497/EC)':
    'Clauses contractuelles types de l’UE, de responsable à responsable, ensemble I (2001/497/CE)',
  'EU standard contractual clauses, controller to processor (2002/16/EC)':
    'Clauses contractuelles types de l’UE, de responsable à sous-traitant (2002/16/CE)',
  'EU standard contractual clauses, controller to controller, set II (2004/915/EC)':
    'Clauses contractuelles types de l’UE, de responsable à responsable, ensemble II (2004/915/CE)',
  'EU standard contractual clauses, controller to processor (2010/87/EU)':
    'Clauses contractuelles types de l’UE, de responsable à sous-traitant (2010/87/UE)',
  'Whether a newer version has been issued: not verified.':
    'Une version plus récente a-t-elle été publiée : non vérifié.',
  'International Data Transfer Agreement A1.0': 'International Data Transfer Agreement A1.0 (IDTA)',
  'Parties and signatures.': 'Parties et signatures.',
  'Details of the transfer.': 'Détails du transfert.',
  'Transferred data.': 'Données transférées.',
  'Security requirements.': 'Exigences de sécurité.',
  'Extra protection clauses, where the assessment asks for them.':
    'Clauses de protection supplémentaires, si l’évaluation en demande.',
  'Commercial clauses: optional.': 'Clauses commerciales : facultatives.',
  'Mandatory clauses.': 'Clauses obligatoires.',
  'International Data Transfer Addendum B1.0 to the EU standard contractual clauses':
    'International Data Transfer Addendum B1.0 aux clauses contractuelles types de l’UE',
  'Parties.': 'Parties.',
  'The clauses of 2021 that it amends, with their modules and options.':
    'Les clauses de 2021 qu’il modifie, avec leurs modules et options.',
  'What the annexes of the clauses hold.': 'Ce que contiennent les annexes des clauses.',
  'Who may end it when the approved Addendum changes.': 'Qui peut y mettre fin quand l’Addendum approuvé change.',
  'UK binding corporate rules for controllers, approved by the Commissioner':
    'Règles d’entreprise contraignantes du Royaume-Uni pour les responsables du traitement, approuvées par le Commissioner',
  'UK binding corporate rules for processors, approved by the Commissioner':
    'Règles d’entreprise contraignantes du Royaume-Uni pour les sous-traitants, approuvées par le Commissioner',
  'UK Addendum to binding corporate rules approved in the EU':
    'UK Addendum aux règles d’entreprise contraignantes approuvées dans l’UE',
  'Of December 2023: the day was not verified.': 'De décembre 2023 : le jour n’a pas été vérifié.',
  'Every transfer is approved by regulations, made under appropriate safeguards or on a derogation, onward transfers too.':
    'Tout transfert est approuvé par règlement, effectué avec des garanties appropriées ou sur une dérogation, transferts ultérieurs compris.',
  'The EU standard contractual clauses of 2021 have never been a ground by themselves: the Addendum makes them one.':
    'Les clauses contractuelles types de l’UE de 2021 n’ont jamais été un fondement à elles seules : l’Addendum en fait un.',
  'Before safeguards are relied on, it is assessed whether the protection in the destination is essentially equivalent.':
    'Avant de s’appuyer sur des garanties, on évalue si la protection dans la destination est essentiellement équivalente.',
  'The data protection test: after the transfer, the standard of protection is not materially lower than in the United Kingdom. For regulations it is the Secretary of State’s; for safeguards, the exporter’s, acting reasonably and proportionately.':
    'Le test de protection des données : après le transfert, le niveau de protection n’est pas sensiblement inférieur à celui du Royaume-Uni. Pour les règlements, il revient au Secretary of State ; pour les garanties, à l’exportateur, agissant de façon raisonnable et proportionnée.',
  'The notice says that data will go to a third country, whether it is approved by regulations, and else which safeguards there are and how to obtain a copy. The article does not ask for the countries in terms; the Commissioner’s practice is to have them named. The record must name them.':
    'L’information dit que les données iront vers un pays tiers, s’il est approuvé par règlement, et sinon quelles garanties il y a et comment en obtenir une copie. L’article ne demande pas expressément les pays ; selon la pratique du Commissioner, ils sont nommés. Le registre doit les nommer.',
  'Binding corporate rules (47) and clauses of the parties’ own (46(3)) go to the Commissioner, and so do compelling legitimate interests (49(1)); the IDTA and the Addendum do not.':
    'Les règles d’entreprise contraignantes (art. 47) et les clauses propres aux parties (art. 46, par. 3) vont au Commissioner, de même que les intérêts légitimes impérieux (art. 49, par. 1) ; l’IDTA et l’Addendum non.',
  'A controller or processor that is not established in the United Kingdom and subject to its regulation by Art 3(2) appoints a representative there.':
    'Un responsable du traitement ou un sous-traitant qui n’est pas établi au Royaume-Uni et relève de son règlement en vertu de l’art. 3, par. 2, y désigne un représentant.',
  'Unless the breach is unlikely to be a risk to people; to the Commissioner.':
    'Sauf si la violation n’est pas susceptible d’engendrer un risque pour les personnes ; au Commissioner.',
  'Providers of public electronic communications services; whatever the risk.':
    'Fournisseurs de services publics de communications électroniques ; quel que soit le risque.',
  'For services of the information society that rest on consent.':
    'Pour les services de la société de l’information qui reposent sur le consentement.',
  'Recognised legitimate interests are those of Annex 1, and need no balancing. They do not serve in the EU.':
    'Les intérêts légitimes reconnus sont ceux de l’annexe 1, et ne demandent aucune mise en balance. Ils ne valent pas dans l’UE.',
  'Employment, social security and social protection': 'Emploi, sécurité sociale et protection sociale',
  'Health or social care purposes': 'Finalités de santé ou d’aide sociale',
  'Public health': 'Santé publique',
  'Research etc': 'Recherche, etc.',
  'Statutory etc and government purposes': 'Finalités légales, etc., et gouvernementales',
  'Administration of justice and parliamentary purposes': 'Administration de la justice et finalités parlementaires',
  'Equality of opportunity or treatment': 'Égalité des chances ou de traitement',
  'Racial and ethnic diversity at senior levels of organisations':
    'Diversité raciale et ethnique aux niveaux supérieurs des organisations',
  'Preventing or detecting unlawful acts': 'Prévention ou détection d’actes illicites',
  'Protecting the public against dishonesty etc': 'Protection du public contre la malhonnêteté, etc.',
  'Regulatory requirements relating to unlawful acts and dishonesty etc':
    'Exigences réglementaires relatives aux actes illicites, à la malhonnêteté, etc.',
  'Journalism etc in connection with unlawful acts and dishonesty etc':
    'Journalisme, etc., en lien avec des actes illicites, la malhonnêteté, etc.',
  'Preventing fraud': 'Prévention de la fraude',
  'Suspicion of terrorist financing or money laundering': 'Soupçon de financement du terrorisme ou de blanchiment',
  'Support for individuals with a particular disability or medical condition':
    'Soutien aux personnes ayant un handicap ou un état de santé particulier',
  'Counselling etc': 'Conseil psychologique, etc.',
  'Safeguarding of children and of individuals at risk': 'Protection des enfants et des personnes à risque',
  'Safeguarding of economic well-being of certain individuals':
    'Protection du bien-être économique de certaines personnes',
  Insurance: 'Assurance',
  'Occupational pensions': 'Retraites professionnelles',
  'Political parties': 'Partis politiques',
  'Elected representatives responding to requests': 'Élus répondant à des demandes',
  'Disclosure to elected representatives': 'Communication à des élus',
  'Informing elected representatives about prisoners': 'Information des élus sur les détenus',
  'Publication of legal judgments': 'Publication de décisions de justice',
  'Anti-doping in sport': 'Lutte contre le dopage dans le sport',
  'Standards of behaviour in sport': 'Normes de comportement dans le sport',
  "Protecting individual's vital interests": 'Protection des intérêts vitaux d’une personne',
  'Processing by not-for-profit bodies': 'Traitement par des organismes sans but lucratif',
  'Personal data in the public domain': 'Données personnelles dans le domaine public',
  'Judicial acts': 'Actes judiciaires',
  'Administration of accounts used in commission of indecency offences involving children':
    'Gestion de comptes utilisés pour commettre des infractions sexuelles impliquant des enfants',
  'Extension of conditions in Part 2 of this Schedule referring to substantial public interest':
    'Extension des conditions de la Part 2 de ce Schedule qui visent l’intérêt public important',
  'Extension of insurance conditions': 'Extension des conditions d’assurance',
  'For special categories on Art 9(2)(b), (g), (h), (i) or (j), and for criminal offence data: a condition of Schedule 1':
    'Pour les catégories particulières au titre de l’art. 9, par. 2, points b), g), h), i) ou j), et pour les données pénales : une condition du Schedule 1',
  'Where a condition needs an appropriate policy document: whether data are retained and erased as it says, and the reasons if not':
    'Si une condition demande un « appropriate policy document » : si les données sont conservées et effacées comme il le dit, et sinon les raisons',
  'The record of Art 30 also names the condition, and how Art 6 is satisfied: para 41(a), (b).':
    'Le registre de l’art. 30 nomme aussi la condition, et comment l’art. 6 est satisfait : par. 41(a), (b).',
  'A way to complain to the controller, as by an electronic form; receipt confirmed within 30 days, and an answer without undue delay':
    'un moyen de se plaindre au responsable du traitement, par exemple un formulaire électronique ; accusé de réception dans les 30 jours, et réponse dans les meilleurs délais',
  'the list of processing that the Commissioner publishes (35(4))':
    'la liste de traitements que publie le Commissioner (art. 35, par. 4)',
  'From when the Information Commission has the place of the Information Commissioner.':
    'À partir de quand l’Information Commission prend la place de l’Information Commissioner.',
  'The Act founds it, and SI 2026/386 is made with its s119. From when s119 is in force was not found.':
    'La loi la fonde, et SI 2026/386 est pris avec sa s119. À partir de quand s119 est en vigueur n’a pas été trouvé.',
};
