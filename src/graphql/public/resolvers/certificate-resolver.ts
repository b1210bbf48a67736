import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { CertificateAnswer } from '../../../services/public/verify-certificate';
import { verifyCertificate, verifyCertificateFile } from '../../../services/public/verify-certificate';
import { CertificateTextScalar } from '../certificate-text';
import type { PublicContext } from '../context';
import { CERTIFICATE_NOTICE, NOT_GENUINE_NOTICE } from '../notices';
import { CertificateCheckType, CertificateResultType, PresentedCertificateType } from '../types/certificate';

@Resolver()
export class PublicCertificateResolver {
  @Query(() => CertificateCheckType, {
    description: '按编号核验信用核查回执。Verifies a check receipt by its number.',
  })
  async verifyCertificate(
    @Ctx() { board }: PublicContext,
    @Arg('number', () => String, { description: '回执编号，32位。Number, 32 digits and letters.' }) number: string,
  ): Promise<CertificateCheckType> {
    return presentAnswer(await verifyCertificate(board, number));
  }

  @Query(() => PresentedCertificateType, {
    description: '按文件核验信用核查回执，显示所载结论。Verifies a check receipt presented as a file and reads it.',
  })
  async verifyCertificateFile(
    @Ctx() { board }: PublicContext,
    @Arg('jws', () => CertificateTextScalar, { description: '回执文件全文（JWS）。The whole text of the file, a JWS.' })
    jws: string,
  ): Promise<PresentedCertificateType> {
    const { answer, content } = await verifyCertificateFile(board, jws);
    return Object.assign(new PresentedCertificateType(), {
      check: presentAnswer(answer),
      purpose: content?.check.purpose ?? null,
      asOf: content?.check.asOf ?? null,
      expiresAt: content?.expiresAt ?? null,
      results: (content?.results ?? []).map(({ place, resolved, verdict }) =>
        Object.assign(new CertificateResultType(), {
          ...{ place, verdict },
          uscc: resolved?.uscc ?? null,
          name: resolved?.name ?? null,
        }),
      ),
    });
  }
}

function presentAnswer(answer: CertificateAnswer): CertificateCheckType {
  return Object.assign(new CertificateCheckType(), {
    genuine: answer.genuine,
    number: answer.genuine ? answer.number : null,
    issuedAt: answer.genuine ? answer.issuedAt : null,
    superseded: answer.genuine ? answer.superseded : null,
    notice: answer.genuine ? CERTIFICATE_NOTICE : NOT_GENUINE_NOTICE,
  });
}
