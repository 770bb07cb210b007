import type { Catalogue, Forms } from '../catalogue.js';

/** Sentences of the gaps of the notices of Taiwan and of Hong Kong. */
export const CATALOGUE: Catalogue = {
  'law of Taiwan': '臺灣法律',
  'law of Hong Kong': '香港法例',
  'Some activities name no controller. Name the company that decides what the data are processed for.':
    '部分活動未載明蒐集者。請載明決定資料處理目的之公司。',
  'As far as the register tells, the {0} does not apply to {1}. State its country, or choose another controller.':
    '依登記內容，{0}不適用於{1}。請載明其所在國家或地區，或選擇其他蒐集者。',
  'No activity of a controller under the {0} says whose data it processes. State the categories of data subjects of its activities.':
    '適用{0}之蒐集者的活動均未載明處理何人的資料。請載明其活動的當事人類別。',
  '{0} does not say whose data are processed. State the categories of data subjects.':
    '{0}未載明處理何人的資料。請載明當事人類別。',
  '{0} states no purpose for “{1}”. State what their data are processed for.':
    '{0}未載明蒐集「{1}」資料之目的。請載明其資料之處理目的。',
  '{0} does not say which data of “{1}” are processed. State the categories of data.':
    '{0}未載明處理「{1}」的哪些資料。請載明個人資料之類別。',
  '{0} names no recipient of these data and no processor. State the recipients or their categories.':
    '{0}未載明利用這些資料之對象或受託者。請載明對象或其類別。',
  '{0} does not say how long these data are kept. State a period, or by what it is decided.':
    '{0}未載明這些資料的利用期間。請載明期間，或決定期間之標準。',
  '{0} does not say where the data come from. State the source: the people themselves, or who else.':
    '{0}未載明資料來源。請載明來源為當事人本人或其他人。',
  'Nothing says whether people must provide their data, and what follows if they do not. State it in the profile {0} under the item voluntariness.':
    '未載明當事人是否必須提供資料，以及不提供之影響。請於設定檔{0}之項目voluntariness載明。',
  'The profile {0} states no rights of the people. State them.': '設定檔{0}未載明當事人之權利。請載明。',
  'The country of {0} is not stated: people learn where their data are used. State it.':
    '未載明{0}所在國家或地區：應告知資料利用之地區。請載明。',
  'The transfer “{0}” names no country: people learn where their data are used. State every country that the data go to.':
    '傳輸「{0}」未載明國家或地區：應告知資料利用之地區。請載明資料傳往的每個國家或地區。',
  'Nothing says how the data are used. State it in the profile {0} under the item method: by machines, by hand, or both.':
    '未載明資料利用之方式。請於設定檔{0}之項目method載明以自動化機器、人工或兩者為之。',
  'Nothing says how people use their rights. State it in the profile {0} under the item rightsExercise.':
    '未載明當事人行使權利之方式。請於設定檔{0}之項目rightsExercise載明。',
  'Nobody is named, with an address, who handles requests for access and correction. Name the contact for privacy in the profile {0}: a job title is enough.':
    '未載明處理查閱及改正要求之人及其地址。請於設定檔{0}載明私隱聯絡人，職銜即可。',
  'Nothing says whether data are used in direct marketing. State it in the profile {0} under the item directMarketing. Name the kinds of data and of goods and the free way to answer, and say that consent is needed. If they are not used so, say that.':
    '未載明資料是否用於直接促銷。請於設定檔{0}之項目directMarketing載明資料種類、促銷標的類別、須經同意，以及免費回覆之途徑。如不作此用途，請載明。',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}：尚不清楚下列資料保存多久：{1}。請載明期間，或決定期間之標準。',
  '{0} works on data of {1}, and the engagement does not say where. State the places of the data.':
    '{0}處理{1}的資料，但委託未載明地點。請載明資料所在地。',
};

export const FORMS: Forms = {
  places: {},
  between: { ', ': '、', ' or ': '、', ' and ': '、', '; ': '；', ' ': ' ' },
  businessDays: '{0}',
};
