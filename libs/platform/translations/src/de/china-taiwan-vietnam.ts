import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of China, Taiwan and Vietnam. */
export const CHINA_TAIWAN_VIETNAM: Catalogue = {
  'The dossier of the impact of processing is filed within 60 days of the first processing, once for the organisation.':
    'Das Dossier über die Folgen der Verarbeitung wird binnen 60 Tagen nach der ersten Verarbeitung eingereicht, einmal für die Organisation.',
  '{0} reaches {1}, and by an order {2}. End it, or say in the profile TW, under the item {3}, why the order does not concern these data.':
    '{0} erreicht {1}, und es steht eine Anordnung entgegen: {2}. Beenden Sie das, oder sagen Sie im Profil TW unter dem Punkt {3}, warum die Anordnung diese Daten nicht betrifft.',
  '{0} reaches {1}. Orders restrict that for some industries: {2}. State in the profile TW, under the item {3}, whether one concerns you.':
    '{0} erreicht {1}. Anordnungen beschränken das für einige Branchen: {2}. Geben Sie im Profil TW unter dem Punkt {3} an, ob eine Sie betrifft.',
  '{0} rest on a contract, which serves only together with security measures, and none are recorded. Describe how the data are protected.':
    'Auf einem Vertrag beruht: {0}. Er trägt nur zusammen mit Sicherheitsmaßnahmen, und keine sind erfasst. Beschreiben Sie, wie die Daten geschützt werden.',
  'State written consent, which can be electronic, as the basis; or with the basis the ground of Art. 6(1) as its condition.':
    'Geben Sie die schriftliche Einwilligung, die elektronisch sein kann, als Rechtsgrundlage an; oder zur Rechtsgrundlage den Grund des Art. 6(1) als ihre Bedingung.',
  '{0} is commissioned, and {1}. Agree on the six matters of Rules 8(2), and record the contract with its dates. Inspect the party, and keep what you find in writing.':
    '{0} ist beauftragt, und {1}. Vereinbaren Sie die sechs Gegenstände von Rules 8(2), und erfassen Sie den Vertrag mit seinen Daten. Prüfen Sie den Beauftragten, und halten Sie das Ergebnis schriftlich fest.',
  '{0} began by {1}, and the transfer dossier was filed on {2}: later than the {3} days that the law gives. If an earlier dossier covers it, record that filing.':
    '{0} begann spätestens am {1}, und das Übermittlungsdossier wurde am {2} eingereicht: später als in den {3} Tagen, die das Gesetz gibt. Deckt ein früheres Dossier sie ab, so erfassen Sie diese Einreichung.',
  'Record it as a filing of the profile VN, "Cross-border transfer dossier", with its day; or state the case without a dossier as the ground.':
    'Erfassen Sie es als Behördenmeldung des Profils VN, „Cross-border transfer dossier“, mit dem Tag; oder geben Sie den Fall ohne Dossier als Grundlage an.',
  '{0} takes data out of Vietnam. A transfer dossier is due within {1} days of the first transfer, and none is recorded. {2}':
    '{0} bringt Daten aus Vietnam heraus. Ein Übermittlungsdossier ist binnen {1} Tagen nach der ersten Übermittlung fällig, und keines ist erfasst. {2}',
  '{0} began by {1}. The transfer dossier was due by {2}, and none is recorded. File it. {3}':
    '{0} begann spätestens am {1}. Das Übermittlungsdossier war bis {2} fällig, und keines ist erfasst. Reichen Sie es ein. {3}',
  '{0} began by {1}: file the transfer dossier by {2}. {3}':
    '{0} begann spätestens am {1}: Reichen Sie das Übermittlungsdossier bis {2} ein. {3}',
  'The relief of small businesses does not cover the transfer dossier. File it, or state a case of Art. 20(6) as the ground of each transfer.':
    'Die Erleichterung für kleine Unternehmen gilt nicht für das Übermittlungsdossier. Reichen Sie es ein, oder geben Sie als Grundlage jeder Übermittlung einen Fall des Art. 20(6) an.',
  'The relief of small businesses ends with sensitive data, and {0} has some. File the dossier of the impact of processing, and appoint somebody for data protection.':
    'Die Erleichterung für kleine Unternehmen endet mit sensiblen Daten, und {0} hat solche. Reichen Sie das Dossier über die Folgen der Verarbeitung ein, und bestimmen Sie jemanden für den Datenschutz.',
  'the processor {0}': 'der Auftragsverarbeiter {0}',
  'the transfer {0}': 'die Übermittlung {0}',
  'Since the last filing of a dossier on {0} there are changes of more than six months ago: {1}. If a purpose or a party is new, file the update (Form 03a), and record it as a filing "Update of the dossier".':
    'Seit der letzten Einreichung eines Dossiers am {0} gibt es Änderungen, die mehr als sechs Monate zurückliegen: {1}. Ist ein Zweck oder ein Beteiligter neu, so reichen Sie die Aktualisierung ein (Form 03a), und erfassen Sie sie als Behördenmeldung „Update of the dossier“.',
  'No department, person or hired service for data protection is recorded that can be reached. Appoint one in writing, and record it in the profile VN as the data protection officer.':
    'Keine erreichbare Abteilung, Person oder beauftragte Stelle für den Datenschutz ist erfasst. Bestimmen Sie eine schriftlich, und erfassen Sie sie im Profil VN als Datenschutzbeauftragten.',
  '{0} processes for others, and {1}. Conclude an agreement with the seven items of Decree 356/2025, 7(1), and record it with its dates: the dossier names it.':
    '{0} verarbeitet für andere, und {1}. Schließen Sie eine Vereinbarung mit den sieben Punkten von Decree 356/2025, 7(1), und erfassen Sie sie mit ihren Daten: Das Dossier nennt sie.',
  'it handles sensitive information ({0})': 'es werden sensible Informationen verarbeitet ({0})',
  'information is provided to another handler': 'Informationen gehen an einen anderen Verantwortlichen',
  'information goes abroad': 'Informationen gehen ins Ausland',
  '{0} rests on consent, and {1}: each needs a separate consent, and none is recorded. {2}':
    '{0} beruht auf Einwilligung, und: {1}. Jedes davon braucht eine gesonderte Einwilligung, und keine ist erfasst. {2}',
  '{0} rests on consent, and {1}: that needs a separate consent, and none is recorded. {2}':
    '{0} beruht auf Einwilligung, und: {1}. Das braucht eine gesonderte Einwilligung, und keine ist erfasst. {2}',
  'Ask for it, and write "separate consent" in the condition of the legal basis. If it is the same everywhere, state under the item separateConsent of the profile CN how it is given.':
    'Holen Sie sie ein, und schreiben Sie „separate consent“ in die Bedingung der Rechtsgrundlage. Ist es überall gleich, so geben Sie unter dem Punkt separateConsent des Profils CN an, wie sie erteilt wird.',
  'sensitive information of one person is enough to lose it ({0})':
    'sensible Informationen einer einzigen Person genügen, um die Ausnahme zu verlieren ({0})',
  '{0} people have been exported this year': 'Informationen von {0} Personen wurden in diesem Jahr schon ausgeführt',
  '{0} relies on "{1}", but by what the profile CN states, the law asks for: {2}. Apply for the assessment, and record it as the ground {3}.':
    '{0} stützt sich auf „{1}“, aber nach den Angaben des Profils CN verlangt das Gesetz: {2}. Beantragen Sie die Prüfung, und erfassen Sie sie als Grundlage {3}.',
  '{0} relies on "{1}", but {2}. Conclude the standard contract and file it, or have the export certified, and record that as the ground.':
    '{0} stützt sich auf „{1}“, aber {2}. Schließen Sie den Standardvertrag ab und reichen Sie ihn ein, oder lassen Sie die Ausfuhr zertifizieren, und erfassen Sie das als Grundlage.',
  'people whose information, none of it sensitive, has been exported':
    'Personen, deren nicht sensible Informationen ausgeführt wurden',
  'people whose sensitive information has been exported': 'Personen, deren sensible Informationen ausgeführt wurden',
  'the register does not hold it': 'das Register enthält sie nicht',
  'the statement begins with no number': 'die Angabe beginnt nicht mit einer Zahl',
  'the statement names no year': 'die Angabe nennt kein Jahr',
  'the statement is of {0}, and the count begins again on 1 January':
    'die Angabe ist von {0}, und am 1. Januar beginnt die Zählung neu',
  'The way out of the country depends on the number of {0} since 1 January {1}, each counted once: {2}. State it under the item {3} of the profile CN, such as "45,000 in {4}"; "0 in {5}" if there are none.':
    'Der Weg aus dem Land hängt von einer Anzahl seit dem 1. Januar {1} ab, jede Person einmal gezählt: {0}. Es fehlt daran: {2}. Geben Sie sie unter dem Punkt {3} des Profils CN an, etwa „45,000 in {4}“; „0 in {5}“, wenn es keine gibt.',
  'Operators of critical information infrastructure need a security assessment for any export, and the register does not say if you are one. State "Yes" or "No" under the item criticalInfrastructure of the profile CN.':
    'Betreiber kritischer Informationsinfrastruktur brauchen für jede Ausfuhr eine Sicherheitsprüfung, und das Register sagt nicht, ob Sie einer sind. Geben Sie „Yes“ oder „No“ unter dem Punkt criticalInfrastructure des Profils CN an.',
  'The ways out of the country that {0} relies on depend on numbers of people, which the register does not hold. Open a profile CN, and state them under the items {1}.':
    'Die Wege aus dem Land, auf die {0} sich stützt, hängen von Personenzahlen ab, die das Register nicht enthält. Eröffnen Sie ein Profil CN, und geben Sie sie unter diesen Punkten an: {1}.',
  'The security assessment of {0}, granted on {1}, ended on {2}. Apply for another one, and stop the export until it is there, and record the grant with the transfer.':
    'Die Sicherheitsprüfung von {0}, am {1} erteilt, endete am {2}. Beantragen Sie eine neue, stellen Sie die Ausfuhr bis dahin ein, und erfassen Sie die Erteilung mit der Übermittlung.',
  'The security assessment of {0}, granted on {1}, ends on {2}. Apply for its extension in the 60 working days before, and record the grant with the transfer.':
    'Die Sicherheitsprüfung von {0}, am {1} erteilt, endet am {2}. Beantragen Sie die Verlängerung in den 60 Arbeitstagen davor, und erfassen Sie die Erteilung mit der Übermittlung.',
  'The certificate of {0} ends on {1}, and another is applied for six months before. Apply for it now, and record it with the transfer.':
    'Das Zertifikat von {0} endet am {1}, und ein neues wird sechs Monate vorher beantragt. Beantragen Sie es jetzt, und erfassen Sie es mit der Übermittlung.',
  '{0} relies on the standard clauses "{1}", which are not those of the Cyberspace Administration of China. Conclude its standard contract, and record it with "Order 13" as its version.':
    '{0} stützt sich auf die Standardklauseln „{1}“, die nicht die der Cyberspace Administration of China sind. Schließen Sie deren Standardvertrag ab, und erfassen Sie ihn mit „Order 13“ als Fassung.',
  'file it with the cyberspace administration of the province, with the report of the impact assessment':
    'reichen Sie ihn bei der Cyberspace-Verwaltung der Provinz ein, mit dem Bericht der Folgenabschätzung',
  '{0} is entrusted with handling, and {1}. Agree on purpose, period, method, categories, measures, rights and duties, and record the contract with its dates.':
    '{0} ist mit der Verarbeitung betraut, und {1}. Vereinbaren Sie Zweck, Frist, Methode, Kategorien, Maßnahmen, Rechte und Pflichten, und erfassen Sie den Vertrag mit seinen Daten.',
  'State under the item individuals of the profile CN whose information is handled, as a number.':
    'Geben Sie unter dem Punkt individuals des Profils CN als Zahl an, von wie vielen Personen Informationen verarbeitet werden.',
  'From a million individuals on, the person in charge of personal information protection is reported within 30 working days. {0}':
    'Ab einer Million Personen wird die für den Schutz personenbezogener Informationen zuständige Person binnen 30 Arbeitstagen gemeldet. {0}',
  'A handler abroad reports the name and contact of its body or representative in the mainland.':
    'Ein Verantwortlicher im Ausland meldet Namen und Kontakt seiner Stelle oder seines Vertreters auf dem Festland.',
  'Information of minors is handled: the state of its yearly audit is reported by 31 January.':
    'Es werden Informationen Minderjähriger verarbeitet: Der Stand der jährlichen Prüfung wird bis 31. Januar gemeldet.',
  'Biometric information is handled: from 100,000 people whose faces are stored, facial recognition is filed with the province. State under the item storedFaces how many there are.':
    'Es werden biometrische Informationen verarbeitet: Ab 100.000 Personen, deren Gesichter gespeichert sind, wird die Gesichtserkennung bei der Provinz gemeldet. Geben Sie unter dem Punkt storedFaces an, wie viele es sind.',
  'Handlers of important data assess their risks every year and send the report. Data are important if an authority has notified or published them as such.':
    'Wer wichtige Daten verarbeitet, bewertet jedes Jahr die Risiken und sendet den Bericht. Wichtig sind Daten, wenn eine Behörde sie als solche mitgeteilt oder veröffentlicht hat.',
  'Above ten million individuals, compliance is audited at least every two years; others audit at intervals of their own. {0}':
    'Über zehn Millionen Personen wird die Einhaltung mindestens alle zwei Jahre geprüft; andere prüfen in eigenen Abständen. {0}',
};
