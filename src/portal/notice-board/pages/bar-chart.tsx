import { BarChart as Bars } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { FONTS } from '../../shared/theme';

/** Bars for which a chart is given more height. */
const MOST_BARS = 13;
/** What part of the width names may take beside lying bars, and the most of it in pixels. */
const NAMES_SHARE = 0.42;
const WIDEST_NAME = 220;

use([Bars, GridComponent, AriaComponent, SVGRenderer]);

interface Chart {
  readonly title: string;
  readonly rows: readonly (readonly [string, number])[];
  readonly colour: string;
  /** Bars that stand, in their order, for months; others lie, longest on top. */
  readonly isUpright: boolean;
}

/** Bars of counts (条形图); the table beside it says the same. */
export function BarChart({ title, rows, colour, isUpright }: Chart) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const chart = init(current, null, { renderer: 'svg' });
    const draw = () => {
      chart.resize();
      chart.setOption(optionOf({ title, rows, colour, isUpright }, current.clientWidth));
    };
    draw();
    window.addEventListener('resize', draw);
    return () => {
      window.removeEventListener('resize', draw);
      chart.dispose();
    };
  }, [title, rows, colour, isUpright]);
  const height = isUpright ? 'chart-upright' : `chart-${Math.min(rows.length, MOST_BARS)}`;
  return <div className={`chart ${height}`} ref={place} role="img" aria-label={title} />;
}

function optionOf({ title, rows, colour, isUpright }: Chart, width: number) {
  const inOrder = isUpright ? rows : [...rows].reverse();
  const text = { fontFamily: FONTS, color: '#33404d', fontSize: 13 };
  const names = {
    type: 'category',
    data: inOrder.map(([name]) => name),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#8a97a5' } },
    axisLabel: isUpright
      ? { ...text, fontSize: 12, hideOverlap: true }
      : { ...text, width: Math.min(WIDEST_NAME, width * NAMES_SHARE), overflow: 'break' },
  };
  const counts = {
    type: 'value',
    minInterval: 1,
    axisLabel: { ...text, fontSize: 12 },
    splitLine: { lineStyle: { color: '#e4e9ee' } },
  };
  return {
    animation: false,
    textStyle: { fontFamily: FONTS },
    aria: { enabled: true, label: { description: title } },
    grid: { left: 8, right: isUpright ? 8 : 44, top: isUpright ? 28 : 8, bottom: 8, containLabel: true },
    ...(isUpright ? { xAxis: names, yAxis: counts } : { xAxis: counts, yAxis: names }),
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        data: inOrder.map(([, count]) => count),
        itemStyle: { color: colour },
        label: { show: !isUpright || width > 520, position: isUpright ? 'top' : 'right', ...text },
      },
    ],
  };
}
