import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of China, Taiwan and Vietnam. */
export const CHINA_TAIWAN_VIETNAM: Catalogue = {
  'The dossier of the impact of processing is filed within 60 days of the first processing, once for the organisation.':
    'Le dossier d’impact du traitement est déposé dans les 60 jours du premier traitement, une fois pour l’organisation.',
  '{0} reaches {1}, and by an order {2}. End it, or say in the profile TW, under the item {3}, why the order does not concern these data.':
    '{0} atteint {1}, et un ordre s’y oppose : {2}. Mettez-y fin, ou dites dans le profil TW, sous le point {3}, pourquoi l’ordre ne concerne pas ces données.',
  '{0} reaches {1}. Orders restrict that for some industries: {2}. State in the profile TW, under the item {3}, whether one concerns you.':
    '{0} atteint {1}. Des ordres le restreignent pour certains secteurs : {2}. Indiquez dans le profil TW, sous le point {3}, si l’un d’eux vous concerne.',
  '{0} rest on a contract, which serves only together with security measures, and none are recorded. Describe how the data are protected.':
    '{0} : la base est un contrat, qui ne vaut qu’avec des mesures de sécurité, et aucune n’est enregistrée. Décrivez comment les données sont protégées.',
  'State written consent, which can be electronic, as the basis; or with the basis the ground of Art. 6(1) as its condition.':
    'Indiquez le consentement écrit, qui peut être électronique, comme base ; ou avec la base le motif de l’art. 6(1) comme condition.',
  '{0} is commissioned, and {1}. Agree on the six matters of Rules 8(2), and record the contract with its dates. Inspect the party, and keep what you find in writing.':
    '{0} est mandaté, et {1}. Convenez des six points de Rules 8(2), et enregistrez le contrat avec ses dates. Contrôlez le mandataire, et consignez par écrit ce que vous constatez.',
  '{0} began by {1}, and the transfer dossier was filed on {2}: later than the {3} days that the law gives. If an earlier dossier covers it, record that filing.':
    '{0} a commencé au plus tard le {1}, et le dossier de transfert a été déposé le {2} : plus tard que les {3} jours que donne la loi. Si un dossier antérieur le couvre, enregistrez ce dépôt.',
  'Record it as a filing of the profile VN, "Cross-border transfer dossier", with its day; or state the case without a dossier as the ground.':
    'Enregistrez-le comme formalité du profil VN, « Cross-border transfer dossier », avec son jour ; ou indiquez comme fondement le cas qui dispense du dossier.',
  '{0} takes data out of Vietnam. A transfer dossier is due within {1} days of the first transfer, and none is recorded. {2}':
    '{0} fait sortir des données du Viêt Nam. Un dossier de transfert est dû dans les {1} jours du premier transfert, et aucun n’est enregistré. {2}',
  '{0} began by {1}. The transfer dossier was due by {2}, and none is recorded. File it. {3}':
    '{0} a commencé au plus tard le {1}. Le dossier de transfert était dû pour le {2}, et aucun n’est enregistré. Déposez-le. {3}',
  '{0} began by {1}: file the transfer dossier by {2}. {3}':
    '{0} a commencé au plus tard le {1} : déposez le dossier de transfert avant la fin du {2}. {3}',
  'The relief of small businesses does not cover the transfer dossier. File it, or state a case of Art. 20(6) as the ground of each transfer.':
    'L’allègement pour les petites entreprises ne couvre pas le dossier de transfert. Déposez-le, ou indiquez un cas de l’art. 20(6) comme fondement de chaque transfert.',
  'The relief of small businesses ends with sensitive data, and {0} has some. File the dossier of the impact of processing, and appoint somebody for data protection.':
    'L’allègement pour les petites entreprises cesse avec des données sensibles, et {0} en comporte. Déposez le dossier d’impact du traitement, et désignez quelqu’un pour la protection des données.',
  'the processor {0}': 'le sous-traitant {0}',
  'the transfer {0}': 'le transfert {0}',
  'Since the last filing of a dossier on {0} there are changes of more than six months ago: {1}. If a purpose or a party is new, file the update (Form 03a), and record it as a filing "Update of the dossier".':
    'Depuis le dernier dépôt d’un dossier le {0}, il y a des changements datant de plus de six mois : {1}. Si une finalité ou une partie est nouvelle, déposez la mise à jour (Form 03a), et enregistrez-la comme formalité « Update of the dossier ».',
  'No department, person or hired service for data protection is recorded that can be reached. Appoint one in writing, and record it in the profile VN as the data protection officer.':
    'Aucun service, aucune personne ni aucun prestataire joignable n’est enregistré pour la protection des données. Désignez-en un par écrit, et enregistrez-le dans le profil VN comme délégué à la protection des données.',
  '{0} processes for others, and {1}. Conclude an agreement with the seven items of Decree 356/2025, 7(1), and record it with its dates: the dossier names it.':
    '{0} traite pour autrui, et {1}. Concluez un accord avec les sept points de Decree 356/2025, 7(1), et enregistrez-le avec ses dates : le dossier le nomme.',
  'it handles sensitive information ({0})': 'des informations sensibles sont traitées ({0})',
  'information is provided to another handler': 'des informations sont fournies à un autre responsable',
  'information goes abroad': 'des informations vont à l’étranger',
  '{0} rests on consent, and {1}: each needs a separate consent, and none is recorded. {2}':
    '{0} repose sur le consentement, et : {1}. Chacun de ces points demande un consentement distinct, et aucun n’est enregistré. {2}',
  '{0} rests on consent, and {1}: that needs a separate consent, and none is recorded. {2}':
    '{0} repose sur le consentement, et : {1}. Cela demande un consentement distinct, et aucun n’est enregistré. {2}',
  'Ask for it, and write "separate consent" in the condition of the legal basis. If it is the same everywhere, state under the item separateConsent of the profile CN how it is given.':
    'Demandez-le, et écrivez « separate consent » dans la condition de la base légale. Si c’est partout pareil, indiquez sous le point separateConsent du profil CN comment il est donné.',
  'sensitive information of one person is enough to lose it ({0})':
    'les informations sensibles d’une seule personne suffisent à perdre l’exemption ({0})',
  '{0} people have been exported this year': 'les informations de {0} personnes ont été exportées cette année',
  '{0} relies on "{1}", but by what the profile CN states, the law asks for: {2}. Apply for the assessment, and record it as the ground {3}.':
    '{0} s’appuie sur « {1} », mais d’après ce qu’indique le profil CN, la loi demande : {2}. Demandez l’évaluation, et enregistrez-la comme fondement {3}.',
  '{0} relies on "{1}", but {2}. Conclude the standard contract and file it, or have the export certified, and record that as the ground.':
    '{0} s’appuie sur « {1} », mais {2}. Concluez le contrat type et déposez-le, ou faites certifier l’exportation, et enregistrez cela comme fondement.',
  'people whose information, none of it sensitive, has been exported':
    'personnes dont des informations, aucune sensible, ont été exportées',
  'people whose sensitive information has been exported': 'personnes dont des informations sensibles ont été exportées',
  'the register does not hold it': 'le registre ne le contient pas',
  'the statement begins with no number': 'la déclaration ne commence pas par un nombre',
  'the statement names no year': 'la déclaration ne nomme aucune année',
  'the statement is of {0}, and the count begins again on 1 January':
    'la déclaration est de {0}, et le compte recommence le 1er janvier',
  'The way out of the country depends on the number of {0} since 1 January {1}, each counted once: {2}. State it under the item {3} of the profile CN, such as "45,000 in {4}"; "0 in {5}" if there are none.':
    'La voie de sortie du pays dépend d’un nombre depuis le 1er janvier {1}, chaque personne comptée une fois : {0}. Ce qui manque : {2}. Indiquez-le sous le point {3} du profil CN, par exemple « 45,000 in {4} » ; « 0 in {5} » s’il n’y en a pas.',
  'Operators of critical information infrastructure need a security assessment for any export, and the register does not say if you are one. State "Yes" or "No" under the item criticalInfrastructure of the profile CN.':
    'Les opérateurs d’infrastructures d’information critiques ont besoin d’une évaluation de sécurité pour toute exportation, et le registre ne dit pas si vous en êtes un. Indiquez « Yes » ou « No » sous le point criticalInfrastructure du profil CN.',
  'The ways out of the country that {0} relies on depend on numbers of people, which the register does not hold. Open a profile CN, and state them under the items {1}.':
    'Les voies de sortie du pays sur lesquelles s’appuie {0} dépendent de nombres de personnes, que le registre ne contient pas. Ouvrez un profil CN, et indiquez-les sous ces points : {1}.',
  'The security assessment of {0}, granted on {1}, ended on {2}. Apply for another one, and stop the export until it is there, and record the grant with the transfer.':
    'L’évaluation de sécurité de {0}, accordée le {1}, a pris fin le {2}. Demandez-en une autre, arrêtez l’exportation jusque-là, et enregistrez l’octroi avec le transfert.',
  'The security assessment of {0}, granted on {1}, ends on {2}. Apply for its extension in the 60 working days before, and record the grant with the transfer.':
    'L’évaluation de sécurité de {0}, accordée le {1}, prend fin le {2}. Demandez sa prolongation dans les 60 jours ouvrables précédents, et enregistrez l’octroi avec le transfert.',
  'The certificate of {0} ends on {1}, and another is applied for six months before. Apply for it now, and record it with the transfer.':
    'Le certificat de {0} prend fin le {1}, et un autre se demande six mois avant. Demandez-le maintenant, et enregistrez-le avec le transfert.',
  '{0} relies on the standard clauses "{1}", which are not those of the Cyberspace Administration of China. Conclude its standard contract, and record it with "Order 13" as its version.':
    '{0} s’appuie sur les clauses types « {1} », qui ne sont pas celles de l’Administration chinoise du cyberespace. Concluez son contrat type, et enregistrez-le avec « Order 13 » comme version.',
  'file it with the cyberspace administration of the province, with the report of the impact assessment':
    'déposez-le auprès de l’administration du cyberespace de la province, avec le rapport de l’analyse d’impact',
  '{0} is entrusted with handling, and {1}. Agree on purpose, period, method, categories, measures, rights and duties, and record the contract with its dates.':
    '{0} est chargé du traitement, et {1}. Convenez de la finalité, de la durée, de la méthode, des catégories, des mesures, des droits et des obligations, et enregistrez le contrat avec ses dates.',
  'State under the item individuals of the profile CN whose information is handled, as a number.':
    'Indiquez sous le point individuals du profil CN, comme nombre, de combien de personnes les informations sont traitées.',
  'From a million individuals on, the person in charge of personal information protection is reported within 30 working days. {0}':
    'À partir d’un million de personnes, la personne responsable de la protection des informations personnelles est déclarée dans les 30 jours ouvrables. {0}',
  'A handler abroad reports the name and contact of its body or representative in the mainland.':
    'Un responsable à l’étranger déclare le nom et le contact de son organisme ou de son représentant sur le continent.',
  'Information of minors is handled: the state of its yearly audit is reported by 31 January.':
    'Des informations de mineurs sont traitées : l’état de leur audit annuel est déclaré au plus tard le 31 janvier.',
  'Biometric information is handled: from 100,000 people whose faces are stored, facial recognition is filed with the province. State under the item storedFaces how many there are.':
    'Des informations biométriques sont traitées : à partir de 100 000 personnes dont le visage est stocké, la reconnaissance faciale est déclarée à la province. Indiquez sous le point storedFaces combien il y en a.',
  'Handlers of important data assess their risks every year and send the report. Data are important if an authority has notified or published them as such.':
    'Qui traite des données importantes évalue ses risques chaque année et envoie le rapport. Des données sont importantes si une autorité les a notifiées ou publiées comme telles.',
  'Above ten million individuals, compliance is audited at least every two years; others audit at intervals of their own. {0}':
    'Au-dessus de dix millions de personnes, la conformité est auditée au moins tous les deux ans ; les autres l’auditent à leurs propres intervalles. {0}',
};
