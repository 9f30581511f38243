import {
  check,
  choice,
  choices,
  count,
  day,
  decimal,
  id,
  name,
  PHONE_CHECK,
  reference,
  text,
  time,
  yesNo,
} from '../define/columns.ts';
import { countTold, dayTold, joined, labelOf, sentenceOf } from '../define/sentence.ts';
import { defineTable } from '../define/table.ts';
import { permitStates, visitKinds, visitStatus } from './options.ts';

const when = { de: 'Zeit und Ort', en: 'Time and place' };
const canvass = { de: 'Haustür und Material', en: 'Doors and material' };
const logistics = { de: 'Betten und Autos', en: 'Beds and cars' };
const safety = { de: 'Genehmigung und Einweisung', en: 'Permit and briefing' };

export const visits = defineTable({
  name: 'visits',
  profiles: ['shared', 'network'],
  tab: { de: 'Einsätze', en: 'Visits' },
  about: {
    de: 'Besuche, Hilfe im Wahlkampf und Austausch. Nur Zahlen, keine Namen.',
    en: 'Visits, campaign help and exchange. Counts only, no names.',
  },
  prefix: 'E',
  eventDay: 'start',
  openTo: 'people',
  columns: {
    check: check(PHONE_CHECK),
    id: id(),
    status: choice({
      header: { de: 'Status', en: 'Status' },
      width: 120,
      required: true,
      options: visitStatus,
      seenIn: 'evaluation',
      help: { de: 'Ist der Einsatz geplant oder schon gewesen?', en: 'Is the visit planned or has it taken place?' },
    }),
    start: day({
      header: { de: 'Beginn', en: 'Start' },
      done: { where: { status: 'done' } },
      required: true,
      seenIn: 'evaluation',
      help: { de: 'Der erste Tag.', en: 'The first day.' },
    }),
    kind: choice({
      header: { de: 'Art', en: 'Kind' },
      width: 170,
      required: true,
      options: visitKinds,
      seenIn: 'evaluation',
      help: { de: 'Was Ihr vor allem gemacht habt.', en: 'What you mainly did.' },
    }),
    guest: reference({
      header: { de: 'Gast', en: 'Guest' },
      width: 224,
      to: 'associations',
      required: true,
      seenIn: 'evaluation',
      help: { de: 'Der Verband, der anreist.', en: 'The association that travels.' },
    }),
    host: reference({
      header: { de: 'Gastgeber', en: 'Host' },
      width: 224,
      to: 'associations',
      required: true,
      seenIn: 'evaluation',
      help: { de: 'Der Verband, bei dem Ihr wart.', en: 'The association that was visited.' },
    }),
    people: count({
      header: { de: 'Angereiste', en: 'Travellers' },
      width: 104,
      required: true,
      seenIn: 'evaluation',
      help: { de: 'Wie viele kamen. Nur die Zahl.', en: 'How many came. Just the number.' },
    }),
    hours: decimal({
      header: { de: 'Stunden je Person', en: 'Hours per person' },
      min: 0,
      seenIn: 'evaluation',
      help: { de: 'Ohne die Fahrt.', en: 'Without the journey.' },
    }),
    end: day({
      header: { de: 'Ende', en: 'End' },
      group: when,
      seenIn: 'sheet',
      help: { de: 'Der letzte Tag, wenn es mehrere waren.', en: 'The last day, where there were several.' },
    }),
    from: time({
      header: { de: 'Von Uhr', en: 'From' },
      group: when,
      seenIn: 'sheet',
      help: { de: 'Zum Beispiel 14:00.', en: 'For example 14:00.' },
    }),
    to: time({
      ends: true,
      header: { de: 'Bis Uhr', en: 'To' },
      group: when,
      seenIn: 'sheet',
      help: { de: 'Zum Beispiel 17:30.', en: 'For example 17:30.' },
    }),
    place: name({
      header: { de: 'Ort', en: 'Place' },
      width: 140,
      group: when,
      seenIn: 'sheet',
      help: { de: 'Die Gemeinde, nie eine Anschrift.', en: 'The municipality, never an address.' },
    }),
    moreKinds: choices({
      header: { de: 'Weitere Arten', en: 'Further kinds' },
      options: visitKinds,
      seenIn: 'mails',
      help: {
        de: 'Getrennt mit Komma. Ein Wochenende ist eine Zeile.',
        en: 'Separated by commas. One weekend is one row.',
      },
    }),
    doors: count({
      header: { de: 'Türen', en: 'Doors' },
      group: canvass,
      seenIn: 'evaluation',
      help: { de: 'An wie vielen Türen Ihr wart.', en: 'How many doors you went to.' },
    }),
    doorsOpened: count({
      header: { de: 'Türen geöffnet', en: 'Doors opened' },
      group: canvass,
      seenIn: 'findings',
      help: { de: 'Wie viele aufgingen.', en: 'How many opened.' },
    }),
    leaflets: count({
      header: { de: 'Flyer', en: 'Leaflets' },
      group: canvass,
      seenIn: 'evaluation',
      help: { de: 'Wie viele Ihr verteilt habt.', en: 'How many you handed out.' },
    }),
    posters: count({
      header: { de: 'Plakate', en: 'Posters' },
      group: canvass,
      seenIn: 'evaluation',
      help: { de: 'Wie viele Ihr gehängt habt.', en: 'How many you put up.' },
    }),
    postersRemovedOn: day({
      header: { de: 'Abgehängt am', en: 'Taken down on' },
      group: canvass,
      done: { notBefore: 'start' },
      seenIn: 'findings',
      help: { de: 'Wann die Plakate wieder weg waren.', en: 'When the posters were gone again.' },
    }),
    election: reference({
      header: { de: 'Wahl', en: 'Election' },
      width: 216,
      to: 'elections',
      seenIn: 'mails',
      help: { de: 'Der Anlass.', en: 'The occasion.' },
    }),
    bedsNeeded: count({
      header: { de: 'Betten benötigt', en: 'Beds needed' },
      group: logistics,
      help: {
        de: 'Wie viele Schlafplätze Ihr braucht. Fehlen welche, erinnert W-13.',
        en: 'How many beds you need. W-13 reminds where some are missing.',
      },
    }),
    bedsPromised: count({
      header: { de: 'Betten zugesagt', en: 'Beds promised' },
      group: logistics,
      seenIn: 'sheet',
      help: { de: 'Wie viele zugesagt sind.', en: 'How many are promised.' },
    }),
    carsNeeded: count({
      header: { de: 'Autos benötigt', en: 'Cars needed' },
      group: logistics,
      help: {
        de: 'Wie viele Autos Ihr braucht. Fehlen welche, erinnert W-13.',
        en: 'How many cars you need. W-13 reminds where some are missing.',
      },
    }),
    carsPromised: count({
      header: { de: 'Autos zugesagt', en: 'Cars promised' },
      group: logistics,
      seenIn: 'sheet',
      help: { de: 'Wie viele zugesagt sind.', en: 'How many are promised.' },
    }),
    localGuide: yesNo({
      header: { de: 'Begleitung vor Ort', en: 'Local company' },
      group: logistics,
      help: {
        de: 'Ist jemand vom Gastgeber dabei? Steht in der Mail davor und im Einsatzzettel.',
        en: 'Is someone from the host there? Shown in the mail before and on the visit sheet.',
      },
    }),
    learned: text({
      header: { de: 'Gelernt', en: 'Learned' },
      width: 216,
      privacy: 'free text',
      help: {
        de: 'Was andere wissen sollten, ohne Namen. Steht unter „Tipps“ und im Steckbrief.',
        en: 'What others should know, without names. Shown in "Tips" and in the profile.',
      },
    }),
    permit: choice({
      header: { de: 'Genehmigung', en: 'Permit' },
      group: safety,
      options: permitStates,
      seenIn: 'sheet',
      help: { de: 'Für Infostand und Plakate.', en: 'For stalls and posters.' },
    }),
    permitFile: text({
      header: { de: 'Aktenzeichen', en: 'File number' },
      width: 130,
      group: safety,
      help: {
        de: 'Aktenzeichen der Genehmigung. Steht in der Mail davor und im Einsatzzettel.',
        en: 'File number of the permit. Shown in the mail before and on the visit sheet.',
      },
    }),
    briefing: yesNo({
      header: { de: 'Einweisung', en: 'Briefing' },
      group: safety,
      seenIn: 'findings',
      help: { de: 'Gab es eine Einweisung?', en: 'Was there a briefing?' },
    }),
    incidents: count({
      header: { de: 'Vorfälle', en: 'Incidents' },
      group: safety,
      help: {
        de: 'Nur die Zahl. Ab einem fragt die Koordination nach (W-14).',
        en: 'Just the number. From one on the coordination asks (W-14).',
      },
    }),
    note: text({
      header: { de: 'Notiz', en: 'Note' },
      width: 216,
      privacy: 'free text',
      seenIn: 'sheet',
      help: { de: 'Kurz und ohne Namen von Personen.', en: 'Short, and without names of persons.' },
    }),
  },
  sentence: ({ kind, guest, host, start, people }, telling) =>
    sentenceOf(
      labelOf(visitKinds, kind, telling),
      joined(guest, { de: 'bei', en: 'at' }, host, telling),
      dayTold(start, telling),
      countTold(people, { de: 'Person', en: 'person' }, { de: 'Leute', en: 'people' }, telling),
    ),
});
