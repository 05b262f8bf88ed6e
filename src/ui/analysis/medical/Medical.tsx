import type { MedicalFacts, ReachedCount } from '../../../analysis/studies/medical/medical.ts';
import {
  NOTICE_MINUTES,
  NOTICE_PRESETS,
  readMedicalParams,
  SPEED_KMH,
  STOP_MINUTES,
} from '../../../analysis/studies/medical/medical-params.ts';
import { useCommands, useWords } from '../../atlas-context.tsx';
import { OutsideLink } from '../../OutsideLink.tsx';
import { ParamNumber } from '../parts/ParamNumber.tsx';
import { StudyLegend } from '../parts/StudyLegend.tsx';
import { useParams, useStudy } from '../use-study.ts';
import { MedicalBases } from './MedicalBases.tsx';
import './medical.css';
import './medical-words.ts';

const PRESETS = ['day', 'night'] as const;
const THINGS = ['incidents', 'places', 'health'] as const;

const POLICY =
  'https://dokumen.tips/amp/document/casualty-evacuation-in-the-field-the-united-nations.html';
const TIMELINE =
  'https://militaryhealth.bmj.com/highwire/markup/149670/expansion?width=1000&height=500&iframe=true&postprocessors=highwire_tables%2Chighwire_reclass%2Chighwire_figures%2Chighwire_math%2Chighwire_inline_linked_media%2Chighwire_embed';

/** What a helicopter could reach in one and in two hours: an illustration of planning times. */
export function Medical() {
  const { t } = useWords();
  const { speedKmh, stopMinutes, noticeMinutes } = useParams(readMedicalParams);
  const answer = useStudy('medical');
  return (
    <>
      <p className="notice medical-notice">{t('medical.illustration')}</p>
      <NoticePresets minutes={noticeMinutes} />
      <ParamNumber
        label={t('medical.notice')}
        name="n"
        value={noticeMinutes}
        range={NOTICE_MINUTES}
        whole
      />
      <ParamNumber
        label={t('medical.stop')}
        name="s"
        value={stopMinutes}
        range={STOP_MINUTES}
        whole
      />
      <ParamNumber label={t('medical.speed')} name="v" value={speedKmh} range={SPEED_KMH} whole />
      {answer && <Found facts={answer.facts} />}
      <p className="soft small">{t('medical.method')}</p>
      <p className="soft small">
        {t('medical.sources')}
        <OutsideLink address={POLICY}>{t('medical.policy')}</OutsideLink>
        {' · '}
        <OutsideLink address={TIMELINE}>{t('medical.table')}</OutsideLink>
      </p>
    </>
  );
}

function NoticePresets({ minutes }: { minutes: number }) {
  const { t } = useWords();
  const commands = useCommands();
  return (
    <fieldset className="medical-presets">
      <legend className="visually-hidden">{t('medical.preset')}</legend>
      {PRESETS.map((preset) => {
        const value = NOTICE_PRESETS[preset];
        return (
          <button
            key={preset}
            type="button"
            className="button"
            aria-pressed={minutes === value}
            onClick={() =>
              commands.setParams({ n: value === NOTICE_MINUTES.first ? null : String(value) })
            }
          >
            {t(`medical.presets.${preset}`)}
          </button>
        );
      })}
    </fieldset>
  );
}

function Found({ facts }: { facts: MedicalFacts }) {
  const { t, format } = useWords();
  const { oneHourKm, twoHourPathKm, imprecise } = facts;
  return (
    <>
      <div className="analysis-answer">
        <p>
          {oneHourKm > 0
            ? t('medical.oneHour', { km: format.decimal(oneHourKm) })
            : t('medical.noOneHour')}
        </p>
        <p>
          {twoHourPathKm > 0
            ? t('medical.twoHours', {
                path: format.decimal(twoHourPathKm),
                km: format.decimal(twoHourPathKm / 2),
              })
            : t('medical.noTwoHours')}
        </p>
      </div>
      <table className="plain-table">
        <caption className="visually-hidden">{t('medical.share')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('medical.thing')}</th>
            <th scope="col" className="numeric">
              {t('medical.within1')}
            </th>
            <th scope="col" className="numeric">
              {t('medical.within2')}
            </th>
          </tr>
        </thead>
        <tbody>
          {THINGS.map((thing) => (
            <tr key={thing}>
              <th scope="row">{t(`medical.things.${thing}`)}</th>
              <Share reached={facts[thing]} within="oneHour" />
              <Share reached={facts[thing]} within="twoHours" />
            </tr>
          ))}
        </tbody>
      </table>
      {imprecise > 0 && (
        <p className="soft small">
          {t('medical.imprecise', { count: imprecise, number: format.number(imprecise) })}
        </p>
      )}
      <StudyLegend />
      <MedicalBases bases={facts.bases} asOf={facts.asOf} />
    </>
  );
}

interface ShareProps {
  readonly reached: ReachedCount;
  readonly within: 'oneHour' | 'twoHours';
}

function Share({ reached, within }: ShareProps) {
  const { t, format } = useWords();
  const { of } = reached;
  return (
    <td className="numeric">
      {of === 0
        ? '–'
        : t('medical.shareOf', {
            share: format.percent(reached[within] / of),
            count: reached[within],
            of: format.number(of),
          })}
    </td>
  );
}
