import { personalData } from './d-01-personal-data.ts';
import { donorNumberName } from './d-02-donor-number-name.ts';
import { consent } from './d-03-consent.ts';
import { retention } from './d-04-retention.ts';
import { residents } from './d-05-residents.ts';
import { agreedByBoth } from './f-01-agreed-by-both.ts';
import { quiet } from './f-02-quiet.ts';
import { dependence } from './f-03-dependence.ts';
import { waiting } from './f-04-waiting.ts';
import { bunching } from './f-05-bunching.ts';
import { clash } from './f-06-clash.ts';
import { evaluationNotSent } from './f-09-evaluation-not-sent.ts';
import { capacity } from './f-10-capacity.ts';
import type { ProjectRule } from './kit.ts';
import { tabUnread } from './q-00-tab-unread.ts';
import { required } from './q-01-required.ts';
import { readable } from './q-02-readable.ts';
import { knownReference } from './q-03-known.ts';
import { partnershipTwice } from './q-04-partnership-twice.ts';
import { namesCollide } from './q-05-names-collide.ts';
import { daysInReason } from './q-06-days-in-reason.ts';
import { sameId } from './q-07-same-id.ts';
import { donorNumbersAlike } from './q-08-donor-numbers-alike.ts';
import { doneDays } from './q-09-done-days.ts';
import { visitTwice } from './q-10-visit-twice.ts';
import { cashLimit } from './s-01-cash-limit.ts';
import { donorUnknown } from './s-02-donor-unknown.ts';
import { otherPersonsMoney } from './s-03-other-persons-money.ts';
import { fromAbroad } from './s-04-from-abroad.ts';
import { publicBody } from './s-05-public-body.ts';
import { charity } from './s-06-charity.ts';
import { professionalAssociation } from './s-07-professional-association.ts';
import { publicShare } from './s-08-public-share.ts';
import { codexCheck } from './s-09-codex-check.ts';
import { fundraisingFee } from './s-10-fundraising-fee.ts';
import { yearlyTotal } from './s-11-yearly-total.ts';
import { bundestagNotice } from './s-12-bundestag-notice.ts';
import { returnedInTime } from './s-13-returned-in-time.ts';
import { splitDonations } from './s-14-split-donations.ts';
import { thirdPartyAccount } from './s-15-third-party-account.ts';
import { betweenBranches } from './s-16-between-branches.ts';
import { sponsoring } from './s-17-sponsoring.ts';
import { waiver } from './s-18-waiver.ts';
import { voucher } from './s-19-voucher.ts';
import { decisionOpen } from './s-20-decision-open.ts';
import { goodsAndHours } from './s-21-goods-and-hours.ts';
import { enteredTwice } from './s-22-entered-twice.ts';
import { donorNumber } from './s-23-donor-number.ts';
import { receipt } from './s-24-receipt.ts';
import { collection } from './s-25-collection.ts';
import { waiverClaimElsewhere } from './s-26-waiver-claim-elsewhere.ts';
import { receiptForUse } from './s-27-receipt-for-use.ts';
import { receiptForFirm } from './s-28-receipt-for-firm.ts';
import { othersAdvertising } from './s-29-others-advertising.ts';
import { collectionWithoutCash } from './s-30-collection-without-cash.ts';
import { hours } from './w-01-hours.ts';
import { dayOfRest } from './w-02-day-of-rest.ts';
import { twoAtTheDoor } from './w-03-two-at-the-door.ts';
import { briefing } from './w-04-briefing.ts';
import { permit } from './w-05-permit.ts';
import { posterWindow } from './w-06-poster-window.ts';
import { postersDown } from './w-07-posters-down.ts';
import { onPollingDay } from './w-08-polling-day.ts';
import { plausible } from './w-09-plausible.ts';
import { notReported } from './w-10-not-reported.ts';
import { labelling } from './w-11-labelling.ts';
import { hostAgreed } from './w-12-host-agreed.ts';

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
  personalData,
  donorNumberName,
  consent,
  retention,
  residents,
  agreedByBoth,
  quiet,
  dependence,
  waiting,
  bunching,
  clash,
  evaluationNotSent,
  capacity,
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
];
