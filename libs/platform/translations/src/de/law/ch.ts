import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of Switzerland. */
export const CH: Catalogue = {
  'Federal Act on Data Protection of 19 June 1992 and its Ordinance of 14 June 1993':
    'Bundesgesetz über den Datenschutz vom 19. Juni 1992 und Verordnung vom 14. Juni 1993',
  'Knew no record of processing, no breach duty, and no country in the notice; protected legal persons too.':
    'Kannte weder ein Verzeichnis der Bearbeitungstätigkeiten noch eine Meldepflicht bei Verletzungen noch das Land in der Information; schützte auch juristische Personen.',
  'Federal Act on Data Protection of 25 September 2020 (FADP, SR 235.1) and Data Protection Ordinance (DPO, SR 235.11)':
    'Bundesgesetz über den Datenschutz vom 25. September 2020 (DSG, SR 235.1) und Datenschutzverordnung (DSV, SR 235.11)',
  'Federal Data Protection Commissioner': 'Eidgenössischer Datenschutzbeauftragter',
  'Federal Data Protection and Information Commissioner':
    'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)',
  'Data files are declared to the Commissioner for the public register of data files: by private persons who regularly process sensitive data or personality profiles, or regularly disclose data to third parties.':
    'Datensammlungen werden beim EDÖB für das öffentliche Register der Datensammlungen angemeldet: von privaten Personen, die regelmässig besonders schützenswerte Personendaten oder Persönlichkeitsprofile bearbeiten oder regelmässig Personendaten an Dritte bekannt geben.',
  'Companies with fewer than 250 employees on 1 January of a year, and natural persons, unless sensitive data are processed on a large scale or high-risk profiling is carried out (12(5); DPO 24).':
    'Unternehmen mit weniger als 250 Mitarbeitenden am 1. Januar eines Jahres und natürliche Personen, ausser es werden besonders schützenswerte Personendaten in grossem Umfang bearbeitet oder ein Profiling mit hohem Risiko durchgeführt (Art. 12 Abs. 5; Art. 24 DSV).',
  'Federal bodies notify their records to the Commissioner (12(4)).':
    'Bundesorgane melden ihre Verzeichnisse dem EDÖB (Art. 12 Abs. 4).',
  'A private controller need not appoint an officer.':
    'Ein privater Verantwortlicher muss keine Beraterin und keinen Berater ernennen.',
  'Legislation that gives adequate protection': 'Rechtsvorschriften mit angemessenem Schutz',
  'The Commissioner’s list did not bind: whoever disclosed answered for the protection being adequate.':
    'Die Liste des EDÖB band nicht: Wer bekannt gab, stand für die Angemessenheit des Schutzes ein.',
  'State on the list of the Federal Council': 'Staat auf der Liste des Bundesrats',
  'Annex 1 of the ordinance binds.': 'Anhang 1 der Verordnung ist verbindlich.',
  'Treaty under international law': 'völkerrechtlicher Vertrag',
  'Sufficient guarantees, by contract in particular': 'hinreichende Garantien, insbesondere durch Vertrag',
  'The Commissioner is informed of the guarantees (6(3)).':
    'Der EDÖB wird über die Garantien informiert (Art. 6 Abs. 3).',
  'Data protection clauses in a contract between the parties':
    'Datenschutzklauseln in einem Vertrag zwischen den Parteien',
  'Notified to the Commissioner before the data are disclosed.': 'Dem EDÖB vor der Bekanntgabe der Daten mitgeteilt.',
  'Specific guarantees of the competent federal body': 'spezifische Garantien des zuständigen Bundesorgans',
  'Standard contract clauses drawn up or approved by the Commissioner':
    'vom EDÖB erarbeitete oder anerkannte Mustervertragsklauseln',
  'The Commissioner is told in general terms that they are used (6(3); ordinance of 1993, 6(3)).':
    'Dem EDÖB wird allgemein mitgeteilt, dass sie verwendet werden (Art. 6 Abs. 3; Verordnung von 1993, Art. 6 Abs. 3).',
  'Standard data protection clauses issued, approved or recognised by the Commissioner':
    'vom EDÖB ausgestellte, genehmigte oder anerkannte Standarddatenschutzklauseln',
  'The EU’s clauses serve with the adaptations that Swiss law needs.':
    'Die Klauseln der EU dienen mit den Anpassungen, die das Schweizer Recht braucht.',
  'Data protection rules within one company or group':
    'Datenschutzvorschriften innerhalb eines Unternehmens oder Konzerns',
  'The Commissioner is informed of the rules (6(3)).':
    'Der EDÖB wird über die Vorschriften informiert (Art. 6 Abs. 3).',
  'Approved by the Commissioner, or by the authority of a state that protects adequately: one of the two is enough.':
    'Genehmigt durch den EDÖB oder durch die Behörde eines Staates mit angemessenem Schutz: eines von beiden genügt.',
  'Approved code of conduct': 'genehmigte Verhaltensregeln',
  'with a binding and enforceable commitment of the recipient abroad':
    'mit einer verbindlichen und durchsetzbaren Verpflichtung des Empfängers im Ausland',
  'Approved by the Commissioner beforehand.': 'Vorgängig durch den EDÖB genehmigt.',
  Certification: 'Zertifizierung',
  'Consent in the single case': 'Einwilligung im Einzelfall',
  'Express consent': 'ausdrückliche Einwilligung',
  'Concluding or performing a contract': 'Abschluss oder Erfüllung eines Vertrags',
  'Data of the contracting party only.': 'Nur Daten der Vertragspartei.',
  'With the data subject, or with another in the data subject’s interest; directly connected with it.':
    'Mit der betroffenen Person, oder mit einem anderen in ihrem Interesse; in unmittelbarem Zusammenhang damit.',
  'Overriding public interest, or legal claims before a court':
    'überwiegendes öffentliches Interesse oder Rechtsansprüche vor Gericht',
  'Indispensable in the single case.': 'Im Einzelfall unerlässlich.',
  'Overriding public interest, or legal claims before a court or another competent foreign authority':
    'überwiegendes öffentliches Interesse oder Rechtsansprüche vor einem Gericht oder einer anderen zuständigen ausländischen Behörde',
  'Necessary for it; the Commissioner is told of the disclosure on request (17(2)).':
    'Dafür notwendig; der EDÖB wird auf Anfrage über die Bekanntgabe informiert (Art. 17 Abs. 2).',
  'Life or physical integrity of the data subject': 'Leben oder körperliche Unversehrtheit der betroffenen Person',
  'Necessary in the single case.': 'Im Einzelfall erforderlich.',
  'Life or physical integrity of the data subject or another':
    'Leben oder körperliche Unversehrtheit der betroffenen Person oder eines Dritten',
  'Consent cannot be had within reasonable time; the Commissioner is told of the disclosure on request (17(2)).':
    'Die Einwilligung ist nicht innert angemessener Frist zu erhalten; der EDÖB wird auf Anfrage über die Bekanntgabe informiert (Art. 17 Abs. 2).',
  'Data that the data subject has made generally accessible':
    'Daten, die die betroffene Person allgemein zugänglich gemacht hat',
  'The data subject has not expressly forbidden processing.':
    'Die betroffene Person hat die Bearbeitung nicht ausdrücklich untersagt.',
  'Data from a register provided for by law': 'Daten aus einem gesetzlich vorgesehenen Register',
  'Open to the public, or to whoever has an interest worth protecting, and as far as the law’s conditions are met.':
    'Öffentlich zugänglich oder Personen mit schutzwürdigem Interesse zugänglich, soweit die gesetzlichen Voraussetzungen erfüllt sind.',
  'List of the Commissioner': 'Liste des EDÖB',
  'Annex 1 of the ordinance took its place': 'Anhang 1 der Verordnung trat an ihre Stelle',
  'It did not bind. Which states stood on it at which time was not verified: Annex 1 took it over.':
    'Sie band nicht. Welche Staaten wann auf ihr standen, wurde nicht überprüft: Anhang 1 hat sie übernommen.',
  'DPO Annex 1': 'DSV Anhang 1',
  'Neither Japan nor the Republic of Korea is on it; that none was added since was not verified.':
    'Weder Japan noch die Republik Korea steht darauf; dass seither kein Staat hinzukam, wurde nicht überprüft.',
  'recipients subject to PIPEDA, or to a provincial act that stands in its place':
    'Empfänger, die dem PIPEDA oder einem an seiner Stelle geltenden Gesetz einer Provinz unterstehen',
  'It did not bind; since when Canada stood on it was not verified.':
    'Sie band nicht; seit wann Kanada auf ihr stand, wurde nicht überprüft.',
  'companies certified under the Swiss-U.S. Privacy Shield':
    'nach dem Swiss-U.S. Privacy Shield zertifizierte Unternehmen',
  'the Commissioner found that the Swiss-U.S. Privacy Shield does not protect adequately':
    'der EDÖB befand, dass der Swiss-U.S. Privacy Shield nicht angemessen schützt',
  'Swiss-U.S. Data Privacy Framework': 'Swiss-U.S. Data Privacy Framework',
  'companies certified under the Swiss-U.S. Data Privacy Framework':
    'nach dem Swiss-U.S. Data Privacy Framework zertifizierte Unternehmen',
  'A certification under the EU-U.S. framework alone does not reach Swiss data.':
    'Eine Zertifizierung allein nach dem EU-U.S. Framework erfasst Daten aus der Schweiz nicht.',
  'EU standard contractual clauses of 2001, 2004 and 2010': 'EU-Standardvertragsklauseln von 2001, 2004 und 2010',
  'the EU clauses of 2021 with the Swiss adaptations': 'die EU-Klauseln von 2021 mit den Schweizer Anpassungen',
  'EU standard contractual clauses of 2021, adapted to Swiss law':
    'EU-Standardvertragsklauseln von 2021, an das Schweizer Recht angepasst',
  'Annex I.C names the Commissioner as competent authority, beside that of the EU where the GDPR applies too':
    'Anhang I.C nennt den EDÖB als zuständige Behörde, neben jener der EU, wo auch die DSGVO gilt',
  'Swiss law may govern where the FADP alone applies': 'Schweizer Recht kann gewählt werden, wo allein das DSG gilt',
  '“member state” is not read so that data subjects could not sue where they habitually live in Switzerland':
    '«Mitgliedstaat» wird nicht so verstanden, dass betroffene Personen an ihrem gewöhnlichen Aufenthalt in der Schweiz nicht klagen könnten',
  'references to the GDPR are read as references to the FADP, as far as it applies':
    'Verweise auf die DSGVO gelten als Verweise auf das DSG, soweit es anwendbar ist',
  'Until the end of August 2023 the adapted clauses also protected data of legal persons.':
    'Bis Ende August 2023 schützten die angepassten Klauseln auch Daten juristischer Personen.',
  'Swiss adaptations of the EU standard contractual clauses of 2021':
    'Schweizer Anpassungen der EU-Standardvertragsklauseln von 2021',
  'Sending data files abroad was declared to the Commissioner beforehand, unless a law asked for it or the data subjects knew of it.':
    'Die Übermittlung von Datensammlungen ins Ausland war dem EDÖB vorgängig zu melden, ausser ein Gesetz verlangte sie oder die betroffenen Personen wussten davon.',
  'No disclosure abroad that would gravely endanger the personality of those concerned, as where no legislation protects adequately.':
    'Keine Bekanntgabe ins Ausland, welche die Persönlichkeit der Betroffenen schwerwiegend gefährdet, namentlich weil eine Gesetzgebung mit angemessenem Schutz fehlt.',
  'The Commissioner is informed beforehand of the guarantees of 6(2)(a) and of the rules of 6(2)(g); for clauses that the Commissioner has approved, that they are used.':
    'Der EDÖB wird vorgängig über die Garantien nach Art. 6 Abs. 2 Bst. a und die Regeln nach Art. 6 Abs. 2 Bst. g informiert; bei von ihm anerkannten Klauseln darüber, dass sie verwendet werden.',
  'The Federal Council decides which states and international bodies protect adequately; otherwise a guarantee of 16(2) or (3) or an exception of Art 17 is needed.':
    'Der Bundesrat entscheidet, welche Staaten und internationalen Organe angemessen schützen; sonst braucht es eine Garantie nach Art. 16 Abs. 2 oder 3 oder eine Ausnahme nach Art. 17.',
  'Data subjects are told the state or international body, and the guarantees of 16(2) or the exception of Art 17 relied on: stricter than the GDPR, which does not ask for the state in terms (but see the guidelines WP260).':
    'Den betroffenen Personen werden der Staat oder das internationale Organ und die Garantien nach Art. 16 Abs. 2 oder die Ausnahme nach Art. 17 mitgeteilt: strenger als die DSGVO, die den Staat nicht ausdrücklich verlangt (siehe aber die Leitlinien WP260).',
  'Clauses of 16(2)(b) and guarantees of 16(2)(c) are notified to the Commissioner beforehand; disclosures under 17(1)(b) second half, (c) and (d) on request (17(2)).':
    'Klauseln nach Art. 16 Abs. 2 Bst. b und Garantien nach Art. 16 Abs. 2 Bst. c werden dem EDÖB vorgängig mitgeteilt; Bekanntgaben nach Art. 17 Abs. 1 Bst. b zweiter Teil, c und d auf Anfrage (Art. 17 Abs. 2).',
  'Data made generally accessible by automated information services in order to inform the public are not disclosed abroad, though they can be reached from there.':
    'Daten, die mit automatisierten Informationsdiensten zur Information der Öffentlichkeit allgemein zugänglich gemacht werden, gelten nicht als ins Ausland bekannt gegeben, auch wenn sie von dort erreichbar sind.',
  'Private controllers abroad name a representative in Switzerland where they offer goods or services there or monitor behaviour, and process on a large scale, regularly and with high risk.':
    'Private Verantwortliche im Ausland bezeichnen eine Vertretung in der Schweiz, wenn sie hier Waren oder Dienstleistungen anbieten oder Verhalten beobachten und umfangreich, regelmässig und mit hohem Risiko bearbeiten.',
  'It probably leads to a high risk to the personality or the fundamental rights of those concerned.':
    'Sie führt voraussichtlich zu einem hohen Risiko für die Persönlichkeit oder die Grundrechte der Betroffenen.',
  'The law gives no number of hours.': 'Das Gesetz nennt keine Zahl von Stunden.',
  'The processor tells the controller of every breach of data security.':
    'Der Auftragsbearbeiter meldet dem Verantwortlichen jede Verletzung der Datensicherheit.',
  'They need to know for their protection, or the Commissioner demands it.':
    'Sie müssen es zu ihrem Schutz wissen, oder der EDÖB verlangt es.',
  'The law gives no age: whoever is capable of judgement consents.':
    'Das Gesetz nennt kein Alter: Wer urteilsfähig ist, willigt ein.',
  'Private persons need a justification only where they infringe personality.':
    'Private Personen brauchen einen Rechtfertigungsgrund nur, wenn sie die Persönlichkeit verletzen.',
  'Before processing that may result in a high risk to the personality or the fundamental rights of people':
    'vor einer Bearbeitung, die ein hohes Risiko für die Persönlichkeit oder die Grundrechte von Personen mit sich bringen kann',
  'Sensitive personal data on a large scale': 'besonders schützenswerte Personendaten in grossem Umfang',
  'Systematic monitoring of extensive public areas': 'systematische Überwachung umfangreicher öffentlicher Bereiche',
  'people are told of a decision by automated means alone that has legal effects or affects them considerably; on request they can state their view and have a person review it':
    'Personen werden über eine allein automatisierte Entscheidung informiert, die Rechtsfolgen hat oder sie erheblich beeinträchtigt; auf Antrag können sie ihren Standpunkt darlegen und sie von einer natürlichen Person überprüfen lassen',
  'Not where a contract with them is concluded or performed as they wish, or they have consented expressly (21(3)).':
    'Nicht, wenn ein Vertrag mit ihnen wie gewünscht abgeschlossen oder abgewickelt wird, oder sie ausdrücklich eingewilligt haben (Art. 21 Abs. 3).',
  'The impact assessment, kept for two years after the processing has ended':
    'die Datenschutz-Folgenabschätzung, nach Ende der Bearbeitung zwei Jahre aufbewahrt',
  'Documentation of breaches that are reported: their facts, their effects and the measures, kept for two years':
    'Dokumentation gemeldeter Verletzungen: Tatsachen, Auswirkungen und Massnahmen, zwei Jahre aufbewahrt',
  'Identity of the controller': 'Identität des Verantwortlichen',
  'Description of the categories of data subjects': 'Beschreibung der Kategorien betroffener Personen',
  'Description of the categories of data processed': 'Beschreibung der Kategorien bearbeiteter Personendaten',
  'How long the data are kept, or by which criteria that is decided':
    'Aufbewahrungsdauer der Personendaten oder die Kriterien zu ihrer Festlegung',
  'General description of the measures for data security':
    'allgemeine Beschreibung der Massnahmen zur Gewährleistung der Datensicherheit',
  'Where data are disclosed abroad, the state': 'falls Daten ins Ausland bekannt gegeben werden, der Staat',
  'Where data are disclosed abroad, the guarantees under 16(2)':
    'falls Daten ins Ausland bekannt gegeben werden, die Garantien nach Art. 16 Abs. 2',
  'None are asked for where the state is on the list of Annex 1, or an exception of Art 17 is relied on.':
    'Keine sind verlangt, wenn der Staat auf der Liste des Anhangs 1 steht oder eine Ausnahme nach Art. 17 herangezogen wird.',
  'Identity of the processor': 'Identität des Auftragsbearbeiters',
  'Categories of processing carried out for the controller':
    'Kategorien der Bearbeitungen, die im Auftrag des Verantwortlichen durchgeführt werden',
  'Where data are disclosed abroad, the state or international body':
    'falls Daten ins Ausland bekannt gegeben werden, der Staat oder das internationale Organ',
  'Where data are disclosed abroad, the guarantees of 16(2) or the exception of Art 17':
    'falls Daten ins Ausland bekannt gegeben werden, die Garantien nach Art. 16 Abs. 2 oder die Ausnahme nach Art. 17',
  'what the notice holds beside transfers: controller, purpose, recipients, and the data where they were not collected from the person (19(2), (3))':
    'was die Information ausser den Bekanntgaben enthält: Verantwortlicher, Zweck, Empfänger, und die Daten, wenn sie nicht bei der Person beschafft wurden (Art. 19 Abs. 2 und 3)',
  'what else is documented: logs and processing regulations (DPO 4 to 6)':
    'was sonst dokumentiert wird: Protokolle und Bearbeitungsreglemente (Art. 4 bis 6 DSV)',
  'From when Brazil is on the Swiss list of states that protect adequately.':
    'Ab wann Brasilien auf der Schweizer Liste der Staaten mit angemessenem Schutz steht.',
  'It was not found on the list: check whether it has been added.':
    'Es wurde auf der Liste nicht gefunden: Prüfen Sie, ob es hinzugefügt wurde.',
  'If it takes longer, the applicant is told by when.':
    'Dauert es länger, wird der Antragstellerin oder dem Antragsteller die Frist mitgeteilt.',
  'as a rule': 'in der Regel',
  'The ordinance (DPO 18) says what follows if it takes longer; it was not read.':
    'Was bei längerer Dauer gilt, sagt die Verordnung (DSV 18); sie wurde nicht gelesen.',
};
