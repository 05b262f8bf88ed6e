import type { Mission } from '../../../src/domain/mission.ts';
import { day, sampleData } from '../sample-data.ts';

const facts = { reference: 'https://example.org/record', datePrecision: 'day' as const };

/** A made-up mission: one resolution, one milestone, two closures too close to tell apart. */
const MISSION: Mission = {
  resolutions: [
    {
      ...facts,
      id: 'S/RES/2164 (2014)',
      date: day('2014-06-25'),
      text: { en: 'Extends the mandate', fr: 'Proroge le mandat' },
      mandate: { from: day('2014-07-01'), to: day('2015-06-30') },
    },
  ],
  milestones: [
    {
      ...facts,
      id: 'sector',
      date: day('2019-06-01'),
      datePrecision: 'month',
      text: { en: 'A sector is set up', fr: 'Un secteur est créé' },
    },
  ],
  closures: [
    {
      ...facts,
      place: 'Ber',
      base: 'ber',
      date: day('2023-08-13'),
      text: { en: 'Camp left', fr: 'Camp quitté' },
    },
    {
      ...facts,
      place: 'Goundam',
      date: day('2023-08-16'),
      text: { en: 'Camp closed', fr: 'Camp fermé' },
    },
  ],
  officeHolders: [],
  strengths: [],
  seasons: [],
  monthlyTotals: [],
};

export const dataWithMission = () => ({ ...sampleData(), mission: MISSION });
