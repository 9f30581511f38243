import { useLayoutEffect, useRef } from 'preact/hooks';

/** The head of a step that replaced another one: it takes the focus, so that a keyboard goes on from there. */
export function StepHead({ children }: { readonly children: string }) {
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  return (
    <h2 ref={head} tabIndex={-1}>
      {children}
    </h2>
  );
}
