import { FORMS, CATALOGUE as WHOLE } from '../de/index.js';

/** The sentences of the language, with the terms of Swiss law in those of its record and in the texts of the law. */
export const CATALOGUE = {
  ...WHOLE,
  'As far as the register tells, Swiss law concerns no processing activity. Open a profile CH if people in Switzerland are affected (Art. 3). Otherwise state a company of the group or a controller with its seat in Switzerland. The record of one party needs neither.':
    'Soweit das Register es sagt, betrifft das Schweizer Recht keine Bearbeitungstätigkeit. Eröffnen Sie ein Profil CH, wenn Personen in der Schweiz betroffen sind (Art. 3). Sonst geben Sie eine Konzerngesellschaft oder einen Verantwortlichen mit Sitz in der Schweiz an. Das Verzeichnis eines Beteiligten braucht keines von beiden.',
  '“{0}” is a class of parties. Name each of them.':
    '«{0}» bezeichnet eine Gruppe von Beteiligten. Nennen Sie jeden von ihnen.',
  '{0} names no controller. Name the company that decides what the data are processed for.':
    '{0} nennt keinen Verantwortlichen. Nennen Sie das Unternehmen, das bestimmt, wozu die Daten bearbeitet werden.',
  '{0} does not say which company processes for others. Name it, or ask for the record of one party.':
    '{0} sagt nicht, welches Unternehmen für andere bearbeitet. Nennen Sie es, oder fragen Sie nach dem Verzeichnis eines Beteiligten.',
  '{0} does not say on whose behalf the data are processed. Name each controller.':
    '{0} sagt nicht, in wessen Auftrag bearbeitet wird. Nennen Sie jeden Verantwortlichen.',
  '{0} states no purpose. State what the data are processed for.':
    '{0} nennt keinen Zweck. Geben Sie an, wozu die Daten bearbeitet werden.',
  '{0} does not say whose data are processed. State the categories of data subjects.':
    '{0} sagt nicht, wessen Daten bearbeitet werden. Geben Sie die Kategorien betroffener Personen an.',
  '{0} does not say which data are processed. State the categories of personal data.':
    '{0} sagt nicht, welche Daten bearbeitet werden. Geben Sie die Kategorien der Personendaten an.',
  '{0} names no recipient and no processor. State the categories of recipients.':
    '{0} nennt weder Empfänger noch Auftragsbearbeiter. Geben Sie die Kategorien der Empfängerinnen und Empfänger an.',
  '{0} describes no security measures. Describe in general terms how the data are protected.':
    '{0} beschreibt keine Sicherheitsmassnahmen. Beschreiben Sie allgemein, wie die Daten geschützt werden.',
  'The disclosure “{0}” names no state. State every state that the data go to.':
    'Die Bekanntgabe «{0}» nennt keinen Staat. Geben Sie jeden Staat an, in den die Daten gelangen.',
  'The disclosure “{0}” goes to {1}, not on the list of Annex 1, and states no guarantee or exception of Swiss law. State which is relied on.':
    'Die Bekanntgabe «{0}» geht nach {1}, nicht auf der Liste von Anhang 1, und nennt weder Garantie noch Ausnahme des Schweizer Rechts. Geben Sie an, worauf sie sich stützt.',
  'Purpose of the processing': 'Bearbeitungszweck',
  'Categories of recipients': 'Kategorien der Empfängerinnen und Empfänger',
  'controller to processor': 'Verantwortlicher an Auftragsbearbeiter',
  'processor to processor': 'Auftragsbearbeiter an Auftragsbearbeiter',
  'processor to controller': 'Auftragsbearbeiter an Verantwortlichen',
  'Approved code of conduct': 'genehmigter Verhaltenskodex',
};

export { FORMS };
