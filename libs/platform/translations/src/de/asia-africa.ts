import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Asia, the Gulf and Africa. */
export const ASIA_AFRICA: Catalogue = {
  'No licence of the Personal Data Protection Center is recorded, and the year of grace ended on {0} as far as is known. Record the licence to process under the filings, or that none is needed, with the reason.':
    'Eine Lizenz des Zentrums für den Schutz personenbezogener Daten ist nicht erfasst, und die Übergangsfrist von einem Jahr endete, soweit bekannt, am {0}. Erfassen Sie die Lizenz zur Verarbeitung unter den Behördenmeldungen, oder mit Begründung, dass keine nötig ist.',
  '{0} relies on {1}, which needs a permit of the Personal Data Protection Center, and none is recorded. Record it as a prior authorisation of the transfer, or as a filing "cross-border permit" of the profile EG.':
    '{0} stützt sich auf {1}; das verlangt eine Erlaubnis des Zentrums für den Schutz personenbezogener Daten, und keine ist erfasst. Erfassen Sie sie als vorherige Genehmigung der Übermittlung, oder als Behördenmeldung „cross-border permit“ des Profils EG.',
  'the country of destination does not protect on an equal or higher level (56(2))':
    'das Zielland kein gleiches oder höheres Schutzniveau hat (56 Abs. 2)',
  'neither the level of the country of destination (56(2)) nor adequate and binding safeguards (56(3)) are there':
    'weder das Schutzniveau des Ziellands (56 Abs. 2) noch angemessene und verbindliche Garantien (56 Abs. 3) gegeben sind',
  '{0} relies on {1}, which is a ground only if {2}. Record the assessment that confirms it, or choose the ground that comes first.':
    '{0} stützt sich auf {1}; das ist nur dann eine Grundlage, wenn {2}. Erfassen Sie die Bewertung, die das bestätigt, oder wählen Sie die Grundlage, die vorgeht.',
  'Nothing says that the plan and the result of {0} were reported to the ministry. Record the report as {1}, or as a filing of the profile ID.':
    'Nichts sagt, dass der Plan und das Ergebnis von {0} dem Ministerium gemeldet wurden. Erfassen Sie die Meldung als {1}, oder als Behördenmeldung des Profils ID.',
  '{0} may take abroad what the rules of 2011 call sensitive: {1}. State as the ground what ensures the same level of protection, or keep these data out of the transfer.':
    '{0} bringt möglicherweise ins Ausland, was die Regeln von 2011 sensibel nennen: {1}. Geben Sie als Grundlage an, was dasselbe Schutzniveau sicherstellt, oder nehmen Sie diese Daten aus der Übermittlung heraus.',
  '{0} relies on the same level of protection abroad, and nothing shows that the recipient ensures it. Record the contract that binds it, or an assessment of the transfer.':
    '{0} stützt sich auf dasselbe Schutzniveau im Ausland, und nichts zeigt, dass der Empfänger es sicherstellt. Erfassen Sie den Vertrag, der ihn bindet, oder eine Bewertung der Übermittlung.',
  '{0} relies on the same level of protection abroad. That needs consent or a contract with those whose data they are, and its activities rest on neither. State the basis in the purposes, or in an override of the profile IN.':
    '{0} stützt sich auf dasselbe Schutzniveau im Ausland. Das verlangt die Einwilligung derer, deren Daten es sind, oder einen Vertrag mit ihnen, und die Tätigkeiten beruhen auf keinem von beiden. Geben Sie die Rechtsgrundlage bei den Zwecken an, oder in einer Ersetzung des Profils IN.',
  'In which languages the notice for Malaysia can be read is not stated. It must be in Malay and English: state its languages (ms, en).':
    'Es ist nicht angegeben, in welchen Sprachen die Mitteilung für Malaysia zu lesen ist. Sie muss auf Malaiisch und Englisch sein: Geben Sie ihre Sprachen an (ms, en).',
  'Malay (ms)': 'Malaiisch (ms)',
  'English (en)': 'Englisch (en)',
  'The notice for Malaysia must be in Malay and English, and is not in {0}. Have it translated, and add the language.':
    'Die Mitteilung für Malaysia muss auf Malaiisch und Englisch sein, und es fehlt: {0}. Lassen Sie sie übersetzen, und fügen Sie die Sprache hinzu.',
  'No data protection officer who can be reached is stated for Malaysia. Since {0} one must be appointed above a size set in guidelines. Check whether the organisation reaches it, and if so appoint one in the profile.':
    'Für Malaysia ist kein erreichbarer Datenschutzbeauftragter angegeben. Seit dem {0} ist einer zu benennen, wenn die Organisation eine in Leitlinien bestimmte Größe überschreitet. Prüfen Sie das, und benennen Sie ihn gegebenenfalls im Profil.',
  '{0} relies on {1}, and the adequacy of the protection is not recorded. Assess it by s42 and record the assessment.':
    '{0} stützt sich auf {1}, und die Angemessenheit des Schutzes ist nicht erfasst. Bewerten Sie sie nach s42, und erfassen Sie die Bewertung.',
  'The statement treats people as agreeing {0}: that is no affirmative act, and no valid consent. If consent is relied on, ask for it by an act of its own, and change the statement.':
    'Die Angabe nimmt eine Zustimmung an: {0}. Das ist keine bestätigende Handlung und keine wirksame Einwilligung. Stützen Sie sich auf Einwilligung, so holen Sie sie durch eine eigene Handlung ein, und ändern Sie die Angabe.',
  '{0} shares data with another controller, but relies on {1}, which is for a transfer that hands data to a processor. Conclude the {2}, record it as {3}, or correct the kind of the transfer.':
    '{0} teilt Daten mit einem anderen Verantwortlichen, stützt sich aber auf {1}; das gilt für eine Übermittlung an einen Auftragsverarbeiter. Schließen Sie ab: {2}, erfassen Sie es als {3}, oder berichtigen Sie die Art der Übermittlung.',
  '{0} hands data to a processor, but relies on {1}, which is for a transfer that shares data with another controller. Conclude the {2}, record it as {3}, or correct the kind of the transfer.':
    '{0} gibt Daten an einen Auftragsverarbeiter, stützt sich aber auf {1}; das gilt für eine Übermittlung, die Daten mit einem anderen Verantwortlichen teilt. Schließen Sie ab: {2}, erfassen Sie es als {3}, oder berichtigen Sie die Art der Übermittlung.',
  '{0} shares data with another controller, and no agreement for it is recorded. Conclude the {1}, and record it as the ground {2} with its instrument.':
    '{0} teilt Daten mit einem anderen Verantwortlichen, und eine Vereinbarung darüber ist nicht erfasst. Schließen Sie ab: {1}, und erfassen Sie es als Grundlage {2} mit ihrem Instrument.',
  '{0} hands data to a processor, and no agreement for it is recorded. Conclude the {1}, and record it as the ground {2} with its instrument.':
    '{0} gibt Daten an einen Auftragsverarbeiter, und eine Vereinbarung darüber ist nicht erfasst. Schließen Sie ab: {1}, und erfassen Sie es als Grundlage {2} mit ihrem Instrument.',
  'The records must name the data protection officer or compliance officer for privacy. Appoint one, and record the contact in the profile PH.':
    'Die Aufzeichnungen müssen den Datenschutzbeauftragten oder den Compliance Officer for Privacy nennen. Benennen Sie einen, und erfassen Sie den Kontakt im Profil PH.',
  '"{0}" processes by outsourcing, and {1}. Conclude an agreement with the contents of IRR 44, and record it as the contract with its dates.':
    '„{0}“ verarbeitet im Wege der Auslagerung, und {1}. Schließen Sie eine Vereinbarung mit dem Inhalt von IRR 44, und erfassen Sie sie als Vertrag mit ihren Daten.',
  '{0} relies on {1}, for which the risks of the transfer must be assessed, and no assessment is recorded. Assess them, and record when and with what outcome.':
    '{0} stützt sich auf {1}; dafür müssen die Risiken der Übermittlung bewertet werden, und keine Bewertung ist erfasst. Bewerten Sie sie, und erfassen Sie, wann und mit welchem Ergebnis.',
  '{0} relies on the standard clauses "{1}", which are not those of the Saudi authority. Conclude the clauses of SDAIA, and record them with "SDAIA" as their version.':
    '{0} stützt sich auf die Standardklauseln „{1}“, die nicht die der saudischen Behörde sind. Schließen Sie die Klauseln der SDAIA ab, und erfassen Sie sie mit „SDAIA“ als Fassung.',
  '{0} takes sensitive data abroad under a certificate of accreditation ({1}). In its case a certificate does not serve for sensitive data. Conclude standard clauses or binding common rules, or keep these data out.':
    '{0} bringt sensible Daten mit einem Akkreditierungszertifikat ins Ausland ({1}). In diesem Fall genügt ein Zertifikat für sensible Daten nicht. Schließen Sie Standardklauseln oder verbindliche gemeinsame Regeln ab, oder nehmen Sie diese Daten heraus.',
  'The record must name the data protection officer, where one is required, and none who can be reached is stated for Saudi Arabia. Name the officer in the profile SA, or say in a statement "officer" why none is required.':
    'Das Verzeichnis muss den Datenschutzbeauftragten nennen, wo einer verlangt ist, und für Saudi-Arabien ist kein erreichbarer angegeben. Nennen Sie ihn im Profil SA, oder sagen Sie in der Angabe „officer“, warum keiner verlangt ist.',
  'it must name the countries to which the data may go. State every country, as it names them.':
    'er muss die Länder nennen, in die die Daten gehen dürfen. Geben Sie jedes Land so an, wie er es nennt.',
  'they must name the recipients to which they apply. Register a transfer to each, in place of a class.':
    'sie müssen die Empfänger nennen, für die sie gelten. Erfassen Sie eine Übermittlung an jeden, statt an eine Gruppe.',
  'the contract': 'den Vertrag',
  'the binding corporate rules': 'die verbindlichen internen Datenschutzvorschriften',
  '{0} relies on consent, which counts only after a written summary of how far the data will be protected there. Say in the condition of the ground that the summary is given, and where it is.':
    '{0} stützt sich auf Einwilligung; sie zählt nur nach einer schriftlichen Zusammenfassung, wie weit die Daten dort geschützt sein werden. Sagen Sie in der Bedingung der Grundlage, dass die Zusammenfassung gegeben wird und wo sie ist.',
  'No data protection officer who can be reached is stated for Singapore. Appoint one in its profile, with an e-mail address, a telephone number or an address that is made public.':
    'Für Singapur ist kein erreichbarer Datenschutzbeauftragter angegeben. Benennen Sie ihn im Profil, mit einer veröffentlichten E-Mail-Adresse, Telefonnummer oder Anschrift.',
  '{0} relies on {1}: {2}': '{0} stützt sich auf {1}: {2}',
  'The record gives no details of a controller. Name the controller, with its address, e-mail or phone.':
    'Das Verzeichnis enthält keine Angaben zu einem Verantwortlichen. Nennen Sie den Verantwortlichen, mit Anschrift, E-Mail-Adresse oder Telefonnummer.',
  'The record gives no details of the company that processes for others. Name it among the controllers of the activity, and state its address, e-mail or phone.':
    'Das Verzeichnis enthält keine Angaben zum Unternehmen, das für andere verarbeitet. Nennen Sie es unter den Verantwortlichen der Tätigkeit, und geben Sie Anschrift, E-Mail-Adresse oder Telefonnummer an.',
  'Data are used without consent, or on no stated basis, and the record does not name the recipients. State the recipients; if there are none, say so.':
    'Daten werden ohne Einwilligung oder ohne angegebene Grundlage genutzt, und das Verzeichnis nennt die Empfänger nicht. Geben Sie die Empfänger an; gibt es keine, so sagen Sie das.',
  'The record does not say which rights people have, or not how and on which conditions they get access. State the rights in the profile TH, and the rest as a statement "rightsConditions".':
    'Das Verzeichnis sagt nicht, welche Rechte die Personen haben, oder nicht, wie und unter welchen Bedingungen sie Auskunft erhalten. Geben Sie die Rechte im Profil TH an, und das Übrige in der Angabe „rightsConditions“.',
  'A processor’s record must hold the name and the contacts of the data protection officer, if there is one. Enter what is missing in the contact.':
    'Das Verzeichnis eines Auftragsverarbeiters muss Namen und Kontaktdaten des Datenschutzbeauftragten enthalten, wenn es einen gibt. Tragen Sie im Kontakt ein, was fehlt.',
  'Requests and objections that were refused belong to the record, with the reasons; the register does not hold them. Say in a statement "refusals" of the profile TH where they are kept, or that there are none.':
    'Abgelehnte Anträge und Widersprüche gehören mit den Gründen ins Verzeichnis; hier sind sie nicht enthalten. Sagen Sie in der Angabe „refusals“ des Profils TH, wo sie aufbewahrt werden, oder dass es keine gibt.',
  '{0} is controller in Thailand and its country is not stated. State it; if it is not Thailand, name a representative there.':
    '{0} ist Verantwortlicher in Thailand, und das Land ist nicht angegeben. Geben Sie es an; ist es nicht Thailand, so nennen Sie einen Vertreter dort.',
  '{0} is controller in Thailand, is seated in {1} and has no representative in Thailand. Appoint one in writing and record it as REPRESENTATIVE.':
    '{0} ist Verantwortlicher in Thailand, hat den Sitz anderswo ({1}) und keinen Vertreter in Thailand. Benennen Sie schriftlich einen, und erfassen Sie ihn als REPRESENTATIVE.',
  '{0} stores data abroad and states no ground under the law of Thailand. Say in its condition that no third party has access, in which case it is no transfer; otherwise state a ground.':
    '{0} speichert Daten im Ausland und nennt keine Grundlage nach thailändischem Recht. Sagen Sie in der Bedingung, dass kein Dritter Zugriff hat; dann ist es keine Übermittlung. Sonst geben Sie eine Grundlage an.',
  "{0} takes special information, or that of children, abroad ({1}), and nothing says that the country protects it adequately. Obtain the Information Regulator's authorisation and record it; if the country's law protects adequately, state that law as the ground.":
    '{0} bringt besondere Informationen oder solche von Kindern ins Ausland ({1}), und nichts sagt, dass das Land sie angemessen schützt. Holen Sie die Genehmigung des Information Regulator ein, und erfassen Sie sie; schützt das Recht des Landes angemessen, so geben Sie dieses Recht als Grundlage an.',
  "{0} takes special information, or that of children, abroad ({1}), and rests on the law of some of the countries only. Register a transfer to each country. Where the law does not protect adequately, obtain the Information Regulator's authorisation and record it.":
    '{0} bringt besondere Informationen oder solche von Kindern ins Ausland ({1}) und beruht nur für einige der Länder auf deren Recht. Erfassen Sie für jedes Land eine Übermittlung. Wo das Recht nicht angemessen schützt, holen Sie die Genehmigung des Information Regulator ein, und erfassen Sie sie.',
  "{0} takes special information, or that of children, abroad ({1}), and what protects it binds the recipient, not all of the country. Obtain the Information Regulator's authorisation and record it, or state the law as the only ground if that of every country protects adequately.":
    '{0} bringt besondere Informationen oder solche von Kindern ins Ausland ({1}), und was sie schützt, bindet den Empfänger, nicht das ganze Land. Holen Sie die Genehmigung des Information Regulator ein, und erfassen Sie sie, oder geben Sie das Recht als einzige Grundlage an, wenn das jedes Landes angemessen schützt.',
  '{0} departs since {1} from what the Information Regulator authorised. Ask for a new authorisation, and stop the transfer until it is given.':
    '{0} weicht seit dem {1} von dem ab, was der Information Regulator genehmigt hat. Beantragen Sie eine neue Genehmigung, und stoppen Sie die Übermittlung, bis sie erteilt ist.',
  'The authorisation of {0} has been asked for and not been given. Nothing may go before the Information Regulator answers, or before {1} has passed in silence: suspend the transfer.':
    'Die Genehmigung von {0} ist beantragt und nicht erteilt. Nichts darf gehen, bevor der Information Regulator antwortet oder {1} ohne Antwort vergangen sind: Setzen Sie die Übermittlung aus.',
  "An authorisation of {0} is recorded without a date of request or grant, so it counts as neither. State the day on which it was asked for: the Information Regulator's time runs from it.":
    'Eine Genehmigung von {0} ist ohne Datum des Antrags oder der Erteilung erfasst und zählt also als keines von beiden. Geben Sie an, wann sie beantragt wurde: Ab diesem Tag läuft die Frist des Information Regulator.',
  'The Information Regulator had until {0} to say whether it looks more closely at {1}. If it said nothing, that counts as clearance: record the authorisation as granted. If it did, wait for its decision, until {2} at the latest.':
    'Der Information Regulator hatte bis zum {0} Zeit zu sagen, ob er {1} näher prüft. Hat er nichts gesagt, so gilt das als Freigabe: Erfassen Sie die Genehmigung als erteilt. Sonst warten Sie auf die Entscheidung, längstens bis zum {2}.',
  'These activities may need the Information Regulator\'s prior authorisation: {0}. It is needed for {1}. Record it as a filing "other prior authorisation", or say in a statement "otherPriorAuthorisations" of the profile ZA why none is needed.':
    'Diese Tätigkeiten brauchen möglicherweise die vorherige Genehmigung des Information Regulator: {0}. Sie ist nötig für {1}. Erfassen Sie sie als Behördenmeldung „other prior authorisation“, oder sagen Sie in der Angabe „otherPriorAuthorisations“ des Profils ZA, warum keine nötig ist.',
  "{0} takes information on juristic persons abroad ({1}). Few laws protect them. Say in the condition of the ground that the country's law does, or choose a binding agreement as the ground for them.":
    '{0} bringt Informationen über juristische Personen ins Ausland ({1}). Wenige Gesetze schützen sie. Sagen Sie in der Bedingung der Grundlage, dass das Recht des Landes es tut, oder wählen Sie für sie eine bindende Vereinbarung als Grundlage.',
  'POPIA protects companies and other juristic persons too. State whether these include any: {0}.':
    'POPIA schützt auch Unternehmen und andere juristische Personen. Geben Sie an, ob hier welche dabei sind: {0}.',
  '{0} processes for you as operator, but {1}. Conclude a contract in writing that obliges it to the safeguards of section 19, and record its dates. If it no longer processes for you, end the engagement.':
    '{0} verarbeitet als Operator für Sie, aber {1}. Schließen Sie einen schriftlichen Vertrag, der ihn zu den Schutzmaßnahmen von section 19 verpflichtet, und erfassen Sie seine Daten. Verarbeitet er nicht mehr für Sie, so beenden Sie die Beauftragung.',
  'The operator': 'Der Operator',
};
