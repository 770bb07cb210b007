import type { Catalogue, Forms } from '../catalogue.js';

/** Sentences of the gaps of documents in this language. */
export const CATALOGUE: Catalogue = {
  'The register holds no activity that Vietnamese law concerns. Record the activities of the companies that it binds.':
    'Sổ đăng ký chưa có hoạt động nào thuộc phạm vi pháp luật Việt Nam. Hãy ghi nhận hoạt động của các tổ chức chịu sự điều chỉnh.',
  'The register holds no transfer out of Vietnam. Record the transfers that the dossier is about.':
    'Sổ đăng ký chưa có việc chuyển dữ liệu nào ra khỏi Việt Nam. Hãy ghi nhận các việc chuyển dữ liệu thuộc hồ sơ.',
  'No company is known that files the dossier. Name it as the controller in the profile VN, or record a company of the group that is seated in Vietnam.':
    'Chưa xác định tổ chức nộp hồ sơ. Hãy nêu tổ chức đó là bên kiểm soát trong hồ sơ VN, hoặc ghi nhận một công ty của tập đoàn có trụ sở tại Việt Nam.',
  'Point {0} is not stated. State it in the profile VN under the item {1}.':
    'Mục {0} chưa được nêu. Hãy nêu trong hồ sơ VN tại mục {1}.',
  'Point {0} is not stated. It is owed above 100,000 data subjects, or 10,000 with sensitive data. State it in the profile VN under the item {1}, or say there that the numbers are lower.':
    'Mục {0} chưa được nêu. Mục này bắt buộc khi có trên 100.000 chủ thể dữ liệu, hoặc trên 10.000 chủ thể có dữ liệu nhạy cảm. Hãy nêu trong hồ sơ VN tại mục {1}, hoặc nêu rõ tại đó rằng số lượng thấp hơn.',
  'No department, person or service for data protection is named that can be reached. Name it in the profile VN as the data protection officer.':
    'Chưa nêu bộ phận, nhân sự hoặc dịch vụ bảo vệ dữ liệu cá nhân có thể liên hệ. Hãy nêu trong hồ sơ VN là nhân sự bảo vệ dữ liệu cá nhân.',
  '{0} does not say how long data are kept. State a period, or by what it is decided.':
    '{0} chưa nêu dữ liệu được lưu trữ trong bao lâu. Hãy nêu thời hạn hoặc tiêu chí xác định thời hạn.',
  '{0} does not say whether these data are sensitive: {1}. State of each whether it is a special category.':
    '{0} chưa nêu các dữ liệu sau có nhạy cảm hay không: {1}. Hãy nêu cho từng loại.',
  'The transfer {0} states no purpose, and neither do its activities. State what the data are sent for.':
    'Việc chuyển dữ liệu {0} và các hoạt động của nó chưa nêu mục đích. Hãy nêu mục đích chuyển dữ liệu.',
  'The transfer {0} names no country. State the countries.':
    'Việc chuyển dữ liệu {0} chưa nêu quốc gia. Hãy nêu dữ liệu được chuyển đến quốc gia nào.',
  'The transfer {0} has no assessment. Assess its impact and the protection at the recipient, and record the result with the transfer.':
    'Việc chuyển dữ liệu {0} chưa có đánh giá. Hãy đánh giá tác động và mức độ bảo vệ của bên nhận, rồi ghi nhận kết quả.',
  '{0} has no tax code or registration number. State its number.':
    '{0} chưa có mã số thuế hoặc số đăng ký. Hãy nêu mã số.',
  'Nobody is named who answers for data protection at {0}. Record a contact as its data protection officer.':
    'Chưa nêu người phụ trách bảo vệ dữ liệu cá nhân tại {0}. Hãy ghi nhận đầu mối liên hệ.',
  'No agreement with {0} is recorded with its date. Record the contract, with number and date.':
    'Chưa ghi nhận thỏa thuận với {0} kèm ngày. Hãy ghi nhận hợp đồng với số và ngày.',
  '{0} holds data of {1} abroad ({2}), and no transfer is registered. Register the transfer.':
    '{0} lưu giữ dữ liệu của {1} ở nước ngoài ({2}) nhưng chưa ghi nhận việc chuyển dữ liệu. Hãy ghi nhận việc chuyển dữ liệu.',
  '{0} names no controller that exists on this day, and this document leaves it out. Name the company that decides what the data are processed for, or end the activity.':
    '{0} chưa nêu bên kiểm soát nào tồn tại vào ngày này nên không có trong tài liệu này. Hãy nêu tổ chức quyết định mục đích xử lý dữ liệu, hoặc kết thúc hoạt động.',
  '{0} names no controller. Name the company that decides what the data are processed for.':
    '{0} chưa nêu bên kiểm soát. Hãy nêu tổ chức quyết định mục đích xử lý dữ liệu.',
  '{0} states no purpose. State what the data are processed for.':
    '{0} chưa nêu mục đích. Hãy nêu dữ liệu được xử lý để làm gì.',
  '{0} does not say whose data are processed. State the categories of data subjects.':
    '{0} chưa nêu dữ liệu của ai được xử lý. Hãy nêu các nhóm chủ thể dữ liệu.',
  '{0} does not say which data are processed. State the categories of personal data.':
    '{0} chưa nêu loại dữ liệu được xử lý. Hãy nêu các loại dữ liệu cá nhân.',
  '{0} names no recipient and no processor. State the categories of recipients.':
    '{0} chưa nêu bên nhận hoặc bên xử lý. Hãy nêu các nhóm bên nhận dữ liệu.',
  '{0} describes no security measures. Describe in general terms how the data are protected.':
    '{0} chưa nêu biện pháp bảo vệ. Hãy mô tả chung cách bảo vệ dữ liệu.',
  '{0} does not say on whose behalf the data are processed. Name each controller.':
    '{0} chưa nêu dữ liệu được xử lý thay cho ai. Hãy nêu từng bên kiểm soát.',
  '{0} does not say what is done for the controllers. State it as the purposes of the activity.':
    '{0} chưa nêu công việc thực hiện cho bên kiểm soát. Hãy nêu là mục đích của hoạt động.',
  GDPR: 'GDPR',
  'UK GDPR': 'UK GDPR',
  'the representative': 'người đại diện',
  'the data protection officer': 'nhân sự bảo vệ dữ liệu cá nhân',
  'No contact details of {0} are stated. State its address, or an e-mail address or telephone number.':
    'Chưa nêu thông tin liên hệ của {0}. Hãy nêu địa chỉ, email hoặc số điện thoại.',
  'The name of {0} of {1} is not stated. Enter it in the contact.':
    'Chưa nêu tên {0} của {1}. Hãy nhập tên vào đầu mối liên hệ.',
  'No contact details of {0} of {1} are stated. Enter them in the contact.':
    'Chưa nêu thông tin liên hệ của {0} thuộc {1}. Hãy nhập vào đầu mối liên hệ.',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}: chưa biết các dữ liệu này được lưu trữ trong bao lâu: {1}. Hãy nêu thời hạn hoặc tiêu chí xác định thời hạn.',
};

export const FORMS: Forms = {
  places: {},
  between: { ', ': ', ', ' or ': ' hoặc ', ' and ': ' và ', '; ': '; ', ' ': ' ' },
  businessDays: '{0} ngày làm việc',
};
