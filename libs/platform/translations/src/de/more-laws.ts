import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Oceania, the Americas, the Gulf, Hong Kong, Israel, Kenya and Turkey, and of what they share. */
export const MORE_LAWS: Catalogue = {
  'Record the contract with the recipient, as an engagement or as the instrument of the ground, or the assessment of the recipient.':
    'Erfassen Sie den Vertrag mit dem Empfänger als Beauftragung oder als Instrument der Grundlage, oder die Bewertung des Empfängers.',
  '{0} relies on reasonable steps, and the register shows none. {1} You answer for what the recipient does.':
    '{0} stützt sich auf angemessene Schritte, und das Register zeigt keine. {1} Sie stehen für das ein, was der Empfänger tut.',
  '{0} gives data to somebody abroad, and the register shows neither steps that bind the recipient nor an exception of APP 8.2. {1} If an exception holds, or if it is storage under your control and no disclosure, state that as the ground.':
    '{0} gibt Daten an jemanden im Ausland, und das Register zeigt weder Schritte, die den Empfänger binden, noch eine Ausnahme von APP 8.2. {1} Gilt eine Ausnahme, oder ist es eine Speicherung unter Ihrer Kontrolle und keine Offenlegung, so geben Sie das als Grundlage an.',
  '{0} rests on a law that is not Australian ({1}). Only an Australian law or order serves: name it, or choose another ground.':
    '{0} beruht auf einem Gesetz, das nicht australisch ist ({1}). Nur ein australisches Gesetz oder eine australische Anordnung trägt: Nennen Sie es, oder wählen Sie eine andere Grundlage.',
  '{0} rests on a law or an order, and does not say which. Name the Australian law or order in the condition of the ground.':
    '{0} beruht auf einem Gesetz oder einer Anordnung und sagt nicht, auf welcher. Nennen Sie das australische Gesetz oder die Anordnung in der Bedingung der Grundlage.',
  '{0} rests on a permitted general situation. Only items 1, 2, 3, 6 and 7 of s 16A allow disclosure abroad. Name the item in the condition of the ground, or choose another ground.':
    '{0} beruht auf einer „permitted general situation“. Nur die Nummern 1, 2, 3, 6 und 7 von Section 16A erlauben die Offenlegung im Ausland. Nennen Sie die Nummer in der Bedingung der Grundlage, oder wählen Sie eine andere Grundlage.',
  '{0}: the privacy policy must say which kinds of information programs use, and which decisions they make. Decisions that a person signs off are included. State in the profile AU, under the item {1}, what the policy says.':
    '{0}: Die Datenschutzerklärung muss sagen, welche Arten von Informationen Programme verwenden und welche Entscheidungen sie treffen. Entscheidungen, die eine Person abzeichnet, gehören dazu. Geben Sie im Profil AU unter dem Punkt {1} an, was die Erklärung sagt.',
  'Section 33 is not in force: this is advice.': 'Section 33 ist nicht in Kraft: Das ist ein Rat.',
  '{0} takes data out of Hong Kong, which needs no ground. {1} You answer for agents abroad: record the contract with the recipient, or the model clauses as a voluntary ground.':
    '{0} bringt Daten aus Hongkong heraus; das braucht keine Grundlage. {1} Sie stehen für Beauftragte im Ausland ein: Erfassen Sie den Vertrag mit dem Empfänger, oder die Musterklauseln als freiwillige Grundlage.',
  '{0} relies on the contract of the Greater Bay Area, and goes to {1}. The contract serves within the Bay Area only, without onward transfer: choose another safeguard.':
    '{0} stützt sich auf den Vertrag der Greater Bay Area und geht auch anderswohin: {1}. Der Vertrag gilt nur innerhalb der Bay Area, ohne Weiterübermittlung: Wählen Sie eine andere Garantie.',
  '{0} relies on the contract of the Greater Bay Area, which is filed within 10 working days of its effect, and no filing is recorded. File it with the Digital Policy Office, and record it as a filing "Bay Area contract" of the profile HK.':
    '{0} stützt sich auf den Vertrag der Greater Bay Area, der binnen 10 Arbeitstagen nach Wirksamwerden einzureichen ist, und keine Einreichung ist erfasst. Reichen Sie ihn beim Digital Policy Office ein, und erfassen Sie das als Behördenmeldung „Bay Area contract“ des Profils HK.',
  '{0} processes for you, and {1}. Bind it on retention and security, and record the contract; or say in the condition of the engagement by which other means you oversee it.':
    '{0} verarbeitet für Sie, und {1}. Binden Sie ihn an Aufbewahrung und Sicherheit, und erfassen Sie den Vertrag; oder sagen Sie in der Bedingung der Beauftragung, wie Sie ihn sonst überwachen.',
  '{0} has a ground, and nothing shows that the recipient has undertaken in writing to protect privacy and not to pass the data on. Each transfer needs that: record it as the instrument of the ground, or with the contract of the engagement.':
    '{0} hat eine Grundlage, aber nichts zeigt, dass der Empfänger sich schriftlich verpflichtet hat, die Privatsphäre zu schützen und die Daten nicht weiterzugeben. Jede Übermittlung braucht das: Erfassen Sie es als Instrument der Grundlage, oder mit dem Vertrag der Beauftragung.',
  '{0} relies on safeguards, and nothing documents them. Record an assessment with the transfer: date, recipient, justification and description of the data.':
    '{0} stützt sich auf Garantien, und nichts dokumentiert sie. Erfassen Sie eine Bewertung mit der Übermittlung: Datum, Empfänger, Begründung und Beschreibung der Daten.',
  'The activities of {0} have sensitive data ({1}), which go abroad only with consent and with confirmed safeguards. State both grounds, or keep such data out of the transfer.':
    'Die Tätigkeiten von {0} haben sensible Daten ({1}); diese gehen nur mit Einwilligung und mit bestätigten Garantien ins Ausland. Geben Sie beide Grundlagen an, oder halten Sie solche Daten aus der Übermittlung heraus.',
  '{0} rests on {1} legal bases. The law asks for one at a time: keep the one that applies, or say under which condition each does.':
    '{0} beruht auf {1} Rechtsgrundlagen. Das Gesetz verlangt jeweils eine: Behalten Sie die, die gilt, oder sagen Sie, unter welcher Bedingung jede gilt.',
  '{0} uses sensitive data ({1}) on legitimate interests alone. Such data need a ground of sections 44 to 46: state it as the condition, or another basis.':
    '{0} verwendet sensible Daten ({1}) allein aus berechtigtem Interesse. Solche Daten brauchen eine Grundlage nach Section 44 bis 46: Geben Sie sie als Bedingung an, oder eine andere Rechtsgrundlage.',
  'If it is a processor that has access, no ground is needed: make the transfer an entrustment.':
    'Ist es ein Auftragsverarbeiter, der Zugriff hat, ist keine Grundlage nötig: Machen Sie die Übermittlung zu einer Auftragsverarbeitung.',
  '{0} goes to a third party, and its ground is that of a remission, which is for processors. State another ground; if the recipient is a processor, make the transfer an entrustment.':
    '{0} geht an einen Dritten, und die Grundlage ist die einer „remisión“, die für Auftragsverarbeiter gilt. Geben Sie eine andere Grundlage an; ist der Empfänger ein Auftragsverarbeiter, so machen Sie aus der Übermittlung eine Auftragsverarbeitung.',
  'Its certificate of {0} held until {1}. Ask for the new one and record it, or remove this one.':
    'Das Zertifikat {0} galt bis zum {1}. Fragen Sie nach dem neuen, und erfassen Sie es, oder entfernen Sie dieses.',
  'Nothing says that {0} was communicated to the authority: every flow across the border is. Record it as a filing "cross-border flow" of the profile PE, with its number and date.':
    'Nichts sagt, dass {0} der Behörde mitgeteilt wurde: Jeder grenzüberschreitende Fluss wird es. Erfassen Sie das als Behördenmeldung „cross-border flow“ des Profils PE, mit Nummer und Datum.',
  'Of the law of {0} this is not known here: {1}. That nothing is found does not mean that nothing is owed. See the law itself, and say in the profile {2}, under the item {3}, how you follow it.':
    'Vom geltenden Recht ({0}) ist hier nicht bekannt: {1}. Dass nichts gefunden wird, heißt nicht, dass nichts geschuldet ist. Sehen Sie im Gesetz selbst nach, und sagen Sie im Profil {2} unter dem Punkt {3}, wie Sie es befolgen.',
  'Record it as a filing of the profile TR with the item "VERBIS", or say under the item verbis why none is owed.':
    'Erfassen Sie sie als Behördenmeldung des Profils TR mit dem Punkt „VERBIS“, oder sagen Sie unter dem Punkt verbis, warum keine geschuldet ist.',
  '{0} is not established in Turkey: it registers in VERBIS at any size, through a representative in Turkey, and no registration is recorded. {1}':
    '{0} ist nicht in der Türkei niedergelassen: Die Eintragung in VERBIS erfolgt bei jeder Größe, durch einen Vertreter in der Türkei, und keine Eintragung ist erfasst. {1}',
  'The numbers that the profile states reach a limit from which controllers register in VERBIS, and no registration is recorded. {0}':
    'Die Zahlen des Profils erreichen eine Grenze, ab der sich Verantwortliche in VERBIS eintragen, und keine Eintragung ist erfasst. {0}',
  'Whether registration in VERBIS is owed depends on the employees of a year and on the balance sheet, which the profile does not state. State under the item employees how many there are, and under balanceSheetTotal the total in lira, or "None" if no such books are kept. If it is registered: {0}':
    'Ob eine Eintragung in VERBIS nötig ist, hängt von den Beschäftigten im Jahr und von der Bilanz ab, die das Profil nicht angibt. Geben Sie unter dem Punkt employees ihre Zahl an, und unter balanceSheetTotal die Summe in Lira, oder „None“, wenn keine Bücher geführt werden. Bei bestehender Eintragung: {0}',
  'The stated numbers are below the limits of VERBIS for most controllers. Those whose main activity is special categories of data have lower ones. Say under the item verbis whether that is the main activity, or record the registration.':
    'Die angegebenen Zahlen liegen unter den Grenzen von VERBIS für die meisten Verantwortlichen. Für solche, deren Haupttätigkeit besondere Kategorien von Daten sind, gelten niedrigere. Sagen Sie unter dem Punkt verbis, ob das die Haupttätigkeit ist, oder erfassen Sie die Eintragung.',
  'Whether {0} must register in VERBIS depends on its employees and its balance sheet, which the register does not hold. Open a profile TR: record the registration there as a filing, or state under the items employees and balanceSheetTotal what they are.':
    'Ob {0} sich in VERBIS eintragen muss, hängt von den Beschäftigten und der Bilanz ab, die das Register nicht enthält. Legen Sie ein Profil TR an: Erfassen Sie dort die Eintragung als Behördenmeldung, oder geben Sie beides unter den Punkten employees und balanceSheetTotal an.',
  '{0} Only who must register in VERBIS keeps the inventory. Record the registration in the profile TR, or say there under the item verbis why none is owed.':
    '{0} Nur wer sich in VERBIS eintragen muss, führt das Inventar. Erfassen Sie die Eintragung im Profil TR, oder sagen Sie dort unter dem Punkt verbis, warum keine geschuldet ist.',
  'type {0} of the standard contract': 'Typ {0} des Standardvertrags',
  'no type of the standard contract': 'keinen Typ des Standardvertrags',
  '{0} goes to {1}, and states {2}. For it there is type {3}: sign that one and state it as the module, or correct the kind of the transfer.':
    '{0} geht an {1} und nennt: {2}. Dafür ist Typ {3} vorgesehen: Unterzeichnen Sie diesen, und geben Sie ihn als Modul an, oder berichtigen Sie die Art der Übermittlung.',
  'a processor': 'einen Auftragsverarbeiter',
  'a controller': 'einen Verantwortlichen',
  '{0} goes to a country that is on no list of adequate ones, and no assessment is recorded. Make an impact assessment before the data leave, and record it with the transfer.':
    '{0} geht in ein Land, das auf keiner Liste angemessener Länder steht, und keine Bewertung ist erfasst. Machen Sie eine Folgenabschätzung, bevor die Daten gehen, und erfassen Sie sie mit der Übermittlung.',
  '{0} ({1}) processes data for others, but {2}. Conclude a contract that contains what the law asks for, and record its reference and dates.':
    '{0} ({1}) verarbeitet Daten für andere, aber {2}. Schließen Sie einen Vertrag mit dem Inhalt, den das Gesetz verlangt, und erfassen Sie Fundstelle und Daten.',
  '{0} uses {1} on consent that is not said to be express. The law asks for more: {2}. If consent is so given, state express consent; otherwise state another basis.':
    '{0} verwendet {1} aufgrund einer Einwilligung, die nicht als ausdrücklich bezeichnet ist. Das Gesetz verlangt mehr: {2}. Wird sie so erteilt, geben Sie ausdrückliche Einwilligung an; sonst eine andere Rechtsgrundlage.',
  'Nothing says how long the data of {0} are kept, and they must not be kept for longer than they are needed. State a period, or what ends the retention.':
    'Nichts sagt, wie lange die Daten von {0} aufbewahrt werden, und sie dürfen nicht länger aufbewahrt werden als nötig. Geben Sie eine Frist an, oder was die Aufbewahrung beendet.',
  'The processor': 'Der Auftragsverarbeiter',
  'State consent as the basis, or with the basis the condition: a law, a permitted general or health situation, enforcement, a non-profit body.':
    'Geben Sie die Einwilligung als Rechtsgrundlage an, oder zur Rechtsgrundlage die Bedingung: ein Gesetz, eine „permitted general“ oder „health situation“, Rechtsdurchsetzung, eine gemeinnützige Stelle.',
  '{0} takes data out of Quebec, and {1} is recorded. {2}':
    '{0} bringt Daten aus Quebec heraus, und nicht erfasst ist: {1}. {2}',
  '{0} takes data out of Canada, and a profile speaks of people in Quebec, and {1} is recorded. {2}':
    '{0} bringt Daten aus Kanada heraus, ein Profil spricht von Personen in Quebec, und nicht erfasst ist: {1}. {2}',
  '{0} stays in Canada, and {1} is recorded. If the data leave Quebec for another province: {2}':
    '{0} bleibt in Kanada, und nicht erfasst ist: {1}. Wenn die Daten Quebec in eine andere Provinz verlassen: {2}',
  'no assessment': 'eine Bewertung',
  'Make a privacy impact assessment (sensitivity, purposes, protective measures, legal regime of the destination) before the data leave, and record it with the transfer.':
    'Führen Sie eine Datenschutz-Folgenabschätzung durch (Sensibilität, Zwecke, Schutzmaßnahmen, Recht des Ziels), bevor die Daten hinausgehen, und erfassen Sie sie mit der Übermittlung.',
  'no written agreement with the recipient': 'eine schriftliche Vereinbarung mit dem Empfänger',
  'Conclude one that takes the results of the assessment into account, and state it as the ground, with its instrument.':
    'Schließen Sie eine Vereinbarung, die das Ergebnis der Bewertung berücksichtigt, und geben Sie sie als Grundlage mit ihrem Instrument an.',
  'No person in charge of the protection of personal information who can be reached is stated for Quebec. Without a delegate it is the person with the highest authority. Name the contact in the profile CA-QC as privacy contact, and publish title and contact.':
    'Für Quebec ist keine erreichbare Person angegeben, die für den Schutz personenbezogener Informationen zuständig ist. Ohne Delegation ist es die Person mit der höchsten Befugnis. Nennen Sie den Kontakt im Profil CA-QC als Ansprechpartner für Datenschutz, und veröffentlichen Sie Titel und Kontakt.',
  'Policies on the governance of personal information are established, and details of them are published. State in the profile CA-QC, under the item governancePolicies, where they are.':
    'Richtlinien zum Umgang mit personenbezogenen Informationen werden aufgestellt, und Einzelheiten davon veröffentlicht. Geben Sie im Profil CA-QC unter dem Punkt governancePolicies an, wo sie sind.',
  'Identity is verified by biometrics only after disclosure to the Commission, and a biometric database is disclosed 60 days before its use.':
    'Die Identität wird mit Biometrie erst nach Offenlegung gegenüber der Commission geprüft, und eine biometrische Datenbank wird ihr 60 Tage vor der Nutzung offengelegt.',
  '{0} is controller in Chile and is seated elsewhere: it states an electronic contact to the Agency, and keeps it in working order. Record that as a filing "contact" of the profile CL.':
    '{0} ist Verantwortlicher in Chile und hat den Sitz anderswo: Er gibt der Agentur einen elektronischen Kontakt an und hält ihn erreichbar. Erfassen Sie das als Behördenmeldung „contact“ des Profils CL.',
  'If the recipient only works for you as a processor, it is no transfer: state that, and record the contract.':
    'Arbeitet der Empfänger nur als Auftragsverarbeiter für Sie, so ist es keine Übermittlung: Geben Sie das an, und erfassen Sie den Vertrag.',
  'Ask for explicit consent, or state the condition: labour and social security law, vital interests, made public, order of a judge, archives or research, health.':
    'Holen Sie eine ausdrückliche Einwilligung ein, oder geben Sie die Bedingung an: Arbeits- und Sozialrecht, lebenswichtige Interessen, öffentlich gemacht, richterliche Anordnung, Archive oder Forschung, Gesundheit.',
  'Databases and processing are reported to the National Register of Personal Data Protection, and kept up to date there.':
    'Datenbanken und Verarbeitungen werden dem nationalen Register für den Schutz personenbezogener Daten gemeldet und dort aktuell gehalten.',
  'Transfers abroad are entered in the National Register before they begin.':
    'Übermittlungen ins Ausland werden vor ihrem Beginn in das nationale Register eingetragen.',
  'Who needs a data protection delegate registers the appointment with the Superintendency within 15 business days.':
    'Wer einen Datenschutzdelegierten braucht, lässt die Bestellung binnen 15 Arbeitstagen bei der Superintendencia eintragen.',
  'Permits need not be held yet.': 'Erlaubnisse sind noch nicht nötig.',
  '{0} Name one in the profile {1}, or say there, under the item {2}, why none is needed.':
    '{0} Benennen Sie einen im Profil {1}, oder sagen Sie dort unter dem Punkt {2}, warum keiner nötig ist.',
  'DIFC Bodies, and those whose high risk processing is systematic or regular, have a data protection officer, and none who can be reached is named.':
    'DIFC Bodies, und wer systematisch oder regelmäßig mit hohem Risiko verarbeitet, haben einen Datenschutzbeauftragten, und keiner, der erreichbar ist, ist genannt.',
  'Who is registered in the DIFC and processes personal data notifies the Commissioner, and renews this every year with the licence.':
    'Wer im DIFC registriert ist und personenbezogene Daten verarbeitet, zeigt das dem Commissioner an und erneuert es jedes Jahr mit der Lizenz.',
  'The data protection officer assesses the processing every year, where an officer is due.':
    'Der Datenschutzbeauftragte bewertet die Verarbeitung jedes Jahr, wo einer zu benennen ist.',
  'Public authorities have a data protection officer, as those who monitor people or use special categories at large scale. None who can be reached is named.':
    'Behörden, und wer in großem Umfang Personen überwacht oder besondere Kategorien verwendet, haben einen Datenschutzbeauftragten, und keiner, der erreichbar ist, ist genannt.',
  'Every controller in the ADGM pays the data protection fee and gives notice of its name and address. It renews this within a month of each anniversary.':
    'Jeder Verantwortliche im ADGM zahlt die Datenschutzgebühr und zeigt Namen und Anschrift an. Er erneuert das binnen eines Monats nach jedem Jahrestag.',
  'The statement on collection names who handles requests for access and correction, with an address. Record the contact in the profile HK as the privacy contact: a job title is enough.':
    'Die Erklärung bei der Erhebung nennt mit Anschrift, wer Anträge auf Auskunft und Berichtigung bearbeitet. Erfassen Sie den Kontakt im Profil HK als Ansprechpartner für Datenschutz: Eine Funktionsbezeichnung genügt.',
  'No registration of databases is recorded. Record it as a filing of this profile, with its number and since when. Since 14 August 2025 it is asked of public bodies, and of databases on more than 10,000 people that are kept for others. If you have none, say so in a statement "registration".':
    'Eine Registrierung von Datenbanken ist nicht erfasst. Erfassen Sie sie als Behördenmeldung dieses Profils, mit Nummer und seit wann. Seit dem 14. August 2025 wird sie von öffentlichen Stellen verlangt und für Datenbanken über mehr als 10.000 Personen, die für andere geführt werden. Haben Sie keine, so sagen Sie es in einer Angabe „registration“.',
  'Data of special sensitivity are processed, and no privacy protection officer who can be reached is stated for Israel. Name one in the profile IL if such data are a main occupation on a considerable scale. Otherwise say there why none is due.':
    'Es werden besonders sensible Daten verarbeitet, und für Israel ist kein erreichbarer „privacy protection officer“ angegeben. Benennen Sie einen im Profil IL, wenn solche Daten in erheblichem Umfang eine Haupttätigkeit sind. Sonst sagen Sie dort, warum keiner nötig ist.',
  'Data of special sensitivity on more than 100,000 people are notified to the Authority within 30 days, with the definitions document.':
    'Besonders sensible Daten über mehr als 100.000 Personen werden der Behörde binnen 30 Tagen gemeldet, mit dem Definitionsdokument.',
  'Each database has a definitions document, which is reviewed once a year. State in the profile IL, under the item definitionsDocument, where these documents are and when they were reviewed.':
    'Jede Datenbank hat ein Definitionsdokument, das einmal im Jahr überprüft wird. Geben Sie im Profil IL unter dem Punkt definitionsDocument an, wo diese Dokumente sind und wann sie überprüft wurden.',
  'Controllers and processors register with the Commissioner. Exempt are those below KES 5 million of turnover and 10 employees, both, without a purpose of the Third Schedule.':
    'Verantwortliche und Auftragsverarbeiter registrieren sich beim Commissioner. Ausgenommen ist, wer unter KES 5 Millionen Umsatz und unter 10 Beschäftigten bleibt, beides, und keinen Zweck des Third Schedule hat.',
  'Reports of impact assessments are handed in 60 days before the processing.':
    'Berichte über Folgenabschätzungen werden 60 Tage vor der Verarbeitung eingereicht.',
  'No person or department for personal data who can be reached is stated for Mexico: every controller designates one, who handles requests. Name the contact in the profile MX as privacy contact.':
    'Für Mexiko ist keine erreichbare Person oder Abteilung für personenbezogene Daten angegeben: Jeder Verantwortliche bestimmt eine, die Anträge bearbeitet. Nennen Sie den Kontakt im Profil MX als Ansprechpartner für Datenschutz.',
  'If the recipient only works for you as an agent, it is no disclosure: state that.':
    'Arbeitet der Empfänger nur als Beauftragter für Sie, so ist es keine Offenlegung: Geben Sie das an.',
  'Every agency has a privacy officer, and none who can be reached is recorded for New Zealand. Name one in its profile, inside or outside the agency.':
    'Jede Stelle hat einen „privacy officer“, und für Neuseeland ist keiner erfasst, der erreichbar ist. Nennen Sie einen in diesem Profil, innerhalb oder außerhalb der Stelle.',
  'No registration of banks of personal data (RNPDP) is recorded. Register each bank, and record it as a filing of this profile, with its number and since when.':
    'Eine Registrierung von Datenbanken (RNPDP) ist nicht erfasst. Registrieren Sie jede Datenbank, und erfassen Sie das als Behördenmeldung dieses Profils, mit Nummer und seit wann.',
  'Sensitive data are processed, and no personal data officer who can be reached is stated for Peru. Controllers and processors with large volumes or sensitive main activities name one. Since 30 November 2025 they do so from 2,300 UIT of annual sales on, and smaller ones by stages until 2028. Name the officer in the profile PE, or say there why none is due.':
    'Es werden sensible Daten verarbeitet, und für Peru ist kein erreichbarer Datenschutzbeauftragter angegeben. Verantwortliche und Auftragsverarbeiter mit großen Datenmengen oder sensiblen Haupttätigkeiten benennen einen. Seit dem 30. November 2025 gilt das ab 2.300 UIT Jahresumsatz, für kleinere in Stufen bis 2028. Nennen Sie ihn im Profil PE, oder sagen Sie dort, warum keiner nötig ist.',
  'The contact of a personal data officer is communicated to the authority within 15 business days, and published.':
    'Der Kontakt des Datenschutzbeauftragten wird der Behörde binnen 15 Arbeitstagen mitgeteilt und veröffentlicht.',
  'A security document with an inventory of data and systems is approved with a certain date, and kept up to date. State in the profile PE, under the item securityDocument, where it is and of when.':
    'Ein Sicherheitsdokument mit einem Verzeichnis der Daten und Systeme wird mit sicherem Datum genehmigt und aktuell gehalten. Geben Sie im Profil PE unter dem Punkt securityDocument an, wo es ist und von wann.',
  'Data of a special nature, those of children among them, are processed after a permission of the National Cyber Security Agency. Consent does not replace it.':
    'Daten besonderer Natur, darunter die von Kindern, werden mit Erlaubnis der National Cyber Security Agency verarbeitet. Eine Einwilligung ersetzt sie nicht.',
  'Information from other sources than the individual is notified to them, unless an exception holds. State in the profile NZ, under the item indirectCollection, how this is done, or which exception holds.':
    'Wer Informationen aus anderen Quellen als von der Person selbst erhebt, unterrichtet sie, wenn keine Ausnahme gilt. Geben Sie im Profil NZ unter dem Punkt indirectCollection an, wie das geschieht oder welche Ausnahme gilt.',
  '{0} relies on the standard clauses "{1}", which are not those of the Turkish Board. Conclude the standard contract of Decision 2024/959, unchanged and in Turkish, and record it with "2024/959" as its version.':
    '{0} stützt sich auf die Standardklauseln „{1}“, die nicht die des türkischen Ausschusses sind. Schließen Sie den Standardvertrag des Beschlusses 2024/959 ab, unverändert und auf Türkisch, und erfassen Sie ihn mit „2024/959“ als Fassung.',
  'notify the Authority of it on paper, by registered e-mail (KEP) or in its module for standard contracts':
    'melden Sie ihn der Behörde auf Papier, mit registrierter E-Mail (KEP) oder in ihrem Modul für Standardverträge',
  'No registration of databases with the URCDP is recorded. A database is lawful only if it is registered, within 90 days of its start. Record it as a filing of this profile, with its number and since when.':
    'Eine Registrierung von Datenbanken bei der URCDP ist nicht erfasst. Eine Datenbank ist nur rechtmäßig, wenn sie registriert ist, binnen 90 Tagen nach ihrem Beginn. Erfassen Sie das als Behördenmeldung dieses Profils, mit Nummer und seit wann.',
  'Sensitive data are processed, and no delegate who can be reached is stated for Uruguay. Name one in the profile UY if such data are a main business, or if data of more than 35,000 people are processed. Otherwise say there why none is due.':
    'Es werden sensible Daten verarbeitet, und für Uruguay ist kein erreichbarer Delegierter angegeben. Benennen Sie einen im Profil UY, wenn solche Daten ein Hauptgeschäft sind oder Daten von mehr als 35.000 Personen verarbeitet werden. Sonst sagen Sie dort, warum keiner nötig ist.',
  'Changes of what is registered with the URCDP are communicated every quarter.':
    'Änderungen dessen, was bei der URCDP registriert ist, werden jedes Quartal mitgeteilt.',
  'The delegate is communicated to the URCDP within 90 days of the start of the processing.':
    'Der Delegierte wird der URCDP binnen 90 Tagen nach Beginn der Verarbeitung mitgeteilt.',
  'It is not stated whether the act of {0} on the data of consumers binds the organisation. It does so from: {1}.':
    'Es ist nicht angegeben, ob das Gesetz dieses Staates über Verbraucherdaten die Organisation bindet: {0}. Es tut es ab: {1}.',
  'Exempt are: {0}.': 'Ausgenommen sind: {0}.',
  'State in the profile {0}, under the item {1}: MET, NOT MET or EXEMPT, and why.':
    'Geben Sie im Profil {0} unter dem Punkt {1} an: MET, NOT MET oder EXEMPT, und warum.',
};
