import type { DataSource } from 'typeorm';
import { createCertifier } from '../../services/certifier';
import type { CertifyingDesk } from '../../services/checks/certifying-desk';
import { createIdentitySealer } from '../../services/identity-sealer';
import { systemClock } from '../clock';
import type { Config } from '../config/config';
import type { Replica } from '../database/replica';
import type { ServerKeys } from '../keys/local-keys';

/** Desks at the present instant (办理条件), one for each request. */
export function deskMaker(
  config: Config,
  keys: ServerKeys,
  dataSource: DataSource,
  reads: Replica | null = null,
): (requestId: string) => CertifyingDesk {
  const { secondApproverAbove, confirmUploadAbove } = config;
  const sealer = createIdentitySealer(keys.identityKey, config.cipherKeys);
  const certifier = createCertifier(keys.certificateKey);
  return (requestId) => ({
    dataSource,
    now: systemClock(),
    sealer,
    certifier,
    isDemo: config.demoCity,
    siteUrl: config.siteUrl,
    secondApproverAbove,
    confirmUploadAbove,
    requestId,
    ...(reads && { reads }),
  });
}
