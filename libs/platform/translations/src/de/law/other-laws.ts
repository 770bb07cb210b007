import type { Catalogue } from '../../catalogue.js';

/** Names of grounds, and deadlines in words, of the other laws. */
export const OTHER_LAWS: Catalogue = {
  'Adequate protection in the country of destination': 'angemessener Schutz im Zielland',
  "The data subject's express consent to the transfer":
    'ausdrückliche Einwilligung der betroffenen Person in die Übermittlung',
  'Model clauses of Disposition 60-E/2016 (to a controller, to a processor)':
    'Musterklauseln der Disposición 60-E/2016 (an einen Verantwortlichen, an einen Auftragsverarbeiter)',
  'Model clauses of the Ibero-American Data Protection Network':
    'Musterklauseln des iberoamerikanischen Datenschutznetzes',
  "Binding rules of a group that follow the regulator's guidelines":
    'verbindliche Konzernregeln nach den Leitlinien der Behörde',
  "Exchange of medical data that the patient's treatment asks for, or epidemiological inquiry":
    'Austausch medizinischer Daten für die Behandlung oder epidemiologische Untersuchungen',
  'Bank or stock-exchange transfers, as to those transactions': 'Bank- oder Börsenübertragungen, für diese Geschäfte',
  'Transfer agreed in a treaty to which Argentina is a party': 'in einem Vertrag Argentiniens vereinbarte Übermittlung',
  'Co-operation of intelligence bodies against organised crime, terrorism and drug trafficking':
    'Zusammenarbeit der Nachrichtendienste gegen organisierte Kriminalität, Terrorismus und Drogenhandel',
  'Data from a public register that is open to the public': 'Daten aus einem öffentlich zugänglichen Register',
  'Country or international organisation that the ANPD recognises':
    'von der ANPD anerkanntes Land oder anerkannte internationale Organisation',
  'Specific contractual clauses for one transfer': 'besondere Vertragsklauseln für eine Übermittlung',
  "Standard contractual clauses, in the ANPD's own words": 'Standardvertragsklauseln im Wortlaut der ANPD',
  'Global corporate rules': 'globale Unternehmensregeln',
  'Seals, certificates and codes of conduct, regularly issued':
    'ordnungsgemäß erteilte Siegel, Zertifikate und Verhaltensregeln',
  'International legal co-operation between public bodies of intelligence, investigation and prosecution':
    'internationale Rechtshilfe zwischen Nachrichtendiensten, Ermittlungs- und Strafverfolgungsbehörden',
  'Protection of life or physical safety': 'Schutz von Leben oder körperlicher Sicherheit',
  'Authorisation by the ANPD': 'Genehmigung der ANPD',
  'Commitment in an agreement of international co-operation':
    'Verpflichtung in einer Übereinkunft über internationale Zusammenarbeit',
  'Execution of a public policy or of a task that the law gives a public service':
    'Ausführung einer öffentlichen Politik oder gesetzlichen Aufgabe eines öffentlichen Dienstes',
  'Consent to the transfer, specific and highlighted, told beforehand that it is international':
    'besondere, hervorgehobene Einwilligung in die Übermittlung, nach Hinweis auf ihren internationalen Charakter',
  'Legal or regulatory obligation of the controller':
    'gesetzliche oder regulatorische Verpflichtung des Verantwortlichen',
  'Exercise of rights in judicial, administrative or arbitral proceedings':
    'Ausübung von Rechten in Gerichts-, Verwaltungs- oder Schiedsverfahren',
  'Comparable protection by contract or other means, the organization staying accountable':
    'vergleichbarer Schutz durch Vertrag oder andere Mittel, bei fortbestehender Verantwortung',
  'Privacy impact assessment before communication outside Quebec, and a written agreement':
    'Datenschutz-Folgenabschätzung vor der Weitergabe außerhalb Quebecs und schriftliche Vereinbarung',
  "Notice of service providers outside Canada: the policy names the countries and the provider's purposes":
    'Hinweis auf Dienstleister außerhalb Kanadas: Die Datenschutzerklärung nennt Länder und Zwecke',
  'Adequate country by the list of the Superintendencia': 'angemessenes Land nach der Liste der Superintendencia',
  "The data subject's express and unequivocal authorisation of the transfer":
    'ausdrückliche und eindeutige Genehmigung der Übermittlung durch die betroffene Person',
  "Exchange of medical data that the data subject's treatment asks for, for health or public hygiene":
    'Austausch medizinischer Daten für die Behandlung, Gesundheit oder öffentliche Hygiene',
  'Bank or stock-exchange transfers, by the law that governs them':
    'Bank- oder Börsenübertragungen nach dem für sie geltenden Recht',
  'Transfer agreed in a treaty to which Colombia is a party, on reciprocity':
    'in einem Vertrag Kolumbiens vereinbarte Übermittlung, bei Gegenseitigkeit',
  'Contract between data subject and controller, or steps before it, the data subject having authorised it':
    'von der betroffenen Person genehmigter Vertrag mit dem Verantwortlichen oder Schritte davor',
  'Public interest, or a right exercised in judicial proceedings':
    'öffentliches Interesse oder ein in Gerichtsverfahren ausgeübtes Recht',
  'Declaration of conformity by the Superintendencia': 'Konformitätserklärung der Superintendencia',
  'Binding corporate rules that the Superintendencia approved':
    'von der Superintendencia genehmigte verbindliche interne Vorschriften',
  'Contract of transmission with a processor': 'Vertrag über die „transmisión“ mit einem Auftragsverarbeiter',
  'A protection of the same level abroad, and a licence or permit of the Center':
    'gleiches Schutzniveau im Ausland und eine Lizenz oder Erlaubnis des Zentrums',
  'Explicit consent, in one of the cases that the law lists':
    'ausdrückliche Einwilligung in einem der gesetzlichen Fälle',
  'Access for a controller or processor abroad whose work or purpose is the same, with a legitimate interest and a permit':
    'Zugang für einen Verantwortlichen oder Auftragsverarbeiter im Ausland mit gleicher Tätigkeit oder gleichem Zweck, mit berechtigtem Interesse und Erlaubnis',
  'The same level of protection abroad, and need for a lawful contract or consent':
    'gleiches Schutzniveau im Ausland und Erforderlichkeit für einen rechtmäßigen Vertrag oder Einwilligung',
  'Allowed, unless the government has restricted the country':
    'erlaubt, soweit die Regierung das Land nicht beschränkt hat',
  'Specified data of Significant Data Fiduciaries stay in India':
    'bestimmte Daten bedeutender Datentreuhänder bleiben in Indien',
  'An equal or higher level of protection in the country of destination':
    'gleiches oder höheres Schutzniveau im Zielland',
  'Adequate and binding safeguards': 'angemessene und verbindliche Garantien',
  "The data subject's consent": 'Einwilligung der betroffenen Person',
  'Co-ordination with the ministry: the plan and the result of the transfer reported':
    'Abstimmung mit dem Ministerium: Plan und Ergebnis der Übermittlung gemeldet',
  'A law there that is substantially similar, or serves the same purposes':
    'ein dortiges Gesetz, das im Wesentlichen ähnlich ist oder denselben Zwecken dient',
  "A level of protection there that is at least equivalent to the Act's":
    'ein dortiges Schutzniveau, das dem des Gesetzes mindestens gleichwertig ist',
  'A contract with the data subject needs it': 'ein Vertrag mit der betroffenen Person braucht es',
  "A contract with a third party at the data subject's request or in their interest needs it":
    'ein Vertrag mit einem Dritten auf Wunsch oder im Interesse der betroffenen Person braucht es',
  'Legal proceedings, legal advice or legal rights': 'Gerichtsverfahren, Rechtsberatung oder Rechte',
  'It averts adverse action against the data subject, who cannot be asked and would agree':
    'es wendet Nachteile von der betroffenen Person ab, die nicht gefragt werden kann und zustimmen würde',
  'All reasonable precautions and due diligence: standard clauses, corporate rules, certification':
    'alle angemessenen Vorkehrungen und Sorgfalt: Standardklauseln, Konzernregeln, Zertifizierung',
  'The public interest, as the Minister determines': 'öffentliches Interesse nach Bestimmung des Ministers',
  'An adequate country, of the list annexed to the framework or as the Attorney General finds':
    'angemessenes Land nach der Liste im Anhang oder dem Urteil des Attorney General',
  'An adequate law in the country of destination': 'angemessenes Recht im Zielland',
  'Contractual clauses': 'Vertragsklauseln',
  'Certification mechanism': 'Zertifizierungsverfahren',
  'Explicit consent, after being told of the risks': 'ausdrückliche Einwilligung nach Hinweis auf die Risiken',
  'Consent, not withdrawn, after being told of the risks':
    'nicht widerrufene Einwilligung nach Hinweis auf die Risiken',
  'Contract with the data subject, or steps before it at their request':
    'Vertrag mit der betroffenen Person oder Schritte davor auf ihren Wunsch',
  'Sole benefit of the data subject, whose consent cannot practicably be had and would be given':
    'alleiniger Nutzen der betroffenen Person, deren Einwilligung praktisch nicht zu erlangen ist und erteilt würde',
  'Important public interest': 'wichtiges öffentliches Interesse',
  'Vital interests, where consent cannot be given': 'lebenswichtige Interessen, wo keine Einwilligung möglich ist',
  'No ground is asked for: there is no general rule on transfers, only sectors’ own':
    'keine Grundlage verlangt: Es gibt keine allgemeine Regel für Übermittlungen, nur die einzelner Bereiche',
  'The controller stays responsible for what goes abroad':
    'der Verantwortliche bleibt verantwortlich für das, was ins Ausland geht',
  'Data sharing agreement, from controller to controller':
    'Vereinbarung über das Teilen von Daten, zwischen Verantwortlichen',
  'Outsourcing agreement, from controller to processor':
    'Auslagerungsvereinbarung, vom Verantwortlichen an den Auftragsverarbeiter',
  'A country or organisation with an adequate level of protection':
    'Land oder Organisation mit angemessenem Schutzniveau',
  'A country or organisation on the list of the authority': 'Land oder Organisation auf der Liste der Behörde',
  'Standard contractual clauses': 'Standardvertragsklauseln',
  'Standard contractual clauses of the authority': 'Standardvertragsklauseln der Behörde',
  'Binding common rules of a group': 'verbindliche gemeinsame Regeln eines Konzerns',
  'Certificate of accreditation': 'Akkreditierungszertifikat',
  'Agreement to which the data subject is a party': 'Vereinbarung, an der die betroffene Person beteiligt ist',
  'Agreement to which the data subject is a party: one of the purposes of a transfer':
    'Vereinbarung, an der die betroffene Person beteiligt ist: einer der Zwecke einer Übermittlung',
  'National security, public interest, detection of crime: public bodies':
    'nationale Sicherheit, öffentliches Interesse, Aufklärung von Straftaten: öffentliche Stellen',
  'Between public bodies, to carry out an agreement that the Kingdom is party to, or to serve its interests':
    'zwischen öffentlichen Stellen, zur Ausführung eines Abkommens des Königreichs oder in seinem Interesse',
  'Not recurring or for a limited time, and of few data subjects':
    'nicht wiederkehrend oder befristet, und von wenigen betroffenen Personen',
  'Central operations of a multinational group': 'zentrale Abläufe eines multinationalen Konzerns',
  'A service or a benefit for the data subject': 'Dienst oder Vorteil für die betroffene Person',
  'Scientific research and studies': 'wissenschaftliche Forschung und Studien',
  'Extreme necessity to preserve life or vital interests, or to prevent or treat disease':
    'äußerste Notwendigkeit für Leben oder lebenswichtige Interessen oder gegen Krankheit',
  'A law that binds the recipient to comparable protection':
    'ein Gesetz, das den Empfänger zu vergleichbarem Schutz verpflichtet',
  'Contract for comparable protection, which names the countries':
    'Vertrag über vergleichbaren Schutz, der die Länder nennt',
  'Binding corporate rules, which name recipients, countries, rights and obligations':
    'verbindliche interne Vorschriften, die Empfänger, Länder, Rechte und Pflichten nennen',
  'Another legally binding instrument': 'anderes rechtlich verbindliches Instrument',
  "Certification of the recipient in APEC's systems: CBPR, or PRP for a data intermediary":
    'Zertifizierung des Empfängers in den APEC-Systemen: CBPR, oder PRP für einen Datenmittler',
  "Certification of the recipient in APEC's systems: CBPR, or for a data intermediary PRP too":
    'Zertifizierung des Empfängers in den APEC-Systemen: CBPR, für einen Datenmittler auch PRP',
  'Certification of the recipient: APEC or Global CBPR, or for a data intermediary APEC or Global PRP too':
    'Zertifizierung des Empfängers: APEC oder Global CBPR, für einen Datenmittler auch APEC oder Global PRP',
  'Consent, given after a summary in writing of the protection there':
    'Einwilligung nach einer schriftlichen Zusammenfassung des dortigen Schutzes',
  'Consent deemed to have been given to the disclosure, as for a contract (s15)':
    'als erteilt geltende Einwilligung in die Weitergabe, etwa für einen Vertrag (s15)',
  'Use or disclosure that vital or national interests need':
    'Nutzung oder Weitergabe, die lebenswichtige oder nationale Interessen brauchen',
  'Data in transit': 'Daten auf der Durchleitung',
  'Data publicly available in Singapore': 'in Singapur öffentlich verfügbare Daten',
  'the recipient is subject to a law that protects adequately':
    'der Empfänger unterliegt einem Gesetz, das angemessen schützt',
  'binding corporate rules': 'verbindliche interne Datenschutzvorschriften',
  'binding agreement': 'bindende Vereinbarung',
  'consent of the data subject': 'Einwilligung der betroffenen Person',
  'contract with the data subject, or steps before it at their request':
    'Vertrag mit der betroffenen Person oder Schritte davor auf ihren Wunsch',
  'contract with a third party in the interest of the data subject':
    'Vertrag mit einem Dritten im Interesse der betroffenen Person',
  'benefit of the data subject': 'Nutzen der betroffenen Person',
  'Adequate standard of protection in the destination': 'angemessener Schutzstandard am Zielort',
  'Compliance with a law': 'Befolgung eines Gesetzes',
  'Consent of the data subject, told that the destination is not adequate':
    'Einwilligung der betroffenen Person nach Hinweis, dass das Zielland nicht angemessen ist',
  "Contract with others in the data subject's interest": 'Vertrag mit anderen im Interesse der betroffenen Person',
  'Danger to life, body or health, where consent cannot be had':
    'Gefahr für Leben, Körper oder Gesundheit, wo keine Einwilligung zu erlangen ist',
  'Substantial public interest': 'erhebliches öffentliches Interesse',
  'Personal data protection policy of a group, certified by the Office':
    'Datenschutzrichtlinie eines Konzerns, von der Behörde zertifiziert',
  'Appropriate safeguards: standard clauses (ASEAN model clauses, EU clauses) or certification':
    'geeignete Garantien: Standardklauseln (ASEAN-Muster, EU-Klauseln) oder Zertifizierung',
  'A country with adequate protection, by its law or by an agreement with it':
    'Land mit angemessenem Schutz, durch sein Recht oder ein Abkommen',
  "Contract that binds the recipient to the law's standards":
    'Vertrag, der den Empfänger an die Maßstäbe des Gesetzes bindet',
  'Explicit consent': 'ausdrückliche Einwilligung',
  'Legal claims and rights before courts': 'Rechtsansprüche und Rechte vor Gericht',
  "Contract with the data subject, or in the data subject's interest":
    'Vertrag mit der betroffenen Person oder in ihrem Interesse',
  'Protection of the public interest': 'Schutz des öffentlichen Interesses',
  'no rule on transfers abroad': 'keine Regel für Übermittlungen ins Ausland',
  'no duty in the law; the regulator recommends it': 'keine Pflicht im Gesetz; die Behörde empfiehlt es',
  'knowledge of the incident': 'Kenntnis des Vorfalls',
  'within a reasonable time': 'innerhalb angemessener Frist',
  'knowledge that personal data are affected': 'Kenntnis, dass personenbezogene Daten betroffen sind',
  'finding that the breach occurred': 'Feststellung, dass die Verletzung eingetreten ist',
  'as soon as feasible': 'so bald wie durchführbar',
  'the loss, access or disclosure': 'Verlust, Zugriff oder Offenlegung',
  'as the Commissioner directs': 'wie der Commissioner anweist',
  'detection, and the person in charge being told': 'Entdeckung und Meldung an die zuständige Person',
  'notification of the Center': 'Meldung an das Zentrum',
  'noticing the incident, or being told of it': 'Bemerken des Vorfalls oder Nachricht davon',
  'without delay, and in detail within 72 hours': 'unverzüglich, und im Einzelnen innerhalb von 72 Stunden',
  'knowledge of the failure': 'Kenntnis des Versagens',
  'in writing, sent within 14 days; that it is received is made sure of where harm may follow':
    'schriftlich, abgesandt innerhalb von 14 Tagen; der Zugang wird sichergestellt, wo Schaden folgen kann',
  'the failure of protection': 'das Versagen des Schutzes',
  'in writing, within 3 x 24 hours': 'schriftlich, innerhalb von 3 x 24 Stunden',
  'the breach': 'die Verletzung',
  'the notification to the Commissioner': 'die Meldung an den Commissioner',
  'promptly, as the contract has it': 'umgehend, wie im Vertrag bestimmt',
  'without undue delay, as far as is known': 'unverzüglich, soweit bekannt',
  'knowledge, or reasonable belief': 'Kenntnis oder begründete Annahme',
  'no time is set in what was read': 'im Gelesenen ist keine Frist gesetzt',
  'the assessment that the breach is notifiable, which is made within 30 days':
    'die Beurteilung, dass die Verletzung zu melden ist, innerhalb von 30 Tagen',
  'the assessment that the breach is notifiable': 'die Beurteilung, dass die Verletzung zu melden ist',
  'as soon as practicable, with or after the authority': 'so bald wie möglich, mit oder nach der Behörde',
  'reason to believe that a breach has occurred': 'Grund zur Annahme, dass eine Verletzung eingetreten ist',
  discovery: 'Entdeckung',
  'reasonable grounds to believe that somebody unauthorised has had access':
    'begründete Annahme eines unbefugten Zugriffs',
  'the Act sets no time: the contract with the processor says 72 hours at most':
    'das Gesetz setzt keine Frist: Der Vertrag mit dem Auftragsverarbeiter nennt höchstens 72 Stunden',
  'at once, when it becomes aware': 'sofort bei Kenntnis',
  'as the executive regulations will say': 'wie die Durchführungsverordnung sagen wird',
  'a sample copy of what consumers are told; no time is set':
    'ein Muster dessen, was Verbraucher erfahren; keine Frist gesetzt',
};
