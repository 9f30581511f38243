import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
  {
    says: { de: 'derselbe Ort, andere Wochen', en: 'the same place, other weeks' },
    rows: { localRules: [{ postersFromWeeks: 6 }, { postersFromWeeks: 8 }] },
    finds: [{ at: 'localRules 2 place', level: 'clarify' }],
  },
  {
    says: { de: 'oben fehlt, was unten steht', en: 'the upper one lacks what the lower says' },
    rows: { localRules: [{}, { stallPermit: 'yes' }] },
    finds: [{ at: 'localRules 2 place', level: 'clarify' }],
  },
  {
    says: { de: 'anders geschrieben, dieselben Angaben', en: 'another spelling, the same details' },
    rows: { localRules: [{ postersFromWeeks: 6 }, { place: ' beispielstadt', postersFromWeeks: 6 }] },
    finds: ['localRules 2 place'],
  },
  {
    says: { de: 'ein Ort dieses Namens in einem anderen Land', en: 'a place of that name in another Land' },
    rows: { localRules: [{}, { land: 'Bayern' }] },
    finds: [],
  },
]);
