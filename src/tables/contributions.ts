import { check, choice, day, id, key, money, PHONE_CHECK, percent, reference, text, yesNo } from '../define/columns.ts';
import { dayTold, joined, labelAmid, moneyTold, sentenceOf } from '../define/sentence.ts';
import { defineTable } from '../define/table.ts';
import { contributionKinds, decisions, donorKinds, origins, paymentChannels } from './options.ts';

const donor = { de: 'Herkunft des Geldes', en: 'Origin of the money' };
const booking = { de: 'Buchung und Beleg', en: 'Booking and voucher' };
const decision = { de: 'Entscheidung und Meldung', en: 'Decision and notice' };
/** Contributions leave the sheet after three years; the books are elsewhere (rule D-04). */
const retention = { months: 36, after: 'receivedOn' } as const;

export const contributions = defineTable({
  name: 'contributions',
  tab: { de: 'Spenden', en: 'Contributions' },
  about: {
    de: 'Geld und Sachen zwischen Partnern. Nie Namen von Spender:innen.',
    en: 'Money and goods between partners. Never names of donors.',
  },
  prefix: 'S',
  eventDay: 'receivedOn',
  openTo: 'donorNumber',
  profiles: ['shared', 'treasury'],
  columns: {
    check: check(PHONE_CHECK),
    id: id(),
    receivedOn: day({
      header: { de: 'Eingang am', en: 'Received on' },
      required: true,
      seenIn: 'list',
      help: {
        de: 'Der Tag, an dem es ankam. Beim Verzicht der Tag der Ausgabe.',
        en: 'The day on which it arrived. For a waiver the day of the expense.',
      },
    }),
    receiver: reference({
      header: { de: 'Empfangender Verband', en: 'Receiving association' },
      width: 224,
      to: 'associations',
      required: true,
      seenIn: 'list',
      help: { de: 'Wer es bekommen hat.', en: 'Who received it.' },
    }),
    kind: choice({
      header: { de: 'Art', en: 'Kind' },
      width: 170,
      required: true,
      options: contributionKinds,
      seenIn: 'list',
      help: { de: 'Geldspende, Zuschuss oder anderes.', en: 'Donation, grant or other.' },
    }),
    amount: money({
      header: { de: 'Betrag', en: 'Amount' },
      required: true,
      seenIn: 'list',
      help: { de: 'In Euro. Bei Sachen der Wert.', en: 'In euros. For goods their value.' },
    }),
    channel: choice({
      header: { de: 'Zahlungsweg', en: 'Channel' },
      width: 130,
      required: true,
      options: paymentChannels,
      seenIn: 'findings',
      help: { de: 'Wie es ankam.', en: 'How it arrived.' },
    }),
    donorNumber: key({
      header: { de: 'Spendennummer', en: 'Donor number' },
      width: 136,
      privacy: 'pseudonym',
      retention,
      seenIn: 'list',
      help: { de: 'Die Nummer aus der Buchhaltung, nie ein Name.', en: "The accounting's number, never a name." },
    }),
    giver: reference({
      header: { de: 'Gebender Verband', en: 'Giving association' },
      to: 'associations',
      seenIn: 'findings',
      help: {
        de: 'Beim Zuschuss: wer zahlt. Beim Verzicht: wer die Person entsandt hat. Sonst: wer dazu aufgerufen hat.',
        en: 'For a grant: who pays. For a waiver: who sent the person. Else: who called for it.',
      },
    }),
    donorKind: choice({
      header: { de: 'Spenderart', en: 'Kind of donor' },
      width: 190,
      group: donor,
      options: donorKinds,
      seenIn: 'findings',
      help: { de: 'Person, Unternehmen, Verein oder anderes.', en: 'Person, company, society or other.' },
    }),
    origin: choice({
      header: { de: 'Herkunft', en: 'Origin' },
      width: 180,
      group: donor,
      options: origins,
      seenIn: 'findings',
      help: { de: 'Es zählt die Staatsangehörigkeit, nicht der Wohnort.', en: 'Citizenship counts, not residence.' },
    }),
    donorKnown: yesNo({
      header: { de: 'Spender:in bekannt', en: 'Donor known' },
      group: donor,
      seenIn: 'findings',
      help: { de: 'Weiß die Buchhaltung, wer gespendet hat?', en: 'Does the accounting know who gave?' },
    }),
    otherPersonsMoney: yesNo({
      header: { de: 'Geld einer nicht genannten anderen Person', en: "Another unnamed person's money" },
      width: 200,
      group: donor,
      seenIn: 'findings',
      help: { de: 'Kam das Geld eigentlich von jemand anderem?', en: 'Did the money in fact come from someone else?' },
    }),
    publicShare: percent({
      header: { de: 'Direkte öffentliche Beteiligung %', en: 'Direct public share %' },
      width: 160,
      group: donor,
      seenIn: 'findings',
      help: { de: 'Anteil der öffentlichen Hand am Unternehmen.', en: "The public sector's share of the company." },
    }),
    fundraisingFee: percent({
      header: { de: 'Einwerbeprovision %', en: 'Fundraising fee %' },
      width: 160,
      group: donor,
      seenIn: 'findings',
      help: { de: 'Provision für das Einwerben, in Prozent.', en: 'Fee for raising it, in percent.' },
    }),
    codexCheckedOn: day({
      header: { de: 'Codex geprüft am', en: 'Codex checked on' },
      done: {},
      seenIn: 'findings',
      help: { de: 'Geprüft, dass kein Vorteil erwartet wird.', en: 'Checked that no advantage is expected.' },
    }),
    claimResolvedOn: day({
      header: { de: 'Anspruch beschlossen am', en: 'Claim resolved on' },
      width: 120,
      group: booking,
      done: {},
      seenIn: 'findings',
      help: { de: 'Beschluss über den Anspruch auf Erstattung.', en: 'Resolution on the claim to reimbursement.' },
    }),
    waivedOn: day({
      header: { de: 'Verzicht erklärt am', en: 'Waived on' },
      group: booking,
      done: { notBefore: 'receivedOn' },
      seenIn: 'findings',
      help: { de: 'Wann auf die Erstattung verzichtet wurde.', en: 'When the reimbursement was waived.' },
    }),
    bookedByGiverOn: day({
      header: { de: 'Beim Geber gebucht am', en: 'Booked by giver on' },
      group: booking,
      done: {},
      seenIn: 'findings',
      help: { de: 'Bei Zuschüssen: Buchung der gebenden Seite.', en: "For grants: the giving side's booking." },
    }),
    bookedByReceiverOn: day({
      header: { de: 'Beim Empfänger gebucht am', en: 'Booked by receiver on' },
      width: 140,
      group: booking,
      done: { notBefore: 'receivedOn' },
      seenIn: 'findings',
      help: { de: 'Buchung der empfangenden Seite.', en: "The receiving side's booking." },
    }),
    voucher: text({
      header: { de: 'Beleg', en: 'Voucher' },
      width: 120,
      privacy: 'pseudonym',
      retention,
      seenIn: 'findings',
      help: { de: 'Nummer des Belegs oder der Zählliste.', en: 'Number of the voucher or count record.' },
    }),
    decision: choice({
      header: { de: 'Entscheidung', en: 'Decision' },
      group: decision,
      options: decisions,
      seenIn: 'findings',
      help: { de: 'Angenommen, zurückgegeben oder abgeführt.', en: 'Accepted, returned or forwarded.' },
    }),
    decidedOn: day({
      header: { de: 'Entschieden am', en: 'Decided on' },
      group: decision,
      done: { notBefore: 'receivedOn' },
      seenIn: 'findings',
      help: { de: 'Tag der Entscheidung.', en: 'Day of the decision.' },
    }),
    reportedToLandOn: day({
      header: { de: 'LV gemeldet am', en: 'Reported to LV on' },
      group: decision,
      done: { notBefore: 'receivedOn' },
      seenIn: 'findings',
      help: { de: 'Wann der Landesverband davon erfuhr.', en: 'When the state association was told.' },
    }),
    bundestagNotifiedOn: day({
      header: { de: 'Bundestag angezeigt am', en: 'Bundestag notified on' },
      group: decision,
      done: { notBefore: 'receivedOn' },
      seenIn: 'findings',
      help: { de: 'Nur bei sehr großen Spenden.', en: 'Only for very large donations.' },
    }),
    receiptOn: day({
      header: { de: 'Bescheinigt am', en: 'Receipt given on' },
      group: decision,
      done: { notBefore: 'receivedOn' },
      seenIn: 'findings',
      help: { de: 'Wann die Zuwendungsbestätigung ausging.', en: 'When the tax receipt was given.' },
    }),
    purpose: text({
      header: { de: 'Zweck', en: 'Purpose' },
      width: 200,
      privacy: 'free text',
      retention,
      seenIn: 'findings',
      help: { de: 'Wofür es ist, ohne Namen.', en: 'What it is for, without names.' },
    }),
    note: text({
      header: { de: 'Notiz', en: 'Note' },
      width: 216,
      privacy: 'free text',
      retention,
      help: { de: 'Kurz und ohne Namen von Personen.', en: 'Short, and without names of persons.' },
    }),
  },
  sentence: ({ amount, giver, receiver, receivedOn, kind, donorKind }, telling) =>
    sentenceOf(
      joined(
        joined(moneyTold(amount, telling), { de: 'von', en: 'from' }, kind === 'grant' ? giver : undefined, telling),
        { de: 'an', en: 'to' },
        receiver,
        telling,
      ),
      dayTold(receivedOn, telling),
      kind === 'money' && donorKind !== undefined
        ? labelAmid(donorKinds, donorKind, telling)
        : labelAmid(contributionKinds, kind, telling),
    ),
});
