import type { Option } from '../define/column.ts';
import { alsoCalled } from '../reference/also-called.ts';
import { type ElectionKind, electionKinds as electionNames } from '../reference/election-kinds.ts';
import { germany, laender as knownLaender, type LandName } from '../reference/laender.ts';

/** `instead`: words that people write for it, joined by commas. */
const option = <K extends string>(key: K, de: string, en: string, instead?: string): Option<K> => ({
  ...{ key, label: { de, en } },
  ...(instead === undefined ? {} : { instead: instead.split(', ') }),
});

export const associationLevels = [
  option('OV', 'OV', 'OV'),
  option('KV', 'KV', 'KV'),
  option('SV', 'SV', 'SV'),
  option('RV', 'RV', 'RV'),
  option('BV', 'BV', 'BV'),
  option('LV', 'LV', 'LV'),
  option('Bund', 'Bund', 'Federal'),
] as const;

export const partnerSearch = [
  option('seeks', 'sucht', 'seeks'),
  option('offers', 'bietet', 'offers'),
  option('open', 'offen', 'open'),
  option('no', 'nein', 'no'),
] as const;

export const contactRoles = [
  option('coordination', 'Koordination', 'Coordination'),
  option('treasury', 'Schatzmeisterei', 'Treasury'),
  option('board', 'Vorstand', 'Board'),
  option('data-protection', 'Datenschutz', 'Data protection'),
] as const;

/** What a contact is told about; empty: what the association's level says. It gives no right. */
export const charges = [
  option('own', 'eigener Verband', 'own association'),
  option('land', 'Land', 'Land'),
  option('all', 'alles', 'everything'),
] as const;

export const reportRhythms = [
  option('monthly', 'monatlich', 'monthly'),
  option('quarterly', 'quartalsweise', 'quarterly'),
  option('yearly', 'jährlich', 'yearly'),
  option('never', 'nie', 'never'),
] as const;

export const languages = [option('de', 'Deutsch', 'German'), option('en', 'Englisch', 'English')] as const;

export const partnershipStatus = [
  option('requested', 'angefragt', 'requested'),
  option('active', 'aktiv', 'active', 'läuft, laufend, besteht, running'),
  option('dormant', 'ruhend', 'dormant', 'pausiert, Pause, inaktiv, paused'),
  option('ended', 'beendet', 'ended', 'vorbei, aufgelöst, over'),
] as const;

export const visitStatus = [
  option('planned', 'geplant', 'planned', 'vorgesehen, angedacht, Plan, verschoben, verlegt, postponed'),
  option('confirmed', 'bestätigt', 'confirmed', 'zugesagt, fest, steht, fixed'),
  option(
    'done',
    'durchgeführt',
    'done',
    'erledigt, fertig, gemacht, stattgefunden, hat stattgefunden, fand statt, gewesen, war, ok, finished, happened',
  ),
  option('cancelled', 'abgesagt', 'cancelled', 'ausgefallen, fällt aus, entfällt, storniert, called off'),
] as const;

/** The first six are help, the others exchange. */
export const visitKinds = [
  option(
    'canvassing',
    'Haustürwahlkampf',
    'Canvassing',
    'Haustür, Haustüren, Haustürgespräche, Tür zu Tür, HTWK, Klinkenputzen, door to door, door knocking',
  ),
  option('postering', 'Plakatieren', 'Putting up posters', 'Plakate, Plakate aufhängen, Plakatierung, posters'),
  option('poster-removal', 'Plakate abhängen', 'Taking down posters'),
  option('stall', 'Infostand', 'Street stall', 'Stand, Wahlkampfstand, Infotisch, Straßenwahlkampf, stand'),
  option(
    'leaflets',
    'Flyer',
    'Leaflets',
    'Flyern, Flugblätter, Briefkästen, Verteilen, Steckaktion, Material verteilen, flyers',
  ),
  option('event', 'Veranstaltung', 'Event', 'Podium, Lesung, Fest, Sommerfest, Kundgebung'),
  option('election-night', 'Wahlparty', 'Election night', 'Wahlabend'),
  option('exchange', 'Erfahrungsaustausch', 'Exchange of experience', 'Austausch, Treffen, Besuch, meeting'),
  option('training', 'Schulung', 'Training', 'Workshop, Seminar, Fortbildung'),
  option('online', 'Online-Treffen', 'Online meeting', 'Videokonferenz, Zoom, Videocall, video call'),
  option('other', 'Sonstiges', 'Other'),
] as const;
export type VisitKind = (typeof visitKinds)[number]['key'];
export const helpKinds: ReadonlySet<VisitKind> = new Set([
  'canvassing',
  'postering',
  'poster-removal',
  'stall',
  'leaflets',
  'event',
]);

