import type { Catalogue } from '../../domain/catalogue/types';
import type { LawSwitch } from '../../domain/catalogue/switches';
import { LAW_SWITCHES } from '../../domain/catalogue/switches';
import { conductLaws } from '../../domain/catalogue/conducts';
import { CONDUCTS } from '../../domain/record/kinds/conduct';
import type { ConductRuleType, OpenQuestionType } from './types/catalogue';
import type { CatalogueType, ListTypeRuleType, PublicationPeriodType } from './types/catalogue';

/** The catalogue as society sees it (公示规则目录): lists, periods, measures, incentives; nothing of internal watch. @source rules.md R3 */
export function presentCatalogue(catalogue: Catalogue): CatalogueType {
  return {
    version: catalogue.version,
    effectiveFrom: catalogue.effectiveFrom,
    listTypes: [...blackTypes(catalogue), ...redTypes(catalogue)],
    publicationPeriods: periods(catalogue),
    measures: catalogue.measures.map(({ code, nameZh, nameEn, authorityZh, triggers }) => ({
      code,
      nameZh,
      nameEn,
      authorityZh,
      triggers: [...triggers],
    })),
    incentives: [...catalogue.incentives],
    conducts: conducts(catalogue),
    openQuestions: openQuestions(catalogue),
  };
}

function conducts({ listTypes }: Catalogue): ConductRuleType[] {
  return conductLaws.map(({ conduct, item, vehicles, noteZh }) => ({
    code: conduct,
    nameZh: CONDUCTS[conduct],
    item,
    vehicles,
    listTypes: listTypes.filter((type) => type.conducts.includes(conduct)).map(({ code }) => code),
    noteZh,
  }));
}

function openQuestions({ choices }: Catalogue): OpenQuestionType[] {
  return Object.entries(LAW_SWITCHES).map(([code, { questionZh, questionEn, answers }]) => {
    const chosen = choices[code as LawSwitch];
    const words = Object.entries(answers);
    return {
      code,
      questionZh,
      questionEn,
      answerZh: words.find(([answer]) => answer === chosen)?.[1] ?? chosen,
      otherAnswersZh: words.filter(([answer]) => answer !== chosen).map(([, text]) => text),
    };
  });
}

function blackTypes({ listTypes }: Catalogue): ListTypeRuleType[] {
  return listTypes.map(
    ({ code, effect, nameZh, nameEn, authorityZh, termMonths, earlyExitMonths, exitDutyZh, source }) => ({
      code,
      list: effect === 'SEVERE' ? 'BLACK' : null,
      nameZh,
      nameEn,
      authorityZh,
      termMonths,
      earlyExitMonths,
      exitDutyZh,
      source,
    }),
  );
}

function redTypes({ redListTypes }: Catalogue): ListTypeRuleType[] {
  return redListTypes.map((type) => ({ ...type, list: 'RED', earlyExitMonths: null, exitDutyZh: null }));
}

function periods({ publicationRegimes }: Catalogue): PublicationPeriodType[] {
  return publicationRegimes.flatMap(({ id, titleZh, from, until, months }) =>
    Object.entries(months).flatMap(([severity, period]) =>
      period === null
        ? []
        : [
            {
              regime: id,
              titleZh,
              from,
              until,
              severity,
              minimumMonths: period.minimum,
              maximumMonths: period.maximum,
            },
          ],
    ),
  );
}
