import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  toggle: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'start',
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
  },
  words: { display: 'block', overflowWrap: 'anywhere' },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
  },
});

interface DisclosureProps {
  readonly title: ReactNode;
  /** Said below the title, open or not. */
  readonly note?: string;
  readonly level: 2 | 3;
  readonly openAtFirst?: boolean;
  /** Drawn while it is open only. */
  readonly children: ReactNode;
}

/** A heading that unfolds what belongs to it. */
export function Disclosure({ title, note, level, openAtFirst = false, children }: DisclosureProps) {
  const styles = useStyles();
  const bodyId = useId();
  const [open, setOpen] = useState(openAtFirst);
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <span className={styles.words}>
            {title}
            {note !== undefined && note !== '' && <span className={styles.note}>{note}</span>}
          </span>
        </Button>
      </Heading>
      <div id={bodyId} className={open ? styles.body : undefined} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
