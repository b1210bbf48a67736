import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { CERTIFICATE_NOTICE, NOT_GENUINE_NOTICE } from '../../graphql/public/notices';
import type { RequestFacts } from '../http/request-facts';
import { factsOf } from '../http/request-facts';
import type { Board } from '../../services/public/board';
import type { CertificateAnswer } from '../../services/public/verify-certificate';
import { verifyCertificate } from '../../services/public/verify-certificate';

/** Where the public keys of certificates are published. */
export const CERTIFICATE_KEYS_PATH = '/.well-known/chengxin-certificate-keys.json';

const STYLE = `body{margin:0;background:#f5f7fa;color:#1f2933;font:16px/1.7 sans-serif}
.demo{margin:0;padding:.4rem 1rem;text-align:center;background:#fff3cd;color:#5c4400;font-weight:600}
main{max-width:40rem;margin:2rem auto;padding:1.5rem;background:#fff;border:1px solid #d5dce4;border-radius:.5rem}
h1{font-size:1.4rem;margin:0 0 1rem}p{overflow-wrap:anywhere}.genuine{border-left:.35rem solid #146c43}
.false{border-left:.35rem solid #8c1d12}a{color:#0f5fa8}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** What the door needs. */
export interface CertificateDoor {
  readonly board: () => Board;
  /** True where every page must say that its data are invented. @source rules.md R25 */
  readonly isDemo: boolean;
  /** Counts a request of nobody in particular. @throws TooManyRequests */
  readonly count: (facts: RequestFacts) => Promise<void>;
}

/**
 * Opens the public door of certificates (回执核验窗口): the page of a number, for whoever follows a QR code, and the keys for
 * those who verify without us. Neither tells more than R19 allows.
 */
export function openCertificateDoor(app: FastifyInstance, { board, count, isDemo }: CertificateDoor): void {
  app.get(CERTIFICATE_KEYS_PATH, async (request, reply) => {
    await count(factsOf(request, reply));
    return reply.type('application/jwk-set+json').send(JSON.stringify({ keys: board().certificateKeys }));
  });
  app.get<{ Params: { number: string } }>('/verify/:number', async (request, reply) => {
    await count(factsOf(request, reply));
    const answer = await verifyCertificate(board(), request.params.number);
    const status = answer.genuine ? 200 : 404;
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .header('content-security-policy', PAGE_POLICY)
      .send(pageOf(answer, isDemo));
  });
}

function pageOf(answer: CertificateAnswer, isDemo: boolean): string {
  const lines = answer.genuine ? genuine(answer) : [NOT_GENUINE_NOTICE];
  const text = lines.map((line) => `<p>${line}</p>`).join('\n');
  const banner = isDemo ? '<p class="demo">演示数据，与真实企业无关 Demonstration data: no real enterprise</p>' : '';
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>信用核查回执核验</title><style>${STYLE}</style></head>
<body>${banner}<main class="${answer.genuine ? 'genuine' : 'false'}"><h1>信用核查回执核验 Check receipt</h1>
${text}
<p><a href="/verify">核验另一份回执，或读取回执文件 Verify another, or read the file of a receipt</a></p>
</main></body></html>
`;
}

/** What stands here is ours or a checked number and instant: nothing of the request is written into the page. */
function genuine({ number, issuedAt, superseded }: Extract<CertificateAnswer, { genuine: true }>): string[] {
  return [
    '本回执由本平台签发。This receipt is genuine.',
    `编号 Number: ${number}`,
    `签发时刻 Issued: ${issuedAt}`,
    superseded
      ? '同一项目已有新的核查。A later check of the same project replaced it.'
      : '未被新的核查替代。No later check replaced it.',
    CERTIFICATE_NOTICE,
  ];
}
