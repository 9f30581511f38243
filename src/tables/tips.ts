import { check, day, id, reference, text } from '../define/columns.ts';
import { dayTold, sentenceOf } from '../define/sentence.ts';
import { defineTable } from '../define/table.ts';

export const tips = defineTable({
  name: 'tips',
  tab: { de: 'Tipps', en: 'Tips' },
  about: { de: 'Was andere aus Euren Einsätzen lernen können.', en: 'What others can learn from your visits.' },
  prefix: 'T',
  profiles: ['shared', 'network'],
  columns: {
    check: check(),
    id: id(),
    topic: text({
      header: { de: 'Thema', en: 'Topic' },
      required: true,
      help: { de: 'Ein Stichwort.', en: 'A keyword.' },
    }),
    tip: text({
      header: { de: 'Tipp', en: 'Tip' },
      required: true,
      width: 420,
      privacy: 'free text',
      help: { de: 'Kurz und ohne Namen von Personen.', en: 'Short, and without names of persons.' },
    }),
    visit: reference({
      header: { de: 'Aus Einsatz', en: 'From visit' },
      to: 'visits',
      width: 120,
      help: { de: 'Kennung des Einsatzes.', en: 'Id of the visit.' },
    }),
    releasedOn: day({
      header: { de: 'Freigegeben am', en: 'Released on' },
      done: {},
      help: { de: 'Ab dann steht der Tipp in der Auswertung.', en: 'From then on the tip is in the evaluation.' },
    }),
  },
  sentence: ({ topic, releasedOn }, telling) => sentenceOf(topic, dayTold(releasedOn, telling)),
});
