import { cellExamples } from '../examples/define.ts';

export const examples = cellExamples([
  {
    says: { de: 'heute angezeigt', en: 'notified today' },
    table: 'contributions',
    cells: { receivedOn: '20.11.2026', bundestagNotifiedOn: '23.11.2026' },
    finds: [],
  },
  {
    says: { de: 'morgen angezeigt', en: 'notified tomorrow' },
    table: 'contributions',
    cells: { receivedOn: '20.11.2026', bundestagNotifiedOn: '24.11.2026' },
    finds: ['bundestagNotifiedOn'],
  },
  {
    says: { de: 'angezeigt am Tag vor dem Eingang', en: 'notified on the day before the receipt' },
    table: 'contributions',
    cells: { receivedOn: '20.11.2026', bundestagNotifiedOn: '19.11.2026' },
    finds: ['bundestagNotifiedOn'],
  },
  {
    says: { de: 'angezeigt am Tag des Eingangs', en: 'notified on the day of the receipt' },
    table: 'contributions',
    cells: { receivedOn: '20.11.2026', bundestagNotifiedOn: '20.11.2026' },
    finds: [],
  },
  {
    says: {
      de: 'beim Geber gebucht, beschlossen und geprüft vor dem Eingang',
      en: 'booked, resolved and checked before',
    },
    table: 'contributions',
    cells: {
      ...{ receivedOn: '20.11.2026', bookedByGiverOn: '18.11.2026' },
      ...{ claimResolvedOn: '18.11.2026', codexCheckedOn: '18.11.2026' },
    },
    finds: [],
  },
  {
    says: { de: 'alles andere vor dem Eingang', en: 'everything else before the receipt' },
    table: 'contributions',
    cells: {
      ...{ receivedOn: '20.11.2026', decidedOn: '18.11.2026', reportedToLandOn: '18.11.2026' },
      ...{ bookedByReceiverOn: '18.11.2026', waivedOn: '18.11.2026', receiptOn: '18.11.2026' },
    },
    finds: ['decidedOn', 'reportedToLandOn', 'bookedByReceiverOn', 'waivedOn', 'receiptOn'],
  },
  {
    says: { de: 'alles in der Zukunft', en: 'everything in the future' },
    table: 'contributions',
    cells: {
      ...{ receivedOn: '20.11.2026', codexCheckedOn: '24.11.2026', bookedByGiverOn: '24.11.2026' },
      ...{ bookedByReceiverOn: '24.11.2026', claimResolvedOn: '24.11.2026', waivedOn: '24.11.2026' },
      ...{ decidedOn: '24.11.2026', reportedToLandOn: '24.11.2026', receiptOn: '24.11.2026' },
    },
    finds: [
      ...['codexCheckedOn', 'bookedByGiverOn', 'bookedByReceiverOn', 'claimResolvedOn', 'waivedOn'],
      ...['decidedOn', 'reportedToLandOn', 'receiptOn'],
    ],
  },
  {
    says: { de: 'durchgeführt, Beginn morgen', en: 'carried out, starts tomorrow' },
    table: 'visits',
    cells: { status: 'durchgeführt', start: '24.11.2026' },
    finds: ['start'],
  },
  {
    says: { de: 'durchgeführt, Beginn heute', en: 'carried out, starts today' },
    table: 'visits',
    cells: { status: 'durchgeführt', start: '23.11.2026' },
    finds: [],
  },
  {
    says: { de: 'geplant, Beginn morgen', en: 'planned, starts tomorrow' },
    table: 'visits',
    cells: { status: 'geplant', start: '24.11.2026' },
    finds: [],
  },
  {
    says: { de: 'abgehängt vor dem Beginn', en: 'taken down before the start' },
    table: 'visits',
    cells: { status: 'durchgeführt', start: '20.11.2026', postersRemovedOn: '19.11.2026' },
    finds: ['postersRemovedOn'],
  },
  {
    says: { de: 'Zustimmung vor dem Beginn, bestätigt davor', en: 'agreed before the start, confirmed before it' },
    table: 'partnerships',
    cells: { since: '01.07.2026', agreedA: '20.06.2026', agreedB: '24.11.2026', confirmedOn: '30.06.2026' },
    finds: ['agreedB', 'confirmedOn'],
  },
  {
    says: { de: 'Einwilligung morgen', en: 'consent tomorrow' },
    table: 'contacts',
    cells: { consentOn: '24.11.2026' },
    finds: ['consentOn'],
  },
  {
    says: { de: 'Abmeldung darf in der Zukunft liegen', en: 'signing off may lie ahead' },
    table: 'contacts',
    cells: { consentOn: '03.05.2026', signedOffOn: '24.11.2026' },
    finds: [],
  },
  {
    says: { de: 'Anfrage erledigt vor ihrem Eingang', en: 'a request answered before it came' },
    table: 'requests',
    cells: { receivedOn: '10.11.2026', doneOn: '09.11.2026' },
    finds: ['doneOn'],
  },
  {
    says: { de: 'Ortsregel und Tipp, morgen', en: 'a local rule and a tip, tomorrow' },
    table: 'localRules',
    cells: { checkedOn: '24.11.2026' },
    finds: ['checkedOn'],
  },
  {
    says: { de: 'Tipp, morgen freigegeben', en: 'a tip released tomorrow' },
    table: 'tips',
    cells: { releasedOn: '24.11.2026' },
    finds: ['releasedOn'],
  },
  {
    says: { de: 'vor 1980: siehe Q-06', en: 'before 1980: see Q-06' },
    table: 'contributions',
    cells: { receivedOn: '20.11.2026', decidedOn: '01.01.1970' },
    finds: [],
  },
  {
    says: { de: 'Tag des Ereignisses fehlt', en: 'day of the event missing' },
    table: 'contributions',
    cells: { decidedOn: '18.11.2026' },
    finds: [],
  },
]);
