import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { Logo } from '../parts/Logo';
import { useTranslator } from '../state/language';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  item: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM, alignItems: 'start' },
  icon: { fontSize: '24px', lineHeight: '24px', color: tokens.colorBrandForeground1, display: 'flex' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  welcome: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
  },
  intro: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** What Målbar does, in three sentences, before anything has been evaluated. */
export function FirstRun() {
  const styles = useStyles();
  const translator = useTranslator();
  const points = [
    { key: 'reads', Icon: DocumentSearchRegular, text: translator.t('overview.firstRun.reads') },
    { key: 'judges', Icon: CheckmarkCircleRegular, text: translator.t('overview.firstRun.judges') },
    { key: 'keeps', Icon: LockClosedRegular, text: translator.t('overview.firstRun.keeps') },
  ];
  return (
    <div className={styles.intro}>
      <div className={styles.welcome}>
        <Logo />
        <h1 className={styles.title}>{translator.t('overview.firstRun.title')}</h1>
      </div>
      <ul className={styles.list}>
        {points.map(({ key, Icon, text }) => (
          <li key={key} className={styles.item}>
            <span className={styles.icon}>
              <Icon aria-hidden="true" />
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
