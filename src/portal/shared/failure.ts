import type { CombinedError } from 'urql';
import type { Language } from './language';
import { oneLanguage } from './language';
import type { TwoWords } from './two-words';

/** What went wrong, and what the reader can do about it (失败说明). */
export interface Failure {
  readonly title: TwoWords;
  readonly advice: TwoWords;
}

const OFFLINE: Failure = {
  title: ['无法连接服务器', 'The server cannot be reached'],
  advice: [
    '请检查本机网络；网络正常的，请稍后重试。',
    'Check the connection of this device; if it is sound, try again in a while.',
  ],
};
const AWAY: Failure = {
  title: ['服务暂时不可用', 'The service is away for the moment'],
  advice: ['系统正在恢复或者维护，请一分钟后重试。', 'It is recovering or being maintained. Try again in a minute.'],
};
const BROKEN: Failure = {
  title: ['服务器处理时出错', 'The server made a mistake'],
  advice: [
    '请重试；仍然出错的，请把下方编号告知网站管理单位。',
    'Try again; if it stays so, tell the office in charge the number below.',
  ],
};
const GONE: Failure = {
  title: ['没有找到所请求的内容', 'What you asked for is not here'],
  advice: ['请核对地址，或者从首页重新查询。', 'Check the address, or search again from the home page.'],
};

/** What an HTTP status means to a reader; null for one that says nothing beyond the server's own words. */
export function failureOfStatus(status: number, retryAfterSeconds: string | null): Failure | null {
  if (status === 429) return tooMany(Number(retryAfterSeconds));
  if (status === 404) return GONE;
  if (status === 502 || status === 503 || status === 504) return AWAY;
  return status >= 500 ? BROKEN : null;
}

function tooMany(seconds: number): Failure {
  const wait = Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 60;
  return {
    title: ['查询过于频繁', 'Too many requests'],
    advice: [`请 ${wait} 秒后重试。`, `Try again in ${wait} seconds.`],
  };
}

/** What a failed question to a counter means, in the language of the page (查询失败说明). */
export function failureOf(error: CombinedError | undefined, language: Language): { title: string; advice: string } {
  const say = ({ title, advice }: Failure) => {
    const at = language === 'zh' ? 0 : 1;
    return { title: title[at], advice: advice[at] };
  };
  const response = error?.response as Response | undefined;
  if (response === undefined) return say(OFFLINE);
  const [first] = error?.graphQLErrors ?? [];
  const known = failureOfStatus(response.status, response.headers.get('retry-after'));
  const isOurs = first?.extensions.code === 'INTERNAL';
  if (known !== null || first === undefined || isOurs) {
    const { title, advice } = say(known ?? BROKEN);
    const incident = first?.extensions.incident ?? response.headers.get('x-request-id');
    return {
      title,
      advice: known === AWAY || !isOurs ? advice : `${advice} ${typeof incident === 'string' ? incident : ''}`,
    };
  }
  return { title: oneLanguage(first.message, language), advice: '' };
}

/** What a failed download means; without an answer the server could not be reached. */
export function failureOfDownload(answer: Response | null): Failure {
  if (answer === null) return OFFLINE;
  return failureOfStatus(answer.status, answer.headers.get('retry-after')) ?? BROKEN;
}
