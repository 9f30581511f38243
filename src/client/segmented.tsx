import type { ComponentChildren } from 'preact';

export interface Segment {
  readonly value: string;
  readonly label: string;
  /** Stands above the label: an icon and a figure. */
  readonly figure?: ComponentChildren;
}

interface SegmentedControlProps {
  readonly label: string;
  readonly segments: readonly Segment[];
  /** The pressed ones; a caller that wants exactly one passes one. */
  readonly pressed: readonly string[];
  readonly onPress: (value: string) => void;
}

/** A row of toggles of equal width. */
export const SegmentedControl = ({ label, segments, pressed, onPress }: SegmentedControlProps) => (
  <fieldset class="field">
    <legend class="hidden-text">{label}</legend>
    <div class="segments">
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          class="segment"
          aria-pressed={pressed.includes(segment.value)}
          onClick={() => onPress(segment.value)}
        >
          {segment.figure && <span class="segment-figure">{segment.figure}</span>}
          <span>{segment.label}</span>
        </button>
      ))}
    </div>
  </fieldset>
);
