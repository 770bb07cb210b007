import type { Catalogue, Forms } from '../catalogue.js';

/** Sentences of the gaps of the records of Art 30 and of the documents of China. */
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
  '{0} names no controller that exists on this day, and this document leaves it out. Name the company that decides what the data are processed for, or end the activity.':
    '{0}未写明在该日存在的控制者，因此本文件未列入该活动。请写明决定处理目的的公司，或终止该活动。',
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
  '{0} does not say how long these data are kept. State a period, or by what it is decided.':
    '{0}未写明个人信息的保存期限。请写明期限，或确定期限的标准。',
  '{0} holds data of {1} abroad ({2}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0}在境外（{2}）持有{1}的数据，但未登记有依据的传输。请登记该传输及其依据。',
  'The transfer “{0}” names no exporter. Name it.': '传输“{0}”未写明提供方。请写明。',
  '“{0}” is a class of parties. Name each party to the clauses in a transfer of its own.':
    '“{0}”是一类主体。请为合同的每一方分别登记传输并写明该方。',
  'The address of {0} is not stated. State it.': '未写明{0}的地址。请写明。',
  'Nobody is named that {0} has for questions. Appoint a data protection officer or a contact for privacy.':
    '未写明{0}的联系人。请指定个人信息保护负责人或者联系人。',
  'The transfer “{0}” names no processing activity. Name those that the data come from.':
    '传输“{0}”未写明处理活动。请写明数据来自哪些活动。',
  'The transfer “{0}” does not say which data are transferred. State the data.':
    '传输“{0}”未写明传输哪些数据。请写明。',
  'The transfer “{0}” does not say of all data whether they are sensitive. Name the data as its activities do, and state there whether they are special.':
    '传输“{0}”未写明全部数据是否属于敏感个人信息。请按其活动的名称写明数据，并在活动中写明是否属于特殊类别。',
  'The transfer “{0}” states no purpose. State what the data are transferred for.':
    '传输“{0}”未写明目的。请写明传输数据的目的。',
  'The transfer “{0}” does not say how long the importer keeps the data. State the period, or the criteria.':
    '传输“{0}”未写明接收方保存数据多久。请写明期限，或确定期限的标准。',
  'The register holds no activity of a handler that Chinese law concerns. Record the activities of the handlers that it binds.':
    '登记册中没有受中国法律约束的个人信息处理者的活动。请登记其活动。',
  '{0} states no legal basis for “{1}”. State the basis of Art 13.':
    '{0}未写明“{1}”的合法性基础。请写明第十三条规定的情形。',
  '{0} does not say by which methods data are handled. State the technologies of the activity, or the methods of all in the profile CN under the item method.':
    '{0}未写明处理方式。请写明该活动所用的技术，或在配置CN的method项下写明各活动共同的处理方式。',
  '{0} handles sensitive data, and nothing says why that is necessary and how it affects people. State it in the profile CN under the item necessity.':
    '{0}处理敏感个人信息，但未写明其必要性及对个人权益的影响。请在配置CN的necessity项下写明。',
  'Nothing says where the data of {0} are stored. State it in the profile CN under the item storagePlace.':
    '未写明{0}的个人信息的存储地点。请在配置CN的storagePlace项下写明。',
  'The number of people whose data go abroad is not stated for the year {0}. State it in the profile CN under the item {1}, beginning with the number and followed by the year.':
    '未写明{0}年向境外提供个人信息的人数。请在配置CN的{1}项下写明，先写人数，再写年份。',
  'The transfer “{0}” of {1} states no way out of China (Art 38). State the way that it takes as its ground.':
    '{1}的传输“{0}”未写明出境路径（第三十八条）。请将所采用的路径写明为依据。',
  '{0} is a case of Art 55, and it is not stated whether its impact assessment is completed. State it, with its day, its outcome and its report.':
    '{0}属于第55条规定的情形，但未说明其影响评估是否已完成。请说明，并注明评估日期、结果和报告。',
  '{0} is a case of Art 55, and no completed impact assessment is recorded. Make one, and record it with its day, its outcome and its report.':
    '{0}属于第五十五条规定的情形，但未登记已完成的影响评估。请进行评估，并登记其日期、结论和报告。',
  '{0} has changed since its impact assessment. Review it, and record it again with its new day.':
    '{0}在影响评估之后发生了变化。请复核评估，并以新的日期重新登记。',
  'The impact assessment of {0} does not say why it was made. State the reason.':
    '{0}的影响评估未写明评估理由。请写明理由。',
  'The impact assessment of {0} has no outcome. State whether purpose and method are lawful, legitimate and necessary, the effect and the risk, and whether the measures fit.':
    '{0}的影响评估没有结论。请写明处理目的、处理方式是否合法、正当、必要，对个人权益的影响及安全风险，以及保护措施是否与风险程度相适应。',
  'The impact assessment of {0} has no day, from which its report is kept for three years. State the day of completion.':
    '{0}的影响评估没有日期，其报告自该日起至少保存三年。请写明完成日期。',
  'Nothing says where the report of the impact assessment of {0} is kept. State its reference.':
    '未写明{0}的影响评估报告的保存处。请写明其编号或者地址。',
  'No transfer in this scope relies on the standard contract of China. Choose the transfer, or state this contract as its ground.':
    '此范围内没有以中国标准合同为依据的传输。请选择传输，或将该合同写明为其依据。',
  'The transfer “{0}” does not state that it relies on the standard contract of China. State the contract as its ground once it is signed.':
    '传输“{0}”未写明以中国标准合同为依据。合同签订后，请将该合同写明为其依据。',
  'The standard contract of “{0}” has no day of effect, from which the ten working days for its filing run. State the day since which the ground holds, or that of its signature.':
    '“{0}”的标准合同没有生效日期，备案的10个工作日自该日起算。请写明依据的开始日期，或合同的签订日期。',
  'No filing of the standard contract of “{0}” is recorded. File it, and record its day among the prior authorisations with the law CN, as the day of the request.':
    '未登记“{0}”的标准合同的备案。请办理备案，并在事先批准中以法律CN登记备案日期，作为申请日期。',
  'Nothing says whether you operate critical information infrastructure, for which the contract does not serve. State Yes or No in the profile CN under the item criticalInfrastructure.':
    '未写明是否为关键信息基础设施运营者；运营者不适用标准合同。请在配置CN的criticalInfrastructure项下写明Yes或者No。',
  'Nothing says what the recipient of “{0}” does with the data. State the work in its engagement, or the technologies of the activity.':
    '未写明“{0}”的接收方如何处理数据。请在委托中写明其工作，或写明该活动所用的技术。',
  'Nothing says which third parties abroad may have the data from the recipient of “{0}”. Record its sub-processors, or name them in the profile CN under the item onwardProvision; say so if there are none.':
    '未写明“{0}”的接收方可以向哪些境外第三方提供数据。请登记其转委托方，或在配置CN的onwardProvision项下写明第三方，或写明没有。',
  'The transfer “{0}” does not say how the data are transmitted. State its method.':
    '传输“{0}”未写明数据的传输方式。请写明其方式。',
  'The transfer “{0}” names no country where the data are kept. State every country.':
    '传输“{0}”未写明数据保存的国家或者地区。请逐一写明。',
  'No impact assessment of “{0}” is recorded, whose report is filed with the contract. Record it with the transfer, or complete that of its activities.':
    '未登记“{0}”的影响评估，其报告须与合同一并备案。请在传输中登记，或完成其活动的评估。',
  'Nothing says where the report of the impact assessment of “{0}” is. State its reference.':
    '未写明“{0}”的影响评估报告在何处。请写明其编号或者地址。',
};

export const FORMS: Forms = {
  places: {},
  between: { ', ': '、', ' or ': '、', ' and ': '、', '; ': '; ', ' ': ' ' },
  businessDays: '{0}',
};
