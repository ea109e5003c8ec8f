import type { HostClass } from '../protocol/host-object';

/**
 * The client tells the host which events it wants. This host raises all it has after every request, and the client passes
 * on those that somebody listens to; so there is nothing to remember.
 */
export function eventMethods(...names: readonly string[]): HostClass<unknown>['methods'] {
  return Object.fromEntries(
    names.flatMap((name) => [`_Register${name}Event`, `_Unregister${name}Event`].map((method) => [method, () => null])),
  );
}
