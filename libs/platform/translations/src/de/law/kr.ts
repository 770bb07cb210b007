import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of Korea. */
export const KR: Catalogue = {
  'Personal Information Protection Act (Act 10465)':
    'Gesetz zum Schutz personenbezogener Informationen (PIPA, Gesetz 10465)',
  'Personal Information Protection Act, as amended by Act 16930':
    'Gesetz zum Schutz personenbezogener Informationen (PIPA), geändert durch Gesetz 16930',
  'Chapter 6 (39-3 to 39-15) held for online service providers only.':
    'Kapitel 6 (Art. 39-3 bis 39-15) galt nur für Online-Diensteanbieter.',
  'Personal Information Protection Act, as amended by Act 19234':
    'Gesetz zum Schutz personenbezogener Informationen (PIPA), geändert durch Gesetz 19234',
  'Personal Information Protection Act, as amended by Act 21445 (decree 36671)':
    'Gesetz zum Schutz personenbezogener Informationen (PIPA), geändert durch Gesetz 21445 (Durchführungsverordnung 36671)',
  'Personal Information Protection Act, as amended by Act 21910':
    'Gesetz zum Schutz personenbezogener Informationen (PIPA), geändert durch Gesetz 21910',
  'Adds the chapter on artificial intelligence (28-12 to 28-15).':
    'Fügt das Kapitel über künstliche Intelligenz ein (Art. 28-12 bis 28-15).',
  'Mandatory certification in ISMS-P, for some controllers':
    'Pflicht zur Zertifizierung nach ISMS-P, für manche Verantwortliche',
  'Minister of Public Administration and Security': 'Minister für öffentliche Verwaltung und Sicherheit',
  'Leaks were reported to the minister, or to the Korea Internet & Security Agency (KISA). The Commission of those years deliberated and did not enforce.':
    'Abflüsse wurden dem Minister oder der Korea Internet & Security Agency (KISA) gemeldet. Die Kommission jener Jahre beriet und setzte nicht durch.',
  'Minister of Security and Public Administration': 'Minister für Sicherheit und öffentliche Verwaltung',
  'Minister of Government Administration and Home Affairs': 'Minister für Regierungsverwaltung und Inneres',
  'Minister of the Interior and Safety': 'Minister des Innern und für Sicherheit',
  'Korea Communications Commission': 'Korea Communications Commission',
  'Breaches are reported to it or to the Korea Internet & Security Agency (KISA).':
    'Verletzungen werden ihr oder der Korea Internet & Security Agency (KISA) gemeldet.',
  'The privacy policy (30, decree 31) is the public record; the file register of 32 binds public bodies only; access logs are kept (decree 30(1)5).':
    'Die Datenschutzerklärung (Art. 30, Durchführungsverordnung Art. 31) ist das öffentliche Verzeichnis; das Dateiregister des Art. 32 bindet nur öffentliche Stellen; Zugriffsprotokolle werden aufbewahrt (Durchführungsverordnung Art. 30 Abs. 1 Nr. 5).',
  'A 개인정보취급자, often rendered as personal information handler, is staff of the controller, no controller.':
    'Ein 개인정보취급자, oft als „personal information handler“ übersetzt, ist Personal des Verantwortlichen und kein Verantwortlicher.',
  'Consent of the data subject to provision abroad':
    'Einwilligung der betroffenen Person in die Weitergabe ins Ausland',
  'told of the items of 17(2)': 'nach Unterrichtung über die Punkte von Art. 17 Abs. 2',
  'Separate consent of the data subject': 'gesonderte Einwilligung der betroffenen Person',
  'told of the items of 28-8(2); anew on a change of them (28-8(3))':
    'nach Unterrichtung über die Punkte von Art. 28-8 Abs. 2; bei deren Änderung erneut (Art. 28-8 Abs. 3)',
  'Special provision of a statute, treaty or other international agreement':
    'besondere Bestimmung eines Gesetzes, Vertrags oder anderen internationalen Abkommens',
  'Entrustment or storage by an online service provider, disclosed in its policy or by e-mail':
    'Beauftragung oder Speicherung durch einen Anbieter von Online-Diensten, offengelegt in der Erklärung oder per E-Mail',
  'online service providers; the items of 39-12(3) disclosed or notified':
    'Online-Diensteanbieter; die Punkte von Art. 39-12 Abs. 3 veröffentlicht oder mitgeteilt',
  'Entrustment or storage needed to conclude or perform a contract with the data subject':
    'Beauftragung oder Speicherung, die ein Vertrag mit der betroffenen Person braucht',
  'only where the data subject is the contracting party; the items of 28-8(2) in the privacy policy (a) or told by e-mail (b)':
    'nur wenn die betroffene Person die Vertragspartei ist; die Punkte von Art. 28-8 Abs. 2 in der Datenschutzerklärung (a) oder per E-Mail mitgeteilt (b)',
  'Recipient certified by the Commission (ISMS-P or another designated certification), with measures':
    'von der Kommission zertifizierter Empfänger (ISMS-P oder andere bestimmte Zertifizierung), mit Maßnahmen',
  'safety measures and what the certification needs are in place in the destination':
    'Sicherheitsmaßnahmen und was die Zertifizierung braucht, sind am Ziel umgesetzt',
  'Certification in ISMS-P becomes mandatory for some on 1 July 2027 (32-2).':
    'Die Zertifizierung nach ISMS-P wird für manche am 1. Juli 2027 Pflicht (Art. 32-2).',
  "Country or international organisation whose protection the Commission recognises as the Act's equal":
    'Land oder internationale Organisation, deren Schutz die Kommission als gleichwertig anerkennt',
  'The first recognition is of 16 September 2025.': 'Die erste Anerkennung ist vom 16. September 2025.',
  "Commission's recognition of the European Union of 16 September 2025":
    'Anerkennung der Europäischen Union durch die Kommission vom 16. September 2025',
  'Korean recognition of the EU': 'koreanische Anerkennung der EU',
  'the EU and EEA, but neither resident registration numbers nor personal credit information':
    'die EU und der EWR, aber weder Einwohnerregistrierungsnummern noch persönliche Kreditinformationen',
  'The United Kingdom, the United States and Japan are not recognised. Whether any country has been added since is not verified.':
    'Das Vereinigte Königreich, die Vereinigten Staaten und Japan sind nicht anerkannt. Ob seither ein Land hinzukam, wurde nicht überprüft.',
  'Provision to a third party abroad; for online service providers also entrustment and storage abroad, which rest on consent or are disclosed (39-12(2)).':
    'Weitergabe an einen Dritten im Ausland; für Online-Diensteanbieter auch Beauftragung und Speicherung im Ausland, die auf Einwilligung beruhen oder veröffentlicht werden (Art. 39-12 Abs. 2).',
  'Provision abroad, which includes being viewed from abroad; entrustment; storage. So every entrusted party that is not in Korea is one.':
    'Weitergabe ins Ausland, wozu der Abruf aus dem Ausland gehört; Beauftragung; Speicherung. Jeder Auftragnehmer außerhalb Koreas ist also eine.',
  'Before consent is given: the items of 17(2). Online service providers also disclose or notify the four items of 39-12(3).':
    'Vor der Einwilligung: die Punkte von Art. 17 Abs. 2. Online-Diensteanbieter veröffentlichen oder teilen auch die vier Punkte von Art. 39-12 Abs. 3 mit.',
  'The items of 28-8(2), before consent or in the policy; a change is told, and consent obtained anew (28-8(3)).':
    'Die Punkte von Art. 28-8 Abs. 2, vor der Einwilligung oder in der Datenschutzerklärung; eine Änderung wird mitgeteilt und die Einwilligung neu eingeholt (Art. 28-8 Abs. 3).',
  'The policy holds the ground of each overseas transfer together with the items of 28-8(2).':
    'Die Datenschutzerklärung enthält die Grundlage jeder Übermittlung ins Ausland zusammen mit den Punkten von Art. 28-8 Abs. 2.',
  'Safety measures, the handling of complaints and other protection are agreed with the recipient and stand in the contract.':
    'Sicherheitsmaßnahmen, die Behandlung von Beschwerden und sonstiger Schutz werden mit dem Empfänger vereinbart und stehen im Vertrag.',
  'A recipient abroad that passes the data on to a third country needs a ground of 28-8 as well.':
    'Ein Empfänger im Ausland, der die Daten in ein Drittland weitergibt, braucht ebenfalls eine Grundlage nach Art. 28-8.',
  'The Commission can order a transfer to stop that lacks a ground, or a recipient or country that protects too little.':
    'Die Kommission kann anordnen, eine Übermittlung einzustellen, der eine Grundlage fehlt oder deren Empfänger oder Land zu wenig schützt.',
  'Online service providers without an address in Korea name a domestic agent.':
    'Online-Diensteanbieter ohne Adresse in Korea benennen einen inländischen Vertreter.',
  'Controllers without an address in Korea name a domestic agent from a turnover of a trillion won or a million data subjects, or where the Commission has asked for documents and so decides (decree 32-3(1)).':
    'Verantwortliche ohne Adresse in Korea benennen einen inländischen Vertreter ab einem Umsatz von einer Billion Won oder einer Million betroffener Personen, oder wenn die Kommission Unterlagen verlangt hat und so entscheidet (Durchführungsverordnung Art. 32-3 Abs. 1).',
  'Controllers without an address in Korea name a domestic agent from a turnover of a trillion won or a million data subjects, or where the Commission has asked for documents and so decides (decree 32-3(1)): their own company in Korea where they have one.':
    'Verantwortliche ohne Adresse in Korea benennen einen inländischen Vertreter ab einem Umsatz von einer Billion Won oder einer Million betroffener Personen, oder wenn die Kommission Unterlagen verlangt hat und so entscheidet (Durchführungsverordnung Art. 32-3 Abs. 1): ihr eigenes Unternehmen in Korea, wo sie eines haben.',
  'knowledge of the leak': 'Kenntnis des Abflusses',
  'ten thousand data subjects or more': 'zehntausend betroffene Personen oder mehr',
  'a thousand data subjects or more': 'tausend betroffene Personen oder mehr',
  'Of data that leaked since 19 October 2017 (decree 28355, addenda, art. 2).':
    'Von Daten, die seit dem 19. Oktober 2017 abgeflossen sind (Durchführungsverordnung 28355, Zusätze, Art. 2).',
  'knowledge of the loss, theft or leak': 'Kenntnis von Verlust, Diebstahl oder Abfluss',
  'online service providers': 'Online-Diensteanbieter',
  'a thousand data subjects or more, sensitive or unique-identifier data, or unlawful access from outside (decree 40(1))':
    'tausend betroffene Personen oder mehr, sensible Informationen oder eindeutige Identifikatoren, oder unbefugter Zugriff von außen (Durchführungsverordnung Art. 40 Abs. 1)',
  'Of leaks that became known since 11 September 2026 (Act 21445, addenda, art. 2). Since that day 34(3) is on measures against damage.':
    'Von Abflüssen, die seit dem 11. September 2026 bekannt wurden (Gesetz 21445, Zusätze, Art. 2). Seit diesem Tag betrifft Art. 34 Abs. 3 Maßnahmen gegen Schäden.',
  'Of every leak: the thresholds are for the report to the authority only (decree 39).':
    'Von jedem Abfluss: Die Schwellen gelten nur für die Meldung an die Behörde (Durchführungsverordnung Art. 39).',
  'knowledge that a leak is possible': 'Kenntnis, dass ein Abfluss möglich ist',
  'a possible leak': 'ein möglicher Abfluss',
  'Since the same day forgery, alteration and damage count as well.':
    'Seit demselben Tag zählen auch Fälschung, Veränderung und Beschädigung.',
  'no time is set: what the party entrusted owes as the controller does (26(8)) it owes to those concerned, and the contract says by when the controller is told':
    'keine Frist gesetzt: Was der Auftragnehmer wie der Verantwortliche tut (Art. 26 Abs. 8), schuldet er den Betroffenen, und der Vertrag sagt, bis wann der Verantwortliche unterrichtet wird',
  'Of the party entrusted, to the controller.': 'Des Auftragnehmers an den Verantwortlichen.',
  '26(7) before 15 September 2023.': 'Art. 26 Abs. 7 vor dem 15. September 2023.',
  'Act 14765 put in a new 22(2): the paragraphs after it moved by one.':
    'Gesetz 14765 fügte einen neuen Art. 22 Abs. 2 ein: Die Absätze danach rückten um einen weiter.',
  "A contract served only where it was inevitable; legitimate interest only where it clearly overrides the data subject's rights.":
    'Ein Vertrag trug nur, wo er unvermeidlich war; ein berechtigtes Interesse nur, wo es die Rechte der betroffenen Person klar überwiegt.',
  "Legitimate interest serves only where it clearly overrides the data subject's rights. Public safety is a basis as well (15(1)7). Items processed without consent are published apart, with their basis (22(3)).":
    'Ein berechtigtes Interesse trägt nur, wo es die Rechte der betroffenen Person klar überwiegt. Öffentliche Sicherheit ist ebenfalls eine Grundlage (Art. 15 Abs. 1 Nr. 7). Ohne Einwilligung verarbeitete Punkte werden gesondert mit ihrer Grundlage veröffentlicht (Art. 22 Abs. 3).',
  'A privacy impact assessment by public institutions of files above the numbers of the decree':
    'eine Datenschutz-Folgenabschätzung öffentlicher Einrichtungen für Dateien über den Zahlen der Durchführungsverordnung',
  '50,000 people with sensitive or unique identification information, 500,000 by linking files, or a million. Others are to strive to make one (33(11)).':
    '50.000 Personen mit sensiblen Informationen oder eindeutigen Identifikatoren, 500.000 durch Verknüpfung von Dateien, oder eine Million. Andere sollen sich darum bemühen (Art. 33 Abs. 11).',
  'items of personal information that are transferred':
    'Punkte personenbezogener Informationen, die übermittelt werden',
  'country to which they are transferred': 'Land, in das sie übermittelt werden',
  'date of the transfer': 'Datum der Übermittlung',
  'method of the transfer': 'Methode der Übermittlung',
  'name of the recipient': 'Name des Empfängers',
  "contact of a corporation's information manager":
    'Kontakt des Informationsverantwortlichen einer juristischen Person',
  "recipient's purpose of use": 'Nutzungszweck des Empfängers',
  "recipient's period of retention and use": 'Aufbewahrungs- und Nutzungsdauer des Empfängers',
  'time of the transfer': 'Zeitpunkt der Übermittlung',
  'contact of a recipient that is a corporation': 'Kontakt eines Empfängers, der eine juristische Person ist',
  'method of refusing the transfer': 'Methode, die Übermittlung abzulehnen',
  'procedure of refusing the transfer': 'Verfahren, die Übermittlung abzulehnen',
  'effect of refusing the transfer': 'Wirkung der Ablehnung der Übermittlung',
  'ground of the transfer: which item of 28-8(1)': 'Grundlage der Übermittlung: welche Nummer von Art. 28-8 Abs. 1',
  'provision to a third party abroad: consent': 'Weitergabe an einen Dritten im Ausland: Einwilligung',
  'Entrustment and storage abroad needed no ground then; online service providers disclosed them (39-12).':
    'Beauftragung und Speicherung im Ausland brauchten damals keine Grundlage; Online-Diensteanbieter veröffentlichten sie (Art. 39-12).',
  'provision abroad, being viewed from abroad included; entrustment; storage':
    'Weitergabe ins Ausland, Abruf aus dem Ausland eingeschlossen; Beauftragung; Speicherung',
  'purposes of processing': 'Zwecke der Verarbeitung',
  'periods of processing and retention': 'Fristen der Verarbeitung und Aufbewahrung',
  'provision to third parties, if any': 'Weitergabe an Dritte, falls gegeben',
  'destruction of personal information': 'Vernichtung personenbezogener Informationen',
  'procedure and method of destruction; of what a law has kept, which law and which items':
    'Verfahren und Methode der Vernichtung; von dem, was aufgrund eines Gesetzes aufbewahrt wird, welches Gesetz und welche Punkte',
  'that sensitive data may come to be public, and how to choose otherwise, if any':
    'dass sensible Informationen öffentlich werden können, und wie man das anders wählt, falls gegeben',
  'entrustment of processing, if any': 'Beauftragung mit der Verarbeitung, falls gegeben',
  'processing of pseudonymised data, if any': 'Verarbeitung pseudonymisierter Informationen, falls gegeben',
  'rights and duties of data subjects and their legal representatives, and how to exercise them':
    'Rechte und Pflichten der betroffenen Personen und ihrer gesetzlichen Vertreter, und wie sie ausgeübt werden',
  'name of the chief privacy officer, or of the department in charge':
    'Name des Datenschutzbeauftragten (CPO) oder der zuständigen Abteilung',
  'telephone number of the chief privacy officer or the department in charge':
    'Telefonnummer des Datenschutzbeauftragten (CPO) oder der zuständigen Abteilung',
  'devices that collect automatically, such as cookies, and how to refuse them, if any':
    'Vorrichtungen, die automatisch erheben, wie Cookies, und wie man sie ablehnt, falls gegeben',
  'items of personal information': 'Punkte personenbezogener Informationen',
  'ground of overseas transfers and the items of 28-8(2), if any':
    'Grundlage der Übermittlungen ins Ausland und die Punkte von Art. 28-8 Abs. 2, falls gegeben',
  'safety measures': 'Sicherheitsmaßnahmen',
  'country in which data are processed that are collected in Korea directly from abroad, if any':
    'Land, in dem Daten verarbeitet werden, die in Korea direkt aus dem Ausland erhoben werden, falls gegeben',
  'date from which the policy, as it was changed last, applies':
    'Datum, ab dem die Erklärung in der letzten Fassung gilt',
  'The standard guidelines of the Commission on the protection of personal information.':
    'Die Standardleitlinien der Kommission zum Schutz personenbezogener Informationen.',
  'items processed without consent, with the basis, apart from the others':
    'ohne Einwilligung verarbeitete Punkte mit ihrer Grundlage, gesondert von den anderen',
  'name (of a corporation also the name of its representative), address, telephone number and e-mail address of the domestic agent, if any':
    'Name (bei einer juristischen Person auch der ihres Vertreters), Anschrift, Telefonnummer und E-Mail-Adresse des inländischen Vertreters, falls gegeben',
  'criteria and procedure of fully automated decisions, and how they process personal information, if any':
    'Kriterien und Verfahren vollständig automatisierter Entscheidungen, und wie sie personenbezogene Informationen verarbeiten, falls gegeben',
  'criteria by which additional use or provision is judged, if any':
    'Kriterien, nach denen zusätzliche Nutzung oder Weitergabe beurteilt wird, falls gegeben',
  'purpose and type of use for the development of artificial intelligence that the Commission has allowed, if any':
    'Zweck und Art der Nutzung zur Entwicklung künstlicher Intelligenz, welche die Kommission erlaubt hat, falls gegeben',
  'items of personal information that leaked': 'Punkte personenbezogener Informationen, die abgeflossen sind',
  'when and how it happened': 'wann und wie es geschah',
  'what data subjects can do to keep the damage small':
    'was betroffene Personen tun können, um den Schaden gering zu halten',
  'what the controller does about it, and how damage is redressed':
    'was der Verantwortliche dagegen tut, und wie Schäden ersetzt werden',
  'department that takes reports, and its contact': 'Abteilung, die Meldungen annimmt, und ihr Kontakt',
  'that damages can be claimed, and how': 'dass Schadenersatz verlangt werden kann, und wie',
  'consent to sensitive information, criminal records included, apart from other consent; or a statute that requires or permits it':
    'Einwilligung in sensible Informationen, Strafregister eingeschlossen, getrennt von anderer Einwilligung; oder ein Gesetz, das es verlangt oder erlaubt',
  'Without paragraphs until Act 14107 added 23(2).': 'Ohne Absätze, bis Gesetz 14107 Art. 23 Abs. 2 hinzufügte.',
  'consent to passport, driving licence and alien registration numbers, apart from other consent; or a statute that requires or permits it':
    'Einwilligung in Pass-, Führerschein- und Ausländerregisternummern, getrennt von anderer Einwilligung; oder ein Gesetz, das es verlangt oder erlaubt',
  'yearly notice of how personal information is used; from numbers set by decree':
    'jährliche Mitteilung, wie personenbezogene Informationen genutzt werden; ab Zahlen der Durchführungsverordnung',
  'yearly notice of use and provision, with how data subjects can see them; from numbers set by decree':
    'jährliche Mitteilung von Nutzung und Weitergabe, und wie betroffene Personen sie einsehen; ab Zahlen der Durchführungsverordnung',
  'The counts are daily averages of the last three months of the year before.':
    'Gezählt werden Tagesdurchschnitte der letzten drei Monate des Vorjahres.',
  'chief privacy officer appointed by a decision of the board and reported to the Commission; of controllers set by decree':
    'Datenschutzbeauftragter (CPO), durch Beschluss des Vorstands bestellt und der Kommission gemeldet; bei Verantwortlichen nach der Durchführungsverordnung',
  'By decree 32(3): sales above 180 thousand million won together with sensitive or unique identification data of 50,000 people or data of a million; universities of 20,000 students; tertiary hospitals; operators of public systems.':
    'Nach Art. 32 Abs. 3 der Durchführungsverordnung: Umsatz über 180 Milliarden Won zusammen mit sensiblen Informationen oder eindeutigen Identifikatoren von 50.000 Personen oder Daten von einer Million; Universitäten mit 20.000 Studierenden; Krankenhäuser der Tertiärversorgung; Betreiber öffentlicher Systeme.',
  'content of the entrusted work': 'Inhalt der beauftragten Arbeit',
  'the entrusted party': 'der Auftragnehmer (수탁자)',
  'parties entrusted in turn by the entrusted party, to which the delegator consents (26(6))':
    'Unterauftragnehmer (재수탁자) des Auftragnehmers, denen der Auftraggeber zustimmt (Art. 26 Abs. 6)',
  'no processing beyond the entrusted work': 'keine Verarbeitung über die beauftragte Arbeit hinaus',
  'technical and managerial safeguards': 'technische und organisatorische Schutzmaßnahmen',
  'purpose and scope of the entrusted work': 'Zweck und Umfang der beauftragten Arbeit',
  'limits of entrusting it in turn': 'Beschränkung der Unterbeauftragung',
  'limits of access and other safety measures': 'Zugriffsbeschränkungen und andere Sicherheitsmaßnahmen',
  'inspection and supervision': 'Kontrolle und Aufsicht',
  'liability for damages': 'Haftung für Schäden',
  'each data subject is told of the work and the party, and of their change, where promotion or solicitation of sales is entrusted':
    'jede betroffene Person erfährt die Arbeit und den Auftragnehmer und deren Änderung, wo Werbung oder Verkaufsförderung in Auftrag gegeben wird',
  'On paper, by e-mail, fax, telephone or text message; on the website for 30 days only where that is impossible without fault (decree 28(5)).':
    'Auf Papier, per E-Mail, Fax, Telefon oder Textnachricht; 30 Tage auf der Website nur, wo das ohne Verschulden unmöglich ist (Durchführungsverordnung Art. 28 Abs. 5).',
  recipient: 'Empfänger',
  'items that are provided': 'weitergegebene Punkte',
  'right to refuse consent, and what disadvantage follows; told when consent is asked for':
    'Recht, die Einwilligung zu verweigern, und welcher Nachteil folgt; bei der Bitte um Einwilligung mitgeteilt',
  "agent's name": 'Name des Vertreters',
  "name of the agent's representative, if the agent is a corporation":
    'Name dessen, der den Vertreter vertritt, wenn dieser eine juristische Person ist',
  "agent's address": 'Anschrift des Vertreters',
  "agent's telephone number": 'Telefonnummer des Vertreters',
  "agent's e-mail address": 'E-Mail-Adresse des Vertreters',
  'the criteria and the procedure of fully automated decisions, and how they process personal information, are made public':
    'die Kriterien und das Verfahren vollständig automatisierter Entscheidungen, und wie sie personenbezogene Informationen verarbeiten, werden veröffentlicht',
  'people can refuse a fully automated decision that affects their rights or duties gravely, and ask for an explanation of any':
    'Personen können eine vollständig automatisierte Entscheidung ablehnen, die ihre Rechte oder Pflichten schwerwiegend betrifft, und für jede eine Erläuterung verlangen',
  'They cannot refuse one that rests on their consent, on a law, or on a contract with them.':
    'Nicht abgelehnt werden kann eine, die auf ihrer Einwilligung, einem Gesetz oder einem Vertrag mit ihnen beruht.',
  'what the guidelines of the Commission add': 'was die Leitlinien der Kommission hinzufügen',
  'what the decree may add (34(1)7)': 'was die Durchführungsverordnung hinzufügen kann (Art. 34 Abs. 1 Nr. 7)',
  'If there is good reason it takes longer: the reason is told, and the request is met once it has passed.':
    'Bei gutem Grund dauert es länger: Der Grund wird mitgeteilt, und dem Antrag wird entsprochen, sobald er weggefallen ist.',
};
