import { pinyin } from 'pinyin-pro';

/** The one thing used of opencc-js: its types are those of a module, what loads here is its CommonJS build. */
interface OpenCC {
  readonly Converter: (options: { readonly from: 't'; readonly to: 'cn' }) => (text: string) => string;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
const { Converter } = require('opencc-js/t2cn') as OpenCC;
const simplify = Converter({ from: 't', to: 'cn' });

const DIGITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((sign, digit) => [sign, String(digit)])),
  ...Object.fromEntries([...'〇壹贰叁肆伍陆柒捌玖'].map((sign, digit) => [sign, String(digit)])),
};
const DIGIT_SIGNS = new RegExp(`[${Object.keys(DIGITS).join('')}]`, 'gu');

/** A normalised name in simplified characters (繁简归一). */
export function simplified(normal: string): string {
  return simplify(normal);
}

/** Digits written in characters as Arabic ones (数字归一), each by itself. */
export function foldDigits(text: string): string {
  return text.replace(DIGIT_SIGNS, (sign) => DIGITS[sign] ?? sign);
}

/**
 * How a brand sounds (字号读音): syllables without tones run together, with the differences that many speakers do not make (zh and z,
 * ch and c, sh and s, n and ng at the end) taken away. A brand in Latin letters sounds as it is written, so that it finds the one
 * it spells.
 */
export function soundOf(brand: string): string {
  if (brand === '') return '';
  return pinyin(foldedForSound(brand), { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/([zcs])h/g, '$1')
    .replace(/([aei]n)g/g, '$1');
}

/** Arabic digits are read as the characters they stand for. */
function foldedForSound(brand: string): string {
  return brand.replace(/\d/g, (digit) => '零一二三四五六七八九'.charAt(Number(digit)));
}
