import { type ComponentChild, type ComponentChildren, options, type VNode } from 'preact';
import { keptTogether } from '../domain/kept-together.ts';

/* Text that is also a value, or is there to be copied as it stands. */
const AS_IT_IS = new Set(['option', 'pre', 'script', 'style', 'textarea']);

const isWords = (child: ComponentChild): child is string | number =>
  typeof child === 'string' || typeof child === 'number';

/** Pieces that stand beside each other, `{count} {unit}`, are read as one text and stay as many. */
function together(children: readonly ComponentChild[]): ComponentChild[] {
  const whole = keptTogether(children.map((child) => (isWords(child) ? String(child) : '\n')).join(''));
  let at = 0;
  return children.map((child) => {
    const words = isWords(child) ? whole.slice(at, at + String(child).length) : '\n';
    at += words.length;
    return isWords(child) ? words : child;
  });
}

const inVNode = (children: ComponentChildren): ComponentChildren => {
  if (typeof children === 'string') return keptTogether(children);
  return Array.isArray(children) ? together(children) : children;
};

/** From now on numbers and what they count stay on one line, in whatever a page draws. Called once a page. */
export function keepTogether(): void {
  const next = options.vnode;
  options.vnode = (vnode: VNode<{ children?: ComponentChildren }>) => {
    if (typeof vnode.type === 'string' && !AS_IT_IS.has(vnode.type))
      vnode.props.children = inVNode(vnode.props.children);
    next?.(vnode);
  };
}
