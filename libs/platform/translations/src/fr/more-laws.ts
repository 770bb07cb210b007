import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Australia, Hong Kong, Israel, Kenya, Latin America and Turkey, and of what they share. */
export const MORE_LAWS: Catalogue = {
  'Record the contract with the recipient, as an engagement or as the instrument of the ground, or the assessment of the recipient.':
    'Enregistrez le contrat avec le destinataire, comme engagement ou comme instrument du fondement, ou l’évaluation du destinataire.',
  '{0} relies on reasonable steps, and the register shows none. {1} You answer for what the recipient does.':
    '{0} s’appuie sur des mesures raisonnables, et le registre n’en montre aucune. {1} Vous répondez de ce que fait le destinataire.',
  '{0} gives data to somebody abroad, and the register shows neither steps that bind the recipient nor an exception of APP 8.2. {1} If an exception holds, or if it is storage under your control and no disclosure, state that as the ground.':
    '{0} remet des données à quelqu’un à l’étranger, et le registre ne montre ni mesures liant le destinataire ni exception de l’APP 8.2. {1} Si une exception s’applique, ou s’il s’agit d’un stockage sous votre contrôle et non d’une communication, indiquez-le comme fondement.',
  '{0} rests on a law that is not Australian ({1}). Only an Australian law or order serves: name it, or choose another ground.':
    '{0} repose sur une loi qui n’est pas australienne ({1}). Seule une loi ou une décision australienne convient : nommez-la, ou choisissez un autre fondement.',
  '{0} rests on a law or an order, and does not say which. Name the Australian law or order in the condition of the ground.':
    '{0} repose sur une loi ou une décision, sans dire laquelle. Nommez la loi ou la décision australienne dans la condition du fondement.',
  '{0} rests on a permitted general situation. Only items 1, 2, 3, 6 and 7 of s 16A allow disclosure abroad. Name the item in the condition of the ground, or choose another ground.':
    '{0} repose sur une situation générale autorisée. Seuls les points 1, 2, 3, 6 et 7 de la section 16A permettent la communication à l’étranger. Nommez le point dans la condition du fondement, ou choisissez un autre fondement.',
  '{0}: the privacy policy must say which kinds of information programs use, and which decisions they make. Decisions that a person signs off are included. State in the profile AU, under the item {1}, what the policy says.':
    '{0} : la politique de confidentialité doit dire quels types d’informations les programmes utilisent et quelles décisions ils prennent. Les décisions validées par une personne sont comprises. Indiquez dans le profil AU, sous le point {1}, ce que dit la politique.',
  'Section 33 is not in force: this is advice.': 'La section 33 n’est pas en vigueur : ceci est un conseil.',
  '{0} takes data out of Hong Kong, which needs no ground. {1} You answer for agents abroad: record the contract with the recipient, or the model clauses as a voluntary ground.':
    '{0} fait sortir des données de Hong Kong, ce qui ne demande aucun fondement. {1} Vous répondez de vos mandataires à l’étranger : enregistrez le contrat avec le destinataire, ou les clauses types comme fondement volontaire.',
  '{0} relies on the contract of the Greater Bay Area, and goes to {1}. The contract serves within the Bay Area only, without onward transfer: choose another safeguard.':
    '{0} s’appuie sur le contrat de la Grande Baie, et va aussi ailleurs : {1}. Ce contrat ne vaut que dans la Grande Baie, sans transfert ultérieur : choisissez une autre garantie.',
  '{0} relies on the contract of the Greater Bay Area, which is filed within 10 working days of its effect, and no filing is recorded. File it with the Digital Policy Office, and record it as a filing "Bay Area contract" of the profile HK.':
    '{0} s’appuie sur le contrat de la Grande Baie, à déposer dans les 10 jours ouvrables de son entrée en vigueur, et aucun dépôt n’est enregistré. Déposez-le auprès du Digital Policy Office, et enregistrez-le comme formalité « Bay Area contract » du profil HK.',
  '{0} processes for you, and {1}. Bind it on retention and security, and record the contract; or say in the condition of the engagement by which other means you oversee it.':
    '{0} traite pour vous, et {1}. Liez-le quant à la conservation et à la sécurité, et enregistrez le contrat ; ou dites dans la condition de l’engagement par quels autres moyens vous le surveillez.',
  '{0} has a ground, and nothing shows that the recipient has undertaken in writing to protect privacy and not to pass the data on. Each transfer needs that: record it as the instrument of the ground, or with the contract of the engagement.':
    '{0} a un fondement, mais rien ne montre que le destinataire s’est engagé par écrit à protéger la vie privée et à ne pas transmettre les données. Chaque transfert l’exige : enregistrez-le comme instrument du fondement, ou avec le contrat de l’engagement.',
  '{0} relies on safeguards, and nothing documents them. Record an assessment with the transfer: date, recipient, justification and description of the data.':
    '{0} s’appuie sur des garanties, et rien ne les documente. Enregistrez une évaluation avec le transfert : date, destinataire, justification et description des données.',
  'The activities of {0} have sensitive data ({1}), which go abroad only with consent and with confirmed safeguards. State both grounds, or keep such data out of the transfer.':
    'Les activités de {0} comportent des données sensibles ({1}), qui ne vont à l’étranger qu’avec consentement et avec des garanties confirmées. Indiquez les deux fondements, ou excluez ces données du transfert.',
  '{0} rests on {1} legal bases. The law asks for one at a time: keep the one that applies, or say under which condition each does.':
    '{0} repose sur {1} bases légales. La loi en demande une à la fois : gardez celle qui s’applique, ou dites à quelle condition chacune s’applique.',
  '{0} uses sensitive data ({1}) on legitimate interests alone. Such data need a ground of sections 44 to 46: state it as the condition, or another basis.':
    '{0} utilise des données sensibles ({1}) sur le seul intérêt légitime. De telles données demandent un fondement des sections 44 à 46 : indiquez-le comme condition, ou une autre base.',
  '{0} goes to a third party, and its ground is that of a remission, which is for processors. State another ground; if the recipient is a processor, make the transfer an entrustment.':
    '{0} va à un tiers, et son fondement est celui d’une « remisión », réservée aux sous-traitants. Indiquez un autre fondement ; si le destinataire est un sous-traitant, faites du transfert une délégation.',
  'Its certificate of {0} held until {1}. Ask for the new one and record it, or remove this one.':
    'Son certificat {0} était valable jusqu’au {1}. Demandez le nouveau et enregistrez-le, ou retirez celui-ci.',
  'Nothing says that {0} was communicated to the authority: every flow across the border is. Record it as a filing "cross-border flow" of the profile PE, with its number and date.':
    'Rien ne dit que {0} a été communiqué à l’autorité : tout flux transfrontalier l’est. Enregistrez-le comme formalité « cross-border flow » du profil PE, avec son numéro et sa date.',
  'Of the law of {0} this is not known here: {1}. That nothing is found does not mean that nothing is owed. See the law itself, and say in the profile {2}, under the item {3}, how you follow it.':
    'Du droit applicable ({0}), ceci n’est pas connu ici : {1}. Que rien ne soit constaté ne veut pas dire que rien n’est dû. Consultez la loi elle-même, et dites dans le profil {2}, sous le point {3}, comment vous la suivez.',
  'Record it as a filing of the profile TR with the item "VERBIS", or say under the item verbis why none is owed.':
    'Enregistrez-la comme formalité du profil TR avec le point « VERBIS », ou dites sous le point verbis pourquoi aucune n’est due.',
  '{0} is not established in Turkey: it registers in VERBIS at any size, through a representative in Turkey, and no registration is recorded. {1}':
    '{0} n’est pas établi en Turquie : il s’inscrit à VERBIS quelle que soit sa taille, par un représentant en Turquie, et aucune inscription n’est enregistrée. {1}',
  'The numbers that the profile states reach a limit from which controllers register in VERBIS, and no registration is recorded. {0}':
    'Les nombres indiqués par le profil atteignent un seuil à partir duquel les responsables s’inscrivent à VERBIS, et aucune inscription n’est enregistrée. {0}',
  'Whether registration in VERBIS is owed depends on the employees of a year and on the balance sheet, which the profile does not state. State under the item employees how many there are, and under balanceSheetTotal the total in lira, or "None" if no such books are kept. If it is registered: {0}':
    'L’obligation de s’inscrire à VERBIS dépend de l’effectif de l’année et du bilan, que le profil n’indique pas. Indiquez sous le point employees l’effectif, et sous balanceSheetTotal le total en livres turques, ou « None » si aucun bilan n’est tenu. En cas d’inscription : {0}',
  'The stated numbers are below the limits of VERBIS for most controllers. Those whose main activity is special categories of data have lower ones. Say under the item verbis whether that is the main activity, or record the registration.':
    'Les nombres indiqués sont inférieurs aux seuils de VERBIS pour la plupart des responsables. Ceux dont l’activité principale porte sur des catégories particulières de données ont des seuils plus bas. Dites sous le point verbis si c’est l’activité principale, ou enregistrez l’inscription.',
  'Whether {0} must register in VERBIS depends on its employees and its balance sheet, which the register does not hold. Open a profile TR: record the registration there as a filing, or state under the items employees and balanceSheetTotal what they are.':
    'L’obligation de s’inscrire à VERBIS ({0}) dépend de l’effectif et du bilan, que le registre ne contient pas. Ouvrez un profil TR : enregistrez-y l’inscription comme formalité, ou indiquez-les sous les points employees et balanceSheetTotal.',
  '{0} Only who must register in VERBIS keeps the inventory. Record the registration in the profile TR, or say there under the item verbis why none is owed.':
    '{0} Seul celui qui doit s’inscrire à VERBIS tient l’inventaire. Enregistrez l’inscription dans le profil TR, ou dites-y sous le point verbis pourquoi aucune n’est due.',
  'type {0} of the standard contract': 'le type {0} du contrat type',
  'no type of the standard contract': 'aucun type du contrat type',
  '{0} goes to {1}, and states {2}. For it there is type {3}: sign that one and state it as the module, or correct the kind of the transfer.':
    '{0} va à {1}, et indique : {2}. Le type prévu est {3} : signez celui-ci et indiquez-le comme module, ou corrigez la nature du transfert.',
  'a processor': 'un sous-traitant',
  'a controller': 'un responsable du traitement',
  '{0} goes to a country that is on no list of adequate ones, and no assessment is recorded. Make an impact assessment before the data leave, and record it with the transfer.':
    '{0} va dans un pays qui n’est sur aucune liste de pays adéquats, et aucune évaluation n’est enregistrée. Faites une analyse d’impact avant que les données ne partent, et enregistrez-la avec le transfert.',
  '{0} ({1}) processes data for others, but {2}. Conclude a contract that contains what the law asks for, and record its reference and dates.':
    '{0} ({1}) traite des données pour d’autres, mais {2}. Concluez un contrat contenant ce que la loi exige, et enregistrez sa référence et ses dates.',
  '{0} uses {1} on consent that is not said to be express. The law asks for more: {2}. If consent is so given, state express consent; otherwise state another basis.':
    '{0} utilise {1} sur la base d’un consentement qui n’est pas dit exprès. La loi demande davantage : {2}. Si le consentement est ainsi donné, indiquez un consentement exprès ; sinon, une autre base.',
  'Nothing says how long the data of {0} are kept, and they must not be kept for longer than they are needed. State a period, or what ends the retention.':
    'Rien ne dit combien de temps les données de {0} sont conservées, et elles ne doivent pas l’être plus longtemps que nécessaire. Indiquez une durée, ou ce qui met fin à la conservation.',
  'The processor': 'Le sous-traitant',
};
