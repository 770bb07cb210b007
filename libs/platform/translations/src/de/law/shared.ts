import type { Catalogue } from '../../catalogue.js';

/** Texts that several laws have. */
export const SHARED: Catalogue = {
  'Organisations of fewer than 250 people, unless a risk is likely, the processing is more than occasional, or special or criminal-record data are in it: seldom of use.':
    'Einrichtungen mit weniger als 250 Beschäftigten, außer es besteht wahrscheinlich ein Risiko, die Verarbeitung ist nicht nur gelegentlich oder betrifft besondere Kategorien oder Straftaten: selten von Nutzen.',
  'Binding instrument between public bodies': 'verbindliches Instrument zwischen Behörden',
  'between public authorities or bodies': 'zwischen Behörden oder öffentlichen Stellen',
  'Binding corporate rules': 'verbindliche interne Datenschutzvorschriften',
  'Approved code of conduct, with commitments of the importer':
    'genehmigte Verhaltensregeln, mit Verpflichtungen des Importeurs',
  'Approved certification, with commitments of the importer':
    'genehmigte Zertifizierung, mit Verpflichtungen des Importeurs',
  'Administrative arrangement between public bodies': 'Verwaltungsvereinbarung zwischen Behörden',
  'Explicit consent, given after information on the risks':
    'ausdrückliche Einwilligung nach Unterrichtung über die Risiken',
  'not for public authorities exercising their public powers (49(3))':
    'nicht für Behörden bei der Ausübung hoheitlicher Befugnisse (Art. 49 Abs. 3)',
  'Contract with the data subject, or steps at their request before it':
    'Vertrag mit der betroffenen Person oder vorvertragliche Schritte auf ihren Antrag',
  'occasional transfers only (recital 111); not for public authorities exercising their public powers (49(3))':
    'nur gelegentliche Übermittlungen (Erwägungsgrund 111); nicht für Behörden bei der Ausübung hoheitlicher Befugnisse (Art. 49 Abs. 3)',
  'Contract with another, in the interest of the data subject':
    'Vertrag mit einem anderen im Interesse der betroffenen Person',
  'Important reasons of public interest': 'wichtige Gründe des öffentlichen Interesses',
  'the interest must be recognised in the law that the controller is subject to (49(4))':
    'das Interesse muss in dem Recht anerkannt sein, dem der Verantwortliche unterliegt (Art. 49 Abs. 4)',
  'Establishment, exercise or defence of legal claims':
    'Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen',
  'occasional transfers only (recital 111)': 'nur gelegentliche Übermittlungen (Erwägungsgrund 111)',
  'Vital interests of somebody who cannot consent':
    'lebenswichtige Interessen einer Person, die nicht einwilligen kann',
  'From a public register': 'aus einem öffentlichen Register',
  'neither the whole of the register nor whole categories of it (49(2))':
    'weder das ganze Register noch ganze Kategorien daraus (Art. 49 Abs. 2)',
  'Compelling legitimate interests': 'zwingende berechtigte Interessen',
  'not repetitive, of few data subjects, nothing else serving; not for public authorities exercising their public powers (49(3))':
    'nicht wiederholt, von wenigen betroffenen Personen, und nichts anderes möglich; nicht für Behörden bei der Ausübung hoheitlicher Befugnisse (Art. 49 Abs. 3)',
  'recipients that are subject to PIPEDA, the Canadian federal law':
    'Empfänger, die dem kanadischen Bundesgesetz PIPEDA unterliegen',
  'automated transfers, and manual ones that are processed further by automated means in Israel':
    'automatisierte Übermittlungen, und manuelle, die in Israel automatisiert weiterverarbeitet werden',
  'Privacy Shield': 'Privacy Shield',
  'Data Privacy Framework': 'Data Privacy Framework',
  'Every transfer needs a ground of Chapter V, onward transfers too.':
    'Jede Übermittlung braucht eine Grundlage des Kapitels V, auch Weiterübermittlungen.',
  'without undue delay; later than 72 hours only with the reasons for it':
    'unverzüglich; später als 72 Stunden nur mit Begründung',
  'awareness of the breach': 'Kenntnis der Verletzung',
  'without undue delay': 'unverzüglich',
  'Where the breach is likely to be a high risk to people.':
    'Wenn die Verletzung voraussichtlich ein hohes Risiko für Personen bedeutet.',
  'Of the processor, towards the controller. Every breach is documented (33(5)).':
    'Des Auftragsverarbeiters an den Verantwortlichen. Jede Verletzung wird dokumentiert (Art. 33 Abs. 5).',
  'detection of the breach': 'Entdeckung der Verletzung',
  'An extension is told, with its reasons, within the first month.':
    'Eine Verlängerung wird mit ihren Gründen innerhalb des ersten Monats mitgeteilt.',
  'Name and contact details of the controller, of joint controllers, of the representative and of the data protection officer':
    'Name und Kontaktdaten des Verantwortlichen, gemeinsam Verantwortlicher, des Vertreters und des Datenschutzbeauftragten',
  'Purposes of the processing': 'Zwecke der Verarbeitung',
  'Categories of data subjects': 'Kategorien betroffener Personen',
  'Categories of personal data': 'Kategorien personenbezogener Daten',
  'Categories of recipients, those in third countries and international organisations included':
    'Kategorien von Empfängern, auch solcher in Drittländern und internationaler Organisationen',
  'Transfers, with the third country or international organisation':
    'Übermittlungen, mit dem Drittland oder der internationalen Organisation',
  'For transfers on compelling legitimate interests: documentation of suitable safeguards':
    'bei Übermittlungen aus zwingenden berechtigten Interessen: die Dokumentierung geeigneter Garantien',
  'Of transfers under the second subparagraph of Art 49(1) only: Art 49(6).':
    'Nur von Übermittlungen nach Art. 49 Abs. 1 zweiter Unterabsatz: Art. 49 Abs. 6.',
  'Envisaged time limits for erasing each category of data':
    'vorgesehene Fristen für die Löschung der einzelnen Datenkategorien',
  'General description of the technical and organisational security measures':
    'allgemeine Beschreibung der technischen und organisatorischen Sicherheitsmaßnahmen',
  'Name and contact details of the processors, of the representative and of the data protection officer':
    'Name und Kontaktdaten der Auftragsverarbeiter, des Vertreters und des Datenschutzbeauftragten',
  'Name and contact details of each controller on whose behalf the processor acts':
    'Name und Kontaktdaten jedes Verantwortlichen, in dessen Auftrag der Auftragsverarbeiter tätig ist',
  'Categories of processing carried out for each controller':
    'Kategorien von Verarbeitungen, die für jeden Verantwortlichen durchgeführt werden',
  'Before processing that is likely to result in a high risk to people':
    'vor einer Verarbeitung mit voraussichtlich hohem Risiko für Personen',
  'A systematic and extensive evaluation of people by automated means, on which decisions rest that affect them significantly':
    'eine systematische und umfassende automatisierte Bewertung von Personen, auf der Entscheidungen beruhen, die sie erheblich beeinträchtigen',
  'Special categories of data, or data on criminal convictions and offences, on a large scale':
    'besondere Kategorien von Daten oder Daten über strafrechtliche Verurteilungen und Straftaten, in großem Umfang',
  'Systematic monitoring of a publicly accessible area on a large scale':
    'systematische umfangreiche Überwachung öffentlich zugänglicher Bereiche',
  'The register has no field that shows it.': 'Das Register hat kein Feld, das es zeigt.',
  'A review of the assessment where necessary, at least when the risk changes':
    'eine Überprüfung der Abschätzung, soweit erforderlich, zumindest bei geändertem Risiko',
  'That the data subject has consented': 'dass die betroffene Person eingewilligt hat',
  'That legitimate interests are not overridden by those of the data subjects':
    'dass berechtigte Interessen nicht von denen der betroffenen Personen überwogen werden',
  'No form is prescribed. The authorities recommend a written assessment: EDPB Guidelines 1/2024, in consultation in 2024; guidance of the ICO.':
    'Keine Form ist vorgeschrieben. Die Behörden empfehlen eine schriftliche Abwägung: EDSA-Leitlinien 1/2024, 2024 in Konsultation; Leitfaden des ICO.',
  'That data are kept no longer than necessary': 'dass Daten nicht länger als erforderlich gespeichert werden',
  'Documentation of every personal data breach: its facts, its effects, and the remedial action':
    'Dokumentation jeder Verletzung des Schutzes personenbezogener Daten: Fakten, Auswirkungen und Abhilfemaßnahmen',
  'Meaningful information on the logic involved, and on what follows for people':
    'aussagekräftige Informationen über die involvierte Logik und die Folgen für Personen',
  'what else shows compliance: security, contracts, protection by design, transfers':
    'was sonst die Einhaltung zeigt: Sicherheit, Verträge, Datenschutz durch Technikgestaltung, Übermittlungen',
  Consent: 'Einwilligung',
  'Legal claims': 'Rechtsansprüche',
  'controller to controller': 'Verantwortlicher an Verantwortlichen',
  'controller to processor': 'Verantwortlicher an Auftragsverarbeiter',
  'processor to processor': 'Auftragsverarbeiter an Auftragsverarbeiter',
  'processor to controller': 'Auftragsverarbeiter an Verantwortlichen',
  'as soon as possible': 'so rasch wie möglich',
  'Purpose of the processing': 'Zweck der Verarbeitung',
  'Categories of recipients': 'Kategorien von Empfängern',
  'The law knows no data protection officer.': 'Das Gesetz kennt keinen Datenschutzbeauftragten.',
  'International judicial co-operation': 'internationale justizielle Zusammenarbeit',
  'Contract with the data subject, or steps before it that the data subject asks for':
    'Vertrag mit der betroffenen Person oder von ihr verlangte Schritte davor',
  'without unreasonable delay': 'ohne unangemessene Verzögerung',
  'knowledge of the breach': 'Kenntnis der Verletzung',
  'Movement of the data across the border': 'Verbringung der Daten über die Grenze',
  awareness: 'Kenntnis',
  'without delay': 'unverzüglich',
  'Personal Information Protection Commission': 'Kommission für den Schutz personenbezogener Informationen',
  promptly: 'umgehend',
  'Purposes of use': 'Nutzungszwecke',
  'Vital interests': 'lebenswichtige Interessen',
  'Significant harm': 'erheblicher Schaden',
  'Of the data processor, to the data controller.': 'Des Auftragsverarbeiters an den Verantwortlichen.',
  'Biometric data': 'biometrische Daten',
  'Code of conduct': 'Verhaltensregeln',
  "Contract in the data subject's interest": 'Vertrag im Interesse der betroffenen Person',
  immediately: 'sofort',
  'Personal Data Protection Commission': 'Kommission für den Schutz personenbezogener Daten',
  'categories of data subjects': 'Kategorien betroffener Personen',
  'no time is set': 'keine Frist gesetzt',
  'Security measures': 'Sicherheitsmaßnahmen',
  'Of the processor, to the controller.': 'Des Auftragsverarbeiters an den Verantwortlichen.',
  'in the most expedient time possible and without unreasonable delay':
    'auf dem schnellstmöglichen Weg und ohne unangemessene Verzögerung',
  'discovery or notification of the breach': 'Entdeckung oder Meldung der Verletzung',
  'telling the consumers': 'Mitteilung an die Verbraucher',
  'Biometric information': 'biometrische Informationen',
  'Sensitive personal information': 'sensible personenbezogene Informationen',
  'genetic data': 'genetische Daten',
  'as soon as practicable': 'so bald wie möglich',
  'within a reasonable period': 'innerhalb angemessener Frist',
  purposes: 'Zwecke',
  'racial or ethnic origin': 'rassische oder ethnische Herkunft',
  Purpose: 'Zweck',
  Purposes: 'Zwecke',
  'categories of data': 'Datenkategorien',
  'Its content is not in these data.': 'Ihr Inhalt ist nicht in diesen Daten.',
  purpose: 'Zweck',
  'at once': 'sofort',
  Health: 'Gesundheit',
  'Genetic data': 'genetische Daten',
  'No article asks for a record of processing.': 'Kein Artikel verlangt ein Verzeichnis der Verarbeitungstätigkeiten.',
  'The law has no number of hours.': 'Das Gesetz nennt keine Zahl von Stunden.',
  'Right to withdraw consent': 'Recht, die Einwilligung zu widerrufen',
  'express and written consent for sensitive data': 'ausdrückliche schriftliche Einwilligung für sensible Daten',
  Treaty: 'Staatsvertrag',
  'International judicial cooperation': 'internationale justizielle Zusammenarbeit',
  'Contract with the data subject, or steps before it': 'Vertrag mit der betroffenen Person oder Schritte davor',
  'How long data are kept': 'wie lange Daten aufbewahrt werden',
  'Erasure or return at the end': 'Löschung oder Rückgabe am Ende',
  'Processing that is likely to be a high risk': 'Verarbeitung mit voraussichtlich hohem Risiko',
  'Cooperation of intelligence bodies': 'Zusammenarbeit der Nachrichtendienste',
  'Transfers of banks and stock exchanges': 'Übertragungen von Banken und Börsen',
  'Racial and ethnic origin': 'rassische und ethnische Herkunft',
  'Trade union membership': 'Gewerkschaftszugehörigkeit',
  'Sex life': 'Sexualleben',
  'items of the record': 'Punkte des Verzeichnisses',
  'items of notices': 'Punkte der Informationen',
  'grounds of transfers, and the recognised places': 'Grundlagen der Übermittlungen und die anerkannten Orte',
  'automated decisions': 'automatisierte Entscheidungen',
  'It binds everybody who holds personal information, and protects staff too. Time limits before those here are left out.':
    'Es bindet alle, die personenbezogene Informationen halten, und schützt auch Beschäftigte. Fristen vor den hier genannten sind weggelassen.',
  'Residents who act for themselves or their household: neither staff nor contacts of business customers.':
    'Einwohner, die für sich oder ihren Haushalt handeln: weder Beschäftigte noch Kontakte von Geschäftskunden.',
  'The act neither limits transfers abroad nor asks for a ground, and access from abroad does not count.':
    'Das Gesetz beschränkt Übermittlungen ins Ausland nicht und verlangt keine Grundlage; Zugriff aus dem Ausland zählt nicht.',
  'determination of the breach': 'Feststellung der Verletzung',
  'more than 1000 residents': 'mehr als 1000 Einwohner',
  'Free once in 12 months.': 'Einmal in 12 Monaten kostenlos.',
  'Data of a known child under 13 are sensitive data. A parent consents, as federal law (COPPA) has it.':
    'Daten eines bekannten Kindes unter 13 sind sensible Daten. Ein Elternteil willigt ein, wie es das Bundesrecht (COPPA) vorsieht.',
  'No list. Processing is free within the purposes that the notice discloses.':
    'Keine Liste. Verarbeitung ist frei im Rahmen der Zwecke, die die Information nennt.',
  'the kinds of data that are exempt one by one, such as health records and credit reports':
    'die einzeln ausgenommenen Arten von Daten, wie Gesundheitsakten und Kreditauskünfte',
  'at least 100,000 consumers, or at least 25,000 consumers and any revenue from the sale of data':
    'mindestens 100.000 Verbraucher, oder mindestens 25.000 Verbraucher und irgendein Umsatz aus dem Verkauf von Daten',
  'targeted advertising': 'gezielte Werbung',
  'sale of personal data': 'Verkauf personenbezogener Daten',
  'profiling with a foreseeable risk of unfair treatment, unequal impact or injury':
    'Profiling mit vorhersehbarem Risiko unfairer Behandlung, ungleicher Wirkung oder eines Schadens',
  'sensitive data': 'sensible Daten',
  'Data protection assessments, which the Attorney General may ask for; the contents of the notice presuppose an inventory':
    'Datenschutzbewertungen, die der Attorney General verlangen kann; der Inhalt der Information setzt ein Verzeichnis voraus',
  'discovery of the breach': 'Entdeckung der Verletzung',
  'not later than residents are told': 'nicht später als die Mitteilung an die Einwohner',
  'the Attorney General': 'der Attorney General',
  'at least 100,000 consumers, or at least 25,000 consumers and more than 25 % of revenue from the sale of data':
    'mindestens 100.000 Verbraucher, oder mindestens 25.000 Verbraucher und mehr als 25 % des Umsatzes aus dem Verkauf von Daten',
  'Data processed only to complete a payment do not count. Consumers of the year before.':
    'Nur zum Abschluss einer Zahlung verarbeitete Daten zählen nicht. Verbraucher des Vorjahres.',
  'online services for minors': 'Online-Dienste für Minderjährige',
  'more than 500 residents; the Attorney General': 'mehr als 500 Einwohner; der Attorney General',
  'at least 35,000 consumers, or at least 10,000 consumers and more than 20 % of revenue from the sale of data':
    'mindestens 35.000 Verbraucher, oder mindestens 10.000 Verbraucher und mehr als 20 % des Umsatzes aus dem Verkauf von Daten',
  'Free twice a year.': 'Zweimal im Jahr kostenlos.',
  'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)':
    'gemeinnützige Stellen, Hochschulen, Finanzinstitute (GLBA), Gesundheitseinrichtungen (HIPAA)',
  'other processing with a heightened risk of harm': 'andere Verarbeitung mit erhöhtem Schadensrisiko',
  'at least 100,000 consumers, or at least 25,000 consumers and more than 50 % of revenue from the sale of data':
    'mindestens 100.000 Verbraucher, oder mindestens 25.000 Verbraucher und mehr als 50 % des Umsatzes aus dem Verkauf von Daten',
  'Consumers of a calendar year.': 'Verbraucher eines Kalenderjahres.',
  'telling the residents': 'Mitteilung an die Einwohner',
  'before the people are told': 'vor der Mitteilung an die Personen',
  '1000 or more residents': '1000 oder mehr Einwohner',
  'more than 500 residents': 'mehr als 500 Einwohner',
  'small businesses that sell sensitive data: consent':
    'kleine Unternehmen, die sensible Daten verkaufen: Einwilligung',
  'determination that misuse occurred or is reasonably likely':
    'Feststellung, dass ein Missbrauch geschah oder wahrscheinlich ist',
  'From the receipt of the request.': 'Ab Eingang des Antrags.',
  'as soon as reasonably practicable': 'sobald es vernünftigerweise durchführbar ist',
  'precise geolocation': 'genaue Standortdaten',
  'citizenship or immigration status': 'Staatsangehörigkeit oder Aufenthaltsstatus',
  'categories of sources': 'Kategorien von Quellen',
  'sexual orientation': 'sexuelle Orientierung',
  'biometric data': 'biometrische Daten',
  'sex life and sexual orientation': 'Sexualleben und sexuelle Orientierung',
  'It binds by numbers of consumers: see the list SCOPE.':
    'Es bindet nach der Zahl der Verbraucher: siehe die Liste SCOPE.',
  'categories of personal data that are processed': 'Kategorien der verarbeiteten personenbezogenen Daten',
  'how consumers exercise their rights': 'wie Verbraucher ihre Rechte ausüben',
  'categories of data that third parties receive': 'Kategorien der Daten, die Dritte erhalten',
  'categories of third parties': 'Kategorien der Dritten',
  'sale and targeted advertising, clearly, with the way to opt out':
    'Verkauf und gezielte Werbung, deutlich, mit dem Weg zum Widerspruch',
  'an active e-mail address or another contact online':
    'eine aktive E-Mail-Adresse oder ein anderer Kontakt im Internet',
  'instructions for the processing': 'Weisungen für die Verarbeitung',
  'nature and purpose of the processing': 'Art und Zweck der Verarbeitung',
  'types of data': 'Arten von Daten',
  'duration of the processing': 'Dauer der Verarbeitung',
  'rights and obligations of both parties': 'Rechte und Pflichten beider Seiten',
  'confidentiality of each person who processes the data': 'Vertraulichkeit jeder Person, die die Daten verarbeitet',
  'deletion or return of the data at the end, as the controller chooses':
    'Löschung oder Rückgabe der Daten am Ende, nach Wahl des Verantwortlichen',
  'what shows compliance, made available on request': 'Nachweise der Einhaltung, auf Anfrage bereitgestellt',
  'subcontractors only by written contract with the same obligations':
    'Unterauftragnehmer nur mit schriftlichem Vertrag und denselben Pflichten',
  'religious beliefs': 'religiöse Überzeugungen',
  'a mental or physical health condition or diagnosis':
    'psychischer oder körperlicher Gesundheitszustand oder Diagnose',
  'genetic data that are processed to identify people uniquely':
    'genetische Daten, die zur eindeutigen Identifizierung verarbeitet werden',
  'biometric data that are processed to identify people uniquely':
    'biometrische Daten, die zur eindeutigen Identifizierung verarbeitet werden',
  'data of a known child': 'Daten eines Kindes, das als solches bekannt ist',
  'precise geolocation (1,750 feet)': 'genaue Standortdaten (1.750 Fuß)',
  consent: 'Einwilligung',
  'a sale is for money or other value': 'Verkauf ist gegen Geld oder einen anderen Wert',
  'targeted advertising to minors of 13 to 15 years, and sale of their data, with consent only':
    'gezielte Werbung an Minderjährige von 13 bis 15 Jahren und Verkauf ihrer Daten nur mit Einwilligung',
  'how consumers appeal a decision': 'wie Verbraucher gegen eine Entscheidung Einspruch einlegen',
  'assessments by the controller, or the report of an independent assessor':
    'Prüfungen durch den Verantwortlichen oder der Bericht eines unabhängigen Prüfers',
  'an opportunity of the controller to object before a subcontractor is engaged':
    'Gelegenheit des Verantwortlichen zum Widerspruch, bevor ein Unterauftragnehmer beauftragt wird',
  '60 days to cure a violation, as a right': '60 Tage zur Behebung eines Verstoßes, als Anspruch',
  'neural or biological data': 'neuronale oder biologische Daten',
  'sensitive data are sold only with consent': 'sensible Daten werden nur mit Einwilligung verkauft',
  'targeted advertising to minors under 18, and sale of their data, with consent only':
    'gezielte Werbung an Minderjährige unter 18 und Verkauf ihrer Daten nur mit Einwilligung',
  'signals by which consumers opt out of sale and targeted advertising are honoured':
    'Signale, mit denen Verbraucher Verkauf und gezielter Werbung widersprechen, werden beachtet',
  'whether personal data are collected, used or sold to train large language models':
    'ob personenbezogene Daten zum Training großer Sprachmodelle erhoben, genutzt oder verkauft werden',
  'sensitive categories, named apart': 'sensible Kategorien, gesondert genannt',
  'the date of the last update': 'das Datum der letzten Aktualisierung',
  'time to cure a violation, as the authority sees fit': 'Zeit zur Behebung eines Verstoßes, nach Ermessen der Behörde',
  'status as a victim of crime': 'Stellung als Opfer einer Straftat',
  'status as transgender or nonbinary': 'Status als transgender oder nichtbinär',
  'a financial account with the access to it': 'ein Finanzkonto mit dem Zugang dazu',
  'identifiers that a government has issued': 'von einer Behörde ausgestellte Kennungen',
  'precise geolocation may not be sold': 'genaue Standortdaten dürfen nicht verkauft werden',
  'national origin': 'nationale Herkunft',
  'the methods by which requests are submitted': 'die Wege, auf denen Anträge gestellt werden',
  'assessments by the controller or its assessor, with the cooperation of the processor':
    'Prüfungen durch den Verantwortlichen oder seinen Prüfer, mit Mitwirkung des Auftragsverarbeiters',
  'a mental or physical health diagnosis': 'eine psychische oder körperliche Diagnose',
  '30 days to cure a violation, as a right': '30 Tage zur Behebung eines Verstoßes, als Anspruch',
  'a sale is for money alone': 'Verkauf ist nur gegen Geld',
  'a notice, and an opportunity to opt out': 'ein Hinweis und Gelegenheit zum Widerspruch',
  'the sentence "NOTICE: We may sell your sensitive personal data.", if sensitive data are sold':
    'der Satz „NOTICE: We may sell your sensitive personal data.“, wenn sensible Daten verkauft werden',
  'NOTICE: We may sell your sensitive personal data.': 'NOTICE: We may sell your sensitive personal data.',
  'signals by which consumers opt out of sale and targeted advertising are honoured if the controller honours them for another state':
    'Signale, mit denen Verbraucher Verkauf und gezielter Werbung widersprechen, werden beachtet, wenn der Verantwortliche sie für einen anderen Staat beachtet',
  'third parties in such detail that their kind, and what they do with the data, is understood':
    'Dritte so genau, dass ihre Art und ihr Umgang mit den Daten verständlich sind',
  'consumer health data': 'Gesundheitsdaten von Verbrauchern',
  'sensitive data may not be sold': 'sensible Daten dürfen nicht verkauft werden',
  'how consumers learn of material changes': 'wie Verbraucher von wesentlichen Änderungen erfahren',
  'targeted advertising to minors of 13 to 16 years, and sale of their data, with consent only':
    'gezielte Werbung an Minderjährige von 13 bis 16 Jahren und Verkauf ihrer Daten nur mit Einwilligung',
  'Also those whose data are collected in the state. Staff are outside.':
    'Auch diejenigen, deren Daten im Staat erhoben werden. Beschäftigte sind ausgenommen.',
  'Consent, or the necessity for what the consumer has asked for.':
    'Einwilligung oder die Erforderlichkeit für das, was der Verbraucher verlangt hat.',
  'conditions, treatment, diagnoses, procedures, medication, symptoms and measurements':
    'Erkrankungen, Behandlungen, Diagnosen, Eingriffe, Medikamente, Symptome und Messwerte',
  'reproductive and sexual health, gender-affirming care':
    'reproduktive und sexuelle Gesundheit, geschlechtsangleichende Versorgung',
  'a precise location that may show an attempt to obtain health services':
    'ein genauer Standort, der auf die Inanspruchnahme von Gesundheitsdiensten hinweisen kann',
  'a health data policy of its own, linked from the first page':
    'eine eigene Richtlinie zu Gesundheitsdaten, von der Startseite verlinkt',
  'consent to collect, or the necessity for a product or service that the consumer has asked for':
    'Einwilligung in die Erhebung oder die Erforderlichkeit für ein Produkt oder eine Dienstleistung, die der Verbraucher verlangt hat',
  'a consent of its own to share, or that necessity':
    'eine eigene Einwilligung in die Weitergabe oder diese Erforderlichkeit',
  'a signed authorisation to sell, valid for a year': 'eine unterzeichnete Ermächtigung zum Verkauf, ein Jahr gültig',
  'a contract with each processor: instructions, and the limits of what it may do':
    'ein Vertrag mit jedem Auftragsverarbeiter: Weisungen und die Grenzen dessen, was er tun darf',
  'categories shared': 'weitergegebene Kategorien',
  'data inferred from other data, and kinds that the register has no word for':
    'aus anderen Daten abgeleitete Daten und Arten, für die das Register kein Wort hat',
  'as soon as reasonably possible': 'so bald wie vernünftigerweise möglich',
};
