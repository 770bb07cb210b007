/** Sentences of the rules of the states of the United States. */
export const US_STATES = {
  'data go to {0}': 'Daten gehen an {0}',
  'The statutes on breaches of these states ask for more than the profile states: {0}. State duties that are as short as theirs, or profiles of these states with their own.':
    'Die Gesetze dieser Bundesstaaten über Datenpannen verlangen mehr, als das Profil angibt: {0}. Geben Sie Meldepflichten an, die so kurz sind wie deren, oder Profile dieser Bundesstaaten mit eigenen.',
  'The profile does not say who is notified of a breach. Each of these states has a statute of its own, which protects staff too: {0}. Those with the shortest time for the people concerned ({1}): {2}. Add breach duties that are as short.':
    'Das Profil sagt nicht, wem eine Datenpanne gemeldet wird. Jeder dieser Bundesstaaten hat ein eigenes Gesetz, das auch Beschäftigte schützt: {0}. Die mit der kürzesten Frist für die betroffenen Personen ({1}): {2}. Fügen Sie ebenso kurze Meldepflichten hinzu.',
  '{0} ({1}) processes data of consumers, but {2}. Conclude a contract, and record its reference and dates. It contains: {3}.':
    '{0} ({1}) verarbeitet Daten von Verbrauchern, aber {2}. Schließen Sie einen Vertrag, und erfassen Sie seine Referenz und seine Daten. Er enthält: {3}.',
  "It is not stated whether the contracts with processors of consumers' data contain all of this: {0}. Compare them, and state in the profile {1}, under the item {2}, what they contain or lack.":
    'Es ist nicht angegeben, ob die Verträge mit Auftragsverarbeitern von Verbraucherdaten all das enthalten: {0}. Vergleichen Sie sie, und geben Sie im Profil {1} unter dem Punkt {2} an, was sie enthalten oder was ihnen fehlt.',
  'Subcontractors process data of consumers: {0}. You must be able to object before one is engaged, in these states: {1}. State in the profile {2}, under the item {3}, how you learn of them and object.':
    'Unterauftragnehmer verarbeiten Daten von Verbrauchern: {0}. In diesen Bundesstaaten müssen Sie widersprechen können, bevor einer beauftragt wird: {1}. Geben Sie im Profil {2} unter dem Punkt {3} an, wie Sie davon erfahren und widersprechen.',
  'Health data of consumers are processed: {0}, for {1}. These states ask for consent, unless the data are necessary for what the consumer has asked for: {2}. State consent or the contract as the legal basis.':
    'Gesundheitsdaten von Verbrauchern werden verarbeitet: {0}, für {1}. Diese Bundesstaaten verlangen eine Einwilligung, außer die Daten sind nötig für das, worum der Verbraucher gebeten hat: {2}. Geben Sie Einwilligung oder Vertrag als Rechtsgrundlage an.',
  'Health data of consumers are processed by {0}, and no policy on them is stated. It says: {1}. Publish it, and state its address in the profile {2}, under the item {3}.':
    'Gesundheitsdaten von Verbrauchern verarbeitet: {0}. Eine Erklärung dazu ist nicht angegeben. Sie sagt: {1}. Veröffentlichen Sie sie, und geben Sie ihre Adresse im Profil {2} unter dem Punkt {3} an.',
  'The notice for consumers must say this, and the register does not show it: {0}. Complete the activities, or state it in the profile {1}, under these items: {2}.':
    'Die Erklärung für Verbraucher muss dies sagen, und das Verzeichnis zeigt es nicht: {0}. Ergänzen Sie die Tätigkeiten, oder geben Sie es im Profil {1} unter diesen Punkten an: {2}.',
  'Sensitive data of consumers are sold by {0}. The notice must have this, word for word: {1}. Put it into the notice, and state it in the profile {2}, under the item {3}.':
    'Sensible Daten von Verbrauchern verkauft: {0}. Die Erklärung muss dies wörtlich enthalten: {1}. Nehmen Sie es in die Erklärung auf, und geben Sie es im Profil {2} unter dem Punkt {3} an.',
  'Requests of consumers are answered within {0}, as is stated. The law leaves less time: {1}. Answer sooner, and correct {2}.':
    'Anträge von Verbrauchern werden, wie angegeben, innerhalb von {0} beantwortet. Das Gesetz lässt weniger Zeit: {1}. Antworten Sie früher, und berichtigen Sie {2}.',
  '"{0}" gives {1} to {2}. This is forbidden: {3}. Take these data out of what they receive.':
    '„{0}“ gibt {1} an {2}. Das ist verboten: {3}. Nehmen Sie diese Daten aus dem heraus, was sie erhalten.',
  '"{0}" gives data of minors ({1}) to buyers or advertisers: {2}. What the law allows: {3}. Leave the minors out, or state consent where it is enough. State their ages, if they are not stated.':
    '„{0}“ gibt Daten von Minderjährigen ({1}) an Käufer oder Werbende: {2}. Was das Gesetz erlaubt: {3}. Nehmen Sie die Minderjährigen aus, oder geben Sie die Einwilligung an, wo sie genügt. Geben Sie ihr Alter an, falls es fehlt.',
  'Data of consumers are sold, or used for targeted advertising, by {0}. The law asks for this: {1}. State in the profile {2}, under the item {3}, how it is done.':
    'Daten von Verbrauchern verkauft oder nutzt für zielgerichtete Werbung: {0}. Das Gesetz verlangt dies: {1}. Geben Sie im Profil {2} unter dem Punkt {3} an, wie es geschieht.',
  'Sensitive data of consumers are processed without a stated consent: {0}, for {1}. Consent is asked for by these states: {2}. State it as the legal basis, or where its record is kept.':
    'Sensible Daten von Verbrauchern werden ohne angegebene Einwilligung verarbeitet: {0}, für {1}. Diese Bundesstaaten verlangen eine Einwilligung: {2}. Geben Sie sie als Rechtsgrundlage an, oder wo ihr Nachweis liegt.',
  'Sensitive data of consumers are processed: {0}, for {1}. These states allow it only as far as it is strictly necessary for what the consumer has asked for, and consent does not replace that: {2}. State the contract as the legal basis, or say in the profile {3}, under the item {4}, why it is necessary.':
    'Sensible Daten von Verbrauchern werden verarbeitet: {0}, für {1}. Diese Bundesstaaten erlauben das nur, soweit es unbedingt nötig ist für das, worum der Verbraucher gebeten hat, und eine Einwilligung ersetzt das nicht: {2}. Geben Sie den Vertrag als Rechtsgrundlage an, oder sagen Sie im Profil {3} unter dem Punkt {4}, warum es nötig ist.',
  'Sensitive data of consumers are processed by {0}. These states ask for a notice before, and for a way to opt out: {1}. State in the profile {2}, under the item {3}, how consumers opt out.':
    'Sensible Daten von Verbrauchern verarbeitet: {0}. Diese Bundesstaaten verlangen vorher eine Erklärung und einen Weg zu widersprechen: {1}. Geben Sie im Profil {2} unter dem Punkt {3} an, wie Verbraucher widersprechen.',
  'It is not stated whether the acts of these states on the data of consumers bind the organisation: {0}. Their numbers are on the page of each law. State in the profile {1}, under the item {2}: MET, NOT MET or EXEMPT, and why. A profile of a state overrules it.':
    'Es ist nicht angegeben, ob die Gesetze dieser Bundesstaaten über die Daten von Verbrauchern für die Organisation gelten: {0}. Ihre Schwellen stehen auf der Seite jedes Gesetzes. Geben Sie im Profil {1} unter dem Punkt {2} an: MET, NOT MET oder EXEMPT, und warum. Das Profil eines Bundesstaats geht vor.',
  '{0}, from {1}: {2}': '{0}, ab {1}: {2}',
  'The numbers that are stated do not bring the organisation under these acts yet, and will: {0}. Prepare for it, and correct the item {1} on that day.':
    'Mit den angegebenen Zahlen gelten diese Gesetze für die Organisation noch nicht, und sie werden gelten: {0}. Bereiten Sie sich vor, und berichtigen Sie an dem Tag den Punkt {1}.',
  'It is stated that these acts do not bind the organisation, and its numbers reach theirs: {0}. Correct the item {1}, or say which exemption holds.':
    'Es ist angegeben, dass diese Gesetze für die Organisation nicht gelten, und ihre Zahlen erreichen deren Schwellen: {0}. Berichtigen Sie den Punkt {1}, oder sagen Sie, welche Ausnahme gilt.',
};

/** The names of states that differ from the English ones. */
export const US_PLACES = {} as const;
