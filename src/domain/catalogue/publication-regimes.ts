import { localDate } from '../calendar/local-date';
import type { PublicationRegime } from './types';

/**
 * Publication periods side by side (公示期限): Order 58, Order 36, and SAMR Order 107 for market regulation.
 * Order 58 gave no minor class; its minor items (warnings, simple procedure) were not published.
 * @source domain.md sections 4.2, 9.2
 */
export const publicationRegimes: readonly PublicationRegime[] = [
  {
    id: 'S107',
    titleZh: '市场监督管理信用修复管理办法（市场监管总局令第107号）',
    from: localDate('2025-12-25'),
    until: null,
    onlyMarketRegulation: true,
    months: {
      MINOR: { minimum: 0, maximum: 3 },
      GENERAL: { minimum: 3, maximum: 12 },
      SERIOUS: { minimum: 12, maximum: 36 },
    },
    specialFieldMinimum: null,
    source: { document: '市场监督管理信用修复管理办法', clause: null, standing: 'VERIFIED' },
  },
  {
    id: 'O36',
    titleZh: '信用修复管理办法（国家发展改革委令第36号）',
    from: localDate('2026-04-01'),
    until: null,
    onlyMarketRegulation: false,
    months: {
      MINOR: { minimum: 0, maximum: 3 },
      GENERAL: { minimum: 3, maximum: 12 },
      SERIOUS: { minimum: 12, maximum: 36 },
    },
    specialFieldMinimum: null,
    source: { document: '信用修复管理办法', clause: null, standing: 'VERIFIED' },
  },
  {
    id: 'O58',
    titleZh: '失信行为纠正后的信用信息修复管理办法（试行）（国家发展改革委令第58号）',
    from: localDate('1900-01-01'),
    until: localDate('2026-04-01'),
    onlyMarketRegulation: false,
    months: {
      MINOR: null,
      GENERAL: { minimum: 3, maximum: 36 },
      SERIOUS: { minimum: 3, maximum: 36 },
    },
    specialFieldMinimum: 12,
    source: {
      document: '失信行为纠正后的信用信息修复管理办法（试行）',
      clause: null,
      standing: 'VERIFIED',
    },
  },
];
