import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';

const useStyles = makeStyles({
  frame: { display: 'block', width: '100%', height: '100%', border: 'none' },
  hidden: { display: 'none' },
});

interface PaneFrameProps {
  readonly title: string;
  readonly hidden: boolean;
  readonly onLoad: (frameWindow: Window) => void;
}

/** The task pane in a page of its own, with a workbook of its own. */
export function PaneFrame({ title, hidden, onLoad }: PaneFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <iframe
      ref={frame}
      title={title}
      src="pane.html"
      className={hidden ? styles.hidden : styles.frame}
      onLoad={() => {
        const frameWindow = frame.current?.contentWindow;
        if (frameWindow) onLoad(frameWindow);
      }}
    />
  );
}
