import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
  {
    says: { de: 'anderer Name gleicht einem Namen', en: 'an alias is like a name' },
    rows: { associations: [{ name: 'KV Mitte' }, { name: 'KV Beispielstadt-Mitte', aliases: ['Mitte'] }] },
    finds: ['associations 1 name', 'associations 2 name'],
  },
  {
    says: { de: 'zweimal derselbe Name', en: 'the same name twice' },
    rows: { associations: [{}, {}] },
    finds: ['associations 1 name', 'associations 2 name'],
  },
  {
    says: { de: 'derselbe andere Name bei zweien', en: 'two with the same alias' },
    rows: { associations: [{ aliases: ['Nord'] }, { name: 'KV Musterdorf', aliases: ['nord'] }] },
    finds: ['associations 1 name', 'associations 2 name'],
  },
  {
    says: { de: 'nur Groß und Klein, Striche und Leerzeichen', en: 'only case, hyphens and blanks' },
    rows: { associations: [{ name: 'KV Bad Beispiel' }, { name: 'KV bad-beispiel' }] },
    finds: ['associations 1 name', 'associations 2 name'],
  },
  {
    says: { de: 'anderer Name wie der eigene', en: 'an alias like the own name' },
    rows: { associations: [{ aliases: ['Beispielstadt'] }] },
    finds: [],
  },
  {
    says: { de: 'aufgegangen in dem, der den Namen weiterführt', en: 'merged into the one that keeps its name' },
    rows: {
      associations: [
        { name: 'KV Alt', mergedInto: 'KV Neu' },
        { name: 'KV Neu', aliases: ['KV Alt'] },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'ohne Namen', en: 'without a name' },
    rows: { associations: [{ name: undefined }, { name: undefined }] },
    finds: [],
  },
  {
    says: { de: 'KV und OV eines Ortes', en: 'KV and OV of one place' },
    rows: { associations: [{}, { name: 'OV Beispielstadt', level: 'OV' }] },
    finds: [],
  },
  {
    says: { de: 'verschiedene Namen', en: 'different names' },
    rows: { associations: [{}, { name: 'KV Musterdorf' }] },
    finds: [],
  },
]);
