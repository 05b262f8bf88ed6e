import { commandOn } from '../../../analysis/command/command-on.ts';
import type { Held } from '../../../analysis/command/office-holders.ts';
import type { Day } from '../../../domain/day.ts';
import type { OfficeHolder } from '../../../domain/mission.ts';
import type { Base } from '../../../domain/mission-places.ts';
import { officeText, tenureText } from '../../analysis/command/held-text.ts';
import { useAtlas, useCommands, useWords } from '../../atlas-context.tsx';
import { SelectButton } from '../../SelectButton.tsx';

/** Special Representative, Force Commander, sector with its headquarters, base: as of the day. */
export function ChainOfCommand({ base, asOf }: { base: Base; asOf: Day }) {
  const { t, format, language } = useWords();
  const commands = useCommands();
  const data = useAtlas((state) => state.data);
  const command = commandOn(data, asOf);
  const own = command.sectors.find(({ bases }) => bases.some((one) => one.base === base));
  if (!own) return null;
  const { sector, headquarters } = own;
  const office = (name: OfficeHolder['office'], held: readonly Held[]) => (
    <li>
      {officeText(t, name, held)}
      {held.length > 0 && (
        <span className="small soft">
          {' '}
          {held.map((one) => tenureText(t, format, one)).join(' / ')}
        </span>
      )}
    </li>
  );
  const names = format.list(headquarters.map((one) => one.base.name[language]));
  return (
    <section>
      <h3>{t('card.command')}</h3>
      <ol className="chain">
        {office('srsg', command.representative)}
        {office('force-commander', command.forceCommander)}
        <li>
          {sector ? (
            <SelectButton selection={{ kind: 'sector', id: sector.code }}>
              {sector.name[language]}
            </SelectButton>
          ) : (
            t('command.unstated')
          )}
          {sector && (
            <span className="small soft">
              {' '}
              {names ? t('card.headquarters', { names }) : t('card.noHeadquarters')}
            </span>
          )}
        </li>
        <li>{base.name[language]}</li>
      </ol>
      <button
        type="button"
        className="button small"
        onClick={() =>
          commands.openAnalysis({ name: 'command', params: { node: `base:${base.id}` } })
        }
      >
        {t('card.openCommand')}
      </button>
    </section>
  );
}
