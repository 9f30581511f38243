import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface Props {
  icon: IconName;
  title: string;
  says: string;
  children?: ComponentChildren;
}

/** What is, why, and one thing to do. */
export function Empty({ icon, title, says, children }: Props) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <h3>{title}</h3>
      <p>{says}</p>
      {children}
    </div>
  );
}
