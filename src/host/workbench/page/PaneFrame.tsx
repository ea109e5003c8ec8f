import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  frame: { display: 'block', width: '100%', height: '100%', border: 'none' },
});

/** The task pane in a page of its own, joined to the workbook that the page has open when it is made. */
export function PaneFrame({ title }: { readonly title: string }) {
  const styles = useStyles();
  return <iframe title={title} src="pane.html" className={styles.frame} />;
}
