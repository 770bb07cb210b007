import type { Catalogue, Forms } from '../catalogue.js';

/** Sentences of the gaps of the records of Art 30. */
export const CATALOGUE: Catalogue = {
  GDPR: 'RGPD',
  'UK GDPR': 'RGPD del Regno Unito',
  'the representative': 'del rappresentante',
  'the data protection officer': 'del responsabile della protezione dei dati',
  '“{0}” is a class of parties. Name each of them, with its contact details.':
    '«{0}» indica una classe di soggetti. Nominare ciascuno di essi, con i suoi dati di contatto.',
  'No contact details of {0} are stated. State its address, or an e-mail address or telephone number.':
    'I dati di contatto di {0} non sono indicati. Indicare l’indirizzo, un’e-mail o un numero di telefono.',
  'The name of {0} of {1} is not stated. Enter it in the contact.':
    'Il nome {0} di {1} non è indicato. Inserirlo nel contatto.',
  'No contact details of {0} of {1} are stated. Enter them in the contact.':
    'I dati di contatto {0} di {1} non sono indicati. Inserirli nel contatto.',
  'No processing activity names {0} as controller. Record its activities, or ask for the record of another party.':
    'Nessuna attività di trattamento nomina {0} come titolare. Registrarne le attività, o chiedere il registro di un altro soggetto.',
  'No processing activity is one of {0} as processor. Record its activities, or ask for the record of another party.':
    'Nessuna attività di trattamento è di {0} come responsabile. Registrarne le attività, o chiedere il registro di un altro soggetto.',
  'As far as the register tells, the {0} applies to no controller. State the country of each controller, and its representative (Art 27).':
    'Secondo il registro, il {0} non si applica a nessun titolare. Indicare il paese di ciascuno, e il suo rappresentante (art. 27).',
  'As far as the register tells, the {0} applies to no company that processes for others. State the country of each, and its representative (Art 27).':
    'Secondo il registro, il {0} non si applica a nessun soggetto che tratta per conto di altri. Indicare il paese di ciascuno, e il suo rappresentante (art. 27).',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or ask for the record of another party.':
    'Secondo il registro, il {0} non si applica a {1}. Nominarne il rappresentante ai sensi dell’art. 27, o chiedere il registro di un altro soggetto.',
  '{0} exports the transfer “{1}” and is responsible for none of its activities, so that no record has it. Correct the exporter or the activities of the transfer.':
    '{0} esporta il trasferimento «{1}» e non risponde di nessuna delle sue attività, perciò nessun registro lo contiene. Correggere l’esportatore o le attività del trasferimento.',
  'The transfer “{0}” states no ground under the {1}. State on which one it relies.':
    'Il trasferimento «{0}» non indica alcun fondamento ai sensi del {1}. Indicare su quale si basa.',
  'The transfer “{0}” states no ground under the {1}, although its countries are recognised. State the recognition as its ground.':
    'Il trasferimento «{0}» non indica alcun fondamento ai sensi del {1}, benché i suoi paesi siano riconosciuti. Indicare il riconoscimento come fondamento.',
  '{0} holds data abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0} detiene dati all’estero ({1}), e non è registrato alcun trasferimento con un fondamento. Registrare il trasferimento con il suo fondamento.',
  '{0} names no controller. Name the company that decides what the data are processed for.':
    '{0} non nomina alcun titolare. Nominare l’impresa che decide le finalità del trattamento.',
  '{0} does not say which company processes for others. Name it among the controllers of the activity.':
    '{0} non dice quale impresa tratta per conto di altri. Nominarla tra i titolari dell’attività.',
  '{0} states no purpose. State what the data are processed for.':
    '{0} non indica alcuna finalità. Indicare per che cosa i dati sono trattati.',
  '{0} does not say whose data are processed. State the categories of data subjects.':
    '{0} non dice di chi sono i dati trattati. Indicare le categorie di interessati.',
  '{0} does not say which data are processed. State the categories of personal data.':
    '{0} non dice quali dati sono trattati. Indicare le categorie di dati personali.',
  '{0} names no recipient and no processor. State the categories of recipients.':
    '{0} non nomina né destinatari né responsabili. Indicare le categorie di destinatari.',
  '{0} does not say when data are erased. State a period, or by what it is decided.':
    '{0} non dice quando i dati sono cancellati. Indicare un periodo, o in base a che cosa è determinato.',
  '{0} describes no security measures. Describe in general terms how the data are protected.':
    '{0} non descrive misure di sicurezza. Descrivere in termini generali come i dati sono protetti.',
  '{0} does not say on whose behalf the data are processed. Name each controller.':
    '{0} non dice per conto di chi i dati sono trattati. Nominare ciascun titolare.',
  '{0} does not say what is done for the controllers. State it as the purposes of the activity.':
    '{0} non dice che cosa si fa per i titolari. Indicarlo come finalità dell’attività.',
  'The transfer “{0}” names no country. State every third country that the data go to.':
    'Il trasferimento «{0}» non nomina alcun paese. Indicare ogni paese terzo di destinazione.',
  'The transfer “{0}” relies on compelling legitimate interests and no document on its safeguards is named. Record the assessment with its reference.':
    'Il trasferimento «{0}» si basa su interessi legittimi cogenti e non è nominato alcun documento sulle sue garanzie. Registrare la valutazione con il suo riferimento.',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}: non è ancora noto per quanto tempo questi dati sono conservati: {1}. Indicare un periodo, o in base a che cosa è determinato.',
};

export const FORMS: Forms = {
  places: {},
  between: { ', ': ', ', ' or ': ', ', ' and ': ', ', '; ': '; ', ' ': ' ' },
  businessDays: '{0}',
};
