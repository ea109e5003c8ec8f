import { useEffect, useMemo } from 'react';
import type { HostThread } from './host-thread';

/** Whether the open workbook has changes that are in no file yet. */
export interface Unsaved {
  /** From now on it is this workbook, as it was opened. */
  follow(thread: HostThread): void;
  has(): boolean;
  /** The workbook as bytes to keep; what was changed up to now is in them. */
  save(thread: HostThread): Promise<Uint8Array>;
}

/** Keeps count of the changes; the browser asks before it leaves a page with some that are not saved. */
export function useUnsaved(): Unsaved {
  const unsaved = useMemo((): Unsaved => {
    const counts = { now: 0, saved: 0 };
    return {
      follow: (thread) => {
        Object.assign(counts, { now: 0, saved: 0 });
        // A thread that is left tells nothing more.
        thread.onState(({ changes }) => {
          counts.now = changes;
        });
      },
      has: () => counts.now !== counts.saved,
      save: async ({ service }) => {
        // Asked for before the bytes are: what is changed in between counts as not saved.
        const { changes } = await service.state();
        const bytes = await service.save();
        counts.saved = changes;
        return bytes;
      },
    };
  }, []);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (unsaved.has()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [unsaved]);
  return unsaved;
}
