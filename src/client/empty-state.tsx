import type { ComponentChildren } from 'preact';
import { Mark } from './icons.tsx';

interface EmptyStateProps {
  /** What is. */
  readonly head: string;
  /** Why, and one action. */
  readonly children: ComponentChildren;
}

/** Nothing to show: the mark, what is, why, and one thing to do. */
export const EmptyState = ({ head, children }: EmptyStateProps) => (
  <section class="empty">
    <Mark />
    <h2>{head}</h2>
    {children}
  </section>
);
