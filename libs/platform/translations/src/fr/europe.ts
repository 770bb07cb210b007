import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Europe. */
export const EUROPE: Catalogue = {
  'The transfer {0} names no state. State every state that receives the data: the record must contain it, and data subjects must be informed of it.':
    'Le transfert {0} ne nomme aucun État. Indiquez chaque État qui reçoit les données : le registre doit le contenir, et les personnes concernées doivent en être informées.',
  "{0} relies on the EU's standard clauses and does not say that they are adapted to Swiss law. The adaptations name the Commissioner as authority, read references to the GDPR as to the FADP, and set a forum in Switzerland. Agree them and record them as the instrument: the Swiss addendum.":
    '{0} s’appuie sur les clauses types de l’UE et ne dit pas qu’elles sont adaptées au droit suisse. Les adaptations nomment le PFPDT comme autorité, lisent les renvois au RGPD comme des renvois à la LPD, et fixent un for en Suisse. Convenez-en, et enregistrez-les comme instrument : l’addendum suisse.',
  "{0} relies on {1}, and no approval by the Commissioner (FDPIC) is recorded. Record the approval under the transfer's prior authorisations, with the law CH.":
    '{0} s’appuie sur {1}, et aucune approbation du PFPDT n’est enregistrée. Enregistrez l’approbation parmi les autorisations préalables du transfert, avec la loi CH.',
  "{0} relies on {1}, which must be notified to the Commissioner (FDPIC), and no notification is recorded. Notify the Commissioner, and record that under the transfer's prior authorisations, with the law CH.":
    '{0} s’appuie sur {1}, qu’il faut communiquer au PFPDT, et aucune communication n’est enregistrée. Informez le PFPDT, et enregistrez-le parmi les autorisations préalables du transfert, avec la loi CH.',
  '{0} rests on the standard contractual clauses without saying which module was agreed. State it: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.':
    '{0} repose sur les clauses contractuelles types sans dire quel module a été convenu. Indiquez-le : 1 responsable à responsable, 2 responsable à sous-traitant, 3 sous-traitant à sous-traitant, 4 sous-traitant à responsable.',
  '{0} rests on standard contractual clauses without saying which: state their version (2021/914) and module: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.':
    '{0} repose sur des clauses contractuelles types sans dire lesquelles : indiquez leur version (2021/914) et le module : 1 responsable à responsable, 2 responsable à sous-traitant, 3 sous-traitant à sous-traitant, 4 sous-traitant à responsable.',
  'The data protection officer is the representative in the EU of {0} too. A representative acts on instructions, an officer must be independent: the European Data Protection Board holds that one cannot be both. Appoint somebody else to one of the offices.':
    'Le délégué à la protection des données est aussi le représentant dans l’UE de {0}. Un représentant agit sur instructions, un délégué doit être indépendant : selon le Comité européen de la protection des données, nul ne peut être les deux. Désignez quelqu’un d’autre à l’une des fonctions.',
  'The data protection officer is the representative in the EU that the profile names too. A representative acts on instructions, an officer must be independent: the European Data Protection Board holds that one cannot be both. Appoint somebody else to one of the offices.':
    'Le délégué à la protection des données est aussi le représentant dans l’UE que nomme le profil. Un représentant agit sur instructions, un délégué doit être indépendant : selon le Comité européen de la protection des données, nul ne peut être les deux. Désignez quelqu’un d’autre à l’une des fonctions.',
  'Name the law that allows it in the condition of the legal basis, or stop.':
    'Nommez la loi qui l’autorise dans la condition de la base juridique, ou arrêtez le traitement.',
  'Conclude the UK Addendum or the IDTA, and record it.':
    'Concluez l’addendum britannique ou l’IDTA, et enregistrez-le.',
  'Choose another ground.': 'Choisissez un autre fondement.',
  '{0} leaves the United Kingdom on old standard clauses of the EU. These were valid only if signed by 21 September 2022, and until 21 March 2024. {1}':
    '{0} quitte le Royaume-Uni sous d’anciennes clauses types de l’UE. Elles n’étaient valables que signées au plus tard le 21 septembre 2022, et jusqu’au 21 mars 2024. {1}',
  '{0} leaves the United Kingdom on standard clauses of the EU alone. Those of 2021 have never been valid there without the Addendum{1}. {2}':
    '{0} quitte le Royaume-Uni sous les seules clauses types de l’UE. Celles de 2021 n’y ont jamais été valables sans l’addendum{1}. {2}',
  ', and older ones only if signed by 21 September 2022, and until 21 March 2024':
    ', et les plus anciennes seulement si elles étaient signées au plus tard le 21 septembre 2022, et jusqu’au 21 mars 2024',
  '{0} leaves the United Kingdom on standard clauses of the EU, and does not say which. Those of 2021 have never been valid there without the Addendum; older ones are valid until 21 March 2024 if signed by 21 September 2022. State the version and when it was signed.':
    '{0} quitte le Royaume-Uni sous des clauses types de l’UE, et ne dit pas lesquelles. Celles de 2021 n’y ont jamais été valables sans l’addendum ; les plus anciennes le sont jusqu’au 21 mars 2024 si elles étaient signées au plus tard le 21 septembre 2022. Indiquez la version et la date de signature.',
  '{0} rests on the UK Addendum and does not say which clauses it amends. Record the clauses in addition, as a ground under EU law with their version (2021/914) and modules, or name the modules in the condition.':
    '{0} repose sur l’addendum britannique et ne dit pas quelles clauses il modifie. Enregistrez aussi les clauses, comme fondement de droit de l’UE avec leur version (2021/914) et leurs modules, ou nommez les modules dans la condition.',
  '{0} rests on one of the derogations of Art 49(1)(a) to (g) and does not say which. Choose the one that it rests on.':
    '{0} repose sur une des dérogations de l’art. 49, par. 1, points a) à g), et ne dit pas laquelle. Choisissez celle sur laquelle il repose.',
  'Record the condition of Schedule 1 to the Data Protection Act 2018, or stop.':
    'Enregistrez la condition de l’annexe 1 du Data Protection Act 2018, ou arrêtez le traitement.',
  '"{0}" rests on legitimate interests and does not say which interest. Name it: it is weighed against those of the data subjects, and they must be informed of it.':
    '« {0} » repose sur des intérêts légitimes et ne dit pas lequel. Nommez-le : il est mis en balance avec ceux des personnes concernées, et elles doivent en être informées.',
  '"{0}" rests on express consent, which Art 6 knows as consent. Record CONSENT; for special categories of data, add explicit consent as the condition of Art 9.':
    '« {0} » repose sur le consentement exprès, que l’art. 6 connaît comme consentement. Enregistrez CONSENT ; pour des catégories particulières de données, ajoutez le consentement explicite comme condition de l’art. 9.',
  '"{0}" rests on {1}, which was no legal basis there on {2}. State the basis that is relied on there, in the activity or as an override in the profile {3}.':
    '« {0} » repose sur {1}, qui n’y était pas une base juridique le {2}. Indiquez la base qui y est invoquée, dans l’activité ou comme remplacement dans le profil {3}.',
  '"{0}" are special categories of data{1} without a condition of Art 9(2). State with the legal basis which condition lifts the prohibition.':
    '« {0} » : ce sont des catégories particulières de données{1} sans condition de l’art. 9, par. 2. Indiquez avec la base juridique quelle condition lève l’interdiction.',
  ', processed for {0}': ', traitées pour {0},',
  '"{0}" are data on criminal convictions and offences. {1}: they may only be processed under official authority or if a law allows it. {2}':
    '« {0} » : ce sont des données sur des condamnations pénales et des infractions. {1} : elles ne peuvent être traitées que sous le contrôle de l’autorité publique ou si une loi l’autorise. {2}',
  'Some of them rest on {0}, without a law that is named': 'Certaines reposent sur {0}, sans qu’une loi soit nommée',
  'They rest on {0}, without a law that is named': 'Elles reposent sur {0}, sans qu’une loi soit nommée',
  'No basis is stated': 'Aucune base n’est indiquée',
  'the processor': 'le sous-traitant',
  '{0} processes data for others, but {1}. Conclude the contract that binds a processor, and record its reference and dates.':
    '{0} traite des données pour d’autres, mais {1}. Concluez le contrat qui lie un sous-traitant, et enregistrez sa référence et ses dates.',
  '{0} is a sub-processor, but {1}. It must be bound by contract to the same duties as the processor above it: record that contract and its dates.':
    '{0} est un sous-traitant ultérieur, mais {1}. Il doit être lié par contrat aux mêmes obligations que le sous-traitant au-dessus de lui : enregistrez ce contrat et ses dates.',
  '{0} works under {1}, and for that processor {2}: there are no duties that the sub-processor could take over. Record the contract of the processor above first.':
    '{0} travaille sous {1}, et pour ce dernier {2} : il n’y a pas d’obligations que le sous-traitant ultérieur puisse reprendre. Enregistrez d’abord le contrat du sous-traitant au-dessus.',
  '"{0}" is a class of companies. Name each controller, with its contact details.':
    '« {0} » est une catégorie de sociétés. Nommez chaque responsable du traitement, avec ses coordonnées.',
  'The record must hold the contact details of {0}. State its address, e-mail address or telephone number.':
    'Le registre doit contenir les coordonnées suivantes : {0}. Indiquez l’adresse, l’adresse e-mail ou le numéro de téléphone.',
  'the {0} of {1}': '{0} de {1}',
  'The record must name {0}. Enter the name in the contact.':
    'Le registre doit contenir le nom suivant : {0}. Saisissez le nom dans le contact.',
  'The record must hold the contact details of {0}. State an e-mail address, telephone number or postal address of the contact.':
    'Le registre doit contenir les coordonnées suivantes : {0}. Indiquez une adresse e-mail, un numéro de téléphone ou une adresse postale du contact.',
  'No retention rule covers: {0}. State for each how long it is kept, or by what that is decided.':
    'Aucune règle de conservation ne couvre : {0}. Indiquez pour chacune sa durée de conservation, ou ce qui la détermine.',
  'The retention rule "{0}" keeps data for {1} and does not say from which event: no date of erasure can be worked out. State the event.':
    'La règle de conservation « {0} » garde des données pendant {1} et ne dit pas à partir de quel événement : aucune date d’effacement ne peut être calculée. Indiquez l’événement.',
  '{0} rests on {1}, and no transfer assessment is recorded. {2} Make the assessment, and record its date and outcome.':
    '{0} repose sur {1}, et aucune évaluation du transfert n’est enregistrée. {2} Faites l’évaluation, et enregistrez sa date et son résultat.',
  "{0} rests on {1}, which needs an authorisation, and none that was granted is recorded. Obtain it and record it under the transfer's prior authorisations, with the law {2}.":
    '{0} repose sur {1}, qui exige une autorisation, et aucune qui ait été accordée n’est enregistrée. Obtenez-la, et enregistrez-la parmi les autorisations préalables du transfert, avec la loi {2}.',
  '{0} is a public authority, and {1} does not serve one in the exercise of its public powers. Choose another ground.':
    '{0} est une autorité publique, et {1} ne lui sert pas dans l’exercice de ses prérogatives de puissance publique. Choisissez un autre fondement.',
  '{0} rests on compelling legitimate interests. The record must contain the assessment and the safeguards provided. Record it among the assessments of the transfer, with the reference of its document as evidence.':
    '{0} repose sur des intérêts légitimes impérieux. Le registre doit contenir l’évaluation et les garanties prévues. Enregistrez-la parmi les évaluations du transfert, avec la référence de son document comme justificatif.',
};
