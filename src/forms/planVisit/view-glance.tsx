import { useEffect, useRef, useState } from 'preact/hooks';
import { callServer } from '../../client/rpc.ts';
import { useLang, useSay } from '../../client/text.tsx';
import { addDays, type Day, formatDay, formatSpan, weekdayName } from '../../domain/day.ts';
import type { Result } from '../../domain/result.ts';
import { both, type Lang, type Text } from '../../domain/text.ts';
import type { Typed } from '../entry/spec.ts';
import type { Glance, GlanceCalls, Supply, Weekend } from './shape.ts';

const HEAD: Text = { de: 'Beim Gastgeber steht an', en: 'What the host has planned' };
const NOT_SHOWN: Text = {
  de: 'Was beim Gastgeber ansteht, können wir gerade nicht zeigen.',
  en: 'What the host has planned cannot be shown right now.',
};
const FREE: Text = { de: 'noch niemand', en: 'nobody yet' };
const CHOSEN: Text = { de: 'Dein Wochenende', en: 'Your weekend' };
const several = (crowd: number): Text => ({
  de: `Andrang: Mit Euch wären es ${crowd} Gruppen oder mehr. Sprecht Euch ab, oder nehmt ein anderes Wochenende.`,
  en: `Crowding: with you there would be ${crowd} groups or more. Coordinate with them, or take another weekend.`,
});

const dayShort = (on: Day, lang: Lang): string => `${weekdayName(on, lang)} ${formatDay(on, lang)}`;

const supply = (what: Text, { needed, promised }: Supply): Text | undefined =>
  needed === 0 && promised === 0
    ? undefined
    : both((lang) => `${what[lang]}: ${promised} ${lang === 'de' ? 'von' : 'of'} ${needed}`);

const holiday = ({ on, regional }: Weekend['holidays'][number]): Text =>
  both((lang) =>
    lang === 'de'
      ? `${dayShort(on, lang)} ist ${regional ? 'in Teilen des Landes ' : ''}Feiertag`
      : `${dayShort(on, lang)} is a public holiday${regional ? ' in parts of the Land' : ''}`,
  );

const polling = ({ on, host, guest }: Glance['pollings'][number]): Text =>
  both((lang) => {
    const who =
      host && guest
        ? ['bei beiden', 'on both sides']
        : host
          ? ['beim Gastgeber', 'at the host']
          : ['beim Gast', 'at the guest'];
    return lang === 'de' ? `Wahl ${who[0]} am ${formatDay(on, lang)}` : `Election ${who[1]} on ${formatDay(on, lang)}`;
  });

/** Asks for the host's weekends whenever host, guest or day are others; an answer that a newer one overtook is dropped. */
function useGlance({ host = '', guest = '', start = '' }: Typed, known: boolean, id: string | undefined) {
  const [glance, setGlance] = useState<Result<Glance> | undefined>(undefined);
  const latest = useRef('');
  useEffect(() => {
    const key = JSON.stringify([host, guest, start]);
    latest.current = key;
    if (!known) return setGlance(undefined);
    // A name or a day that is still being typed asks for nothing.
    const timer = setTimeout(async () => {
      const input = { host, guest, start, ...(id === undefined ? {} : { id }) };
      const answer = await callServer<GlanceCalls, 'glanceAtHost'>('glanceAtHost', input);
      if (latest.current === key) setGlance(answer);
    }, 400);
    return () => clearTimeout(timer);
  }, [host, guest, start, known, id]);
  return glance;
}

interface GlanceProps {
  readonly typed: Typed;
  /** The host is one that the register knows. */
  readonly known: boolean;
  readonly id: string | undefined;
}

/** The host's weekends at a glance: who else comes, beds and cars, holidays, and elections of either side. */
export function HostGlance({ typed, known, id }: GlanceProps) {
  const say = useSay();
  const answer = useGlance(typed, known, id);
  if (!known || !answer) return null;
  // Saving goes on without it; that it is missing is said.
  if (!answer.ok) return <p role="status">{`${say(NOT_SHOWN)} ${say(answer.problem.text)}`}</p>;
  const glance = answer.value;
  return (
    <section class="stack" aria-label={say(HEAD)}>
      <h2>{say(HEAD)}</h2>
      {glance.pollings.map((one) => (
        <p key={one.on}>{say(polling(one))}</p>
      ))}
      {glance.weekends.map((weekend) => (
        <WeekendCard key={weekend.friday} weekend={weekend} crowd={glance.crowd} />
      ))}
    </section>
  );
}

function WeekendCard({ weekend, crowd }: { readonly weekend: Weekend; readonly crowd: number | undefined }) {
  const say = useSay();
  const lang = useLang();
  const { friday, chosen, groups, beds, cars, guided, holidays } = weekend;
  const facts = [
    supply({ de: 'Betten zugesagt', en: 'Beds promised' }, beds),
    supply({ de: 'Autos zugesagt', en: 'Cars promised' }, cars),
    groups.length === 0
      ? undefined
      : { de: `Begleitung bei ${guided} von ${groups.length}`, en: `A guide with ${guided} of ${groups.length}` },
    ...holidays.map(holiday),
  ].filter((one) => one !== undefined);
  // Weeks ahead: the year goes without saying.
  const days = formatSpan(friday, addDays(friday, 2), lang).replace(/ ?\d{4}(?= –|$)/g, '');
  const none = groups.length === 0;
  if (none && facts.length === 0 && !chosen) return <p class="quiet">{`${days}: ${say(FREE)}`}</p>;
  return (
    <div class="card">
      <h3>{chosen ? `${days} · ${say(CHOSEN)}` : days}</h3>
      <p>
        {none
          ? say(FREE)
          : groups.map(({ guest, people }) => (people === undefined ? guest : `${guest} (${people})`)).join(', ')}
      </p>
      {facts.map((fact) => (
        <p key={fact.en} class="quiet">
          {say(fact)}
        </p>
      ))}
      {crowd !== undefined && new Set(groups.map(({ guest }) => guest)).size >= crowd - 1 && (
        <p>{say(several(crowd))}</p>
      )}
    </div>
  );
}
