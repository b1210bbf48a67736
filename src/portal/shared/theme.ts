import type { ThemeConfig } from 'antd';

/** Fonts of the system first, our own where it has no Chinese ones; charts, which style themselves, need them named too. */
export const FONTS =
  '"PingFang SC", "Microsoft YaHei", "Hiragino Sans GB", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Look of both rooms (页面主题): contrast of WCAG AA; fonts of the system first, our own where it has no Chinese ones. */
export const THEME: ThemeConfig = {
  zeroRuntime: true,
  token: {
    colorPrimary: '#0f5fa8',
    colorLink: '#0f5fa8',
    colorError: '#b42318',
    colorSuccess: '#146c43',
    colorWarning: '#8a5a00',
    colorTextDescription: '#595959',
    colorTextPlaceholder: '#6b6b6b',
    fontFamily: FONTS,
    fontSize: 15,
    motion: false,
    colorWarningBg: '#fff8e6',
    colorWarningBorder: '#d9a441',
    colorSuccessBg: '#edf8f1',
    colorSuccessBorder: '#7fb79a',
    colorErrorBg: '#fdf0ee',
    colorErrorBorder: '#dd9a93',
    colorInfoBg: '#eef5fc',
    colorInfoBorder: '#9cc2e6',
  },
};
