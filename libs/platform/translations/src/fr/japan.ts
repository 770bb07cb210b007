import type { Catalogue } from '../catalogue.js';

/** Sentences of the law of Japan. */
export const JAPAN: Catalogue = {
  "How the recipient's system was established is not stated. Say by which contract, rules of the group or certification.":
    'Il n’est pas indiqué comment le système du destinataire a été établi. Dites par quel contrat, quelles règles du groupe ou quelle certification.',
  'The equivalent action is not outlined. Say what the recipient does to protect the data.':
    'Les mesures équivalentes ne sont pas décrites. Dites ce que fait le destinataire pour protéger les données.',
  'How often, and by which method, the recipient is checked is not stated. State both; the guidelines want about once a year.':
    'Il n’est pas indiqué à quelle fréquence et par quelle méthode le destinataire est contrôlé. Indiquez les deux ; les lignes directrices veulent environ une fois par an.',
  'The foreign country is not named. State every country in which the recipient has the data.':
    'Le pays étranger n’est pas nommé. Indiquez chaque pays où le destinataire a les données.',
  'Whether a system of the foreign country may affect the equivalent action is not stated. Describe it, or state that there is none.':
    'Il n’est pas indiqué si un système du pays étranger peut affecter les mesures équivalentes. Décrivez-le, ou indiquez qu’il n’y en a pas.',
  'Whether the equivalent action is impaired is not known: no check is recorded. Check the recipient and record the check, and any impairment that it finds.':
    'On ne sait pas si les mesures équivalentes sont entravées : aucun contrôle n’est enregistré. Contrôlez le destinataire, et enregistrez le contrôle et toute entrave qu’il révèle.',
  'What is done about the impairment is not stated. Record the response, or that provision is suspended.':
    'Il n’est pas indiqué ce qui est fait contre l’entrave. Enregistrez la réponse, ou que la communication est suspendue.',
  'The foreign country that people consent to is not named. State it; if it cannot be identified, say so and why under "consentCountryUnknown" in the profile of Japan.':
    'Le pays étranger auquel les personnes consentent n’est pas nommé. Indiquez-le ; s’il ne peut être déterminé, dites-le et pourquoi sous « consentCountryUnknown » dans le profil du Japon.',
  "The foreign country's system for the protection of personal information is not described. Describe it under the foreign system.":
    'Le système du pays étranger pour la protection des informations personnelles n’est pas décrit. Décrivez-le sous le système étranger.',
  'What the recipient does to protect the data is not stated. Describe its measures; if they cannot be described, say so and why under "consentMeasuresUnknown" in the profile of Japan.':
    'Il n’est pas indiqué ce que fait le destinataire pour protéger les données. Décrivez ses mesures ; si elles ne peuvent être décrites, dites-le et pourquoi sous « consentMeasuresUnknown » dans le profil du Japon.',
  '{0} is not known to be in Japan, and no transfer to it takes place under the law of Japan. If it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.':
    'Rien ne dit que {0} se trouve au Japon, et aucun transfert de droit japonais n’y va. Si des données y sont traitées à l’étranger, enregistrez le transfert, communiqué pour JP, avec ses pays et son fondement : confier le traitement n’en est pas un à lui seul.',
  '{0} is in {1}, and no transfer to it takes place under the law of Japan. If it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.':
    '{0} se trouve hors du Japon ({1}), et aucun transfert de droit japonais n’y va. Si des données y sont traitées à l’étranger, enregistrez le transfert, communiqué pour JP, avec ses pays et son fondement : confier le traitement n’en est pas un à lui seul.',
  'The items of personal data that are used jointly are not stated. List them as the data items.':
    'Les données personnelles utilisées conjointement ne sont pas indiquées. Énumérez-les comme données.',
  'Who the joint users are is not stated. Name them, or the group that they are, as the importer.':
    'Il n’est pas indiqué qui sont les utilisateurs conjoints. Nommez-les, ou le groupe qu’ils forment, comme importateur.',
  'What the joint users use the data for is not stated. State the purposes.':
    'Il n’est pas indiqué pourquoi les utilisateurs conjoints utilisent les données. Indiquez les finalités.',
  'Nobody is named as responsible for managing the data. Appoint a joint-use manager, with the name, in the profile of Japan or as an officer of the exporter.':
    'Personne n’est nommé comme responsable de la gestion des données. Désignez un responsable de l’utilisation conjointe, avec son nom, dans le profil du Japon ou chez l’exportateur.',
  'The address of the person responsible for managing the data is not stated. Enter it with the contact of the joint-use manager.':
    'L’adresse du responsable de la gestion des données n’est pas indiquée. Saisissez-la avec le contact du responsable de l’utilisation conjointe.',
  'The name of the representative of the corporation responsible for managing the data is not stated. Enter the representative director as corporate representative, in the profile of Japan or as an officer of that company.':
    'Le nom du représentant de la société responsable de la gestion des données n’est pas indiqué. Saisissez l’administrateur représentant comme représentant légal, dans le profil du Japon ou chez cette société.',
  '{0}: {1} People may ask for it.': '{0} : {1} Les personnes peuvent le demander.',
  'The equivalent action of {0} was found impaired on {1} ({2}), and no response is recorded. Act on it and record what was done; if the action can no longer be ensured, suspend the transfer.':
    'Les mesures équivalentes de {0} ont été constatées entravées le {1} ({2}), et aucune réponse n’est enregistrée. Agissez, et enregistrez ce qui a été fait ; si ces mesures ne peuvent plus être assurées, suspendez le transfert.',
  'The joint use {0} states no ground for users abroad. {1} is designated: state that as the ground.':
    'L’utilisation conjointe {0} n’indique aucun fondement pour des utilisateurs à l’étranger. Est désigné : {1}. Indiquez cela comme fondement.',
  'The joint use {0} states no ground for users abroad. {1} are designated: state that as the ground.':
    'L’utilisation conjointe {0} n’indique aucun fondement pour des utilisateurs à l’étranger. Sont désignés : {1}. Indiquez cela comme fondement.',
  'are abroad ({0})': 'sont à l’étranger ({0})',
  'are not known to be in Japan': 'ne sont pas connus pour être au Japon',
  'The joint users{0} {1}, and joint use alone is no ground for users abroad. State for {2} in which countries they are and the ground: the designation if all are designated, else equivalent action or consent.':
    'Les utilisateurs conjoints{0} {1}, et l’utilisation conjointe seule n’est pas un fondement pour des utilisateurs à l’étranger. Indiquez pour {2} dans quels pays ils sont, et le fondement : la désignation si tous sont désignés, sinon des mesures équivalentes ou le consentement.',
  '; one was due by {0}': ' ; un était dû le {0}',
  '; one is due by {0}': ' ; un est dû le {0}',
  'The recipient of {0} was last checked on {1}, and should have been again by {2}.':
    'Le destinataire de {0} a été contrôlé pour la dernière fois le {1}, et aurait dû l’être à nouveau le {2} au plus tard.',
  'No check of the recipient of {0} is recorded{1}.': 'Aucun contrôle du destinataire de {0} n’est enregistré{1}.',
  '{0} Check what it does and whether foreign systems affect it, and record the check.':
    '{0} Contrôlez ce qu’il fait et si des systèmes étrangers l’affectent, et enregistrez le contrôle.',
  'The impairment found on {0} ({1}) persists: the recipient of {2} was checked again on {3}, and no response is recorded. Suspend the transfer, or record what put an end to the impairment.':
    'L’entrave constatée le {0} ({1}) persiste : le destinataire de {2} a été contrôlé à nouveau le {3}, et aucune réponse n’est enregistrée. Suspendez le transfert, ou enregistrez ce qui a mis fin à l’entrave.',
  'The equivalent action of {0} was found impaired again on {1} ({2}), after an earlier response. If it can no longer be ensured, suspend the transfer.':
    'Les mesures équivalentes de {0} ont été constatées entravées à nouveau le {1} ({2}), après une réponse antérieure. Si elles ne peuvent plus être assurées, suspendez le transfert.',
  'Principals must be able to find out the address of the company that answers for the data. Enter the address of the controller that the profile JP or ALL names.':
    'Les personnes concernées doivent pouvoir connaître l’adresse de la société qui répond des données. Saisissez l’adresse du responsable du traitement que nomme le profil JP ou ALL.',
  'Principals must be able to find out who represents the corporation that answers for the data. Enter its representative director as corporate representative, in the profile JP or as an officer of that company.':
    'Les personnes concernées doivent pouvoir savoir qui représente la société qui répond des données. Saisissez son administrateur représentant comme représentant légal, dans le profil JP ou chez cette société.',
  'Principals must be able to find out the purposes of use, and not every activity states one. State the purposes of the activities.':
    'Les personnes concernées doivent pouvoir connaître les finalités d’utilisation, et toutes les activités n’en indiquent pas. Indiquez les finalités des activités.',
  'Principals must be able to find out how they submit requests. State the procedure in the profile JP, under the item rightsExercise.':
    'Les personnes concernées doivent pouvoir savoir comment présenter des demandes. Indiquez la procédure dans le profil JP, sous le point rightsExercise.',
  'Principals must be able to find out the measures for security control. Describe them in the profile JP or ALL.':
    'Les personnes concernées doivent pouvoir connaître les mesures de sécurité. Décrivez-les dans le profil JP ou ALL.',
  'Data are kept or handled abroad ({0}). Principals must be able to find out in which country, and how its system was taken into account for security. State it in the profile JP, under the item externalEnvironment.':
    'Des données sont conservées ou traitées à l’étranger ({0}). Les personnes concernées doivent pouvoir savoir dans quel pays, et comment son système a été pris en compte pour la sécurité. Indiquez-le dans le profil JP, sous le point externalEnvironment.',
  'Principals must be able to find out where complaints are received. Enter a contact in the profile JP or ALL.':
    'Les personnes concernées doivent pouvoir savoir où sont reçues les réclamations. Saisissez un contact dans le profil JP ou ALL.',
};
