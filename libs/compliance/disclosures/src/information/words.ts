import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';
import type { Catalogue } from '../shared/words.js';

const EN = {
  'law.EU': 'GDPR',
  'law.UK': 'UK GDPR',
  'title.NOTICE': 'Information on the processing of your data: {people} (Art 13 and 14 {law})',
  'title.ANSWER': 'Answer to a request for access: {people} (Art 15 {law})',
  'heading.controller': 'Who is responsible',
  'heading.name': 'Name',
  'heading.address': 'Address',
  'heading.email': 'E-mail',
  'heading.phone': 'Telephone',
  'heading.representative': 'Representative',
  'heading.dataProtectionOfficer': 'Data protection officer',
  'heading.records': 'What your data are used for',
  'heading.title': 'Processing',
  'heading.jointControllers': 'Jointly responsible with',
  'heading.purposes': 'Purposes',
  'heading.interests': 'Legitimate interests',
  'heading.dataCategories': 'Data',
  'heading.sources': 'Where the data come from',
  'heading.recipients': 'Who receives the data',
  'heading.transfers': 'Transfers to third countries',
  'heading.erasure': 'How long the data are kept',
  'heading.safeguardsCopy': 'Where you get a copy of the safeguards for third countries',
  'heading.provision': 'Whether you must provide the data',
  'heading.decisions': 'Decisions by automated means alone',
  'heading.rights': 'Your rights',
  'heading.rightsExercise': 'How you use your rights',
  'heading.withdrawal': 'Withdrawing your consent',
  'heading.objection': 'Your right to object',
  'heading.complaint': 'Where you can complain',
  'heading.copy': 'Copy of your data',
  purpose: '{purpose}: {bases}',
  'basis.for': '{basis}, for {data}',
  decision: '{description}: {logic}',
  withdrawal:
    'You can withdraw your consent at any time. What was done before stays lawful. These purposes rest on consent:',
  objection:
    'You can object, on grounds relating to your particular situation, to the processing for these purposes, and to direct marketing at any time:',
  copy: 'The copy of your personal data (Art 15(3)) is not part of the register of processing. The person who answers encloses it here.',
  'copy.place': 'Enclosed: ____________________',
  'officer.REPRESENTATIVE': 'the representative',
  'officer.DATA_PROTECTION_OFFICER': 'the data protection officer',
  'gap.CONTROLLER':
    'Some activities name no controller. Name the company that decides what the data are processed for.',
  'gap.notUnderLaw':
    'As far as the register tells, the {law} does not apply to {party}. Name its representative under Art 27, or choose another controller.',
  'gap.class': '“{party}” is a class of parties. Name the controller itself, with its contact details.',
  'gap.contact':
    'No contact details of {party} are stated. State its address, or an e-mail address or telephone number.',
  'gap.officerName': 'The name of {officer} of {party} is not stated. Enter it in the contact.',
  'gap.officerContact': 'No contact details of {officer} of {party} are stated. Enter them in the contact.',
  'gap.NOBODY':
    'No activity of a controller under the {law} says whose data it processes. State the categories of data subjects of its activities.',
  'gap.PEOPLE': '{record} does not say whose data are processed. State the categories of data subjects.',
  'gap.PURPOSES': '{record} states no purpose for “{people}”. State what their data are processed for.',
  'gap.LEGAL_BASIS': '{record} states no legal basis for “{purpose}”. State the basis of Art 6.',
  'gap.INTERESTS':
    '{record} rests on legitimate interests for “{purpose}” and does not say which ones. State the interest.',
  'gap.DATA_CATEGORIES': '{record} does not say which data of “{people}” are processed. State the categories of data.',
  'gap.RECIPIENTS':
    '{record} names no recipient of these data and no processor. State the recipients or their categories.',
  'gap.TRANSFERS': 'The transfer “{transfer}” names no country. State every third country to which the data go.',
  'gap.GROUND': 'The transfer “{transfer}” states no ground under the {law}. State on which one it relies.',
  'gap.PROCESSOR_ABROAD':
    '{recipient} holds data of {record} abroad ({countries}), and no transfer with a ground is registered. Register the transfer with its ground.',
  'gap.RETENTION': '{record} does not say how long these data are kept. State a period, or by what it is decided.',
  'gap.SOURCES':
    '{record} does not say where the data come from. State the source: the people themselves, or who else.',
  'gap.DECISIONS':
    '{record} has the decision “{decision}” by automated means alone, without its logic. State the logic, and what follows for people.',
  'gap.DECISION_OPEN':
    '{record} does not say whether “{decision}” is decided without a person, or affects people significantly. State both.',
  'gap.PROVISION':
    'Nothing says whether people must provide their data, and what follows if they do not. State it in the profile {profile} under the item voluntariness.',
  'gap.RIGHTS': 'The profile {profile} states no rights of the people. State them.',
  'gap.COMPLAINT': 'The profile {profile} names no authority that takes complaints. Name it.',
  'gap.SAFEGUARDS_COPY':
    'Transfers rest on safeguards, and nothing says where people get a copy of them. State it in the profile {profile} under the item safeguardsCopy.',
} as const;

