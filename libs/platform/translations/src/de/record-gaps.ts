import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of records of processing. */
export const RECORD_GAPS: Catalogue = {
  GDPR: 'DSGVO',
  'UK GDPR': 'UK GDPR',
  'the representative': 'des Vertreters',
  'the data protection officer': 'des Datenschutzbeauftragten',
  '“{0}” is a class of parties. Name each of them, with its contact details.':
    '„{0}“ bezeichnet eine Gruppe von Beteiligten. Nennen Sie jeden von ihnen mit seinen Kontaktdaten.',
  'No contact details of {0} are stated. State its address, or an e-mail address or telephone number.':
    'Von {0} sind keine Kontaktdaten angegeben. Geben Sie die Anschrift, eine E-Mail-Adresse oder Telefonnummer an.',
  'The name of {0} of {1} is not stated. Enter it in the contact.':
    'Der Name {0} von {1} ist nicht angegeben. Tragen Sie ihn im Kontakt ein.',
  'No contact details of {0} of {1} are stated. Enter them in the contact.':
    'Die Kontaktdaten {0} von {1} sind nicht angegeben. Tragen Sie sie im Kontakt ein.',
  'No processing activity names {0} as controller. Record its activities, or ask for the record of another party.':
    'Keine Verarbeitungstätigkeit nennt {0} als Verantwortlichen. Erfassen Sie die Tätigkeiten, oder fragen Sie nach dem Verzeichnis eines anderen Beteiligten.',
  'No processing activity is one of {0} as processor. Record its activities, or ask for the record of another party.':
    'Keine Verarbeitungstätigkeit ist eine von {0} als Auftragsverarbeiter. Erfassen Sie die Tätigkeiten, oder fragen Sie nach dem Verzeichnis eines anderen Beteiligten.',
  'As far as the register tells, the {0} applies to no controller. State the country of each controller, and its representative (Art 27).':
    'Nach dem Register gilt die {0} für keinen Verantwortlichen. Geben Sie das Land jedes Verantwortlichen und seinen Vertreter (Art. 27) an.',
  'As far as the register tells, the {0} applies to no company that processes for others. State the country of each, and its representative (Art 27).':
    'Nach dem Register gilt die {0} für niemanden, der im Auftrag verarbeitet. Geben Sie das Land jedes Auftragsverarbeiters und seinen Vertreter (Art. 27) an.',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or ask for the record of another party.':
    'Nach dem Register gilt die {0} nicht für {1}. Nennen Sie den Vertreter nach Art. 27, oder fragen Sie nach dem Verzeichnis eines anderen Beteiligten.',
  '{0} exports the transfer “{1}” and is responsible for none of its activities, so that no record has it. Correct the exporter or the activities of the transfer.':
    '{0} ist Exporteur der Übermittlung „{1}“ und für keine ihrer Tätigkeiten verantwortlich, sodass kein Eintrag sie enthält. Berichtigen Sie den Exporteur oder die Tätigkeiten der Übermittlung.',
  'The transfer “{0}” states no ground under the {1}. State on which one it relies.':
    'Die Übermittlung „{0}“ nennt keine Rechtsgrundlage nach der {1}. Geben Sie an, auf welche sie sich stützt.',
  'The transfer “{0}” states no ground under the {1}, although its countries are recognised. State the recognition as its ground.':
    'Die Übermittlung „{0}“ nennt keine Rechtsgrundlage nach der {1}, obwohl ihre Länder anerkannt sind. Geben Sie die Anerkennung als Grundlage an.',
  '{0} holds data abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0} hält Daten im Ausland ({1}), und keine Übermittlung mit einer Grundlage ist erfasst. Erfassen Sie die Übermittlung mit ihrer Grundlage.',
  '{0} names no controller that exists on this day, and this document leaves it out. Name the company that decides what the data are processed for, or end the activity.':
    '{0} nennt keinen Verantwortlichen, den es an diesem Tag gibt, und fehlt darum in diesem Dokument. Nennen Sie das Unternehmen, das über die Zwecke entscheidet, oder beenden Sie die Tätigkeit.',
  '{0} names no controller. Name the company that decides what the data are processed for.':
    '{0} nennt keinen Verantwortlichen. Nennen Sie das Unternehmen, das über die Zwecke entscheidet.',
  '{0} does not say which company processes for others. Name it among the controllers of the activity.':
    '{0} sagt nicht, welches Unternehmen für andere verarbeitet. Nennen Sie es unter den Verantwortlichen der Tätigkeit.',
  '{0} states no purpose. State what the data are processed for.':
    '{0} nennt keinen Zweck. Geben Sie an, wozu die Daten verarbeitet werden.',
  '{0} does not say whose data are processed. State the categories of data subjects.':
    '{0} sagt nicht, wessen Daten verarbeitet werden. Geben Sie die Kategorien betroffener Personen an.',
  '{0} does not say which data are processed. State the categories of personal data.':
    '{0} sagt nicht, welche Daten verarbeitet werden. Geben Sie die Kategorien personenbezogener Daten an.',
  '{0} names no recipient and no processor. State the categories of recipients.':
    '{0} nennt weder Empfänger noch Auftragsverarbeiter. Geben Sie die Kategorien von Empfängern an.',
  '{0} does not say when data are erased. State a period, or by what it is decided.':
    '{0} sagt nicht, wann die Daten gelöscht werden. Geben Sie eine Frist an, oder wonach sie sich bestimmt.',
  '{0} describes no security measures. Describe in general terms how the data are protected.':
    '{0} beschreibt keine Sicherheitsmaßnahmen. Beschreiben Sie allgemein, wie die Daten geschützt werden.',
  '{0} does not say on whose behalf the data are processed. Name each controller.':
    '{0} sagt nicht, in wessen Auftrag die Daten verarbeitet werden. Nennen Sie jeden Verantwortlichen.',
  '{0} does not say what is done for the controllers. State it as the purposes of the activity.':
    '{0} sagt nicht, was für die Verantwortlichen getan wird. Geben Sie es als Zwecke der Tätigkeit an.',
  'The transfer “{0}” names no country. State every third country that the data go to.':
    'Die Übermittlung „{0}“ nennt kein Land. Geben Sie jedes Drittland an, in das die Daten gelangen.',
  'The transfer “{0}” relies on compelling legitimate interests and no document on its safeguards is named. Record the assessment with its reference.':
    'Die Übermittlung „{0}“ beruht auf zwingenden berechtigten Interessen, und kein Dokument zu ihren Garantien ist genannt. Erfassen Sie die Beurteilung mit ihrer Fundstelle.',
  'As far as the register tells, Swiss law concerns no processing activity. Open a profile CH if people in Switzerland are affected (Art. 3). Otherwise state a company of the group or a controller with its seat in Switzerland. The record of one party needs neither.':
    'Nach dem Register betrifft das Schweizer Recht keine Verarbeitungstätigkeit. Legen Sie ein Profil CH an, wenn Personen in der Schweiz betroffen sind (Art. 3). Sonst geben Sie eine Konzerngesellschaft oder einen Verantwortlichen mit Sitz in der Schweiz an. Das Verzeichnis eines Beteiligten braucht keines von beiden.',
  'No processing activity is one of {0}. Record its activities, or ask for the record of another party.':
    'Keine Bearbeitungstätigkeit ist eine von {0}. Erfassen Sie die Tätigkeiten, oder fragen Sie nach dem Verzeichnis eines anderen Beteiligten.',
  '“{0}” is a class of parties. Name each of them.':
    '„{0}“ bezeichnet eine Gruppe von Beteiligten. Nennen Sie jeden von ihnen.',
  '{0} does not say which company processes for others. Name it, or ask for the record of one party.':
    '{0} sagt nicht, welches Unternehmen für andere verarbeitet. Nennen Sie es, oder fragen Sie nach dem Verzeichnis eines Beteiligten.',
  '{0} does not say how long data are kept. State a period, or by what it is decided.':
    '{0} sagt nicht, wie lange die Daten aufbewahrt werden. Geben Sie eine Dauer an, oder wonach sie sich bestimmt.',
  'The disclosure “{0}” names no state. State every state that the data go to.':
    'Die Bekanntgabe „{0}“ nennt keinen Staat. Geben Sie jeden Staat an, in den die Daten gelangen.',
  'The disclosure “{0}” goes to {1}, not on the list of Annex 1, and states no guarantee or exception of Swiss law. State which is relied on.':
    'Die Bekanntgabe „{0}“ geht an Staaten, die nicht auf der Liste von Anhang 1 stehen ({1}), und nennt weder Garantie noch Ausnahme des Schweizer Rechts. Geben Sie an, worauf sie sich stützt.',
  'The register holds no processing activity that Brazilian law concerns. Record the activities of the controllers and operators that it binds.':
    'Das Register enthält keine Verarbeitungstätigkeit, für die brasilianisches Recht gilt. Erfassen Sie die Tätigkeiten der Verantwortlichen und Operatoren, für die es gilt.',
  '{0} does not say which controller it is of; of an operator, who it processes for. Name them.':
    '{0} sagt nicht, zu welchem Verantwortlichen es gehört oder, bei einem Operator, für wen er verarbeitet. Nennen Sie sie.',
  '{0} does not say which data are processed. State them.':
    '{0} sagt nicht, welche Daten verarbeitet werden. Geben Sie sie an.',
  '{0} states no legal basis for “{1}”. Say on which basis of Art. 7 it rests.':
    '{0} nennt keine Rechtsgrundlage für „{1}“. Geben Sie an, auf welcher Grundlage von Art. 7 der Zweck beruht.',
  '{0} rests “{1}” on legitimate interest and names no interest. State the interest pursued.':
    '{0} stützt „{1}“ auf berechtigtes Interesse und nennt keines. Geben Sie das verfolgte Interesse an.',
  'The transfer {0} of {1} states no ground of Art. 33. State the ground that it relies on.':
    'Die Übermittlung {0} von {1} nennt keine Grundlage von Art. 33. Geben Sie an, worauf sie sich stützt.',
  'The transfer {0} of {1} states no ground of Art. 33. The ANPD recognises {2}: state this recognition as its ground.':
    'Die Übermittlung {0} von {1} nennt keine Grundlage von Art. 33. Die ANPD erkennt an: {2}. Geben Sie diese Anerkennung als Grundlage an.',
  '{0} holds data of {1} abroad ({2}), and no transfer with a ground of Art. 33 is registered. Register the transfer with its ground.':
    '{0} hält Daten von {1} im Ausland ({2}), und keine Übermittlung mit einer Grundlage von Art. 33 ist erfasst. Erfassen Sie die Übermittlung mit ihrer Grundlage.',
  'The register holds no processing activity that Thai law concerns. Record the activities of the controllers and processors that it binds.':
    'Das Register enthält keine Verarbeitungstätigkeit, für die thailändisches Recht gilt. Erfassen Sie die Tätigkeiten der Verantwortlichen und Auftragsverarbeiter, für die es gilt.',
  '{0} does not say which personal data are collected. State them.':
    '{0} sagt nicht, welche personenbezogenen Daten erhoben werden. Geben Sie sie an.',
  '{0} states no purpose. State what each kind of data is collected for.':
    '{0} nennt keinen Zweck. Geben Sie an, wozu jede Art von Daten erhoben wird.',
  '{0} gives no details of a controller. Name it, with an address, e-mail or telephone number.':
    '{0} macht keine Angaben zu einem Verantwortlichen. Nennen Sie ihn, mit Anschrift, E-Mail-Adresse oder Telefonnummer.',
  'Which rights people have, or how and on which conditions they get access, is not said. State the rights in the profile TH, and the rest as a statement “rightsConditions”.':
    'Es ist nicht gesagt, welche Rechte die betroffenen Personen haben, oder wie und unter welchen Bedingungen sie Auskunft erhalten. Geben Sie die Rechte im Profil TH an, und das Übrige in der Angabe „rightsConditions“.',
  '{0} uses data without consent, or on no stated basis, and does not say who they are disclosed to. State the recipients.':
    '{0} verwendet Daten ohne Einwilligung oder ohne angegebene Grundlage und sagt nicht, wem sie offengelegt werden. Geben Sie die Empfänger an.',
  '{0} states no legal basis for “{1}”. State it, so that the record shows what is done without consent.':
    '{0} nennt keine Rechtsgrundlage für „{1}“. Geben Sie sie an, damit das Verzeichnis zeigt, was ohne Einwilligung geschieht.',
  'Nothing is said of requests and objections that were refused. Say in a statement “refusals” of the profile TH where they are recorded, or that there are none.':
    'Zu abgelehnten Anträgen und Widersprüchen ist nichts gesagt. Sagen Sie in der Angabe „refusals“ des Profils TH, wo sie festgehalten werden, oder dass es keine gibt.',
  '{0} describes no security measures. Describe how the data are protected.':
    '{0} beschreibt keine Sicherheitsmaßnahmen. Beschreiben Sie, wie die Daten geschützt werden.',
  'The transfer {0} of {1} states no ground of s 28 or s 29. State the ground that it relies on.':
    'Die Übermittlung {0} von {1} nennt keine Grundlage nach Section 28 oder 29. Geben Sie an, worauf sie sich stützt.',
  '{0} holds data of {1} abroad ({2}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0} hält Daten von {1} im Ausland ({2}), und keine Übermittlung mit einer Grundlage ist erfasst. Erfassen Sie die Übermittlung mit ihrer Grundlage.',
  '{0} does not say who the data are processed for. Name each controller.':
    '{0} sagt nicht, für wen die Daten verarbeitet werden. Nennen Sie jeden Verantwortlichen.',
  '{0} gives no details of the company that processes for others. Name it, with an address, e-mail or telephone number.':
    '{0} macht keine Angaben zu dem Unternehmen, das für andere verarbeitet. Nennen Sie es, mit Anschrift, E-Mail-Adresse oder Telefonnummer.',
  'The name or the contact details of the data protection officer are not stated. Enter them in the contact.':
    'Der Name oder die Kontaktdaten des Datenschutzbeauftragten sind nicht angegeben. Tragen Sie sie im Kontakt ein.',
  'The register holds no activity of a controller that Turkish law concerns. Record the activities of the controllers that it binds.':
    'Das Register enthält keine Tätigkeit eines Verantwortlichen, für den türkisches Recht gilt. Erfassen Sie die Tätigkeiten der Verantwortlichen, für die es gilt.',
  '{0} states no legal ground for “{1}”. State it in the activity, or in the profile TR.':
    '{0} nennt keine Rechtsgrundlage für „{1}“. Geben Sie sie in der Tätigkeit oder im Profil TR an.',
  '{0} does not say which data are processed. State the data categories.':
    '{0} sagt nicht, welche Daten verarbeitet werden. Geben Sie die Datenkategorien an.',
  '{0} names no recipient group. State the recipients.': '{0} nennt keine Empfängergruppe. Geben Sie die Empfänger an.',
  '{0} does not say whose data are processed. State the groups of data subjects.':
    '{0} sagt nicht, wessen Daten verarbeitet werden. Geben Sie die Gruppen betroffener Personen an.',
  '{0} does not say how long data are kept at most. State a period, or by what it is decided.':
    '{0} sagt nicht, wie lange die Daten höchstens aufbewahrt werden. Geben Sie eine Frist an, oder wonach sie sich bestimmt.',
  '{0} does not say whether data go abroad. Record the transfers, or say in the profile TR under the item internationalTransfers that there are none.':
    '{0} sagt nicht, ob Daten ins Ausland gehen. Erfassen Sie die Übermittlungen, oder sagen Sie im Profil TR unter dem Punkt internationalTransfers, dass es keine gibt.',
  '{0} describes no measures for data security. Describe how the data are protected.':
    '{0} beschreibt keine Maßnahmen zur Datensicherheit. Beschreiben Sie, wie die Daten geschützt werden.',
  'The transfer {0} of {1} states no ground of Art 9. State the ground that it relies on.':
    'Die Übermittlung {0} von {1} nennt keine Grundlage von Art. 9. Geben Sie an, worauf sie sich stützt.',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}: Noch nicht bekannt ist, wie lange diese Daten aufbewahrt werden: {1}. Geben Sie eine Frist an, oder wonach sie sich bestimmt.',
  'The transfer {0} states no ground under the law of {1}. State on which one it relies.':
    'Die Übermittlung {0} nennt keine Grundlage nach geltendem Recht ({1}). Geben Sie an, auf welche sie sich stützt.',
  '{0} refers to another document for how long data are kept: {1}. State the periods in the register, so that the record is complete in itself.':
    '{0} verweist für die Aufbewahrungsdauer der Daten auf ein anderes Dokument: {1}. Geben Sie die Fristen im Register an, damit der Eintrag für sich vollständig ist.',
  '{0} ({1}) processes data for others without a contract in force. Conclude the contract, and record its reference and dates.':
    '{0} ({1}) verarbeitet Daten für andere ohne geltenden Vertrag. Schließen Sie den Vertrag, und erfassen Sie Aktenzeichen und Daten.',
  '{0} ({1}): it is not stated which activities it serves. State them: only then is it known if it is a sub-processor.':
    '{0} ({1}): Es ist nicht angegeben, welchen Tätigkeiten die Leistung dient. Geben Sie sie an: Erst dann ist bekannt, ob es ein Unterauftragsverarbeiter ist.',
  '{0} ({1}): it is not stated where the data are. State the countries.':
    '{0} ({1}): Es ist nicht angegeben, wo die Daten sind. Geben Sie die Länder an.',
  '{0}: its country is not stated. State it.': '{0}: Das Land ist nicht angegeben. Geben Sie es an.',
  '{0} ({1}): this is a class and no company. Name each company in an engagement of its own.':
    '{0} ({1}): Dies ist eine Gruppe und kein Unternehmen. Nennen Sie jedes Unternehmen in einer eigenen Beauftragung.',
  'It is not stated how to reach the controller. State its e-mail or telephone.':
    'Es ist nicht angegeben, wie der Verantwortliche zu erreichen ist. Geben Sie E-Mail oder Telefon an.',
  'Transfer to {0}: the specific purpose is missing. State it.':
    'Übermittlung an {0}: Der bestimmte Zweck fehlt. Geben Sie ihn an.',
  'Transfer to {0}: the country of destination is missing. State it.':
    'Übermittlung an {0}: Das Zielland fehlt. Geben Sie es an.',
  'Transfer to {0}: the duration is missing. State the time or how long the recipient keeps the data.':
    'Übermittlung an {0}: Die Dauer fehlt. Geben Sie den Zeitpunkt an, oder wie lange der Empfänger die Daten aufbewahrt.',
  'Transfer to {0}: this is a class and no recipient. Name each recipient.':
    'Übermittlung an {0}: Das ist eine Gruppe und kein Empfänger. Nennen Sie jeden Empfänger.',
  'Transfer to {0}: no security measures are stated. State those of its activities.':
    'Übermittlung an {0}: Keine Sicherheitsmaßnahmen sind angegeben. Geben Sie die der Tätigkeiten an.',
  'The rights of data subjects are missing. State them in the profile of Brazil.':
    'Die Rechte der betroffenen Personen fehlen. Geben Sie sie im Profil von Brasilien an.',
};
