import { useCallback, useEffect, useState } from 'react';
import { store, stored } from './stored';

/**
 * A choice of the user's that is kept on this machine, and how to make another. What another page of ours chooses, such as
 * the one around the pane in the workbench or the pane of another workbook, is followed at once.
 */
export function useStored<T extends string>(
  key: string,
  values: readonly T[],
  initial: T,
): readonly [chosen: T, choose: (value: T) => void] {
  const [value, setValue] = useState<T>(() => stored(key, values) ?? initial);
  const choose = useCallback(
    (chosen: T) => {
      store(key, chosen);
      setValue(chosen);
    },
    [key],
  );
  useEffect(() => {
    const onStorage = (event: StorageEvent): void => {
      const chosen = values.find((one) => one === event.newValue);
      if (event.key === key && chosen !== undefined) setValue(chosen);
    };
    window.addEventListener('storage', onStorage);
    return () => {
      window.removeEventListener('storage', onStorage);
    };
  }, [key, values]);
  return [value, choose];
}
