import type { Catalogue } from '../catalogue.js';

/** Sentences of the law of the Republic of Korea. */
export const KOREA: Catalogue = {
  'The data with {0} are outside Korea, and no overseas transfer to it is entered. Enter one, disclosed for KR, with its ground.':
    'Les données chez {0} sont hors de Corée, et aucun transfert à l’étranger n’y est enregistré. Enregistrez-en un, communiqué pour KR, avec son fondement.',
  'It is not stated where {0} has the data. Enter its country or the locations; if they are not in Korea alone, enter an overseas transfer to it, disclosed for KR, with its ground.':
    'Il n’est pas indiqué où {0} a les données. Saisissez son pays ou les lieux ; si elles ne sont pas seulement en Corée, enregistrez un transfert à l’étranger, communiqué pour KR, avec son fondement.',
  '{0} names a class in the place of the delegatee. Enter an engagement for each company, by its name.':
    '{0} nomme une catégorie à la place du délégataire. Enregistrez une sous-traitance pour chaque société, par son nom.',
  '{0} passes work on to {1}, which is not disclosed for KR. Add KR to the jurisdictions of these engagements, and see that you have consented to them (26(6)).':
    '{0} transmet du travail à {1}, qui n’est pas communiqué pour KR. Ajoutez KR aux territoires de ces sous-traitances, et vérifiez que vous y avez consenti (26(6)).',
  "{0} works for {1} in Korea and is not disclosed there. Add KR to the engagement's jurisdictions.":
    '{0} travaille pour {1} en Corée et n’y est pas communiqué. Ajoutez KR aux territoires de la sous-traitance.',
  '{0} is marketing, and no notice to each data subject is recorded. Notify them by letter, e-mail, telephone or text message, and enter the date; the website is not enough.':
    '{0} est de la prospection, et aucun avis à chaque personne concernée n’est enregistré. Informez-les par lettre, e-mail, téléphone ou message, et saisissez la date ; le site web ne suffit pas.',
  'Entrusted work requires a written contract, and for {0} {1}. Enter the contract with its dates, or conclude one.':
    'Le travail confié exige un contrat écrit, et pour {0} {1}. Saisissez le contrat avec ses dates, ou concluez-en un.',
  'The work of {0} reads like marketing. State whether it promotes goods or solicits sales; if so, each data subject must be notified.':
    'Le travail de {0} se lit comme de la prospection. Indiquez s’il promeut des biens ou sollicite des ventes ; si oui, chaque personne concernée doit en être informée.',
  '{0} relies on "{1}", which serves entrustment and storage only, and is of another kind ({2}). Choose another ground, such as consent.':
    '{0} s’appuie sur « {1} », qui ne vaut que pour le traitement confié et le stockage, et son type est autre ({2}). Choisissez un autre fondement, comme le consentement.',
  '{0} relies on {1}, which needs a contract with the data subjects themselves, and covers people without such a contract: {2}. Choose another ground for them: consent, a certified recipient or a recognised country.':
    '{0} s’appuie sur {1}, qui exige un contrat avec les personnes concernées elles-mêmes, et couvre des personnes sans un tel contrat : {2}. Choisissez pour elles un autre fondement : le consentement, un destinataire certifié ou un pays reconnu.',
  '{0} relies on {1}, which needs a contract with the data subjects themselves. State in its activities of these whether they are the contracting party: {2}.':
    '{0} s’appuie sur {1}, qui exige un contrat avec les personnes concernées elles-mêmes. Indiquez dans ses activités si celles-ci sont la partie au contrat : {2}.',
  '{0} relies on {1}, which needs a contract with the data subjects themselves, and does not say whose data go. State its activities, with their data subjects.':
    '{0} s’appuie sur {1}, qui exige un contrat avec les personnes concernées elles-mêmes, et ne dit pas de qui sont les données. Indiquez ses activités, avec leurs personnes concernées.',
  '{0} has no address in Korea. From a turnover of a trillion won or a million data subjects, or if the Commission so decides, it must name a domestic agent. Enter the agent as a contact of the profile KR, or state under the item domesticAgent why none is needed.':
    '{0} n’a pas d’adresse en Corée. À partir d’un chiffre d’affaires de mille milliards de wons ou d’un million de personnes concernées, ou si la Commission en décide ainsi, un agent local doit être nommé. Saisissez-le comme contact du profil KR, ou dites sous le point domesticAgent pourquoi aucun n’est nécessaire.',
  '{0}: the recipient passes data on to {1}, and no transfer under the law of Korea goes there. Register it with its ground of 28-8(1).':
    '{0} : le destinataire transmet des données à {1}, et aucun transfert de droit coréen n’y va. Enregistrez-le avec son fondement selon 28-8(1).',
  '{0} does not say which items of personal information go abroad. List them.':
    '{0} ne dit pas quelles informations personnelles vont à l’étranger. Énumérez-les.',
  '{0} names no country. State every country that receives the data; a reference to a list elsewhere is not enough.':
    '{0} ne nomme aucun pays. Indiquez chaque pays qui reçoit les données ; un renvoi à une liste ailleurs ne suffit pas.',
  '{0} does not say when the data go abroad. State when, or on which occasion.':
    '{0} ne dit pas quand les données vont à l’étranger. Indiquez quand, ou à quelle occasion.',
  '{0} does not say how the data go abroad. State the method, such as transmission over a network.':
    '{0} ne dit pas comment les données vont à l’étranger. Indiquez la méthode, comme la transmission par un réseau.',
  '{0} goes to "{1}", a class in the place of a recipient. Enter a transfer for each company, by its name.':
    '{0} va à « {1} », une catégorie à la place d’un destinataire. Enregistrez un transfert pour chaque société, par son nom.',
  'There is no contact for "{0}", the recipient of {1}. Enter an e-mail address or a telephone number of the person responsible for the data there.':
    'Il n’y a pas de contact pour « {0} », destinataire de {1}. Saisissez une adresse e-mail ou un numéro de téléphone de la personne qui y répond des données.',
  '{0} does not say what the recipient uses the data for. State the purpose.':
    '{0} ne dit pas pourquoi le destinataire utilise les données. Indiquez la finalité.',
  '{0} does not say how long the recipient keeps and uses the data. State the period.':
    '{0} ne dit pas combien de temps le destinataire conserve et utilise les données. Indiquez la durée.',
  '{0} does not say how people can refuse the transfer. State the method.':
    '{0} ne dit pas comment les personnes peuvent refuser le transfert. Indiquez la méthode.',
  '{0} does not say by which procedure people can refuse the transfer. State it.':
    '{0} ne dit pas par quelle procédure les personnes peuvent refuser le transfert. Indiquez-la.',
  '{0} does not say what follows if somebody refuses the transfer. State the effect.':
    '{0} ne dit pas ce qui s’ensuit si quelqu’un refuse le transfert. Indiquez l’effet.',
  'The policy must name the ground of {0}, and none is stated. State which item of 28-8(1) it rests on.':
    'La politique de confidentialité doit nommer le fondement de {0}, et aucun n’est indiqué. Indiquez sur quel point de 28-8(1) il repose.',
  'Before {0} this was asked of {1} only.': 'Avant le {0}, ceci n’était demandé qu’à : {1}.',
  '{0} is provided to "{1}", a class in the place of a third party. Enter a transfer for each company, by its name.':
    '{0} est communiqué à « {1} », une catégorie à la place d’un tiers. Enregistrez un transfert pour chaque société, par son nom.',
  '{0} does not say what the third party uses the data for. State the purpose.':
    '{0} ne dit pas pourquoi le tiers utilise les données. Indiquez la finalité.',
  '{0} does not say which items are provided to the third party. List them.':
    '{0} ne dit pas quelles données sont communiquées au tiers. Énumérez-les.',
  '{0} does not say how long the third party keeps and uses the data. State the period.':
    '{0} ne dit pas combien de temps le tiers conserve et utilise les données. Indiquez la durée.',
  'The chief privacy officer for Korea is not named, and neither is the department in charge. Enter a contact as chief privacy officer in the profile KR, with name or department, telephone number and e-mail address.':
    'Le responsable de la protection des données pour la Corée n’est pas nommé, ni le service compétent. Saisissez un contact comme responsable de la protection des données dans le profil KR, avec nom ou service, numéro de téléphone et adresse e-mail.',
  'There is no telephone number of the chief privacy officer for Korea or the department in charge. Enter it in the contact: the law names it, and an e-mail address does not take its place.':
    'Il n’y a pas de numéro de téléphone du responsable de la protection des données pour la Corée ni du service compétent. Saisissez-le dans le contact : la loi le nomme, et une adresse e-mail ne le remplace pas.',
  'The domestic agent has no {0}. Enter it in the contact.':
    'Pour l’agent local, il manque : {0}. Saisissez-le dans le contact.',
  'The domestic agent is a corporation, and the name of its representative is not stated. Enter a contact as corporate representative in the profile KR.':
    'L’agent local est une société, et le nom de son représentant n’est pas indiqué. Saisissez un contact comme représentant légal de la société dans le profil KR.',
  name: 'nom',
  address: 'adresse',
  'telephone number': 'numéro de téléphone',
  'e-mail address': 'adresse e-mail',
  'It is not stated how data are destroyed. State procedure and method in the profile KR, under the item destruction.':
    'Il n’est pas indiqué comment les données sont détruites. Indiquez la procédure et la méthode dans le profil KR, sous le point destruction.',
  'The rights of data subjects and how to exercise them are not stated. Enter them in the profile KR or ALL.':
    'Les droits des personnes concernées et leur exercice ne sont pas indiqués. Saisissez-les dans le profil KR ou ALL.',
  'No safety measures are stated. Enter them in the profile KR or ALL.':
    'Aucune mesure de sécurité n’est indiquée. Saisissez-les dans le profil KR ou ALL.',
  'It is not stated from which date the privacy policy applies. Record its publication as a filing of the profile KR, with the item "Privacy policy" and the date.':
    'Il n’est pas indiqué à partir de quelle date la politique de confidentialité s’applique. Enregistrez sa publication comme formalité du profil KR, avec le point « Privacy policy » et la date.',
  'Decisions are made by automated means alone, and their criteria and procedure are not stated. State them in the profile KR, under the item automatedDecisions, with how they process personal information.':
    'Des décisions sont prises par des moyens uniquement automatisés, et leurs critères et leur procédure ne sont pas indiqués. Indiquez-les dans le profil KR, sous le point automatedDecisions, avec la façon dont elles traitent les informations personnelles.',
  '{0} is seated outside Korea. If it collects data from people in Korea directly, state in the profile KR, under the item processingCountries, in which countries it processes them.':
    '{0} a son siège hors de Corée. Si des données sont collectées directement auprès de personnes en Corée, indiquez dans le profil KR, sous le point processingCountries, dans quels pays elles sont traitées.',
  'Some data are kept because a law orders it, and neither the law nor the items are named. State them in the profile KR, under the item preservedByLaw.':
    'Des données sont conservées parce qu’une loi l’ordonne, et ni la loi ni les données ne sont nommées. Indiquez-les dans le profil KR, sous le point preservedByLaw.',
  '{0} states no purpose. Enter what the data are processed for.':
    '{0} n’indique aucune finalité. Saisissez pourquoi les données sont traitées.',
  '{0} does not say how long the data are kept. Enter a retention rule, here or in the profile KR or ALL.':
    '{0} ne dit pas combien de temps les données sont conservées. Saisissez une règle de conservation, ici ou dans le profil KR ou ALL.',
  '{0} does not say which items of personal information are processed. Enter the data categories.':
    '{0} ne dit pas quelles informations personnelles sont traitées. Saisissez les catégories de données.',
  'sensitive information': 'informations sensibles',
  'unique identifiers': 'identifiants uniques',
  '"{0}" states no legal basis for "{1}". State whether it rests on consent: items processed without consent are published apart, with their basis.':
    '« {0} » n’indique aucune base juridique pour « {1} ». Indiquez si elle repose sur le consentement : ce qui est traité sans consentement est publié à part, avec sa base.',
  'It is not stated who takes over work from these delegatees: {0}. Enter an engagement under theirs for each sub-delegatee, disclosed for KR. If the others have none, say so in the profile KR, under the item subDelegatees.':
    'Il n’est pas indiqué qui reprend du travail de ces délégataires : {0}. Enregistrez une sous-traitance sous la leur pour chaque sous-délégataire, communiquée pour KR. Si les autres n’en ont pas, dites-le dans le profil KR, sous le point subDelegatees.',
};
