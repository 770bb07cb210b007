import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of information for people, of arrangements, of clauses and of records whose items a law lists. */
export const INFORMATION_GAPS: Catalogue = {
  '{0} is recorded as one of joint controllers and names fewer than two. Name each of them.':
    '{0} est enregistrée comme activité de responsables conjoints et en nomme moins de deux. Nommez chacun d’eux.',
  '“{0}” is a class of parties. Name each joint controller, with its contact details.':
    '« {0} » désigne une catégorie d’entités. Nommez chaque responsable conjoint, avec ses coordonnées.',
  'Nothing says who of the joint controllers does this: {0}. State it in the profile {1} under the item {2}.':
    'Rien ne dit qui, parmi les responsables conjoints, s’en charge : {0}. Indiquez-le dans le profil {1}, sous la rubrique {2}.',
  'Nothing says what people can know of the arrangement. State its essence in the profile {0} under the item jointEssence.':
    'Rien ne dit ce que les personnes apprennent de l’accord. Indiquez-en les grandes lignes dans le profil {0}, sous la rubrique jointEssence.',
  '{0} does not say which of the joint controllers engages {1}. Name it in the engagement.':
    '{0} ne dit pas lequel des responsables conjoints fait appel à {1}. Nommez-le dans l’engagement.',
  '{0} does not say which of the joint controllers exports the transfer “{1}”. Name the exporter.':
    '{0} ne dit pas lequel des responsables conjoints exporte le transfert « {1} ». Nommez l’exportateur.',
  'Informing people': 'Informer les personnes',
  'Answering requests of people': 'Répondre aux demandes des personnes',
  'Contact point for people': 'Point de contact pour les personnes',
  'Security of the processing': 'Sécurité du traitement',
  'Notifying breaches': 'Notifier les violations',
  'Impact assessment and prior consultation': 'Analyse d’impact et consultation préalable',
  'Some activities name no controller. Name the company that decides what the data are processed for.':
    'Certaines activités ne nomment aucun responsable du traitement. Nommez l’entreprise qui décide des finalités.',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or choose another controller.':
    'D’après le registre, le {0} ne s’applique pas à {1}. Nommez son représentant au titre de l’art. 27, ou choisissez un autre responsable.',
  '“{0}” is a class of parties. Name the controller itself, with its contact details.':
    '« {0} » désigne une catégorie d’entités. Nommez le responsable lui-même, avec ses coordonnées.',
  'No activity of a controller under the {0} says whose data it processes. State the categories of data subjects of its activities.':
    'Aucune activité d’un responsable soumis au {0} ne dit de qui elle traite les données. Indiquez les catégories de personnes concernées de ses activités.',
  '{0} states no purpose for “{1}”. State what their data are processed for.':
    '{0} n’indique aucune finalité pour « {1} ». Indiquez à quoi servent leurs données.',
  '{0} states no legal basis for “{1}”. State the basis of Art 6.':
    '{0} n’indique aucune base juridique pour « {1} ». Indiquez celle de l’art. 6.',
  '{0} rests on legitimate interests for “{1}” and does not say which ones. State the interest.':
    '{0} repose sur des intérêts légitimes pour « {1} » sans dire lesquels. Indiquez l’intérêt.',
  '{0} does not say which data of “{1}” are processed. State the categories of data.':
    '{0} ne dit pas quelles données sont traitées pour « {1} ». Indiquez les catégories de données.',
  '{0} names no recipient of these data and no processor. State the recipients or their categories.':
    '{0} ne nomme ni destinataire de ces données ni sous-traitant. Indiquez les destinataires ou leurs catégories.',
  '{0} does not say how long these data are kept. State a period, or by what it is decided.':
    '{0} ne dit pas combien de temps ces données sont conservées. Indiquez un délai, ou ce qui le détermine.',
  '{0} does not say where the data come from. State the source: the people themselves, or who else.':
    '{0} ne dit pas d’où viennent les données. Indiquez la source : les personnes elles-mêmes, ou qui d’autre.',
  '{0} has the decision “{1}” by automated means alone, without its logic. State the logic, and what follows for people.':
    '{0} contient la décision entièrement automatisée « {1} » sans sa logique. Indiquez la logique, et ce qui en résulte pour les personnes.',
  '{0} does not say whether “{1}” is decided without a person, or affects people significantly. State both.':
    '{0} ne dit pas si « {1} » est décidé sans intervention humaine, ou affecte les personnes de manière significative. Indiquez les deux.',
  'Nothing says whether people must provide their data, and what follows if they do not. State it in the profile {0} under the item voluntariness.':
    'Rien ne dit si les personnes doivent fournir leurs données, et ce qui s’ensuit sinon. Indiquez-le dans le profil {0}, sous la rubrique voluntariness.',
  'The profile {0} states no rights of the people. State them.':
    'Le profil {0} n’indique aucun droit des personnes. Indiquez-les.',
  'The profile {0} names no authority that takes complaints. Name it.':
    'Le profil {0} ne nomme aucune autorité pour les réclamations. Nommez-la.',
  'Transfers rest on safeguards, and nothing says where people get a copy of them. State it in the profile {0} under the item safeguardsCopy.':
    'Des transferts reposent sur des garanties, et rien ne dit où en obtenir une copie. Indiquez-le dans le profil {0}, sous la rubrique safeguardsCopy.',
  'No transfer in this scope relies on the standard contractual clauses. Choose the transfer, or state them as its ground.':
    'Aucun transfert de cette sélection ne repose sur les clauses contractuelles types. Choisissez le transfert, ou indiquez-les comme son fondement.',
  'No transfer in this scope relies on the International Data Transfer Agreement. Choose the transfer, or state it as its ground.':
    'Aucun transfert de cette sélection ne repose sur l’International Data Transfer Agreement. Choisissez le transfert, ou indiquez-le comme son fondement.',
  'The transfer “{0}” does not state that it relies on the standard contractual clauses. State them as its ground once they are signed.':
    'Le transfert « {0} » n’indique pas qu’il repose sur les clauses contractuelles types. Indiquez-les comme fondement une fois qu’elles sont signées.',
  'The transfer “{0}” does not state that it relies on the International Data Transfer Agreement. State it as its ground once it is signed.':
    'Le transfert « {0} » n’indique pas qu’il repose sur l’International Data Transfer Agreement. Indiquez-le comme fondement une fois qu’il est signé.',
  'The transfer “{0}” does not say which modules of the clauses apply. State them in the instrument.':
    'Le transfert « {0} » ne dit pas quels modules des clauses s’appliquent. Indiquez-les dans l’instrument.',
  'The transfer “{0}” names no exporter. Name it.': 'Le transfert « {0} » ne nomme aucun exportateur. Nommez-le.',
  '“{0}” is a class of parties. Name each party to the clauses in a transfer of its own.':
    '« {0} » désigne une catégorie d’entités. Nommez chaque partie aux clauses dans un transfert à part.',
  'The address of {0} is not stated. State it.': 'L’adresse de {0} n’est pas indiquée. Indiquez-la.',
  'Nobody is named that {0} has for questions. Appoint a data protection officer or a contact for privacy.':
    'Aucune personne de contact de {0} n’est nommée. Désignez un délégué à la protection des données ou un contact.',
  'The transfer “{0}” names no processing activity. Name those that the data come from.':
    'Le transfert « {0} » ne nomme aucune activité de traitement. Nommez celles dont viennent les données.',
  'The activities of the transfer “{0}” do not say whose data are transferred. State the data subjects.':
    'Les activités du transfert « {0} » ne disent pas de qui les données sont transférées. Indiquez les personnes concernées.',
  'The transfer “{0}” does not say which data are transferred. State the data.':
    'Le transfert « {0} » ne dit pas quelles données sont transférées. Indiquez-les.',
  'The transfer “{0}” does not say of all data whether they are sensitive. Name the data as its activities do, and state there whether they are special.':
    'Le transfert « {0} » ne dit pas de toutes les données si elles sont sensibles. Nommez les données comme ses activités, et indiquez-y si elles sont particulières.',
  'The transfer “{0}” does not say how often data are transferred. State the frequency.':
    'Le transfert « {0} » ne dit pas à quelle fréquence il a lieu. Indiquez-la.',
  'The transfer “{0}” does not say what the importer does. State the method, or the work of its engagement.':
    'Le transfert « {0} » ne dit pas ce que fait l’importateur. Indiquez la méthode, ou le travail de son engagement.',
  'The transfer “{0}” states no purpose. State what the data are transferred for.':
    'Le transfert « {0} » n’indique aucune finalité. Indiquez à quoi servent les données.',
  'The transfer “{0}” does not say how long the importer keeps the data. State the period, or the criteria.':
    'Le transfert « {0} » ne dit pas combien de temps l’importateur conserve les données. Indiquez la durée ou les critères.',
  'The authority that is competent for the exporter of “{0}” is not named. Name it as the authority for complaints in the profile of its country.':
    'L’autorité compétente pour l’exportateur de « {0} » n’est pas nommée. Nommez-la comme autorité pour les réclamations dans le profil de son pays.',
  'The measures of {0} are not stated. State them as measures of the recipient in the transfer “{1}”, or enter them before the parties sign.':
    'Les mesures de {0} ne sont pas indiquées. Indiquez-les comme mesures du destinataire dans le transfert « {1} », ou inscrivez-les avant la signature.',
  'The register holds no activity that the law of {0} concerns. Record the activities of the companies that it binds.':
    'Le registre ne contient aucune activité soumise au droit applicable ({0}). Enregistrez les activités des entreprises qui y sont soumises.',
  '{0} does not state an item of the record: “{1}”. State it in the activity.':
    '{0} n’indique pas un point du registre : « {1} ». Indiquez-le dans l’activité.',
  'An item of the record is not stated: “{0}”. State it in the profile {1} under the item {2}.':
    'Un point du registre n’est pas indiqué : « {0} ». Indiquez-le dans le profil {1}, sous le point {2}.',
  '{0} does not say whether data go abroad. Record the transfers, or say in the profile {1} under the item internationalTransfers that there are none.':
    '{0} ne dit pas si des données vont à l’étranger. Enregistrez les transferts, ou dites dans le profil {1}, sous le point internationalTransfers, qu’il n’y en a pas.',
  'The transfer “{0}” of {1} states no ground under this law. State on which one it relies.':
    'Le transfert « {0} » de {1} n’indique aucun fondement au titre de cette loi. Indiquez celui sur lequel il repose.',
  'law of Taiwan': 'droit taïwanais',
  'law of Hong Kong': 'droit de Hong Kong',
  'As far as the register tells, the {0} does not apply to {1}. State its country, or choose another controller.':
    'D’après le registre, {1} ne relève pas du champ suivant : {0}. Indiquez son pays, ou choisissez un autre responsable du traitement.',
  'The country of {0} is not stated: people learn where their data are used. State it.':
    'Le pays de {0} n’est pas indiqué : les personnes apprennent où leurs données sont utilisées. Indiquez-le.',
  'The transfer “{0}” names no country: people learn where their data are used. State every country that the data go to.':
    'Le transfert « {0} » n’indique aucun pays : les personnes apprennent où leurs données sont utilisées. Indiquez chaque pays où vont les données.',
  'Nothing says how the data are used. State it in the profile {0} under the item method: by machines, by hand, or both.':
    'Rien ne dit comment les données sont utilisées. Indiquez-le dans le profil {0}, sous la rubrique method : par des machines, à la main, ou les deux.',
  'Nothing says how people use their rights. State it in the profile {0} under the item rightsExercise.':
    'Rien ne dit comment les personnes exercent leurs droits. Indiquez-le dans le profil {0}, sous la rubrique rightsExercise.',
  'Nobody is named, with an address, who handles requests for access and correction. Name the contact for privacy in the profile {0}: a job title is enough.':
    'Personne n’est nommé, avec une adresse, pour traiter les demandes d’accès et de rectification. Nommez le contact pour la vie privée dans le profil {0} : une fonction suffit.',
  'Nothing says whether data are used in direct marketing. State it in the profile {0} under the item directMarketing. Name the kinds of data and of goods and the free way to answer, and say that consent is needed. If they are not used so, say that.':
    'Rien ne dit si des données servent à la prospection directe. Indiquez dans le profil {0}, sous la rubrique directMarketing : quelles sortes de données, pour quelles sortes de biens, que le consentement est nécessaire, et le moyen gratuit de répondre. Si elles n’y servent pas, dites-le.',
  '{0} works on data of {1}, and the engagement does not say where. State the places of the data.':
    '{0} traite des données de {1}, et l’engagement ne dit pas où. Indiquez les lieux des données.',
};
