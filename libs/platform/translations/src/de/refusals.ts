import type { Catalogue } from '../catalogue.js';

/** Sentences of refusals, and the words for things in them. */
export const REFUSALS: Catalogue = {
  'There is no attachment {0} that you may see.': 'Es gibt keinen Anhang {0}, den Sie sehen dürfen.',
  'This file was forgotten, or a person in it: it is gone for good.':
    'Diese Datei oder eine Person darin wurde vergessen: Sie ist endgültig gelöscht.',
  'The file has {0} bytes, and an attached one has at most {1}. Divide it, or keep it elsewhere and say where.':
    'Die Datei hat {0} Byte, ein Anhang höchstens {1}. Teilen Sie sie auf, oder bewahren Sie sie woanders auf, und sagen Sie, wo.',
  'There is no thing {0}: take its id from its page.': 'Es gibt nichts unter {0}: Nehmen Sie die Id von der Seite.',
  'The file has {0} bytes compressed, and an issued one has at most {1}. Issue a report for each controller, or for fewer activities.':
    'Die Datei hat komprimiert {0} Byte, eine ausgegebene höchstens {1}. Geben Sie einen Bericht je Verantwortlichem aus, oder für weniger Tätigkeiten.',
  'There is no issued report {0} that you may see.': 'Es gibt keinen ausgegebenen Bericht {0}, den Sie sehen dürfen.',
  'A person in this report was forgotten since it was issued: its file is gone for good.':
    'Eine Person in diesem Bericht wurde seither vergessen: Seine Datei ist endgültig gelöscht.',
  'No grant of the account {0} includes issued reports: give one (includesIssuedReports), or leave the account out.':
    'Kein Zugang des Kontos {0} umfasst ausgegebene Berichte: Geben Sie einen (includesIssuedReports), oder lassen Sie das Konto weg.',
  'A report is issued when it is recorded: leave effectiveOn out.':
    'Ein Bericht wird ausgegeben, wenn er erfasst wird: Lassen Sie effectiveOn weg.',
  '"{0}" is no date: give one such as 2026-01-31.': '„{0}“ ist kein Datum: Geben Sie eines an, wie 2026-01-31.',
  'It is blank: translate the text, or withdraw the translation.':
    'Das Feld ist leer: Übersetzen Sie den Text, oder ziehen Sie die Übersetzung zurück.',
  'A list holds at most {0} rows, this one {1}: divide it.':
    'Eine Liste hat höchstens {0} Zeilen, diese {1}: Teilen Sie sie auf.',
  'It has {0} characters; a {1} has at most {2}: shorten it.':
    'Es sind {0} Zeichen; höchstens erlaubt ({1}): {2}. Kürzen Sie.',
  'A name is one line without tabs: take line ends and tabs out.':
    'Ein Name ist eine Zeile ohne Tabulatoren: Nehmen Sie Zeilenenden und Tabulatoren heraus.',
  'It is blank: say what it is, or leave it out.': 'Das Feld ist leer: Sagen Sie, was es ist, oder lassen Sie es weg.',
  'There is nothing with the id {0}.': 'Unter der Id {0} gibt es nichts.',
  '{0} is already registered ({1}).': '{0} ist bereits erfasst ({1}).',
  'The {0} {1} has ended by {2}: reinstate it first.':
    'Am {2} bereits beendet ({0}): {1}. Setzen Sie es zuerst wieder ein.',
  'A {0} is not reviewed.': 'Das wird nicht geprüft: {0}.',
  'An act of the register holds from when it was recorded.': 'Ein Vorgang des Registers gilt ab seiner Erfassung.',
  '{0} has changed since you read it: it is at revision {1}, you decided on {2}. Read it again.':
    '{0} hat sich geändert, seit Sie es gelesen haben: Stand {1}, Sie haben nach Stand {2} entschieden. Lesen Sie es neu.',
  'Many callers change {0} at once, and this command came too late each time. Nothing of it was recorded. Send it again.':
    'Viele ändern {0} gleichzeitig, und dieser Befehl kam jedes Mal zu spät. Nichts davon wurde erfasst. Senden Sie ihn erneut.',
  'Another command was recorded under the id {0}: with other content, or by another account. Nothing of this one was recorded. Send it under an id of its own.':
    'Unter der Id {0} wurde ein anderer Befehl erfasst: mit anderem Inhalt oder von einem anderen Konto. Von diesem wurde nichts erfasst. Senden Sie ihn unter einer eigenen Id.',
  'The key {0} is that of {1}: choose another.': 'Der Schlüssel {0} gehört zu {1}: Wählen Sie einen anderen.',
  'There is no {0} {1}.': 'Nicht vorhanden ({0}): {1}.',
  'The registration of the {0} {1} has been annulled.': 'Die Erfassung wurde annulliert ({0}): {1}.',
  'The {0} exists from {1}; on {2} it did not. Give a later date, or redate its registration.':
    'Das Element ({0}) gibt es ab dem {1}; am {2} gab es es nicht. Geben Sie ein späteres Datum an, oder datieren Sie die Erfassung um.',
  'An act of the register holds from when it is recorded: leave effectiveOn out.':
    'Ein Vorgang des Registers gilt ab seiner Erfassung: Lassen Sie effectiveOn weg.',
  'What was recorded of {0} stays as it is: use the commands of {1}.':
    'Was erfasst wurde, bleibt, wie es ist ({0}): Verwenden Sie die Befehle dafür ({1}).',
  'An annulment is final: record the fact again instead.':
    'Eine Annullierung ist endgültig: Erfassen Sie die Tatsache neu.',
  'A person who was forgotten cannot be called back.': 'Eine vergessene Person kann nicht zurückgeholt werden.',
  '{0} has been annulled already.': '{0} wurde bereits annulliert.',
  'There is no {0} {1}: give the id of the one that stays.':
    'Nicht vorhanden ({0}): {1}. Geben Sie die Id dessen an, was bleibt.',
  'The {0} {1} is not in force on {2}: reinstate it first, or join the other way round.':
    'Am {2} nicht in Kraft ({0}): {1}. Setzen Sie es zuerst wieder ein, oder führen Sie umgekehrt zusammen.',
  'The one that stays refers to the one that ends, so that it would refer to itself: change that first.':
    'Was bleibt, verweist auf das, was endet, und würde so auf sich selbst verweisen: Ändern Sie das zuerst.',
  'A {0} has no doubles: end the one that is wrong.': 'Hier gibt es keine Doppelten ({0}): Beenden Sie das falsche.',
  'Another file was applied to the register at position {0}. Plan again.':
    'An Position {0} wurde eine andere Datei auf das Register angewendet. Planen Sie neu.',
  'The {0} {1} is not in force on {2}.': 'Am {2} nicht in Kraft ({0}): {1}.',
  'It would stand under itself, by way of {0}.': 'Es stünde unter sich selbst, über {0}.',
  'The read model is behind and does not show yet what refers to it. Try again.':
    'Das Lesemodell ist im Rückstand und zeigt noch nicht, was darauf verweist. Versuchen Sie es erneut.',
  'It is still referred to by {0}: change or end these first.':
    'Darauf verweisen noch: {0}. Ändern oder beenden Sie diese zuerst.',
  'The field {0} is there twice.': 'Das Feld {0} kommt zweimal vor.',
  'The register is in {0}: change the text itself, or give another language.':
    'Das Register ist in der Sprache {0}: Ändern Sie den Text selbst, oder geben Sie eine andere Sprache an.',
  'The key {0} is there twice.': 'Der Schlüssel {0} kommt zweimal vor.',
  'Its last change (revision {0}) is your own: somebody else must approve it.':
    'Die letzte Änderung (Stand {0}) ist Ihre eigene: Jemand anders muss sie freigeben.',
  'It is looked at again after whole days, weeks, months or years, from a day to a century: P6M, P1Y.':
    'Die Wiedervorlage ist nach ganzen Tagen, Wochen, Monaten oder Jahren, von einem Tag bis zu einem Jahrhundert: P6M, P1Y.',
  'An asset cannot run on itself.': 'Ein System kann nicht auf sich selbst laufen.',
  'Give the file a name.': 'Geben Sie der Datei einen Namen.',
  'This person was forgotten. Only their end can still be recorded: register a new contact under a new key.':
    'Diese Person wurde vergessen. Nur ihr Ende kann noch erfasst werden: Erfassen Sie einen neuen Kontakt unter einem neuen Schlüssel.',
  'Give a name, a department, an e-mail, a phone or an address: the contact says nothing.':
    'Geben Sie Name, Abteilung, E-Mail, Telefon oder Anschrift an: Der Kontakt sagt nichts.',
  'An erased person has no personal details: leave out erased, or all personal fields.':
    'Eine vergessene Person hat keine persönlichen Angaben: Lassen Sie erased weg, oder alle persönlichen Felder.',
  'An engagement cannot work under itself.': 'Eine Beauftragung kann nicht unter sich selbst stehen.',
  'The contract ends before it begins.': 'Der Vertrag endet, bevor er beginnt.',
  'The finding is assigned to nobody.': 'Die Feststellung ist niemandem zugewiesen.',
  'A finding has at most {0} comments: continue elsewhere.':
    'Eine Feststellung hat höchstens {0} Kommentare: Fahren Sie anderswo fort.',
  'The finding is not accepted.': 'Die Feststellung ist nicht akzeptiert.',
  'It is blank: say why, in a sentence.': 'Das Feld ist leer: Sagen Sie in einem Satz, warum.',
  'The report {0} was issued already.': 'Der Bericht {0} wurde bereits ausgegeben.',
  'Name the recipient of the report.': 'Nennen Sie den Empfänger des Berichts.',
  'Say what the report is issued for, such as a request.':
    'Sagen Sie, wofür der Bericht ausgegeben wird, etwa für eine Anfrage.',
  'A note has at most {0} replies: write a new one.':
    'Eine Notiz hat höchstens {0} Antworten: Schreiben Sie eine neue.',
  'It is blank: say what is to be known or done.': 'Das Feld ist leer: Sagen Sie, was zu wissen oder zu tun ist.',
  'The same contact holds this office already: list its jurisdictions in one appointment.':
    'Derselbe Kontakt hat dieses Amt bereits: Fassen Sie die Rechtsordnungen in einer Benennung zusammen.',
  'A party cannot be its own parent.': 'Eine Stelle kann nicht ihre eigene Mutter sein.',
  'Only a class of companies can be the recipients of a profile: set `class`.':
    'Nur eine Gruppe von Unternehmen kann für die Empfänger eines Profils stehen: Setzen Sie `class`.',
  'The certificate ends on {0}, before it begins on {1}: correct one of the days.':
    'Das Zertifikat endet am {0}, bevor es am {1} beginnt: Berichtigen Sie eines der Daten.',
  'A processor acts on behalf of others: name them in onBehalfOf, not as controllers.':
    'Ein Auftragsverarbeiter handelt für andere: Nennen Sie diese in onBehalfOf, nicht als Verantwortliche.',
  'Only a processor acts on behalf of others: give the role PROCESSOR.':
    'Nur ein Auftragsverarbeiter handelt für andere: Geben Sie die Rolle PROCESSOR an.',
  'Give reasons only if the policy is not followed.': 'Geben Sie Gründe nur an, wenn die Vorgabe nicht befolgt wird.',
  'Schedule 1 to the Data Protection Act 2018 has no condition {0}. Give a paragraph, such as PARA_8.':
    'Anhang 1 des Data Protection Act 2018 hat keine Bedingung {0}. Geben Sie einen Absatz an, wie PARA_8.',
  'Only a completed assessment is of a revision: leave it out.':
    'Nur eine abgeschlossene Bewertung bezieht sich auf einen Stand: Lassen Sie ihn weg.',
  'The assessment is in progress although it is not needed: correct one of them.':
    'Die Bewertung läuft, obwohl sie nicht nötig ist: Berichtigen Sie eines von beiden.',
  'The new ground needs a key of its own: the old one stays with its dates.':
    'Die neue Grundlage braucht einen eigenen Schlüssel: Die alte bleibt mit ihren Daten.',
  'The ground ends before it begins.': 'Die Grundlage endet, bevor sie beginnt.',
  'Only standard contractual clauses have modules.': 'Nur Standardvertragsklauseln haben Module.',
  'SCC modules are 1 to 4.': 'Die Module der Standardvertragsklauseln sind 1 bis 4.',
  'The ground {0} has not been relied on since {1}.': 'Auf die Grundlage {0} stützt sich seit dem {1} nichts mehr.',
  'It is suspended since {0}.': 'Ausgesetzt seit dem {0}.',
  'It is not suspended.': 'Es ist nicht ausgesetzt.',
  'It has been granted already.': 'Bereits erteilt.',
  'Only what was granted can be departed from.': 'Abweichen kann man nur von dem, was erteilt wurde.',
  'It is blank: give the view a name.': 'Das Feld ist leer: Geben Sie der Ansicht einen Namen.',
  engagement: 'Beauftragung',
  party: 'Stelle',
  view: 'Ansicht',
  asset: 'System',
  'jurisdiction profile': 'Profil',
  note: 'Notiz',
  'processing activity': 'Verarbeitungstätigkeit',
  contact: 'Kontakt',
  finding: 'Feststellung',
  attachment: 'Anhang',
  transfer: 'Übermittlung',
  'issued report': 'ausgegebener Bericht',
  name: 'Name',
  text: 'Text',
  grant: 'Zugang',
};
