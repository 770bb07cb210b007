import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Europe. */
export const EUROPE: Catalogue = {
  'The transfer {0} names no state. State every state that receives the data: the record must contain it, and data subjects must be informed of it.':
    'Die Übermittlung {0} nennt keinen Staat. Geben Sie jeden Staat an, der die Daten empfängt: Das Verzeichnis muss ihn enthalten, und die betroffenen Personen müssen darüber informiert werden.',
  "{0} relies on the EU's standard clauses and does not say that they are adapted to Swiss law. The adaptations name the Commissioner as authority, read references to the GDPR as to the FADP, and set a forum in Switzerland. Agree them and record them as the instrument: the Swiss addendum.":
    '{0} stützt sich auf die Standardklauseln der EU und sagt nicht, dass sie an das Schweizer Recht angepasst sind. Die Anpassungen nennen den EDÖB als Aufsichtsbehörde, lesen Verweise auf die DSGVO als solche auf das DSG und legen einen Gerichtsstand in der Schweiz fest. Vereinbaren Sie sie, und erfassen Sie sie als Instrument: der Schweizer Zusatz.',
  "{0} relies on {1}, and no approval by the Commissioner (FDPIC) is recorded. Record the approval under the transfer's prior authorisations, with the law CH.":
    '{0} stützt sich auf {1}, und eine Genehmigung des EDÖB ist nicht erfasst. Erfassen Sie die Genehmigung unter den vorherigen Genehmigungen der Übermittlung, mit dem Gesetz CH.',
  "{0} relies on {1}, which must be notified to the Commissioner (FDPIC), and no notification is recorded. Notify the Commissioner, and record that under the transfer's prior authorisations, with the law CH.":
    '{0} stützt sich auf {1}; das muss dem EDÖB gemeldet werden, und eine Meldung ist nicht erfasst. Melden Sie es dem EDÖB, und erfassen Sie das unter den vorherigen Genehmigungen der Übermittlung, mit dem Gesetz CH.',
  '{0} rests on the standard contractual clauses without saying which module was agreed. State it: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.':
    '{0} beruht auf den Standardvertragsklauseln, ohne dass das vereinbarte Modul genannt ist. Geben Sie es an: 1 Verantwortlicher an Verantwortlichen, 2 Verantwortlicher an Auftragsverarbeiter, 3 Auftragsverarbeiter an Auftragsverarbeiter, 4 Auftragsverarbeiter an Verantwortlichen.',
  '{0} rests on standard contractual clauses without saying which: state their version (2021/914) and module: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.':
    '{0} beruht auf Standardvertragsklauseln, ohne dass gesagt ist, auf welchen: Geben Sie die Fassung (2021/914) und das Modul an: 1 Verantwortlicher an Verantwortlichen, 2 Verantwortlicher an Auftragsverarbeiter, 3 Auftragsverarbeiter an Auftragsverarbeiter, 4 Auftragsverarbeiter an Verantwortlichen.',
  'The data protection officer is the representative in the EU of {0} too. A representative acts on instructions, an officer must be independent: the European Data Protection Board holds that one cannot be both. Appoint somebody else to one of the offices.':
    'Der Datenschutzbeauftragte ist zugleich der Vertreter in der EU von {0}. Ein Vertreter handelt auf Weisung, ein Beauftragter muss unabhängig sein: Nach dem Europäischen Datenschutzausschuss kann niemand beides sein. Besetzen Sie eines der Ämter anders.',
  'The data protection officer is the representative in the EU that the profile names too. A representative acts on instructions, an officer must be independent: the European Data Protection Board holds that one cannot be both. Appoint somebody else to one of the offices.':
    'Der Datenschutzbeauftragte ist zugleich der Vertreter in der EU, den das Profil nennt. Ein Vertreter handelt auf Weisung, ein Beauftragter muss unabhängig sein: Nach dem Europäischen Datenschutzausschuss kann niemand beides sein. Besetzen Sie eines der Ämter anders.',
  'Name the law that allows it in the condition of the legal basis, or stop.':
    'Nennen Sie in der Bedingung der Rechtsgrundlage das Gesetz, das es erlaubt, oder beenden Sie die Verarbeitung.',
  'Conclude the UK Addendum or the IDTA, and record it.':
    'Schließen Sie das UK Addendum oder das IDTA ab, und erfassen Sie es.',
  'Choose another ground.': 'Wählen Sie eine andere Grundlage.',
  '{0} leaves the United Kingdom on old standard clauses of the EU. These were valid only if signed by 21 September 2022, and until 21 March 2024. {1}':
    '{0} verlässt das Vereinigte Königreich auf alten Standardklauseln der EU. Diese galten nur, wenn sie bis zum 21. September 2022 unterzeichnet waren, und bis zum 21. März 2024. {1}',
  '{0} leaves the United Kingdom on standard clauses of the EU alone. Those of 2021 have never been valid there without the Addendum{1}. {2}':
    '{0} verlässt das Vereinigte Königreich allein auf Standardklauseln der EU. Die von 2021 galten dort nie ohne das Addendum{1}. {2}',
  ', and older ones only if signed by 21 September 2022, and until 21 March 2024':
    ', und ältere nur, wenn sie bis zum 21. September 2022 unterzeichnet waren, und bis zum 21. März 2024',
  '{0} leaves the United Kingdom on standard clauses of the EU, and does not say which. Those of 2021 have never been valid there without the Addendum; older ones are valid until 21 March 2024 if signed by 21 September 2022. State the version and when it was signed.':
    '{0} verlässt das Vereinigte Königreich auf Standardklauseln der EU und sagt nicht, auf welchen. Die von 2021 galten dort nie ohne das Addendum; ältere gelten bis zum 21. März 2024, wenn sie bis zum 21. September 2022 unterzeichnet waren. Geben Sie die Fassung an und wann sie unterzeichnet wurde.',
  '{0} rests on the UK Addendum and does not say which clauses it amends. Record the clauses in addition, as a ground under EU law with their version (2021/914) and modules, or name the modules in the condition.':
    '{0} beruht auf dem UK Addendum und sagt nicht, welche Klauseln es ergänzt. Erfassen Sie die Klauseln zusätzlich, als Grundlage nach EU-Recht mit Fassung (2021/914) und Modulen, oder nennen Sie die Module in der Bedingung.',
  '{0} rests on one of the derogations of Art 49(1)(a) to (g) and does not say which. Choose the one that it rests on.':
    '{0} beruht auf einer der Ausnahmen von Art. 49 Abs. 1 Buchst. a bis g und sagt nicht, auf welcher. Wählen Sie die, auf der sie beruht.',
  'Record the condition of Schedule 1 to the Data Protection Act 2018, or stop.':
    'Erfassen Sie die Bedingung aus Anhang 1 des Data Protection Act 2018, oder beenden Sie die Verarbeitung.',
  '"{0}" rests on legitimate interests and does not say which interest. Name it: it is weighed against those of the data subjects, and they must be informed of it.':
    '„{0}“ beruht auf berechtigten Interessen und sagt nicht, auf welchem. Nennen Sie es: Es wird gegen die Interessen der betroffenen Personen abgewogen, und sie müssen darüber informiert werden.',
  '"{0}" rests on express consent, which Art 6 knows as consent. Record CONSENT; for special categories of data, add explicit consent as the condition of Art 9.':
    '„{0}“ beruht auf ausdrücklicher Einwilligung, die Art. 6 als Einwilligung kennt. Erfassen Sie CONSENT; bei besonderen Kategorien von Daten fügen Sie die ausdrückliche Einwilligung als Bedingung von Art. 9 hinzu.',
  '"{0}" rests on {1}, which was no legal basis there on {2}. State the basis that is relied on there, in the activity or as an override in the profile {3}.':
    '„{0}“ beruht auf {1}; am {2} war das dort keine Rechtsgrundlage. Geben Sie die Grundlage an, auf die Sie sich dort stützen, in der Tätigkeit oder als Ersetzung im Profil {3}.',
  '"{0}" are special categories of data{1} without a condition of Art 9(2). State with the legal basis which condition lifts the prohibition.':
    '„{0}“ sind besondere Kategorien von Daten{1} ohne eine Bedingung von Art. 9 Abs. 2. Geben Sie bei der Rechtsgrundlage an, welche Bedingung das Verbot aufhebt.',
  ', processed for {0}': ', verarbeitet für {0},',
  '"{0}" are data on criminal convictions and offences. {1}: they may only be processed under official authority or if a law allows it. {2}':
    '„{0}“ sind Daten über strafrechtliche Verurteilungen und Straftaten. {1}: Sie dürfen nur unter behördlicher Aufsicht verarbeitet werden, oder wenn ein Gesetz es erlaubt. {2}',
  'Some of them rest on {0}, without a law that is named':
    'Einige davon beruhen auf {0}, ohne dass ein Gesetz genannt ist',
  'They rest on {0}, without a law that is named': 'Sie beruhen auf {0}, ohne dass ein Gesetz genannt ist',
  'No basis is stated': 'Eine Rechtsgrundlage ist nicht angegeben',
  'the processor': 'der Auftragsverarbeiter',
  '{0} processes data for others, but {1}. Conclude the contract that binds a processor, and record its reference and dates.':
    '{0} verarbeitet Daten für andere, aber {1}. Schließen Sie den Vertrag, der einen Auftragsverarbeiter bindet, und erfassen Sie seine Nummer und seine Daten.',
  '{0} is a sub-processor, but {1}. It must be bound by contract to the same duties as the processor above it: record that contract and its dates.':
    '{0} ist Unterauftragsverarbeiter, aber {1}. Er muss durch Vertrag an dieselben Pflichten gebunden sein wie der Auftragsverarbeiter über ihm: Erfassen Sie diesen Vertrag und seine Daten.',
  '{0} works under {1}, and for that processor {2}: there are no duties that the sub-processor could take over. Record the contract of the processor above first.':
    '{0} arbeitet unter {1}, und für diesen Auftragsverarbeiter gilt: {2}. Es gibt keine Pflichten, die der Unterauftragsverarbeiter übernehmen könnte. Erfassen Sie zuerst den Vertrag des oberen Auftragsverarbeiters.',
  '"{0}" is a class of companies. Name each controller, with its contact details.':
    '„{0}“ ist eine Gruppe von Unternehmen. Nennen Sie jeden Verantwortlichen, mit Kontaktdaten.',
  'The record must hold the contact details of {0}. State its address, e-mail address or telephone number.':
    'Das Verzeichnis muss die Kontaktdaten enthalten von: {0}. Geben Sie Anschrift, E-Mail-Adresse oder Telefonnummer an.',
  'the {0} of {1}': '{0} von {1}',
  'The record must name {0}. Enter the name in the contact.':
    'Das Verzeichnis muss den Namen enthalten von: {0}. Tragen Sie den Namen im Kontakt ein.',
  'The record must hold the contact details of {0}. State an e-mail address, telephone number or postal address of the contact.':
    'Das Verzeichnis muss die Kontaktdaten enthalten von: {0}. Geben Sie im Kontakt eine E-Mail-Adresse, Telefonnummer oder Anschrift an.',
  'No retention rule covers: {0}. State for each how long it is kept, or by what that is decided.':
    'Keine Aufbewahrungsregel umfasst: {0}. Geben Sie für jedes an, wie lange es aufbewahrt wird, oder wonach sich das bestimmt.',
  'The retention rule "{0}" keeps data for {1} and does not say from which event: no date of erasure can be worked out. State the event.':
    'Die Aufbewahrungsregel „{0}“ bewahrt Daten für diese Dauer auf: {1}, und sagt nicht, ab welchem Ereignis: Ein Löschdatum lässt sich nicht berechnen. Geben Sie das Ereignis an.',
  '{0} rests on {1}, and no transfer assessment is recorded. {2} Make the assessment, and record its date and outcome.':
    '{0} beruht auf {1}, und eine Bewertung der Übermittlung ist nicht erfasst. {2} Machen Sie die Bewertung, und erfassen Sie ihr Datum und ihr Ergebnis.',
  "{0} rests on {1}, which needs an authorisation, and none that was granted is recorded. Obtain it and record it under the transfer's prior authorisations, with the law {2}.":
    '{0} beruht auf {1}; das braucht eine Genehmigung, und eine erteilte ist nicht erfasst. Holen Sie sie ein, und erfassen Sie sie unter den vorherigen Genehmigungen der Übermittlung, mit dem Gesetz {2}.',
  '{0} is a public authority, and {1} does not serve one in the exercise of its public powers. Choose another ground.':
    '{0} ist eine Behörde, und {1} steht ihr bei der Ausübung hoheitlicher Befugnisse nicht zu. Wählen Sie eine andere Grundlage.',
  '{0} rests on compelling legitimate interests. The record must contain the assessment and the safeguards provided. Record it among the assessments of the transfer, with the reference of its document as evidence.':
    '{0} beruht auf zwingenden berechtigten Interessen. Das Verzeichnis muss die Beurteilung und die vorgesehenen Garantien enthalten. Erfassen Sie das unter den Bewertungen der Übermittlung, mit der Nummer des Dokuments als Nachweis.',
};
