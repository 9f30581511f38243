import type { ComponentChildren } from 'preact';

interface KpiProps {
  readonly name: string;
  /** The figure with its unit; words such as "nicht bestimmbar" stand in its place with `inWords`. */
  readonly figure: string;
  readonly inWords?: boolean;
  /** Trend in words, or the reason why there is no figure. */
  readonly children?: ComponentChildren;
}

/** One figure with its name and what it means beside the last period. */
export const Kpi = ({ name, figure, inWords = false, children }: KpiProps) => (
  <div class="kpi">
    <p class="kpi-name">{name}</p>
    <p class={inWords ? 'kpi-words' : 'kpi-figure'}>{figure}</p>
    {children && <div class="kpi-trend">{children}</div>}
  </div>
);
