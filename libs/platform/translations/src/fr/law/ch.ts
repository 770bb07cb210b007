import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of Switzerland. */
export const CH: Catalogue = {
  'Federal Act on Data Protection of 19 June 1992 and its Ordinance of 14 June 1993':
    'Loi fédérale sur la protection des données du 19 juin 1992 et son ordonnance du 14 juin 1993',
  'Knew no record of processing, no breach duty, and no country in the notice; protected legal persons too.':
    'Ne connaissait ni registre des activités de traitement, ni obligation d’annonce des violations, ni pays dans l’information ; protégeait aussi les personnes morales.',
  'Federal Act on Data Protection of 25 September 2020 (FADP, SR 235.1) and Data Protection Ordinance (DPO, SR 235.11)':
    'Loi fédérale sur la protection des données du 25 septembre 2020 (LPD, RS 235.1) et ordonnance sur la protection des données (OPDo, RS 235.11)',
  'Federal Data Protection Commissioner': 'Préposé fédéral à la protection des données',
  'Federal Data Protection and Information Commissioner':
    'Préposé fédéral à la protection des données et à la transparence (PFPDT)',
  'Data files are declared to the Commissioner for the public register of data files: by private persons who regularly process sensitive data or personality profiles, or regularly disclose data to third parties.':
    'Les fichiers sont déclarés au préposé pour le registre public des fichiers : par les personnes privées qui traitent régulièrement des données sensibles ou des profils de la personnalité, ou communiquent régulièrement des données à des tiers.',
  'Companies with fewer than 250 employees on 1 January of a year, and natural persons, unless sensitive data are processed on a large scale or high-risk profiling is carried out (12(5); DPO 24).':
    'Entreprises de moins de 250 collaborateurs au 1er janvier d’une année et personnes physiques, sauf si des données sensibles sont traitées à grande échelle ou si un profilage à risque élevé est effectué (art. 12, al. 5 ; art. 24 OPDo).',
  'Federal bodies notify their records to the Commissioner (12(4)).':
    'Les organes fédéraux déclarent leurs registres au PFPDT (art. 12, al. 4).',
  'A private controller need not appoint an officer.':
    'Un responsable du traitement privé n’est pas tenu de nommer un conseiller.',
  'Legislation that gives adequate protection': 'législation offrant une protection adéquate',
  'The Commissioner’s list did not bind: whoever disclosed answered for the protection being adequate.':
    'La liste du préposé ne liait pas : qui communiquait répondait du caractère adéquat de la protection.',
  'State on the list of the Federal Council': 'État figurant sur la liste du Conseil fédéral',
  'Annex 1 of the ordinance binds.': 'L’annexe 1 de l’ordonnance lie.',
  'Treaty under international law': 'traité international',
  'Sufficient guarantees, by contract in particular': 'garanties suffisantes, notamment contractuelles',
  'The Commissioner is informed of the guarantees (6(3)).': 'Le préposé est informé des garanties (art. 6, al. 3).',
  'Data protection clauses in a contract between the parties':
    'clauses de protection des données dans un contrat entre les parties',
  'Notified to the Commissioner before the data are disclosed.':
    'Communiquées au PFPDT avant la communication des données.',
  'Specific guarantees of the competent federal body': 'garanties spécifiques de l’organe fédéral compétent',
  'Standard contract clauses drawn up or approved by the Commissioner':
    'clauses contractuelles types établies ou approuvées par le préposé',
  'The Commissioner is told in general terms that they are used (6(3); ordinance of 1993, 6(3)).':
    'Le préposé est informé de manière générale de leur utilisation (art. 6, al. 3 ; ordonnance de 1993, art. 6, al. 3).',
  'Standard data protection clauses issued, approved or recognised by the Commissioner':
    'clauses types de protection des données établies, approuvées ou reconnues par le PFPDT',
  'The EU’s clauses serve with the adaptations that Swiss law needs.':
    'Les clauses de l’UE conviennent avec les adaptations que demande le droit suisse.',
  'Data protection rules within one company or group':
    'règles de protection des données au sein d’une entreprise ou d’un groupe',
  'The Commissioner is informed of the rules (6(3)).': 'Le préposé est informé des règles (art. 6, al. 3).',
  'Approved by the Commissioner, or by the authority of a state that protects adequately: one of the two is enough.':
    'Approuvées par le PFPDT ou par l’autorité d’un État qui protège de façon adéquate : l’un des deux suffit.',
  'Approved code of conduct': 'code de conduite approuvé',
  'with a binding and enforceable commitment of the recipient abroad':
    'avec un engagement contraignant et exécutoire du destinataire à l’étranger',
  'Approved by the Commissioner beforehand.': 'Approuvé préalablement par le PFPDT.',
  Certification: 'certification',
  'Consent in the single case': 'consentement dans le cas d’espèce',
  'Express consent': 'consentement exprès',
  'Concluding or performing a contract': 'conclusion ou exécution d’un contrat',
  'Data of the contracting party only.': 'Données du cocontractant seulement.',
  'With the data subject, or with another in the data subject’s interest; directly connected with it.':
    'Avec la personne concernée, ou avec un autre dans l’intérêt de celle-ci ; en relation directe.',
  'Overriding public interest, or legal claims before a court': 'intérêt public prépondérant, ou droits en justice',
  'Indispensable in the single case.': 'Indispensable en l’espèce.',
  'Overriding public interest, or legal claims before a court or another competent foreign authority':
    'intérêt public prépondérant, ou droits devant un tribunal ou une autre autorité étrangère compétente',
  'Necessary for it; the Commissioner is told of the disclosure on request (17(2)).':
    'Nécessaire pour cela ; le PFPDT est informé de la communication sur demande (art. 17, al. 2).',
  'Life or physical integrity of the data subject': 'vie ou intégrité corporelle de la personne concernée',
  'Necessary in the single case.': 'Nécessaire en l’espèce.',
  'Life or physical integrity of the data subject or another':
    'vie ou intégrité corporelle de la personne concernée ou d’un tiers',
  'Consent cannot be had within reasonable time; the Commissioner is told of the disclosure on request (17(2)).':
    'Le consentement ne peut être obtenu dans un délai raisonnable ; le PFPDT est informé de la communication sur demande (art. 17, al. 2).',
  'Data that the data subject has made generally accessible':
    'données que la personne concernée a rendues accessibles à tous',
  'The data subject has not expressly forbidden processing.':
    'La personne concernée ne s’est pas expressément opposée au traitement.',
  'Data from a register provided for by law': 'données provenant d’un registre prévu par la loi',
  'Open to the public, or to whoever has an interest worth protecting, and as far as the law’s conditions are met.':
    'Accessible au public, ou à qui a un intérêt digne de protection, et pour autant que les conditions légales soient remplies.',
  'List of the Commissioner': 'Liste du préposé',
  'Annex 1 of the ordinance took its place': 'l’annexe 1 de l’ordonnance a pris sa place',
  'It did not bind. Which states stood on it at which time was not verified: Annex 1 took it over.':
    'Elle ne liait pas. Quels États y figuraient à quel moment n’a pas été vérifié : l’annexe 1 l’a reprise.',
  'DPO Annex 1': 'OPDo, annexe 1',
  'Neither Japan nor the Republic of Korea is on it; that none was added since was not verified.':
    'Ni le Japon ni la République de Corée n’y figure ; qu’aucun n’ait été ajouté depuis n’a pas été vérifié.',
  'recipients subject to PIPEDA, or to a provincial act that stands in its place':
    'destinataires soumis à la LPRPDE (PIPEDA), ou à une loi provinciale qui en tient lieu',
  'It did not bind; since when Canada stood on it was not verified.':
    'Elle ne liait pas ; depuis quand le Canada y figurait n’a pas été vérifié.',
  'companies certified under the Swiss-U.S. Privacy Shield': 'entreprises certifiées au Swiss-U.S. Privacy Shield',
  'the Commissioner found that the Swiss-U.S. Privacy Shield does not protect adequately':
    'le préposé a constaté que le Swiss-U.S. Privacy Shield ne protège pas de façon adéquate',
  'Swiss-U.S. Data Privacy Framework': 'Swiss-U.S. Data Privacy Framework',
  'companies certified under the Swiss-U.S. Data Privacy Framework':
    'entreprises certifiées au Swiss-U.S. Data Privacy Framework',
  'A certification under the EU-U.S. framework alone does not reach Swiss data.':
    'Une certification au seul cadre EU-U.S. ne s’étend pas aux données suisses.',
  'EU standard contractual clauses of 2001, 2004 and 2010':
    'Clauses contractuelles types de l’UE de 2001, 2004 et 2010',
  'the EU clauses of 2021 with the Swiss adaptations': 'les clauses de l’UE de 2021 avec les adaptations suisses',
  'EU standard contractual clauses of 2021, adapted to Swiss law':
    'Clauses contractuelles types de l’UE de 2021, adaptées au droit suisse',
  'Annex I.C names the Commissioner as competent authority, beside that of the EU where the GDPR applies too':
    'L’annexe I.C nomme le PFPDT comme autorité compétente, à côté de celle de l’UE si le RGPD s’applique aussi',
  'Swiss law may govern where the FADP alone applies':
    'le droit suisse peut s’appliquer là où seule la LPD est applicable',
  '“member state” is not read so that data subjects could not sue where they habitually live in Switzerland':
    '« État membre » ne s’entend pas de façon à empêcher les personnes concernées d’agir à leur résidence habituelle en Suisse',
  'references to the GDPR are read as references to the FADP, as far as it applies':
    'les renvois au RGPD s’entendent comme des renvois à la LPD, dans la mesure où elle s’applique',
  'Until the end of August 2023 the adapted clauses also protected data of legal persons.':
    'Jusqu’à fin août 2023, les clauses adaptées protégeaient aussi les données de personnes morales.',
  'Swiss adaptations of the EU standard contractual clauses of 2021':
    'Adaptations suisses des clauses contractuelles types de l’UE de 2021',
  'Sending data files abroad was declared to the Commissioner beforehand, unless a law asked for it or the data subjects knew of it.':
    'L’envoi de fichiers à l’étranger était déclaré préalablement au préposé, sauf si une loi le demandait ou si les personnes concernées le savaient.',
  'No disclosure abroad that would gravely endanger the personality of those concerned, as where no legislation protects adequately.':
    'Aucune communication à l’étranger qui menacerait gravement la personnalité des personnes concernées, notamment faute d’une législation assurant une protection adéquate.',
  'The Commissioner is informed beforehand of the guarantees of 6(2)(a) and of the rules of 6(2)(g); for clauses that the Commissioner has approved, that they are used.':
    'Le préposé est informé préalablement des garanties de l’art. 6, al. 2, let. a, et des règles de l’art. 6, al. 2, let. g ; pour les clauses qu’il a reconnues, de leur utilisation.',
  'The Federal Council decides which states and international bodies protect adequately; otherwise a guarantee of 16(2) or (3) or an exception of Art 17 is needed.':
    'Le Conseil fédéral décide quels États et organismes internationaux protègent de façon adéquate ; sinon il faut une garantie de l’art. 16, al. 2 ou 3, ou une exception de l’art. 17.',
  'Data subjects are told the state or international body, and the guarantees of 16(2) or the exception of Art 17 relied on: stricter than the GDPR, which does not ask for the state in terms (but see the guidelines WP260).':
    'Les personnes concernées sont informées de l’État ou de l’organisme international, et des garanties de l’art. 16, al. 2, ou de l’exception de l’art. 17 : plus strict que le RGPD, qui ne demande pas expressément l’État (mais voir les lignes directrices WP260).',
  'Clauses of 16(2)(b) and guarantees of 16(2)(c) are notified to the Commissioner beforehand; disclosures under 17(1)(b) second half, (c) and (d) on request (17(2)).':
    'Les clauses de l’art. 16, al. 2, let. b, et les garanties de l’art. 16, al. 2, let. c, sont communiquées préalablement au PFPDT ; les communications au titre de l’art. 17, al. 1, let. b, seconde partie, c et d, sur demande (art. 17, al. 2).',
  'Data made generally accessible by automated information services in order to inform the public are not disclosed abroad, though they can be reached from there.':
    'Les données rendues accessibles à tous par des services d’information automatisés afin d’informer le public ne sont pas communiquées à l’étranger, même si elles y sont accessibles.',
  'Private controllers abroad name a representative in Switzerland where they offer goods or services there or monitor behaviour, and process on a large scale, regularly and with high risk.':
    'Les responsables du traitement privés à l’étranger désignent un représentant en Suisse s’ils y offrent des biens ou des services ou y suivent un comportement, et traitent à grande échelle, régulièrement et avec un risque élevé.',
  'It probably leads to a high risk to the personality or the fundamental rights of those concerned.':
    'Elle entraîne vraisemblablement un risque élevé pour la personnalité ou les droits fondamentaux des personnes concernées.',
  'The law gives no number of hours.': 'La loi ne donne aucun nombre d’heures.',
  'The processor tells the controller of every breach of data security.':
    'Le sous-traitant annonce au responsable du traitement toute violation de la sécurité des données.',
  'They need to know for their protection, or the Commissioner demands it.':
    'Elles doivent le savoir pour leur protection, ou le PFPDT l’exige.',
  'The law gives no age: whoever is capable of judgement consents.':
    'La loi ne donne aucun âge : quiconque est capable de discernement consent.',
  'Private persons need a justification only where they infringe personality.':
    'Les personnes privées n’ont besoin d’un motif justificatif que si elles portent atteinte à la personnalité.',
  'Before processing that may result in a high risk to the personality or the fundamental rights of people':
    'avant un traitement susceptible d’entraîner un risque élevé pour la personnalité ou les droits fondamentaux des personnes',
  'Sensitive personal data on a large scale': 'données sensibles à grande échelle',
  'Systematic monitoring of extensive public areas': 'surveillance systématique de grandes parties du domaine public',
  'people are told of a decision by automated means alone that has legal effects or affects them considerably; on request they can state their view and have a person review it':
    'les personnes sont informées d’une décision individuelle automatisée qui a des effets juridiques ou les affecte de manière significative ; sur demande, elles peuvent faire valoir leur point de vue et la faire revoir par une personne physique',
  'Not where a contract with them is concluded or performed as they wish, or they have consented expressly (21(3)).':
    'Sauf si un contrat est conclu ou exécuté avec elles conformément à leur demande, ou si elles y ont expressément consenti (art. 21, al. 3).',
  'The impact assessment, kept for two years after the processing has ended':
    'l’analyse d’impact, conservée deux ans après la fin du traitement',
  'Documentation of breaches that are reported: their facts, their effects and the measures, kept for two years':
    'documentation des violations annoncées : faits, effets et mesures, conservée deux ans',
  'Identity of the controller': 'identité du responsable du traitement',
  'Description of the categories of data subjects': 'description des catégories de personnes concernées',
  'Description of the categories of data processed': 'description des catégories de données traitées',
  'How long the data are kept, or by which criteria that is decided':
    'délai de conservation des données ou critères pour le déterminer',
  'General description of the measures for data security':
    'description générale des mesures visant à garantir la sécurité des données',
  'Where data are disclosed abroad, the state': 'en cas de communication à l’étranger, l’État',
  'Where data are disclosed abroad, the guarantees under 16(2)':
    'en cas de communication à l’étranger, les garanties de l’art. 16, al. 2',
  'None are asked for where the state is on the list of Annex 1, or an exception of Art 17 is relied on.':
    'Aucune n’est demandée si l’État figure sur la liste de l’annexe 1, ou si une exception de l’art. 17 est invoquée.',
  'Identity of the processor': 'identité du sous-traitant',
  'Categories of processing carried out for the controller':
    'catégories de traitements effectués pour le responsable du traitement',
  'Where data are disclosed abroad, the state or international body':
    'en cas de communication à l’étranger, l’État ou l’organisme international',
  'Where data are disclosed abroad, the guarantees of 16(2) or the exception of Art 17':
    'en cas de communication à l’étranger, les garanties de l’art. 16, al. 2, ou l’exception de l’art. 17',
  'what the notice holds beside transfers: controller, purpose, recipients, and the data where they were not collected from the person (19(2), (3))':
    'ce que l’information contient outre les communications : responsable du traitement, finalité, destinataires, et les données si elles n’ont pas été collectées auprès de la personne (art. 19, al. 2 et 3)',
  'what else is documented: logs and processing regulations (DPO 4 to 6)':
    'ce qui est documenté en outre : journaux et règlements de traitement (art. 4 à 6 OPDo)',
  'From when Brazil is on the Swiss list of states that protect adequately.':
    'À partir de quand le Brésil figure sur la liste suisse des États qui protègent de façon adéquate.',
  'It was not found on the list: check whether it has been added.':
    'Il n’a pas été trouvé sur la liste : vérifiez s’il y a été ajouté.',
  'If it takes longer, the applicant is told by when.':
    'Si cela prend plus de temps, le demandeur est informé du délai.',
  'as a rule': 'en règle générale',
  'The ordinance (DPO 18) says what follows if it takes longer; it was not read.':
    'L’ordonnance (OPDo 18) dit ce qui suit en cas de délai plus long ; elle n’a pas été lue.',
};
