import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of the record of assessments of China, and of the filing of its standard contract. */
export const CHINA_GAPS: Catalogue = {
  'The register holds no activity of a handler that Chinese law concerns. Record the activities of the handlers that it binds.':
    'Das Register enthält keine Tätigkeit eines Verantwortlichen unter chinesischem Recht. Erfassen Sie die Tätigkeiten derer, die es bindet.',
  '{0} states no legal basis for “{1}”. State the basis of Art 13.':
    '{0} nennt keine Rechtsgrundlage für „{1}“. Geben Sie die Grundlage des Art. 13 an.',
  '{0} does not say by which methods data are handled. State the technologies of the activity, or the methods of all in the profile CN under the item method.':
    '{0} sagt nicht, auf welche Weise Daten verarbeitet werden. Geben Sie die Technologien der Tätigkeit an, oder die Weisen aller im Profil CN unter dem Punkt method.',
  '{0} handles sensitive data, and nothing says why that is necessary and how it affects people. State it in the profile CN under the item necessity.':
    '{0} verarbeitet sensible Daten, und nichts sagt, warum das nötig ist und wie es die Personen betrifft. Geben Sie es im Profil CN unter dem Punkt necessity an.',
  'Nothing says where the data of {0} are stored. State it in the profile CN under the item storagePlace.':
    'Nichts sagt, wo die Daten von {0} gespeichert sind. Geben Sie es im Profil CN unter dem Punkt storagePlace an.',
  'The number of people whose data go abroad is not stated for the year {0}. State it in the profile CN under the item {1}, beginning with the number and followed by the year.':
    'Die Zahl der Personen, deren Daten ins Ausland gehen, ist für das Jahr {0} nicht angegeben. Geben Sie sie im Profil CN unter dem Punkt {1} an, zuerst die Zahl, dann das Jahr.',
  'The transfer “{0}” of {1} states no way out of China (Art 38). State the way that it takes as its ground.':
    'Die Übermittlung „{0}“ von {1} nennt keinen Weg aus China (Art. 38). Geben Sie den Weg, den sie nimmt, als Grundlage an.',
  '{0} is a case of Art 55, and it is not stated whether its impact assessment is completed. State it, with its day, its outcome and its report.':
    '{0} ist ein Fall von Art. 55, und es ist nicht angegeben, ob die Folgenabschätzung abgeschlossen ist. Geben Sie es an, mit Tag, Ergebnis und Bericht.',
  '{0} is a case of Art 55, and no completed impact assessment is recorded. Make one, and record it with its day, its outcome and its report.':
    '{0} ist ein Fall des Art. 55, und keine abgeschlossene Folgenabschätzung ist erfasst. Machen Sie eine, und erfassen Sie sie mit Tag, Ergebnis und Bericht.',
  '{0} has changed since its impact assessment. Review it, and record it again with its new day.':
    '{0} hat sich seit der Folgenabschätzung geändert. Prüfen Sie sie, und erfassen Sie sie erneut mit neuem Tag.',
  'The impact assessment of {0} does not say why it was made. State the reason.':
    'Die Folgenabschätzung von {0} sagt nicht, warum sie gemacht wurde. Geben Sie den Grund an.',
  'The impact assessment of {0} has no outcome. State whether purpose and method are lawful, legitimate and necessary, the effect and the risk, and whether the measures fit.':
    'Die Folgenabschätzung von {0} hat kein Ergebnis. Geben Sie an, ob Zweck und Weise rechtmäßig, berechtigt und nötig sind, die Wirkung und das Risiko, und ob die Maßnahmen passen.',
  'The impact assessment of {0} has no day, from which its report is kept for three years. State the day of completion.':
    'Die Folgenabschätzung von {0} hat keinen Tag, von dem an ihr Bericht drei Jahre aufbewahrt wird. Geben Sie den Tag des Abschlusses an.',
  'Nothing says where the report of the impact assessment of {0} is kept. State its reference.':
    'Nichts sagt, wo der Bericht der Folgenabschätzung von {0} aufbewahrt wird. Geben Sie seine Fundstelle an.',
  'No transfer in this scope relies on the standard contract of China. Choose the transfer, or state this contract as its ground.':
    'Keine Übermittlung in diesem Umfang stützt sich auf den chinesischen Standardvertrag. Wählen Sie die Übermittlung, oder geben Sie diesen Vertrag als ihre Grundlage an.',
  'The transfer “{0}” does not state that it relies on the standard contract of China. State the contract as its ground once it is signed.':
    'Die Übermittlung „{0}“ sagt nicht, dass sie sich auf den chinesischen Standardvertrag stützt. Geben Sie den Vertrag als ihre Grundlage an, sobald er unterzeichnet ist.',
  'The standard contract of “{0}” has no day of effect, from which the ten working days for its filing run. State the day since which the ground holds, or that of its signature.':
    'Der Standardvertrag von „{0}“ hat keinen Tag des Inkrafttretens, von dem an die zehn Arbeitstage für seine Einreichung laufen. Geben Sie an, seit wann die Grundlage gilt, oder den Tag der Unterschrift.',
  'No filing of the standard contract of “{0}” is recorded. File it, and record its day among the prior authorisations with the law CN, as the day of the request.':
    'Keine Einreichung des Standardvertrags von „{0}“ ist erfasst. Reichen Sie ihn ein, und erfassen Sie den Tag bei den vorherigen Genehmigungen mit dem Recht CN als Tag des Antrags.',
  'Nothing says whether you operate critical information infrastructure, for which the contract does not serve. State Yes or No in the profile CN under the item criticalInfrastructure.':
    'Nichts sagt, ob Sie kritische Informationsinfrastruktur betreiben, für die der Vertrag nicht taugt. Geben Sie im Profil CN unter dem Punkt criticalInfrastructure Yes oder No an.',
  'Nothing says what the recipient of “{0}” does with the data. State the work in its engagement, or the technologies of the activity.':
    'Nichts sagt, was der Empfänger von „{0}“ mit den Daten tut. Geben Sie die Arbeit in seinem Auftrag an, oder die Technologien der Tätigkeit.',
  'Nothing says which third parties abroad may have the data from the recipient of “{0}”. Record its sub-processors, or name them in the profile CN under the item onwardProvision; say so if there are none.':
    'Nichts sagt, wem der Empfänger von „{0}“ die Daten im Ausland geben darf. Erfassen Sie seine Unterauftragsverarbeiter, oder geben Sie im Profil CN unter dem Punkt onwardProvision an, wem, oder dass es niemand ist.',
  'The transfer “{0}” does not say how the data are transmitted. State its method.':
    'Die Übermittlung „{0}“ sagt nicht, wie die Daten gesendet werden. Geben Sie ihre Methode an.',
  'The transfer “{0}” names no country where the data are kept. State every country.':
    'Die Übermittlung „{0}“ nennt kein Land, in dem die Daten aufbewahrt werden. Geben Sie jedes Land an.',
  'No impact assessment of “{0}” is recorded, whose report is filed with the contract. Record it with the transfer, or complete that of its activities.':
    'Keine Folgenabschätzung von „{0}“ ist erfasst, deren Bericht mit dem Vertrag eingereicht wird. Erfassen Sie sie mit der Übermittlung, oder schließen Sie die ihrer Tätigkeiten ab.',
  'Nothing says where the report of the impact assessment of “{0}” is. State its reference.':
    'Nichts sagt, wo der Bericht der Folgenabschätzung von „{0}“ ist. Geben Sie seine Fundstelle an.',
};
