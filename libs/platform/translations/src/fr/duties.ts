import type { Catalogue } from '../catalogue.js';

/** Sentences of the duties of many laws. */
export const DUTIES: Catalogue = {
  '{0} rest on consent, and it is not recorded where the record of consent is. State it: the controller must be able to show that people have consented.':
    '{0} : ces finalités reposent sur le consentement, et le registre ne dit pas où sont conservées les preuves du consentement. Indiquez-le : le responsable du traitement doit pouvoir démontrer que les personnes ont consenti.',
  'Where the law requires none, the controller must still be able to show that the interests were weighed: the authorities recommend to write it down.':
    'Là où la loi n’exige pas d’évaluation, le responsable du traitement doit tout de même pouvoir démontrer que les intérêts ont été mis en balance : les autorités recommandent de l’écrire.',
  'and the activity has changed since they were assessed, from {0} on':
    'et l’activité a changé depuis leur évaluation, à partir du {0}',
  'and no completed assessment of them is recorded': 'et aucune évaluation achevée n’est enregistrée',
  '{0} rest on legitimate interests, {1}. Make a legitimate interests assessment, and record it. {2}':
    '{0} : ces finalités reposent sur des intérêts légitimes, {1}. Évaluez les intérêts légitimes, et enregistrez l’évaluation. {2}',
  'It is not stated whether the legitimate interests assessment of "{0}" is completed. State it, with its date.':
    'Il n’est pas indiqué si l’évaluation des intérêts légitimes de « {0} » est achevée. Indiquez-le, avec sa date.',
  '"{0}" does not follow its retention policy, and no reason is given. Follow the policy, or give the reason.':
    '« {0} » ne suit pas sa politique de conservation, et aucun motif n’est donné. Suivez la politique, ou donnez le motif.',
  'The breach "{0}"{1} has no record. Document its facts, its effects and what was done, and record where that is.':
    'La violation de données « {0} »{1} n’est pas documentée. Documentez les faits, les effets et les mesures prises, et enregistrez où se trouve le document.',
  ' of {0}': ' du {0}',
  '"{0}" processes special categories of data on a condition of Art 9(2) that needs one of Schedule 1 to the Data Protection Act 2018, and none is recorded. Record its paragraph.':
    '« {0} » traite des catégories particulières de données selon une condition de l’art. 9, par. 2 qui exige une condition de l’annexe 1 du Data Protection Act 2018, et aucune n’est enregistrée. Enregistrez son paragraphe.',
  '"{0}" relies on a condition of Schedule 1 that needs an appropriate policy document. The record must say whether data are kept and erased as that document says: state the policy, and if it is followed.':
    '« {0} » s’appuie sur une condition de l’annexe 1 qui exige une politique (appropriate policy document). Le registre doit dire si les données sont conservées et effacées comme le prévoit ce document : indiquez la politique, et si elle est suivie.',
  '"{0}" (for {1})': '« {0} » (pour {1})',
  'It is not stated whether {0} is decided without a person, or affects people significantly. If both are so, they must be informed of the logic: state these, and the logic.':
    'Il n’est pas indiqué si {0} se décide sans intervention humaine, ni si des personnes en sont affectées de manière significative. Si c’est le cas des deux, elles doivent être informées de la logique : indiquez ces deux points, et la logique.',
  '{0} is decided without a person and affects people significantly, and its logic is not stated. State it: people must be informed of it, and of what follows for them.':
    '{0} se décide sans intervention humaine et affecte des personnes de manière significative, et la logique n’est pas indiquée. Indiquez-la : les personnes doivent en être informées, ainsi que des conséquences pour elles.',
  '{0} is decided without a person and affects people significantly. The law of {1} has: {2}. State in the profile {3}, under the item {4}, how this is done.':
    '{0} se décide sans intervention humaine et affecte des personnes de manière significative. Le droit applicable ({1}) prévoit : {2}. Indiquez dans le profil {3}, sous le point {4}, comment cela se fait.',
  '{0} Record it as a filing of the profile {1}, with its number and date. If none is owed, say why under the item {2}.':
    '{0} Enregistrez-le comme formalité du profil {1}, avec son numéro et sa date. Si rien n’est dû, dites pourquoi sous le point {2}.',
  'Controllers and processors of major importance register with the Commission within six months.':
    'Les responsables et sous-traitants d’importance majeure s’enregistrent auprès de la Commission dans les six mois.',
  'Audit returns of the year before are filed with the Commission.':
    'Les rapports d’audit de l’année précédente sont déposés auprès de la Commission.',
  'The data protection officer makes a data protection report every half year.':
    'Le délégué à la protection des données fait un rapport sur la protection des données tous les six mois.',
  'What is registered in the national registry (RNBD) is updated every year between 2 January and 31 March.':
    'Ce qui est inscrit au registre national (RNBD) est mis à jour chaque année entre le 2 janvier et le 31 mars.',
  'Data processing systems and the data protection officer are registered with the Commission, from 250 employees or the sensitive data of 1,000 people on.':
    'Les systèmes de traitement et le délégué à la protection des données sont enregistrés auprès de la Commission, à partir de 250 employés ou des données sensibles de 1 000 personnes.',
  'Security incidents and breaches of the year before are reported to the Commission by 31 March.':
    'Les incidents de sécurité et les violations de l’année précédente sont déclarés à la Commission au plus tard le 31 mars.',
  'it makes automated decisions: {0}': 'elle prend des décisions automatisées : {0}',
  'it is entrusted to {0}': 'elle est confiée à {0}',
  'data are provided to {0}': 'des données sont fournies à {0}',
  'data go abroad ({0})': 'des données partent à l’étranger ({0})',
  'it processes {0}': 'elle traite {0}',
  'people are affected significantly by decisions without a person: {0}':
    'des décisions sans intervention humaine affectent des personnes de manière significative : {0}',
  'it concerns {0}': 'elle concerne {0}',
  'a public institution processes {0}': 'un organisme public traite {0}',
  'Make one before the processing goes on and record it, or record with the reason that none is needed.':
    'Faites-en une avant de poursuivre le traitement et enregistrez-la, ou enregistrez avec le motif qu’aucune n’est nécessaire.',
  'It is not stated whether the impact assessment of "{0}" is completed. State it, with its date.':
    'Il n’est pas indiqué si l’analyse d’impact de « {0} » est achevée. Indiquez-le, avec sa date.',
  '"{0}" needs an impact assessment, as is recorded, and it is not completed. Complete it before the processing goes on.':
    '« {0} » a besoin, selon le registre, d’une analyse d’impact, et elle n’est pas achevée. Achevez-la avant de poursuivre le traitement.',
  '"{0}" needs an impact assessment: {1} ({2}). {3}': '« {0} » a besoin d’une analyse d’impact : {1} ({2}). {3}',
  '{0} It is asked for by these states, of processing begun since the day in brackets: {1}.':
    '{0} Ces États la demandent, pour les traitements commencés depuis la date entre parenthèses : {1}.',
  '"{0}" may need an impact assessment: {1} ({2}). {3}':
    '« {0} » a peut-être besoin d’une analyse d’impact : {1} ({2}). {3}',
  'No impact assessment of "{0}" is needed, as is recorded, and no reason is given although {1}. Give the reason.':
    'Selon le registre, aucune analyse d’impact de « {0} » n’est nécessaire, et aucun motif n’est donné alors que ceci la suggère : {1}. Donnez le motif.',
  'No impact assessment of "{0}" is needed, as is recorded ({1}), but the law asks for one: {2}. Check the reason.':
    'Selon le registre, aucune analyse d’impact de « {0} » n’est nécessaire ({1}), mais la loi en exige une : {2}. Vérifiez le motif.',
  '"{0}" has changed since its impact assessment, from {1} on. Review whether the risk has changed, and record the assessment again with its new date.':
    '« {0} » a changé depuis son analyse d’impact, à partir du {1}. Vérifiez si le risque a changé, et enregistrez à nouveau l’analyse avec sa nouvelle date.',
  'State it in the activity; where a law does not know that basis, in an override of its profile.':
    'Indiquez-la dans l’activité ; là où une loi ne connaît pas cette base, dans un remplacement de son profil.',
  'No legal basis is stated for "{0}". {1}': 'Aucune base juridique n’est indiquée pour « {0} ». {1}',
  'The legal bases of "{0}" are limited to some data, and leave out: {1}. {2}':
    'Les bases juridiques de « {0} » sont limitées à certaines données et omettent : {1}. {2}',
  'Its review was due by {0}. Review it, and record the review with its outcome.':
    'Sa révision était due le {0}. Révisez, et enregistrez la révision avec son résultat.',
  'The transfer {0} names no exporter. If a controller in {1} exports the data, the law there applies, too, and may ask for a ground and for the countries. State the exporter.':
    'Le transfert {0} ne nomme aucun exportateur. Si un responsable du traitement de là-bas ({1}) exporte les données, le droit local s’applique aussi, et peut exiger un fondement et les pays. Indiquez l’exportateur.',
  'These data are kept without a limit, or "as long as needed": {0}. State a period, or the events or criteria that end the retention.':
    'Ces données sont conservées sans limite, ou « aussi longtemps que nécessaire » : {0}. Indiquez une durée, ou les événements ou critères qui mettent fin à la conservation.',
  'Only what the profiles state for all activities says how long these data are kept: {0}. See that it fits them, or state a rule for them in the activity.':
    'Seul ce que les profils indiquent pour toutes les activités dit combien de temps ces données sont conservées : {0}. Vérifiez que cela leur convient, ou indiquez une règle pour elles dans l’activité.',
  'The profile puts {0} in the place of {1}, which the law of {2} knows{3}. Lift the override, or limit it to data for which the law still requires {4}: to special data (onlySpecialData), or to some by their keys. Keep it if you want to go further than the law.':
    'Le profil met {0} à la place de {1}, que le droit applicable ({2}) connaît pourtant{3}. Levez le remplacement, ou limitez-le aux données pour lesquelles la loi exige encore {4} : aux données particulières (onlySpecialData), ou à certaines par leurs clés. Gardez-le si vous voulez aller plus loin que la loi.',
  ' since {0}': ' depuis le {0}',
  '"{0}" may reveal special categories of data ({1}), and no condition of Art 9(2) is stated for {2}. State the condition with the legal basis. If nothing can be inferred from these data, take the categories out of what they may reveal.':
    '« {0} » peut révéler des catégories particulières de données ({1}), et aucune condition de l’art. 9, par. 2 n’est indiquée pour {2}. Indiquez la condition avec la base juridique. Si rien ne peut être déduit de ces données, retirez ces catégories de ce qu’elles peuvent révéler.',
  'These data may reveal sensitive data, and rest on legitimate interest: {0}. If that may harm the data subjects, legitimate interest does not serve for them. State consent or another basis of Art. 11.':
    'Ces données peuvent révéler des données sensibles, et reposent sur l’intérêt légitime : {0}. Si cela peut nuire aux personnes concernées, l’intérêt légitime ne convient pas pour elles. Indiquez le consentement ou une autre base de l’art. 11.',
  'People must be able to complain to the controller itself, which confirms receipt within 30 days. State the procedure in the profile UK or ALL, under the item complaintProcedure.':
    'Les personnes doivent pouvoir se plaindre au responsable du traitement lui-même, qui accuse réception dans les 30 jours. Indiquez la procédure dans le profil UK ou ALL, sous le point complaintProcedure.',
  'From numbers that the decree sets, people are notified every year of use and provision. State under the item annualNotice of the profile KR how this is done, or why it is not owed.':
    'À partir des nombres que fixe le décret, les personnes sont informées chaque année de l’utilisation et de la communication. Indiquez sous le point annualNotice du profil KR comment cela se fait, ou pourquoi ce n’est pas dû.',
  'In controllers that the decree names, the board appoints the chief privacy officer and reports it to the Commission. Record the report as a filing of the profile KR, or state under the item privacyOfficerAppointment why none is owed.':
    'Chez les responsables du traitement que nomme le décret, le conseil nomme le responsable de la protection des données et le déclare à la Commission. Enregistrez la déclaration comme formalité du profil KR, ou dites sous le point privacyOfficerAppointment pourquoi aucune n’est due.',
  'The information officer ensures that a personal information impact assessment is done. Record assessments with the activities, or state in the profile ZA, under the item impactAssessment, where it is.':
    'Le responsable de l’information veille à ce qu’une analyse d’impact soit faite. Enregistrez les analyses avec les activités, ou dites dans le profil ZA, sous le point impactAssessment, où elle se trouve.',
  'Sensitive information, sale or sharing, and automated decisions need a risk assessment. It comes before processing begun since 2026; for older processing it is due by 31 December 2027. State in the profile US-CA, under the item riskAssessment, when it was made.':
    'Les informations sensibles, la vente ou le partage et les décisions automatisées exigent une évaluation des risques. Elle précède les traitements commencés depuis 2026 ; pour les plus anciens, elle est due le 31 décembre 2027 au plus tard. Dites dans le profil US-CA, sous le point riskAssessment, quand elle a été faite.',
  'Information on risk assessments is submitted to the Agency every year by 1 April. Record it as a filing of the profile US-CA, with the item "Risk assessment".':
    'Des informations sur les évaluations des risques sont remises à l’Agence chaque année au plus tard le 1er avril. Enregistrez-le comme formalité du profil US-CA, avec le point « Risk assessment ».',
  'Large businesses audit their cybersecurity every year and certify it to the Agency by 1 April. It begins in 2028 with a revenue above 100 million US dollars. In 2029 it begins with 50 million or more, and in 2030 with all that have the numbers of consumers. Record the certification as a filing of the profile US-CA, with the item "Cybersecurity audit". If none is owed, state why under the item cybersecurityAudit.':
    'Les grandes entreprises auditent leur cybersécurité chaque année et le certifient à l’Agence au plus tard le 1er avril : à partir de 2028 au-delà de 100 millions de dollars de chiffre d’affaires, à partir de 2029 dès 50 millions, à partir de 2030 toutes celles qui atteignent les nombres de consommateurs. Enregistrez la certification comme formalité du profil US-CA, avec le point « Cybersecurity audit ». Si rien n’est dû, dites pourquoi sous le point cybersecurityAudit.',
  'A business that sells or shares data shows consumers that their signal or request to opt out was processed. State in the profile US-CA, under the item optOutStatus, where it is shown.':
    'Qui vend ou partage des données montre aux consommateurs que leur signal ou leur demande d’opposition a été traité. Dites dans le profil US-CA, sous le point optOutStatus, où cela est montré.',
  'The risk assessment of "{0}" is of {1}. California asks for a review at least every three years. Review it, and record it with its new date.':
    'L’évaluation des risques de « {0} » date du {1}. La Californie exige un réexamen au moins tous les trois ans. Réexaminez-la, et enregistrez-la avec sa nouvelle date.',
  '"{0}" has changed since its risk assessment, from {1} on. California asks for an update within 45 days of a material change. Update it, and record it with its new date.':
    '« {0} » a changé depuis son évaluation des risques, à partir du {1}. La Californie exige une mise à jour dans les 45 jours suivant un changement important. Mettez-la à jour, et enregistrez-la avec sa nouvelle date.',
  'Before technology decides for or about people, they are informed of it and of how to opt out. State this notice in the profile US-CA, under the item automatedDecisions.':
    'Avant qu’une technologie décide pour les personnes ou à leur sujet, elles en sont informées, et de la façon de s’y opposer. Indiquez cet avis dans le profil US-CA, sous le point automatedDecisions.',
  'Data subjects who ask receive the full standard clauses within 15 days. State in the profile BR, under the item clausesOnRequest, how they ask for them.':
    'Les personnes concernées qui le demandent reçoivent les clauses types complètes dans les 15 jours. Indiquez dans le profil BR, sous le point clausesOnRequest, comment elles les demandent.',
  'It is asked of {0} only.': 'Ceci n’est demandé qu’à : {0}.',
  'It is owed before processing begun since {0}: if all of yours is older, say so there.':
    'C’est dû avant les traitements commencés depuis le {0} : si tous les vôtres sont plus anciens, dites-le là.',
  'It is not yet known how long these data are kept: {0}{1}. State a period, or the events or criteria that end the retention.':
    'On ne sait pas encore combien de temps ces données sont conservées : {0}{1}. Indiquez une durée, ou les événements ou critères qui mettent fin à la conservation.',
  ' (stated: {0})': ' (indiqué : {0})',
  '{0} is decided without a person. The law of {1} has: {2}. State in the profile {3}, under the item {4}, how this is done.':
    '{0} se décide sans intervention humaine. Le droit applicable ({1}) prévoit : {2}. Indiquez dans le profil {3}, sous le point {4}, comment cela se fait.',
};
