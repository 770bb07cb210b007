/** Sentences of the rules of the states of the United States. */
export const US_STATES = {
  'data go to {0}': 'des données vont à {0}',
  'The statutes on breaches of these states ask for more than the profile states: {0}. State duties that are as short as theirs, or profiles of these states with their own.':
    'Les lois de ces États sur les violations de données demandent plus que ce que dit le profil : {0}. Indiquez des obligations aussi courtes que les leurs, ou des profils de ces États avec les leurs.',
  'The profile does not say who is notified of a breach. Each of these states has a statute of its own, which protects staff too: {0}. Those with the shortest time for the people concerned ({1}): {2}. Add breach duties that are as short.':
    'Le profil ne dit pas à qui une violation de données est notifiée. Chacun de ces États a sa propre loi, qui protège aussi le personnel : {0}. Ceux dont le délai envers les personnes concernées est le plus court ({1}) : {2}. Ajoutez des obligations de notification aussi courtes.',
  '{0} ({1}) processes data of consumers, but {2}. Conclude a contract, and record its reference and dates. It contains: {3}.':
    '{0} ({1}) traite des données de consommateurs, mais {2}. Concluez un contrat, et enregistrez sa référence et ses dates. Il contient : {3}.',
  "It is not stated whether the contracts with processors of consumers' data contain all of this: {0}. Compare them, and state in the profile {1}, under the item {2}, what they contain or lack.":
    'Il n’est pas dit si les contrats avec les sous-traitants de données de consommateurs contiennent tout ceci : {0}. Comparez-les, et indiquez dans le profil {1}, sous le point {2}, ce qu’ils contiennent ou ce qui leur manque.',
  'Subcontractors process data of consumers: {0}. You must be able to object before one is engaged, in these states: {1}. State in the profile {2}, under the item {3}, how you learn of them and object.':
    'Des sous-traitants ultérieurs traitent des données de consommateurs : {0}. Vous devez pouvoir vous y opposer avant leur engagement, dans ces États : {1}. Indiquez dans le profil {2}, sous le point {3}, comment vous en êtes informé et vous y opposez.',
  'Health data of consumers are processed: {0}, for {1}. These states ask for consent, unless the data are necessary for what the consumer has asked for: {2}. State consent or the contract as the legal basis.':
    'Des données de santé de consommateurs sont traitées : {0}, pour {1}. Ces États demandent le consentement, sauf si les données sont nécessaires à ce que le consommateur a demandé : {2}. Indiquez le consentement ou le contrat comme base juridique.',
  'Health data of consumers are processed by {0}, and no policy on them is stated. It says: {1}. Publish it, and state its address in the profile {2}, under the item {3}.':
    'Des données de santé de consommateurs sont traitées par {0}, et aucune politique à leur sujet n’est indiquée. Elle dit : {1}. Publiez-la, et indiquez son adresse dans le profil {2}, sous le point {3}.',
  'The notice for consumers must say this, and the register does not show it: {0}. Complete the activities, or state it in the profile {1}, under these items: {2}.':
    'L’information des consommateurs doit dire ceci, et le registre ne le montre pas : {0}. Complétez les activités, ou indiquez-le dans le profil {1}, sous ces points : {2}.',
  'Sensitive data of consumers are sold by {0}. The notice must have this, word for word: {1}. Put it into the notice, and state it in the profile {2}, under the item {3}.':
    'Des données sensibles de consommateurs sont vendues par {0}. L’information doit contenir ceci, mot pour mot : {1}. Mettez-le dans l’information, et indiquez-le dans le profil {2}, sous le point {3}.',
  'Requests of consumers are answered within {0}, as is stated. The law leaves less time: {1}. Answer sooner, and correct {2}.':
    'Les demandes des consommateurs reçoivent une réponse sous {0}, selon ce qui est indiqué. La loi laisse moins de temps : {1}. Répondez plus tôt, et corrigez {2}.',
  '"{0}" gives {1} to {2}. This is forbidden: {3}. Take these data out of what they receive.':
    '« {0} » donne {1} à {2}. C’est interdit : {3}. Retirez ces données de ce qu’ils reçoivent.',
  '"{0}" gives data of minors ({1}) to buyers or advertisers: {2}. What the law allows: {3}. Leave the minors out, or state consent where it is enough. State their ages, if they are not stated.':
    '« {0} » donne des données de mineurs ({1}) à des acheteurs ou annonceurs : {2}. Ce que la loi permet : {3}. Excluez les mineurs, ou indiquez le consentement là où il suffit. Indiquez leurs âges s’ils ne le sont pas.',
  'Data of consumers are sold, or used for targeted advertising, by {0}. The law asks for this: {1}. State in the profile {2}, under the item {3}, how it is done.':
    'Des données de consommateurs sont vendues, ou utilisées pour de la publicité ciblée, par {0}. La loi demande ceci : {1}. Indiquez dans le profil {2}, sous le point {3}, comment cela se fait.',
  'Sensitive data of consumers are processed without a stated consent: {0}, for {1}. Consent is asked for by these states: {2}. State it as the legal basis, or where its record is kept.':
    'Des données sensibles de consommateurs sont traitées sans consentement indiqué : {0}, pour {1}. Ces États demandent le consentement : {2}. Indiquez-le comme base juridique, ou indiquez où se trouve sa preuve.',
  'Sensitive data of consumers are processed: {0}, for {1}. These states allow it only as far as it is strictly necessary for what the consumer has asked for, and consent does not replace that: {2}. State the contract as the legal basis, or say in the profile {3}, under the item {4}, why it is necessary.':
    'Des données sensibles de consommateurs sont traitées : {0}, pour {1}. Ces États ne le permettent que si c’est strictement nécessaire à ce que le consommateur a demandé, et le consentement ne le remplace pas : {2}. Indiquez le contrat comme base juridique, ou dites dans le profil {3}, sous le point {4}, pourquoi c’est nécessaire.',
  'Sensitive data of consumers are processed by {0}. These states ask for a notice before, and for a way to opt out: {1}. State in the profile {2}, under the item {3}, how consumers opt out.':
    'Des données sensibles de consommateurs sont traitées par {0}. Ces États demandent une information préalable et un moyen de s’opposer : {1}. Indiquez dans le profil {2}, sous le point {3}, comment les consommateurs s’opposent.',
  'It is not stated whether the acts of these states on the data of consumers bind the organisation: {0}. Their numbers are on the page of each law. State in the profile {1}, under the item {2}: MET, NOT MET or EXEMPT, and why. A profile of a state overrules it.':
    'Il n’est pas dit si les lois de ces États sur les données des consommateurs lient l’organisation : {0}. Leurs seuils sont sur la page de chaque loi. Indiquez dans le profil {1}, sous le point {2} : MET, NOT MET ou EXEMPT, et pourquoi. Le profil d’un État l’emporte.',
  '{0}, from {1}: {2}': '{0}, à partir du {1} : {2}',
  'The numbers that are stated do not bring the organisation under these acts yet, and will: {0}. Prepare for it, and correct the item {1} on that day.':
    'Les nombres indiqués ne soumettent pas encore l’organisation à ces lois, et le feront : {0}. Préparez-vous-y, et corrigez ce jour-là le point {1}.',
  'It is stated that these acts do not bind the organisation, and its numbers reach theirs: {0}. Correct the item {1}, or say which exemption holds.':
    'Il est dit que ces lois ne lient pas l’organisation, et ses nombres atteignent leurs seuils : {0}. Corrigez le point {1}, ou dites quelle exemption vaut.',
};

/** The names of states that differ from the English ones. */
export const US_PLACES = {
  'US-FL': 'Floride',
  'US-LA': 'Louisiane',
  'US-VA': 'Virginie',
  'US-WA': 'État de Washington',
} as const;