export const permitStates = [
  option('not-needed', 'nicht nötig', 'not needed'),
  option('applied', 'beantragt', 'applied for'),
  option('granted', 'liegt vor', 'granted'),
] as const;

export const contributionKinds = [
  option('money', 'Geldspende', 'Donation of money', 'Spende, Geld, Barspende, donation'),
  option('goods', 'Sachspende', 'Donation in kind', 'Sachen, Material'),
  option('waiver', 'Verzicht auf Erstattung', 'Waiver of reimbursement', 'Verzicht, Aufwandsspende, Verzichtsspende'),
  option('collection', 'Sammlung', 'Collection'),
  option('grant', 'Zuschuss', 'Grant', 'Förderung, Unterstützung, Umlage'),
  option('sponsoring', 'Sponsoring', 'Sponsoring'),
  option('event-income', 'Veranstaltungseinnahme', 'Event income'),
  option('advertising', 'Werbung durch Dritte', 'Advertising by others'),
] as const;
export type ContributionKind = (typeof contributionKinds)[number]['key'];
/** § 27(1a) PartG: these are donations; grants, sponsoring and event income are not. */
const donationKinds: ReadonlySet<ContributionKind> = new Set(['money', 'goods', 'waiver', 'collection']);

export const paymentChannels = [
  option(
    'transfer',
    'Überweisung',
    'Bank transfer',
    'Bank, Konto, SEPA, Dauerauftrag, Banküberweisung, überwiesen, wire',
  ),
  option('debit', 'Lastschrift', 'Direct debit', 'Einzug, SEPA-Lastschrift, Bankeinzug, Abbuchung'),
  option('online', 'online', 'Online', 'PayPal, Onlinespende, Kreditkarte, credit card'),
  option('cash', 'bar', 'Cash', 'Bargeld, Barzahlung, in bar, Barspende'),
  option('goods', 'Sache', 'In kind'),
  option('none', 'keine Zahlung', 'No payment'),
  option('third-party', 'Konto Dritter', "Third party's account"),
] as const;

export const donorKinds = [
  option(
    'person',
    'natürliche Person',
    'Natural person',
    'Privat, Privatperson, Privatmensch, Einzelperson, Mitglied, individual, private',
  ),
  option('company', 'Unternehmen', 'Company', 'Firma, GmbH, Betrieb, AG, business'),
  option('society', 'Verein oder Verband', 'Society or federation', 'e.V., eingetragener Verein, association'),
  option('professional', 'Berufsverband', 'Professional association'),
  option('charity', 'gemeinnützig oder kirchlich', 'Charitable or church'),
  option('foundation', 'parteinahe Stiftung', 'Party-near foundation'),
  option('public', 'öffentlich-rechtlich', 'Public-law body'),
  option('group', 'Fraktion', 'Parliamentary group'),
  option(
    'branch',
    'Gliederung der Partei',
    'Branch of the party',
    'Kreisverband, KV, OV, Ortsverband, Landesverband, LV, Partei',
  ),
  option('unknown', 'unbekannt', 'Unknown'),
] as const;

