import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import type { HandoverCalls } from './shape.ts';
import { type HandoverDesk, startHandover } from './start.ts';

/** The dialog "Übergabe": who is in charge of what, what is open, what comes next, what is switched on, in one screen. */
export const handover = defineForm<HandoverCalls, HandoverDesk>({
  name: 'handover',
  title: { de: 'Übergabe', en: 'Handing over' },
  menu: { de: 'Übergabe…', en: 'Hand over…' },
  shown: { in: 'dialog', width: 976, height: 664 },
  calls: { handoverStart: { input: nothing, run: (_, desk) => startHandover(desk) } },
});
