import type { TwoWords } from '../../shared/two-words';

/** Titles of rooms (房间名称): the navigation has them before a page is loaded. */
export const ROOM_TITLES = {
  tenders: ['招标项目', 'Tenders'],
  eventLog: ['事件日志', 'Event log'],
  quality: ['数据质量', 'Data quality'],
  people: ['人员与令牌', 'People and tokens'],
  keys: ['服务账号公钥', 'Service keys'],
  catalogue: ['目录版本', 'Catalogue'],
  system: ['系统状态', 'System state'],
} as const satisfies Record<string, TwoWords>;
