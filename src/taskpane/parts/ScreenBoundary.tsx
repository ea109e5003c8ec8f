import { Component, type ReactNode } from 'react';
import { failureOf, type Failure } from '../app-port';
import { FailureNotice } from './FailureNotice';

interface ScreenBoundaryProps {
  readonly children: ReactNode;
}

/** Where a part of the pane cannot be fetched or drawn, it says so there; the rest goes on. Closing it tries again. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly failure: Failure | null }> {
  override readonly state: { readonly failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    return { failure: failureOf(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <FailureNotice
        failure={failure}
        onDismiss={() => {
          this.setState({ failure: null });
        }}
      />
    );
  }
}
