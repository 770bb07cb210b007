import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of the European Union. */
export const EU: Catalogue = {
  'Regulation (EU) 2016/679 (General Data Protection Regulation)':
    'Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung)',
  'In Iceland, Liechtenstein and Norway since 20 July 2018, by Decision 154/2018 of the EEA Joint Committee.':
    'In Island, Liechtenstein und Norwegen seit dem 20. Juli 2018, durch den Beschluss 154/2018 des Gemeinsamen EWR-Ausschusses.',
  'Article 29 Working Party': 'Artikel-29-Datenschutzgruppe',
  'European Data Protection Board': 'Europäischer Datenschutzausschuss',
  'National supervisory authorities': 'nationale Aufsichtsbehörden',
  'In writing, electronic form included (30(3)); shown to the supervisory authority on request (30(4)).':
    'Schriftlich, auch elektronisch (Art. 30 Abs. 3); auf Anfrage der Aufsichtsbehörde vorzulegen (Art. 30 Abs. 4).',
  'Organisations of fewer than 750 people, but for processing that is likely to be a high risk.':
    'Einrichtungen mit weniger als 750 Beschäftigten, außer für Verarbeitungen mit voraussichtlich hohem Risiko.',
  'As COM(2025)501 proposes.': 'Wie COM(2025)501 vorschlägt.',
  'Adequacy decision': 'Angemessenheitsbeschluss',
  'Approval by the lead supervisory authority, under the consistency mechanism (47(1)).':
    'Genehmigung durch die federführende Aufsichtsbehörde im Kohärenzverfahren (Art. 47 Abs. 1).',
  'Standard contractual clauses of the Commission': 'Standardvertragsklauseln der Kommission',
  'Standard contractual clauses of a supervisory authority, approved by the Commission':
    'Standardvertragsklauseln einer Aufsichtsbehörde, von der Kommission genehmigt',
  'Contractual clauses of their own': 'eigene Vertragsklauseln',
  'Authorisation by the supervisory authority.': 'Genehmigung durch die Aufsichtsbehörde.',
  "International agreement behind a foreign court's or authority's order":
    'internationale Übereinkunft hinter der Anordnung eines ausländischen Gerichts oder einer Behörde',
  'allows nothing by itself: a legal basis of Art 6 and another ground of Chapter V must stand beside it':
    'erlaubt für sich allein nichts: Eine Rechtsgrundlage nach Art. 6 und eine andere Grundlage des Kapitels V müssen hinzukommen',
  'EDPB Guidelines 02/2024.': 'EDSA-Leitlinien 02/2024.',
  'Telling the supervisory authority and the data subjects.':
    'Unterrichtung der Aufsichtsbehörde und der betroffenen Personen.',
  'business operators under the APPI, with the Supplementary Rules for data from the EU':
    'Unternehmer nach dem APPI, mit den ergänzenden Vorschriften für Daten aus der EU',
  'transfers under the UK GDPR, but for those for the purposes of immigration control':
    'Übermittlungen nach der UK GDPR, außer solchen für Zwecke der Einwanderungskontrolle',
  'its end, set to 27 June 2025, was put off by (EU) 2025/1226':
    'das auf den 27. Juni 2025 festgelegte Ende wurde durch (EU) 2025/1226 hinausgeschoben',
  'What is transferred for law enforcement: (EU) 2021/1773.':
    'Was zur Strafverfolgung übermittelt wird: (EU) 2021/1773.',
  '(EU) 2021/1772, extended by (EU) 2025/1226': '(EU) 2021/1772, verlängert durch (EU) 2025/1226',
  'renewed by (EU) 2025/2574 before its end of 27 December 2025':
    'durch (EU) 2025/2574 vor dem Ende am 27. Dezember 2025 erneuert',
  '(EU) 2021/1772, renewed by (EU) 2025/2574': '(EU) 2021/1772, erneuert durch (EU) 2025/2574',
  'transfers under the UK GDPR, those for immigration control now among them':
    'Übermittlungen nach der UK GDPR, nun auch solche für die Einwanderungskontrolle',
  'its last day is 27 December 2031, unless it is renewed':
    'der letzte Tag ist der 27. Dezember 2031, wenn der Beschluss nicht erneuert wird',
  'The number of the renewal was not seen; its date and its end were.':
    'Die Nummer der Erneuerung wurde nicht gesehen, nur ihr Datum und ihr Ende.',
  'controllers under the PIPA; neither personal credit information under the Credit Information Act overseen by the Financial Services Commission, nor missionary activities of religious bodies and the nomination of candidates by parties':
    'Verantwortliche nach dem PIPA; weder persönliche Kreditinformationen nach dem Credit Information Act unter der Aufsicht der Financial Services Commission noch Missionstätigkeiten religiöser Einrichtungen und die Aufstellung von Kandidaten durch Parteien',
  'Safe Harbor': 'Safe Harbor',
  'organisations that had certified themselves to Safe Harbor':
    'Organisationen, die sich selbst nach Safe Harbor zertifiziert hatten',
  'declared invalid by the Court of Justice on 6 October 2015, C-362/14':
    'vom Gerichtshof am 6. Oktober 2015 für ungültig erklärt, C-362/14',
  'organisations that had certified themselves to the Privacy Shield':
    'Organisationen, die sich selbst nach dem Privacy Shield zertifiziert hatten',
  'declared invalid by the Court of Justice on 16 July 2020, C-311/18':
    'vom Gerichtshof am 16. Juli 2020 für ungültig erklärt, C-311/18',
  'organisations in the United States that have certified themselves to the Data Privacy Framework; data on employees only where the certification extends to them':
    'Organisationen in den Vereinigten Staaten, die sich selbst nach dem Data Privacy Framework zertifiziert haben; Beschäftigtendaten nur, wenn die Zertifizierung sie umfasst',
  'The action against it was dismissed on 3 September 2025 (T-553/23); the appeal of 31 October 2025 (C-703/25 P) is pending.':
    'Die Klage dagegen wurde am 3. September 2025 abgewiesen (T-553/23); das Rechtsmittel vom 31. Oktober 2025 (C-703/25 P) ist anhängig.',
  'European Patent Organisation': 'Europäische Patentorganisation',
  'the European Patent Organisation': 'die Europäische Patentorganisation',
  'public and private recipients under the LGPD; no transfers solely for public security, national defence or law enforcement':
    'öffentliche und private Empfänger nach der LGPD; keine Übermittlungen allein für öffentliche Sicherheit, Landesverteidigung oder Strafverfolgung',
  'Adopted on 26 January 2026, published on the 28th, from which a secondary source counts it; to be reviewed after four years. For Iceland, Liechtenstein and Norway the act of the EEA Joint Committee was still a draft in May 2026.':
    'Angenommen am 26. Januar 2026, veröffentlicht am 28., ab dem eine Sekundärquelle zählt; nach vier Jahren zu überprüfen. Für Island, Liechtenstein und Norwegen war der Beschluss des Gemeinsamen EWR-Ausschusses im Mai 2026 noch ein Entwurf.',
  'the clauses of 2021 (2021/914)': 'die Klauseln von 2021 (2021/914)',
  'Standard contractual clauses, controller to controller, set I (2001/497/EC)':
    'Standardvertragsklauseln, Verantwortlicher an Verantwortlichen, Set I (2001/497/EG)',
  'the clauses of 2010 (2010/87/EU), and now those of 2021 (2021/914)':
    'die Klauseln von 2010 (2010/87/EU), nun die von 2021 (2021/914)',
  'Standard contractual clauses, controller to processor (2002/16/EC)':
    'Standardvertragsklauseln, Verantwortlicher an Auftragsverarbeiter (2002/16/EG)',
  'Contracts of before went on while the transfers and the processing were the same.':
    'Frühere Verträge galten weiter, solange Übermittlungen und Verarbeitung dieselben blieben.',
  'Standard contractual clauses, controller to controller, set II (2004/915/EC)':
    'Standardvertragsklauseln, Verantwortlicher an Verantwortlichen, Set II (2004/915/EG)',
  'Standard contractual clauses, controller to processor (2010/87/EU)':
    'Standardvertragsklauseln, Verantwortlicher an Auftragsverarbeiter (2010/87/EU)',
  'Standard contractual clauses of 2021 (Implementing Decision (EU) 2021/914)':
    'Standardvertragsklauseln von 2021 (Durchführungsbeschluss (EU) 2021/914)',
  'Not for importers whose own processing is subject to the regulation under Art 3(2) (recital 7); no set of clauses for them was found.':
    'Nicht für Importeure, deren eigene Verarbeitung nach Art. 3 Abs. 2 der Verordnung unterliegt (Erwägungsgrund 7); Klauseln für sie wurden nicht gefunden.',
  'Controller to controller': 'Verantwortlicher an Verantwortlichen',
  'Controller to processor': 'Verantwortlicher an Auftragsverarbeiter',
  'It meets Art 28(3) too.': 'Erfüllt auch Art. 28 Abs. 3.',
  'Processor to processor': 'Auftragsverarbeiter an Auftragsverarbeiter',
  'It meets Art 28(4) too.': 'Erfüllt auch Art. 28 Abs. 4.',
  'Processor to controller': 'Auftragsverarbeiter an Verantwortlichen',
  'Without clause 13; clauses 14 and 15 only where the processor combines the data with its own from the EU.':
    'Ohne Klausel 13; Klauseln 14 und 15 nur, wenn der Auftragsverarbeiter die Daten mit eigenen aus der EU zusammenführt.',
  'Docking clause, by which others can join: optional.':
    'Kopplungsklausel, mit der andere beitreten können: fakultativ.',
  'Sub-processors, modules 2 and 3: prior authorisation of each (option 1), or general authorisation with notice of changes in a stated time (option 2).':
    'Unterauftragsverarbeiter, Module 2 und 3: vorherige Genehmigung jedes einzelnen (Option 1) oder allgemeine Genehmigung mit Mitteilung von Änderungen in bestimmter Frist (Option 2).',
  'Independent body to which data subjects can complain: optional.':
    'Unabhängige Stelle, bei der sich betroffene Personen beschweren können: fakultativ.',
  'Competent supervisory authority, modules 1 to 3, in three variants: exporter in the EU, its representative there, or neither.':
    'Zuständige Aufsichtsbehörde, Module 1 bis 3, in drei Varianten: Exporteur in der EU, sein Vertreter dort, oder keines von beiden.',
  'The law of the destination: the transfer impact assessment, documented.':
    'Das Recht des Ziellands: die Bewertung der Übermittlung (TIA), dokumentiert.',
  'What the importer does when an authority asks for the data.':
    'Was der Importeur tut, wenn eine Behörde die Daten verlangt.',
  "Governing law: a member state's, which allows third-party rights; module 4: any country's that allows them.":
    'Anwendbares Recht: das eines Mitgliedstaats, das Rechte Dritter zulässt; Modul 4: das eines beliebigen Landes, das sie zulässt.',
  "Courts: a member state's; module 4: any that are named.":
    'Gerichtsstand: ein Mitgliedstaat; Modul 4: jeder, der genannt ist.',
  'The parties, with role, contact person and signature.': 'Die Parteien, mit Rolle, Kontaktperson und Unterschrift.',
  'Data subjects, data, sensitive data and their safeguards, frequency, nature, purpose, retention, transfers to sub-processors.':
    'Betroffene Personen, Daten, sensible Daten und ihre Garantien, Häufigkeit, Art, Zweck, Aufbewahrung, Übermittlungen an Unterauftragsverarbeiter.',
  'The competent supervisory authority.': 'Die zuständige Aufsichtsbehörde.',
  'Technical and organisational measures.': 'Technische und organisatorische Maßnahmen.',
  'List of sub-processors: modules 2 and 3, with option 1 of clause 9.':
    'Liste der Unterauftragsverarbeiter: Module 2 und 3, bei Option 1 der Klausel 9.',
  'Binding corporate rules for controllers, approved by the lead supervisory authority':
    'verbindliche interne Datenschutzvorschriften für Verantwortliche, von der federführenden Aufsichtsbehörde genehmigt',
  'They hold what Art 47(2)(a) to (n) lists; EDPB Recommendations 1/2022.':
    'Sie enthalten, was Art. 47 Abs. 2 Buchst. a bis n aufzählt; EDSA-Empfehlungen 1/2022.',
  'Binding corporate rules for processors, approved by the lead supervisory authority':
    'verbindliche interne Datenschutzvorschriften für Auftragsverarbeiter, von der federführenden Aufsichtsbehörde genehmigt',
  'They hold what Art 47(2)(a) to (n) lists.': 'Sie enthalten, was Art. 47 Abs. 2 Buchst. a bis n aufzählt.',
  'What went to the United Kingdom in the bridge after its transition period counted as no transfer to a third country.':
    'Was in der Überbrückungszeit nach dem Übergangszeitraum ins Vereinigte Königreich ging, galt nicht als Übermittlung in ein Drittland.',
  'The notice says that data will go to a third country, whether there is an adequacy decision, and else which safeguards there are and how to obtain a copy. The article does not ask for the countries in terms; by the guidelines they are generally named. The record must name them.':
    'Die Information sagt, dass Daten in ein Drittland gehen, ob es einen Angemessenheitsbeschluss gibt und sonst welche Garantien und wie eine Kopie erhältlich ist. Der Artikel verlangt die Länder nicht ausdrücklich; nach den Leitlinien werden sie in der Regel genannt. Das Verzeichnis muss sie nennen.',
  'Guidelines WP260 rev.01, annex, which the European Data Protection Board has endorsed.':
    'Leitlinien WP260 rev.01, Anhang, die der Europäische Datenschutzausschuss gebilligt hat.',
  'Whoever asks for access is told of the safeguards of the transfers.':
    'Wer Auskunft verlangt, wird über die Garantien der Übermittlungen unterrichtet.',
  'Only clauses of the parties’ own and administrative arrangements (46(3)), binding corporate rules (47) and compelling legitimate interests (49(1)) go to the supervisory authority.':
    'Nur eigene Klauseln der Parteien und Verwaltungsvereinbarungen (Art. 46 Abs. 3), verbindliche interne Datenschutzvorschriften (Art. 47) und zwingende berechtigte Interessen (Art. 49 Abs. 1) gehen an die Aufsichtsbehörde.',
  'Before safeguards are relied on, it is assessed and documented whether the law and the practice of the destination leave a protection that is essentially equivalent.':
    'Vor der Stützung auf Garantien wird bewertet und dokumentiert, ob Recht und Praxis des Ziellands einen der Sache nach gleichwertigen Schutz lassen.',
  'C-311/18; clause 14 of the clauses of 2021; EDPB Recommendations 01/2020.':
    'C-311/18; Klausel 14 der Klauseln von 2021; EDSA-Empfehlungen 01/2020.',
  'A controller or processor that is not established in the EU and subject to the regulation by Art 3(2) appoints a representative there.':
    'Ein Verantwortlicher oder Auftragsverarbeiter, der nicht in der EU niedergelassen ist und nach Art. 3 Abs. 2 der Verordnung unterliegt, benennt dort einen Vertreter.',
  'Unless the breach is unlikely to be a risk to people; to the supervisory authority.':
    'Außer wenn die Verletzung voraussichtlich zu keinem Risiko für Personen führt; an die Aufsichtsbehörde.',
  'without undue delay; later than 96 hours only with the reasons for it':
    'unverzüglich; später als 96 Stunden nur mit Begründung',
  'Where the breach is likely to be a high risk to people; to the supervisory authority.':
    'Wenn die Verletzung voraussichtlich ein hohes Risiko für Personen bedeutet; an die Aufsichtsbehörde.',
  'As the Digital Omnibus proposes.': 'Wie der Digital-Omnibus vorschlägt.',
  'Providers of publicly available electronic communications services; whatever the risk.':
    'Betreiber öffentlich zugänglicher elektronischer Kommunikationsdienste; unabhängig vom Risiko.',
  'For services of the information society that rest on consent; member states may lower it, to 13 at least.':
    'Für Dienste der Informationsgesellschaft, die auf Einwilligung beruhen; Mitgliedstaaten dürfen es senken, mindestens 13.',
  'Special categories need a condition of Art 9(2) beside; criminal records need official authority or a law that allows them (10).':
    'Besondere Kategorien brauchen daneben eine Bedingung des Art. 9 Abs. 2; Daten über Straftaten brauchen behördliche Aufsicht oder ein Gesetz, das sie zulässt (Art. 10).',
  'A representative who is not the data protection officer too':
    'ein Vertreter, der nicht zugleich der Datenschutzbeauftragte ist',
  'the lists of processing that the national supervisory authorities publish (35(4))':
    'die Listen von Verarbeitungen, die die nationalen Aufsichtsbehörden veröffentlichen (Art. 35 Abs. 4)',
  'From when Art 30(5) exempts organisations of under 750 staff but for high-risk processing.':
    'Ab wann Art. 30 Abs. 5 Einrichtungen mit weniger als 750 Beschäftigten ausnimmt, außer bei Verarbeitungen mit hohem Risiko.',
  'COM(2025)501 is a proposal: its adoption was not found.':
    'COM(2025)501 ist ein Vorschlag: Seine Annahme wurde nicht gefunden.',
  'From when a breach is told to the supervisory authority within 96 hours, and only where the risk is high.':
    'Ab wann eine Verletzung der Aufsichtsbehörde binnen 96 Stunden und nur bei hohem Risiko gemeldet wird.',
  'The Digital Omnibus is a proposal: its adoption was not found.':
    'Der Digital-Omnibus ist ein Vorschlag: Seine Annahme wurde nicht gefunden.',
};
