import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of Japan. */
export const JP: Catalogue = {
  'Act on the Protection of Personal Information (Act 57 of 2003), before the amendments of 2020 and 2021':
    'Gesetz über den Schutz personenbezogener Informationen (APPI, Gesetz 57 von 2003), vor den Änderungen von 2020 und 2021',
  'Its rule on third parties abroad, Art 24, is in force since 30 May 2017.':
    'Seine Regel über Dritte im Ausland, Art. 24, gilt seit dem 30. Mai 2017.',
  'Act on the Protection of Personal Information (Act 57 of 2003), as amended in 2020 and 2021':
    'Gesetz über den Schutz personenbezogener Informationen (APPI, Gesetz 57 von 2003), in der Fassung von 2020 und 2021',
  'Act on the Protection of Personal Information (Act 57 of 2003), as amended in 2026':
    'Gesetz über den Schutz personenbezogener Informationen (APPI, Gesetz 57 von 2003), in der Fassung von 2026',
  'Passed on 10 July and promulgated on 17 July 2026. What it changes is not worked in: its commencement is to be set by Cabinet order.':
    'Am 10. Juli angenommen und am 17. Juli 2026 verkündet. Was es ändert, ist nicht eingearbeitet: Das Inkrafttreten wird durch Kabinettsverordnung bestimmt.',
  'The competent minister of each sector': 'der zuständige Minister der jeweiligen Branche',
  'Records of provision to and receipt from third parties.':
    'Aufzeichnungen über die Weitergabe an Dritte und den Erhalt von Dritten.',
  'Records of provision by the giver (Art 29) and of receipt, with its confirmation, by the receiver (Art 30), as Rules 19 to 25 have it, kept for one to three years. A ledger of how data are handled stands in guidelines only.':
    'Aufzeichnungen des Gebers über die Weitergabe (Art. 29) und des Empfängers über den Erhalt mit dessen Prüfung (Art. 30), nach den Rules 19 bis 25, ein bis drei Jahre aufbewahrt. Ein Verzeichnis der Datenverarbeitung steht nur in Leitlinien.',
  'Rules 26 to 28 serve Art 31.': 'Die Rules 26 bis 28 gehören zu Art. 31.',
  'Country designated by the Commission as protecting equally': 'von der Kommission als gleichwertig bestimmtes Land',
  'Recipient whose system ensures equivalent action, by contract or rules within a group':
    'Empfänger mit einem System gleichwertiger Maßnahmen, durch Vertrag oder Konzernregeln',
  'The recipient is checked about once a year; provision stops where the action can no longer be ensured.':
    'Der Empfänger wird etwa einmal im Jahr überprüft; die Weitergabe endet, wenn die Maßnahmen nicht mehr sichergestellt werden können.',
  'Recipient certified under an international framework (APEC or Global CBPR)':
    'nach einem internationalen Rahmen zertifizierter Empfänger (APEC oder Global CBPR)',
  'Consent of the principal to provision to a third party abroad':
    'Einwilligung des Betroffenen in die Weitergabe an einen Dritten im Ausland',
  'The information of Rule 17 is given before.': 'Die Informationen nach Rule 17 werden vorher gegeben.',
  'One of the exceptions of Art 27(1): a law, life or property, public health, public bodies and others':
    'eine der Ausnahmen von Art. 27 Abs. 1: ein Gesetz, Leben oder Eigentum, öffentliche Gesundheit, öffentliche Stellen und andere',
  'Notice 1 of 2019 of the Personal Information Protection Commission':
    'Bekanntmachung 1 von 2019 der Kommission für den Schutz personenbezogener Informationen (PPC)',
  'No later addition to the list was found.': 'Keine spätere Ergänzung der Liste wurde gefunden.',
  'the designation stands under Art 28 since': 'die Benennung gilt seitdem nach Art. 28',
  'As a member state of the EU at first; by its own name since it left.':
    'Zunächst als Mitgliedstaat der EU; unter eigenem Namen seit dem Austritt.',
  'Entrustment and joint use count as no provision to a third party only at home: a recipient abroad needs a ground of Art 28(1) as well.':
    'Beauftragung (委託) und gemeinsame Nutzung (共同利用) gelten nur im Inland nicht als Weitergabe an Dritte: Ein Empfänger im Ausland braucht auch eine Grundlage nach Art. 28 Abs. 1.',
  'Before consent to provision abroad, the principal is told the country, its system, and what the recipient does to protect the data.':
    'Vor der Einwilligung in die Weitergabe ins Ausland erfährt die Person das Land, dessen Rechtssystem und was der Empfänger zum Schutz der Daten tut.',
  'On request, the principal is told the seven items of Rule 18(3) on a recipient whose system is equivalent; a refusal for serious hindrance to business is told without delay, and explained.':
    'Auf Verlangen erfährt die Person die sieben Punkte von Rule 18 Abs. 3 über einen Empfänger mit gleichwertigem System; eine Ablehnung wegen erheblicher Behinderung des Geschäfts wird unverzüglich mitgeteilt und begründet.',
  "The recipient's implementation and the foreign systems that may affect it are checked periodically, about once a year; an impairment is answered, and provision stops where the action can no longer be ensured.":
    'Die Umsetzung durch den Empfänger und ausländische Systeme, die sie beeinträchtigen können, werden regelmäßig geprüft, etwa einmal im Jahr; einer Beeinträchtigung wird begegnet, und die Weitergabe endet, wenn die Maßnahmen nicht mehr sichergestellt werden können.',
  "A change of the joint use's purpose or manager is told beforehand; one of the manager's name, address or representative without delay.":
    'Eine Änderung des Zwecks oder des Verantwortlichen der gemeinsamen Nutzung wird vorher mitgeteilt; eine von dessen Namen, Anschrift oder Vertreter unverzüglich.',
  'Preliminary report promptly: about three to five days, by the guidelines':
    'vorläufige Meldung umgehend: nach den Leitlinien etwa drei bis fünf Tage',
  'Sensitive data, likely damage to property, a malicious act, or more than 1,000 people, whether it happened or may have':
    'Sensible Daten, wahrscheinlicher Vermögensschaden, eine böswillige Handlung oder mehr als 1.000 Personen, ob eingetreten oder möglicherweise eingetreten',
  'Final report': 'Schlussmeldung',
  'Sensitive data, likely damage to property, or more than 1,000 people':
    'Sensible Daten, wahrscheinlicher Vermögensschaden oder mehr als 1.000 Personen',
  'A malicious act': 'eine böswillige Handlung',
  'promptly, as the situation allows': 'umgehend, wie es die Lage erlaubt',
  'Of the entrusted, to the entruster: it then need not report to the Commission itself.':
    'Des Beauftragten (委託先) an den Auftraggeber (委託元): Dann muss er der Kommission nicht selbst melden.',
  'The Act gives no age; the Commission takes it to be between 12 and 15. The amendment of 2026 brings in an age of 16.':
    'Das Gesetz nennt kein Alter; die Kommission nimmt es zwischen 12 und 15 an. Die Änderung von 2026 führt ein Alter von 16 ein.',
  'Purposes are specified and told; consent is asked for other purposes and for provision to third parties.':
    'Zwecke werden bestimmt und mitgeteilt; eine Einwilligung ist nötig für andere Zwecke und die Weitergabe an Dritte.',
  'Purposes are specified and told; consent is asked for other purposes, sensitive data (17(2)) and provision to third parties.':
    'Zwecke werden bestimmt und mitgeteilt; eine Einwilligung ist nötig für andere Zwecke, sensible Daten (Art. 17 Abs. 2) und die Weitergabe an Dritte.',
  'Purposes are specified and told; consent is asked for other purposes, sensitive data and provision to third parties.':
    'Zwecke werden bestimmt und mitgeteilt; eine Einwilligung ist nötig für andere Zwecke, sensible Daten und die Weitergabe an Dritte.',
  'Name and address of the business operator': 'Name und Anschrift des Unternehmers',
  'Name of the representative, where the business operator is a corporation':
    'Name des Vertreters, wenn der Unternehmer eine juristische Person ist',
  'Procedures for requests of principals, and their fees': 'Verfahren für Anträge der Personen und ihre Gebühren',
  'Measures for security control': 'Maßnahmen der Sicherheitskontrolle',
  'Where data are kept or handled abroad: the country, and how its system was taken into account':
    'wo Daten im Ausland gespeichert oder verarbeitet werden: das Land, und wie dessen Rechtssystem berücksichtigt wurde',
  'Where complaints are received': 'wo Beschwerden angenommen werden',
  'That data are used jointly': 'dass Daten gemeinsam genutzt werden',
  'The items of personal data that are used jointly':
    'die Punkte personenbezogener Daten, die gemeinsam genutzt werden',
  'Who the joint users are': 'wer die gemeinsamen Nutzer sind',
  'What the joint users use them for': 'wozu die gemeinsamen Nutzer sie nutzen',
  'Name of whoever is responsible for managing the data':
    'Name dessen, der für die Verwaltung der Daten verantwortlich ist',
  'Address of whoever is responsible for managing the data':
    'Anschrift dessen, der für die Verwaltung der Daten verantwortlich ist',
  'Name of the representative, where a corporation is responsible for managing the data':
    'Name des Vertreters, wenn eine juristische Person für die Verwaltung der Daten verantwortlich ist',
  'A ground': 'eine Grundlage',
  "The recipient's implementation, and foreign systems that may affect it, checked periodically: about once a year":
    'die Umsetzung durch den Empfänger und ausländische Systeme, die sie beeinträchtigen können, regelmäßig geprüft: etwa einmal im Jahr',
  'An impairment answered': 'Beantwortung einer Beeinträchtigung',
  'An end, where the action can no longer be ensured':
    'ein Ende, wenn die Maßnahmen nicht mehr sichergestellt werden können',
  "How the recipient's system was established": 'wie das System des Empfängers eingerichtet wurde',
  'Outline of the equivalent action': 'Überblick über die gleichwertigen Maßnahmen (相当措置)',
  'How often and by which method it is checked': 'wie oft und nach welcher Methode geprüft wird',
  'Name of the foreign country': 'Name des ausländischen Landes',
  'Whether a system of that country may affect the equivalent action, and its outline':
    'ob ein System dieses Landes die gleichwertigen Maßnahmen beeinträchtigen kann, mit Überblick',
  'Whether the equivalent action is impaired, and how': 'ob und wie die gleichwertigen Maßnahmen beeinträchtigt sind',
  'What is done about an impairment': 'was gegen eine Beeinträchtigung getan wird',
  "Information on that country's system for the protection of personal information":
    'Informationen über das System dieses Landes zum Schutz personenbezogener Informationen',
  'Information on what the third party does to protect personal information':
    'Informationen darüber, was der Dritte zum Schutz personenbezogener Informationen tut',
  'That the country cannot be identified, and why': 'dass das Land nicht bestimmt werden kann, und warum',
  'Information that helps the principal in place of the name':
    'Informationen, die der Person anstelle des Namens helfen',
  'That it cannot be told, and why': 'dass es nicht mitgeteilt werden kann, und warum',
  'From when the amendment of the APPI promulgated on 17 July 2026 is in force.':
    'Ab wann die am 17. Juli 2026 verkündete Änderung des APPI in Kraft ist.',
  'The bill of April 2026 is confirmed, its promulgation was not found again. In force by Cabinet order, of which none had been found by 9 October 2026. The date here is the latest that the act allows: within two years of 17 July 2026.':
    'Der Entwurf vom April 2026 ist bestätigt, die Verkündung wurde nicht wiedergefunden. In Kraft durch Kabinettsverordnung; bis zum 9. Oktober 2026 wurde keine gefunden. Das Datum hier ist das späteste, das das Gesetz zulässt: binnen zwei Jahren nach dem 17. Juli 2026.',
  'The data are looked into, and corrected as far as needed.':
    'Die Daten werden geprüft und, soweit nötig, berichtigt.',
  'Use is stopped, or data are erased, where the request is founded.':
    'Ist der Antrag begründet, wird die Nutzung beendet oder werden die Daten gelöscht.',
};
