import type { Catalogue } from '../catalogue.js';

/** Sentences of the law of Japan. */
export const JAPAN: Catalogue = {
  "How the recipient's system was established is not stated. Say by which contract, rules of the group or certification.":
    'Es ist nicht angegeben, wie das System des Empfängers eingerichtet wurde. Sagen Sie, durch welchen Vertrag, welche Konzernregeln oder welche Zertifizierung.',
  'The equivalent action is not outlined. Say what the recipient does to protect the data.':
    'Die gleichwertigen Maßnahmen sind nicht beschrieben. Sagen Sie, was der Empfänger tut, um die Daten zu schützen.',
  'How often, and by which method, the recipient is checked is not stated. State both; the guidelines want about once a year.':
    'Es ist nicht angegeben, wie oft und auf welche Art der Empfänger kontrolliert wird. Geben Sie beides an; die Leitlinien wollen es etwa einmal im Jahr.',
  'The foreign country is not named. State every country in which the recipient has the data.':
    'Das Ausland ist nicht genannt. Geben Sie jedes Land an, in dem der Empfänger die Daten hat.',
  'Whether a system of the foreign country may affect the equivalent action is not stated. Describe it, or state that there is none.':
    'Es ist nicht angegeben, ob ein System des Auslands die gleichwertigen Maßnahmen beeinträchtigen kann. Beschreiben Sie es, oder geben Sie an, dass es keines gibt.',
  'Whether the equivalent action is impaired is not known: no check is recorded. Check the recipient and record the check, and any impairment that it finds.':
    'Es ist nicht bekannt, ob die gleichwertigen Maßnahmen beeinträchtigt sind: Eine Kontrolle ist nicht erfasst. Kontrollieren Sie den Empfänger, und erfassen Sie die Kontrolle und jede Beeinträchtigung, die sie zeigt.',
  'What is done about the impairment is not stated. Record the response, or that provision is suspended.':
    'Es ist nicht angegeben, was gegen die Beeinträchtigung getan wird. Erfassen Sie die Reaktion, oder dass die Weitergabe ausgesetzt ist.',
  'The foreign country that people consent to is not named. State it; if it cannot be identified, say so and why under "consentCountryUnknown" in the profile of Japan.':
    'Das Ausland, in das die Personen einwilligen, ist nicht genannt. Geben Sie es an; lässt es sich nicht bestimmen, so sagen Sie das und warum unter „consentCountryUnknown“ im Profil JP.',
  "The foreign country's system for the protection of personal information is not described. Describe it under the foreign system.":
    'Das ausländische System zum Schutz personenbezogener Informationen ist nicht beschrieben. Beschreiben Sie es unter dem ausländischen System.',
  'What the recipient does to protect the data is not stated. Describe its measures; if they cannot be described, say so and why under "consentMeasuresUnknown" in the profile of Japan.':
    'Es ist nicht angegeben, was der Empfänger zum Schutz der Daten tut. Beschreiben Sie seine Maßnahmen; lassen sie sich nicht beschreiben, so sagen Sie das und warum unter „consentMeasuresUnknown“ im Profil JP.',
  '{0} is not known to be in Japan, and no transfer to it takes place under the law of Japan. If it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.':
    'Von {0} ist nicht bekannt, dass die Daten in Japan sind, und keine Übermittlung nach japanischem Recht geht dorthin. Werden die Daten im Ausland verarbeitet, so erfassen Sie die Übermittlung, offengelegt für JP, mit Ländern und Grundlage: Die Auftragsverarbeitung allein ist keine.',
  '{0} is in {1}, and no transfer to it takes place under the law of Japan. If it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.':
    '{0} ist außerhalb Japans ({1}), und keine Übermittlung nach japanischem Recht geht dorthin. Werden die Daten im Ausland verarbeitet, so erfassen Sie die Übermittlung, offengelegt für JP, mit Ländern und Grundlage: Die Auftragsverarbeitung allein ist keine.',
  'The items of personal data that are used jointly are not stated. List them as the data items.':
    'Es ist nicht angegeben, welche personenbezogenen Daten gemeinsam genutzt werden. Listen Sie sie als Daten auf.',
  'Who the joint users are is not stated. Name them, or the group that they are, as the importer.':
    'Es ist nicht angegeben, wer die gemeinsamen Nutzer sind. Nennen Sie sie, oder die Gruppe, die sie sind, als Importeur.',
  'What the joint users use the data for is not stated. State the purposes.':
    'Es ist nicht angegeben, wofür die gemeinsamen Nutzer die Daten nutzen. Geben Sie die Zwecke an.',
  'Nobody is named as responsible for managing the data. Appoint a joint-use manager, with the name, in the profile of Japan or as an officer of the exporter.':
    'Niemand ist als verantwortlich für die Verwaltung der Daten genannt. Benennen Sie einen Verantwortlichen für die gemeinsame Nutzung, mit Namen, im Profil JP oder beim Exporteur.',
  'The address of the person responsible for managing the data is not stated. Enter it with the contact of the joint-use manager.':
    'Die Anschrift des Verantwortlichen für die Verwaltung der Daten ist nicht angegeben. Tragen Sie sie beim Kontakt des Verantwortlichen für die gemeinsame Nutzung ein.',
  'The name of the representative of the corporation responsible for managing the data is not stated. Enter the representative director as corporate representative, in the profile of Japan or as an officer of that company.':
    'Der Name des Vertreters der Gesellschaft, die für die Verwaltung der Daten verantwortlich ist, ist nicht angegeben. Tragen Sie den vertretungsberechtigten Direktor als gesetzlichen Vertreter ein, im Profil JP oder bei diesem Unternehmen.',
  '{0}: {1} People may ask for it.': '{0}: {1} Personen können danach fragen.',
  'The equivalent action of {0} was found impaired on {1} ({2}), and no response is recorded. Act on it and record what was done; if the action can no longer be ensured, suspend the transfer.':
    'Die gleichwertigen Maßnahmen von {0} waren am {1} beeinträchtigt ({2}), und eine Reaktion ist nicht erfasst. Reagieren Sie, und erfassen Sie, was getan wurde; lassen sich die Maßnahmen nicht mehr sicherstellen, so setzen Sie die Übermittlung aus.',
  'The joint use {0} states no ground for users abroad. {1} is designated: state that as the ground.':
    'Die gemeinsame Nutzung {0} nennt keine Grundlage für Nutzer im Ausland. Bestimmt ist {1}: Geben Sie das als Grundlage an.',
  'The joint use {0} states no ground for users abroad. {1} are designated: state that as the ground.':
    'Die gemeinsame Nutzung {0} nennt keine Grundlage für Nutzer im Ausland. Bestimmt sind {1}: Geben Sie das als Grundlage an.',
  'are abroad ({0})': 'sind im Ausland ({0})',
  'are not known to be in Japan': 'sind nicht bekanntermaßen in Japan',
  'The joint users{0} {1}, and joint use alone is no ground for users abroad. State for {2} in which countries they are and the ground: the designation if all are designated, else equivalent action or consent.':
    'Die gemeinsamen Nutzer{0} {1}, und gemeinsame Nutzung allein ist keine Grundlage für Nutzer im Ausland. Geben Sie für {2} an, in welchen Ländern sie sind, und die Grundlage: die Bestimmung, wenn alle bestimmt sind, sonst gleichwertige Maßnahmen oder Einwilligung.',
  '; one was due by {0}': '; eine war bis zum {0} fällig',
  '; one is due by {0}': '; eine ist bis zum {0} fällig',
  'The recipient of {0} was last checked on {1}, and should have been again by {2}.':
    'Der Empfänger von {0} wurde zuletzt am {1} kontrolliert und hätte es bis zum {2} wieder werden sollen.',
  'No check of the recipient of {0} is recorded{1}.': 'Eine Kontrolle des Empfängers von {0} ist nicht erfasst{1}.',
  '{0} Check what it does and whether foreign systems affect it, and record the check.':
    '{0} Kontrollieren Sie, was er tut und ob ausländische Systeme es beeinträchtigen, und erfassen Sie die Kontrolle.',
  'The impairment found on {0} ({1}) persists: the recipient of {2} was checked again on {3}, and no response is recorded. Suspend the transfer, or record what put an end to the impairment.':
    'Die am {0} festgestellte Beeinträchtigung ({1}) besteht fort: Der Empfänger von {2} wurde am {3} wieder kontrolliert, und eine Reaktion ist nicht erfasst. Setzen Sie die Übermittlung aus, oder erfassen Sie, was die Beeinträchtigung beendet hat.',
  'The equivalent action of {0} was found impaired again on {1} ({2}), after an earlier response. If it can no longer be ensured, suspend the transfer.':
    'Die gleichwertigen Maßnahmen von {0} waren am {1} wieder beeinträchtigt ({2}), nach einer früheren Reaktion. Lassen sie sich nicht mehr sicherstellen, so setzen Sie die Übermittlung aus.',
  'Principals must be able to find out the address of the company that answers for the data. Enter the address of the controller that the profile JP or ALL names.':
    'Betroffene müssen die Anschrift des Unternehmens erfahren können, das für die Daten einsteht. Tragen Sie die Anschrift des Verantwortlichen ein, den das Profil JP oder ALL nennt.',
  'Principals must be able to find out who represents the corporation that answers for the data. Enter its representative director as corporate representative, in the profile JP or as an officer of that company.':
    'Betroffene müssen erfahren können, wer die Gesellschaft vertritt, die für die Daten einsteht. Tragen Sie ihren vertretungsberechtigten Direktor als gesetzlichen Vertreter ein, im Profil JP oder bei diesem Unternehmen.',
  'Principals must be able to find out the purposes of use, and not every activity states one. State the purposes of the activities.':
    'Betroffene müssen die Nutzungszwecke erfahren können, und nicht jede Tätigkeit nennt einen. Geben Sie die Zwecke der Tätigkeiten an.',
  'Principals must be able to find out how they submit requests. State the procedure in the profile JP, under the item rightsExercise.':
    'Betroffene müssen erfahren können, wie sie Anträge stellen. Geben Sie das Verfahren im Profil JP an, unter dem Punkt rightsExercise.',
  'Principals must be able to find out the measures for security control. Describe them in the profile JP or ALL.':
    'Betroffene müssen die Sicherheitsmaßnahmen erfahren können. Beschreiben Sie sie im Profil JP oder ALL.',
  'Data are kept or handled abroad ({0}). Principals must be able to find out in which country, and how its system was taken into account for security. State it in the profile JP, under the item externalEnvironment.':
    'Daten werden im Ausland aufbewahrt oder verarbeitet ({0}). Betroffene müssen erfahren können, in welchem Land, und wie dessen System bei der Sicherheit berücksichtigt wurde. Geben Sie das im Profil JP an, unter dem Punkt externalEnvironment.',
  'Principals must be able to find out where complaints are received. Enter a contact in the profile JP or ALL.':
    'Betroffene müssen erfahren können, wo Beschwerden angenommen werden. Tragen Sie im Profil JP oder ALL einen Kontakt ein.',
};
