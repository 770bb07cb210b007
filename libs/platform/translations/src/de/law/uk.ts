import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of the United Kingdom. */
export const UK: Catalogue = {
  'Regulation (EU) 2016/679 (General Data Protection Regulation) and Data Protection Act 2018':
    'Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung) und Data Protection Act 2018',
  'As a member state, and in the transition period of the withdrawal agreement.':
    'Als Mitgliedstaat, und im Übergangszeitraum des Austrittsabkommens.',
  'UK General Data Protection Regulation and Data Protection Act 2018':
    'UK General Data Protection Regulation (UK GDPR) und Data Protection Act 2018',
  'UK General Data Protection Regulation and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025':
    'UK General Data Protection Regulation (UK GDPR) und Data Protection Act 2018, geändert durch den Data (Use and Access) Act 2025',
  'Information Commissioner': 'Information Commissioner',
  'Information Commission': 'Information Commission',
  'From when it has the functions of the Information Commissioner was not verified.':
    'Ab wann sie die Aufgaben des Information Commissioner hat, wurde nicht überprüft.',
  'In writing, electronic form included (30(3)); shown to the Commissioner on request (30(4)).':
    'Schriftlich, auch elektronisch (Art. 30 Abs. 3); auf Anfrage dem Commissioner vorzulegen (Art. 30 Abs. 4).',
  'The Data (Use and Access) Act 2025 left Art 30 as it was.':
    'Der Data (Use and Access) Act 2025 hat Art. 30 unverändert gelassen.',
  'Approval by regulations (adequacy regulations, data bridge)':
    'Zulassung durch Verordnung (adequacy regulations, data bridge)',
  'Binding instrument of a public body': 'verbindliches Instrument einer Behörde',
  'between a public body and another relevant person':
    'zwischen einer öffentlichen Stelle und einer anderen „relevant person“',
  'Data (Use and Access) Act 2025, Schedule 7, para 6.': 'Data (Use and Access) Act 2025, Schedule 7, Nr. 6.',
  'Authorisation by the Commissioner.': 'Genehmigung durch den Commissioner.',
  'Standard data protection clauses specified in regulations of the Secretary of State':
    'Standarddatenschutzklauseln in Verordnungen des Secretary of State',
  'No such regulations were found.': 'Solche Verordnungen wurden nicht gefunden.',
  'International Data Transfer Agreement': 'International Data Transfer Agreement (IDTA)',
  'International Data Transfer Addendum to the EU standard contractual clauses':
    'International Data Transfer Addendum zu den EU-Standardvertragsklauseln',
  'UK binding corporate rules': 'verbindliche interne Datenschutzvorschriften des Vereinigten Königreichs',
  'Approval by the Commissioner (47).': 'Genehmigung durch den Commissioner (Art. 47).',
  'Contractual clauses authorised by the Commissioner': 'vom Commissioner genehmigte Vertragsklauseln',
  'One of the derogations of Art 49(1)(a) to (g), without saying which':
    'eine der Ausnahmen von Art. 49 Abs. 1 Buchst. a bis g, ohne Angabe welcher',
  'each of them has limits of its own: say which is relied on':
    'jede von ihnen hat eigene Grenzen: Sagen Sie, welche herangezogen wird',
  'Telling the Commissioner and the data subjects.': 'Unterrichtung des Commissioner und der betroffenen Personen.',
  'DPA 2018 Sch 21': 'DPA 2018, Sch. 21',
  'With the institutions of the EU and the EEA.': 'Mit den Organen der EU und dem EWR.',
  'private-sector organisations under the APPI': 'Organisationen des Privatsektors nach dem APPI',
  'recipients under the PIPA, personal credit information included':
    'Empfänger nach dem PIPA, persönliche Kreditinformationen eingeschlossen',
  'it counts as made under Art 45A since': 'gilt seitdem als nach Art. 45A ergangen',
  'organisations in the United States certified to the Data Privacy Framework with its UK Extension; sensitive data must be marked as such for the recipient':
    'Organisationen in den Vereinigten Staaten, die nach dem Data Privacy Framework mit der UK Extension zertifiziert sind; sensible Daten müssen für den Empfänger als solche gekennzeichnet sein',
  'Regulations after it: not verified.': 'Verordnungen danach: nicht überprüft.',
  'UK-US data bridge': 'UK-US Data Bridge',
  'the IDTA (A1.0) or the Addendum (B1.0)': 'das IDTA (A1.0) oder das Addendum (B1.0)',
  'EU standard contractual clauses, controller to controller, set I (2001/497/EC)':
    'EU-Standardvertragsklauseln, Verantwortlicher an Verantwortlichen, Set I (2001/497/EG)',
  'EU standard contractual clauses, controller to processor (2002/16/EC)':
    'EU-Standardvertragsklauseln, Verantwortlicher an Auftragsverarbeiter (2002/16/EG)',
  'EU standard contractual clauses, controller to controller, set II (2004/915/EC)':
    'EU-Standardvertragsklauseln, Verantwortlicher an Verantwortlichen, Set II (2004/915/EG)',
  'EU standard contractual clauses, controller to processor (2010/87/EU)':
    'EU-Standardvertragsklauseln, Verantwortlicher an Auftragsverarbeiter (2010/87/EU)',
  'Whether a newer version has been issued: not verified.': 'Ob es eine neuere Fassung gibt: nicht überprüft.',
  'International Data Transfer Agreement A1.0': 'International Data Transfer Agreement A1.0 (IDTA)',
  'Parties and signatures.': 'Parteien und Unterschriften.',
  'Details of the transfer.': 'Einzelheiten der Übermittlung.',
  'Transferred data.': 'Übermittelte Daten.',
  'Security requirements.': 'Sicherheitsanforderungen.',
  'Extra protection clauses, where the assessment asks for them.':
    'Zusätzliche Schutzklauseln, wo die Bewertung sie verlangt.',
  'Commercial clauses: optional.': 'Geschäftliche Klauseln: fakultativ.',
  'Mandatory clauses.': 'Zwingende Klauseln.',
  'International Data Transfer Addendum B1.0 to the EU standard contractual clauses':
    'International Data Transfer Addendum B1.0 zu den EU-Standardvertragsklauseln',
  'Parties.': 'Parteien.',
  'The clauses of 2021 that it amends, with their modules and options.':
    'Die Klauseln von 2021, die es ändert, mit ihren Modulen und Optionen.',
  'What the annexes of the clauses hold.': 'Was die Anhänge der Klauseln enthalten.',
  'Who may end it when the approved Addendum changes.':
    'Wer es beenden darf, wenn sich das genehmigte Addendum ändert.',
  'UK binding corporate rules for controllers, approved by the Commissioner':
    'verbindliche interne Datenschutzvorschriften des Vereinigten Königreichs für Verantwortliche, vom Commissioner genehmigt',
  'UK binding corporate rules for processors, approved by the Commissioner':
    'verbindliche interne Datenschutzvorschriften des Vereinigten Königreichs für Auftragsverarbeiter, vom Commissioner genehmigt',
  'UK Addendum to binding corporate rules approved in the EU':
    'UK Addendum zu in der EU genehmigten verbindlichen internen Datenschutzvorschriften',
  'Of December 2023: the day was not verified.': 'Vom Dezember 2023: Der Tag wurde nicht überprüft.',
  'Every transfer is approved by regulations, made under appropriate safeguards or on a derogation, onward transfers too.':
    'Jede Übermittlung ist durch Verordnung zugelassen, erfolgt mit geeigneten Garantien oder nach einer Ausnahme; auch Weiterübermittlungen.',
  'The EU standard contractual clauses of 2021 have never been a ground by themselves: the Addendum makes them one.':
    'Die EU-Standardvertragsklauseln von 2021 waren für sich allein nie eine Grundlage: Das Addendum macht sie dazu.',
  'Before safeguards are relied on, it is assessed whether the protection in the destination is essentially equivalent.':
    'Vor der Stützung auf Garantien wird bewertet, ob der Schutz im Zielland der Sache nach gleichwertig ist.',
  'The data protection test: after the transfer, the standard of protection is not materially lower than in the United Kingdom. For regulations it is the Secretary of State’s; for safeguards, the exporter’s, acting reasonably and proportionately.':
    'Der Datenschutztest: Nach der Übermittlung ist das Schutzniveau nicht wesentlich niedriger als im Vereinigten Königreich. Bei Verordnungen prüft der Secretary of State, bei Garantien der Exporteur, vernünftig und verhältnismäßig.',
  'The notice says that data will go to a third country, whether it is approved by regulations, and else which safeguards there are and how to obtain a copy. The article does not ask for the countries in terms; the Commissioner’s practice is to have them named. The record must name them.':
    'Die Information sagt, dass Daten in ein Drittland gehen, ob es durch Verordnung zugelassen ist und sonst welche Garantien und wie eine Kopie erhältlich ist. Der Artikel verlangt die Länder nicht ausdrücklich; nach der Praxis des Commissioner werden sie genannt. Das Verzeichnis muss sie nennen.',
  'Binding corporate rules (47) and clauses of the parties’ own (46(3)) go to the Commissioner, and so do compelling legitimate interests (49(1)); the IDTA and the Addendum do not.':
    'Verbindliche interne Datenschutzvorschriften (Art. 47) und eigene Klauseln der Parteien (Art. 46 Abs. 3) gehen an den Commissioner, ebenso zwingende berechtigte Interessen (Art. 49 Abs. 1); das IDTA und das Addendum nicht.',
  'A controller or processor that is not established in the United Kingdom and subject to its regulation by Art 3(2) appoints a representative there.':
    'Ein Verantwortlicher oder Auftragsverarbeiter, der nicht im Vereinigten Königreich niedergelassen ist und nach Art. 3 Abs. 2 dessen Verordnung unterliegt, benennt dort einen Vertreter.',
  'Unless the breach is unlikely to be a risk to people; to the Commissioner.':
    'Außer wenn die Verletzung voraussichtlich zu keinem Risiko für Personen führt; an den Commissioner.',
  'Providers of public electronic communications services; whatever the risk.':
    'Betreiber öffentlicher elektronischer Kommunikationsdienste; unabhängig vom Risiko.',
  'For services of the information society that rest on consent.':
    'Für Dienste der Informationsgesellschaft, die auf Einwilligung beruhen.',
  'Recognised legitimate interests are those of Annex 1, and need no balancing. They do not serve in the EU.':
    'Anerkannte berechtigte Interessen sind die des Anhangs 1 und brauchen keine Abwägung. In der EU gelten sie nicht.',
  'Employment, social security and social protection': 'Beschäftigung, soziale Sicherheit und Sozialschutz',
  'Health or social care purposes': 'Zwecke der Gesundheits- oder Sozialversorgung',
  'Public health': 'öffentliche Gesundheit',
  'Research etc': 'Forschung usw.',
  'Statutory etc and government purposes': 'gesetzliche usw. und staatliche Zwecke',
  'Administration of justice and parliamentary purposes': 'Rechtspflege und parlamentarische Zwecke',
  'Equality of opportunity or treatment': 'Chancengleichheit oder Gleichbehandlung',
  'Racial and ethnic diversity at senior levels of organisations':
    'ethnische Vielfalt in den Führungsebenen von Organisationen',
  'Preventing or detecting unlawful acts': 'Verhütung oder Aufdeckung rechtswidriger Handlungen',
  'Protecting the public against dishonesty etc': 'Schutz der Öffentlichkeit vor Unredlichkeit usw.',
  'Regulatory requirements relating to unlawful acts and dishonesty etc':
    'Aufsichtsanforderungen zu rechtswidrigen Handlungen, Unredlichkeit usw.',
  'Journalism etc in connection with unlawful acts and dishonesty etc':
    'Journalismus usw. im Zusammenhang mit rechtswidrigen Handlungen, Unredlichkeit usw.',
  'Preventing fraud': 'Betrugsverhütung',
  'Suspicion of terrorist financing or money laundering': 'Verdacht auf Terrorismusfinanzierung oder Geldwäsche',
  'Support for individuals with a particular disability or medical condition':
    'Unterstützung von Personen mit bestimmter Behinderung oder Krankheit',
  'Counselling etc': 'Beratung usw.',
  'Safeguarding of children and of individuals at risk': 'Schutz von Kindern und gefährdeten Personen',
  'Safeguarding of economic well-being of certain individuals': 'Schutz des wirtschaftlichen Wohls bestimmter Personen',
  Insurance: 'Versicherung',
  'Occupational pensions': 'betriebliche Altersversorgung',
  'Political parties': 'politische Parteien',
  'Elected representatives responding to requests': 'gewählte Vertreter, die Anliegen beantworten',
  'Disclosure to elected representatives': 'Offenlegung gegenüber gewählten Vertretern',
  'Informing elected representatives about prisoners': 'Unterrichtung gewählter Vertreter über Gefangene',
  'Publication of legal judgments': 'Veröffentlichung von Gerichtsurteilen',
  'Anti-doping in sport': 'Dopingbekämpfung im Sport',
  'Standards of behaviour in sport': 'Verhaltensstandards im Sport',
  "Protecting individual's vital interests": 'Schutz lebenswichtiger Interessen einer Person',
  'Processing by not-for-profit bodies': 'Verarbeitung durch gemeinnützige Stellen',
  'Personal data in the public domain': 'öffentlich bekannte personenbezogene Daten',
  'Judicial acts': 'gerichtliche Handlungen',
  'Administration of accounts used in commission of indecency offences involving children':
    'Verwaltung von Konten, die für Sexualstraftaten an Kindern genutzt werden',
  'Extension of conditions in Part 2 of this Schedule referring to substantial public interest':
    'Erweiterung der Bedingungen in Part 2 dieses Schedule, die auf erhebliches öffentliches Interesse abstellen',
  'Extension of insurance conditions': 'Erweiterung der Versicherungsbedingungen',
  'For special categories on Art 9(2)(b), (g), (h), (i) or (j), and for criminal offence data: a condition of Schedule 1':
    'Für besondere Kategorien nach Art. 9 Abs. 2 Buchst. b, g, h, i oder j und für Daten über Straftaten: eine Bedingung des Schedule 1',
  'Where a condition needs an appropriate policy document: whether data are retained and erased as it says, and the reasons if not':
    'Wo eine Bedingung ein „appropriate policy document“ verlangt: ob Daten aufbewahrt und gelöscht werden, wie es sagt, und die Gründe, wenn nicht',
  'The record of Art 30 also names the condition, and how Art 6 is satisfied: para 41(a), (b).':
    'Das Verzeichnis nach Art. 30 nennt auch die Bedingung und wie Art. 6 erfüllt ist: Nr. 41(a), (b).',
  'A way to complain to the controller, as by an electronic form; receipt confirmed within 30 days, and an answer without undue delay':
    'ein Weg, sich beim Verantwortlichen zu beschweren, etwa mit einem elektronischen Formular; Eingangsbestätigung binnen 30 Tagen und Antwort unverzüglich',
  'the list of processing that the Commissioner publishes (35(4))':
    'die Liste von Verarbeitungen, die der Commissioner veröffentlicht (Art. 35 Abs. 4)',
  'From when the Information Commission has the place of the Information Commissioner.':
    'Ab wann die Information Commission an die Stelle des Information Commissioner tritt.',
  'The Act founds it, and SI 2026/386 is made with its s119. From when s119 is in force was not found.':
    'Das Gesetz gründet sie, und SI 2026/386 stützt sich auf dessen s119. Ab wann s119 gilt, wurde nicht gefunden.',
};
