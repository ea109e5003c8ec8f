import { makeStyles, tokens } from '@fluentui/react-components';
import { CodeBlockRegular } from '@fluentui/react-icons/svg/code-block';
import { EditOffRegular } from '@fluentui/react-icons/svg/edit-off';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useTranslator } from '../../../../taskpane/state/language';

const POINTS = [
  { key: 'sent', Icon: LockClosedRegular },
  { key: 'overwritten', Icon: EditOffRegular },
  { key: 'run', Icon: CodeBlockRegular },
] as const;

const useStyles = makeStyles({
  never: { display: 'grid', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  item: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM },
  icon: { fontSize: '20px', lineHeight: '20px', color: tokens.colorBrandForeground1 },
});

/** What does not happen to the file, whatever is done here. */
export function Never() {
  const styles = useStyles();
  const translator = useTranslator();
  return (
    <section className={styles.never}>
      <h2 className={styles.title}>{translator.t('workbench.never.title')}</h2>
      <ul className={styles.list}>
        {POINTS.map(({ key, Icon }) => (
          <li key={key} className={styles.item}>
            <Icon className={styles.icon} aria-hidden="true" />
            <span>{translator.t(`workbench.never.${key}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
