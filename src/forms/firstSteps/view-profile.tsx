import { Button } from '../../client/button.tsx';
import { capital } from '../../client/capital.ts';
import { useSay } from '../../client/text.tsx';
import type { Profile } from '../../define/table.ts';
import * as words from './view-texts.ts';

interface ProfileChoiceProps {
  /** As the sheet stands. */
  readonly current: Profile;
  readonly chosen: Profile;
  readonly busy: boolean;
  readonly onChoose: (profile: Profile) => void;
  readonly onTake: () => void;
}

/** Three profiles with who sees what; another than the present one is taken by a button. */
export function ProfileChoice({ current, chosen, busy, onChoose, onTake }: ProfileChoiceProps) {
  const say = useSay();
  return (
    <section class="step">
      <h2>{say(words.PROFILE_HEAD)}</h2>
      <p>{say(words.ALL_SEE_ALL)}</p>
      <fieldset class="profiles">
        <legend class="hidden-text">{say(words.PROFILE)}</legend>
        {words.PROFILES.map(({ key, name, words: sentence }) => (
          <label class="profile" key={key}>
            <input
              type="radio"
              name="profile"
              value={key}
              checked={key === chosen}
              aria-labelledby={`profile-${key}`}
              aria-describedby={`profile-${key}-words`}
              onInput={() => onChoose(key)}
            />
            <span class="profile-name" id={`profile-${key}`}>
              {capital(say(name))}
            </span>
            <span class="profile-words" id={`profile-${key}-words`}>
              {say(sentence)}
            </span>
          </label>
        ))}
      </fieldset>
      {(chosen !== current || busy) && (
        <Button look="primary" waiting={busy} onPress={onTake}>
          {say(busy ? words.TAKING : words.TAKE_PROFILE)}
        </Button>
      )}
    </section>
  );
}
