import type { Catalogue } from '../catalogue.js';

/** Sentences of the rules that laws share. */
export const SHARED_RULES: Catalogue = {
  '{0}, on which {1} rests': '{0}, base sur laquelle repose {1}',
  '{0}, on which {1} rest': '{0}, base sur laquelle reposent {1}',
  'Say in the overrides of the profile {0} on what they rest there instead':
    'Dites dans les remplacements du profil {0} sur quoi elles reposent là à la place',
  'Open a profile {0} and say in its overrides on what they rest there instead':
    'Ouvrez un profil {0}, et dites dans ses remplacements sur quoi elles reposent là à la place',
  'The law of {0} does not know as legal bases: {1}. {2}':
    'Le droit applicable ({0}) ne connaît pas ces bases juridiques : {1}. {2}',
  'What the profile {0} puts in its place holds in some cases only: see that it holds in all of them.':
    'Ce que le profil {0} met à leur place ne vaut que dans certains cas : vérifiez que cela vaut dans tous.',
  'the authority': 'l’autorité',
  'the people concerned': 'les personnes concernées',
  'the consumer reporting agencies': 'les agences d’évaluation du crédit',
  'the police or prosecutors': 'la police ou le parquet',
  'the public': 'le public',
  'The profile says who is notified of a breach, and leaves out {0}: the law of {1} requires it{2}. Add a breach duty towards them.':
    'Le profil dit qui est informé d’une violation, et omet : {0}. Le droit applicable ({1}) l’exige{2}. Ajoutez une obligation de notification à leur égard.',
  '"{0}" is notified within {1}; the law of {2} gives no number and asks for {3}. Say in the condition that it is done so, and how long it takes at most.':
    'Délai pour informer « {0} » : {1} ; le droit applicable ({2}) ne donne pas de chiffre et exige : {3}. Dites dans la condition que cela se fait ainsi, et combien de temps au plus cela prend.',
  '"{0}" is notified within {1}; the law of {2} asks for {3}. State no more than the law leaves.':
    'Délai pour informer « {0} » : {1} ; le droit applicable ({2}) exige : {3}. N’indiquez pas plus que ce que la loi laisse.',
  'It is not stated by when "{0}" is notified; the law of {1} asks for {2}. State the period.':
    'Il n’est pas indiqué quand « {0} » est informé au plus tard ; le droit applicable ({1}) exige : {2}. Indiquez le délai.',
  'The time to notify "{0}" begins with: {1}. Under the law of {2} it begins with {3}. State that.':
    'Le délai pour informer « {0} » commence à : {1}. Selon le droit applicable ({2}), il commence à : {3}. Indiquez cela.',
  'from {0}': 'à partir de : {0}',
  '{0} and to {1}': '{0} ainsi que {1}',
  '{0} The duties are those of the profile ALL: state others in the profile {1}.':
    '{0} Ces obligations sont celles du profil ALL : indiquez-en d’autres dans le profil {1}.',
  'condition: {0}': 'condition : {0}',
  'The profile does not say who is notified of a breach. The law of {0} requires notice to {1}. Add a breach duty towards each.':
    'Le profil ne dit pas qui est informé d’une violation. Le droit applicable ({0}) exige d’informer : {1}. Ajoutez une obligation de notification pour chacun.',
  'no contract is recorded': 'aucun contrat n’est enregistré',
  'the contract that is recorded ended on {0}': 'le contrat enregistré a pris fin le {0}',
  'the contract that is recorded begins on {0}': 'le contrat enregistré commence le {0}',
  'The time to adjust to the law ends on {0}.': 'Le délai d’adaptation à la loi prend fin le {0}.',
  'The key {0} is that of {1} {2}. A register file cannot say which of them it means, and the record can have one twice. If they are the same, join them. Otherwise end one, and register it again under a key of its own.':
    'La clé {0} se trouve plusieurs fois : {1} {2}. Un fichier de registre ne peut pas dire lequel de ces éléments il vise, et le registre peut en avoir un en double. S’ils sont le même, fusionnez-les. Sinon, mettez fin à l’un et enregistrez-le à nouveau sous une clé propre.',
  ' What is recorded, {0}, was signed only on {1}.': ' Ce qui est enregistré ({0}) n’a été signé que le {1}.',
  ' What is recorded, {0}, is not one.': ' Ce qui est enregistré ({0}) n’en est pas un.',
  '{0} relies on {1} without its instrument.{2} Record the instrument and when it was signed: {3}.':
    '{0} s’appuie sur {1} sans son instrument.{2} Enregistrez l’instrument et sa date de signature : {3}.',
  'The instrument of {0} ({1}) expired on {2}. Renew it and record the new one, or choose another ground.':
    'L’instrument de {0} ({1}) a expiré le {2}. Renouvelez-le et enregistrez le nouveau, ou choisissez un autre fondement.',
  ' Conclude {0} and record it.': ' Concluez ceci : {0}, et enregistrez-le.',
  ' Record what is relied on instead.': ' Enregistrez ce qui est invoqué à la place.',
  '{0} relies on {1}, which is valid only from {2}.{3}':
    '{0} s’appuie sur ceci : {1}, valable seulement à partir du {2}.{3}',
  '{0} relies on {1}, which was no longer valid on {2}.{3}':
    '{0} s’appuie sur ceci : {1}, qui n’était plus valable le {2}.{3}',
  'legitimate interests': 'intérêts légitimes',
  'a contract': 'un contrat',
  '{0} and on {1}': '{0} et {1}',
  'sensitive data': 'données sensibles',
  '{0}: {1}, processed on {2} ({3}), which does not serve for them. State consent or another basis for these data, or an override in the profile {4}.':
    '{0} : {1}, traitées sur la base suivante : {2} ({3}), qui ne convient pas pour elles. Indiquez le consentement ou une autre base pour ces données, ou un remplacement dans le profil {4}.',
  '{0}: {1}, processed on {2} ({3}), which do not serve for them. State consent or another basis for these data, or an override in the profile {4}.':
    '{0} : {1}, traitées sur les bases suivantes : {2} ({3}), qui ne conviennent pas pour elles. Indiquez le consentement ou une autre base pour ces données, ou un remplacement dans le profil {4}.',
  'that was given, and the transfer departs from it': 'cela a été accordé, et le transfert s’en écarte',
  'that was asked for and has not been granted': 'cela a été demandé et n’a pas été accordé',
  'that is recorded without the date of a request or a grant': 'cela est enregistré sans date de demande ni d’octroi',
  'that is not on record': 'cela n’est pas enregistré',
  "{0} relies on {1}, which serves only after {2}; {3}. Obtain it, and record it among the transfer's prior authorisations with the law {4}.":
    '{0} s’appuie sur {1}, qui ne vaut qu’après ceci : {2} ; {3}. Obtenez-le, et enregistrez-le parmi les autorisations préalables du transfert, avec la loi {4}.',
  '{0} relies on {1} and names no country. State every country that receives the data: only those recognised are covered.':
    '{0} s’appuie sur {1} et ne nomme aucun pays. Indiquez chaque pays qui reçoit les données : seuls les pays reconnus sont couverts.',
  '{0} relies on {1}, and {2} is on no list: the exporter must assess it. Record the assessment that confirms it, or choose another ground.':
    '{0} s’appuie sur {1}, et cette destination n’est sur aucune liste : {2}. L’exportateur doit l’évaluer. Enregistrez l’évaluation qui la confirme, ou choisissez un autre fondement.',
  'the destination': 'le pays de destination',
  "{0} relies on {1}. The exporter's own assessment is not enough for it, and no such list or approval was found. Choose another ground, or stop the transfer.":
    '{0} s’appuie sur {1}. L’évaluation propre de l’exportateur n’y suffit pas, et aucune liste ni approbation de ce type n’a été trouvée. Choisissez un autre fondement, ou arrêtez le transfert.',
  ', as far as the list is known, up to {0}': ' (pour autant que la liste soit connue, jusqu’au {0})',
  '{0} relies on "{1}", but {2} was not recognised on {3}{4}. {5}Choose another ground, or stop the transfer.':
    '{0} s’appuie sur « {1} », mais cette destination n’était pas reconnue le {3} : {2}{4}. {5}Choisissez un autre fondement, ou arrêtez le transfert.',
  'See whether it has been added since; if not: ': 'Voyez si elle a été ajoutée depuis ; sinon : ',
  'Put another ground in its place, or suspend the transfer.':
    'Mettez un autre fondement à sa place, ou suspendez le transfert.',
  '{0} relies on the recognition of {1} by {2}, which fell away on {3}{4}. {5}':
    '{0} s’appuie sur une reconnaissance ({1}) par {2}, tombée le {3}{4}. {5}',
  '{0} relies on {1}, and the recognition was recorded to have fallen away on {2}. {3}':
    '{0} s’appuie sur {1}, et selon le registre la reconnaissance est tombée le {2}. {3}',
  "The recognition of {0} ({1}) covers {2}. Record the certification of the recipient of {3} as the ground's instrument, or choose another ground.":
    'La reconnaissance ({0} ; {1}) couvre : {2}. Enregistrez la certification du destinataire de {3} comme instrument du fondement, ou choisissez un autre fondement.',
  'The recognition of {0} ({1}) covers {2}. If the recipient of {3} is one of them, say so in the condition of the ground ("{4}"); otherwise choose another ground.':
    'La reconnaissance ({0} ; {1}) couvre : {2}. Si le destinataire de {3} en fait partie, dites-le dans la condition du fondement (« {4} ») ; sinon choisissez un autre fondement.',
  'The recognition of {0} ({1}) covers {2}. The activities of {3} have data that it leaves out: {4}. Keep them out of the transfer, or choose another ground for them.':
    'La reconnaissance ({0} ; {1}) couvre : {2}. Les activités de {3} ont des données qu’elle exclut : {4}. Retirez-les du transfert, ou choisissez pour elles un autre fondement.',
  'The record names no controller. Name the company that decides what the data are processed for.':
    'Le registre ne nomme aucun responsable du traitement. Nommez la société qui décide pourquoi les données sont traitées.',
  'The record does not say which company processes for others, and no company of the group is known. Name the company among the controllers of the activity, or mark it as one of the group.':
    'Le registre ne dit pas quelle société traite pour d’autres, et aucune société du groupe n’est connue. Nommez-la parmi les responsables de l’activité, ou marquez-la comme appartenant au groupe.',
  'The record does not say on whose behalf the data are processed. Name each controller.':
    'Le registre ne dit pas pour le compte de qui les données sont traitées. Nommez chaque responsable du traitement.',
  'The record states no purpose. State what the data are processed for.':
    'Le registre n’indique aucune finalité. Indiquez pourquoi les données sont traitées.',
  'The record does not say what is done for the controllers. State it as the purposes of the activity.':
    'Le registre ne dit pas ce qui est fait pour les responsables du traitement. Indiquez-le comme finalités de l’activité.',
  'The record does not say whose data are processed. State the categories of data subjects.':
    'Le registre ne dit pas de qui les données sont traitées. Indiquez les catégories de personnes concernées.',
  'The record does not say which data are processed. State the categories of data.':
    'Le registre ne dit pas quelles données sont traitées. Indiquez les catégories de données.',
  'The record names no recipient and no processor. State the categories of recipients; if there are none, say so.':
    'Le registre ne nomme ni destinataire ni sous-traitant. Indiquez les catégories de destinataires ; s’il n’y en a pas, dites-le.',
  'The record does not say when the data are erased. State a period, or by what it is decided.':
    'Le registre ne dit pas quand les données sont effacées. Indiquez une durée, ou ce qui la détermine.',
  'The record does not say how long the data are kept. State a period, or by what it is decided.':
    'Le registre ne dit pas combien de temps les données sont conservées. Indiquez une durée, ou ce qui la détermine.',
  'The record describes no security measures. Describe in general terms how the data are protected.':
    'Le registre ne décrit aucune mesure de sécurité. Décrivez en termes généraux comment les données sont protégées.',
  '"{0}" was the regulator of {1} until {2}. Since then it is {3}: name it, and check its address.':
    '« {0} » était l’autorité de contrôle ({1}) jusqu’au {2}. Depuis, c’est {3} : nommez-la, et vérifiez son adresse.',
  'It uses the term "{0}", which the law replaced on {1} by "{2}". Change the wording.':
    'Le texte emploie le terme « {0} », que la loi a remplacé le {1} par « {2} ». Changez la formulation.',
  '{0} has taken its place. ': 'À sa place : {0}. ',
  'It relies on {0}, which ceased to be valid on {1}. {2}Record what replaces it once the replacement is in place.':
    'Le texte s’appuie sur ceci : {0}, qui a cessé d’être valable le {1}. {2}Enregistrez ce qui le remplace dès que le remplacement est en place.',
  '{0} and {1} more': '{0} et {1} de plus',
  'The transfer {0} names no country. State every country that receives the data.':
    'Le transfert {0} ne nomme aucun pays. Indiquez chaque pays qui reçoit les données.',
  'only after a filing': 'seulement après une formalité',
  '{0} relies on {1} alone, which is no ground by itself ({2}). State the other ground that it relies on: {3}.':
    '{0} s’appuie sur {1} seul, qui n’est pas un fondement à lui seul ({2}). Indiquez l’autre fondement invoqué : {3}.',
  'The transfer {0} states no ground under the law of {1}. {2} is recognised ({3}): state {4}.':
    'Le transfert {0} n’indique aucun fondement selon le droit applicable ({1}). Est reconnu : {2} ({3}). Indiquez {4}.',
  'The transfer {0} states no ground under the law of {1}. {2} are recognised ({3}): state {4}.':
    'Le transfert {0} n’indique aucun fondement selon le droit applicable ({1}). Sont reconnus : {2} ({3}). Indiquez {4}.',
  ' The grounds that it names are of {0} and do not serve here.':
    ' Les fondements qu’il nomme relèvent d’autres lois ({0}) et ne servent pas ici.',
  'The transfer {0} states no ground under the law of {1}.{2} Say which is relied on: {3}.':
    'Le transfert {0} n’indique aucun fondement selon le droit applicable ({1}).{2} Dites lequel est invoqué : {3}.',
  ' It exists only since {0}.': ' Il n’existe que depuis le {0}.',
  ' It ended on {0}.': ' Il a pris fin le {0}.',
  '{0} relies on {1}, which was no ground on {2}.{3}{4} Choose one of: {5}.':
    '{0} s’appuie sur {1}, qui n’était pas un fondement le {2}.{3}{4} Choisissez-en un : {5}.',
  '{0} happens regularly, but {1} serves single cases only{2}. Choose a ground for regular transfers.':
    '{0} a lieu régulièrement, mais {1} ne vaut que pour des cas isolés{2}. Choisissez un fondement pour des transferts réguliers.',
  '{0} serves single cases only{1}. State how often {2} happens; if it is regular, choose another ground.':
    '{0} ne vaut que pour des cas isolés{1}. Indiquez à quelle fréquence {2} a lieu ; si c’est régulier, choisissez un autre fondement.',
  'The processor': 'Le sous-traitant',
  'Nobody is named who engages it: if a controller in {0} does, the law there applies, too. ':
    'Rien ne dit qui y recourt : si c’est un responsable du traitement de là-bas ({0}), le droit local s’applique aussi. ',
  '{0} ({1}) serves no activity, so it is in no record of processing, and nothing shows whose data it has. {2}Assign the activities that it serves.':
    '{0} ({1}) ne sert aucune activité, n’est donc dans aucun registre des traitements, et rien ne montre à qui sont ses données. {2}Attribuez les activités que cela sert.',
  '{0} business days after its signature on {1}, which is {2} if public holidays are left aside':
    '{0} jours ouvrables après sa signature le {1}, soit le {2}, jours fériés non comptés',
  'Record the day among the prior authorisations of the transfer, with the law {0}, as the day of the request.':
    'Enregistrez le jour parmi les autorisations préalables du transfert, avec la loi {0}, comme jour de la demande.',
  '{0}: a filing under the law {1} is recorded without its day. The contract had to be filed by {2}. State the day of the request.':
    '{0} : une formalité de la loi {1} est enregistrée sans son jour. Le contrat devait être déposé pour le {2}. Indiquez le jour de la demande.',
  'The standard contract of {0} was filed on {1}: later than {2}. If public holidays lay between, say so in its reference; otherwise be ready to explain the delay.':
    'Le contrat type de {0} a été déposé le {1} : plus tard que {2}. Si des jours fériés se trouvaient entre les deux, dites-le dans sa référence ; sinon, soyez prêt à expliquer le retard.',
  'No filing of the standard contract of {0} is recorded. The time for it ended {1}. Take the next step now: {2}. {3}':
    'Aucun dépôt du contrat type de {0} n’est enregistré. Le délai a pris fin {1}. Faites maintenant le pas suivant : {2}. {3}',
  'No filing of the standard contract of {0} is recorded. The time for it ends {1}. Take the next step now: {2}. {3}':
    'Aucun dépôt du contrat type de {0} n’est enregistré. Le délai prend fin {1}. Faites maintenant le pas suivant : {2}. {3}',
  'The standard contract of {0} has no day of signature, from which the time to file it runs: {1} business days. State the day of the last signature.':
    'Le contrat type de {0} n’a pas de jour de signature, d’où court le délai de dépôt : {1} jours ouvrables. Indiquez le jour de la dernière signature.',
  '{0} may be sensitive there, and its kind is not stated, and {1} use it without consent and without a stated condition. {2}':
    '{0} : peut-être sensible là-bas, et la nature n’est pas indiquée. Sans consentement et sans condition indiquée l’utilisent : {1}. {2}',
  '{0} is sensitive there ({1}), and {2} use it without consent and without a stated condition. {3}':
    '{0} : sensible là-bas ({1}). Sans consentement et sans condition indiquée l’utilisent : {2}. {3}',
  'The record names no controller, or no way to reach it. Name the company that decides what the data are processed for, and give its address, e-mail or phone.':
    'Le registre ne nomme aucun responsable du traitement, ou aucun moyen de le joindre. Nommez l’entreprise qui décide pourquoi les données sont traitées, et donnez son adresse, son courriel ou son téléphone.',
  'The record does not say where the data come from. State the sources: the flow of the data begins with them.':
    'Le registre ne dit pas d’où viennent les données. Indiquez les sources : le flux des données commence par elles.',
  'The record does not say how data are erased or changed. State it in the retention rules (delete, anonymise), or once for all in the statement "destruction" of the profile.':
    'Le registre ne dit pas comment les données sont effacées ou modifiées. Indiquez-le dans les règles de conservation (effacer, anonymiser), ou une fois pour toutes dans la déclaration « destruction » du profil.',
  'The record must say whether the data go abroad, and nothing does. Record the transfers of the activity; if there are none, say so in the statement "internationalTransfers" of the profile.':
    'Le registre doit dire si les données vont à l’étranger, et rien ne le dit. Enregistrez les transferts de l’activité ; s’il n’y en a pas, dites-le dans la déclaration « internationalTransfers » du profil.',
};
