import type { Catalogue, Forms } from '../catalogue.js';

/** Sentences of the gaps of the records of Art 30. */
export const CATALOGUE: Catalogue = {
  GDPR: 'GDPR',
  'UK GDPR': '英国GDPR',
  'the representative': '代表',
  'the data protection officer': '数据保护官',
  '“{0}” is a class of parties. Name each of them, with its contact details.':
    '“{0}”是一类主体。请逐一列出，并写明各自的联系方式。',
  'No contact details of {0} are stated. State its address, or an e-mail address or telephone number.':
    '未写明{0}的联系方式。请写明其地址、电子邮箱或电话号码。',
  'The name of {0} of {1} is not stated. Enter it in the contact.': '未写明{1}的{0}的姓名。请在联系人中填写。',
  'No contact details of {0} of {1} are stated. Enter them in the contact.':
    '未写明{1}的{0}的联系方式。请在联系人中填写。',
  'No processing activity names {0} as controller. Record its activities, or ask for the record of another party.':
    '没有处理活动以{0}为控制者。请登记其活动，或查询其他主体的记录。',
  'No processing activity is one of {0} as processor. Record its activities, or ask for the record of another party.':
    '没有处理活动以{0}为处理者。请登记其活动，或查询其他主体的记录。',
  'As far as the register tells, the {0} applies to no controller. State the country of each controller, and its representative (Art 27).':
    '根据登记内容，{0}不适用于任何控制者。请写明每个控制者所在的国家及其代表（第27条）。',
  'As far as the register tells, the {0} applies to no company that processes for others. State the country of each, and its representative (Art 27).':
    '根据登记内容，{0}不适用于任何受托处理数据的公司。请写明每个公司所在的国家及其代表（第27条）。',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or ask for the record of another party.':
    '根据登记内容，{0}不适用于{1}。请写明其根据第27条指定的代表，或查询其他主体的记录。',
  '{0} exports the transfer “{1}” and is responsible for none of its activities, so that no record has it. Correct the exporter or the activities of the transfer.':
    '{0}是传输“{1}”的输出方，但不对其任何活动负责，因此没有记录包含该传输。请更正该传输的输出方或活动。',
  'The transfer “{0}” states no ground under the {1}. State on which one it relies.':
    '传输“{0}”未写明{1}下的依据。请写明其依据。',
  'The transfer “{0}” states no ground under the {1}, although its countries are recognised. State the recognition as its ground.':
    '传输“{0}”未写明{1}下的依据，尽管其目的国已获认可。请以该认可为依据写明。',
  '{0} holds data abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0}在境外（{1}）保存数据，但未登记有依据的传输。请登记该传输及其依据。',
  '{0} names no controller. Name the company that decides what the data are processed for.':
    '{0}未写明控制者。请写明决定处理目的的公司。',
  '{0} does not say which company processes for others. Name it among the controllers of the activity.':
    '{0}未写明由哪家公司受托处理。请在该活动的控制者中写明。',
  '{0} states no purpose. State what the data are processed for.': '{0}未写明目的。请写明数据用于何种目的。',
  '{0} does not say whose data are processed. State the categories of data subjects.':
    '{0}未写明处理谁的数据。请写明数据主体的类别。',
  '{0} does not say which data are processed. State the categories of personal data.':
    '{0}未写明处理哪些数据。请写明个人数据的类别。',
  '{0} names no recipient and no processor. State the categories of recipients.':
    '{0}未写明接收方或处理者。请写明接收方的类别。',
  '{0} does not say when data are erased. State a period, or by what it is decided.':
    '{0}未写明数据何时删除。请写明期限，或确定期限的标准。',
  '{0} describes no security measures. Describe in general terms how the data are protected.':
    '{0}未描述安全措施。请概括描述如何保护数据。',
  '{0} does not say on whose behalf the data are processed. Name each controller.':
    '{0}未写明受谁委托处理数据。请写明每个控制者。',
  '{0} does not say what is done for the controllers. State it as the purposes of the activity.':
    '{0}未写明为控制者做什么。请作为该活动的目的写明。',
  'The transfer “{0}” names no country. State every third country that the data go to.':
    '传输“{0}”未写明国家。请写明数据传往的每个第三国。',
  'The transfer “{0}” relies on compelling legitimate interests and no document on its safeguards is named. Record the assessment with its reference.':
    '传输“{0}”以紧迫的正当利益为依据，但未写明有关保障措施的文件。请登记该评估及其编号。',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}：尚不清楚以下数据保存多久：{1}。请写明期限，或确定期限的标准。',
};

export const FORMS: Forms = {
  places: {},
  between: { ', ': '、', ' or ': '、', ' and ': '、', '; ': '; ', ' ': ' ' },
  businessDays: '{0}',
};
