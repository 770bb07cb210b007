import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Asia, the Gulf and Africa. */
export const ASIA_AFRICA: Catalogue = {
  'No licence of the Personal Data Protection Center is recorded, and the year of grace ended on {0} as far as is known. Record the licence to process under the filings, or that none is needed, with the reason.':
    'Aucune licence du Centre de protection des données personnelles n’est enregistrée, et l’année de transition a pris fin, pour autant qu’on le sache, le {0}. Enregistrez la licence de traitement parmi les formalités, ou qu’aucune n’est nécessaire, avec le motif.',
  '{0} relies on {1}, which needs a permit of the Personal Data Protection Center, and none is recorded. Record it as a prior authorisation of the transfer, or as a filing "cross-border permit" of the profile EG.':
    '{0} s’appuie sur {1}, qui exige un permis du Centre de protection des données personnelles, et aucun n’est enregistré. Enregistrez-le comme autorisation préalable du transfert, ou comme formalité « cross-border permit » du profil EG.',
  'the country of destination does not protect on an equal or higher level (56(2))':
    'le pays de destination n’offre pas un niveau de protection égal ou supérieur (56(2))',
  'neither the level of the country of destination (56(2)) nor adequate and binding safeguards (56(3)) are there':
    'ni le niveau du pays de destination (56(2)) ni des garanties adéquates et contraignantes (56(3)) ne sont réunis',
  '{0} relies on {1}, which is a ground only if {2}. Record the assessment that confirms it, or choose the ground that comes first.':
    '{0} s’appuie sur {1}, qui n’est un fondement que si {2}. Enregistrez l’évaluation qui le confirme, ou choisissez le fondement qui passe avant.',
  'Nothing says that the plan and the result of {0} were reported to the ministry. Record the report as {1}, or as a filing of the profile ID.':
    'Rien ne dit que le plan et le résultat de {0} ont été communiqués au ministère. Enregistrez la communication comme {1}, ou comme formalité du profil ID.',
  '{0} may take abroad what the rules of 2011 call sensitive: {1}. State as the ground what ensures the same level of protection, or keep these data out of the transfer.':
    '{0} emporte peut-être à l’étranger ce que les règles de 2011 disent sensible : {1}. Indiquez comme fondement ce qui assure le même niveau de protection, ou excluez ces données du transfert.',
  '{0} relies on the same level of protection abroad, and nothing shows that the recipient ensures it. Record the contract that binds it, or an assessment of the transfer.':
    '{0} s’appuie sur le même niveau de protection à l’étranger, et rien ne montre que le destinataire l’assure. Enregistrez le contrat qui le lie, ou une évaluation du transfert.',
  '{0} relies on the same level of protection abroad. That needs consent or a contract with those whose data they are, and its activities rest on neither. State the basis in the purposes, or in an override of the profile IN.':
    '{0} s’appuie sur le même niveau de protection à l’étranger. Cela exige le consentement des personnes dont ce sont les données, ou un contrat avec elles, et ses activités ne reposent ni sur l’un ni sur l’autre. Indiquez la base dans les finalités, ou dans un remplacement du profil IN.',
  'In which languages the notice for Malaysia can be read is not stated. It must be in Malay and English: state its languages (ms, en).':
    'Il n’est pas indiqué dans quelles langues l’avis pour la Malaisie peut être lu. Il doit être en malais et en anglais : indiquez ses langues (ms, en).',
  'Malay (ms)': 'malais (ms)',
  'English (en)': 'anglais (en)',
  'The notice for Malaysia must be in Malay and English, and is not in {0}. Have it translated, and add the language.':
    'L’avis pour la Malaisie doit être en malais et en anglais, et il manque : {0}. Faites-le traduire, et ajoutez la langue.',
  'No data protection officer who can be reached is stated for Malaysia. Since {0} one must be appointed above a size set in guidelines. Check whether the organisation reaches it, and if so appoint one in the profile.':
    'Aucun délégué à la protection des données joignable n’est indiqué pour la Malaisie. Depuis le {0}, il faut en désigner un au-dessus d’une taille fixée par des lignes directrices. Vérifiez si l’organisation l’atteint, et si oui désignez-en un dans le profil.',
  '{0} relies on {1}, and the adequacy of the protection is not recorded. Assess it by s42 and record the assessment.':
    '{0} s’appuie sur {1}, et l’adéquation de la protection n’est pas enregistrée. Évaluez-la selon s42, et enregistrez l’évaluation.',
  'The statement treats people as agreeing {0}: that is no affirmative act, and no valid consent. If consent is relied on, ask for it by an act of its own, and change the statement.':
    'La mention traite les personnes comme consentantes : {0}. Ce n’est pas un acte positif, ni un consentement valable. Si le consentement est invoqué, demandez-le par un acte distinct, et modifiez la mention.',
  '{0} shares data with another controller, but relies on {1}, which is for a transfer that hands data to a processor. Conclude the {2}, record it as {3}, or correct the kind of the transfer.':
    '{0} partage des données avec un autre responsable du traitement, mais s’appuie sur {1}, qui vaut pour un transfert à un sous-traitant. Concluez : {2}, enregistrez-le comme {3}, ou corrigez le type du transfert.',
  '{0} hands data to a processor, but relies on {1}, which is for a transfer that shares data with another controller. Conclude the {2}, record it as {3}, or correct the kind of the transfer.':
    '{0} confie des données à un sous-traitant, mais s’appuie sur {1}, qui vaut pour un transfert partageant des données avec un autre responsable du traitement. Concluez : {2}, enregistrez-le comme {3}, ou corrigez le type du transfert.',
  '{0} shares data with another controller, and no agreement for it is recorded. Conclude the {1}, and record it as the ground {2} with its instrument.':
    '{0} partage des données avec un autre responsable du traitement, et aucun accord n’est enregistré pour cela. Concluez : {1}, et enregistrez-le comme fondement {2} avec son instrument.',
  '{0} hands data to a processor, and no agreement for it is recorded. Conclude the {1}, and record it as the ground {2} with its instrument.':
    '{0} confie des données à un sous-traitant, et aucun accord n’est enregistré pour cela. Concluez : {1}, et enregistrez-le comme fondement {2} avec son instrument.',
  'The records must name the data protection officer or compliance officer for privacy. Appoint one, and record the contact in the profile PH.':
    'Les registres doivent nommer le délégué à la protection des données ou le Compliance Officer for Privacy. Désignez-en un, et enregistrez le contact dans le profil PH.',
  '"{0}" processes by outsourcing, and {1}. Conclude an agreement with the contents of IRR 44, and record it as the contract with its dates.':
    '« {0} » traite par externalisation, et {1}. Concluez un accord avec le contenu de l’IRR 44, et enregistrez-le comme contrat avec ses dates.',
  '{0} relies on {1}, for which the risks of the transfer must be assessed, and no assessment is recorded. Assess them, and record when and with what outcome.':
    '{0} s’appuie sur {1}, pour lequel les risques du transfert doivent être évalués, et aucune évaluation n’est enregistrée. Évaluez-les, et enregistrez quand et avec quel résultat.',
  '{0} relies on the standard clauses "{1}", which are not those of the Saudi authority. Conclude the clauses of SDAIA, and record them with "SDAIA" as their version.':
    '{0} s’appuie sur les clauses types « {1} », qui ne sont pas celles de l’autorité saoudienne. Concluez les clauses de la SDAIA, et enregistrez-les avec « SDAIA » comme version.',
  '{0} takes sensitive data abroad under a certificate of accreditation ({1}). In its case a certificate does not serve for sensitive data. Conclude standard clauses or binding common rules, or keep these data out.':
    '{0} emporte des données sensibles à l’étranger sous un certificat d’accréditation ({1}). Dans ce cas, un certificat ne convient pas pour des données sensibles. Concluez des clauses types ou des règles communes contraignantes, ou excluez ces données.',
  'The record must name the data protection officer, where one is required, and none who can be reached is stated for Saudi Arabia. Name the officer in the profile SA, or say in a statement "officer" why none is required.':
    'Le registre doit nommer le délégué à la protection des données, là où il est exigé, et aucun qui soit joignable n’est indiqué pour l’Arabie saoudite. Nommez-le dans le profil SA, ou dites dans une mention « officer » pourquoi aucun n’est exigé.',
  'it must name the countries to which the data may go. State every country, as it names them.':
    'il doit nommer les pays où les données peuvent aller. Indiquez chaque pays, comme il le nomme.',
  'they must name the recipients to which they apply. Register a transfer to each, in place of a class.':
    'elles doivent nommer les destinataires auxquels elles s’appliquent. Enregistrez un transfert pour chacun, au lieu d’une catégorie.',
  'the contract': 'le contrat',
  'the binding corporate rules': 'les règles d’entreprise contraignantes',
  '{0} relies on consent, which counts only after a written summary of how far the data will be protected there. Say in the condition of the ground that the summary is given, and where it is.':
    '{0} s’appuie sur le consentement, qui ne compte qu’après un résumé écrit de la mesure dans laquelle les données y seront protégées. Dites dans la condition du fondement que le résumé est remis, et où il se trouve.',
  'No data protection officer who can be reached is stated for Singapore. Appoint one in its profile, with an e-mail address, a telephone number or an address that is made public.':
    'Aucun délégué à la protection des données joignable n’est indiqué pour Singapour. Désignez-en un dans son profil, avec une adresse e-mail, un numéro de téléphone ou une adresse rendus publics.',
  '{0} relies on {1}: {2}': '{0} s’appuie sur {1} : {2}',
  'The record gives no details of a controller. Name the controller, with its address, e-mail or phone.':
    'Le registre ne donne aucun renseignement sur un responsable du traitement. Nommez-le, avec son adresse, son e-mail ou son téléphone.',
  'The record gives no details of the company that processes for others. Name it among the controllers of the activity, and state its address, e-mail or phone.':
    'Le registre ne donne aucun renseignement sur la société qui traite pour d’autres. Nommez-la parmi les responsables de l’activité, et indiquez son adresse, son e-mail ou son téléphone.',
  'Data are used without consent, or on no stated basis, and the record does not name the recipients. State the recipients; if there are none, say so.':
    'Des données sont utilisées sans consentement, ou sans base indiquée, et le registre ne nomme pas les destinataires. Indiquez les destinataires ; s’il n’y en a pas, dites-le.',
  'The record does not say which rights people have, or not how and on which conditions they get access. State the rights in the profile TH, and the rest as a statement "rightsConditions".':
    'Le registre ne dit pas quels droits ont les personnes, ou ne dit pas comment ni à quelles conditions elles obtiennent l’accès. Indiquez les droits dans le profil TH, et le reste dans une mention « rightsConditions ».',
  'A processor’s record must hold the name and the contacts of the data protection officer, if there is one. Enter what is missing in the contact.':
    'Le registre d’un sous-traitant doit contenir le nom et les coordonnées du délégué à la protection des données, s’il y en a un. Saisissez ce qui manque dans le contact.',
  'Requests and objections that were refused belong to the record, with the reasons; the register does not hold them. Say in a statement "refusals" of the profile TH where they are kept, or that there are none.':
    'Les demandes et oppositions refusées font partie du registre, avec les motifs ; elles ne sont pas ici. Dites dans une mention « refusals » du profil TH où elles sont conservées, ou qu’il n’y en a pas.',
  '{0} is controller in Thailand and its country is not stated. State it; if it is not Thailand, name a representative there.':
    '{0} est responsable du traitement en Thaïlande, et son pays n’est pas indiqué. Indiquez-le ; si ce n’est pas la Thaïlande, nommez-y un représentant.',
  '{0} is controller in Thailand, is seated in {1} and has no representative in Thailand. Appoint one in writing and record it as REPRESENTATIVE.':
    '{0} est responsable du traitement en Thaïlande, a son siège ailleurs ({1}) et n’a pas de représentant en Thaïlande. Désignez-en un par écrit, et enregistrez-le comme REPRESENTATIVE.',
  '{0} stores data abroad and states no ground under the law of Thailand. Say in its condition that no third party has access, in which case it is no transfer; otherwise state a ground.':
    '{0} stocke des données à l’étranger et n’indique aucun fondement selon le droit thaïlandais. Dites dans sa condition qu’aucun tiers n’y a accès, auquel cas ce n’est pas un transfert ; sinon indiquez un fondement.',
  "{0} takes special information, or that of children, abroad ({1}), and nothing says that the country protects it adequately. Obtain the Information Regulator's authorisation and record it; if the country's law protects adequately, state that law as the ground.":
    '{0} emporte à l’étranger des informations particulières, ou celles d’enfants ({1}), et rien ne dit que le pays les protège de manière adéquate. Obtenez l’autorisation de l’Information Regulator et enregistrez-la ; si le droit du pays protège de manière adéquate, indiquez ce droit comme fondement.',
  "{0} takes special information, or that of children, abroad ({1}), and rests on the law of some of the countries only. Register a transfer to each country. Where the law does not protect adequately, obtain the Information Regulator's authorisation and record it.":
    '{0} emporte à l’étranger des informations particulières, ou celles d’enfants ({1}), et ne repose que sur le droit de certains des pays. Enregistrez un transfert vers chaque pays. Là où le droit ne protège pas de manière adéquate, obtenez l’autorisation de l’Information Regulator et enregistrez-la.',
  "{0} takes special information, or that of children, abroad ({1}), and what protects it binds the recipient, not all of the country. Obtain the Information Regulator's authorisation and record it, or state the law as the only ground if that of every country protects adequately.":
    '{0} emporte à l’étranger des informations particulières, ou celles d’enfants ({1}), et ce qui les protège lie le destinataire, non tout le pays. Obtenez l’autorisation de l’Information Regulator et enregistrez-la, ou indiquez le droit comme seul fondement si celui de chaque pays protège de manière adéquate.',
  '{0} departs since {1} from what the Information Regulator authorised. Ask for a new authorisation, and stop the transfer until it is given.':
    '{0} s’écarte depuis le {1} de ce que l’Information Regulator a autorisé. Demandez une nouvelle autorisation, et arrêtez le transfert jusqu’à ce qu’elle soit donnée.',
  'The authorisation of {0} has been asked for and not been given. Nothing may go before the Information Regulator answers, or before {1} has passed in silence: suspend the transfer.':
    'L’autorisation de {0} a été demandée et n’a pas été donnée. Rien ne peut partir avant que l’Information Regulator réponde, ou que {1} se soient écoulés en silence : suspendez le transfert.',
  "An authorisation of {0} is recorded without a date of request or grant, so it counts as neither. State the day on which it was asked for: the Information Regulator's time runs from it.":
    'Une autorisation de {0} est enregistrée sans date de demande ni d’octroi, et ne compte donc ni comme l’une ni comme l’autre. Indiquez le jour de la demande : le délai de l’Information Regulator court à partir de ce jour.',
  'The Information Regulator had until {0} to say whether it looks more closely at {1}. If it said nothing, that counts as clearance: record the authorisation as granted. If it did, wait for its decision, until {2} at the latest.':
    'L’Information Regulator avait jusqu’au {0} pour dire s’il examine {1} de plus près. S’il n’a rien dit, cela vaut accord : enregistrez l’autorisation comme accordée. Sinon, attendez sa décision, jusqu’au {2} au plus tard.',
  'These activities may need the Information Regulator\'s prior authorisation: {0}. It is needed for {1}. Record it as a filing "other prior authorisation", or say in a statement "otherPriorAuthorisations" of the profile ZA why none is needed.':
    'Ces activités ont peut-être besoin de l’autorisation préalable de l’Information Regulator : {0}. Elle est nécessaire pour {1}. Enregistrez-la comme formalité « other prior authorisation », ou dites dans une mention « otherPriorAuthorisations » du profil ZA pourquoi aucune n’est nécessaire.',
  "{0} takes information on juristic persons abroad ({1}). Few laws protect them. Say in the condition of the ground that the country's law does, or choose a binding agreement as the ground for them.":
    '{0} emporte à l’étranger des informations sur des personnes morales ({1}). Peu de lois les protègent. Dites dans la condition du fondement que la loi du pays le fait, ou choisissez pour elles un accord contraignant comme fondement.',
  'POPIA protects companies and other juristic persons too. State whether these include any: {0}.':
    'La POPIA protège aussi les sociétés et autres personnes morales. Indiquez si cela en comprend : {0}.',
  '{0} processes for you as operator, but {1}. Conclude a contract in writing that obliges it to the safeguards of section 19, and record its dates. If it no longer processes for you, end the engagement.':
    '{0} traite pour vous comme opérateur, mais {1}. Concluez un contrat écrit qui l’oblige aux garanties de la section 19, et enregistrez ses dates. S’il ne traite plus pour vous, mettez fin à la sous-traitance.',
  'The operator': 'L’opérateur',
};
