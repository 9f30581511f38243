import { lang } from '../texts.ts';
import type { ChartData } from './series.ts';

const figure = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : 'de-DE', { maximumFractionDigits: 1 });

interface Props {
  title: string;
  kind: string;
  data: ChartData;
  width: number;
  height: number;
}

interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
  max: number;
}

/** A column, bar or line chart as plain SVG; other kinds are drawn as columns. */
export function Plot({ title, kind, data, width, height }: Props) {
  const bars = kind === 'BAR';
  const area: Area = {
    left: bars ? Math.min(176, width * 0.38) : 48,
    top: title ? 56 : 32,
    width: 0,
    height: 0,
    max: niceMax(Math.max(0, ...tops(data))),
  };
  area.width = Math.max(10, width - area.left - 32);
  area.height = Math.max(10, height - area.top - 28);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      font-family="Arial, Liberation Sans, sans-serif"
      font-size="11"
      aria-hidden="true"
    >
      <text x="4" y="16" font-size="14" font-weight="600" fill="#1B2A24">
        {title}
      </text>
      <Legend data={data} top={title ? 38 : 16} />
      {bars ? <Bars data={data} area={area} /> : <Upright data={data} area={area} line={kind === 'LINE'} />}
    </svg>
  );
}

/** Pixels that the names of the series before this one take, each with its square. */
const reach = ({ series }: ChartData, at: number): number =>
  series.slice(0, at).reduce((sum, { name }) => sum + Math.max(140, 6 * name.length + 36), 0);

/** How high each column or point reaches. */
const tops = ({ series, labels, stacked }: ChartData): number[] =>
  stacked
    ? labels.map((_, point) => series.reduce((sum, { values }) => sum + (values[point] ?? 0), 0))
    : series.flatMap(({ values }) => values.map((value) => value ?? 0));

function niceMax(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

function Legend({ data, top }: { data: ChartData; top: number }) {
  if (data.series.length < 2) return null;
  return (
    <g>
      {data.series.map((series, at) => (
        <g key={series.name} transform={`translate(${4 + reach(data, at)} ${top})`}>
          <rect width="10" height="10" y="-9" fill={series.color} />
          <text x="16" fill="#4C5B54">
            {series.name}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A figure's height: bars thinner than this share one line of figures. */
const LETTERS = 11;

function Bars({ data, area }: { data: ChartData; area: Area }) {
  const step = area.height / Math.max(1, data.labels.length);
  const thick = (step * 0.7) / Math.max(1, data.series.length);
  const long = (value: number) => (value / area.max) * area.width;
  return (
    <g>
      {data.labels.map((label, row) => (
        <g key={label}>
          <text x={area.left - 6} y={area.top + step * (row + 0.5) + 4} text-anchor="end" fill="#1B2A24">
            {label.length > 24 ? `${label.slice(0, 23)}…` : label}
          </text>
          {data.series.map((series, at) => {
            const value = series.values[row] ?? 0;
            const top = area.top + step * row + step * 0.15 + thick * at;
            return (
              <g key={series.name}>
                <rect x={area.left} y={top} width={Math.max(1, long(value))} height={thick - 1} fill={series.color} />
                {thick >= LETTERS && (
                  <text x={area.left + long(value) + 4} y={top + thick / 2 + 4} fill="#1B2A24">
                    {figure.format(value)}
                  </text>
                )}
              </g>
            );
          })}
          {thick < LETTERS && (
            <text
              x={area.left + Math.max(...data.series.map(({ values }) => long(values[row] ?? 0))) + 4}
              y={area.top + step * (row + 0.5) + 4}
              fill="#1B2A24"
            >
              {data.series.map(({ values }) => figure.format(values[row] ?? 0)).join(' · ')}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function Upright({ data, area, line }: { data: ChartData; area: Area; line: boolean }) {
  const step = area.width / Math.max(1, data.labels.length);
  const y = (value: number) => area.top + area.height * (1 - value / area.max);
  const x = (point: number) => area.left + step * (point + 0.5);
  // So many labels as stand beside each other, a letter being about six pixels wide.
  const widest = Math.max(48, ...data.labels.map((label) => 6 * label.length)) + 8;
  const every = Math.ceil(data.labels.length / Math.max(1, Math.floor(area.width / widest)));
  return (
    <g>
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line
            x1={area.left}
            x2={area.left + area.width}
            y1={y(area.max * part)}
            y2={y(area.max * part)}
            stroke="#D8D1C3"
          />
          <text x={area.left - 6} y={y(area.max * part) + 4} text-anchor="end" fill="#4C5B54">
            {figure.format(area.max * part)}
          </text>
        </g>
      ))}
      {data.labels.map((label, at) =>
        at % every === 0 ? (
          <text key={label} x={x(at)} y={area.top + area.height + 16} text-anchor="middle" fill="#4C5B54">
            {label}
          </text>
        ) : null,
      )}
      {data.series.map((series, at) =>
        line ? (
          <polyline
            key={series.name}
            fill="none"
            stroke={series.color}
            stroke-width="2"
            points={series.values.map((value, point) => `${x(point)},${y(value ?? 0)}`).join(' ')}
          />
        ) : (
          <Columns
            key={series.name}
            series={series}
            at={data.stacked ? 0 : at}
            of={data.stacked ? 1 : data.series.length}
            below={data.labels.map((_, point) =>
              data.stacked ? data.series.slice(0, at).reduce((sum, { values }) => sum + (values[point] ?? 0), 0) : 0,
            )}
            step={step}
            x={x}
            y={y}
          />
        ),
      )}
    </g>
  );
}

interface ColumnsProps {
  series: ChartData['series'][number];
  at: number;
  of: number;
  /** What each column stands on. */
  below: number[];
  step: number;
  x(point: number): number;
  y(value: number): number;
}

function Columns({ series, at, of, below, step, x, y }: ColumnsProps) {
  const wide = (step * 0.7) / of;
  return (
    <g>
      {series.values.map((value, point) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place only
          key={point}
          x={x(point) - (wide * of) / 2 + wide * at}
          y={y((below[point] ?? 0) + (value ?? 0))}
          width={Math.max(1, wide - 1)}
          height={y(0) - y(value ?? 0)}
          fill={series.color}
        />
      ))}
    </g>
  );
}
