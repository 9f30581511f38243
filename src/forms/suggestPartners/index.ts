import { defineForm } from '../../define/form.ts';
import { onlyOperation } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import type { PartnersDesk } from './desk.ts';
import { startPartners } from './propose.ts';
import { requestPartnership, sendRequest } from './request.ts';
import { pairSchema, sendSchema, wantedSchema } from './schema.ts';
import type { PartnersCalls } from './shape.ts';

/** The sidebar "Partner vorschlagen": who could help whom, asked for with one click, and a draft to both offices. */
export const suggestPartners = defineForm<PartnersCalls, PartnersDesk>({
  name: 'suggestPartners',
  title: { de: 'Partner vorschlagen', en: 'Suggest partners' },
  menu: { de: 'Partner vorschlagen…', en: 'Suggest partners…' },
  shown: { in: 'sidebar' },
  profiles: ['shared', 'network'],
  calls: {
    partnersStart: { input: wantedSchema, run: startPartners },
    requestPartnership: { ...permits.askPartners, input: pairSchema, writes: true, run: requestPartnership },
    undoPartnershipRequest: {
      ...permits.askPartners,
      input: onlyOperation,
      writes: true,
      run: ({ operation }, desk) => desk.undo(operation),
    },
    sendPartnershipRequest: { ...permits.askPartners, input: sendSchema, writes: true, run: sendRequest },
  },
});
