import { hit } from '../../define/rule.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { hasKind, isAhead } from '../kit/visits.ts';
import { field, fill } from '../kit/words.ts';

export const twoAtTheDoor = defineRule({
  id: 'W-03',
  on: 'visits',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Haustürwahlkampf allein: jemanden mitnehmen', en: 'Canvassing alone: take someone along' },
  about: {
    de: 'Haustürwahlkampf, der noch bevorsteht, mit zu wenigen Angereisten. Vergangenes bleibt, wie es war.',
    en: 'Canvassing that is still ahead, with too few travellers. The past stays as it was.',
  },
  basis: PRACTICE.handbooks,
  house: {
    least: { title: { de: 'Mindestens', en: 'At least' }, unit: 'people', value: 2, min: 1, max: 20 },
  },
  inCharge: 'coordination',
  needs: ['start', 'status', 'people'],
  check: (visit, { least, today }) =>
    isAhead(visit, today) && hasKind(visit, 'canvassing') && visit.people < least
      ? hit('people', { people: visit.people, least })
      : undefined,
  message: ({ people, least }) =>
    fill(
      {
        de: '{field} ist {people}. An Haustüren gehen mindestens {least} zusammen.',
        en: '{field} is {people}. At doors at least {least} go together.',
      },
      { field: field('visits', 'people'), people, least },
    ),
  next: {
    de: 'Noch jemanden mitnehmen oder den Gastgeber um Begleitung bitten.',
    en: 'Take someone along, or ask the host for company.',
  },
});
