import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of privacy policies and notices. */
export const POLICY_GAPS: Catalogue = {
  'Overseas transfer to {0}: the items transferred are missing. List them.':
    'Auslandsübermittlung an {0}: Die übermittelten Daten fehlen. Listen Sie sie auf.',
  'Overseas transfer to {0}: the country is missing. State every country.':
    'Auslandsübermittlung an {0}: Das Land fehlt. Geben Sie jedes Land an.',
  'Overseas transfer to {0}: the time of transfer is missing. State it.':
    'Auslandsübermittlung an {0}: Der Zeitpunkt der Übermittlung fehlt. Geben Sie ihn an.',
  'Overseas transfer to {0}: the method of transfer is missing. State it.':
    'Auslandsübermittlung an {0}: Das Verfahren der Übermittlung fehlt. Geben Sie es an.',
  'Overseas transfer to {0}: this is a class and no recipient. Name each recipient in a row of its own.':
    'Auslandsübermittlung an {0}: Das ist eine Gruppe und kein Empfänger. Nennen Sie jeden Empfänger in einer eigenen Zeile.',
  "Overseas transfer to {0}: the recipient's contact is missing. State it.":
    'Auslandsübermittlung an {0}: Die Kontaktdaten des Empfängers fehlen. Geben Sie sie an.',
  "Overseas transfer to {0}: the recipient's purpose of use is missing. State it.":
    'Auslandsübermittlung an {0}: Der Nutzungszweck des Empfängers fehlt. Geben Sie ihn an.',
  "Overseas transfer to {0}: the recipient's period of retention and use is missing. State it.":
    'Auslandsübermittlung an {0}: Die Aufbewahrungs- und Nutzungsdauer des Empfängers fehlt. Geben Sie sie an.',
  'Overseas transfer to {0}: the method of refusing it is missing. State it.':
    'Auslandsübermittlung an {0}: Der Weg, sie abzulehnen, fehlt. Geben Sie ihn an.',
  'Overseas transfer to {0}: the procedure of refusing it is missing. State it.':
    'Auslandsübermittlung an {0}: Das Verfahren der Ablehnung fehlt. Geben Sie es an.',
  'Overseas transfer to {0}: the effect of refusing it is missing. State it.':
    'Auslandsübermittlung an {0}: Die Folge der Ablehnung fehlt. Geben Sie sie an.',
  'Overseas transfer to {0}: the legal ground is missing. State which item of 28-8(1) it is.':
    'Auslandsübermittlung an {0}: Die Rechtsgrundlage fehlt. Geben Sie an, welche Nummer von 28-8 Abs. 1 es ist.',
  'The delegatee {0} has the data outside Korea and no row among the overseas transfers. Enter the overseas transfer.':
    'Der Beauftragte {0} hat die Daten außerhalb Koreas und keine Zeile unter den Auslandsübermittlungen. Tragen Sie die Auslandsübermittlung ein.',
  'The delegatee {0} is not known to be in Korea and has no row among the overseas transfers. State where it has the data; unless in Korea alone, enter the overseas transfer.':
    'Es ist nicht bekannt, ob der Beauftragte {0} in Korea ist, und er hat keine Zeile unter den Auslandsübermittlungen. Geben Sie an, wo er die Daten hat; wenn nicht allein in Korea, tragen Sie die Auslandsübermittlung ein.',
  'Entrustment to {0}: this is a class and no delegatee. Name each delegatee in a row of its own.':
    'Beauftragung von {0}: Das ist eine Gruppe und kein Beauftragter. Nennen Sie jeden Beauftragten in einer eigenen Zeile.',
  '{0} entrusts work in turn to {1}, which is not among the delegatees. Disclose it for Korea.':
    '{0} gibt Arbeit weiter an {1}; diese stehen nicht unter den Beauftragten. Machen Sie das für Korea öffentlich.',
  '{0} works for {1} and is not among the delegatees. Disclose it for Korea.':
    '{0} arbeitet für {1} und steht nicht unter den Beauftragten. Machen Sie das für Korea öffentlich.',
  'Marketing is entrusted to {0}, and it is not stated that each data subject was informed. Inform them and enter the date.':
    '{0} ist mit Werbung beauftragt, und es ist nicht angegeben, dass jede betroffene Person informiert wurde. Informieren Sie sie, und tragen Sie das Datum ein.',
  'Provision to {0}: this is a class and no third party. Name each recipient in a row of its own.':
    'Weitergabe an {0}: Das ist eine Gruppe und kein Dritter. Nennen Sie jeden Empfänger in einer eigenen Zeile.',
  "Provision to {0}: the recipient's purpose of use is missing. State it.":
    'Weitergabe an {0}: Der Nutzungszweck des Empfängers fehlt. Geben Sie ihn an.',
  'Provision to {0}: the items provided are missing. List them.':
    'Weitergabe an {0}: Die weitergegebenen Daten fehlen. Listen Sie sie auf.',
  "Provision to {0}: the recipient's period of retention and use is missing. State it.":
    'Weitergabe an {0}: Die Aufbewahrungs- und Nutzungsdauer des Empfängers fehlt. Geben Sie sie an.',
  '{0}: the purposes of processing are missing. State them.':
    '{0}: Die Zwecke der Verarbeitung fehlen. Geben Sie sie an.',
  '{0}: the period of processing and retention is missing. State it.':
    '{0}: Die Dauer der Verarbeitung und Aufbewahrung fehlt. Geben Sie sie an.',
  '{0}: the items of personal information are missing. List them.':
    '{0}: Die personenbezogenen Daten fehlen. Listen Sie sie auf.',
  '{0}: it is not stated whether "{1}" rests on consent or on which other basis. State it.':
    '{0}: Es ist nicht angegeben, ob „{1}“ auf Einwilligung oder auf welcher anderen Grundlage beruht. Geben Sie es an.',
  '{0}: {1} are sensitive information, processed without consent. Obtain a separate consent, or state the statute that requires or permits it.':
    '{0}: {1} sind sensible Daten und werden ohne Einwilligung verarbeitet. Holen Sie eine gesonderte Einwilligung ein, oder geben Sie das Gesetz an, das es verlangt oder erlaubt.',
  '{0}: {1} are unique identifiers, processed without consent. Obtain a separate consent, or state the statute that requires or permits it.':
    '{0}: {1} sind eindeutige Kennzeichen und werden ohne Einwilligung verarbeitet. Holen Sie eine gesonderte Einwilligung ein, oder geben Sie das Gesetz an, das es verlangt oder erlaubt.',
  'Procedure and method of destruction are missing. State them.':
    'Verfahren und Art der Vernichtung fehlen. Geben Sie sie an.',
  'Data are preserved because a law orders it: the law and the items are missing. State them.':
    'Daten werden aufbewahrt, weil ein Gesetz es anordnet: Das Gesetz und die Daten fehlen. Geben Sie sie an.',
  'The rights of data subjects and how to exercise them are missing. State them.':
    'Die Rechte der betroffenen Personen und wie sie ausgeübt werden, fehlen. Geben Sie sie an.',
  'The safety measures are missing. State them.': 'Die Sicherheitsmaßnahmen fehlen. Geben Sie sie an.',
  '{0} is seated outside Korea: the countries in which data collected directly in Korea are processed are missing. State them.':
    '{0} hat den Sitz außerhalb Koreas: Die Länder, in denen direkt in Korea erhobene Daten verarbeitet werden, fehlen. Geben Sie sie an.',
  'The name of the chief privacy officer, or of the department in charge, is missing. State it.':
    'Der Name des Datenschutzverantwortlichen oder der zuständigen Abteilung fehlt. Geben Sie ihn an.',
  'The telephone number of the chief privacy officer or the department in charge is missing. State it.':
    'Die Telefonnummer des Datenschutzverantwortlichen oder der zuständigen Abteilung fehlt. Geben Sie sie an.',
  'The name of the domestic agent is missing. State it.':
    'Der Name des inländischen Vertreters fehlt. Geben Sie ihn an.',
  'The domestic agent is a corporation, and the name of its representative is missing. State it.':
    'Der inländische Vertreter ist eine juristische Person, und der Name ihres Vertretungsberechtigten fehlt. Geben Sie ihn an.',
  'The date from which the policy applies is missing. Record its publication as a filing with the item Privacy policy.':
    'Das Datum, ab dem die Erklärung gilt, fehlt. Erfassen Sie ihre Veröffentlichung als Behördenmeldung mit dem Punkt „Privacy policy“.',
  'Criteria and procedure of decisions made by automated means alone are missing. State them.':
    'Kriterien und Verfahren rein automatisierter Entscheidungen fehlen. Geben Sie sie an.',
  'The address of the domestic agent is missing. State it.':
    'Die Anschrift des inländischen Vertreters fehlt. Geben Sie sie an.',
  'The telephone number of the domestic agent is missing. State it.':
    'Die Telefonnummer des inländischen Vertreters fehlt. Geben Sie sie an.',
  'The e-mail address of the domestic agent is missing. State it.':
    'Die E-Mail-Adresse des inländischen Vertreters fehlt. Geben Sie sie an.',
  'No ground for provision to a third party in a foreign country is stated. State the countries, and the ground: designation, equivalent action or consent.':
    'Eine Grundlage für die Weitergabe an einen Dritten im Ausland ist nicht angegeben. Geben Sie die Länder und die Grundlage an: Benennung, gleichwertige Maßnahmen oder Einwilligung.',
  'The joint users are not known to be in Japan, and joint use alone is no ground for users in a foreign country. State the countries, and the ground: designation, equivalent action or consent.':
    'Es ist nicht bekannt, ob die gemeinsamen Nutzer in Japan sind, und gemeinsame Nutzung allein ist für Nutzer im Ausland keine Grundlage. Geben Sie die Länder und die Grundlage an: Benennung, gleichwertige Maßnahmen oder Einwilligung.',
  'The ground is the designation of a country, and none is named. State every country.':
    'Die Grundlage ist die Benennung eines Landes, und keines ist genannt. Geben Sie jedes Land an.',
  '{0} is not designated. Rely on another ground, or stop providing.':
    'Kein benanntes Land: {0}. Stützen Sie sich auf eine andere Grundlage, oder beenden Sie die Weitergabe.',
  'The recipient was last checked on {0}, and should have been again by {1}. Check it, and record the check.':
    'Der Empfänger wurde zuletzt am {0} geprüft und hätte bis zum {1} erneut geprüft werden müssen. Prüfen Sie ihn, und erfassen Sie die Prüfung.',
  'The entrusted person is abroad ({0}), and no transfer to it takes place under the law of Japan. Where it handles data abroad, register the transfer with its countries and its ground: entrustment alone is none.':
    'Der Beauftragte ist im Ausland ({0}), und eine Übermittlung an ihn nach japanischem Recht gibt es nicht. Wenn er Daten im Ausland verarbeitet, erfassen Sie die Übermittlung mit Ländern und Grundlage: Die Beauftragung allein ist keine.',
  'The entrusted person is not known to be in Japan, and no transfer to it takes place under the law of Japan. State where it is; where it handles data abroad, register the transfer with its countries and its ground: entrustment alone is none.':
    'Es ist nicht bekannt, ob der Beauftragte in Japan ist, und eine Übermittlung an ihn nach japanischem Recht gibt es nicht. Geben Sie an, wo er ist; wenn er Daten im Ausland verarbeitet, erfassen Sie die Übermittlung mit Ländern und Grundlage: Die Beauftragung allein ist keine.',
  '{0} ({1}): it is not stated whether it is collected, and no activity collected it. State it in the published table.':
    '{0} ({1}): Es ist nicht angegeben, ob die Kategorie erhoben wird, und keine Tätigkeit hat sie erhoben. Geben Sie es in der veröffentlichten Tabelle an.',
  '{0} ({1}): no purpose is stated. Name the data in the purposes of the activities that collect them.':
    '{0} ({1}): Kein Zweck ist angegeben. Nennen Sie die Daten in den Zwecken der Tätigkeiten, die sie erheben.',
  '{0} ({1}): nobody is named that it is disclosed to. State the recipients in the published table; where it is disclosed to nobody, enter that in their place.':
    '{0} ({1}): Niemand ist genannt, dem die Kategorie offengelegt wird. Geben Sie die Empfänger in der veröffentlichten Tabelle an; wird sie niemandem offengelegt, so tragen Sie das an ihrer Stelle ein.',
  'It is not stated whether these categories are disclosed for a business purpose: {0}. State the kinds of their recipients in the published table, or the list in a statement “disclosedForBusinessPurpose” of the profile of California.':
    'Es ist nicht angegeben, ob diese Kategorien für einen Geschäftszweck offengelegt werden: {0}. Geben Sie die Arten ihrer Empfänger in der veröffentlichten Tabelle an, oder die Liste in der Angabe „disclosedForBusinessPurpose“ des Profils von Kalifornien.',
  'No source is stated. State the sources in the activities, or in the profile of California under the item sources.':
    'Keine Quelle ist angegeben. Geben Sie die Quellen in den Tätigkeiten an, oder im Profil von Kalifornien unter dem Punkt sources.',
  'The rights of consumers are not stated. Enter them in the profile of California.':
    'Die Rechte der Verbraucher sind nicht angegeben. Tragen Sie sie im Profil von Kalifornien ein.',
  'It is not stated how consumers submit requests. State it in the profile of California, under the item rightsExercise.':
    'Es ist nicht angegeben, wie Verbraucher Anträge stellen. Geben Sie es im Profil von Kalifornien an, unter dem Punkt rightsExercise.',
  'Categories are sold or shared, and no page for opting out is named. State its address in the profile of California, under the item optOutLink.':
    'Kategorien werden verkauft oder weitergegeben, und keine Seite für den Widerspruch ist genannt. Geben Sie ihre Adresse im Profil von Kalifornien an, unter dem Punkt optOutLink.',
  'Sensitive personal information is collected. State in the profile of California that it is used only as the Act allows (sensitivePersonalInformation). Or state the address of the page for limiting its use (limitUseLink).':
    'Sensible personenbezogene Informationen werden erhoben. Geben Sie im Profil von Kalifornien an, dass sie nur so verwendet werden, wie das Gesetz es erlaubt (sensitivePersonalInformation), oder die Adresse der Seite, auf der ihre Verwendung beschränkt wird (limitUseLink).',
  'The numbers of requests are not stated. State them in the profile of California, under the item requestMetrics. Or state there where they are published, or that fewer than ten million consumers are concerned in a year.':
    'Die Zahlen der Anträge sind nicht angegeben. Geben Sie sie an, oder wo sie veröffentlicht sind, oder dass weniger als zehn Millionen Verbraucher im Jahr betroffen sind: im Profil von Kalifornien, unter dem Punkt requestMetrics.',
  'It is not stated when the policy was last updated. Record its publication among the filings of the profile, as “Privacy notice”, with the date.':
    'Es ist nicht angegeben, wann die Datenschutzerklärung zuletzt aktualisiert wurde. Erfassen Sie ihre Veröffentlichung unter den Behördenmeldungen des Profils als „Privacy notice“, mit dem Datum.',
  'The policy is older than twelve months. Update it, and record its publication among the filings of the profile.':
    'Die Datenschutzerklärung ist älter als zwölf Monate. Aktualisieren Sie sie, und erfassen Sie ihre Veröffentlichung unter den Behördenmeldungen des Profils.',
  '{0} ({1}): it is not stated whether it is sold or shared. State it in the published table.':
    '{0} ({1}): Es ist nicht angegeben, ob die Kategorie verkauft oder weitergegeben wird. Geben Sie es in der veröffentlichten Tabelle an.',
  '{0} ({1}): neither the published table nor the rules of the activities say how long all of its data are kept{2}. State it for this category.':
    '{0} ({1}): Weder die veröffentlichte Tabelle noch die Regeln der Tätigkeiten sagen, wie lange alle ihre Daten aufbewahrt werden{2}. Geben Sie es für diese Kategorie an.',
  'The published row {0} has none of the letters of the Act. Give it its letter.':
    'Die veröffentlichte Zeile {0} trägt keinen der Buchstaben des Gesetzes. Geben Sie ihr ihren Buchstaben.',
  'It is not known which categories these data of the activities belong to: {0}. Give each its letters in the activity.':
    'Es ist nicht bekannt, zu welchen Kategorien diese Daten der Tätigkeiten gehören: {0}. Geben Sie jedem Datum in der Tätigkeit seine Buchstaben.',
  'No responsible party is named. Name it as controller in the profile of South Africa.':
    'Keine verantwortliche Stelle ist genannt. Nennen Sie sie als Verantwortlichen im Profil von Südafrika.',
  'No information officer is named. Name one in the profile of South Africa; without one it is the head of the body.':
    'Kein Information Officer ist genannt. Nennen Sie einen im Profil von Südafrika; ohne ihn ist es die Leitung der Stelle.',
  'The name of the information officer of {0} is not stated. Enter it in the contact.':
    'Der Name des Information Officer von {0} ist nicht angegeben. Tragen Sie ihn im Kontakt ein.',
  'The postal and street address of {0} is not stated. State it.':
    'Die Post- und Straßenanschrift von {0} ist nicht angegeben. Geben Sie sie an.',
  'No phone number of the information officer of {0} is stated. State it.':
    'Eine Telefonnummer des Information Officer von {0} ist nicht angegeben. Geben Sie sie an.',
  'No activity is under the law of South Africa. Register what is processed there.':
    'Für keine Tätigkeit gilt südafrikanisches Recht. Erfassen Sie, was dort verarbeitet wird.',
  'No purpose is stated of: {0}. State what the information is processed for.':
    'Kein Zweck ist angegeben für: {0}. Geben Sie an, wozu die Informationen verarbeitet werden.',
  'It is not stated whose information is processed in: {0}. State the categories of data subjects.':
    'Es ist nicht angegeben, wessen Informationen verarbeitet werden in: {0}. Geben Sie die Kategorien betroffener Personen an.',
  'It is not stated which information is processed in: {0}. State its categories.':
    'Es ist nicht angegeben, welche Informationen verarbeitet werden in: {0}. Geben Sie ihre Kategorien an.',
  'No recipient is named of: {0}. State the recipients, or their categories.':
    'Kein Empfänger ist genannt für: {0}. Geben Sie die Empfänger oder ihre Kategorien an.',
  'No security measures are described for: {0}. Describe in general terms how the information is protected.':
    'Keine Sicherheitsmaßnahmen sind beschrieben für: {0}. Beschreiben Sie allgemein, wie die Informationen geschützt werden.',
  'The transfer {0} names no country. State every country that the information goes to.':
    'Die Übermittlung {0} nennt kein Land. Geben Sie jedes Land an, in das die Informationen gelangen.',
  'The transfer {0} states no ground of POPIA s72. State the ground that it relies on.':
    'Die Übermittlung {0} nennt keine Grundlage nach Section 72 POPIA. Geben Sie an, worauf sie sich stützt.',
  '{0} holds information abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0} hält Informationen im Ausland ({1}), und keine Übermittlung mit einer Grundlage ist erfasst. Erfassen Sie die Übermittlung mit ihrer Grundlage.',
  'It is not stated whether the act of {0} on the data of consumers binds the organisation. State it in the profile {1}, under the item scope: MET, NOT MET or EXEMPT, and why.':
    'Es ist nicht angegeben, ob das Gesetz über Verbraucherdaten ({0}) die Organisation bindet. Geben Sie es im Profil {1} unter dem Punkt scope an: MET, NOT MET oder EXEMPT, und warum.',
  'It is not stated whether the assessment of {0} is completed, and these states ask for one: {1}. State it, with its date.':
    'Es ist nicht angegeben, ob die Bewertung von {0} abgeschlossen ist, und diese Staaten verlangen eine: {1}. Geben Sie es an, mit dem Datum.',
  '{0} has no completed assessment, and these states ask for one: {1}. Make it and record it, or record with the reason that none is needed.':
    '{0} hat keine abgeschlossene Bewertung, und diese Staaten verlangen eine: {1}. Nehmen Sie sie vor und erfassen Sie sie, oder erfassen Sie mit dem Grund, dass keine nötig ist.',
  'The notice to consumers contains this, and it is not stated: {0}. These states ask for it: {1}. State it in the profile {2}, under the item {3}.':
    'Die Erklärung für Verbraucher enthält dies, und es ist nicht angegeben: {0}. Diese Staaten verlangen es: {1}. Geben Sie es im Profil {2} unter dem Punkt {3} an.',
  'The notice to consumers contains this, and it is not stated: {0}. These states ask for it: {1}. Record the publication as a filing of the profile {2}, with the item "Privacy notice".':
    'Die Erklärung für Verbraucher enthält dies, und es ist nicht angegeben: {0}. Diese Staaten verlangen es: {1}. Erfassen Sie die Veröffentlichung als Behördenmeldung des Profils {2}, mit dem Punkt „Privacy notice“.',
  'The notice to consumers contains this, and no activity says it: {0}. These states ask for it: {1}. Record it in the activities.':
    'Die Erklärung für Verbraucher enthält dies, und keine Tätigkeit sagt es: {0}. Diese Staaten verlangen es: {1}. Erfassen Sie es in den Tätigkeiten.',
  'It is not stated whether the acts of these states on the data of consumers bind the organisation: {0}. State it in the profile {1}, under the item scope: MET, NOT MET or EXEMPT, and why. A profile of a state overrules it.':
    'Es ist nicht angegeben, ob die Gesetze dieser Staaten über Verbraucherdaten die Organisation binden: {0}. Geben Sie es im Profil {1} unter dem Punkt scope an: MET, NOT MET oder EXEMPT, und warum. Das Profil eines Staates geht vor.',
  'It is not stated whether the contracts with processors contain what these states ask for: {0}. Compare them, and state in the profile {1}, under the item processorContracts, what they contain or lack.':
    'Es ist nicht angegeben, ob die Verträge mit Auftragsverarbeitern enthalten, was diese Staaten verlangen: {0}. Vergleichen Sie sie, und geben Sie im Profil {1} unter dem Punkt processorContracts an, was sie enthalten oder was ihnen fehlt.',
};
