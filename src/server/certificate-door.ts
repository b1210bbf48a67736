import type { FastifyInstance } from 'fastify';
import { CERTIFICATE_NOTICE, NOT_GENUINE_NOTICE } from '../graphql/public/notices';
import type { RequestFacts } from './http';
import { factsOf } from './http';
import type { Board } from '../services/public/board';
import type { CertificateAnswer } from '../services/public/verify-certificate';
import { verifyCertificate } from '../services/public/verify-certificate';

/** Where the public keys of certificates are published. */
export const CERTIFICATE_KEYS_PATH = '/.well-known/chengxin-certificate-keys.json';

const PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** What the door needs. */
export interface CertificateDoor {
  readonly board: () => Board;
  /** Counts a request of nobody in particular. @throws TooManyRequests */
  readonly count: (facts: RequestFacts) => Promise<void>;
}

/**
 * Opens the public door of certificates (回执核验窗口): the page of a number, for whoever follows a QR code, and the keys for
 * those who verify without us. Neither tells more than R19 allows.
 */
export function openCertificateDoor(app: FastifyInstance, { board, count }: CertificateDoor): void {
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
      .send(pageOf(answer));
  });
}

function pageOf(answer: CertificateAnswer): string {
  const lines = answer.genuine ? genuine(answer) : [NOT_GENUINE_NOTICE];
  const text = lines.map((line) => `<p>${line}</p>`).join('\n');
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>信用核查回执核验</title></head>
<body><main><h1>信用核查回执核验 Check receipt</h1>
${text}
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