export const origins = [
  option('domestic', 'Inland', 'Domestic', 'Deutschland, DE, D, inländisch, Germany'),
  option('abroad-eu', 'Ausland, deutsch oder EU', 'Abroad, German or EU', 'EU'),
  option('abroad-other', 'Ausland, andere', 'Abroad, other'),
  option('unclear', 'ungeklärt', 'Unclear', 'unklar, unbekannt, unknown'),
] as const;

export const decisions = [
  option('open', 'offen', 'open'),
  option('accepted', 'angenommen', 'accepted', 'akzeptiert, behalten, ok, kept'),
  option('returned', 'zurückgegeben', 'returned', 'zurück, zurückgezahlt, zurücküberwiesen, refunded'),
  option('forwarded', 'abgeführt', 'forwarded'),
] as const;

/** What others' advertising is worth is a donation once the party accepts it (§ 27a PartG), and until then nothing that it got. */
export const countsAsDonation = (
  kind: ContributionKind | undefined,
  decision: (typeof decisions)[number]['key'] | undefined,
): boolean => kind !== undefined && (donationKinds.has(kind) || (kind === 'advertising' && decision === 'accepted'));

export const requestKinds = [
  option('seeking', 'Partnerschaft gesucht', 'Partnership wanted'),
  option('missing', 'Partnerschaft fehlt in der Liste', 'Partnership missing from the list'),
  option('feedback', 'Rückmeldung', 'Feedback'),
  option('question', 'Frage', 'Question'),
] as const;
export const requestStatus = [
  option('new', 'neu', 'new'),
  option('in-progress', 'in Arbeit', 'in progress'),
  option('answered', 'beantwortet', 'answered'),
  option('refused', 'abgelehnt', 'declined'),
] as const;

export const electionKinds: readonly Option<ElectionKind>[] = (Object.keys(electionNames) as ElectionKind[]).map(
  (key) => ({
    key,
    label: electionNames[key],
  }),
);

export const findingLevels = [
  option('urgent', 'dringend', 'urgent'),
  option('clarify', 'klären', 'clarify'),
  option('hint', 'Hinweis', 'hint'),
  option('incomplete', 'unvollständig', 'incomplete'),
] as const;
export type FindingLevel = (typeof findingLevels)[number]['key'];

export const findingStatus = [
  option('open', 'offen', 'open'),
  option('in-progress', 'in Klärung', 'being clarified'),
  { ...option('settled', 'mit LV geklärt', 'settled with the state association'), formerly: ['settled with LV'] },
  option('accepted', 'akzeptiert', 'accepted'),
  option('done', 'erledigt', 'done'),
  option('past', 'vorbei', 'past'),
] as const;
export type FindingStatus = (typeof findingStatus)[number]['key'];
/** Whether a finding ended by itself: nothing is noticed any more, or its time is over. */
export const hasEnded = (status: FindingStatus | undefined): boolean => status === 'done' || status === 'past';

/** The mails that the ledger knows, by their names in src/mails. */
export const mailStates = [
  option('reserved', 'reserviert', 'reserved'),
  option('sent', 'gesendet', 'sent'),
  option('failed', 'nicht gesendet', 'not sent'),
  option('unclear', 'unklar', 'unclear'),
  option('waiting', 'wartet', 'waiting'),
  option('no-news', 'nichts Neues', 'nothing new'),
] as const;

export type Land = LandName;
/** The 16 Länder by their German names, in alphabetical order. */
export const laender: readonly Land[] = knownLaender.map((land) => land.de);
/** What the tabs' cells hold: a Land, or Germany as a whole. */
export const landOptions: readonly Option<Land | 'Deutschland'>[] = [...knownLaender, germany].map((area) => ({
  key: area.de,
  label: { de: area.de, en: area.en },
  instead: [area.code, ...alsoCalled(area.de)].filter((word) => word !== area.en),
}));
