import type { ComponentChildren } from 'preact';
import { Button } from '../../client/button.tsx';
import { Shell } from '../../client/page.tsx';
import { useLang, useSay } from '../../client/text.tsx';
import { calendarOf } from '../../domain/calendar-file.ts';
import type { Text } from '../../domain/text.ts';
import { daysOf, localWords, promisedOf, summaryOf } from '../../tables/visit-words.ts';
import { visits } from '../../tables/visits.ts';
import type { SheetStart } from './shape.ts';
import * as words from './view-texts.ts';

/** Now, as calendar files write it. */
const stampNow = (): string => `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`;

/** One page for the group: to print, and a file for the calendar. */
export function SheetPage({ start }: { readonly start: SheetStart }) {
  const say = useSay();
  const { values } = start;
  const calendar = calendarOf(
    { ...values, id: start.id, place: values.place ?? values.host },
    { summary: say(summaryOf(values)), note: words.TOLD.map(say).join('\n'), stamp: stampNow() },
  );
  const local = start.local ? say(localWords(start.local)) : '';
  return (
    <Shell
      title={say(words.TITLE)}
      dialog
      foot={
        <>
          <Button look="primary" onPress={() => window.print()}>
            {say(words.PRINT)}
          </Button>
          {calendar !== undefined && (
            <a
              class="button"
              download={`${start.id}.ics`}
              href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`}
            >
              {say(words.CALENDAR)}
            </a>
          )}
        </>
      }
    >
      <h2>{say(summaryOf(values))}</h2>
      <Where values={values} />
      <What values={values} />
      <Part head={words.RULES}>
        {local !== '' && <p>{local}</p>}
        <ul>
          {words.rulesFor(values).map((rule) => (
            <li key={rule.en}>{say(rule)}</li>
          ))}
        </ul>
      </Part>
      <List head={words.SAFETY} items={words.SAFE} />
      <List head={words.AFTER} items={words.TOLD} />
      <p class="quiet">{start.id}</p>
    </Shell>
  );
}

function Part({ head, children }: { readonly head: Text; readonly children: ComponentChildren }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(head)}</h3>
      {children}
    </section>
  );
}

function List({ head, items }: { readonly head: Text; readonly items: readonly Text[] }) {
  const say = useSay();
  return (
    <Part head={head}>
      <ul>
        {items.map((item) => (
          <li key={item.en}>{say(item)}</li>
        ))}
      </ul>
    </Part>
  );
}

/** Pairs of a name and a value; those without a value are left out. */
function Facts({ facts }: { readonly facts: readonly (readonly [Text, string | undefined])[] }) {
  const say = useSay();
  return (
    <dl class="facts">
      {facts.flatMap(([name, value]) =>
        value === undefined || value === ''
          ? []
          : [<dt key={`${name.en} name`}>{say(name)}</dt>, <dd key={name.en}>{value === LINE ? <Line /> : value}</dd>],
      )}
    </dl>
  );
}

/** Stands for what is filled in by hand. */
const LINE = '____';

function Line() {
  const say = useSay();
  return (
    <span class="by-hand">
      <span class="hidden-text">{say(words.TO_FILL_IN)}</span>
    </span>
  );
}

function Where({ values }: Pick<SheetStart, 'values'>) {
  const say = useSay();
  const lang = useLang();
  const { columns } = visits;
  const { from, to, place, host, guest, permit, permitFile, localGuide } = values;
  const permitted = permit && columns.permit.codec.show(permit, lang);
  return (
    <Part head={words.WHERE_WHEN}>
      <Facts
        facts={[
          [words.DAY, daysOf(values, lang)],
          [words.TIME, from === undefined ? undefined : `${from}${to === undefined ? '' : ` – ${to}`}`],
          [columns.place.header, place],
          [columns.host.header, host],
          [columns.guest.header, guest],
          [columns.permit.header, permitted && [permitted, permitFile].filter((one) => one).join(', ')],
          [columns.localGuide.header, localGuide && columns.localGuide.codec.show(localGuide, lang)],
          [words.MEETING, LINE],
          [words.LOCAL, LINE],
          [words.PHONE, LINE],
        ]}
      />
      <p class="quiet">{say(words.BY_HAND)}</p>
    </Part>
  );
}

function What({ values }: Pick<SheetStart, 'values'>) {
  const say = useSay();
  const { columns } = visits;
  const { people, bedsNeeded, bedsPromised, carsNeeded, carsPromised, leaflets, posters } = values;
  const beds = promisedOf(bedsNeeded, bedsPromised);
  const cars = promisedOf(carsNeeded, carsPromised);
  return (
    <Part head={words.WHO_WHAT}>
      <Facts
        facts={[
          [columns.people.header, people === undefined ? undefined : String(people)],
          [words.BEDS, beds && say(beds)],
          [words.CARS, cars && say(cars)],
          [columns.leaflets.header, leaflets === undefined ? undefined : String(leaflets)],
          [columns.posters.header, posters === undefined ? undefined : String(posters)],
          [words.MATERIAL, LINE],
          [columns.note.header, values.note],
        ]}
      />
    </Part>
  );
}
