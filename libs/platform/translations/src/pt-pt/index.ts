import type { Catalogue, Forms } from '../catalogue.js';

/** Sentences of the gaps of the records of Art 30. */
export const CATALOGUE: Catalogue = {
  GDPR: 'RGPD',
  'UK GDPR': 'RGPD do Reino Unido',
  'the representative': 'do representante',
  'the data protection officer': 'do encarregado da proteção de dados',
  '“{0}” is a class of parties. Name each of them, with its contact details.':
    '«{0}» designa uma classe de entidades. Indique cada uma delas, com os seus contactos.',
  'No contact details of {0} are stated. State its address, or an e-mail address or telephone number.':
    'Não estão indicados os contactos de {0}. Indique a morada, um endereço eletrónico ou um número de telefone.',
  'The name of {0} of {1} is not stated. Enter it in the contact.':
    'Não está indicado o nome {0} de {1}. Introduza-o no contacto.',
  'No contact details of {0} of {1} are stated. Enter them in the contact.':
    'Não estão indicados os contactos {0} de {1}. Introduza-os no contacto.',
  'No processing activity names {0} as controller. Record its activities, or ask for the record of another party.':
    'Nenhuma atividade de tratamento indica {0} como responsável. Registe as suas atividades, ou peça o registo de outra entidade.',
  'No processing activity is one of {0} as processor. Record its activities, or ask for the record of another party.':
    'Nenhuma atividade de tratamento é de {0} como subcontratante. Registe as suas atividades, ou peça o registo de outra entidade.',
  'As far as the register tells, the {0} applies to no controller. State the country of each controller, and its representative (Art 27).':
    'Segundo o registo, o {0} não se aplica a nenhum responsável. Indique o país de cada um, e o seu representante (art. 27.º).',
  'As far as the register tells, the {0} applies to no company that processes for others. State the country of each, and its representative (Art 27).':
    'Segundo o registo, o {0} não se aplica a nenhuma entidade que trate dados por conta de outras. Indique o país de cada uma, e o seu representante (art. 27.º).',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or ask for the record of another party.':
    'Segundo o registo, o {0} não se aplica a {1}. Indique o seu representante nos termos do art. 27.º, ou peça o registo de outra entidade.',
  '{0} exports the transfer “{1}” and is responsible for none of its activities, so that no record has it. Correct the exporter or the activities of the transfer.':
    '{0} exporta a transferência «{1}» e não é responsável por nenhuma das suas atividades, pelo que nenhum registo a contém. Corrija o exportador ou as atividades da transferência.',
  'The transfer “{0}” states no ground under the {1}. State on which one it relies.':
    'A transferência «{0}» não indica nenhum fundamento nos termos do {1}. Indique em qual se baseia.',
  'The transfer “{0}” states no ground under the {1}, although its countries are recognised. State the recognition as its ground.':
    'A transferência «{0}» não indica nenhum fundamento nos termos do {1}, embora os seus países estejam reconhecidos. Indique o reconhecimento como fundamento.',
  '{0} holds data abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0} detém dados no estrangeiro ({1}), e não está registada nenhuma transferência com um fundamento. Registe a transferência com o seu fundamento.',
  '{0} names no controller. Name the company that decides what the data are processed for.':
    '{0} não indica nenhum responsável. Indique a empresa que decide as finalidades do tratamento.',
  '{0} does not say which company processes for others. Name it among the controllers of the activity.':
    '{0} não diz que empresa trata dados por conta de outras. Indique-a entre os responsáveis da atividade.',
  '{0} states no purpose. State what the data are processed for.':
    '{0} não indica nenhuma finalidade. Indique para que são tratados os dados.',
  '{0} does not say whose data are processed. State the categories of data subjects.':
    '{0} não diz de quem são os dados. Indique as categorias de titulares de dados.',
  '{0} does not say which data are processed. State the categories of personal data.':
    '{0} não diz que dados são tratados. Indique as categorias de dados pessoais.',
  '{0} names no recipient and no processor. State the categories of recipients.':
    '{0} não indica destinatários nem subcontratantes. Indique as categorias de destinatários.',
  '{0} does not say when data are erased. State a period, or by what it is decided.':
    '{0} não diz quando os dados são apagados. Indique um prazo, ou o que o determina.',
  '{0} describes no security measures. Describe in general terms how the data are protected.':
    '{0} não descreve medidas de segurança. Descreva em termos gerais como os dados são protegidos.',
  '{0} does not say on whose behalf the data are processed. Name each controller.':
    '{0} não diz por conta de quem os dados são tratados. Indique cada responsável.',
  '{0} does not say what is done for the controllers. State it as the purposes of the activity.':
    '{0} não diz o que é feito para os responsáveis. Indique-o como finalidades da atividade.',
  'The transfer “{0}” names no country. State every third country that the data go to.':
    'A transferência «{0}» não indica nenhum país. Indique cada país terceiro de destino.',
  'The transfer “{0}” relies on compelling legitimate interests and no document on its safeguards is named. Record the assessment with its reference.':
    'A transferência «{0}» baseia-se em interesses legítimos imperiosos e não é indicado nenhum documento sobre as suas garantias. Registe a avaliação com a sua referência.',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}: ainda não se sabe durante quanto tempo estes dados são conservados: {1}. Indique um prazo, ou o que o determina.',
};

export const FORMS: Forms = {
  places: {},
  between: { ', ': ', ', ' or ': ', ', ' and ': ', ', '; ': '; ', ' ': ' ' },
  businessDays: '{0}',
};
