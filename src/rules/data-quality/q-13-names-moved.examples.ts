import { datasetExamples } from '../examples/define.ts';

const before = { 'V-1': 'KV Eins', 'V-2': 'KV Zwei', 'V-3': 'KV Drei' };

export const examples = datasetExamples([
  {
    says: { de: 'zwei Namen vertauscht', en: 'two names changed places' },
    rows: {
      associations: [
        { id: 'V-1', name: 'KV Zwei' },
        { id: 'V-2', name: 'KV Eins' },
        { id: 'V-3', name: 'KV Drei' },
      ],
    },
    before,
    finds: ['V-1 name', 'V-2 name'],
  },
  {
    says: { de: 'alle um eine Zeile verschoben', en: 'all moved by one row' },
    rows: {
      associations: [
        { id: 'V-1', name: 'KV Drei' },
        { id: 'V-2', name: 'KV Eins' },
        { id: 'V-3', name: 'KV Zwei' },
      ],
    },
    before,
    finds: ['V-1 name', 'V-2 name', 'V-3 name'],
  },
  {
    says: { de: 'ganze Zeilen sortiert', en: 'whole rows sorted' },
    rows: {
      associations: [
        { id: 'V-3', name: 'KV Drei' },
        { id: 'V-1', name: 'KV Eins' },
        { id: 'V-2', name: 'KV Zwei' },
      ],
    },
    before,
    finds: [],
  },
  {
    says: { de: 'umbenannt', en: 'renamed' },
    rows: {
      associations: [
        { id: 'V-1', name: 'KV Neu' },
        { id: 'V-2', name: 'KV Zwei' },
      ],
    },
    before,
    finds: [],
  },
  {
    says: { de: 'derselbe Name zweimal, das sagt Q-05', en: 'one name twice, which Q-05 says' },
    rows: {
      associations: [
        { id: 'V-1', name: 'KV Zwei' },
        { id: 'V-2', name: 'KV Zwei' },
      ],
    },
    before,
    finds: [],
  },
  {
    says: { de: 'der andere ist nicht mehr da', en: 'the other one is gone' },
    rows: { associations: [{ id: 'V-1', name: 'KV Zwei' }] },
    before,
    finds: [],
  },
]);
