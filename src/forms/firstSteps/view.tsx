import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { newOperation } from '../../client/draft.ts';
import { EmptyState } from '../../client/empty-state.tsx';
import { mountPage, Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { FirstSteps, Seeded } from './schema.ts';

type StepCalls = {
  readonly firstStepsStart: { readonly input: object; readonly output: FirstSteps };
  readonly seedAssociations: { readonly input: { readonly operation: string }; readonly output: Seeded };
};

const TITLE = { de: 'Erste Schritte', en: 'First steps' };

function Steps({ start }: { readonly start: FirstSteps }) {
  const say = useSay();
  const [added, setAdded] = useState<number | undefined>(undefined);
  const [operation] = useState(newOperation);
  const seed = useCall(
    (input: { readonly operation: string }) => callServer<StepCalls, 'seedAssociations'>('seedAssociations', input),
    (seeded) => setAdded(seeded.added),
  );
  const offered = added === undefined ? start.offered : 0;
  const busy = seed.state.kind === 'running' || seed.state.kind === 'waiting';
  return (
    <Shell title={say(TITLE)} dialog={false}>
      {seed.state.kind === 'failed' && (
        <ProblemBanner problem={seed.state.problem} head={{ de: 'Nicht eingetragen', en: 'Not entered' }} focused />
      )}
      {added !== undefined && (
        <Banner tone="ok" head={say({ de: 'Verbände übernommen', en: 'Associations taken over' })} focused>
          <p>
            {say({
              de: `${added} Verbände stehen jetzt im Tab „Verbände“.`,
              en: `${added} associations now stand in the tab "Associations".`,
            })}
          </p>
        </Banner>
      )}
      {offered > 0 && (
        <EmptyState head={say({ de: 'Die Tabelle ist eingerichtet', en: 'The sheet is set up' })}>
          <p>
            {say({
              de: `Sollen wir ${offered} öffentlich bekannte Verbände eintragen? Die Liste ist von 2021. Ihr könnt alles ändern.`,
              en: `Shall we enter ${offered} publicly known associations? The list is from 2021. You can change everything.`,
            })}
          </p>
          <Button look="primary" waiting={busy} onPress={() => seed.run({ operation })}>
            {say(
              busy ? { de: 'Trägt ein …', en: 'Entering …' } : { de: 'Verbände eintragen', en: 'Enter associations' },
            )}
          </Button>
        </EmptyState>
      )}
      <h2>{say({ de: 'So geht es weiter', en: 'What comes next' })}</h2>
      <ol class="steps">
        <li>
          {say({
            de: 'Trag Dich im Tab „Koordination“ ein, mit Rolle, E-Mail und Einwilligung.',
            en: 'Enter yourself in the tab "Contacts", with role, e-mail and consent.',
          })}
        </li>
        <li>
          {say({
            de: 'Trag Eure Partnerschaften im Tab „Partnerschaften“ ein.',
            en: 'Enter your partnerships in the tab "Partnerships".',
          })}
        </li>
        <li>
          {say({
            de: 'Erfasst den ersten Einsatz: Menü „Partnerschaften“, „Einsatz erfassen…“.',
            en: 'Log the first visit: menu "Partnerships", "Log a visit…".',
          })}
        </li>
      </ol>
      <p class="quiet">
        {say({
          de: 'Wer diese Tabelle bearbeiten darf, sieht alle Tabs. Wer Spenden nicht sehen soll, bekommt eine eigene Tabelle.',
          en: 'Whoever may edit this sheet sees all tabs. Who must not see contributions gets a sheet of their own.',
        })}
      </p>
    </Shell>
  );
}

mountPage({
  title: TITLE,
  load: () => callServer<StepCalls, 'firstStepsStart'>('firstStepsStart', {}),
  view: (start: FirstSteps) => <Steps start={start} />,
});
