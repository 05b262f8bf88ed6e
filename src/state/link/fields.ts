import { FIRST_LAYERS } from '../view.ts';
import { analysisField } from './analysis-field.ts';
import { briefingField, stepField } from './briefing-fields.ts';
import { cameraField } from './camera-field.ts';
import { languageField, panelsField } from './choice-fields.ts';
import { codesField, numberField, textField } from './filter-fields.ts';
import { layersField } from './layers-field.ts';
import type { LinkField } from './link-field.ts';
import { selectionField } from './selection-field.ts';
import { compareField, windowField } from './window-fields.ts';

export const VERSION_KEY = 'v';
export const FINGERPRINT_KEY = 'data';

/** Every key of a link between `v` and `data`, in the order in which links are written. */
export const FIELDS: readonly LinkField[] = [
  cameraField,
  windowField,
  codesField('type', 'types'),
  codesField('src', 'sources'),
  codesField('actor', 'actors'),
  codesField('region', 'regions'),
  codesField('tcc', 'countries'),
  numberField('deaths', 'leastDeaths', 0, 1_000_000),
  numberField('where', 'worstPlace', 1, 7),
  numberField('when', 'worstDate', 1, 5),
  textField,
  layersField(FIRST_LAYERS),
  selectionField,
  compareField,
  analysisField,
  stepField,
  briefingField,
  languageField,
  panelsField,
];
