import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of records of processing. */
export const RECORD_GAPS: Catalogue = {
  GDPR: 'RGPD',
  'UK GDPR': 'RGPD du Royaume-Uni',
  'the representative': 'du représentant',
  'the data protection officer': 'du délégué à la protection des données',
  '“{0}” is a class of parties. Name each of them, with its contact details.':
    '« {0} » désigne une catégorie d’entités. Nommez chacune d’elles, avec ses coordonnées.',
  'No contact details of {0} are stated. State its address, or an e-mail address or telephone number.':
    'Les coordonnées de {0} ne sont pas indiquées. Indiquez son adresse, ou une adresse électronique ou un numéro de téléphone.',
  'The name of {0} of {1} is not stated. Enter it in the contact.':
    'Le nom {0} de {1} n’est pas indiqué. Inscrivez-le dans le contact.',
  'No contact details of {0} of {1} are stated. Enter them in the contact.':
    'Les coordonnées {0} de {1} ne sont pas indiquées. Inscrivez-les dans le contact.',
  'No processing activity names {0} as controller. Record its activities, or ask for the record of another party.':
    'Aucune activité de traitement ne désigne {0} comme responsable du traitement. Enregistrez ses activités, ou demandez le registre d’une autre entité.',
  'No processing activity is one of {0} as processor. Record its activities, or ask for the record of another party.':
    'Aucune activité de traitement n’est menée par {0} comme sous-traitant. Enregistrez ses activités, ou demandez le registre d’une autre entité.',
  'As far as the register tells, the {0} applies to no controller. State the country of each controller, and its representative (Art 27).':
    'D’après le registre, le {0} ne s’applique à aucun responsable du traitement. Indiquez le pays de chacun, et son représentant (art. 27).',
  'As far as the register tells, the {0} applies to no company that processes for others. State the country of each, and its representative (Art 27).':
    'D’après le registre, le {0} ne s’applique à aucune entité qui traite pour d’autres. Indiquez le pays de chacune, et son représentant (art. 27).',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or ask for the record of another party.':
    'D’après le registre, le {0} ne s’applique pas à {1}. Nommez son représentant au titre de l’art. 27, ou demandez le registre d’une autre entité.',
  '{0} exports the transfer “{1}” and is responsible for none of its activities, so that no record has it. Correct the exporter or the activities of the transfer.':
    '{0} exporte le transfert « {1} » sans être responsable d’aucune de ses activités : aucune fiche ne le contient. Corrigez l’exportateur ou les activités du transfert.',
  'The transfer “{0}” states no ground under the {1}. State on which one it relies.':
    'Le transfert « {0} » n’indique aucun fondement au titre du {1}. Indiquez celui sur lequel il repose.',
  'The transfer “{0}” states no ground under the {1}, although its countries are recognised. State the recognition as its ground.':
    'Le transfert « {0} » n’indique aucun fondement au titre du {1}, alors que ses pays sont reconnus. Indiquez cette reconnaissance comme fondement.',
  '{0} holds data abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0} détient des données à l’étranger ({1}), et aucun transfert avec un fondement n’est enregistré. Enregistrez le transfert avec son fondement.',
  '{0} names no controller that exists on this day, and this document leaves it out. Name the company that decides what the data are processed for, or end the activity.':
    '{0} ne nomme aucun responsable du traitement qui existe à cette date, et ce document l’omet. Nommez l’entreprise qui décide des finalités du traitement, ou mettez fin à l’activité.',
  '{0} names no controller. Name the company that decides what the data are processed for.':
    '{0} ne nomme aucun responsable du traitement. Nommez l’entreprise qui décide des finalités du traitement.',
  '{0} does not say which company processes for others. Name it among the controllers of the activity.':
    '{0} ne dit pas quelle entreprise traite pour d’autres. Nommez-la parmi les responsables de l’activité.',
  '{0} states no purpose. State what the data are processed for.':
    '{0} n’indique aucune finalité. Indiquez à quoi servent les données.',
  '{0} does not say whose data are processed. State the categories of data subjects.':
    '{0} ne dit pas de qui les données sont traitées. Indiquez les catégories de personnes concernées.',
  '{0} does not say which data are processed. State the categories of personal data.':
    '{0} ne dit pas quelles données sont traitées. Indiquez les catégories de données à caractère personnel.',
  '{0} names no recipient and no processor. State the categories of recipients.':
    '{0} ne nomme ni destinataire ni sous-traitant. Indiquez les catégories de destinataires.',
  '{0} does not say when data are erased. State a period, or by what it is decided.':
    '{0} ne dit pas quand les données sont effacées. Indiquez un délai, ou ce qui le détermine.',
  '{0} describes no security measures. Describe in general terms how the data are protected.':
    '{0} ne décrit aucune mesure de sécurité. Décrivez de manière générale comment les données sont protégées.',
  '{0} does not say on whose behalf the data are processed. Name each controller.':
    '{0} ne dit pas pour le compte de qui les données sont traitées. Nommez chaque responsable du traitement.',
  '{0} does not say what is done for the controllers. State it as the purposes of the activity.':
    '{0} ne dit pas ce qui est fait pour les responsables du traitement. Indiquez-le comme finalités de l’activité.',
  'The transfer “{0}” names no country. State every third country that the data go to.':
    'Le transfert « {0} » ne nomme aucun pays. Indiquez chaque pays tiers de destination.',
  'The transfer “{0}” relies on compelling legitimate interests and no document on its safeguards is named. Record the assessment with its reference.':
    'Le transfert « {0} » repose sur des intérêts légitimes impérieux et aucun document attestant de ses garanties n’est nommé. Enregistrez l’évaluation avec sa référence.',
  'As far as the register tells, Swiss law concerns no processing activity. Open a profile CH if people in Switzerland are affected (Art. 3). Otherwise state a company of the group or a controller with its seat in Switzerland. The record of one party needs neither.':
    'Pour autant que le registre le dise, le droit suisse ne concerne aucune activité de traitement. Ouvrez un profil CH si des personnes en Suisse sont concernées (art. 3). Sinon, indiquez une société du groupe ou un responsable du traitement ayant son siège en Suisse. Le registre d’une seule entité ne demande ni l’un ni l’autre.',
  'No processing activity is one of {0}. Record its activities, or ask for the record of another party.':
    'Aucune activité de traitement n’est une activité de {0}. Enregistrez ses activités, ou demandez le registre d’une autre entité.',
  '“{0}” is a class of parties. Name each of them.': '« {0} » désigne une catégorie d’entités. Nommez chacune d’elles.',
  '{0} does not say which company processes for others. Name it, or ask for the record of one party.':
    '{0} ne dit pas quelle entreprise traite les données pour d’autres. Nommez-la, ou demandez le registre d’une entité.',
  '{0} does not say how long data are kept. State a period, or by what it is decided.':
    '{0} ne dit pas combien de temps les données sont conservées. Indiquez un délai, ou ce qui le détermine.',
  'The disclosure “{0}” names no state. State every state that the data go to.':
    'La communication « {0} » ne nomme aucun État. Indiquez chaque État de destination.',
  'The disclosure “{0}” goes to {1}, not on the list of Annex 1, and states no guarantee or exception of Swiss law. State which is relied on.':
    'La communication « {0} » va vers {1}, qui n’est pas sur la liste de l’annexe 1, et n’indique ni garantie ni exception du droit suisse. Indiquez laquelle est invoquée.',
  'The register holds no processing activity that Brazilian law concerns. Record the activities of the controllers and operators that it binds.':
    'Le registre ne contient aucune activité de traitement soumise au droit brésilien. Enregistrez les activités des responsables et des opérateurs qui y sont soumis.',
  '{0} does not say which controller it is of; of an operator, who it processes for. Name them.':
    '{0} ne dit pas de quel responsable il s’agit ni, pour un opérateur, pour qui il traite. Nommez-les.',
  '{0} does not say which data are processed. State them.':
    '{0} ne dit pas quelles données sont traitées. Indiquez-les.',
  '{0} states no legal basis for “{1}”. Say on which basis of Art. 7 it rests.':
    '{0} n’indique aucune base légale pour « {1} ». Dites sur quelle base de l’art. 7 elle repose.',
  '{0} rests “{1}” on legitimate interest and names no interest. State the interest pursued.':
    '{0} fonde « {1} » sur l’intérêt légitime et ne nomme aucun intérêt. Indiquez l’intérêt poursuivi.',
  'The transfer {0} of {1} states no ground of Art. 33. State the ground that it relies on.':
    'Le transfert {0} de {1} n’indique aucun fondement de l’art. 33. Indiquez celui sur lequel il repose.',
  'The transfer {0} of {1} states no ground of Art. 33. The ANPD recognises {2}: state this recognition as its ground.':
    'Le transfert {0} de {1} n’indique aucun fondement de l’art. 33. L’ANPD reconnaît : {2}. Indiquez cette reconnaissance comme fondement.',
  '{0} holds data of {1} abroad ({2}), and no transfer with a ground of Art. 33 is registered. Register the transfer with its ground.':
    '{0} détient des données de {1} à l’étranger ({2}), et aucun transfert avec un fondement de l’art. 33 n’est enregistré. Enregistrez le transfert avec son fondement.',
  'The register holds no processing activity that Thai law concerns. Record the activities of the controllers and processors that it binds.':
    'Le registre ne contient aucune activité de traitement soumise au droit thaïlandais. Enregistrez les activités des responsables du traitement et des sous-traitants qui y sont soumis.',
  '{0} does not say which personal data are collected. State them.':
    '{0} ne dit pas quelles données personnelles sont collectées. Indiquez-les.',
  '{0} states no purpose. State what each kind of data is collected for.':
    '{0} n’indique aucune finalité. Indiquez pourquoi chaque type de données est collecté.',
  '{0} gives no details of a controller. Name it, with an address, e-mail or telephone number.':
    '{0} ne donne aucun renseignement sur un responsable du traitement. Nommez-le, avec une adresse, une adresse électronique ou un numéro de téléphone.',
  'Which rights people have, or how and on which conditions they get access, is not said. State the rights in the profile TH, and the rest as a statement “rightsConditions”.':
    'Il n’est pas dit quels droits ont les personnes, ou comment et à quelles conditions elles obtiennent l’accès. Indiquez les droits dans le profil TH, et le reste dans une mention « rightsConditions ».',
  '{0} uses data without consent, or on no stated basis, and does not say who they are disclosed to. State the recipients.':
    '{0} utilise des données sans consentement, ou sans base indiquée, et ne dit pas à qui elles sont communiquées. Indiquez les destinataires.',
  '{0} states no legal basis for “{1}”. State it, so that the record shows what is done without consent.':
    '{0} n’indique aucune base légale pour « {1} ». Indiquez-la, afin que le registre montre ce qui est fait sans consentement.',
  'Nothing is said of requests and objections that were refused. Say in a statement “refusals” of the profile TH where they are recorded, or that there are none.':
    'Rien n’est dit des demandes et oppositions refusées. Dites dans une mention « refusals » du profil TH où elles sont consignées, ou qu’il n’y en a pas.',
  '{0} describes no security measures. Describe how the data are protected.':
    '{0} ne décrit aucune mesure de sécurité. Décrivez comment les données sont protégées.',
  'The transfer {0} of {1} states no ground of s 28 or s 29. State the ground that it relies on.':
    'Le transfert {0} de {1} n’indique aucun fondement des articles 28 ou 29. Indiquez celui sur lequel il repose.',
  '{0} holds data of {1} abroad ({2}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0} détient des données de {1} à l’étranger ({2}), et aucun transfert avec un fondement n’est enregistré. Enregistrez le transfert avec son fondement.',
  '{0} does not say who the data are processed for. Name each controller.':
    '{0} ne dit pas pour qui les données sont traitées. Nommez chaque responsable du traitement.',
  '{0} gives no details of the company that processes for others. Name it, with an address, e-mail or telephone number.':
    '{0} ne donne aucun renseignement sur l’entreprise qui traite pour d’autres. Nommez-la, avec une adresse, une adresse électronique ou un numéro de téléphone.',
  'The name or the contact details of the data protection officer are not stated. Enter them in the contact.':
    'Le nom ou les coordonnées du délégué à la protection des données ne sont pas indiqués. Inscrivez-les dans le contact.',
  'The register holds no activity of a controller that Turkish law concerns. Record the activities of the controllers that it binds.':
    'Le registre ne contient aucune activité d’un responsable du traitement soumis au droit turc. Enregistrez les activités des responsables qui y sont soumis.',
  '{0} states no legal ground for “{1}”. State it in the activity, or in the profile TR.':
    '{0} n’indique aucune base légale pour « {1} ». Indiquez-la dans l’activité ou dans le profil TR.',
  '{0} does not say which data are processed. State the data categories.':
    '{0} ne dit pas quelles données sont traitées. Indiquez les catégories de données.',
  '{0} names no recipient group. State the recipients.':
    '{0} ne nomme aucun groupe de destinataires. Indiquez les destinataires.',
  '{0} does not say whose data are processed. State the groups of data subjects.':
    '{0} ne dit pas de qui les données sont traitées. Indiquez les groupes de personnes concernées.',
  '{0} does not say how long data are kept at most. State a period, or by what it is decided.':
    '{0} ne dit pas combien de temps les données sont conservées au plus. Indiquez une durée, ou ce qui la détermine.',
  '{0} does not say whether data go abroad. Record the transfers, or say in the profile TR under the item internationalTransfers that there are none.':
    '{0} ne dit pas si des données vont à l’étranger. Enregistrez les transferts, ou dites dans le profil TR, sous le point internationalTransfers, qu’il n’y en a pas.',
  '{0} describes no measures for data security. Describe how the data are protected.':
    '{0} ne décrit aucune mesure de sécurité des données. Décrivez comment les données sont protégées.',
  'The transfer {0} of {1} states no ground of Art 9. State the ground that it relies on.':
    'Le transfert {0} de {1} n’indique aucun fondement de l’art. 9. Indiquez celui sur lequel il repose.',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0} : on ne sait pas encore combien de temps ces données sont conservées : {1}. Indiquez une durée, ou les critères qui la déterminent.',
  'The transfer {0} states no ground under the law of {1}. State on which one it relies.':
    'Le transfert {0} n’indique aucun fondement au titre du droit applicable ({1}). Indiquez celui sur lequel il repose.',
  '{0} refers to another document for how long data are kept: {1}. State the periods in the register, so that the record is complete in itself.':
    '{0} renvoie à un autre document pour la durée de conservation des données : {1}. Indiquez les durées dans le registre, afin que la fiche soit complète en elle-même.',
  '{0} ({1}) processes data for others without a contract in force. Conclude the contract, and record its reference and dates.':
    '{0} ({1}) traite des données pour autrui sans contrat en vigueur. Concluez le contrat, et enregistrez sa référence et ses dates.',
  '{0} ({1}): it is not stated which activities it serves. State them: only then is it known if it is a sub-processor.':
    '{0} ({1}) : les activités servies ne sont pas indiquées. Indiquez-les : on saura alors s’il s’agit d’un sous-traitant ultérieur.',
  '{0} ({1}): it is not stated where the data are. State the countries.':
    '{0} ({1}) : le lieu des données n’est pas indiqué. Indiquez les pays.',
  '{0}: its country is not stated. State it.': '{0} : le pays n’est pas indiqué. Indiquez-le.',
  '{0} ({1}): this is a class and no company. Name each company in an engagement of its own.':
    '{0} ({1}) : c’est une catégorie et non une entreprise. Nommez chaque entreprise dans un engagement propre.',
  'It is not stated how to reach the controller. State its e-mail or telephone.':
    'Il n’est pas dit comment joindre le responsable. Indiquez son adresse électronique ou son téléphone.',
  'Transfer to {0}: the specific purpose is missing. State it.':
    'Transfert vers {0} : la finalité précise manque. Indiquez-la.',
  'Transfer to {0}: the country of destination is missing. State it.':
    'Transfert vers {0} : le pays de destination manque. Indiquez-le.',
  'Transfer to {0}: the duration is missing. State the time or how long the recipient keeps the data.':
    'Transfert vers {0} : la durée manque. Indiquez le moment du transfert, ou combien de temps le destinataire conserve les données.',
  'Transfer to {0}: this is a class and no recipient. Name each recipient.':
    'Transfert vers {0} : c’est une catégorie et non un destinataire. Nommez chaque destinataire.',
  'Transfer to {0}: no security measures are stated. State those of its activities.':
    'Transfert vers {0} : aucune mesure de sécurité n’est indiquée. Indiquez celles de ses activités.',
  'The rights of data subjects are missing. State them in the profile of Brazil.':
    'Les droits des personnes concernées manquent. Indiquez-les dans le profil du Brésil.',
};
