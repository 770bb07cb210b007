import type { Jurisdiction } from './jurisdiction.js';
import { AE } from './jurisdictions/ae.js';
import { AE_ADGM } from './jurisdictions/ae-adgm.js';
import { AE_DIFC } from './jurisdictions/ae-difc.js';
import { AR } from './jurisdictions/ar.js';
import { AU } from './jurisdictions/au.js';
import { BR } from './jurisdictions/br.js';
import { CA } from './jurisdictions/ca.js';
import { CA_QC } from './jurisdictions/ca-qc.js';
import { CH } from './jurisdictions/ch.js';
import { CL } from './jurisdictions/cl.js';
import { CN } from './jurisdictions/cn.js';
import { CO } from './jurisdictions/co.js';
import { EC } from './jurisdictions/ec.js';
import { EG } from './jurisdictions/eg.js';
import { EU } from './jurisdictions/eu.js';
import { HK } from './jurisdictions/hk.js';
import { ID } from './jurisdictions/id.js';
import { IL } from './jurisdictions/il.js';
import { IN } from './jurisdictions/in.js';
import { JP } from './jurisdictions/jp.js';
import { KE } from './jurisdictions/ke.js';
import { KR } from './jurisdictions/kr.js';
import { MX } from './jurisdictions/mx.js';
import { MY } from './jurisdictions/my.js';
import { NG } from './jurisdictions/ng.js';
import { NZ } from './jurisdictions/nz.js';
import { PE } from './jurisdictions/pe.js';
import { PH } from './jurisdictions/ph.js';
import { PK } from './jurisdictions/pk.js';
import { QA } from './jurisdictions/qa.js';
import { SA } from './jurisdictions/sa.js';
import { SG } from './jurisdictions/sg.js';
import { TH } from './jurisdictions/th.js';
import { TR } from './jurisdictions/tr.js';
import { TW } from './jurisdictions/tw.js';
import { UK } from './jurisdictions/uk.js';
import { US_HEALTH_STATES } from './jurisdictions/us/health.js';
import { US_STATES } from './jurisdictions/us/states.js';
import { US_CA } from './jurisdictions/us-ca.js';
import { UY } from './jurisdictions/uy.js';
import { VN } from './jurisdictions/vn.js';
import { ZA } from './jurisdictions/za.js';

/** The jurisdictions of the law data, in the order of display. Everything that knows of a law finds it here. */
export const JURISDICTIONS: readonly Jurisdiction[] = [
  EU,
  UK,
  CH,
  AR,
  BR,
  CA,
  CO,
  EG,
  IN,
  ID,
  JP,
  KR,
  MY,
  NG,
  PK,
  PH,
  SA,
  SG,
  ZA,
  TH,
  AE,
  US_CA,
  AU,
  CN,
  EC,
  HK,
  NZ,
  QA,
  TW,
  TR,
  VN,
  CA_QC,
  MX,
  CL,
  PE,
  UY,
  KE,
  IL,
  AE_ADGM,
  AE_DIFC,
  ...US_STATES,
  ...US_HEALTH_STATES,
];
