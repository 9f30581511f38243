import { check, day, id, PHONE_CHECK, reference, text } from '../define/columns.ts';
import { dayTold, sentenceOf } from '../define/sentence.ts';
import { defineTable } from '../define/table.ts';

const more = { de: 'Weiteres', en: 'More' };

export const tips = defineTable({
  name: 'tips',
  tab: { de: 'Tipps', en: 'Tips' },
  about: { de: 'Was andere aus Euren Einsätzen lernen können.', en: 'What others can learn from your visits.' },
  prefix: 'T',
  profiles: ['shared', 'network'],
  columns: {
    check: check(PHONE_CHECK),
    id: id(),
    topic: text({
      header: { de: 'Thema', en: 'Topic' },
      width: 180,
      required: true,
      seenIn: 'tips',
      help: { de: 'Ein Stichwort.', en: 'A keyword.' },
    }),
    tip: text({
      header: { de: 'Tipp', en: 'Tip' },
      width: 216,
      required: true,
      privacy: 'free text',
      seenIn: 'tips',
      help: { de: 'Kurz und ohne Namen von Personen.', en: 'Short, and without names of persons.' },
    }),
    visit: reference({
      header: { de: 'Aus Einsatz', en: 'From visit' },
      group: more,
      to: 'visits',
      width: 120,
      help: {
        de: 'Kennung des Einsatzes. Der Tipp steht im Steckbrief beider Verbände.',
        en: 'Id of the visit. The tip is in the profile of both associations.',
      },
    }),
    releasedOn: day({
      header: { de: 'Freigegeben am', en: 'Released on' },
      width: 120,
      group: more,
      done: {},
      help: {
        de: 'Ab dann steht der Tipp unter „Tipps“, beim Planen und im Steckbrief.',
        en: 'From then on the tip is in "Tips", in planning and in the profile.',
      },
    }),
  },
  sentence: ({ topic, releasedOn }, telling) => sentenceOf(topic, dayTold(releasedOn, telling)),
});
