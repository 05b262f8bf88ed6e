import type { rhythm as en } from '../en/rhythm.ts';

export const rhythm: typeof en = {
  intro_one: '{{number}} incident de la fenêtre et des filtres, selon sa date.',
  intro_other: 'Les {{number}} incidents de la fenêtre et des filtres, selon leur date.',
  months: 'Mois par mois',
  year: 'Année',
  all: 'Tous',
  showMonth: '{{name}}, afficher ce mois',
  monthUnknown_one: '{{number}} incident n’y est pas : son mois n’est pas certain.',
  monthUnknown_other: '{{number}} incidents n’y sont pas : leur mois n’est pas certain.',
  weekdays: 'Jours de la semaine',
  dayUnknown_one: '{{number}} incident n’y est pas : son jour n’est pas connu.',
  dayUnknown_other: '{{number}} incidents n’y sont pas : leur jour n’est pas connu.',
};
