import type { Catalogue, Forms } from '../catalogue.js';

/** Sentences of the gaps of the records of Art 30. */
export const CATALOGUE: Catalogue = {
  GDPR: 'RGPD',
  'UK GDPR': 'RGPD del Reino Unido',
  'the representative': 'del representante',
  'the data protection officer': 'del delegado de protección de datos',
  '“{0}” is a class of parties. Name each of them, with its contact details.':
    '«{0}» designa una clase de entidades. Nombre cada una de ellas, con sus datos de contacto.',
  'No contact details of {0} are stated. State its address, or an e-mail address or telephone number.':
    'No constan los datos de contacto de {0}. Indique su dirección, un correo electrónico o un número de teléfono.',
  'The name of {0} of {1} is not stated. Enter it in the contact.':
    'No consta el nombre {0} de {1}. Introdúzcalo en el contacto.',
  'No contact details of {0} of {1} are stated. Enter them in the contact.':
    'No constan los datos de contacto {0} de {1}. Introdúzcalos en el contacto.',
  'No processing activity names {0} as controller. Record its activities, or ask for the record of another party.':
    'Ninguna actividad de tratamiento nombra a {0} como responsable. Registre sus actividades, o pida el registro de otra entidad.',
  'No processing activity is one of {0} as processor. Record its activities, or ask for the record of another party.':
    'Ninguna actividad de tratamiento es de {0} como encargado. Registre sus actividades, o pida el registro de otra entidad.',
  'As far as the register tells, the {0} applies to no controller. State the country of each controller, and its representative (Art 27).':
    'Según el registro, el {0} no se aplica a ningún responsable. Indique el país de cada uno, y su representante (art. 27).',
  'As far as the register tells, the {0} applies to no company that processes for others. State the country of each, and its representative (Art 27).':
    'Según el registro, el {0} no se aplica a ninguna entidad que trate datos por cuenta de otras. Indique el país de cada una, y su representante (art. 27).',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or ask for the record of another party.':
    'Según el registro, el {0} no se aplica a {1}. Nombre a su representante conforme al art. 27, o pida el registro de otra entidad.',
  '{0} exports the transfer “{1}” and is responsible for none of its activities, so that no record has it. Correct the exporter or the activities of the transfer.':
    '{0} exporta la transferencia «{1}» y no es responsable de ninguna de sus actividades, de modo que ningún registro la contiene. Corrija el exportador o las actividades de la transferencia.',
  'The transfer “{0}” states no ground under the {1}. State on which one it relies.':
    'La transferencia «{0}» no indica ningún fundamento conforme al {1}. Indique en cuál se basa.',
  'The transfer “{0}” states no ground under the {1}, although its countries are recognised. State the recognition as its ground.':
    'La transferencia «{0}» no indica ningún fundamento conforme al {1}, aunque sus países están reconocidos. Indique el reconocimiento como fundamento.',
  '{0} holds data abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0} conserva datos en el extranjero ({1}), y no consta ninguna transferencia con un fundamento. Registre la transferencia con su fundamento.',
  '{0} names no controller. Name the company that decides what the data are processed for.':
    '{0} no nombra a ningún responsable. Nombre la empresa que decide los fines del tratamiento.',
  '{0} does not say which company processes for others. Name it among the controllers of the activity.':
    '{0} no dice qué empresa trata datos por cuenta de otras. Nómbrela entre los responsables de la actividad.',
  '{0} states no purpose. State what the data are processed for.':
    '{0} no indica ningún fin. Indique para qué se tratan los datos.',
  '{0} does not say whose data are processed. State the categories of data subjects.':
    '{0} no dice de quién son los datos. Indique las categorías de interesados.',
  '{0} does not say which data are processed. State the categories of personal data.':
    '{0} no dice qué datos se tratan. Indique las categorías de datos personales.',
  '{0} names no recipient and no processor. State the categories of recipients.':
    '{0} no nombra ni destinatario ni encargado. Indique las categorías de destinatarios.',
  '{0} does not say when data are erased. State a period, or by what it is decided.':
    '{0} no dice cuándo se suprimen los datos. Indique un plazo, o con arreglo a qué se determina.',
  '{0} describes no security measures. Describe in general terms how the data are protected.':
    '{0} no describe medidas de seguridad. Describa en términos generales cómo se protegen los datos.',
  '{0} does not say on whose behalf the data are processed. Name each controller.':
    '{0} no dice por cuenta de quién se tratan los datos. Nombre a cada responsable.',
  '{0} does not say what is done for the controllers. State it as the purposes of the activity.':
    '{0} no dice qué se hace para los responsables. Indíquelo como fines de la actividad.',
  'The transfer “{0}” names no country. State every third country that the data go to.':
    'La transferencia «{0}» no nombra ningún país. Indique cada tercer país de destino.',
  'The transfer “{0}” relies on compelling legitimate interests and no document on its safeguards is named. Record the assessment with its reference.':
    'La transferencia «{0}» se basa en intereses legítimos imperiosos y no se nombra ningún documento sobre sus garantías. Registre la evaluación con su referencia.',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}: aún no se sabe cuánto tiempo se conservan estos datos: {1}. Indique un plazo, o con arreglo a qué se determina.',
};

export const FORMS: Forms = {
  places: {},
  between: { ', ': ', ', ' or ': ', ', ' and ': ', ', '; ': '; ', ' ': ' ' },
  businessDays: '{0}',
};
