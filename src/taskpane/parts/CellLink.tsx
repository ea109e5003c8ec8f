import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslator } from '../state/language';
import { useSelect } from '../state/select-context';
import type { Place } from '../view/place';

const useStyles = makeStyles({
  // Fluent's own sign of focus, a double underline, is easily missed among figures.
  link: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

interface CellLinkProps {
  readonly place: Place;
  /** What the link says; the address when nothing else is given. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** Selects a cell in the workbook. */
export function CellLink({ place, children, className }: CellLinkProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const select = useSelect();
  return (
    <Link
      as="button"
      inline
      className={mergeClasses(styles.link, className)}
      title={translator.t('select.cell', { ...place })}
      onClick={() => {
        select(place);
      }}
    >
      {children ?? `${place.sheet}!${place.address}`}
    </Link>
  );
}
