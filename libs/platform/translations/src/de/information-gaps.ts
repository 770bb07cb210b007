import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of information for people, of arrangements, of clauses and of records whose items a law lists. */
export const INFORMATION_GAPS: Catalogue = {
  '{0} is recorded as one of joint controllers and names fewer than two. Name each of them.':
    '{0} ist als Tätigkeit gemeinsam Verantwortlicher erfasst und nennt weniger als zwei. Nennen Sie jeden von ihnen.',
  '“{0}” is a class of parties. Name each joint controller, with its contact details.':
    '„{0}“ bezeichnet eine Gruppe von Beteiligten. Nennen Sie jeden gemeinsam Verantwortlichen mit seinen Kontaktdaten.',
  'Nothing says who of the joint controllers does this: {0}. State it in the profile {1} under the item {2}.':
    'Nichts sagt, wer von den gemeinsam Verantwortlichen dies übernimmt: {0}. Geben Sie es im Profil {1} unter dem Punkt {2} an.',
  'Nothing says what people can know of the arrangement. State its essence in the profile {0} under the item jointEssence.':
    'Nichts sagt, was die Personen von der Vereinbarung erfahren. Geben Sie das Wesentliche im Profil {0} unter dem Punkt jointEssence an.',
  '{0} does not say which of the joint controllers engages {1}. Name it in the engagement.':
    '{0} sagt nicht, welcher der gemeinsam Verantwortlichen {1} beauftragt. Nennen Sie ihn in der Beauftragung.',
  '{0} does not say which of the joint controllers exports the transfer “{1}”. Name the exporter.':
    '{0} sagt nicht, welcher der gemeinsam Verantwortlichen Exporteur der Übermittlung „{1}“ ist. Nennen Sie den Exporteur.',
  'Informing people': 'Information der Personen',
  'Answering requests of people': 'Antwort auf Anträge der Personen',
  'Contact point for people': 'Anlaufstelle für die Personen',
  'Security of the processing': 'Sicherheit der Verarbeitung',
  'Notifying breaches': 'Meldung von Verletzungen',
  'Impact assessment and prior consultation': 'Folgenabschätzung und vorherige Konsultation',
  'Some activities name no controller. Name the company that decides what the data are processed for.':
    'Einige Tätigkeiten nennen keinen Verantwortlichen. Nennen Sie das Unternehmen, das über die Zwecke entscheidet.',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or choose another controller.':
    'Nach dem Register gilt die {0} nicht für {1}. Nennen Sie den Vertreter nach Art. 27, oder wählen Sie einen anderen Verantwortlichen.',
  '“{0}” is a class of parties. Name the controller itself, with its contact details.':
    '„{0}“ bezeichnet eine Gruppe von Beteiligten. Nennen Sie den Verantwortlichen selbst mit seinen Kontaktdaten.',
  'No activity of a controller under the {0} says whose data it processes. State the categories of data subjects of its activities.':
    'Keine Tätigkeit eines Verantwortlichen unter der {0} sagt, wessen Daten sie verarbeitet. Geben Sie die Kategorien betroffener Personen an.',
  '{0} states no purpose for “{1}”. State what their data are processed for.':
    '{0} nennt für „{1}“ keinen Zweck. Geben Sie an, wozu ihre Daten verarbeitet werden.',
  '{0} states no legal basis for “{1}”. State the basis of Art 6.':
    '{0} nennt keine Rechtsgrundlage für „{1}“. Geben Sie die Grundlage des Art. 6 an.',
  '{0} rests on legitimate interests for “{1}” and does not say which ones. State the interest.':
    '{0} stützt sich für „{1}“ auf berechtigte Interessen und sagt nicht, auf welche. Geben Sie das Interesse an.',
  '{0} does not say which data of “{1}” are processed. State the categories of data.':
    '{0} sagt nicht, welche Daten für „{1}“ verarbeitet werden. Geben Sie die Datenkategorien an.',
  '{0} names no recipient of these data and no processor. State the recipients or their categories.':
    '{0} nennt weder Empfänger dieser Daten noch Auftragsverarbeiter. Geben Sie die Empfänger oder ihre Kategorien an.',
  '{0} does not say how long these data are kept. State a period, or by what it is decided.':
    '{0} sagt nicht, wie lange diese Daten gespeichert werden. Geben Sie eine Frist an, oder wonach sie sich bestimmt.',
  '{0} does not say where the data come from. State the source: the people themselves, or who else.':
    '{0} sagt nicht, woher die Daten stammen. Geben Sie die Quelle an: die Personen selbst, oder wer sonst.',
  '{0} has the decision “{1}” by automated means alone, without its logic. State the logic, and what follows for people.':
    '{0} enthält die ausschließlich automatisierte Entscheidung „{1}“ ohne ihre Logik. Geben Sie die Logik an, und was daraus für die Personen folgt.',
  '{0} does not say whether “{1}” is decided without a person, or affects people significantly. State both.':
    '{0} sagt nicht, ob „{1}“ ohne einen Menschen entschieden wird, oder Personen erheblich betrifft. Geben Sie beides an.',
  'Nothing says whether people must provide their data, and what follows if they do not. State it in the profile {0} under the item voluntariness.':
    'Nichts sagt, ob die Personen ihre Daten angeben müssen und was sonst folgt. Geben Sie es im Profil {0} unter dem Punkt voluntariness an.',
  'The profile {0} states no rights of the people. State them.':
    'Das Profil {0} nennt keine Rechte der Personen. Geben Sie sie an.',
  'The profile {0} names no authority that takes complaints. Name it.':
    'Das Profil {0} nennt keine Behörde für Beschwerden. Nennen Sie sie.',
  'Transfers rest on safeguards, and nothing says where people get a copy of them. State it in the profile {0} under the item safeguardsCopy.':
    'Übermittlungen beruhen auf Garantien, und nichts sagt, wo man eine Kopie davon erhält. Geben Sie es im Profil {0} unter dem Punkt safeguardsCopy an.',
  'No transfer in this scope relies on the standard contractual clauses. Choose the transfer, or state them as its ground.':
    'Keine Übermittlung dieser Auswahl beruht auf den Standardvertragsklauseln. Wählen Sie die Übermittlung, oder geben Sie sie als ihre Grundlage an.',
  'No transfer in this scope relies on the International Data Transfer Agreement. Choose the transfer, or state it as its ground.':
    'Keine Übermittlung dieser Auswahl beruht auf dem International Data Transfer Agreement. Wählen Sie die Übermittlung, oder geben Sie es als ihre Grundlage an.',
  'The transfer “{0}” does not state that it relies on the standard contractual clauses. State them as its ground once they are signed.':
    'Die Übermittlung „{0}“ sagt nicht, dass sie auf den Standardvertragsklauseln beruht. Geben Sie sie als Grundlage an, sobald sie unterzeichnet sind.',
  'The transfer “{0}” does not state that it relies on the International Data Transfer Agreement. State it as its ground once it is signed.':
    'Die Übermittlung „{0}“ sagt nicht, dass sie auf dem International Data Transfer Agreement beruht. Geben Sie es als Grundlage an, sobald es unterzeichnet ist.',
  'The transfer “{0}” does not say which modules of the clauses apply. State them in the instrument.':
    'Die Übermittlung „{0}“ sagt nicht, welche Module der Klauseln gelten. Geben Sie sie im Instrument an.',
  'The transfer “{0}” names no exporter. Name it.': 'Die Übermittlung „{0}“ nennt keinen Exporteur. Nennen Sie ihn.',
  '“{0}” is a class of parties. Name each party to the clauses in a transfer of its own.':
    '„{0}“ bezeichnet eine Gruppe von Beteiligten. Nennen Sie jede Partei der Klauseln in einer eigenen Übermittlung.',
  'The address of {0} is not stated. State it.': 'Die Anschrift von {0} ist nicht angegeben. Geben Sie sie an.',
  'Nobody is named that {0} has for questions. Appoint a data protection officer or a contact for privacy.':
    'Niemand ist genannt, der bei {0} Fragen beantwortet. Benennen Sie einen Datenschutzbeauftragten oder eine Ansprechstelle.',
  'The transfer “{0}” names no processing activity. Name those that the data come from.':
    'Die Übermittlung „{0}“ nennt keine Verarbeitungstätigkeit. Nennen Sie die, aus denen die Daten stammen.',
  'The activities of the transfer “{0}” do not say whose data are transferred. State the data subjects.':
    'Die Tätigkeiten der Übermittlung „{0}“ sagen nicht, wessen Daten übermittelt werden. Geben Sie die betroffenen Personen an.',
  'The transfer “{0}” does not say which data are transferred. State the data.':
    'Die Übermittlung „{0}“ sagt nicht, welche Daten übermittelt werden. Geben Sie sie an.',
  'The transfer “{0}” does not say of all data whether they are sensitive. Name the data as its activities do, and state there whether they are special.':
    'Die Übermittlung „{0}“ sagt nicht von allen Daten, ob sie sensibel sind. Nennen Sie die Daten wie ihre Tätigkeiten, und geben Sie dort an, ob sie besondere sind.',
  'The transfer “{0}” does not say how often data are transferred. State the frequency.':
    'Die Übermittlung „{0}“ sagt nicht, wie oft übermittelt wird. Geben Sie die Häufigkeit an.',
  'The transfer “{0}” does not say what the importer does. State the method, or the work of its engagement.':
    'Die Übermittlung „{0}“ sagt nicht, was der Importeur tut. Geben Sie die Methode an, oder die Arbeit seiner Beauftragung.',
  'The transfer “{0}” states no purpose. State what the data are transferred for.':
    'Die Übermittlung „{0}“ nennt keinen Zweck. Geben Sie an, wozu die Daten übermittelt werden.',
  'The transfer “{0}” does not say how long the importer keeps the data. State the period, or the criteria.':
    'Die Übermittlung „{0}“ sagt nicht, wie lange der Importeur die Daten speichert. Geben Sie die Frist oder die Kriterien an.',
  'The authority that is competent for the exporter of “{0}” is not named. Name it as the authority for complaints in the profile of its country.':
    'Die für den Exporteur von „{0}“ zuständige Behörde ist nicht genannt. Nennen Sie sie als Beschwerdestelle im Profil seines Landes.',
  'The measures of {0} are not stated. State them as measures of the recipient in the transfer “{1}”, or enter them before the parties sign.':
    'Die Maßnahmen von {0} sind nicht angegeben. Geben Sie sie als Maßnahmen des Empfängers in der Übermittlung „{1}“ an, oder tragen Sie sie vor der Unterschrift ein.',
  'The register holds no activity that the law of {0} concerns. Record the activities of the companies that it binds.':
    'Das Register enthält keine Tätigkeit, für die das Recht gilt ({0}). Erfassen Sie die Tätigkeiten der Unternehmen, für die es gilt.',
  '{0} does not state an item of the record: “{1}”. State it in the activity.':
    '{0} nennt einen Punkt des Verzeichnisses nicht: „{1}“. Geben Sie ihn in der Tätigkeit an.',
  'An item of the record is not stated: “{0}”. State it in the profile {1} under the item {2}.':
    'Ein Punkt des Verzeichnisses ist nicht angegeben: „{0}“. Geben Sie ihn im Profil {1} unter dem Punkt {2} an.',
  '{0} does not say whether data go abroad. Record the transfers, or say in the profile {1} under the item internationalTransfers that there are none.':
    '{0} sagt nicht, ob Daten ins Ausland gehen. Erfassen Sie die Übermittlungen, oder sagen Sie im Profil {1} unter dem Punkt internationalTransfers, dass es keine gibt.',
  'The transfer “{0}” of {1} states no ground under this law. State on which one it relies.':
    'Die Übermittlung „{0}“ von {1} nennt keine Grundlage nach diesem Gesetz. Geben Sie an, worauf sie sich stützt.',
  'law of Taiwan': 'Recht Taiwans',
  'law of Hong Kong': 'Recht Hongkongs',
  'As far as the register tells, the {0} does not apply to {1}. State its country, or choose another controller.':
    'Nach dem Register gilt für {1} nicht: {0}. Geben Sie das Land an, oder wählen Sie einen anderen Verantwortlichen.',
  'The country of {0} is not stated: people learn where their data are used. State it.':
    'Das Land von {0} ist nicht angegeben: Die Personen erfahren, wo ihre Daten genutzt werden. Geben Sie es an.',
  'The transfer “{0}” names no country: people learn where their data are used. State every country that the data go to.':
    'Die Übermittlung „{0}“ nennt kein Land: Die Personen erfahren, wo ihre Daten genutzt werden. Geben Sie jedes Land an, in das die Daten gehen.',
  'Nothing says how the data are used. State it in the profile {0} under the item method: by machines, by hand, or both.':
    'Nichts sagt, wie die Daten genutzt werden. Geben Sie es im Profil {0} unter dem Punkt method an: mit Maschinen, von Hand oder beides.',
  'Nothing says how people use their rights. State it in the profile {0} under the item rightsExercise.':
    'Nichts sagt, wie die Personen ihre Rechte ausüben. Geben Sie es im Profil {0} unter dem Punkt rightsExercise an.',
  'Nobody is named, with an address, who handles requests for access and correction. Name the contact for privacy in the profile {0}: a job title is enough.':
    'Niemand ist mit Anschrift genannt, der Anträge auf Auskunft und Berichtigung bearbeitet. Nennen Sie im Profil {0} den Kontakt für Datenschutz: Eine Funktion genügt.',
  'Nothing says whether data are used in direct marketing. State it in the profile {0} under the item directMarketing. Name the kinds of data and of goods and the free way to answer, and say that consent is needed. If they are not used so, say that.':
    'Nichts sagt, ob Daten der Direktwerbung dienen. Geben Sie im Profil {0} unter dem Punkt directMarketing an: welche Arten von Daten, für welche Arten von Waren, dass eine Einwilligung nötig ist, und den kostenlosen Weg zu antworten. Dienen sie ihr nicht, so sagen Sie das.',
  '{0} works on data of {1}, and the engagement does not say where. State the places of the data.':
    '{0} verarbeitet Daten von {1}, und der Auftrag sagt nicht, wo. Geben Sie die Orte der Daten an.',
};
