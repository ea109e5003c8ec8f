import { makeStyles } from '@fluentui/react-components';
import { useState, type PointerEvent } from 'react';

const NARROWEST = 8;
const WIDEST = 1800;

const useStyles = makeStyles({
  edge: {
    position: 'absolute',
    top: 0,
    right: '-3px',
    width: '7px',
    height: '100%',
    zIndex: 1,
    cursor: 'col-resize',
    touchAction: 'none',
  },
  // Down to the lower end of the sheet, wherever that is; what lies beyond is cut off.
  line: { position: 'absolute', top: 0, height: '200vh', borderLeft: '1px dashed #0b5a69', pointerEvents: 'none' },
});

interface ColumnEdgeProps {
  readonly width: number;
  /** Pixels; null fits the width to what the column holds. */
  readonly onWidth: (width: number | null) => void;
}

/** The right edge of a column's letter: dragged, it makes the column wider or narrower; a double click fits it. */
export function ColumnEdge({ width, onWidth }: ColumnEdgeProps) {
  const styles = useStyles();
  const [drag, setDrag] = useState<{ readonly from: number; readonly by: number } | null>(null);
  const widthBy = (by: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width + by)));
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    if (drag !== null) setDrag({ ...drag, by: clientX - drag.from });
  };
  const onPointerUp = (): void => {
    if (drag !== null && widthBy(drag.by) !== width) onWidth(widthBy(drag.by));
    setDrag(null);
  };
  return (
    // For the mouse alone; by keys a column is as wide as the file says.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- as said above
    <div
      className={styles.edge}
      data-column-edge
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: event.clientX, by: 0 });
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        setDrag(null);
      }}
      // To the grid it is no click on the letter, which would select the column.
      onMouseDown={(event) => {
        event.stopPropagation();
        event.preventDefault();
      }}
      onClick={(event) => {
        event.stopPropagation();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
        onWidth(null);
      }}
    >
      {drag !== null && <div className={styles.line} style={{ left: 3 + widthBy(drag.by) - width }} />}
    </div>
  );
}
