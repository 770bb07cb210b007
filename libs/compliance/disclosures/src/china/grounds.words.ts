/** The names of the ways out of the country in Chinese, by their codes. */
export const CHINA_GROUNDS: Readonly<Record<string, string>> = {
  'CN.SECURITY_ASSESSMENT': '通过国家网信部门组织的数据出境安全评估',
  'CN.STANDARD_CONTRACT': '订立个人信息出境标准合同',
  'CN.CERTIFICATION': '经专业机构进行个人信息保护认证',
  'CN.TREATY': '按照缔结或者参加的国际条约、协定',
  'CN.CONTRACT_WITH_INDIVIDUAL': '为订立、履行个人作为一方当事人的合同',
  'CN.CROSS_BORDER_HR': '实施跨境人力资源管理',
  'CN.STATUTORY_DUTY': '履行法定职责或者法定义务',
  'CN.EMERGENCY_EXPORT': '紧急情况下保护生命健康和财产安全',
  'CN.SMALL_VOLUME': '自当年1月1日起累计不满10万人且不含敏感个人信息',
  'CN.TRANSIT': '境外收集的个人信息在境内处理后向境外提供',
  'CN.NO_PERSONAL_DATA': '不包含个人信息和重要数据',
  'CN.FREE_TRADE_ZONE': '自由贸易试验区负面清单外的数据',
  'CN.GBA_HK': '粤港澳大湾区（内地、香港）个人信息跨境流动标准合同',
  'CN.GBA_MO': '粤港澳大湾区（内地、澳门）个人信息跨境流动标准合同',
};
