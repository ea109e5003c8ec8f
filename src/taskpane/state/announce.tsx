import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

const AnnounceContext = createContext<((text: string) => void) | null>(null);

const useStyles = makeStyles({
  /** There for screen readers, never seen. */
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** One polite live region for the whole pane: what happens without a change of focus is said here. */
export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, say] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => {
    say(({ turn }) => ({ text, turn: turn + 1 }));
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.hidden}>
        {/* A new element each time, so that the same words twice are read twice. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}

export function useAnnounce(): (text: string) => void {
  const announce = useContext(AnnounceContext);
  if (announce === null) throw new Error('There is no live region here: wrap the page in AnnounceProvider.');
  return announce;
}
