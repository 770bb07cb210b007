import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of the dossiers of Vietnam, and of the notice and assessments of Quebec. */
export const DOSSIER_GAPS: Catalogue = {
  'The register holds no activity that Vietnamese law concerns. Record the activities of the companies that it binds.':
    'Das Register enthält keine Tätigkeit, die vietnamesisches Recht betrifft. Erfassen Sie die Tätigkeiten der Unternehmen, die es bindet.',
  'The register holds no transfer out of Vietnam. Record the transfers that the dossier is about.':
    'Das Register enthält keine Übermittlung aus Vietnam. Erfassen Sie die Übermittlungen, um die es in den Unterlagen geht.',
  'No company is known that files the dossier. Name it as the controller in the profile VN, or record a company of the group that is seated in Vietnam.':
    'Es ist nicht bekannt, welches Unternehmen die Unterlagen einreicht. Nennen Sie es im Profil VN als Verantwortlichen, oder erfassen Sie ein Unternehmen der Gruppe mit Sitz in Vietnam.',
  'Point {0} is not stated. State it in the profile VN under the item {1}.':
    'Punkt {0} ist nicht angegeben. Geben Sie ihn im Profil VN unter dem Punkt {1} an.',
  'Point {0} is not stated. It is owed above 100,000 data subjects, or 10,000 with sensitive data. State it in the profile VN under the item {1}, or say there that the numbers are lower.':
    'Punkt {0} ist nicht angegeben. Er ist ab mehr als 100.000 betroffenen Personen geschuldet, oder 10.000 mit sensiblen Daten. Geben Sie ihn im Profil VN unter dem Punkt {1} an, oder sagen Sie dort, dass die Zahlen niedriger sind.',
  'No department, person or service for data protection is named that can be reached. Name it in the profile VN as the data protection officer.':
    'Keine erreichbare Abteilung, Person oder Dienstleisterin für den Datenschutz ist benannt. Nennen Sie sie im Profil VN als Datenschutzbeauftragte.',
  '{0} does not say whether these data are sensitive: {1}. State of each whether it is a special category.':
    '{0} sagt nicht, ob diese Daten sensibel sind: {1}. Geben Sie von jeder an, ob sie eine besondere Kategorie ist.',
  'The transfer {0} states no purpose, and neither do its activities. State what the data are sent for.':
    'Die Übermittlung {0} nennt keinen Zweck, und ihre Tätigkeiten auch nicht. Geben Sie an, wofür die Daten übermittelt werden.',
  'The transfer {0} names no country. State the countries.':
    'Die Übermittlung {0} nennt kein Land. Geben Sie an, in welche Länder die Daten gehen.',
  'The transfer {0} has no assessment. Assess its impact and the protection at the recipient, and record the result with the transfer.':
    'Die Übermittlung {0} hat keine Bewertung. Bewerten Sie ihre Auswirkungen und den Schutz beim Empfänger, und erfassen Sie das Ergebnis bei der Übermittlung.',
  '{0} has no tax code or registration number. State its number.':
    '{0} hat weder Steuernummer noch Registernummer. Geben Sie die Nummer an.',
  'Nobody is named who answers for data protection at {0}. Record a contact as its data protection officer.':
    'Niemand ist benannt, der bei {0} für den Datenschutz zuständig ist. Erfassen Sie einen Kontakt als Datenschutzbeauftragten.',
  'No agreement with {0} is recorded with its date. Record the contract, with number and date.':
    'Keine Vereinbarung mit {0} ist mit ihrem Datum erfasst. Erfassen Sie den Vertrag mit Nummer und Datum.',
  '{0} holds data of {1} abroad ({2}), and no transfer is registered. Register the transfer.':
    '{0} hat Daten von {1} im Ausland ({2}), und keine Übermittlung ist erfasst. Erfassen Sie die Übermittlung.',
  'The register holds no activity that the law of Quebec concerns. Record the activities of the companies that it binds.':
    'Das Register enthält keine Tätigkeit, die das Recht von Québec betrifft. Erfassen Sie die Tätigkeiten der Unternehmen, die es bindet.',
  'How information is collected is not stated. State it in the profile CA-QC under the item means.':
    'Wie die Angaben erhoben werden, ist nicht angegeben. Geben Sie es im Profil CA-QC unter dem Punkt means an.',
  'The rights of access and rectification are not stated. State them in the profile CA-QC among the rights.':
    'Die Rechte auf Auskunft und Berichtigung sind nicht angegeben. Geben Sie sie im Profil CA-QC unter den Rechten an.',
  'The right to withdraw consent is not stated. State it in the profile CA-QC under the item withdrawal.':
    'Das Recht, die Einwilligung zu widerrufen, ist nicht angegeben. Geben Sie es im Profil CA-QC unter dem Punkt withdrawal an.',
  'It is not stated whether technology identifies, locates or profiles people. State it in the profile CA-QC under the item profiling, with how it is activated.':
    'Es ist nicht angegeben, ob Technik Personen identifiziert, ortet oder ein Profil von ihnen bildet. Geben Sie es im Profil CA-QC unter dem Punkt profiling an, und wie sie eingeschaltet wird.',
  '{0} does not say whether information is communicated outside Quebec. Record the transfers, or say in the profile CA-QC under the item internationalTransfers that there are none.':
    '{0} sagt nicht, ob Angaben außerhalb Québecs bekannt gegeben werden. Erfassen Sie die Übermittlungen, oder sagen Sie im Profil CA-QC unter dem Punkt internationalTransfers, dass es keine gibt.',
  'No person in charge of the protection of personal information is named. Name the contact in the profile CA-QC as the privacy contact.':
    'Keine für den Schutz personenbezogener Angaben verantwortliche Person ist benannt. Nennen Sie den Kontakt im Profil CA-QC als Ansprechstelle für den Datenschutz.',
  '{0} uses systems, and no privacy impact assessment is recorded. If one was acquired, developed or overhauled since 22 September 2023, assess it. Otherwise record with the activity that none is needed, and why.':
    '{0} nutzt Systeme, und keine Datenschutz-Folgenabschätzung ist erfasst. Wurde eines seit dem 22. September 2023 angeschafft, entwickelt oder grundlegend geändert, bewerten Sie es. Sonst erfassen Sie bei der Tätigkeit, dass keine nötig ist, und warum.',
  'The transfer {0} goes outside Quebec, and no assessment is recorded. Assess sensitivity, purposes, protective measures and the law of the destination, and record the result with the transfer.':
    'Die Übermittlung {0} geht aus Québec hinaus, und keine Bewertung ist erfasst. Bewerten Sie Sensibilität, Zwecke, Schutzmaßnahmen und das Recht des Zielorts, und erfassen Sie das Ergebnis bei der Übermittlung.',
  'The transfer {0} goes outside Quebec, and no written agreement is recorded with its date. Record it as the instrument of its ground, or as the contract of the processor.':
    'Die Übermittlung {0} geht aus Québec hinaus, und keine schriftliche Vereinbarung ist mit ihrem Datum erfasst. Erfassen Sie sie als Instrument der Grundlage oder als Vertrag des Auftragsverarbeiters.',
  '{0} holds information of {1} outside Quebec ({2}), and no transfer is registered. Register the transfer with its assessment.':
    '{0} hat Angaben von {1} außerhalb Québecs ({2}), und keine Übermittlung ist erfasst. Erfassen Sie die Übermittlung mit ihrer Bewertung.',
};
