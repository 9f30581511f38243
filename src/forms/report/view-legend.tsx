import * as look from '../../client/pictures/look.ts';
import { useSay } from '../../client/text.tsx';
import * as words from './view-texts.ts';

const Arrow = ({ colour, dashes }: { readonly colour: string; readonly dashes?: string }) => (
  <>
    <path d="M1 7h21" stroke={colour} stroke-width="2.6" fill="none" stroke-dasharray={dashes} />
    <path d="M20 2l9 5-9 5z" fill={colour} />
  </>
);

const SIGNS = {
  strong: <Arrow colour={look.TANNE} />,
  back: <Arrow colour={look.HIMMEL} dashes="6 4" />,
  once: <Arrow colour={look.INK_2} dashes="1.500 3.500" />,
  quiet: <path d="M1 7h28" stroke={look.LINE_STRONG} />,
  seeks: <path d="M15 1l6 6-6 6-6-6z" fill={look.SONNE} stroke={look.INK} stroke-width="1.400" />,
  dot: <circle cx="15" cy="7" r="4" fill="#fff" stroke={look.TANNE} stroke-width="2" />,
  joined: <rect x="5" y="1.500" width="20" height="11" fill={look.JOINED} stroke={look.LINE_STRONG} />,
  white: <rect x="5" y="1.500" width="20" height="11" fill="#fff" stroke={look.LINE_STRONG} />,
} as const;

/** What the signs of the map mean, and whose data it is drawn from. */
export function Legend({ seekers }: { readonly seekers: number }) {
  const say = useSay();
  return (
    <>
      <ul class="legend">
        {(['strong', 'back', 'once', 'quiet', 'seeks', 'dot', 'joined', 'white'] as const).map((sign) => (
          <li key={sign}>
            <svg width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
              {SIGNS[sign]}
            </svg>
            {say(words.LEGEND[sign])}
            {sign === 'seeks' && ` (${seekers})`}
          </li>
        ))}
      </ul>
      <p class="small">
        {say(words.WIDTH)}{' '}
        <a href="https://www.bkg.bund.de" target="_blank" rel="noreferrer">
          {words.BKG}
        </a>{' '}
        {say(words.CHANGED)},{' '}
        <a href="https://www.govdata.de/dl-de/by-2-0" target="_blank" rel="noreferrer">
          dl-de/by-2-0
        </a>
        . {say(words.DESTATIS)}
      </p>
    </>
  );
}
