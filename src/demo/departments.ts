import type { Department } from '../domain/department';
import type { ListTypeCode } from '../domain/record/kinds/listing';
import type { RecordKind } from '../domain/record/record-kind';
import { demoCode } from './demo-codes';

const CITY = '990100';

interface Office {
  readonly serial: string;
  readonly name: string;
  readonly kinds: readonly RecordKind[];
  readonly lists?: readonly ListTypeCode[];
  readonly county?: string;
  readonly parent?: DemoOffice;
  readonly boards?: true;
  /** Joint-punishment measures it carries out. */
  readonly measures?: readonly string[];
}

/** Offices of the demo city (示范市部门): twelve of the city and two of counties. */
const OFFICES = {
  MARKET: {
    serial: '01',
    measures: ['M-A03', 'M-B04', 'M-B05', 'M-B06'],
    name: '示范市市场监督管理局',
    kinds: [
      'REGISTRATION',
      'LICENCE',
      'PENALTY',
      'LISTING',
      'ABNORMAL_ENTRY',
      'HONOUR',
      'COMMITMENT',
      'GUIDANCE',
      'DISPOSITION',
    ],
    lists: ['SAMR'],
    boards: true,
  },
  TAX: {
    serial: '02',
    measures: ['M-B07', 'M-A06'],
    name: '示范市税务局',
    kinds: ['PENALTY', 'LISTING', 'HONOUR', 'COMMITMENT', 'DISPOSITION'],
    lists: ['TAX'],
  },
  LABOUR: {
    serial: '03',
    measures: ['M-B02', 'M-B04'],
    name: '示范市人力资源和社会保障局',
    kinds: ['LICENCE', 'PENALTY', 'LISTING', 'HONOUR', 'DISPOSITION'],
    lists: ['WAGE'],
  },
  FINANCE: {
    serial: '04',
    measures: ['M-A01', 'M-B01'],
    name: '示范市财政局',
    kinds: ['PENALTY', 'LISTING', 'CONTRACT_PERFORMANCE', 'DISPOSITION'],
    lists: ['PROC'],
  },
  HOUSING: {
    serial: '05',
    measures: ['M-A02', 'M-B06'],
    name: '示范市住房和城乡建设局',
    kinds: ['LICENCE', 'PENALTY', 'LISTING', 'CONTRACT_PERFORMANCE', 'COMMITMENT', 'DISPOSITION'],
    lists: ['BID'],
  },
  TRANSPORT: {
    serial: '06',
    measures: ['M-A02'],
    name: '示范市交通运输局',
    kinds: ['LICENCE', 'PENALTY', 'LISTING', 'CONTRACT_PERFORMANCE', 'DISPOSITION'],
    lists: ['BID'],
  },
  EMERGENCY: {
    serial: '07',
    measures: ['M-A03', 'M-B04'],
    name: '示范市应急管理局',
    kinds: ['LICENCE', 'PENALTY', 'LISTING', 'DISPOSITION'],
    lists: ['SAFETY'],
  },
  COURT: {
    serial: '08',
    measures: ['M-A05', 'M-A06'],
    name: '示范市中级人民法院',
    kinds: ['JUDGMENT', 'LISTING', 'DISPOSITION'],
    lists: ['DEFAULT'],
  },
  STATISTICS: { serial: '09', name: '示范市统计局', kinds: ['PENALTY', 'LISTING', 'DISPOSITION'], lists: ['STAT'] },
  CUSTOMS: { serial: '10', name: '示范海关', kinds: ['PENALTY', 'HONOUR', 'DISPOSITION'] },
  PLANNING: {
    serial: '11',
    measures: ['M-B01', 'M-B03'],
    name: '示范市发展和改革委员会',
    kinds: ['COMMITMENT', 'HONOUR', 'DISPOSITION'],
    boards: true,
  },
  TRADING: { serial: '12', name: '示范市公共资源交易中心', kinds: ['CONTRACT_PERFORMANCE', 'COMMITMENT'] },
  COUNTY_MARKET: {
    serial: '13',
    measures: ['M-B04'],
    name: '云岭县市场监督管理局',
    kinds: ['LICENCE', 'PENALTY', 'LISTING', 'ABNORMAL_ENTRY', 'DISPOSITION'],
    lists: ['SAMR'],
    county: '990121',
    parent: 'MARKET',
  },
  COUNTY_LABOUR: {
    serial: '14',
    measures: ['M-B02'],
    name: '清川县人力资源和社会保障局',
    kinds: ['PENALTY', 'LISTING', 'DISPOSITION'],
    lists: ['WAGE'],
    county: '990122',
    parent: 'LABOUR',
  },
} as const satisfies Record<string, Omit<Office, 'parent'> & { parent?: string }>;

/** Name of an office of the demo city. */
export type DemoOffice = keyof typeof OFFICES;

/** The demo city's departments with entitlements and competences. @source rules.md R13, R25 */
export const DEMO_DEPARTMENTS: Readonly<Record<DemoOffice, Department>> = Object.fromEntries(
  Object.entries<Office>(OFFICES).map(([office, description]) => [office, departmentOf(description)]),
) as Record<DemoOffice, Department>;

function departmentOf({ serial, name, kinds, lists = [], county, parent, boards, measures = [] }: Office): Department {
  const regionCode = county ?? CITY;
  return {
    code: officeCode(serial),
    name,
    level: county === undefined ? 'CITY' : 'COUNTY',
    regionCode,
    parentCode: parent === undefined ? null : officeCode(OFFICES[parent].serial),
    contact: `${name}信用信息窗口（演示）`,
    kinds,
    competences: lists.map((listType) => ({ listType, regionCode })),
    issuesBoards: boards ?? false,
    measures,
  };
}

/** Codes of public bodies: department 1, class 1, of the city. */
function officeCode(serial: string): string {
  return demoCode('11', CITY, `00D000${serial}`);
}
