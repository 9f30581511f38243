import { useEffect, useRef, useState } from 'preact/hooks';
import { callServer } from '../../client/rpc.ts';
import { useLang, useSay } from '../../client/text.tsx';
import { formatDay } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { both, type Lang, type Text } from '../../domain/text.ts';
import type { HelpGiven, PairCalls, PairKnown, SideKnown } from './shape.ts';

const HEAD: Text = { de: 'Was wir von beiden wissen', en: 'What we know of both' };
const NO_HELP: Text = { de: 'Hilfe zwischen beiden ist nicht erfasst.', en: 'No help between the two is recorded.' };
const NO_PARTNER: Text = { de: 'noch kein aktiver Partner', en: 'no active partner yet' };

/** Asks for what is known whenever one of the two is another; an answer that a newer one overtook is dropped. */
function usePair(a: string, b: string): PairKnown | undefined {
  const [known, setKnown] = useState<PairKnown | undefined>(undefined);
  const latest = useRef('');
  useEffect(() => {
    const key = JSON.stringify([a, b]);
    latest.current = key;
    setKnown(undefined);
    if (a === '' || b === '' || a === b) return undefined;
    // A name that is still being typed asks for nothing.
    const timer = setTimeout(async () => {
      const answer = await callServer<PairCalls, 'pairAtGlance'>('pairAtGlance', { a, b });
      if (answer.ok && latest.current === key) setKnown(answer.value);
    }, 400);
    return () => clearTimeout(timer);
  }, [a, b]);
  return known;
}

const helpTold = ({ from, to, visits, hours }: HelpGiven): Text =>
  both((lang) => {
    const count =
      lang === 'de'
        ? visits === 1
          ? 'ein Einsatz'
          : `${visits} Einsätze`
        : `${visits} visit${visits === 1 ? '' : 's'}`;
    const told = hours === undefined ? '' : `, ${formatNumber(hours, lang, 1)} ${lang === 'de' ? 'Stunden' : 'hours'}`;
    return lang === 'de' ? `${from} half ${to}: ${count}${told}` : `${from} helped ${to}: ${count}${told}`;
  });

function seekTold({ search, searchSince }: SideKnown, lang: Lang): string | undefined {
  if (search === undefined) return undefined;
  const since =
    searchSince === undefined ? '' : `, ${lang === 'de' ? 'seit' : 'since'} ${formatDay(searchSince, lang)}`;
  return `${lang === 'de' ? 'Partnersuche' : 'Partner search'}: ${search[lang]}${since}`;
}

/** What is known of both: levels and Land, who seeks, other partnerships, help so far, twinned towns. */
export function PairGlance({ a = '', b = '' }: { readonly a: string | undefined; readonly b: string | undefined }) {
  const say = useSay();
  const known = usePair(a, b);
  if (!known || known.sides.length === 0) return null;
  const { sides, help, twinTowns } = known;
  return (
    <section class="stack" aria-label={say(HEAD)}>
      <h2>{say(HEAD)}</h2>
      {sides.map((side) => (
        <SideCard key={side.name} side={side} />
      ))}
      {help.length === 0 ? (
        <p class="quiet">{say(NO_HELP)}</p>
      ) : (
        help.map((one) => <p key={one.from}>{say(helpTold(one))}</p>)
      )}
      {twinTowns && <p>{`${say({ de: 'Städtepartnerschaft', en: 'Town twinning' })}: ${twinTowns}`}</p>}
    </section>
  );
}

function SideCard({ side }: { readonly side: SideKnown }) {
  const say = useSay();
  const lang = useLang();
  const { name, level, land, active, asked } = side;
  const place = [level, land].flatMap((one) => (one ? [say(one)] : [])).join(' · ');
  const seeks = seekTold(side, lang);
  return (
    <div class="card">
      <h3>{name}</h3>
      {place !== '' && <p class="quiet">{place}</p>}
      {seeks && <p>{seeks}</p>}
      <p>
        {active.length === 0 ? say(NO_PARTNER) : `${say({ de: 'Aktiv mit', en: 'Active with' })}: ${active.join(', ')}`}
      </p>
      {asked.length > 0 && <p>{`${say({ de: 'Angefragt mit', en: 'Requested with' })}: ${asked.join(', ')}`}</p>}
    </div>
  );
}
