import type { Catalogue, Forms } from '../catalogue.js';

/** Sentences of the gaps of documents in this language. */
export const CATALOGUE: Catalogue = {
  '{0} names no controller that exists on this day, and this document leaves it out. Name the company that decides what the data are processed for, or end the activity.':
    '{0} için bu tarihte var olan bir veri sorumlusu belirtilmemiş; bu nedenle bu belgede yer almıyor. Verilerin hangi amaçla işlendiğine karar veren şirketi belirtin veya faaliyeti sonlandırın.',
  'The register holds no activity of a controller that Turkish law concerns. Record the activities of the controllers that it binds.':
    'Kayıtta Türk hukukuna tabi bir veri sorumlusunun faaliyeti bulunmuyor. Bu hukuka tabi veri sorumlularının faaliyetlerini kaydedin.',
  '{0} states no purpose. State what the data are processed for.':
    '{0} için amaç belirtilmemiş. Verilerin hangi amaçla işlendiğini belirtin.',
  '{0} states no legal ground for “{1}”. State it in the activity, or in the profile TR.':
    '{0} içinde “{1}” için hukuki sebep belirtilmemiş. Faaliyette veya TR profilinde belirtin.',
  '{0} does not say which data are processed. State the data categories.':
    '{0} için hangi verilerin işlendiği belirtilmemiş. Veri kategorilerini belirtin.',
  '{0} names no recipient group. State the recipients.': '{0} için alıcı grubu belirtilmemiş. Alıcıları belirtin.',
  '{0} does not say whose data are processed. State the groups of data subjects.':
    '{0} için kimlerin verilerinin işlendiği belirtilmemiş. Kişi gruplarını belirtin.',
  '{0} does not say how long data are kept at most. State a period, or by what it is decided.':
    '{0} için verilerin en çok ne kadar süre saklandığı belirtilmemiş. Süreyi veya süreyi belirleyen ölçütü belirtin.',
  '{0} does not say whether data go abroad. Record the transfers, or say in the profile TR under the item internationalTransfers that there are none.':
    '{0} için verilerin yurt dışına aktarılıp aktarılmadığı belirtilmemiş. Aktarımları kaydedin veya aktarım yoksa TR profilinde internationalTransfers başlığı altında belirtin.',
  '{0} describes no measures for data security. Describe how the data are protected.':
    '{0} için veri güvenliği tedbirleri belirtilmemiş. Verilerin nasıl korunduğunu açıklayın.',
  'The transfer {0} of {1} states no ground of Art 9. State the ground that it relies on.':
    '{1} kapsamındaki {0} aktarımı için madde 9’da sayılan bir dayanak belirtilmemiş. Dayanağı belirtin.',
  '{0} holds data of {1} abroad ({2}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0}, {1} kapsamındaki verileri yurt dışında ({2}) tutuyor; dayanağı olan bir aktarım kayıtlı değil. Aktarımı dayanağıyla kaydedin.',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}: bu verilerin ne kadar süre saklandığı henüz bilinmiyor: {1}. Süreyi veya süreyi belirleyen ölçütü belirtin.',
};

export const FORMS: Forms = {
  places: {},
  between: { ', ': ', ', ' or ': ', ', ' and ': ', ', '; ': '; ', ' ': ' ' },
  businessDays: '{0}',
};
