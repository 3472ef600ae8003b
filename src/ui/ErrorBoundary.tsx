/** Keeps a broken part from taking the page with it. The words come from outside, so that it needs no store. */
import { Component, type ReactNode } from "react";

interface Props {
  readonly renderFallback: (retry: () => void, error: Error) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.renderFallback(() => this.setState({ error: null }), error);
  }
}
