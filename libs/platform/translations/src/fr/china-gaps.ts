import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of the record of assessments of China, and of the filing of its standard contract. */
export const CHINA_GAPS: Catalogue = {
  'The register holds no activity of a handler that Chinese law concerns. Record the activities of the handlers that it binds.':
    'Le registre ne contient aucune activité d’un responsable relevant du droit chinois. Enregistrez les activités des responsables qu’il oblige.',
  '{0} states no legal basis for “{1}”. State the basis of Art 13.':
    '{0} n’indique aucune base juridique pour « {1} ». Indiquez la base de l’art. 13.',
  '{0} does not say by which methods data are handled. State the technologies of the activity, or the methods of all in the profile CN under the item method.':
    '{0} ne dit pas par quels moyens les données sont traitées. Indiquez les technologies de l’activité, ou les moyens de toutes dans le profil CN, sous la rubrique method.',
  '{0} handles sensitive data, and nothing says why that is necessary and how it affects people. State it in the profile CN under the item necessity.':
    '{0} traite des données sensibles, et rien ne dit pourquoi c’est nécessaire ni l’effet sur les personnes. Indiquez-le dans le profil CN, sous la rubrique necessity.',
  'Nothing says where the data of {0} are stored. State it in the profile CN under the item storagePlace.':
    'Rien ne dit où les données de {0} sont stockées. Indiquez-le dans le profil CN, sous la rubrique storagePlace.',
  'The number of people whose data go abroad is not stated for the year {0}. State it in the profile CN under the item {1}, beginning with the number and followed by the year.':
    'Le nombre de personnes dont les données partent à l’étranger n’est pas indiqué pour l’année {0}. Indiquez-le dans le profil CN, sous la rubrique {1}, en commençant par le nombre, suivi de l’année.',
  'The transfer “{0}” of {1} states no way out of China (Art 38). State the way that it takes as its ground.':
    'Le transfert « {0} » de {1} n’indique aucune voie de sortie de Chine (art. 38). Indiquez comme fondement la voie qu’il prend.',
  '{0} is a case of Art 55, and it is not stated whether its impact assessment is completed. State it, with its day, its outcome and its report.':
    '{0} relève d’un cas de l’art. 55, et il n’est pas indiqué si son analyse d’impact est achevée. Indiquez-le, avec son jour, son résultat et son rapport.',
  '{0} is a case of Art 55, and no completed impact assessment is recorded. Make one, and record it with its day, its outcome and its report.':
    '{0} est un cas de l’art. 55, et aucune analyse d’impact achevée n’est enregistrée. Faites-en une, et enregistrez-la avec sa date, son résultat et son rapport.',
  '{0} has changed since its impact assessment. Review it, and record it again with its new day.':
    '{0} a changé depuis son analyse d’impact. Revoyez-la, et enregistrez-la à nouveau avec sa nouvelle date.',
  'The impact assessment of {0} does not say why it was made. State the reason.':
    'L’analyse d’impact de {0} ne dit pas pourquoi elle a été faite. Indiquez la raison.',
  'The impact assessment of {0} has no outcome. State whether purpose and method are lawful, legitimate and necessary, the effect and the risk, and whether the measures fit.':
    'L’analyse d’impact de {0} n’a pas de résultat. Indiquez si finalité et moyens sont licites, légitimes et nécessaires, l’effet et le risque, et si les mesures conviennent.',
  'The impact assessment of {0} has no day, from which its report is kept for three years. State the day of completion.':
    'L’analyse d’impact de {0} n’a pas de date, à partir de laquelle son rapport est conservé trois ans. Indiquez la date d’achèvement.',
  'Nothing says where the report of the impact assessment of {0} is kept. State its reference.':
    'Rien ne dit où est conservé le rapport de l’analyse d’impact de {0}. Indiquez sa référence.',
  'No transfer in this scope relies on the standard contract of China. Choose the transfer, or state this contract as its ground.':
    'Aucun transfert de ce périmètre ne repose sur le contrat type de la Chine. Choisissez le transfert, ou indiquez ce contrat comme son fondement.',
  'The transfer “{0}” does not state that it relies on the standard contract of China. State the contract as its ground once it is signed.':
    'Le transfert « {0} » n’indique pas qu’il repose sur le contrat type de la Chine. Indiquez le contrat comme son fondement une fois qu’il est signé.',
  'The standard contract of “{0}” has no day of effect, from which the ten working days for its filing run. State the day since which the ground holds, or that of its signature.':
    'Le contrat type de « {0} » n’a pas de date d’effet, dont courent les dix jours ouvrables de son dépôt. Indiquez la date depuis laquelle le fondement vaut, ou celle de la signature.',
  'No filing of the standard contract of “{0}” is recorded. File it, and record its day among the prior authorisations with the law CN, as the day of the request.':
    'Aucun dépôt du contrat type de « {0} » n’est enregistré. Déposez-le, et enregistrez-en la date parmi les autorisations préalables avec la loi CN, comme date de la demande.',
  'Nothing says whether you operate critical information infrastructure, for which the contract does not serve. State Yes or No in the profile CN under the item criticalInfrastructure.':
    'Rien ne dit si vous exploitez une infrastructure d’information critique, pour laquelle le contrat ne sert pas. Indiquez Yes ou No dans le profil CN, sous la rubrique criticalInfrastructure.',
  'Nothing says what the recipient of “{0}” does with the data. State the work in its engagement, or the technologies of the activity.':
    'Rien ne dit ce que le destinataire de « {0} » fait des données. Indiquez le travail dans son engagement, ou les technologies de l’activité.',
  'Nothing says which third parties abroad may have the data from the recipient of “{0}”. Record its sub-processors, or name them in the profile CN under the item onwardProvision; say so if there are none.':
    'Rien ne dit à qui le destinataire de « {0} » peut fournir les données à l’étranger. Enregistrez ses sous-traitants, ou indiquez dans le profil CN, sous la rubrique onwardProvision, à qui, ou qu’il n’y a personne.',
  'The transfer “{0}” does not say how the data are transmitted. State its method.':
    'Le transfert « {0} » ne dit pas comment les données sont transmises. Indiquez sa méthode.',
  'The transfer “{0}” names no country where the data are kept. State every country.':
    'Le transfert « {0} » ne nomme aucun pays où les données sont conservées. Indiquez chaque pays.',
  'No impact assessment of “{0}” is recorded, whose report is filed with the contract. Record it with the transfer, or complete that of its activities.':
    'Aucune analyse d’impact de « {0} » n’est enregistrée, dont le rapport est déposé avec le contrat. Enregistrez-la avec le transfert, ou achevez celle de ses activités.',
  'Nothing says where the report of the impact assessment of “{0}” is. State its reference.':
    'Rien ne dit où est le rapport de l’analyse d’impact de « {0} ». Indiquez sa référence.',
};
