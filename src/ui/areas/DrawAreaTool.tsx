import { LEAST_CORNERS } from '../../analysis/drawn-corners.ts';
import { useAtlas, useCommands, useWords } from '../atlas-context.tsx';
import '../inspector/inspector-words.ts';

/** Starts, finishes and gives up the drawing of an area; the corners are set on the map. */
export function DrawAreaTool() {
  const { t } = useWords();
  const commands = useCommands();
  const drawing = useAtlas((state) => state.drawing);
  if (!drawing) {
    return (
      <button type="button" className="button" onClick={commands.startDrawing}>
        {t('inspector.drawArea')}
      </button>
    );
  }
  return (
    <section className="draw-tool">
      <p className="small">{t('inspector.drawHint')}</p>
      <p role="status">{t('inspector.corners', { count: drawing.length })}</p>
      <button
        type="button"
        className="button button-primary"
        disabled={drawing.length < LEAST_CORNERS}
        onClick={commands.finishDrawing}
      >
        {t('inspector.finishArea')}
      </button>{' '}
      <button type="button" className="button" onClick={commands.cancelDrawing}>
        {t('inspector.cancelArea')}
      </button>
    </section>
  );
}
