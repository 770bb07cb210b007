const ARTICLE = /^(\d+)((?:\(\d+\))*)(?: para (\d))?$/;
const PARAGRAPHS = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'];

/** Other sources that the law data cite, in Thai. */
const NOTIFICATIONS: Readonly<Record<string, string>> = {
  'notification on the records of processors, B.E. 2565':
    'ประกาศว่าด้วยบันทึกรายการของกิจกรรมการประมวลผลของผู้ประมวลผลข้อมูลส่วนบุคคล พ.ศ. 2565',
  'notification of B.E. 2566': 'ประกาศ พ.ศ. 2566',
  PDPA: 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562',
};

/**
 * Returns sections in the form of Thai law: `39(6); 27 para 3` is มาตรา 39 (6); มาตรา 27 วรรคสาม. Other texts are returned
 * unchanged.
 */
export function thaiArticle(articles: string): string {
  return articles
    .split('; ')
    .map((some) => NOTIFICATIONS[some] ?? some.split(', ').map(oneSection).join(', '))
    .join('; ');
}

function oneSection(section: string): string {
  const match = ARTICLE.exec(section);
  if (!match) return section;
  const [, number, items, paragraph] = match;
  return [`มาตรา ${number}`, items, paragraph && `วรรค${PARAGRAPHS[Number(paragraph) - 1]}`].filter(Boolean).join(' ');
}