type OwnKey = keyof typeof EN;

const FR: Readonly<Record<OwnKey, string>> = {
  'law.EU': 'RGPD',
  'law.UK': 'RGPD du Royaume-Uni',
  'title.NOTICE': 'Information sur le traitement de vos données : {people} (art. 13 et 14 {law})',
  'title.ANSWER': 'Réponse à une demande d’accès : {people} (art. 15 {law})',
  'heading.controller': 'Qui est responsable',
  'heading.name': 'Nom',
  'heading.address': 'Adresse',
  'heading.email': 'Adresse électronique',
  'heading.phone': 'Téléphone',
  'heading.representative': 'Représentant',
  'heading.dataProtectionOfficer': 'Délégué à la protection des données',
  'heading.records': 'À quoi servent vos données',
  'heading.title': 'Traitement',
  'heading.jointControllers': 'Responsable conjointement avec',
  'heading.purposes': 'Finalités',
  'heading.interests': 'Intérêts légitimes',
  'heading.dataCategories': 'Données',
  'heading.sources': 'Source des données',
  'heading.recipients': 'Qui reçoit les données',
  'heading.transfers': 'Transferts vers des pays tiers',
  'heading.erasure': 'Durée de conservation',
  'heading.safeguardsCopy': 'Où obtenir une copie des garanties pour les pays tiers',
  'heading.provision': 'Caractère obligatoire ou facultatif des données',
  'heading.decisions': 'Décisions fondées exclusivement sur un traitement automatisé',
  'heading.rights': 'Vos droits',
  'heading.rightsExercise': 'Comment exercer vos droits',
  'heading.withdrawal': 'Retrait de votre consentement',
  'heading.objection': 'Votre droit d’opposition',
  'heading.complaint': 'Où introduire une réclamation',
  'heading.copy': 'Copie de vos données',
  purpose: '{purpose} : {bases}',
  'basis.for': '{basis}, pour {data}',
  decision: '{description} : {logic}',
  withdrawal:
    'Vous pouvez retirer votre consentement à tout moment. Ce qui a été fait auparavant reste licite. Ces finalités reposent sur le consentement :',
  objection:
    'Vous pouvez vous opposer, pour des raisons tenant à votre situation particulière, au traitement pour ces finalités, et à tout moment à la prospection :',
  copy: 'La copie de vos données à caractère personnel (art. 15, par. 3) ne fait pas partie du registre des traitements. La personne qui répond la joint ici.',
  'copy.place': 'Joint : ____________________',
  'officer.REPRESENTATIVE': 'du représentant',
  'officer.DATA_PROTECTION_OFFICER': 'du délégué à la protection des données',
  'gap.CONTROLLER':
    'Certaines activités ne nomment aucun responsable du traitement. Nommez l’entreprise qui décide des finalités.',
  'gap.notUnderLaw':
    'D’après le registre, le {law} ne s’applique pas à {party}. Nommez son représentant au titre de l’art. 27, ou choisissez un autre responsable.',
  'gap.class': '« {party} » désigne une catégorie d’entités. Nommez le responsable lui-même, avec ses coordonnées.',
  'gap.contact':
    'Les coordonnées de {party} ne sont pas indiquées. Indiquez son adresse, ou une adresse électronique ou un numéro de téléphone.',
  'gap.officerName': 'Le nom {officer} de {party} n’est pas indiqué. Inscrivez-le dans le contact.',
  'gap.officerContact': 'Les coordonnées {officer} de {party} ne sont pas indiquées. Inscrivez-les dans le contact.',
  'gap.NOBODY':
    'Aucune activité d’un responsable soumis au {law} ne dit de qui elle traite les données. Indiquez les catégories de personnes concernées de ses activités.',
  'gap.PEOPLE':
    '{record} ne dit pas de qui les données sont traitées. Indiquez les catégories de personnes concernées.',
  'gap.PURPOSES': '{record} n’indique aucune finalité pour « {people} ». Indiquez à quoi servent leurs données.',
  'gap.LEGAL_BASIS': '{record} n’indique aucune base juridique pour « {purpose} ». Indiquez celle de l’art. 6.',
  'gap.INTERESTS':
    '{record} repose sur des intérêts légitimes pour « {purpose} » sans dire lesquels. Indiquez l’intérêt.',
  'gap.DATA_CATEGORIES':
    '{record} ne dit pas quelles données sont traitées pour « {people} ». Indiquez les catégories de données.',
  'gap.RECIPIENTS':
    '{record} ne nomme ni destinataire de ces données ni sous-traitant. Indiquez les destinataires ou leurs catégories.',
  'gap.TRANSFERS': 'Le transfert « {transfer} » ne nomme aucun pays. Indiquez chaque pays tiers de destination.',
  'gap.GROUND':
    'Le transfert « {transfer} » n’indique aucun fondement au titre du {law}. Indiquez celui sur lequel il repose.',
  'gap.PROCESSOR_ABROAD':
    '{recipient} détient des données de {record} à l’étranger ({countries}), et aucun transfert avec un fondement n’est enregistré. Enregistrez le transfert avec son fondement.',
  'gap.RETENTION':
    '{record} ne dit pas combien de temps ces données sont conservées. Indiquez un délai, ou ce qui le détermine.',
  'gap.SOURCES':
    '{record} ne dit pas d’où viennent les données. Indiquez la source : les personnes elles-mêmes, ou qui d’autre.',
  'gap.DECISIONS':
    '{record} contient la décision entièrement automatisée « {decision} » sans sa logique. Indiquez la logique, et ce qui en résulte pour les personnes.',
  'gap.DECISION_OPEN':
    '{record} ne dit pas si « {decision} » est décidé sans intervention humaine, ou affecte les personnes de manière significative. Indiquez les deux.',
  'gap.PROVISION':
    'Rien ne dit si les personnes doivent fournir leurs données, et ce qui s’ensuit sinon. Indiquez-le dans le profil {profile}, sous la rubrique voluntariness.',
  'gap.RIGHTS': 'Le profil {profile} n’indique aucun droit des personnes. Indiquez-les.',
  'gap.COMPLAINT': 'Le profil {profile} ne nomme aucune autorité pour les réclamations. Nommez-la.',
  'gap.SAFEGUARDS_COPY':
    'Des transferts reposent sur des garanties, et rien ne dit où en obtenir une copie. Indiquez-le dans le profil {profile}, sous la rubrique safeguardsCopy.',
};

