import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of the Americas. */
export const AMERICAS: Catalogue = {
  'No registration of databases with the Agencia de Acceso a la Información Pública is recorded. Record it as a filing of this profile, with its number and since when, or register the databases.':
    'Eine Eintragung von Datenbanken bei der Agencia de Acceso a la Información Pública ist nicht erfasst. Erfassen Sie sie als Behördenmeldung dieses Profils, mit Nummer und Beginn, oder lassen Sie die Datenbanken eintragen.',
  '{0} relies on {1}, but its clauses ("{2}") are not stated to be a model of the regulator. If they deviate from the model, submit them to the AAIP within 30 days of signing{3}.':
    '{0} stützt sich auf {1}, aber es ist nicht angegeben, dass die Klauseln („{2}“) ein Muster der Behörde sind. Weichen sie vom Muster ab, so legen Sie sie der AAIP innerhalb von 30 Tagen nach der Unterzeichnung vor{3}.',
  ' (signed on {0})': ' (unterzeichnet am {0})',
  'Data leave Brazil by {0}. If standard clauses carry them, a document on the web, in Portuguese, must describe them. State the ground of each transfer; publish the document, and record in the profile BR the language pt and a statement "internationalTransfers".':
    'Daten verlassen Brasilien durch {0}. Wenn Standardklauseln sie begleiten, muss ein Dokument im Internet auf Portugiesisch sie beschreiben. Geben Sie die Grundlage jeder Übermittlung an; veröffentlichen Sie das Dokument, und erfassen Sie im Profil BR die Sprache pt und die Angabe „internationalTransfers“.',
  'Data may leave Brazil by {0}. If standard clauses carry them, a document on the web, in Portuguese, must describe them. State the ground of each transfer; publish the document, and record in the profile BR the language pt and a statement "internationalTransfers".':
    'Daten verlassen Brasilien möglicherweise durch {0}. Wenn Standardklauseln sie begleiten, muss ein Dokument im Internet auf Portugiesisch sie beschreiben. Geben Sie die Grundlage jeder Übermittlung an; veröffentlichen Sie das Dokument, und erfassen Sie im Profil BR die Sprache pt und die Angabe „internationalTransfers“.',
  'No legal basis is stated for "{0}". Say on which of the bases of Art. 7 it rests, so that the record shows what is done on legitimate interest.':
    'Für „{0}“ ist keine Rechtsgrundlage angegeben. Geben Sie an, auf welcher Grundlage von Art. 7 der Zweck beruht, damit das Verzeichnis zeigt, was aus berechtigtem Interesse geschieht.',
  '"{0}" rests on legitimate interest and names none; Art. 37 requires the record above all for this basis. State the interest pursued.':
    '„{0}“ beruht auf berechtigtem Interesse und nennt keines; Art. 37 verlangt das Verzeichnis vor allem für diese Grundlage. Geben Sie das verfolgte Interesse an.',
  '{0} relies on standard contractual clauses with another text ("{1}"). Only the ANPD\'s text serves, unchanged{2}. Conclude {3} and record it as version 19/2024.':
    '{0} stützt sich auf Standardvertragsklauseln mit einem anderen Text („{1}“). Nur der unveränderte Text der ANPD ist zulässig{2}. Schließen Sie ab: {3}, und erfassen Sie als Fassung 19/2024.',
  '; clauses of before had to give way by {0}': '; frühere Klauseln mussten bis zum {0} ersetzt sein',
  ' since {0} for old contracts too': ' (seit dem {0} auch für alte Verträge)',
  'The document on the web must say in which form the data are transferred: state the method.':
    'Das Dokument im Internet muss sagen, in welcher Form die Daten übermittelt werden: Geben Sie das Verfahren an.',
  'The document on the web must say how long the transfer lasts: state its timing, or how long the recipient keeps the data.':
    'Das Dokument im Internet muss sagen, wie lange die Übermittlung dauert: Geben Sie den Zeitpunkt an, oder wie lange der Empfänger die Daten aufbewahrt.',
  'The document on the web must say what the data are transferred for: state the purposes.':
    'Das Dokument im Internet muss sagen, wofür die Daten übermittelt werden: Geben Sie die Zwecke an.',
  'The document on the web must name the country of destination: state the countries.':
    'Das Dokument im Internet muss das Zielland nennen: Geben Sie die Länder an.',
  'The document on the web must name the controller and its contacts: state the exporter.':
    'Das Dokument im Internet muss den Verantwortlichen und seine Kontaktdaten nennen: Geben Sie den Exporteur an.',
  '{0} relies on standard clauses, which a document on the web, in Portuguese, must describe. Publish it, and record in the profile BR the language pt and a statement "internationalTransfers".':
    '{0} stützt sich auf Standardklauseln, die ein Dokument im Internet auf Portugiesisch beschreiben muss. Veröffentlichen Sie es, und erfassen Sie im Profil BR die Sprache pt und die Angabe „internationalTransfers“.',
  '{0} hands data to others for processing, and nothing says by what means they stay protected comparably. Conclude a contract and state it as the ground, or record the contract with the engagement of the processor.':
    '{0} gibt Daten zur Verarbeitung an andere, und nichts sagt, wodurch sie vergleichbar geschützt bleiben. Schließen Sie einen Vertrag, und geben Sie ihn als Grundlage an, oder erfassen Sie den Vertrag bei der Beauftragung des Auftragsverarbeiters.',
  '{0} is with a service provider outside Canada: the policy must show its {1} to people in Alberta. State them.':
    '{0} geht an einen Dienstleister außerhalb Kanadas: Die Datenschutzerklärung muss Personen in Alberta Folgendes dazu zeigen: {1}. Geben Sie das an.',
  '{0} goes to a processor, and a contract with it is recorded: this is a transmission. State {1} as its ground, if the contract has the contents of Art. 25 of Decree 1377 of 2013.':
    '{0} geht an einen Auftragsverarbeiter, und ein Vertrag mit ihm ist erfasst: Das ist eine „transmisión“. Geben Sie {1} als Grundlage an, wenn der Vertrag den Inhalt von Art. 25 des Dekrets 1377 von 2013 hat.',
  '{0} goes to a processor: this is a transmission, not a transfer{1}. Conclude a contract of transmission and state it as the ground; without one, data subjects must be informed and authorise it.':
    '{0} geht an einen Auftragsverarbeiter: Das ist eine „transmisión“, keine „transferencia“{1}. Schließen Sie einen Vertrag über die „transmisión“, und geben Sie ihn als Grundlage an; ohne ihn müssen die betroffenen Personen informiert werden und es genehmigen.',
  ', and {0} is a ground for transfers': ', und {0} gilt nur für eine „transferencia“',
  ' If it is a processor that has access, state the contract of transmission.':
    ' Ist der Zugreifende ein Auftragsverarbeiter, so geben Sie den Vertrag über die „transmisión“ an.',
  '{0} states no ground under the law of Colombia. On the list of the Superintendencia, as far as it is known: {1}. Check that and state the list as the ground.{2}':
    '{0} nennt keine Grundlage nach kolumbianischem Recht. Auf der Liste der Superintendencia stehen, soweit bekannt: {1}. Prüfen Sie das, und geben Sie die Liste als Grundlage an.{2}',
  '{0} is a transfer to a controller abroad and states no ground under the law of Colombia. Say which is relied on: {1}.{2}':
    '{0} ist eine Übermittlung an einen Verantwortlichen im Ausland und nennt keine Grundlage nach kolumbianischem Recht. Geben Sie an, worauf sie sich stützt: {1}.{2}',
  '{0} goes to a controller: a contract of transmission is a ground for data to a processor only. State a ground for transfers, such as an adequate country or an authorisation; if the recipient is a processor, make the transfer an entrustment.':
    '{0} geht an einen Verantwortlichen: Ein Vertrag über die „transmisión“ ist nur für Daten an einen Auftragsverarbeiter eine Grundlage. Geben Sie eine Grundlage für eine „transferencia“ an, etwa ein angemessenes Land oder eine Genehmigung; ist der Empfänger ein Auftragsverarbeiter, so machen Sie aus der Übermittlung eine Auftragsverarbeitung.',
  ', or say in a statement "rnbd" why none is owed: it is asked of companies and non-profit bodies with assets above {0} UVT, and of public bodies (Decree 090/2018)':
    ', oder sagen Sie in der Angabe „rnbd“, warum keine nötig ist: Sie trifft Unternehmen und gemeinnützige Einrichtungen mit einem Vermögen über {0} UVT und öffentliche Stellen (Dekret 090/2018)',
  'No registration of databases in the national registry (RNBD) is recorded. Record it as a filing of this profile, with its number and since when{0}.':
    'Eine Eintragung von Datenbanken im nationalen Register (RNBD) ist nicht erfasst. Erfassen Sie sie als Behördenmeldung dieses Profils, mit Nummer und Beginn{0}.',
  'The policy must list the categories of sources, and not every activity states where its data come from. State the sources in the activities, or in a statement "sources" of the profile US-CA.':
    'Die Datenschutzerklärung muss die Kategorien von Quellen auflisten, und nicht jede Tätigkeit gibt an, woher ihre Daten kommen. Geben Sie die Quellen in den Tätigkeiten an, oder in der Angabe „sources“ des Profils US-CA.',
  'The policy must have a list of its own of the categories disclosed for a business purpose, or say that there were none. Publish the table of categories in the profile US-CA: it has the recipients of each.':
    'Die Datenschutzerklärung muss eine eigene Liste der Kategorien haben, die für einen Geschäftszweck offengelegt wurden, oder sagen, dass es keine gab. Veröffentlichen Sie die Tabelle der Kategorien im Profil US-CA: Sie hat die Empfänger jeder Kategorie.',
  "The policy must describe consumers' rights. Enter them in the profile US-CA or ALL.":
    'Die Datenschutzerklärung muss die Rechte der Verbraucher beschreiben. Tragen Sie sie im Profil US-CA oder ALL ein.',
  'The policy must say how consumers submit requests. State the methods in the profile US-CA, under the item rightsExercise.':
    'Die Datenschutzerklärung muss sagen, wie Verbraucher Anträge stellen. Geben Sie die Wege im Profil US-CA an, unter dem Punkt rightsExercise.',
  'The policy is older than twelve months. Update it, and record its publication as a filing of the profile US-CA or ALL, with the item "Privacy notice".':
    'Die Datenschutzerklärung ist älter als zwölf Monate. Aktualisieren Sie sie, und erfassen Sie ihre Veröffentlichung als Behördenmeldung des Profils US-CA oder ALL, mit dem Punkt „Privacy notice“.',
  'The policy must show the date of its last update. State it in the profile US-CA, under the item updates, or as a filing of the notice.':
    'Die Datenschutzerklärung muss das Datum ihrer letzten Aktualisierung zeigen. Geben Sie es im Profil US-CA an, unter dem Punkt updates, oder als Behördenmeldung der Erklärung.',
  'one method only': 'nur einen Weg',
  'no toll-free telephone number': 'keine gebührenfreie Telefonnummer',
  'The methods by which consumers submit requests name {0}. The Act wants two or more, a toll-free number among them. A business that operates exclusively online, and deals with them directly, needs an e-mail address alone: say so then. State the methods in the profile US-CA, under the item rightsExercise.':
    'Die Wege, auf denen Verbraucher Anträge stellen, nennen {0}. Das Gesetz will zwei oder mehr, darunter eine gebührenfreie Nummer. Ein Unternehmen, das nur online arbeitet und direkt mit ihnen zu tun hat, braucht allein eine E-Mail-Adresse: Dann sagen Sie das. Geben Sie die Wege im Profil US-CA an, unter dem Punkt rightsExercise.',
  "Collected between {0}, and not in the published table: {1}. Add a row for each; if an activity's data do not belong there, correct its categories.":
    'Zwischen {0} erhoben und nicht in der veröffentlichten Tabelle: {1}. Fügen Sie für jede eine Zeile hinzu; gehören die Daten einer Tätigkeit nicht dorthin, so berichtigen Sie deren Kategorien.',
  'The row {0} ({1})': 'Die Zeile {0} ({1})',
  'is published as not collected': 'ist als nicht erhoben veröffentlicht',
  'does not say that it is collected': 'sagt nicht, dass erhoben wird',
  '{0} {1}, but it was between {2} ({3}). Publish it as collected.':
    '{0} {1}, aber zwischen {2} wurde erhoben ({3}). Veröffentlichen Sie sie als erhoben.',
  '{0} does not say whether it is collected, and no activity collected it between {1}. State NO, or YES and record the data in the activity that collects them.':
    '{0} sagt nicht, ob erhoben wird, und keine Tätigkeit hat zwischen {1} erhoben. Geben Sie NO an, oder YES, und erfassen Sie die Daten in der Tätigkeit, die sie erhebt.',
  '{0} ({1}) is published as collected, but no activity collected it between {2}. Take the row out of the table, or record the data in the activity that collects them.':
    '{0} ({1}) ist als erhoben veröffentlicht, aber keine Tätigkeit hat zwischen {2} erhoben. Nehmen Sie die Zeile aus der Tabelle, oder erfassen Sie die Daten in der Tätigkeit, die sie erhebt.',
  'Neither the published table nor the rules of the activities say how long all data of these are kept: {0}{1}. Give each row its own period, or by what it is decided; one sentence for all of them is not enough.':
    'Weder die veröffentlichte Tabelle noch die Regeln der Tätigkeiten sagen, wie lange alle Daten hiervon aufbewahrt werden: {0}{1}. Geben Sie jeder Zeile ihre eigene Frist, oder wonach sie sich bestimmt; ein Satz für alle genügt nicht.',
  ' (no rule says it of {0})': ' (keine Regel sagt es für {0})',
  'The published table does not say whether these are sold or shared: {0}. State YES or NO for each.':
    'Die veröffentlichte Tabelle sagt nicht, ob Folgendes verkauft oder weitergegeben wird: {0}. Geben Sie für jedes YES oder NO an.',
  'These rows of the published table have no letter of the Act and cannot be compared with the activities: {0}. Give each its letter.':
    'Diese Zeilen der veröffentlichten Tabelle haben keinen Buchstaben des Gesetzes und lassen sich nicht mit den Tätigkeiten vergleichen: {0}. Geben Sie jeder ihren Buchstaben.',
  'The Californian categories of these data of the activities are not stated, so the table cannot be checked for them: {0}. Give each its letters in the activity.':
    'Die kalifornischen Kategorien dieser Daten der Tätigkeiten sind nicht angegeben, sodass sich die Tabelle für sie nicht prüfen lässt: {0}. Geben Sie jedem in der Tätigkeit seine Buchstaben.',
  '{0} and {1}': 'dem {0} und dem {1}',
  '{0} {1} until {2}': '{0} {1} bis zum {2}',
};
