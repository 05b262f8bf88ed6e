import { Component, type ReactNode } from 'react';
import { useWords } from '../atlas-context.tsx';

/** Keeps a failure inside one part of the window from taking the rest with it. */
export class Guard extends Component<{ children: ReactNode }, { failed: Error | null }> {
  override state: { failed: Error | null } = { failed: null };
  static getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof Error ? error : new Error(String(error)) };
  }
  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failure error={this.state.failed} retry={() => this.setState({ failed: null })} />;
  }
}

function Failure({ error, retry }: { error: Error; retry: () => void }) {
  const { t } = useWords();
  return (
    <div className="notice notice-warning" role="alert">
      <p>{t('shell.crashed')}</p>
      <p className="small soft">{error.message}</p>
      <button type="button" className="button" onClick={retry}>
        {t('shell.tryAgain')}
      </button>
    </div>
  );
}