const DE: Readonly<Record<OwnKey, string>> = {
  'law.EU': 'DSGVO',
  'law.UK': 'UK GDPR',
  'title.NOTICE': 'Information über die Verarbeitung Ihrer Daten: {people} (Art. 13 und 14 {law})',
  'title.ANSWER': 'Auskunft: {people} (Art. 15 {law})',
  'heading.controller': 'Wer verantwortlich ist',
  'heading.name': 'Name',
  'heading.address': 'Anschrift',
  'heading.email': 'E-Mail',
  'heading.phone': 'Telefon',
  'heading.representative': 'Vertreter',
  'heading.dataProtectionOfficer': 'Datenschutzbeauftragter',
  'heading.records': 'Wofür Ihre Daten verwendet werden',
  'heading.title': 'Verarbeitung',
  'heading.jointControllers': 'Gemeinsam verantwortlich mit',
  'heading.purposes': 'Zwecke',
  'heading.interests': 'Berechtigte Interessen',
  'heading.dataCategories': 'Daten',
  'heading.sources': 'Herkunft der Daten',
  'heading.recipients': 'Wer die Daten erhält',
  'heading.transfers': 'Übermittlungen in Drittländer',
  'heading.erasure': 'Wie lange die Daten gespeichert werden',
  'heading.safeguardsCopy': 'Wo Sie eine Kopie der Garantien für Drittländer erhalten',
  'heading.provision': 'Ob Sie die Daten angeben müssen',
  'heading.decisions': 'Ausschließlich automatisierte Entscheidungen',
  'heading.rights': 'Ihre Rechte',
  'heading.rightsExercise': 'Wie Sie Ihre Rechte ausüben',
  'heading.withdrawal': 'Widerruf Ihrer Einwilligung',
  'heading.objection': 'Ihr Widerspruchsrecht',
  'heading.complaint': 'Wo Sie sich beschweren können',
  'heading.copy': 'Kopie Ihrer Daten',
  purpose: '{purpose}: {bases}',
  'basis.for': '{basis}, für {data}',
  decision: '{description}: {logic}',
  withdrawal:
    'Sie können Ihre Einwilligung jederzeit widerrufen. Was bis dahin geschah, bleibt rechtmäßig. Auf Einwilligung beruhen diese Zwecke:',
  objection:
    'Sie können aus Gründen, die sich aus Ihrer besonderen Situation ergeben, der Verarbeitung zu diesen Zwecken widersprechen, und der Direktwerbung jederzeit:',
  copy: 'Die Kopie Ihrer personenbezogenen Daten (Art. 15 Abs. 3) ist nicht Teil des Verarbeitungsverzeichnisses. Wer die Auskunft erteilt, legt sie hier bei.',
  'copy.place': 'Beigelegt: ____________________',
  'officer.REPRESENTATIVE': 'des Vertreters',
  'officer.DATA_PROTECTION_OFFICER': 'des Datenschutzbeauftragten',
  'gap.CONTROLLER':
    'Einige Tätigkeiten nennen keinen Verantwortlichen. Nennen Sie das Unternehmen, das über die Zwecke entscheidet.',
  'gap.notUnderLaw':
    'Nach dem Register gilt die {law} nicht für {party}. Nennen Sie den Vertreter nach Art. 27, oder wählen Sie einen anderen Verantwortlichen.',
  'gap.class':
    '„{party}“ bezeichnet eine Gruppe von Beteiligten. Nennen Sie den Verantwortlichen selbst mit seinen Kontaktdaten.',
  'gap.contact':
    'Von {party} sind keine Kontaktdaten angegeben. Geben Sie die Anschrift, eine E-Mail-Adresse oder Telefonnummer an.',
  'gap.officerName': 'Der Name {officer} von {party} ist nicht angegeben. Tragen Sie ihn im Kontakt ein.',
  'gap.officerContact': 'Die Kontaktdaten {officer} von {party} sind nicht angegeben. Tragen Sie sie im Kontakt ein.',
  'gap.NOBODY':
    'Keine Tätigkeit eines Verantwortlichen unter der {law} sagt, wessen Daten sie verarbeitet. Geben Sie die Kategorien betroffener Personen an.',
  'gap.PEOPLE':
    '{record} sagt nicht, wessen Daten verarbeitet werden. Geben Sie die Kategorien betroffener Personen an.',
  'gap.PURPOSES': '{record} nennt für „{people}“ keinen Zweck. Geben Sie an, wozu ihre Daten verarbeitet werden.',
  'gap.LEGAL_BASIS': '{record} nennt keine Rechtsgrundlage für „{purpose}“. Geben Sie die Grundlage des Art. 6 an.',
  'gap.INTERESTS':
    '{record} stützt sich für „{purpose}“ auf berechtigte Interessen und sagt nicht, auf welche. Geben Sie das Interesse an.',
  'gap.DATA_CATEGORIES':
    '{record} sagt nicht, welche Daten für „{people}“ verarbeitet werden. Geben Sie die Datenkategorien an.',
  'gap.RECIPIENTS':
    '{record} nennt weder Empfänger dieser Daten noch Auftragsverarbeiter. Geben Sie die Empfänger oder ihre Kategorien an.',
  'gap.TRANSFERS':
    'Die Übermittlung „{transfer}“ nennt kein Land. Geben Sie jedes Drittland an, in das die Daten gelangen.',
  'gap.GROUND':
    'Die Übermittlung „{transfer}“ nennt keine Rechtsgrundlage nach der {law}. Geben Sie an, auf welche sie sich stützt.',
  'gap.PROCESSOR_ABROAD':
    '{recipient} hält Daten von {record} im Ausland ({countries}), und keine Übermittlung mit einer Grundlage ist erfasst. Erfassen Sie die Übermittlung mit ihrer Grundlage.',
  'gap.RETENTION':
    '{record} sagt nicht, wie lange diese Daten gespeichert werden. Geben Sie eine Frist an, oder wonach sie sich bestimmt.',
  'gap.SOURCES':
    '{record} sagt nicht, woher die Daten stammen. Geben Sie die Quelle an: die Personen selbst, oder wer sonst.',
  'gap.DECISIONS':
    '{record} enthält die ausschließlich automatisierte Entscheidung „{decision}“ ohne ihre Logik. Geben Sie die Logik an, und was daraus für die Personen folgt.',
  'gap.DECISION_OPEN':
    '{record} sagt nicht, ob „{decision}“ ohne einen Menschen entschieden wird, oder Personen erheblich betrifft. Geben Sie beides an.',
  'gap.PROVISION':
    'Nichts sagt, ob die Personen ihre Daten angeben müssen und was sonst folgt. Geben Sie es im Profil {profile} unter dem Punkt voluntariness an.',
  'gap.RIGHTS': 'Das Profil {profile} nennt keine Rechte der Personen. Geben Sie sie an.',
  'gap.COMPLAINT': 'Das Profil {profile} nennt keine Behörde für Beschwerden. Nennen Sie sie.',
  'gap.SAFEGUARDS_COPY':
    'Übermittlungen beruhen auf Garantien, und nichts sagt, wo man eine Kopie davon erhält. Geben Sie es im Profil {profile} unter dem Punkt safeguardsCopy an.',
};

/** The phrases of the information to people. */
export const INFORMATION_WORDS = {
  en: { ...EN, ...RETENTION_WORDS.en, ...INSTRUMENT_WORDS.en },
  fr: { ...FR, ...RETENTION_WORDS.fr, ...INSTRUMENT_WORDS.fr },
  de: { ...DE, ...RETENTION_WORDS.de, ...INSTRUMENT_WORDS.de },
} satisfies Catalogue;

export type InformationKey = keyof (typeof INFORMATION_WORDS)['en'];
