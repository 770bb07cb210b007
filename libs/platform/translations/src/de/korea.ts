import type { Catalogue } from '../catalogue.js';

/** Sentences of the law of the Republic of Korea. */
export const KOREA: Catalogue = {
  'The data with {0} are outside Korea, and no overseas transfer to it is entered. Enter one, disclosed for KR, with its ground.':
    'Die Daten bei {0} sind außerhalb Koreas, und keine Übermittlung ins Ausland dorthin ist erfasst. Erfassen Sie eine, offengelegt für KR, mit ihrer Grundlage.',
  'It is not stated where {0} has the data. Enter its country or the locations; if they are not in Korea alone, enter an overseas transfer to it, disclosed for KR, with its ground.':
    'Es ist nicht angegeben, wo {0} die Daten hat. Tragen Sie das Land oder die Orte ein; sind die Daten nicht allein in Korea, so erfassen Sie eine Übermittlung dorthin, offengelegt für KR, mit ihrer Grundlage.',
  '{0} names a class in the place of the delegatee. Enter an engagement for each company, by its name.':
    '{0} nennt eine Gruppe statt des Auftragnehmers. Erfassen Sie für jedes Unternehmen eine Beauftragung mit seinem Namen.',
  '{0} passes work on to {1}, which is not disclosed for KR. Add KR to the jurisdictions of these engagements, and see that you have consented to them (26(6)).':
    '{0} gibt Arbeit weiter an {1}, nicht offengelegt für KR. Fügen Sie KR zu den Rechtsräumen dieser Beauftragungen hinzu, und prüfen Sie, dass Sie ihnen zugestimmt haben (26 Abs. 6).',
  "{0} works for {1} in Korea and is not disclosed there. Add KR to the engagement's jurisdictions.":
    '{0} arbeitet in Korea für {1} und ist dort nicht offengelegt. Fügen Sie KR zu den Rechtsräumen der Beauftragung hinzu.',
  '{0} is marketing, and no notice to each data subject is recorded. Notify them by letter, e-mail, telephone or text message, and enter the date; the website is not enough.':
    '{0} ist Werbung, und eine Mitteilung an jede betroffene Person ist nicht erfasst. Teilen Sie es ihnen durch Brief, E-Mail, Telefon oder Textnachricht mit, und tragen Sie das Datum ein; die Website genügt nicht.',
  'Entrusted work requires a written contract, and for {0} {1}. Enter the contract with its dates, or conclude one.':
    'Beauftragte Arbeit verlangt einen schriftlichen Vertrag, und für {0} gilt: {1}. Tragen Sie den Vertrag mit seinen Daten ein, oder schließen Sie einen.',
  'The work of {0} reads like marketing. State whether it promotes goods or solicits sales; if so, each data subject must be notified.':
    'Die Arbeit von {0} liest sich wie Werbung. Geben Sie an, ob sie Waren bewirbt oder zum Kauf auffordert; wenn ja, muss es jeder betroffenen Person mitgeteilt werden.',
  '{0} relies on "{1}", which serves entrustment and storage only, and is of another kind ({2}). Choose another ground, such as consent.':
    '{0} stützt sich auf „{1}“; das trägt nur Auftragsverarbeitung und Speicherung, und die Art ist eine andere ({2}). Wählen Sie eine andere Grundlage, etwa Einwilligung.',
  '{0} relies on {1}, which needs a contract with the data subjects themselves, and covers people without such a contract: {2}. Choose another ground for them: consent, a certified recipient or a recognised country.':
    '{0} stützt sich auf {1}; das braucht einen Vertrag mit den betroffenen Personen selbst, und es sind Personen ohne einen solchen Vertrag dabei: {2}. Wählen Sie für sie eine andere Grundlage: Einwilligung, einen zertifizierten Empfänger oder ein anerkanntes Land.',
  '{0} relies on {1}, which needs a contract with the data subjects themselves. State in its activities of these whether they are the contracting party: {2}.':
    '{0} stützt sich auf {1}; das braucht einen Vertrag mit den betroffenen Personen selbst. Geben Sie in den Tätigkeiten für folgende an, ob sie die Vertragspartei sind: {2}.',
  '{0} relies on {1}, which needs a contract with the data subjects themselves, and does not say whose data go. State its activities, with their data subjects.':
    '{0} stützt sich auf {1}; das braucht einen Vertrag mit den betroffenen Personen selbst, und es ist nicht gesagt, wessen Daten übermittelt werden. Geben Sie die Tätigkeiten an, mit ihren betroffenen Personen.',
  '{0} has no address in Korea. From a turnover of a trillion won or a million data subjects, or if the Commission so decides, it must name a domestic agent. Enter the agent as a contact of the profile KR, or state under the item domesticAgent why none is needed.':
    '{0} hat keine Anschrift in Korea. Ab einem Umsatz von einer Billion Won oder einer Million betroffener Personen, oder wenn die Kommission es so entscheidet, ist ein inländischer Vertreter zu benennen. Tragen Sie ihn als Kontakt des Profils KR ein, oder sagen Sie unter dem Punkt domesticAgent, warum keiner nötig ist.',
  '{0}: the recipient passes data on to {1}, and no transfer under the law of Korea goes there. Register it with its ground of 28-8(1).':
    '{0}: Der Empfänger gibt Daten weiter an {1}, und keine Übermittlung nach koreanischem Recht geht dorthin. Erfassen Sie sie mit ihrer Grundlage nach 28-8(1).',
  '{0} does not say which items of personal information go abroad. List them.':
    '{0} sagt nicht, welche personenbezogenen Informationen ins Ausland gehen. Listen Sie sie auf.',
  '{0} names no country. State every country that receives the data; a reference to a list elsewhere is not enough.':
    '{0} nennt kein Land. Geben Sie jedes Land an, das die Daten empfängt; ein Verweis auf eine Liste anderswo genügt nicht.',
  '{0} does not say when the data go abroad. State when, or on which occasion.':
    '{0} sagt nicht, wann die Daten ins Ausland gehen. Geben Sie an, wann oder bei welcher Gelegenheit.',
  '{0} does not say how the data go abroad. State the method, such as transmission over a network.':
    '{0} sagt nicht, wie die Daten ins Ausland gehen. Geben Sie das Verfahren an, etwa Übertragung über ein Netz.',
  '{0} goes to "{1}", a class in the place of a recipient. Enter a transfer for each company, by its name.':
    '{0} geht an „{1}“, eine Gruppe statt eines Empfängers. Erfassen Sie für jedes Unternehmen eine Übermittlung mit seinem Namen.',
  'There is no contact for "{0}", the recipient of {1}. Enter an e-mail address or a telephone number of the person responsible for the data there.':
    'Für „{0}“, Empfänger von {1}, gibt es keinen Kontakt. Tragen Sie eine E-Mail-Adresse oder Telefonnummer der dort für die Daten verantwortlichen Person ein.',
  '{0} does not say what the recipient uses the data for. State the purpose.':
    '{0} sagt nicht, wofür der Empfänger die Daten nutzt. Geben Sie den Zweck an.',
  '{0} does not say how long the recipient keeps and uses the data. State the period.':
    '{0} sagt nicht, wie lange der Empfänger die Daten aufbewahrt und nutzt. Geben Sie die Frist an.',
  '{0} does not say how people can refuse the transfer. State the method.':
    '{0} sagt nicht, wie Personen die Übermittlung ablehnen können. Geben Sie das Verfahren an.',
  '{0} does not say by which procedure people can refuse the transfer. State it.':
    '{0} sagt nicht, nach welchem Ablauf Personen die Übermittlung ablehnen können. Geben Sie ihn an.',
  '{0} does not say what follows if somebody refuses the transfer. State the effect.':
    '{0} sagt nicht, was folgt, wenn jemand die Übermittlung ablehnt. Geben Sie die Wirkung an.',
  'The policy must name the ground of {0}, and none is stated. State which item of 28-8(1) it rests on.':
    'Die Datenschutzerklärung muss die Grundlage von {0} nennen, und keine ist angegeben. Geben Sie an, auf welcher Nummer von 28-8(1) sie beruht.',
  'Before {0} this was asked of {1} only.': 'Vor dem {0} traf das nur: {1}.',
  '{0} is provided to "{1}", a class in the place of a third party. Enter a transfer for each company, by its name.':
    '{0} geht an „{1}“, eine Gruppe statt eines Dritten. Erfassen Sie für jedes Unternehmen eine Übermittlung mit seinem Namen.',
  '{0} does not say what the third party uses the data for. State the purpose.':
    '{0} sagt nicht, wofür der Dritte die Daten nutzt. Geben Sie den Zweck an.',
  '{0} does not say which items are provided to the third party. List them.':
    '{0} sagt nicht, welche Daten dem Dritten weitergegeben werden. Listen Sie sie auf.',
  '{0} does not say how long the third party keeps and uses the data. State the period.':
    '{0} sagt nicht, wie lange der Dritte die Daten aufbewahrt und nutzt. Geben Sie die Frist an.',
  'The chief privacy officer for Korea is not named, and neither is the department in charge. Enter a contact as chief privacy officer in the profile KR, with name or department, telephone number and e-mail address.':
    'Der Leiter Datenschutz für Korea ist nicht genannt, und die zuständige Abteilung auch nicht. Tragen Sie im Profil KR einen Kontakt als Leiter Datenschutz ein, mit Namen oder Abteilung, Telefonnummer und E-Mail-Adresse.',
  'There is no telephone number of the chief privacy officer for Korea or the department in charge. Enter it in the contact: the law names it, and an e-mail address does not take its place.':
    'Eine Telefonnummer des Leiters Datenschutz für Korea oder der zuständigen Abteilung fehlt. Tragen Sie sie im Kontakt ein: Das Gesetz nennt sie, und eine E-Mail-Adresse ersetzt sie nicht.',
  'The domestic agent has no {0}. Enter it in the contact.':
    'Beim inländischen Vertreter fehlt: {0}. Tragen Sie das im Kontakt ein.',
  'The domestic agent is a corporation, and the name of its representative is not stated. Enter a contact as corporate representative in the profile KR.':
    'Der inländische Vertreter ist eine Gesellschaft, und der Name ihres Vertreters ist nicht angegeben. Tragen Sie im Profil KR einen Kontakt als gesetzlichen Vertreter des Unternehmens ein.',
  name: 'Name',
  address: 'Anschrift',
  'telephone number': 'Telefonnummer',
  'e-mail address': 'E-Mail-Adresse',
  'It is not stated how data are destroyed. State procedure and method in the profile KR, under the item destruction.':
    'Es ist nicht angegeben, wie Daten vernichtet werden. Geben Sie Ablauf und Verfahren im Profil KR an, unter dem Punkt destruction.',
  'The rights of data subjects and how to exercise them are not stated. Enter them in the profile KR or ALL.':
    'Die Rechte der betroffenen Personen und ihre Ausübung sind nicht angegeben. Tragen Sie sie im Profil KR oder ALL ein.',
  'No safety measures are stated. Enter them in the profile KR or ALL.':
    'Sicherheitsmaßnahmen sind nicht angegeben. Tragen Sie sie im Profil KR oder ALL ein.',
  'It is not stated from which date the privacy policy applies. Record its publication as a filing of the profile KR, with the item "Privacy policy" and the date.':
    'Es ist nicht angegeben, ab welchem Tag die Datenschutzerklärung gilt. Erfassen Sie ihre Veröffentlichung als Behördenmeldung des Profils KR, mit dem Punkt „Privacy policy“ und dem Datum.',
  'Decisions are made by automated means alone, and their criteria and procedure are not stated. State them in the profile KR, under the item automatedDecisions, with how they process personal information.':
    'Entscheidungen fallen allein automatisiert, und ihre Kriterien und ihr Ablauf sind nicht angegeben. Geben Sie sie im Profil KR an, unter dem Punkt automatedDecisions, und wie sie personenbezogene Informationen verarbeiten.',
  '{0} is seated outside Korea. If it collects data from people in Korea directly, state in the profile KR, under the item processingCountries, in which countries it processes them.':
    '{0} hat den Sitz außerhalb Koreas. Werden Daten direkt bei Personen in Korea erhoben, so geben Sie im Profil KR, unter dem Punkt processingCountries, an, in welchen Ländern sie verarbeitet werden.',
  'Some data are kept because a law orders it, and neither the law nor the items are named. State them in the profile KR, under the item preservedByLaw.':
    'Einige Daten werden aufbewahrt, weil ein Gesetz es anordnet, und weder das Gesetz noch die Daten sind genannt. Geben Sie beides im Profil KR an, unter dem Punkt preservedByLaw.',
  '{0} states no purpose. Enter what the data are processed for.':
    '{0} nennt keinen Zweck. Tragen Sie ein, wofür die Daten verarbeitet werden.',
  '{0} does not say how long the data are kept. Enter a retention rule, here or in the profile KR or ALL.':
    '{0} sagt nicht, wie lange die Daten aufbewahrt werden. Tragen Sie eine Aufbewahrungsregel ein, hier oder im Profil KR oder ALL.',
  '{0} does not say which items of personal information are processed. Enter the data categories.':
    '{0} sagt nicht, welche personenbezogenen Informationen verarbeitet werden. Tragen Sie die Datenkategorien ein.',
  'sensitive information': 'sensible Informationen',
  'unique identifiers': 'eindeutige Kennungen',
  '"{0}" states no legal basis for "{1}". State whether it rests on consent: items processed without consent are published apart, with their basis.':
    '„{0}“ nennt keine Rechtsgrundlage für „{1}“. Geben Sie an, ob es auf Einwilligung beruht: Was ohne Einwilligung verarbeitet wird, wird getrennt veröffentlicht, mit seiner Grundlage.',
  'It is not stated who takes over work from these delegatees: {0}. Enter an engagement under theirs for each sub-delegatee, disclosed for KR. If the others have none, say so in the profile KR, under the item subDelegatees.':
    'Es ist nicht angegeben, wer Arbeit von diesen Auftragnehmern übernimmt: {0}. Erfassen Sie für jeden Unterauftragnehmer eine Beauftragung unter ihrer, offengelegt für KR. Haben die anderen keine, so sagen Sie das im Profil KR, unter dem Punkt subDelegatees.',
};
