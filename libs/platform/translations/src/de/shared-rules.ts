import type { Catalogue } from '../catalogue.js';

/** Sentences of the rules that laws share. */
export const SHARED_RULES: Catalogue = {
  '{0}, on which {1} rests': '{0} (darauf beruht {1})',
  '{0}, on which {1} rest': '{0} (darauf beruhen {1})',
  'Say in the overrides of the profile {0} on what they rest there instead':
    'Sagen Sie in den Ersetzungen des Profils {0}, worauf sie dort stattdessen beruhen',
  'Open a profile {0} and say in its overrides on what they rest there instead':
    'Legen Sie ein Profil {0} an, und sagen Sie in seinen Ersetzungen, worauf sie dort stattdessen beruhen',
  'The law of {0} does not know as legal bases: {1}. {2}':
    'Das geltende Recht ({0}) kennt diese Rechtsgrundlagen nicht: {1}. {2}',
  'What the profile {0} puts in its place holds in some cases only: see that it holds in all of them.':
    'Was das Profil {0} an ihre Stelle setzt, gilt nur in einigen Fällen: Prüfen Sie, ob es in allen gilt.',
  'the authority': 'die Behörde',
  'the people concerned': 'die betroffenen Personen',
  'the consumer reporting agencies': 'die Auskunfteien',
  'the police or prosecutors': 'Polizei oder Staatsanwaltschaft',
  'the public': 'die Öffentlichkeit',
  'The profile says who is notified of a breach, and leaves out {0}: the law of {1} requires it{2}. Add a breach duty towards them.':
    'Das Profil sagt, wer über eine Datenschutzverletzung benachrichtigt wird, und lässt aus: {0}. Das geltende Recht ({1}) verlangt es{2}. Fügen Sie eine Meldepflicht dafür hinzu.',
  '"{0}" is notified within {1}; the law of {2} gives no number and asks for {3}. Say in the condition that it is done so, and how long it takes at most.':
    'Frist für die Benachrichtigung „{0}“: {1}; das geltende Recht ({2}) nennt keine Zahl und verlangt: {3}. Sagen Sie in der Bedingung, dass es so geschieht, und wie lange es höchstens dauert.',
  '"{0}" is notified within {1}; the law of {2} asks for {3}. State no more than the law leaves.':
    'Frist für die Benachrichtigung „{0}“: {1}; das geltende Recht ({2}) verlangt: {3}. Geben Sie nicht mehr an, als das Gesetz lässt.',
  'It is not stated by when "{0}" is notified; the law of {1} asks for {2}. State the period.':
    'Es ist nicht angegeben, bis wann „{0}“ benachrichtigt wird; das geltende Recht ({1}) verlangt: {2}. Geben Sie die Frist an.',
  'The time to notify "{0}" begins with: {1}. Under the law of {2} it begins with {3}. State that.':
    'Die Frist für die Benachrichtigung „{0}“ beginnt mit: {1}. Nach geltendem Recht ({2}) beginnt sie mit: {3}. Geben Sie das an.',
  'from {0}': 'ab: {0}',
  '{0} and to {1}': '{0} sowie {1}',
  '{0} The duties are those of the profile ALL: state others in the profile {1}.':
    '{0} Die Pflichten sind die des Profils ALL: Geben Sie im Profil {1} andere an.',
  'condition: {0}': 'Bedingung: {0}',
  'The profile does not say who is notified of a breach. The law of {0} requires notice to {1}. Add a breach duty towards each.':
    'Das Profil sagt nicht, wer über eine Datenschutzverletzung benachrichtigt wird. Das geltende Recht ({0}) verlangt die Benachrichtigung folgender Stellen: {1}. Fügen Sie für jede eine Meldepflicht hinzu.',
  'no contract is recorded': 'ein Vertrag ist nicht erfasst',
  'the contract that is recorded ended on {0}': 'der erfasste Vertrag endete am {0}',
  'the contract that is recorded begins on {0}': 'der erfasste Vertrag beginnt am {0}',
  'The time to adjust to the law ends on {0}.': 'Die Frist zur Anpassung an das Gesetz endet am {0}.',
  'The key {0} is that of {1} {2}. A register file cannot say which of them it means, and the record can have one twice. If they are the same, join them. Otherwise end one, and register it again under a key of its own.':
    'Der Schlüssel {0} kommt mehrfach vor: {1} {2}. Eine Registerdatei kann nicht sagen, was von ihnen sie meint, und das Verzeichnis kann dasselbe zweimal enthalten. Sind sie dasselbe, so führen Sie sie zusammen. Sonst beenden Sie eines, und erfassen Sie es neu unter einem eigenen Schlüssel.',
  ' What is recorded, {0}, was signed only on {1}.': ' Was erfasst ist ({0}), wurde erst am {1} unterzeichnet.',
  ' What is recorded, {0}, is not one.': ' Was erfasst ist ({0}), ist keines.',
  '{0} relies on {1} without its instrument.{2} Record the instrument and when it was signed: {3}.':
    '{0} stützt sich auf {1} ohne das Instrument dazu.{2} Erfassen Sie das Instrument und wann es unterzeichnet wurde: {3}.',
  'The instrument of {0} ({1}) expired on {2}. Renew it and record the new one, or choose another ground.':
    'Das Instrument von {0} ({1}) ist am {2} abgelaufen. Erneuern Sie es, und erfassen Sie das neue, oder wählen Sie eine andere Grundlage.',
  ' Conclude {0} and record it.': ' Schließen Sie ab: {0}, und erfassen Sie es.',
  ' Record what is relied on instead.': ' Erfassen Sie, worauf sie sich stattdessen stützt.',
  '{0} relies on {1}, which is valid only from {2}.{3}': '{0} stützt sich auf {1}, gültig erst ab dem {2}.{3}',
  '{0} relies on {1}, which was no longer valid on {2}.{3}': '{0} stützt sich auf {1}, am {2} nicht mehr gültig.{3}',
  'legitimate interests': 'berechtigte Interessen',
  'a contract': 'ein Vertrag',
  '{0} and on {1}': '{0} und {1}',
  'sensitive data': 'sensible Daten',
  '{0}: {1}, processed on {2} ({3}), which does not serve for them. State consent or another basis for these data, or an override in the profile {4}.':
    '{0}: {1}, gestützt auf {2} ({3}); das trägt für sie nicht. Geben Sie Einwilligung oder eine andere Grundlage für diese Daten an, oder eine Ersetzung im Profil {4}.',
  '{0}: {1}, processed on {2} ({3}), which do not serve for them. State consent or another basis for these data, or an override in the profile {4}.':
    '{0}: {1}, gestützt auf {2} ({3}); diese Grundlagen tragen für sie nicht. Geben Sie Einwilligung oder eine andere Grundlage für diese Daten an, oder eine Ersetzung im Profil {4}.',
  'that was given, and the transfer departs from it': 'sie wurde erteilt, und die Übermittlung weicht davon ab',
  'that was asked for and has not been granted': 'sie wurde beantragt und ist nicht erteilt',
  'that is recorded without the date of a request or a grant':
    'sie ist ohne Datum eines Antrags oder einer Erteilung erfasst',
  'that is not on record': 'sie ist nicht erfasst',
  "{0} relies on {1}, which serves only after {2}; {3}. Obtain it, and record it among the transfer's prior authorisations with the law {4}.":
    '{0} stützt sich auf {1}; das trägt erst nach: {2}; {3}. Holen Sie das ein, und erfassen Sie es unter den vorherigen Genehmigungen der Übermittlung, mit dem Gesetz {4}.',
  '{0} relies on {1} and names no country. State every country that receives the data: only those recognised are covered.':
    '{0} stützt sich auf {1} und nennt kein Land. Geben Sie jedes Land an, das die Daten empfängt: Nur anerkannte sind erfasst.',
  '{0} relies on {1}, and {2} is on no list: the exporter must assess it. Record the assessment that confirms it, or choose another ground.':
    '{0} stützt sich auf {1}, und folgendes Ziel steht auf keiner Liste: {2}. Der Exporteur muss es bewerten. Erfassen Sie die Bewertung, die es bestätigt, oder wählen Sie eine andere Grundlage.',
  'the destination': 'das Zielland',
  "{0} relies on {1}. The exporter's own assessment is not enough for it, and no such list or approval was found. Choose another ground, or stop the transfer.":
    '{0} stützt sich auf {1}. Die eigene Bewertung des Exporteurs genügt dafür nicht, und eine solche Liste oder Genehmigung wurde nicht gefunden. Wählen Sie eine andere Grundlage, oder stoppen Sie die Übermittlung.',
  ', as far as the list is known, up to {0}': ' (soweit die Liste bekannt ist, bis zum {0})',
  '{0} relies on "{1}", but {2} was not recognised on {3}{4}. {5}Choose another ground, or stop the transfer.':
    '{0} stützt sich auf „{1}“, aber folgendes Ziel war am {3} nicht anerkannt: {2}{4}. {5}Wählen Sie eine andere Grundlage, oder stoppen Sie die Übermittlung.',
  'See whether it has been added since; if not: ': 'Prüfen Sie, ob es seither aufgenommen wurde; wenn nicht: ',
  'Put another ground in its place, or suspend the transfer.':
    'Setzen Sie eine andere Grundlage an ihre Stelle, oder setzen Sie die Übermittlung aus.',
  '{0} relies on the recognition of {1} by {2}, which fell away on {3}{4}. {5}':
    '{0} stützt sich auf eine Anerkennung ({1}) durch {2}, die am {3} weggefallen ist{4}. {5}',
  '{0} relies on {1}, and the recognition was recorded to have fallen away on {2}. {3}':
    '{0} stützt sich auf {1}, und laut Verzeichnis ist die Anerkennung am {2} weggefallen. {3}',
  "The recognition of {0} ({1}) covers {2}. Record the certification of the recipient of {3} as the ground's instrument, or choose another ground.":
    'Die Anerkennung ({0}; {1}) umfasst: {2}. Erfassen Sie die Zertifizierung des Empfängers von {3} als Instrument der Grundlage, oder wählen Sie eine andere Grundlage.',
  'The recognition of {0} ({1}) covers {2}. If the recipient of {3} is one of them, say so in the condition of the ground ("{4}"); otherwise choose another ground.':
    'Die Anerkennung ({0}; {1}) umfasst: {2}. Gehört der Empfänger von {3} dazu, so sagen Sie das in der Bedingung der Grundlage („{4}“); sonst wählen Sie eine andere Grundlage.',
  'The recognition of {0} ({1}) covers {2}. The activities of {3} have data that it leaves out: {4}. Keep them out of the transfer, or choose another ground for them.':
    'Die Anerkennung ({0}; {1}) umfasst: {2}. Die Tätigkeiten von {3} haben Daten, die sie auslässt: {4}. Nehmen Sie diese aus der Übermittlung heraus, oder wählen Sie für sie eine andere Grundlage.',
  'The record names no controller. Name the company that decides what the data are processed for.':
    'Das Verzeichnis nennt keinen Verantwortlichen. Nennen Sie das Unternehmen, das entscheidet, wofür die Daten verarbeitet werden.',
  'The record does not say which company processes for others, and no company of the group is known. Name the company among the controllers of the activity, or mark it as one of the group.':
    'Das Verzeichnis sagt nicht, welches Unternehmen für andere verarbeitet, und kein Unternehmen des Konzerns ist bekannt. Nennen Sie es unter den Verantwortlichen der Tätigkeit, oder kennzeichnen Sie es als eines des Konzerns.',
  'The record does not say on whose behalf the data are processed. Name each controller.':
    'Das Verzeichnis sagt nicht, in wessen Auftrag die Daten verarbeitet werden. Nennen Sie jeden Verantwortlichen.',
  'The record states no purpose. State what the data are processed for.':
    'Das Verzeichnis nennt keinen Zweck. Geben Sie an, wofür die Daten verarbeitet werden.',
  'The record does not say what is done for the controllers. State it as the purposes of the activity.':
    'Das Verzeichnis sagt nicht, was für die Verantwortlichen getan wird. Geben Sie es als Zwecke der Tätigkeit an.',
  'The record does not say whose data are processed. State the categories of data subjects.':
    'Das Verzeichnis sagt nicht, wessen Daten verarbeitet werden. Geben Sie die Kategorien betroffener Personen an.',
  'The record does not say which data are processed. State the categories of data.':
    'Das Verzeichnis sagt nicht, welche Daten verarbeitet werden. Geben Sie die Kategorien von Daten an.',
  'The record names no recipient and no processor. State the categories of recipients; if there are none, say so.':
    'Das Verzeichnis nennt weder Empfänger noch Auftragsverarbeiter. Geben Sie die Kategorien von Empfängern an; gibt es keine, so sagen Sie das.',
  'The record does not say when the data are erased. State a period, or by what it is decided.':
    'Das Verzeichnis sagt nicht, wann die Daten gelöscht werden. Geben Sie eine Frist an, oder wonach sie sich bestimmt.',
  'The record does not say how long the data are kept. State a period, or by what it is decided.':
    'Das Verzeichnis sagt nicht, wie lange die Daten aufbewahrt werden. Geben Sie eine Frist an, oder wonach sie sich bestimmt.',
  'The record describes no security measures. Describe in general terms how the data are protected.':
    'Das Verzeichnis beschreibt keine Sicherheitsmaßnahmen. Beschreiben Sie allgemein, wie die Daten geschützt sind.',
  '"{0}" was the regulator of {1} until {2}. Since then it is {3}: name it, and check its address.':
    '„{0}“ war bis zum {2} die Aufsichtsbehörde ({1}). Seither ist es {3}: Nennen Sie diese, und prüfen Sie die Anschrift.',
  'It uses the term "{0}", which the law replaced on {1} by "{2}". Change the wording.':
    'Der Text verwendet den Begriff „{0}“, den das Gesetz am {1} durch „{2}“ ersetzt hat. Ändern Sie den Wortlaut.',
  '{0} has taken its place. ': 'An die Stelle getreten ist: {0}. ',
  'It relies on {0}, which ceased to be valid on {1}. {2}Record what replaces it once the replacement is in place.':
    'Der Text stützt sich auf {0}, seit dem {1} nicht mehr gültig. {2}Erfassen Sie, was an die Stelle tritt, sobald der Ersatz besteht.',
  '{0} and {1} more': '{0} und {1} weitere',
  'The transfer {0} names no country. State every country that receives the data.':
    'Die Übermittlung {0} nennt kein Land. Geben Sie jedes Land an, das die Daten empfängt.',
  'only after a filing': 'erst nach einer Behördenmeldung',
  '{0} relies on {1} alone, which is no ground by itself ({2}). State the other ground that it relies on: {3}.':
    '{0} stützt sich allein auf {1}; das ist für sich keine Grundlage ({2}). Geben Sie die andere Grundlage an, auf die sie sich stützt: {3}.',
  'The transfer {0} states no ground under the law of {1}. {2} is recognised ({3}): state {4}.':
    'Die Übermittlung {0} nennt keine Grundlage nach geltendem Recht ({1}). Anerkannt ist {2} ({3}): Geben Sie an: {4}.',
  'The transfer {0} states no ground under the law of {1}. {2} are recognised ({3}): state {4}.':
    'Die Übermittlung {0} nennt keine Grundlage nach geltendem Recht ({1}). Anerkannt sind {2} ({3}): Geben Sie an: {4}.',
  ' The grounds that it names are of {0} and do not serve here.':
    ' Die genannten Grundlagen gehören zu anderem Recht ({0}) und helfen hier nicht.',
  'The transfer {0} states no ground under the law of {1}.{2} Say which is relied on: {3}.':
    'Die Übermittlung {0} nennt keine Grundlage nach geltendem Recht ({1}).{2} Geben Sie an, worauf sie sich stützt: {3}.',
  ' It exists only since {0}.': ' Es gibt sie erst seit dem {0}.',
  ' It ended on {0}.': ' Sie endete am {0}.',
  '{0} relies on {1}, which was no ground on {2}.{3}{4} Choose one of: {5}.':
    '{0} stützt sich auf {1}; am {2} war das keine Grundlage.{3}{4} Wählen Sie eine davon: {5}.',
  '{0} happens regularly, but {1} serves single cases only{2}. Choose a ground for regular transfers.':
    '{0} findet regelmäßig statt, aber {1} trägt nur Einzelfälle{2}. Wählen Sie eine Grundlage für regelmäßige Übermittlungen.',
  '{0} serves single cases only{1}. State how often {2} happens; if it is regular, choose another ground.':
    '{0} trägt nur Einzelfälle{1}. Geben Sie an, wie oft {2} stattfindet; ist es regelmäßig, so wählen Sie eine andere Grundlage.',
  'The processor': 'Der Auftragsverarbeiter',
  'Nobody is named who engages it: if a controller in {0} does, the law there applies, too. ':
    'Es ist nicht angegeben, wer ihn beauftragt: Ist es ein dortiger Verantwortlicher ({0}), so gilt auch das dortige Recht. ',
  '{0} ({1}) serves no activity, so it is in no record of processing, and nothing shows whose data it has. {2}Assign the activities that it serves.':
    '{0} ({1}) dient keiner Tätigkeit, steht also in keinem Verzeichnis, und nichts zeigt, wessen Daten vorliegen. {2}Ordnen Sie die Tätigkeiten zu, denen die Beauftragung dient.',
  '{0} business days after its signature on {1}, which is {2} if public holidays are left aside':
    '{0} Arbeitstage nach seiner Unterzeichnung am {1}, das heißt am {2}, Feiertage nicht berücksichtigt',
  'Record the day among the prior authorisations of the transfer, with the law {0}, as the day of the request.':
    'Erfassen Sie den Tag bei den vorherigen Genehmigungen der Übermittlung, mit dem Gesetz {0}, als Tag des Antrags.',
  '{0}: a filing under the law {1} is recorded without its day. The contract had to be filed by {2}. State the day of the request.':
    '{0}: Eine Meldung nach dem Gesetz {1} ist ohne ihren Tag erfasst. Der Vertrag war bis {2} einzureichen. Geben Sie den Tag des Antrags an.',
  'The standard contract of {0} was filed on {1}: later than {2}. If public holidays lay between, say so in its reference; otherwise be ready to explain the delay.':
    'Der Standardvertrag von {0} wurde am {1} eingereicht: später als {2}. Lagen Feiertage dazwischen, so sagen Sie es in der Referenz; sonst halten Sie eine Erklärung der Verspätung bereit.',
  'No filing of the standard contract of {0} is recorded. The time for it ended {1}. Take the next step now: {2}. {3}':
    'Keine Einreichung des Standardvertrags von {0} ist erfasst. Die Frist endete {1}. Tun Sie jetzt den nächsten Schritt: {2}. {3}',
  'No filing of the standard contract of {0} is recorded. The time for it ends {1}. Take the next step now: {2}. {3}':
    'Keine Einreichung des Standardvertrags von {0} ist erfasst. Die Frist endet {1}. Tun Sie jetzt den nächsten Schritt: {2}. {3}',
  'The standard contract of {0} has no day of signature, from which the time to file it runs: {1} business days. State the day of the last signature.':
    'Der Standardvertrag von {0} hat keinen Tag der Unterzeichnung, mit dem die Frist für die Einreichung beginnt: {1} Arbeitstage. Geben Sie den Tag der letzten Unterschrift an.',
  '{0} may be sensitive there, and its kind is not stated, and {1} use it without consent and without a stated condition. {2}':
    '{0} kann dort sensibel sein; die Art ist nicht angegeben. Ohne Einwilligung und ohne angegebene Bedingung verwenden es: {1}. {2}',
  '{0} is sensitive there ({1}), and {2} use it without consent and without a stated condition. {3}':
    '{0} ist dort sensibel ({1}). Ohne Einwilligung und ohne angegebene Bedingung verwenden es: {2}. {3}',
  'The record names no controller, or no way to reach it. Name the company that decides what the data are processed for, and give its address, e-mail or phone.':
    'Das Verzeichnis nennt keinen Verantwortlichen, oder keinen Weg, ihn zu erreichen. Nennen Sie das Unternehmen, das bestimmt, wozu die Daten verarbeitet werden, mit Anschrift, E-Mail oder Telefon.',
  'The record does not say where the data come from. State the sources: the flow of the data begins with them.':
    'Das Verzeichnis sagt nicht, woher die Daten kommen. Geben Sie die Quellen an: Der Fluss der Daten beginnt bei ihnen.',
  'The record does not say how data are erased or changed. State it in the retention rules (delete, anonymise), or once for all in the statement "destruction" of the profile.':
    'Das Verzeichnis sagt nicht, wie Daten gelöscht oder geändert werden. Geben Sie es in den Aufbewahrungsregeln an (löschen, anonymisieren), oder einmal für alle in der Angabe „destruction“ des Profils.',
  'The record must say whether the data go abroad, and nothing does. Record the transfers of the activity; if there are none, say so in the statement "internationalTransfers" of the profile.':
    'Das Verzeichnis muss sagen, ob die Daten ins Ausland gehen, und nichts tut es. Erfassen Sie die Übermittlungen der Tätigkeit; gibt es keine, so sagen Sie es in der Angabe „internationalTransfers“ des Profils.',
};
