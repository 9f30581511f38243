import { cashLimit } from './contributions/s-01-cash-limit.ts';
import { donorUnknown } from './contributions/s-02-donor-unknown.ts';
import { otherPersonsMoney } from './contributions/s-03-other-persons-money.ts';
import { fromAbroad } from './contributions/s-04-from-abroad.ts';
import { publicBody } from './contributions/s-05-public-body.ts';
import { charity } from './contributions/s-06-charity.ts';
import { professionalAssociation } from './contributions/s-07-professional-association.ts';
import { publicShare } from './contributions/s-08-public-share.ts';
import { codexCheck } from './contributions/s-09-codex-check.ts';
import { fundraisingFee } from './contributions/s-10-fundraising-fee.ts';
import { yearlyTotal } from './contributions/s-11-yearly-total.ts';
import { bundestagNotice } from './contributions/s-12-bundestag-notice.ts';
import { returnedInTime } from './contributions/s-13-returned-in-time.ts';
import { splitDonations } from './contributions/s-14-split-donations.ts';
import { thirdPartyAccount } from './contributions/s-15-third-party-account.ts';
import { betweenBranches } from './contributions/s-16-between-branches.ts';
import { sponsoring } from './contributions/s-17-sponsoring.ts';
import { waiver } from './contributions/s-18-waiver.ts';
import { voucher } from './contributions/s-19-voucher.ts';
import { decisionOpen } from './contributions/s-20-decision-open.ts';
import { goodsAndHours } from './contributions/s-21-goods-and-hours.ts';
import { enteredTwice } from './contributions/s-22-entered-twice.ts';
import { donorNumber } from './contributions/s-23-donor-number.ts';
import { receipt } from './contributions/s-24-receipt.ts';
import { collection } from './contributions/s-25-collection.ts';
import { waiverClaimElsewhere } from './contributions/s-26-waiver-claim-elsewhere.ts';
import { receiptForUse } from './contributions/s-27-receipt-for-use.ts';
import { receiptForFirm } from './contributions/s-28-receipt-for-firm.ts';
import { othersAdvertising } from './contributions/s-29-others-advertising.ts';
import { collectionWithoutCash } from './contributions/s-30-collection-without-cash.ts';
import { personalData } from './data-protection/d-01-personal-data.ts';
import { donorNumberName } from './data-protection/d-02-donor-number-name.ts';
import { consent } from './data-protection/d-03-consent.ts';
import { retention } from './data-protection/d-04-retention.ts';
import { residents } from './data-protection/d-05-residents.ts';
import { fullName } from './data-protection/d-06-full-name.ts';
import { onePerson } from './data-protection/d-07-one-person.ts';
import { tabUnread } from './data-quality/q-00-tab-unread.ts';
import { required } from './data-quality/q-01-required.ts';
import { readable } from './data-quality/q-02-readable.ts';
import { knownReference } from './data-quality/q-03-known.ts';
import { partnershipTwice } from './data-quality/q-04-partnership-twice.ts';
import { namesCollide } from './data-quality/q-05-names-collide.ts';
import { daysInReason } from './data-quality/q-06-days-in-reason.ts';
import { sameId } from './data-quality/q-07-same-id.ts';
import { donorNumbersAlike } from './data-quality/q-08-donor-numbers-alike.ts';
import { doneDays } from './data-quality/q-09-done-days.ts';
import { visitTwice } from './data-quality/q-10-visit-twice.ts';
import { statusAndDays } from './data-quality/q-11-status-and-days.ts';
import { yearMeant } from './data-quality/q-12-year-meant.ts';
import { namesMoved } from './data-quality/q-13-names-moved.ts';
import { rowsLost } from './data-quality/q-14-rows-lost.ts';
import { leadsToItself } from './data-quality/q-15-leads-to-itself.ts';
import { afterDissolution } from './data-quality/q-16-after-dissolution.ts';
import { newRights } from './data-quality/q-17-new-rights.ts';
import { noEntriesThere } from './data-quality/q-18-no-entries.ts';
import { sumTwice } from './data-quality/q-19-sum-twice.ts';
import { localRuleTwice } from './data-quality/q-20-local-rule-twice.ts';
import { agreedByBoth } from './fairness/f-01-agreed-by-both.ts';
import { quiet } from './fairness/f-02-quiet.ts';
import { dependence } from './fairness/f-03-dependence.ts';
import { waiting } from './fairness/f-04-waiting.ts';
import { bunching } from './fairness/f-05-bunching.ts';
import { clash } from './fairness/f-06-clash.ts';
import { evaluationNotSent } from './fairness/f-09-evaluation-not-sent.ts';
import { capacity } from './fairness/f-10-capacity.ts';
import { requestOpen } from './fairness/f-11-request-open.ts';
import { askedAndWaiting } from './fairness/f-12-asked-and-waiting.ts';
import type { ProjectRule } from './kit/project-rule.ts';
import { hours } from './visits/w-01-hours.ts';
import { dayOfRest } from './visits/w-02-day-of-rest.ts';
import { twoAtTheDoor } from './visits/w-03-two-at-the-door.ts';
import { briefing } from './visits/w-04-briefing.ts';
import { permit } from './visits/w-05-permit.ts';
import { posterWindow } from './visits/w-06-poster-window.ts';
import { postersDown } from './visits/w-07-posters-down.ts';
import { onPollingDay } from './visits/w-08-polling-day.ts';
import { plausible } from './visits/w-09-plausible.ts';
import { notReported } from './visits/w-10-not-reported.ts';
import { labelling } from './visits/w-11-labelling.ts';
import { hostAgreed } from './visits/w-12-host-agreed.ts';
import { bedsAndCars } from './visits/w-13-beds-and-cars.ts';
import { incidents } from './visits/w-14-incidents.ts';
import { pairAtRest } from './visits/w-15-pair-at-rest.ts';

/** All rules, in the order of the rule book. Ids are permanent; F-07 and F-08 are not used. */
export const rules: readonly ProjectRule[] = [
  cashLimit,
  donorUnknown,
  otherPersonsMoney,
  fromAbroad,
  publicBody,
  charity,
  professionalAssociation,
  publicShare,
  codexCheck,
  fundraisingFee,
  yearlyTotal,
  bundestagNotice,
  returnedInTime,
  splitDonations,
  thirdPartyAccount,
  betweenBranches,
  sponsoring,
  waiver,
  voucher,
  decisionOpen,
  goodsAndHours,
  enteredTwice,
  donorNumber,
  receipt,
  collection,
  waiverClaimElsewhere,
  receiptForUse,
  receiptForFirm,
  othersAdvertising,
  collectionWithoutCash,
  hours,
  dayOfRest,
  twoAtTheDoor,
  briefing,
  permit,
  posterWindow,
  postersDown,
  onPollingDay,
  plausible,
  notReported,
  labelling,
  hostAgreed,
  bedsAndCars,
  incidents,
  pairAtRest,
  personalData,
  donorNumberName,
  consent,
  retention,
  residents,
  fullName,
  onePerson,
  agreedByBoth,
  quiet,
  dependence,
  waiting,
  bunching,
  clash,
  evaluationNotSent,
  capacity,
  requestOpen,
  askedAndWaiting,
  tabUnread,
  required,
  readable,
  knownReference,
  partnershipTwice,
  namesCollide,
  daysInReason,
  sameId,
  donorNumbersAlike,
  doneDays,
  visitTwice,
  statusAndDays,
  yearMeant,
  namesMoved,
  rowsLost,
  leadsToItself,
  afterDissolution,
  newRights,
  noEntriesThere,
  sumTwice,
  localRuleTwice,
];
