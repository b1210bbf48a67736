import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import type { Consent } from '../../../domain/consent/consent';
import { isConsentInForce, LOAN_NOTICE } from '../../../domain/consent/consent';
import { enterPaperConsent, grantConsent } from '../../../services/consents/give-consent';
import { openLoanFile } from '../../../services/consents/open-loan-file';
import { readConsents } from '../../../services/consents/read-consents';
import { revokeConsent } from '../../../services/consents/revoke-consent';
import type { Desk } from '../../../services/desk';
import { todayOf } from '../../../services/desk';
import type { InternalContext } from '../context';
import { ConsentInput, ConsentType, LoanFileType, PaperConsentInput } from '../types/consents';

@Resolver()
export class ConsentResolver {
  @Authorized<Action>('consents.grant')
  @Mutation(() => ConsentType, {
    description: '企业授权银行查询，最长90日，可随时撤销。An enterprise lets a bank see parts of its file.',
  })
  async grantConsent(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('input', () => ConsentInput, { description: '授权内容。What it says.' }) input: ConsentInput,
  ): Promise<ConsentType> {
    return present(desk, await grantConsent(desk, actor, input));
  }

  @Authorized<Action>('consents.enter')
  @Mutation(() => ConsentType, { description: '窗口代录书面授权。Enters a consent signed on paper.' })
  async enterPaperConsent(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('input', () => PaperConsentInput, { description: '授权内容与授权书。The consent and its paper.' })
    input: PaperConsentInput,
  ): Promise<ConsentType> {
    return present(desk, await enterPaperConsent(desk, actor, input));
  }

  @Authorized<Action>('consents.revoke')
  @Mutation(() => ConsentType, {
    description: '撤销授权，立即生效；部门只能撤销本单位代录的。Takes a consent back, at once.',
  })
  async revokeConsent(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('consentId', () => ID, { description: '授权标识。The consent.' }) consentId: string,
  ): Promise<ConsentType> {
    return present(desk, await revokeConsent(desk, actor, consentId));
  }

  @Authorized<Action>('consents.read')
  @Query(() => [ConsentType], {
    description:
      '授权记录，最近100条：企业看本企业的，银行看授予本行的，审计人员须指明企业。Consents, the last hundred: an enterprise’s own, those to a bank, or of the enterprise the auditor names.',
  })
  async consents(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('uscc', () => ID, {
      nullable: true,
      description: '企业代码，仅审计人员填写。The enterprise; for the auditor.',
    })
    uscc?: string | null,
  ): Promise<ConsentType[]> {
    return (await readConsents(desk, actor, uscc ?? null)).map((consent) => present(desk, consent));
  }

  @Authorized<Action>('loans.read')
  @Query(() => LoanFileType, {
    description:
      '银行凭企业有效授权查询；无授权一律拒绝，且不透露有无该企业信息。What a bank may see by consent; refused without one, which tells nothing of the file.',
  })
  async loanFile(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('uscc', () => ID, { description: '企业统一社会信用代码。The enterprise.' }) uscc: string,
    @Arg('matterNo', () => String, { description: '业务编号，必填。Number of the matter at hand, required.' })
    matterNo: string,
  ): Promise<LoanFileType> {
    const file = await openLoanFile(desk, actor, { uscc, matterNo });
    return Object.assign(new LoanFileType(), { ...file, notice: `${LOAN_NOTICE.zh}。${LOAN_NOTICE.en}` });
  }
}

function present(desk: Desk, consent: Consent): ConsentType {
  const { paper, departmentCode: _department, enteredBy: _clerk, ...shown } = consent;
  const inForce = isConsentInForce(consent, todayOf(desk));
  return Object.assign(new ConsentType(), { ...shown, paperNumber: paper?.number ?? null, inForce });
}
