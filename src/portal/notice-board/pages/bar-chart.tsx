import { BarChart as Bars } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

/** Bars for which a chart is given more height. */
const MOST_BARS = 13;

use([Bars, GridComponent, AriaComponent, SVGRenderer]);

/** Bars of counts (条形图), longest on top; the table beside it says the same. */
export function BarChart({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly (readonly [string, number])[];
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const chart = init(place.current, null, { renderer: 'svg' });
    const upwards = [...rows].reverse();
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description: title } },
      grid: { left: 8, right: 48, top: 8, bottom: 24, containLabel: true },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', data: upwards.map(([name]) => name), axisLabel: { width: 220, overflow: 'break' } },
      series: [
        {
          type: 'bar',
          data: upwards.map(([, count]) => count),
          itemStyle: { color: '#0f5fa8' },
          label: { show: true, position: 'right' },
        },
      ],
    });
    const fit = () => {
      chart.resize();
    };
    window.addEventListener('resize', fit);
    return () => {
      window.removeEventListener('resize', fit);
      chart.dispose();
    };
  }, [title, rows]);
  return (
    <div className={`chart chart-${Math.min(rows.length, MOST_BARS)}`} ref={place} role="img" aria-label={title} />
  );
}
