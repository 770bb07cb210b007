import type { Catalogue, Forms } from '../catalogue.js';

/** Sentences of the gaps of documents in this language. */
export const CATALOGUE: Catalogue = {
  '{0} names no controller that exists on this day, and this document leaves it out. Name the company that decides what the data are processed for, or end the activity.':
    '{0} não indica nenhum controlador que exista nesta data e, por isso, não consta deste documento. Indique a empresa que decide as finalidades do tratamento ou encerre a atividade.',
  'The register holds no processing activity that Brazilian law concerns. Record the activities of the controllers and operators that it binds.':
    'O registro não contém operação de tratamento sujeita à lei brasileira. Registre as operações dos controladores e operadores sujeitos a ela.',
  '{0} does not say which controller it is of; of an operator, who it processes for. Name them.':
    '{0} não indica o controlador; no caso de operador, em nome de quem ele trata os dados. Indique-os.',
  '{0} states no purpose. State what the data are processed for.':
    '{0} não indica finalidade. Indique para que os dados são tratados.',
  '{0} does not say which data are processed. State them.': '{0} não indica quais dados são tratados. Indique-os.',
  '{0} states no legal basis for “{1}”. Say on which basis of Art. 7 it rests.':
    '{0} não indica base legal para “{1}”. Indique a hipótese do art. 7º.',
  '{0} rests “{1}” on legitimate interest and names no interest. State the interest pursued.':
    '{0} fundamenta “{1}” no legítimo interesse e não indica o interesse. Indique o interesse visado.',
  'The transfer {0} of {1} states no ground of Art. 33. State the ground that it relies on.':
    'A transferência {0} de {1} não indica hipótese do art. 33. Indique a hipótese aplicável.',
  'The transfer {0} of {1} states no ground of Art. 33. The ANPD recognises {2}: state this recognition as its ground.':
    'A transferência {0} de {1} não indica hipótese do art. 33. A ANPD reconhece {2}: indique esse reconhecimento como hipótese.',
  '{0} holds data of {1} abroad ({2}), and no transfer with a ground of Art. 33 is registered. Register the transfer with its ground.':
    '{0} mantém dados de {1} no exterior ({2}), e nenhuma transferência com hipótese do art. 33 está registrada. Registre a transferência e a sua hipótese.',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}: ainda não se sabe por quanto tempo estes dados são conservados: {1}. Indique um prazo, ou os critérios que o definem.',
  '{0} ({1}): it is not stated which activities it serves. State them: only then is it known if it is a sub-processor.':
    '{0} ({1}): não consta a quais operações serve. Indique-as: só então se sabe se é suboperador.',
  '{0} ({1}): it is not stated where the data are. State the countries.':
    '{0} ({1}): não consta onde estão os dados. Indique os países.',
  '{0}: its country is not stated. State it.': '{0}: o país não consta. Indique-o.',
  '{0} ({1}): this is a class and no company. Name each company in an engagement of its own.':
    '{0} ({1}): trata-se de uma categoria e não de uma empresa. Nomeie cada empresa em uma contratação própria.',
  'It is not stated how to reach the controller. State its e-mail or telephone.':
    'Não consta como contatar o controlador. Indique o e-mail ou o telefone.',
  'Transfer to {0}: the specific purpose is missing. State it.':
    'Transferência para {0}: falta a finalidade específica. Indique-a.',
  'Transfer to {0}: the country of destination is missing. State it.':
    'Transferência para {0}: falta o país de destino. Indique-o.',
  'Transfer to {0}: the duration is missing. State the time or how long the recipient keeps the data.':
    'Transferência para {0}: falta a duração. Indique o tempo ou por quanto tempo o destinatário conserva os dados.',
  'Transfer to {0}: this is a class and no recipient. Name each recipient.':
    'Transferência para {0}: trata-se de uma categoria e não de um destinatário. Nomeie cada destinatário.',
  'Transfer to {0}: no security measures are stated. State those of its activities.':
    'Transferência para {0}: não constam medidas de segurança. Indique as de suas operações.',
  'The rights of data subjects are missing. State them in the profile of Brazil.':
    'Faltam os direitos do titular. Indique-os no perfil do Brasil.',
};

export const FORMS: Forms = {
  places: {},
  between: { ', ': ', ', ' or ': ', ', ' and ': ', ', '; ': '; ', ' ': ' ' },
  businessDays: '{0}',
};
