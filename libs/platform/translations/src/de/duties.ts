import type { Catalogue } from '../catalogue.js';

/** Sentences of the duties of many laws. */
export const DUTIES: Catalogue = {
  '{0} rest on consent, and it is not recorded where the record of consent is. State it: the controller must be able to show that people have consented.':
    '{0}: Diese Zwecke beruhen auf Einwilligung, und es ist nicht erfasst, wo die Einwilligungen nachgewiesen sind. Geben Sie das an: Der Verantwortliche muss nachweisen können, dass die Personen eingewilligt haben.',
  'Where the law requires none, the controller must still be able to show that the interests were weighed: the authorities recommend to write it down.':
    'Wo das Gesetz keine Abwägung verlangt, muss der Verantwortliche trotzdem zeigen können, dass die Interessen abgewogen wurden: Die Behörden empfehlen, sie aufzuschreiben.',
  'and the activity has changed since they were assessed, from {0} on':
    'und die Tätigkeit hat sich seit der Abwägung geändert, ab dem {0}',
  'and no completed assessment of them is recorded': 'und eine abgeschlossene Abwägung ist nicht erfasst',
  '{0} rest on legitimate interests, {1}. Make a legitimate interests assessment, and record it. {2}':
    '{0}: Diese Zwecke beruhen auf berechtigten Interessen, {1}. Wägen Sie die Interessen ab, und erfassen Sie das Ergebnis. {2}',
  'It is not stated whether the legitimate interests assessment of "{0}" is completed. State it, with its date.':
    'Es ist nicht angegeben, ob die Abwägung der berechtigten Interessen von „{0}“ abgeschlossen ist. Geben Sie es an, mit dem Datum.',
  '"{0}" does not follow its retention policy, and no reason is given. Follow the policy, or give the reason.':
    '„{0}“ folgt nicht der Aufbewahrungsrichtlinie, und ein Grund ist nicht angegeben. Folgen Sie der Richtlinie, oder geben Sie den Grund an.',
  'The breach "{0}"{1} has no record. Document its facts, its effects and what was done, and record where that is.':
    'Die Datenschutzverletzung „{0}“{1} ist nicht dokumentiert. Dokumentieren Sie den Sachverhalt, die Auswirkungen und die ergriffenen Maßnahmen, und erfassen Sie, wo das steht.',
  ' of {0}': ' vom {0}',
  '"{0}" processes special categories of data on a condition of Art 9(2) that needs one of Schedule 1 to the Data Protection Act 2018, and none is recorded. Record its paragraph.':
    '„{0}“ verarbeitet besondere Kategorien von Daten unter einer Bedingung von Art. 9 Abs. 2, die eine Bedingung aus Anhang 1 des Data Protection Act 2018 verlangt, und keine ist erfasst. Erfassen Sie deren Absatz.',
  '"{0}" relies on a condition of Schedule 1 that needs an appropriate policy document. The record must say whether data are kept and erased as that document says: state the policy, and if it is followed.':
    '„{0}“ stützt sich auf eine Bedingung von Anhang 1, die eine Richtlinie (appropriate policy document) verlangt. Das Verzeichnis muss sagen, ob Daten so aufbewahrt und gelöscht werden, wie die Richtlinie es sagt: Geben Sie die Richtlinie an und ob sie befolgt wird.',
  '"{0}" (for {1})': '„{0}“ (für {1})',
  'It is not stated whether {0} is decided without a person, or affects people significantly. If both are so, they must be informed of the logic: state these, and the logic.':
    'Es ist nicht angegeben, ob {0} ohne einen Menschen entschieden wird oder Personen erheblich beeinträchtigt. Trifft beides zu, so müssen sie über die Logik informiert werden: Geben Sie beides an, und die Logik.',
  '{0} is decided without a person and affects people significantly, and its logic is not stated. State it: people must be informed of it, and of what follows for them.':
    '{0} wird ohne einen Menschen entschieden und beeinträchtigt Personen erheblich, und die Logik ist nicht angegeben. Geben Sie sie an: Die Personen müssen über sie und über die Folgen informiert werden.',
  '{0} is decided without a person and affects people significantly. The law of {1} has: {2}. State in the profile {3}, under the item {4}, how this is done.':
    '{0} wird ohne einen Menschen entschieden und beeinträchtigt Personen erheblich. Das geltende Recht ({1}) kennt dafür: {2}. Geben Sie im Profil {3} unter dem Punkt {4} an, wie das geschieht.',
  '{0} Record it as a filing of the profile {1}, with its number and date. If none is owed, say why under the item {2}.':
    '{0} Erfassen Sie das als Behördenmeldung des Profils {1}, mit Nummer und Datum. Ist keine nötig, so sagen Sie unter dem Punkt {2}, warum.',
  'Controllers and processors of major importance register with the Commission within six months.':
    'Verantwortliche und Auftragsverarbeiter von großer Bedeutung lassen sich innerhalb von sechs Monaten bei der Kommission eintragen.',
  'Audit returns of the year before are filed with the Commission.':
    'Die Prüfberichte des Vorjahrs werden bei der Kommission eingereicht.',
  'The data protection officer makes a data protection report every half year.':
    'Der Datenschutzbeauftragte erstellt jedes halbe Jahr einen Datenschutzbericht.',
  'What is registered in the national registry (RNBD) is updated every year between 2 January and 31 March.':
    'Was im nationalen Register (RNBD) eingetragen ist, wird jedes Jahr zwischen dem 2. Januar und dem 31. März aktualisiert.',
  'Data processing systems and the data protection officer are registered with the Commission, from 250 employees or the sensitive data of 1,000 people on.':
    'Datenverarbeitungssysteme und der Datenschutzbeauftragte werden bei der Kommission eingetragen, ab 250 Beschäftigten oder den sensiblen Daten von 1.000 Personen.',
  'Security incidents and breaches of the year before are reported to the Commission by 31 March.':
    'Sicherheitsvorfälle und Datenschutzverletzungen des Vorjahrs werden der Kommission bis zum 31. März gemeldet.',
  'it makes automated decisions: {0}': 'sie trifft automatisierte Entscheidungen: {0}',
  'it is entrusted to {0}': 'sie ist {0} übertragen',
  'data are provided to {0}': 'Daten werden {0} bereitgestellt',
  'data go abroad ({0})': 'Daten gehen ins Ausland ({0})',
  'it processes {0}': 'verarbeitet werden {0}',
  'people are affected significantly by decisions without a person: {0}':
    'Entscheidungen ohne einen Menschen beeinträchtigen Personen erheblich: {0}',
  'it concerns {0}': 'betroffen sind {0}',
  'a public institution processes {0}': 'eine öffentliche Einrichtung verarbeitet {0}',
  'Make one before the processing goes on and record it, or record with the reason that none is needed.':
    'Machen Sie eine, bevor die Verarbeitung weitergeht, und erfassen Sie sie, oder erfassen Sie mit Begründung, dass keine nötig ist.',
  'It is not stated whether the impact assessment of "{0}" is completed. State it, with its date.':
    'Es ist nicht angegeben, ob die Folgenabschätzung von „{0}“ abgeschlossen ist. Geben Sie es an, mit dem Datum.',
  '"{0}" needs an impact assessment, as is recorded, and it is not completed. Complete it before the processing goes on.':
    '„{0}“ braucht laut Verzeichnis eine Folgenabschätzung, und sie ist nicht abgeschlossen. Schließen Sie sie ab, bevor die Verarbeitung weitergeht.',
  '"{0}" needs an impact assessment: {1} ({2}). {3}': '„{0}“ braucht eine Folgenabschätzung: {1} ({2}). {3}',
  '{0} It is asked for by these states, of processing begun since the day in brackets: {1}.':
    '{0} Diese Staaten verlangen sie, für Verarbeitungen, die seit dem Tag in Klammern begonnen haben: {1}.',
  '"{0}" may need an impact assessment: {1} ({2}). {3}':
    '„{0}“ braucht möglicherweise eine Folgenabschätzung: {1} ({2}). {3}',
  'No impact assessment of "{0}" is needed, as is recorded, and no reason is given although {1}. Give the reason.':
    'Laut Verzeichnis ist für „{0}“ keine Folgenabschätzung nötig, und eine Begründung fehlt, obwohl dies dafür spricht: {1}. Geben Sie die Begründung an.',
  'No impact assessment of "{0}" is needed, as is recorded ({1}), but the law asks for one: {2}. Check the reason.':
    'Laut Verzeichnis ist für „{0}“ keine Folgenabschätzung nötig ({1}), aber das Gesetz verlangt eine: {2}. Prüfen Sie die Begründung.',
  '"{0}" has changed since its impact assessment, from {1} on. Review whether the risk has changed, and record the assessment again with its new date.':
    '„{0}“ hat sich seit der Folgenabschätzung geändert, ab dem {1}. Prüfen Sie, ob sich das Risiko geändert hat, und erfassen Sie die Abschätzung erneut mit ihrem neuen Datum.',
  'State it in the activity; where a law does not know that basis, in an override of its profile.':
    'Geben Sie sie in der Tätigkeit an; wo ein Gesetz diese Rechtsgrundlage nicht kennt, in einer Ersetzung seines Profils.',
  'No legal basis is stated for "{0}". {1}': 'Für „{0}“ ist keine Rechtsgrundlage angegeben. {1}',
  'The legal bases of "{0}" are limited to some data, and leave out: {1}. {2}':
    'Die Rechtsgrundlagen von „{0}“ sind auf einige Daten beschränkt und lassen aus: {1}. {2}',
  'Its review was due by {0}. Review it, and record the review with its outcome.':
    'Die Überprüfung war bis zum {0} fällig. Überprüfen Sie, und erfassen Sie die Überprüfung mit ihrem Ergebnis.',
  'The transfer {0} names no exporter. If a controller in {1} exports the data, the law there applies, too, and may ask for a ground and for the countries. State the exporter.':
    'Die Übermittlung {0} nennt keinen Exporteur. Exportiert ein dortiger Verantwortlicher die Daten ({1}), so gilt auch das dortige Recht und kann eine Grundlage und die Länder verlangen. Geben Sie den Exporteur an.',
  'These data are kept without a limit, or "as long as needed": {0}. State a period, or the events or criteria that end the retention.':
    'Diese Daten werden ohne Grenze oder „so lange wie nötig“ aufbewahrt: {0}. Geben Sie eine Frist an, oder die Ereignisse oder Kriterien, mit denen die Aufbewahrung endet.',
  'Only what the profiles state for all activities says how long these data are kept: {0}. See that it fits them, or state a rule for them in the activity.':
    'Nur was die Profile für alle Tätigkeiten angeben, sagt, wie lange diese Daten aufbewahrt werden: {0}. Prüfen Sie, ob das für sie passt, oder geben Sie in der Tätigkeit eine Regel für sie an.',
  'The profile puts {0} in the place of {1}, which the law of {2} knows{3}. Lift the override, or limit it to data for which the law still requires {4}: to special data (onlySpecialData), or to some by their keys. Keep it if you want to go further than the law.':
    'Das Profil setzt {0} an die Stelle von {1}; das geltende Recht ({2}) kennt diese Grundlage aber{3}. Heben Sie die Ersetzung auf, oder beschränken Sie sie auf Daten, für die das Gesetz weiterhin {4} verlangt: auf besondere Daten (onlySpecialData), oder auf einige durch ihre Schlüssel. Behalten Sie sie, wenn Sie weiter gehen wollen als das Gesetz.',
  ' since {0}': ' (seit dem {0})',
  '"{0}" may reveal special categories of data ({1}), and no condition of Art 9(2) is stated for {2}. State the condition with the legal basis. If nothing can be inferred from these data, take the categories out of what they may reveal.':
    '„{0}“ kann besondere Kategorien von Daten offenbaren ({1}), und keine Bedingung von Art. 9 Abs. 2 ist angegeben für {2}. Geben Sie die Bedingung bei der Rechtsgrundlage an. Lässt sich aus diesen Daten nichts ableiten, so nehmen Sie die Kategorien aus dem heraus, was sie offenbaren können.',
  'These data may reveal sensitive data, and rest on legitimate interest: {0}. If that may harm the data subjects, legitimate interest does not serve for them. State consent or another basis of Art. 11.':
    'Diese Daten können sensible Daten offenbaren und beruhen auf berechtigtem Interesse: {0}. Kann das den betroffenen Personen schaden, so trägt berechtigtes Interesse für sie nicht. Geben Sie Einwilligung oder eine andere Grundlage von Art. 11 an.',
  'People must be able to complain to the controller itself, which confirms receipt within 30 days. State the procedure in the profile UK or ALL, under the item complaintProcedure.':
    'Personen müssen sich beim Verantwortlichen selbst beschweren können, der den Eingang innerhalb von 30 Tagen bestätigt. Geben Sie das Verfahren im Profil UK oder ALL an, unter dem Punkt complaintProcedure.',
  'From numbers that the decree sets, people are notified every year of use and provision. State under the item annualNotice of the profile KR how this is done, or why it is not owed.':
    'Ab den Zahlen, die die Verordnung bestimmt, werden Personen jedes Jahr über Nutzung und Weitergabe benachrichtigt. Sagen Sie unter dem Punkt annualNotice des Profils KR, wie das geschieht, oder warum es nicht nötig ist.',
  'In controllers that the decree names, the board appoints the chief privacy officer and reports it to the Commission. Record the report as a filing of the profile KR, or state under the item privacyOfficerAppointment why none is owed.':
    'Bei Verantwortlichen, die die Verordnung nennt, ernennt der Vorstand den Leiter Datenschutz und meldet ihn der Kommission. Erfassen Sie die Meldung als Behördenmeldung des Profils KR, oder sagen Sie unter dem Punkt privacyOfficerAppointment, warum keine nötig ist.',
  'The information officer ensures that a personal information impact assessment is done. Record assessments with the activities, or state in the profile ZA, under the item impactAssessment, where it is.':
    'Der Informationsbeauftragte sorgt dafür, dass eine Folgenabschätzung gemacht wird. Erfassen Sie Abschätzungen bei den Tätigkeiten, oder sagen Sie im Profil ZA, unter dem Punkt impactAssessment, wo sie ist.',
  'Sensitive information, sale or sharing, and automated decisions need a risk assessment. It comes before processing begun since 2026; for older processing it is due by 31 December 2027. State in the profile US-CA, under the item riskAssessment, when it was made.':
    'Sensible Informationen, Verkauf oder Weitergabe und automatisierte Entscheidungen brauchen eine Risikobewertung. Für Verarbeitungen, die seit 2026 begonnen haben, kommt sie vorher; für ältere ist sie bis zum 31. Dezember 2027 fällig. Sagen Sie im Profil US-CA, unter dem Punkt riskAssessment, wann sie gemacht wurde.',
  'Information on risk assessments is submitted to the Agency every year by 1 April. Record it as a filing of the profile US-CA, with the item "Risk assessment".':
    'Angaben zu Risikobewertungen werden der Behörde jedes Jahr bis zum 1. April vorgelegt. Erfassen Sie das als Behördenmeldung des Profils US-CA, mit dem Punkt „Risk assessment“.',
  'Large businesses audit their cybersecurity every year and certify it to the Agency by 1 April. It begins in 2028 with a revenue above 100 million US dollars. In 2029 it begins with 50 million or more, and in 2030 with all that have the numbers of consumers. Record the certification as a filing of the profile US-CA, with the item "Cybersecurity audit". If none is owed, state why under the item cybersecurityAudit.':
    'Große Unternehmen prüfen jedes Jahr ihre Cybersicherheit und bescheinigen es der Behörde bis zum 1. April: ab 2028 mit mehr als 100 Millionen US-Dollar Umsatz, ab 2029 mit 50 Millionen oder mehr, ab 2030 alle, die die Verbraucherzahlen erreichen. Erfassen Sie die Bescheinigung als Behördenmeldung des Profils US-CA, mit dem Punkt „Cybersecurity audit“. Ist keine fällig, sagen Sie unter dem Punkt cybersecurityAudit, warum.',
  'A business that sells or shares data shows consumers that their signal or request to opt out was processed. State in the profile US-CA, under the item optOutStatus, where it is shown.':
    'Wer Daten verkauft oder weitergibt, zeigt Verbrauchern, dass ihr Signal oder ihr Widerspruch verarbeitet wurde. Geben Sie im Profil US-CA, unter dem Punkt optOutStatus, an, wo das zu sehen ist.',
  'The risk assessment of "{0}" is of {1}. California asks for a review at least every three years. Review it, and record it with its new date.':
    'Die Risikobewertung von „{0}“ ist vom {1}. Kalifornien verlangt mindestens alle drei Jahre eine Überprüfung. Überprüfen Sie sie, und erfassen Sie sie mit ihrem neuen Datum.',
  '"{0}" has changed since its risk assessment, from {1} on. California asks for an update within 45 days of a material change. Update it, and record it with its new date.':
    '„{0}“ hat sich seit der Risikobewertung geändert, ab {1}. Kalifornien verlangt eine Aktualisierung binnen 45 Tagen nach einer wesentlichen Änderung. Aktualisieren Sie sie, und erfassen Sie sie mit ihrem neuen Datum.',
  'Before technology decides for or about people, they are informed of it and of how to opt out. State this notice in the profile US-CA, under the item automatedDecisions.':
    'Bevor Technik für oder über Personen entscheidet, werden sie darüber informiert und darüber, wie sie widersprechen können. Geben Sie diese Mitteilung im Profil US-CA an, unter dem Punkt automatedDecisions.',
  'Data subjects who ask receive the full standard clauses within 15 days. State in the profile BR, under the item clausesOnRequest, how they ask for them.':
    'Betroffene Personen, die danach fragen, erhalten die vollständigen Standardklauseln innerhalb von 15 Tagen. Sagen Sie im Profil BR, unter dem Punkt clausesOnRequest, wie sie danach fragen.',
  'It is asked of {0} only.': 'Das trifft nur: {0}.',
  'It is owed before processing begun since {0}: if all of yours is older, say so there.':
    'Es ist vor Verarbeitungen nötig, die seit dem {0} begonnen haben: Sind alle Ihre älter, so sagen Sie das dort.',
  'It is not yet known how long these data are kept: {0}{1}. State a period, or the events or criteria that end the retention.':
    'Es ist noch nicht bekannt, wie lange diese Daten aufbewahrt werden: {0}{1}. Geben Sie eine Frist an, oder die Ereignisse oder Kriterien, mit denen die Aufbewahrung endet.',
  ' (stated: {0})': ' (angegeben: {0})',
  '{0} is decided without a person. The law of {1} has: {2}. State in the profile {3}, under the item {4}, how this is done.':
    '{0} wird ohne einen Menschen entschieden. Das geltende Recht ({1}) kennt dafür: {2}. Geben Sie im Profil {3} unter dem Punkt {4} an, wie das geschieht.',
};
