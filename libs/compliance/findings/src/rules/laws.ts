// The rules of each law, under its code (`US_CA` of US-CA). A law has one line here, and its own file.

export { AE_RULES as AE } from './ae.js';
export { AR_RULES as AR } from './ar.js';
export { AU_RULES as AU } from './au.js';
export { BR_RULES as BR } from './br.js';
export { CA_RULES as CA } from './ca.js';
export { CH_RULES as CH } from './ch.js';
export { CO_RULES as CO } from './co.js';
export { EG_RULES as EG } from './eg.js';
export { EU_RULES as EU } from './eu.js';
export { HK_RULES as HK } from './hk.js';
export { ID_RULES as ID } from './id.js';
export { IN_RULES as IN } from './in.js';
export { JP_RULES as JP } from './jp/jp.js';
export { KR_RULES as KR } from './kr/kr.js';
export { MY_RULES as MY } from './my.js';
export { NG_RULES as NG } from './ng.js';
export { NZ_RULES as NZ } from './nz.js';
export { PH_RULES as PH } from './ph.js';
export { SA_RULES as SA } from './sa.js';
export { SG_RULES as SG } from './sg.js';
export { TH_RULES as TH } from './th.js';
export { TW_RULES as TW } from './tw.js';
export { UK_RULES as UK } from './uk.js';
export { US_CA_RULES as US_CA } from './us-ca/us-ca.js';
export { VN_RULES as VN } from './vn.js';
export { ZA_RULES as ZA } from './za/za.js';
