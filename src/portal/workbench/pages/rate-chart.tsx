import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([LineChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

/** Shares of 1 over months, null where not known. */
export interface RateLine {
  readonly name: string;
  readonly rates: readonly (number | null)[];
}

const COLORS = ['#0f5fa8', '#146c43', '#7a4d00'];
const SIGNS = ['circle', 'rect', 'triangle'];

/** Rates over months (比率折线图): lines differ by sign as well as by colour; the table beside it says the same. */
export function RateChart(props: {
  readonly title: string;
  readonly months: readonly string[];
  readonly lines: readonly RateLine[];
}) {
  const { title, months, lines } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const chart = init(place.current, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description: title } },
      color: COLORS,
      // A chart does not inherit the fonts of the page, and no other font here has Chinese.
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      legend: { top: 4 },
      grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
      xAxis: { type: 'category', data: [...months] },
      yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
      series: lines.map(({ name, rates }, index) => ({
        type: 'line',
        name,
        symbol: SIGNS[index],
        symbolSize: 9,
        data: rates.map((rate) => (rate === null ? null : Math.round(rate * 1_000) / 10)),
      })),
    });
    const fit = () => {
      chart.resize();
    };
    window.addEventListener('resize', fit);
    return () => {
      window.removeEventListener('resize', fit);
      chart.dispose();
    };
  }, [title, months, lines]);
  return <div className="chart" ref={place} role="img" aria-label={title} />;
}
