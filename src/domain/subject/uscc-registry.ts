/**
 * Registering departments and classes of the unified code's first two characters (登记管理部门与机构类别).
 * @source GB 32100-2015; domain.md section 2.1 [verified: S29]
 */
export const USCC_CLASSES: Readonly<
  Record<string, { readonly zh: string; readonly classes: Readonly<Record<string, string>> }>
> = {
  '1': { zh: '机构编制', classes: { '1': '机关', '2': '事业单位', '3': '群众团体', '9': '其他' } },
  '2': { zh: '外交', classes: { '1': '外国常驻新闻机构', '9': '其他' } },
  '3': {
    zh: '司法行政',
    classes: {
      '1': '律师执业机构',
      '2': '公证处',
      '3': '基层法律服务所',
      '4': '司法鉴定机构',
      '5': '仲裁委员会',
      '9': '其他',
    },
  },
  '4': { zh: '文化', classes: { '1': '外国在华文化中心', '9': '其他' } },
  '5': { zh: '民政', classes: { '1': '社会团体', '2': '民办非企业单位', '3': '基金会', '9': '其他' } },
  '6': {
    zh: '旅游',
    classes: { '1': '外国旅游部门常驻代表机构', '2': '港澳台地区旅游部门常驻内地代表机构', '9': '其他' },
  },
  '7': { zh: '宗教', classes: { '1': '宗教活动场所', '2': '宗教院校', '9': '其他' } },
  '8': { zh: '工会', classes: { '1': '基层工会', '9': '其他' } },
  '9': { zh: '市场监管', classes: { '1': '企业', '2': '个体工商户', '3': '农民专业合作社' } },
  A: { zh: '中央军委改革和编制办公室', classes: { '1': '军队事业单位', '9': '其他' } },
  N: {
    zh: '农业',
    classes: { '1': '组级集体经济组织', '2': '村级集体经济组织', '3': '乡镇级集体经济组织', '9': '其他' },
  },
  Y: { zh: '其他', classes: { '1': '其他' } },
};
