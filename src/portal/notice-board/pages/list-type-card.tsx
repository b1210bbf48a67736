import { useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import type { CatalogueQuery } from '../operations';
import { WORDS } from '../words';
import { Facts } from './item-card';

type Catalogue = CatalogueQuery['catalogue'];

/** Words of a source of law, such as 《条例》第四十八条. */
export function lawText({ document, clause }: { readonly document: string; readonly clause?: string | null }): string {
  return `《${document}》${clause ?? ''}`;
}

/** A list type and its law (名单类型说明): who decides, for what, how long, and what ends it. */
export function ListTypeCard(props: {
  readonly type: Catalogue['listTypes'][number];
  readonly conducts: Catalogue['conducts'];
}) {
  const { language, say } = useLanguage();
  const { type, conducts } = props;
  const lasting = (count: number | null | undefined) =>
    count === null || count === undefined || count === 0 ? null : `${count} ${say(WORDS.months)}`;
  const leading = conducts
    .filter(({ listTypes }) => listTypes.includes(type.code))
    .map(({ nameZh, nameEn }) => say([nameZh, nameEn]));
  return (
    <section className="item" id={type.code}>
      <h3>{say([type.nameZh, type.nameEn])}</h3>
      <Facts
        facts={[
          [WORDS.list, type.list ? CODE_WORDS.PublicList[type.list] : CODE_WORDS.ListingEffect.BAN],
          [WORDS.conducts, leading.join(language === 'zh' ? '；' : '; ')],
          [WORDS.authority, type.authorityZh],
          [WORDS.term, lasting(type.termMonths) ?? WORDS.asDecided],
          [WORDS.earlyExit, lasting(type.earlyExitMonths)],
          [WORDS.exitDuty, type.exitDutyZh],
          [WORDS.basis, lawText(type.source)],
        ]}
      />
    </section>
  );
}
