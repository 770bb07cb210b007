import type { Catalogue } from '../catalogue.js';

/** Sentences of refusals, and the words for things in them. */
export const REFUSALS: Catalogue = {
  'There is no attachment {0} that you may see.': 'Il n’y a pas de pièce jointe {0} que vous puissiez voir.',
  'This file was forgotten, or a person in it: it is gone for good.':
    'Ce fichier, ou une personne qui y figure, a été oublié : il est définitivement supprimé.',
  'The file has {0} bytes, and an attached one has at most {1}. Divide it, or keep it elsewhere and say where.':
    'Le fichier a {0} octets, et une pièce jointe en a au plus {1}. Divisez-le, ou gardez-le ailleurs et dites où.',
  'There is no thing {0}: take its id from its page.': 'Il n’existe rien sous {0} : prenez l’identifiant sur sa page.',
  'The file has {0} bytes compressed, and an issued one has at most {1}. Issue a report for each controller, or for fewer activities.':
    'Le fichier a {0} octets une fois compressé, et un fichier délivré en a au plus {1}. Délivrez un rapport par responsable, ou pour moins d’activités.',
  'There is no issued report {0} that you may see.': 'Il n’y a pas de rapport délivré {0} que vous puissiez voir.',
  'A person in this report was forgotten since it was issued: its file is gone for good.':
    'Une personne qui figure dans ce rapport a été oubliée depuis : son fichier est définitivement supprimé.',
  'No grant of the account {0} includes issued reports: give one (includesIssuedReports), or leave the account out.':
    'Aucun accès du compte {0} ne comprend les rapports délivrés : donnez-en un (includesIssuedReports), ou omettez le compte.',
  'A report is issued when it is recorded: leave effectiveOn out.':
    'Un rapport est délivré au moment où il est enregistré : omettez effectiveOn.',
  '"{0}" is no date: give one such as 2026-01-31.': '« {0} » n’est pas une date : donnez-en une, comme 2026-01-31.',
  'It is blank: translate the text, or withdraw the translation.':
    'Le champ est vide : traduisez le texte, ou retirez la traduction.',
  'A list holds at most {0} rows, this one {1}: divide it.':
    'Une liste contient au plus {0} lignes, celle-ci {1} : divisez-la.',
  'It has {0} characters; a {1} has at most {2}: shorten it.':
    'Il y a {0} caractères ; maximum pour ce champ ({1}) : {2}. Raccourcissez.',
  'A name is one line without tabs: take line ends and tabs out.':
    'Un nom tient sur une ligne sans tabulation : retirez les sauts de ligne et les tabulations.',
  'It is blank: say what it is, or leave it out.': 'Le champ est vide : dites ce que c’est, ou omettez-le.',
  'There is nothing with the id {0}.': 'Il n’existe rien sous l’identifiant {0}.',
  '{0} is already registered ({1}).': '{0} est déjà enregistré ({1}).',
  'The {0} {1} has ended by {2}: reinstate it first.': 'Déjà terminé le {2} ({0}) : {1}. Rétablissez-le d’abord.',
  'A {0} is not reviewed.': 'Ceci n’est pas soumis à revue : {0}.',
  'An act of the register holds from when it was recorded.': 'Un acte du registre vaut à partir de son enregistrement.',
  '{0} has changed since you read it: it is at revision {1}, you decided on {2}. Read it again.':
    '{0} a changé depuis votre lecture : révision {1}, et vous avez décidé sur la révision {2}. Relisez.',
  'Many callers change {0} at once, and this command came too late each time. Nothing of it was recorded. Send it again.':
    'Beaucoup modifient {0} en même temps, et cette commande est arrivée trop tard à chaque fois. Rien n’en a été enregistré. Envoyez-la de nouveau.',
  'Another command was recorded under the id {0}: with other content, or by another account. Nothing of this one was recorded. Send it under an id of its own.':
    'Une autre commande a été enregistrée sous l’identifiant {0} : avec un autre contenu, ou par un autre compte. Rien de celle-ci n’a été enregistré. Envoyez-la sous un identifiant propre.',
  'The key {0} is that of {1}: choose another.': 'La clé {0} est celle de {1} : choisissez-en une autre.',
  'There is no {0} {1}.': 'Introuvable ({0}) : {1}.',
  'The registration of the {0} {1} has been annulled.': 'L’enregistrement a été annulé ({0}) : {1}.',
  'The {0} exists from {1}; on {2} it did not. Give a later date, or redate its registration.':
    'Cet élément ({0}) existe à partir du {1} ; le {2}, il n’existait pas. Donnez une date plus tardive, ou redatez son enregistrement.',
  'An act of the register holds from when it is recorded: leave effectiveOn out.':
    'Un acte du registre vaut à partir de son enregistrement : omettez effectiveOn.',
  'What was recorded of {0} stays as it is: use the commands of {1}.':
    'Ce qui a été enregistré reste tel quel ({0}) : utilisez les commandes prévues ({1}).',
  'An annulment is final: record the fact again instead.':
    'Une annulation est définitive : enregistrez de nouveau le fait.',
  'A person who was forgotten cannot be called back.': 'Une personne oubliée ne peut pas être rappelée.',
  '{0} has been annulled already.': '{0} a déjà été annulé.',
  'There is no {0} {1}: give the id of the one that stays.':
    'Introuvable ({0}) : {1}. Donnez l’identifiant de celui qui reste.',
  'The {0} {1} is not in force on {2}: reinstate it first, or join the other way round.':
    'Pas en vigueur le {2} ({0}) : {1}. Rétablissez-le d’abord, ou réunissez dans l’autre sens.',
  'The one that stays refers to the one that ends, so that it would refer to itself: change that first.':
    'Celui qui reste renvoie à celui qui prend fin, et renverrait donc à lui-même : changez cela d’abord.',
  'A {0} has no doubles: end the one that is wrong.':
    'Il n’y a pas de doublons ici ({0}) : mettez fin à celui qui est erroné.',
  'Another file was applied to the register at position {0}. Plan again.':
    'Un autre fichier a été appliqué au registre à la position {0}. Planifiez de nouveau.',
  'The {0} {1} is not in force on {2}.': 'Pas en vigueur le {2} ({0}) : {1}.',
  'It would stand under itself, by way of {0}.': 'Il serait placé sous lui-même, par {0}.',
  'The read model is behind and does not show yet what refers to it. Try again.':
    'Les lectures sont en retard et ne montrent pas encore ce qui y renvoie. Réessayez.',
  'It is still referred to by {0}: change or end these first.':
    'Encore mentionné par : {0}. Modifiez-les ou mettez-y fin d’abord.',
  'The field {0} is there twice.': 'Le champ {0} figure deux fois.',
  'The register is in {0}: change the text itself, or give another language.':
    'Le registre est en {0} : modifiez le texte lui-même, ou donnez une autre langue.',
  'The key {0} is there twice.': 'La clé {0} figure deux fois.',
  'Its last change (revision {0}) is your own: somebody else must approve it.':
    'La dernière modification (révision {0}) est la vôtre : quelqu’un d’autre doit l’approuver.',
  'It is looked at again after whole days, weeks, months or years, from a day to a century: P6M, P1Y.':
    'La revue a lieu après un nombre entier de jours, semaines, mois ou années, d’un jour à un siècle : P6M, P1Y.',
  'An asset cannot run on itself.': 'Un actif ne peut pas fonctionner sur lui-même.',
  'Give the file a name.': 'Donnez un nom au fichier.',
  'This person was forgotten. Only their end can still be recorded: register a new contact under a new key.':
    'Cette personne a été oubliée. Seule sa fin peut encore être enregistrée : enregistrez un nouveau contact sous une nouvelle clé.',
  'Give a name, a department, an e-mail, a phone or an address: the contact says nothing.':
    'Donnez un nom, un service, une adresse électronique, un téléphone ou une adresse : le contact ne dit rien.',
  'An erased person has no personal details: leave out erased, or all personal fields.':
    'Une personne oubliée n’a pas de données personnelles : omettez erased, ou tous les champs personnels.',
  'An engagement cannot work under itself.': 'Un engagement ne peut pas dépendre de lui-même.',
  'The contract ends before it begins.': 'Le contrat prend fin avant de commencer.',
  'The finding is assigned to nobody.': 'Le constat n’est attribué à personne.',
  'A finding has at most {0} comments: continue elsewhere.':
    'Un constat a au plus {0} commentaires : continuez ailleurs.',
  'The finding is not accepted.': 'Le constat n’est pas accepté.',
  'It is blank: say why, in a sentence.': 'Le champ est vide : dites pourquoi, en une phrase.',
  'The report {0} was issued already.': 'Le rapport {0} a déjà été délivré.',
  'Name the recipient of the report.': 'Nommez le destinataire du rapport.',
  'Say what the report is issued for, such as a request.':
    'Dites pourquoi le rapport est délivré, par exemple une demande.',
  'A note has at most {0} replies: write a new one.': 'Une note a au plus {0} réponses : écrivez-en une nouvelle.',
  'It is blank: say what is to be known or done.': 'Le champ est vide : dites ce qu’il faut savoir ou faire.',
  'The same contact holds this office already: list its jurisdictions in one appointment.':
    'Le même contact occupe déjà cette fonction : réunissez ses juridictions dans une seule désignation.',
  'A party cannot be its own parent.': 'Une entité ne peut pas être sa propre société mère.',
  'Only a class of companies can be the recipients of a profile: set `class`.':
    'Seule une catégorie d’entreprises peut désigner les destinataires d’un profil : indiquez `class`.',
  'The certificate ends on {0}, before it begins on {1}: correct one of the days.':
    'Le certificat prend fin le {0}, avant de commencer le {1} : corrigez l’une des dates.',
  'A processor acts on behalf of others: name them in onBehalfOf, not as controllers.':
    'Un sous-traitant agit pour le compte d’autres : nommez-les dans onBehalfOf, et non comme responsables.',
  'Only a processor acts on behalf of others: give the role PROCESSOR.':
    'Seul un sous-traitant agit pour le compte d’autres : donnez le rôle PROCESSOR.',
  'Give reasons only if the policy is not followed.': 'Ne donnez des raisons que si la politique n’est pas suivie.',
  'Schedule 1 to the Data Protection Act 2018 has no condition {0}. Give a paragraph, such as PARA_8.':
    'L’annexe 1 du Data Protection Act 2018 n’a pas de condition {0}. Donnez un paragraphe, comme PARA_8.',
  'Only a completed assessment is of a revision: leave it out.':
    'Seule une évaluation achevée porte sur une révision : omettez-la.',
  'The assessment is in progress although it is not needed: correct one of them.':
    'L’évaluation est en cours bien qu’elle ne soit pas nécessaire : corrigez l’un des deux.',
  'The new ground needs a key of its own: the old one stays with its dates.':
    'Le nouveau fondement a besoin de sa propre clé : l’ancien reste avec ses dates.',
  'The ground ends before it begins.': 'Le fondement prend fin avant de commencer.',
  'Only standard contractual clauses have modules.': 'Seules les clauses contractuelles types ont des modules.',
  'SCC modules are 1 to 4.': 'Les modules des clauses types vont de 1 à 4.',
  'The ground {0} has not been relied on since {1}.': 'Le fondement {0} n’est plus invoqué depuis le {1}.',
  'It is suspended since {0}.': 'Suspendu depuis le {0}.',
  'It is not suspended.': 'Ce n’est pas suspendu.',
  'It has been granted already.': 'Déjà accordé.',
  'Only what was granted can be departed from.': 'On ne peut s’écarter que de ce qui a été accordé.',
  'It is blank: give the view a name.': 'Le champ est vide : donnez un nom à la vue.',
  engagement: 'engagement',
  party: 'entité',
  view: 'vue',
  asset: 'actif',
  'jurisdiction profile': 'profil de juridiction',
  note: 'note',
  'processing activity': 'activité de traitement',
  contact: 'contact',
  finding: 'constat',
  attachment: 'pièce jointe',
  transfer: 'transfert',
  'issued report': 'rapport délivré',
  name: 'nom',
  text: 'texte',
  grant: 'accès',
};
