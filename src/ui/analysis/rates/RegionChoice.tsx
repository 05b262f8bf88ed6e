import type { AtlasData } from '../../../analysis/atlas-data.ts';
import { readRatesParams } from '../../../analysis/studies/rates/rates-params.ts';
import type { Language } from '../../../domain/language.ts';
import { useAtlas, useWords } from '../../atlas-context.tsx';
import { ParamChoice } from '../parts/ParamChoice.tsx';
import { useParams } from '../use-study.ts';

/** The region whose cercles are meant, of those that have some. */
export function RegionChoice() {
  const { t, language } = useWords();
  const data = useAtlas((state) => state.data);
  const { region } = useParams(readRatesParams);
  return (
    <ParamChoice
      label={t('rates.region')}
      name="region"
      value={region ?? ''}
      choices={[['', t('rates.allRegions')], ...regionsOf(data, language)]}
    />
  );
}

function regionsOf({ cercles, regions }: AtlasData, language: Language): [string, string][] {
  const codes = [...new Set(cercles.map(({ region }) => region))].sort();
  return codes.map((code) => [
    code,
    regions.find((region) => region.code === code)?.name[language] ?? code,
  ]);
}
