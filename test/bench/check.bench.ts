import { createCertifier } from '../../src/services/certifier';
import { generateKeyPairSync } from 'node:crypto';
import { checkSuppliers } from '../../src/services/checks/check-suppliers';
import { actor } from '../support/desk';
import type { Bench } from './bench';
import { benchFirm, openBenchCity } from './bench-city';

const SUPPLIERS = 1_000;
const NAMES_A_ROUND = 20;
const buyer = actor('PROCUREMENT', 'MARKET');
const PROJECT = { name: '测量', number: 'B-1', projectKind: null, regionCode: null, defaulters: 'SILENT' } as const;

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length * 0.95)] ?? 0) * 10) / 10;
}

/** A thousand suppliers by code in one call, beside a bare look-up of the same keys (供应商核查速度). */
export const checkBench: Bench = {
  name: 'check',
  unit: 'suppliers/s',
  aim: 6_667,
  prepare: async (scale) => {
    const city = await openBenchCity();
    await city.growTo(scale);
    const certifier = createCertifier(generateKeyPairSync('ed25519').privateKey);
    const desk = { ...city.desk, certifier, isDemo: false, siteUrl: '' };
    let asked = 0;
    const byName: number[] = [];
    const pick = () => benchFirm((((asked += 1) * 7_919) % scale) + 1);
    const ask = async (suppliers: readonly { uscc: string | null; name: string | null }[]) => {
      const question = { purpose: 'GOVERNMENT_PROCUREMENT', matterNo: 'B', project: PROJECT, asOf: null } as const;
      await checkSuppliers(desk, buyer, { ...question, suppliers });
      return suppliers.length;
    };
    const codes = () => Array.from({ length: SUPPLIERS }, () => pick().uscc);
    return {
      data: { enterprises: city.size(), suppliersOfACall: SUPPLIERS },
      ready: async () => {
        for (let name = 0; name < NAMES_A_ROUND; name += 1) {
          const start = performance.now();
          await ask([{ uscc: null, name: pick().name }]);
          byName.push(performance.now() - start);
        }
      },
      round: async () => ask(codes().map((uscc) => ({ uscc, name: null }))),
      floor: {
        name: 'bare look-up',
        aim: 0.3,
        round: async () => {
          const sql = `SELECT enterprise.* FROM archive.enterprises AS enterprise WHERE enterprise.uscc = ANY ($1)`;
          return (await city.desk.dataSource.query<object[]>(sql, [codes()])).length;
        },
      },
      notes: () => ({ nameOnlyP95Ms: p95(byName) }),
      close: city.close,
    };
  },
};
