import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import type { LawSwitch } from '../../../domain/catalogue/switches';
import { LAW_SWITCHES } from '../../../domain/catalogue/switches';
import type { CatalogueVersion } from '../../../services/catalogue/read-catalogues';
import { readCatalogues } from '../../../services/catalogue/read-catalogues';
import type { InternalContext } from '../context';
import { CatalogueVersionType } from '../types/catalogue';
import type { LawChoiceType } from '../types/catalogue';

@Resolver()
export class CatalogueResolver {
  @Authorized<Action>('catalogue.read')
  @Query(() => [CatalogueVersionType], {
    description:
      '规则目录各版本：现行者在前，其后为拟议版本及差异。Versions of the catalogue: that in force first, then those proposed with what they change.',
  })
  catalogueVersions(@Ctx() { desk, actor }: InternalContext): CatalogueVersionType[] {
    return readCatalogues(desk, actor).map(presentVersion);
  }
}

function presentVersion({ catalogue, isInForce, inForce, differences }: CatalogueVersion): CatalogueVersionType {
  const { version, standing, effectiveFrom } = catalogue;
  const switches = Object.keys(LAW_SWITCHES) as LawSwitch[];
  return {
    ...{ version, standing, effectiveFrom, isInForce, differences },
    measures: catalogue.measures.map(({ code, nameZh }) => ({ code, nameZh })),
    choices: switches.map((code) => presentChoice(code, catalogue.choices[code], inForce.choices[code])),
  };
}

function presentChoice(code: LawSwitch, chosen: string, present: string): LawChoiceType {
  const { questionZh, questionEn, answers } = LAW_SWITCHES[code];
  const texts: Readonly<Record<string, string>> = answers;
  return {
    ...{ code, questionZh, questionEn, differs: chosen !== present },
    answerZh: texts[chosen] ?? chosen,
    answersZh: Object.values(texts),
  };
}
