import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Australia, Hong Kong, Israel, Kenya, Latin America and Turkey, and of what they share. */
export const MORE_LAWS: Catalogue = {
  'Record the contract with the recipient, as an engagement or as the instrument of the ground, or the assessment of the recipient.':
    'Erfassen Sie den Vertrag mit dem Empfänger als Beauftragung oder als Instrument der Grundlage, oder die Bewertung des Empfängers.',
  '{0} relies on reasonable steps, and the register shows none. {1} You answer for what the recipient does.':
    '{0} stützt sich auf angemessene Schritte, und das Register zeigt keine. {1} Sie stehen für das ein, was der Empfänger tut.',
  '{0} gives data to somebody abroad, and the register shows neither steps that bind the recipient nor an exception of APP 8.2. {1} If an exception holds, or if it is storage under your control and no disclosure, state that as the ground.':
    '{0} gibt Daten an jemanden im Ausland, und das Register zeigt weder Schritte, die den Empfänger binden, noch eine Ausnahme von APP 8.2. {1} Gilt eine Ausnahme, oder ist es eine Speicherung unter Ihrer Kontrolle und keine Offenlegung, so geben Sie das als Grundlage an.',
  '{0} rests on a law that is not Australian ({1}). Only an Australian law or order serves: name it, or choose another ground.':
    '{0} beruht auf einem Gesetz, das nicht australisch ist ({1}). Nur ein australisches Gesetz oder eine australische Anordnung trägt: Nennen Sie es, oder wählen Sie eine andere Grundlage.',
  '{0} rests on a law or an order, and does not say which. Name the Australian law or order in the condition of the ground.':
    '{0} beruht auf einem Gesetz oder einer Anordnung und sagt nicht, auf welcher. Nennen Sie das australische Gesetz oder die Anordnung in der Bedingung der Grundlage.',
  '{0} rests on a permitted general situation. Only items 1, 2, 3, 6 and 7 of s 16A allow disclosure abroad. Name the item in the condition of the ground, or choose another ground.':
    '{0} beruht auf einer „permitted general situation“. Nur die Nummern 1, 2, 3, 6 und 7 von Section 16A erlauben die Offenlegung im Ausland. Nennen Sie die Nummer in der Bedingung der Grundlage, oder wählen Sie eine andere Grundlage.',
  '{0}: the privacy policy must say which kinds of information programs use, and which decisions they make. Decisions that a person signs off are included. State in the profile AU, under the item {1}, what the policy says.':
    '{0}: Die Datenschutzerklärung muss sagen, welche Arten von Informationen Programme verwenden und welche Entscheidungen sie treffen. Entscheidungen, die eine Person abzeichnet, gehören dazu. Geben Sie im Profil AU unter dem Punkt {1} an, was die Erklärung sagt.',
  'Section 33 is not in force: this is advice.': 'Section 33 ist nicht in Kraft: Das ist ein Rat.',
  '{0} takes data out of Hong Kong, which needs no ground. {1} You answer for agents abroad: record the contract with the recipient, or the model clauses as a voluntary ground.':
    '{0} bringt Daten aus Hongkong heraus; das braucht keine Grundlage. {1} Sie stehen für Beauftragte im Ausland ein: Erfassen Sie den Vertrag mit dem Empfänger, oder die Musterklauseln als freiwillige Grundlage.',
  '{0} relies on the contract of the Greater Bay Area, and goes to {1}. The contract serves within the Bay Area only, without onward transfer: choose another safeguard.':
    '{0} stützt sich auf den Vertrag der Greater Bay Area und geht auch anderswohin: {1}. Der Vertrag gilt nur innerhalb der Bay Area, ohne Weiterübermittlung: Wählen Sie eine andere Garantie.',
  '{0} relies on the contract of the Greater Bay Area, which is filed within 10 working days of its effect, and no filing is recorded. File it with the Digital Policy Office, and record it as a filing "Bay Area contract" of the profile HK.':
    '{0} stützt sich auf den Vertrag der Greater Bay Area, der binnen 10 Arbeitstagen nach Wirksamwerden einzureichen ist, und keine Einreichung ist erfasst. Reichen Sie ihn beim Digital Policy Office ein, und erfassen Sie das als Behördenmeldung „Bay Area contract“ des Profils HK.',
  '{0} processes for you, and {1}. Bind it on retention and security, and record the contract; or say in the condition of the engagement by which other means you oversee it.':
    '{0} verarbeitet für Sie, und {1}. Binden Sie ihn an Aufbewahrung und Sicherheit, und erfassen Sie den Vertrag; oder sagen Sie in der Bedingung der Beauftragung, wie Sie ihn sonst überwachen.',
  '{0} has a ground, and nothing shows that the recipient has undertaken in writing to protect privacy and not to pass the data on. Each transfer needs that: record it as the instrument of the ground, or with the contract of the engagement.':
    '{0} hat eine Grundlage, aber nichts zeigt, dass der Empfänger sich schriftlich verpflichtet hat, die Privatsphäre zu schützen und die Daten nicht weiterzugeben. Jede Übermittlung braucht das: Erfassen Sie es als Instrument der Grundlage, oder mit dem Vertrag der Beauftragung.',
  '{0} relies on safeguards, and nothing documents them. Record an assessment with the transfer: date, recipient, justification and description of the data.':
    '{0} stützt sich auf Garantien, und nichts dokumentiert sie. Erfassen Sie eine Bewertung mit der Übermittlung: Datum, Empfänger, Begründung und Beschreibung der Daten.',
  'The activities of {0} have sensitive data ({1}), which go abroad only with consent and with confirmed safeguards. State both grounds, or keep such data out of the transfer.':
    'Die Tätigkeiten von {0} haben sensible Daten ({1}); diese gehen nur mit Einwilligung und mit bestätigten Garantien ins Ausland. Geben Sie beide Grundlagen an, oder halten Sie solche Daten aus der Übermittlung heraus.',
  '{0} rests on {1} legal bases. The law asks for one at a time: keep the one that applies, or say under which condition each does.':
    '{0} beruht auf {1} Rechtsgrundlagen. Das Gesetz verlangt jeweils eine: Behalten Sie die, die gilt, oder sagen Sie, unter welcher Bedingung jede gilt.',
  '{0} uses sensitive data ({1}) on legitimate interests alone. Such data need a ground of sections 44 to 46: state it as the condition, or another basis.':
    '{0} verwendet sensible Daten ({1}) allein aus berechtigtem Interesse. Solche Daten brauchen eine Grundlage nach Section 44 bis 46: Geben Sie sie als Bedingung an, oder eine andere Rechtsgrundlage.',
  '{0} goes to a third party, and its ground is that of a remission, which is for processors. State another ground; if the recipient is a processor, make the transfer an entrustment.':
    '{0} geht an einen Dritten, und die Grundlage ist die einer „remisión“, die für Auftragsverarbeiter gilt. Geben Sie eine andere Grundlage an; ist der Empfänger ein Auftragsverarbeiter, so machen Sie aus der Übermittlung eine Auftragsverarbeitung.',
  'Its certificate of {0} held until {1}. Ask for the new one and record it, or remove this one.':
    'Das Zertifikat {0} galt bis zum {1}. Fragen Sie nach dem neuen, und erfassen Sie es, oder entfernen Sie dieses.',
  'Nothing says that {0} was communicated to the authority: every flow across the border is. Record it as a filing "cross-border flow" of the profile PE, with its number and date.':
    'Nichts sagt, dass {0} der Behörde mitgeteilt wurde: Jeder grenzüberschreitende Fluss wird es. Erfassen Sie das als Behördenmeldung „cross-border flow“ des Profils PE, mit Nummer und Datum.',
  'Of the law of {0} this is not known here: {1}. That nothing is found does not mean that nothing is owed. See the law itself, and say in the profile {2}, under the item {3}, how you follow it.':
    'Vom geltenden Recht ({0}) ist hier nicht bekannt: {1}. Dass nichts gefunden wird, heißt nicht, dass nichts geschuldet ist. Sehen Sie im Gesetz selbst nach, und sagen Sie im Profil {2} unter dem Punkt {3}, wie Sie es befolgen.',
  'Record it as a filing of the profile TR with the item "VERBIS", or say under the item verbis why none is owed.':
    'Erfassen Sie sie als Behördenmeldung des Profils TR mit dem Punkt „VERBIS“, oder sagen Sie unter dem Punkt verbis, warum keine geschuldet ist.',
  '{0} is not established in Turkey: it registers in VERBIS at any size, through a representative in Turkey, and no registration is recorded. {1}':
    '{0} ist nicht in der Türkei niedergelassen: Die Eintragung in VERBIS erfolgt bei jeder Größe, durch einen Vertreter in der Türkei, und keine Eintragung ist erfasst. {1}',
  'The numbers that the profile states reach a limit from which controllers register in VERBIS, and no registration is recorded. {0}':
    'Die Zahlen des Profils erreichen eine Grenze, ab der sich Verantwortliche in VERBIS eintragen, und keine Eintragung ist erfasst. {0}',
  'Whether registration in VERBIS is owed depends on the employees of a year and on the balance sheet, which the profile does not state. State under the item employees how many there are, and under balanceSheetTotal the total in lira, or "None" if no such books are kept. If it is registered: {0}':
    'Ob eine Eintragung in VERBIS nötig ist, hängt von den Beschäftigten im Jahr und von der Bilanz ab, die das Profil nicht angibt. Geben Sie unter dem Punkt employees ihre Zahl an, und unter balanceSheetTotal die Summe in Lira, oder „None“, wenn keine Bücher geführt werden. Bei bestehender Eintragung: {0}',
  'The stated numbers are below the limits of VERBIS for most controllers. Those whose main activity is special categories of data have lower ones. Say under the item verbis whether that is the main activity, or record the registration.':
    'Die angegebenen Zahlen liegen unter den Grenzen von VERBIS für die meisten Verantwortlichen. Für solche, deren Haupttätigkeit besondere Kategorien von Daten sind, gelten niedrigere. Sagen Sie unter dem Punkt verbis, ob das die Haupttätigkeit ist, oder erfassen Sie die Eintragung.',
  'Whether {0} must register in VERBIS depends on its employees and its balance sheet, which the register does not hold. Open a profile TR: record the registration there as a filing, or state under the items employees and balanceSheetTotal what they are.':
    'Ob {0} sich in VERBIS eintragen muss, hängt von den Beschäftigten und der Bilanz ab, die das Register nicht enthält. Legen Sie ein Profil TR an: Erfassen Sie dort die Eintragung als Behördenmeldung, oder geben Sie beides unter den Punkten employees und balanceSheetTotal an.',
  '{0} Only who must register in VERBIS keeps the inventory. Record the registration in the profile TR, or say there under the item verbis why none is owed.':
    '{0} Nur wer sich in VERBIS eintragen muss, führt das Inventar. Erfassen Sie die Eintragung im Profil TR, oder sagen Sie dort unter dem Punkt verbis, warum keine geschuldet ist.',
  'type {0} of the standard contract': 'Typ {0} des Standardvertrags',
  'no type of the standard contract': 'keinen Typ des Standardvertrags',
  '{0} goes to {1}, and states {2}. For it there is type {3}: sign that one and state it as the module, or correct the kind of the transfer.':
    '{0} geht an {1} und nennt: {2}. Dafür ist Typ {3} vorgesehen: Unterzeichnen Sie diesen, und geben Sie ihn als Modul an, oder berichtigen Sie die Art der Übermittlung.',
  'a processor': 'einen Auftragsverarbeiter',
  'a controller': 'einen Verantwortlichen',
  '{0} goes to a country that is on no list of adequate ones, and no assessment is recorded. Make an impact assessment before the data leave, and record it with the transfer.':
    '{0} geht in ein Land, das auf keiner Liste angemessener Länder steht, und keine Bewertung ist erfasst. Machen Sie eine Folgenabschätzung, bevor die Daten gehen, und erfassen Sie sie mit der Übermittlung.',
  '{0} ({1}) processes data for others, but {2}. Conclude a contract that contains what the law asks for, and record its reference and dates.':
    '{0} ({1}) verarbeitet Daten für andere, aber {2}. Schließen Sie einen Vertrag mit dem Inhalt, den das Gesetz verlangt, und erfassen Sie Fundstelle und Daten.',
  '{0} uses {1} on consent that is not said to be express. The law asks for more: {2}. If consent is so given, state express consent; otherwise state another basis.':
    '{0} verwendet {1} aufgrund einer Einwilligung, die nicht als ausdrücklich bezeichnet ist. Das Gesetz verlangt mehr: {2}. Wird sie so erteilt, geben Sie ausdrückliche Einwilligung an; sonst eine andere Rechtsgrundlage.',
  'Nothing says how long the data of {0} are kept, and they must not be kept for longer than they are needed. State a period, or what ends the retention.':
    'Nichts sagt, wie lange die Daten von {0} aufbewahrt werden, und sie dürfen nicht länger aufbewahrt werden als nötig. Geben Sie eine Frist an, oder was die Aufbewahrung beendet.',
  'The processor': 'Der Auftragsverarbeiter',
};
