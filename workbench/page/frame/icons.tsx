const paths = {
  person: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2.5 14c.6-3 2.6-4.5 5.5-4.5s4.900 1.500 5.500 4.500',
  tick: 'M3 8.500 6.500 12 13 4.500',
  clock: 'M8 14.500a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13M8 4.500V8l2.500 1.500',
  back: 'M3 6.500A5.500 5.500 0 1 1 2.500 9M3 2.500v4h4',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  left: 'm10 4-4 4 4 4',
  right: 'm6 4 4 4-4 4',
  list: 'M5.500 4H14M5.500 8H14M5.500 12H14M2 4h.5M2 8h.5M2 12h.5',
  mail: 'M2 3.500h12v9H2zM2 4l6 5 6-5',
  close: 'm3.500 3.500 9 9m0-9-9 9',
  play: 'M5 3v10l8-5z',
  octagon: 'M5.500 1.500h5l4 4v5l-4 4h-5l-4-4v-5zM6 6l4 4m0-4-4 4',
  plus: 'M8 4v8M4 8h8',
  minus: 'M4 8h8',
  next: 'm3 4 4 4-4 4m6-8 4 4-4 4',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

/** Two dots joined by two arcs: help both ways. */
export function Mark({ dark = false }: { dark?: boolean }) {
  const [arcs, dots] = dark ? ['#008939', '#005538'] : ['#8ABD24', '#FFFFFF'];
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M8 22C6 12 14 8 24 10" fill="none" stroke={arcs} stroke-width="2.500" stroke-linecap="round" />
      <path
        d="M24 10c2 10-6 14-16 12"
        fill="none"
        stroke={dark ? '#0A6E9C' : '#FFF17A'}
        stroke-width="2.500"
        stroke-linecap="round"
      />
      <circle cx="24" cy="10" r="4" fill={dots} />
      <circle cx="8" cy="22" r="4" fill={dots} />
    </svg>
  );
}
