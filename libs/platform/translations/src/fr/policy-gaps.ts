import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of privacy policies and notices. */
export const POLICY_GAPS: Catalogue = {
  'Overseas transfer to {0}: the items transferred are missing. List them.':
    'Transfert à l’étranger vers {0} : les données transférées manquent. Énumérez-les.',
  'Overseas transfer to {0}: the country is missing. State every country.':
    'Transfert à l’étranger vers {0} : le pays manque. Indiquez chaque pays.',
  'Overseas transfer to {0}: the time of transfer is missing. State it.':
    'Transfert à l’étranger vers {0} : le moment du transfert manque. Indiquez-le.',
  'Overseas transfer to {0}: the method of transfer is missing. State it.':
    'Transfert à l’étranger vers {0} : le mode de transfert manque. Indiquez-le.',
  'Overseas transfer to {0}: this is a class and no recipient. Name each recipient in a row of its own.':
    'Transfert à l’étranger vers {0} : c’est une catégorie et non un destinataire. Nommez chaque destinataire sur une ligne à part.',
  "Overseas transfer to {0}: the recipient's contact is missing. State it.":
    'Transfert à l’étranger vers {0} : les coordonnées du destinataire manquent. Indiquez-les.',
  "Overseas transfer to {0}: the recipient's purpose of use is missing. State it.":
    'Transfert à l’étranger vers {0} : la finalité d’utilisation du destinataire manque. Indiquez-la.',
  "Overseas transfer to {0}: the recipient's period of retention and use is missing. State it.":
    'Transfert à l’étranger vers {0} : la durée de conservation et d’utilisation par le destinataire manque. Indiquez-la.',
  'Overseas transfer to {0}: the method of refusing it is missing. State it.':
    'Transfert à l’étranger vers {0} : le moyen de le refuser manque. Indiquez-le.',
  'Overseas transfer to {0}: the procedure of refusing it is missing. State it.':
    'Transfert à l’étranger vers {0} : la procédure de refus manque. Indiquez-la.',
  'Overseas transfer to {0}: the effect of refusing it is missing. State it.':
    'Transfert à l’étranger vers {0} : l’effet du refus manque. Indiquez-le.',
  'Overseas transfer to {0}: the legal ground is missing. State which item of 28-8(1) it is.':
    'Transfert à l’étranger vers {0} : le fondement juridique manque. Indiquez de quel point de l’article 28-8(1) il s’agit.',
  'The delegatee {0} has the data outside Korea and no row among the overseas transfers. Enter the overseas transfer.':
    'Le délégataire {0} a les données hors de Corée et n’a aucune ligne parmi les transferts à l’étranger. Inscrivez le transfert à l’étranger.',
  'The delegatee {0} is not known to be in Korea and has no row among the overseas transfers. State where it has the data; unless in Korea alone, enter the overseas transfer.':
    'On ne sait pas si le délégataire {0} est en Corée, et il n’a aucune ligne parmi les transferts à l’étranger. Indiquez où il a les données ; si ce n’est pas en Corée seulement, inscrivez le transfert à l’étranger.',
  'Entrustment to {0}: this is a class and no delegatee. Name each delegatee in a row of its own.':
    'Délégation à {0} : c’est une catégorie et non un délégataire. Nommez chaque délégataire sur une ligne à part.',
  '{0} entrusts work in turn to {1}, which is not among the delegatees. Disclose it for Korea.':
    '{0} délègue à son tour du travail à {1}, qui n’est pas parmi les délégataires. Rendez-le public pour la Corée.',
  '{0} works for {1} and is not among the delegatees. Disclose it for Korea.':
    '{0} travaille pour {1} et n’est pas parmi les délégataires. Rendez-le public pour la Corée.',
  'Marketing is entrusted to {0}, and it is not stated that each data subject was informed. Inform them and enter the date.':
    'La promotion est déléguée à {0}, et il n’est pas dit que chaque personne concernée en a été informée. Informez-les et inscrivez la date.',
  'Provision to {0}: this is a class and no third party. Name each recipient in a row of its own.':
    'Fourniture à {0} : c’est une catégorie et non un tiers. Nommez chaque destinataire sur une ligne à part.',
  "Provision to {0}: the recipient's purpose of use is missing. State it.":
    'Fourniture à {0} : la finalité d’utilisation du destinataire manque. Indiquez-la.',
  'Provision to {0}: the items provided are missing. List them.':
    'Fourniture à {0} : les données fournies manquent. Énumérez-les.',
  "Provision to {0}: the recipient's period of retention and use is missing. State it.":
    'Fourniture à {0} : la durée de conservation et d’utilisation par le destinataire manque. Indiquez-la.',
  '{0}: the purposes of processing are missing. State them.':
    '{0} : les finalités du traitement manquent. Indiquez-les.',
  '{0}: the period of processing and retention is missing. State it.':
    '{0} : la durée de traitement et de conservation manque. Indiquez-la.',
  '{0}: the items of personal information are missing. List them.':
    '{0} : les données personnelles manquent. Énumérez-les.',
  '{0}: it is not stated whether "{1}" rests on consent or on which other basis. State it.':
    '{0} : il n’est pas dit si « {1} » repose sur le consentement ou sur quelle autre base. Indiquez-le.',
  '{0}: {1} are sensitive information, processed without consent. Obtain a separate consent, or state the statute that requires or permits it.':
    '{0} : {1} sont des données sensibles, traitées sans consentement. Obtenez un consentement distinct, ou indiquez la loi qui l’exige ou le permet.',
  '{0}: {1} are unique identifiers, processed without consent. Obtain a separate consent, or state the statute that requires or permits it.':
    '{0} : {1} sont des identifiants uniques, traités sans consentement. Obtenez un consentement distinct, ou indiquez la loi qui l’exige ou le permet.',
  'Procedure and method of destruction are missing. State them.':
    'La procédure et le mode de destruction manquent. Indiquez-les.',
  'Data are preserved because a law orders it: the law and the items are missing. State them.':
    'Des données sont conservées parce qu’une loi l’ordonne : la loi et les données manquent. Indiquez-les.',
  'The rights of data subjects and how to exercise them are missing. State them.':
    'Les droits des personnes concernées et la manière de les exercer manquent. Indiquez-les.',
  'The safety measures are missing. State them.': 'Les mesures de sécurité manquent. Indiquez-les.',
  '{0} is seated outside Korea: the countries in which data collected directly in Korea are processed are missing. State them.':
    '{0} a son siège hors de Corée : les pays où sont traitées les données collectées directement en Corée manquent. Indiquez-les.',
  'The name of the chief privacy officer, or of the department in charge, is missing. State it.':
    'Le nom du responsable de la protection des données, ou du service compétent, manque. Indiquez-le.',
  'The telephone number of the chief privacy officer or the department in charge is missing. State it.':
    'Le numéro de téléphone du responsable de la protection des données ou du service compétent manque. Indiquez-le.',
  'The name of the domestic agent is missing. State it.': 'Le nom du représentant en Corée manque. Indiquez-le.',
  'The domestic agent is a corporation, and the name of its representative is missing. State it.':
    'Le représentant en Corée est une personne morale, et le nom de son représentant légal manque. Indiquez-le.',
  'The date from which the policy applies is missing. Record its publication as a filing with the item Privacy policy.':
    'La date à partir de laquelle la politique s’applique manque. Enregistrez sa publication comme formalité, avec le point « Privacy policy ».',
  'Criteria and procedure of decisions made by automated means alone are missing. State them.':
    'Les critères et la procédure des décisions entièrement automatisées manquent. Indiquez-les.',
  'The address of the domestic agent is missing. State it.': 'L’adresse du représentant en Corée manque. Indiquez-la.',
  'The telephone number of the domestic agent is missing. State it.':
    'Le numéro de téléphone du représentant en Corée manque. Indiquez-le.',
  'The e-mail address of the domestic agent is missing. State it.':
    'L’adresse électronique du représentant en Corée manque. Indiquez-la.',
  'No ground for provision to a third party in a foreign country is stated. State the countries, and the ground: designation, equivalent action or consent.':
    'Aucun fondement pour la fourniture à un tiers à l’étranger n’est indiqué. Indiquez les pays, et le fondement : désignation, mesures équivalentes ou consentement.',
  'The joint users are not known to be in Japan, and joint use alone is no ground for users in a foreign country. State the countries, and the ground: designation, equivalent action or consent.':
    'On ne sait pas si les utilisateurs conjoints sont au Japon, et l’utilisation conjointe seule n’est pas un fondement pour des utilisateurs à l’étranger. Indiquez les pays, et le fondement : désignation, mesures équivalentes ou consentement.',
  'The ground is the designation of a country, and none is named. State every country.':
    'Le fondement est la désignation d’un pays, et aucun n’est nommé. Indiquez chaque pays.',
  '{0} is not designated. Rely on another ground, or stop providing.':
    'Pays non désigné : {0}. Appuyez-vous sur un autre fondement, ou cessez la fourniture.',
  'The recipient was last checked on {0}, and should have been again by {1}. Check it, and record the check.':
    'Le destinataire a été contrôlé pour la dernière fois le {0}, et aurait dû l’être de nouveau au plus tard le {1}. Contrôlez-le, et enregistrez le contrôle.',
  'The entrusted person is abroad ({0}), and no transfer to it takes place under the law of Japan. Where it handles data abroad, register the transfer with its countries and its ground: entrustment alone is none.':
    'Le délégataire est à l’étranger ({0}), et aucun transfert vers lui n’a lieu au titre du droit japonais. S’il traite des données à l’étranger, enregistrez le transfert avec ses pays et son fondement : la délégation seule n’en est pas un.',
  'The entrusted person is not known to be in Japan, and no transfer to it takes place under the law of Japan. State where it is; where it handles data abroad, register the transfer with its countries and its ground: entrustment alone is none.':
    'On ne sait pas si le délégataire est au Japon, et aucun transfert vers lui n’a lieu au titre du droit japonais. Indiquez où il se trouve ; s’il traite des données à l’étranger, enregistrez le transfert avec ses pays et son fondement : la délégation seule n’en est pas un.',
  '{0} ({1}): it is not stated whether it is collected, and no activity collected it. State it in the published table.':
    '{0} ({1}) : il n’est pas dit si la catégorie est collectée, et aucune activité ne l’a collectée. Indiquez-le dans le tableau publié.',
  '{0} ({1}): no purpose is stated. Name the data in the purposes of the activities that collect them.':
    '{0} ({1}) : aucune finalité n’est indiquée. Nommez les données dans les finalités des activités qui les collectent.',
  '{0} ({1}): nobody is named that it is disclosed to. State the recipients in the published table; where it is disclosed to nobody, enter that in their place.':
    '{0} ({1}) : personne n’est nommé à qui la catégorie est communiquée. Indiquez les destinataires dans le tableau publié ; si elle n’est communiquée à personne, inscrivez-le à leur place.',
  'It is not stated whether these categories are disclosed for a business purpose: {0}. State the kinds of their recipients in the published table, or the list in a statement “disclosedForBusinessPurpose” of the profile of California.':
    'Il n’est pas dit si ces catégories sont communiquées à des fins commerciales : {0}. Indiquez les types de leurs destinataires dans le tableau publié, ou la liste dans une mention « disclosedForBusinessPurpose » du profil de la Californie.',
  'No source is stated. State the sources in the activities, or in the profile of California under the item sources.':
    'Aucune source n’est indiquée. Indiquez les sources dans les activités, ou dans le profil de la Californie sous le point sources.',
  'The rights of consumers are not stated. Enter them in the profile of California.':
    'Les droits des consommateurs ne sont pas indiqués. Inscrivez-les dans le profil de la Californie.',
  'It is not stated how consumers submit requests. State it in the profile of California, under the item rightsExercise.':
    'Il n’est pas dit comment les consommateurs présentent leurs demandes. Indiquez-le dans le profil de la Californie, sous le point rightsExercise.',
  'Categories are sold or shared, and no page for opting out is named. State its address in the profile of California, under the item optOutLink.':
    'Des catégories sont vendues ou partagées, et aucune page d’opposition n’est nommée. Indiquez son adresse dans le profil de la Californie, sous le point optOutLink.',
  'Sensitive personal information is collected. State in the profile of California that it is used only as the Act allows (sensitivePersonalInformation). Or state the address of the page for limiting its use (limitUseLink).':
    'Des données personnelles sensibles sont collectées. Indiquez dans le profil de la Californie qu’elles ne sont utilisées que comme la loi le permet (sensitivePersonalInformation), ou l’adresse de la page qui permet d’en limiter l’utilisation (limitUseLink).',
  'The numbers of requests are not stated. State them in the profile of California, under the item requestMetrics. Or state there where they are published, or that fewer than ten million consumers are concerned in a year.':
    'Les nombres de demandes ne sont pas indiqués. Indiquez-les, ou bien où ils sont publiés, ou que moins de dix millions de consommateurs sont concernés par an : dans le profil de la Californie, sous le point requestMetrics.',
  'It is not stated when the policy was last updated. Record its publication among the filings of the profile, as “Privacy notice”, with the date.':
    'Il n’est pas dit quand la politique a été mise à jour pour la dernière fois. Enregistrez sa publication parmi les formalités du profil, sous « Privacy notice », avec la date.',
  'The policy is older than twelve months. Update it, and record its publication among the filings of the profile.':
    'La politique a plus de douze mois. Mettez-la à jour, et enregistrez sa publication parmi les formalités du profil.',
  '{0} ({1}): it is not stated whether it is sold or shared. State it in the published table.':
    '{0} ({1}) : il n’est pas dit si la catégorie est vendue ou partagée. Indiquez-le dans le tableau publié.',
  '{0} ({1}): neither the published table nor the rules of the activities say how long all of its data are kept{2}. State it for this category.':
    '{0} ({1}) : ni le tableau publié ni les règles des activités ne disent combien de temps toutes ses données sont conservées{2}. Indiquez-le pour cette catégorie.',
  'The published row {0} has none of the letters of the Act. Give it its letter.':
    'La ligne publiée {0} ne porte aucune des lettres de la loi. Donnez-lui sa lettre.',
  'It is not known which categories these data of the activities belong to: {0}. Give each its letters in the activity.':
    'On ne sait pas à quelles catégories appartiennent ces données des activités : {0}. Donnez à chacune ses lettres dans l’activité.',
  'No responsible party is named. Name it as controller in the profile of South Africa.':
    'Aucune partie responsable n’est nommée. Nommez-la comme responsable dans le profil de l’Afrique du Sud.',
  'No information officer is named. Name one in the profile of South Africa; without one it is the head of the body.':
    'Aucun responsable de l’information n’est nommé. Nommez-en un dans le profil de l’Afrique du Sud ; à défaut, c’est le dirigeant de l’organisme.',
  'The name of the information officer of {0} is not stated. Enter it in the contact.':
    'Le nom du responsable de l’information de {0} n’est pas indiqué. Inscrivez-le dans le contact.',
  'The postal and street address of {0} is not stated. State it.':
    'L’adresse postale et physique de {0} n’est pas indiquée. Indiquez-la.',
  'No phone number of the information officer of {0} is stated. State it.':
    'Aucun numéro de téléphone du responsable de l’information de {0} n’est indiqué. Indiquez-le.',
  'No activity is under the law of South Africa. Register what is processed there.':
    'Aucune activité n’est soumise au droit de l’Afrique du Sud. Enregistrez ce qui y est traité.',
  'No purpose is stated of: {0}. State what the information is processed for.':
    'Aucune finalité n’est indiquée pour : {0}. Indiquez à quoi servent les informations.',
  'It is not stated whose information is processed in: {0}. State the categories of data subjects.':
    'Il n’est pas dit de qui les informations sont traitées dans : {0}. Indiquez les catégories de personnes concernées.',
  'It is not stated which information is processed in: {0}. State its categories.':
    'Il n’est pas dit quelles informations sont traitées dans : {0}. Indiquez leurs catégories.',
  'No recipient is named of: {0}. State the recipients, or their categories.':
    'Aucun destinataire n’est nommé pour : {0}. Indiquez les destinataires, ou leurs catégories.',
  'No security measures are described for: {0}. Describe in general terms how the information is protected.':
    'Aucune mesure de sécurité n’est décrite pour : {0}. Décrivez de manière générale comment les informations sont protégées.',
  'The transfer {0} names no country. State every country that the information goes to.':
    'Le transfert {0} ne nomme aucun pays. Indiquez chaque pays de destination des informations.',
  'The transfer {0} states no ground of POPIA s72. State the ground that it relies on.':
    'Le transfert {0} n’indique aucun fondement de la section 72 de la POPIA. Indiquez celui sur lequel il repose.',
  '{0} holds information abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0} détient des informations à l’étranger ({1}), et aucun transfert avec un fondement n’est enregistré. Enregistrez le transfert avec son fondement.',
  'It is not stated whether the act of {0} on the data of consumers binds the organisation. State it in the profile {1}, under the item scope: MET, NOT MET or EXEMPT, and why.':
    'Il n’est pas indiqué si la loi sur les données des consommateurs ({0}) s’applique à l’organisation. Indiquez-le dans le profil {1}, sous le point scope : MET, NOT MET ou EXEMPT, et pourquoi.',
  'It is not stated whether the assessment of {0} is completed, and these states ask for one: {1}. State it, with its date.':
    'Il n’est pas indiqué si l’évaluation de {0} est achevée, et ces États en exigent une : {1}. Indiquez-le, avec sa date.',
  '{0} has no completed assessment, and these states ask for one: {1}. Make it and record it, or record with the reason that none is needed.':
    '{0} n’a pas d’évaluation achevée, et ces États en demandent une : {1}. Faites-la et enregistrez-la, ou enregistrez avec le motif qu’aucune n’est nécessaire.',
  'The notice to consumers contains this, and it is not stated: {0}. These states ask for it: {1}. State it in the profile {2}, under the item {3}.':
    'L’avis aux consommateurs contient ceci, qui n’est pas indiqué : {0}. Ces États le demandent : {1}. Indiquez-le dans le profil {2}, sous le point {3}.',
  'The notice to consumers contains this, and it is not stated: {0}. These states ask for it: {1}. Record the publication as a filing of the profile {2}, with the item "Privacy notice".':
    'L’avis aux consommateurs contient ceci, qui n’est pas indiqué : {0}. Ces États le demandent : {1}. Enregistrez la publication comme formalité du profil {2}, avec le point « Privacy notice ».',
  'The notice to consumers contains this, and no activity says it: {0}. These states ask for it: {1}. Record it in the activities.':
    'L’avis aux consommateurs contient ceci, et aucune activité ne le dit : {0}. Ces États le demandent : {1}. Enregistrez-le dans les activités.',
  'It is not stated whether the acts of these states on the data of consumers bind the organisation: {0}. State it in the profile {1}, under the item scope: MET, NOT MET or EXEMPT, and why. A profile of a state overrules it.':
    'Il n’est pas indiqué si les lois de ces États sur les données des consommateurs s’appliquent à l’organisation : {0}. Indiquez-le dans le profil {1}, sous le point scope : MET, NOT MET ou EXEMPT, et pourquoi. Le profil d’un État l’emporte.',
  'It is not stated whether the contracts with processors contain what these states ask for: {0}. Compare them, and state in the profile {1}, under the item processorContracts, what they contain or lack.':
    'Il n’est pas indiqué si les contrats de sous-traitance contiennent ce que ces États demandent : {0}. Comparez-les, et indiquez dans le profil {1}, sous le point processorContracts, ce qu’ils contiennent ou ce qui leur manque.',
};
