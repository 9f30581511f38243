import { useSay } from '../../client/text.tsx';
import type { Place } from './shape.ts';
import { placeOf, WHOLE_FILE } from './view-texts.ts';

interface PlacesProps {
  readonly places: readonly (Place & { readonly text?: string })[];
  /** Said where there are none. */
  readonly none: string;
}

/** Places of the file, tab by tab, with what stands there. */
export function Places({ places, none }: PlacesProps) {
  const say = useSay();
  if (places.length === 0) return <p class="quiet">{none}</p>;
  const tabs = [...new Set(places.map(({ tab }) => tab))];
  return (
    <dl class="person-places">
      {tabs.map((tab) => (
        <div key={tab}>
          <dt>{tab === '' ? say(WHOLE_FILE) : tab}</dt>
          {places
            .filter((place) => place.tab === tab)
            .map((place) => (
              <dd key={`${place.line} ${place.column} ${place.kind} ${place.text ?? ''}`}>
                <span class="quiet">{say(placeOf(place))}</span>
                {place.text !== undefined && <span> {place.text}</span>}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
