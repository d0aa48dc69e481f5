import { Component, type ReactNode } from 'react';
import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { say, type Language } from '../messages';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** A failure while drawing becomes a sentence with a way on, never a blank pane. */
export class PaneBoundary extends Component<Props, { readonly broken: string | null }> {
  override state = { broken: null };

  static getDerivedStateFromError(error: unknown) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { language, children } = this.props;
    if (this.state.broken === null) return children;
    return (
      <div role="alert" style={{ padding: 16, display: 'grid', gap: 12, justifyItems: 'start' }}>
        <Body1>{say(language, 'error.crash')}</Body1>
        <Button onClick={() => this.setState({ broken: null })}>{say(language, 'error.show-again')}</Button>
        <Caption1>{this.state.broken}</Caption1>
      </div>
    );
  }
}
