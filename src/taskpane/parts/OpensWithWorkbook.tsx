import { makeStyles, Switch } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useApp } from '../app-port';
import { useTranslator } from '../state/language';

const useStyles = makeStyles({ flush: { marginLeft: '-8px' } });

/** Whether the pane opens with the workbook. Nothing is shown until that is known, and where the host cannot keep it. */
export function OpensWithWorkbook() {
  const styles = useStyles();
  const app = useApp();
  const translator = useTranslator();
  const [opens, setOpens] = useState<boolean | null>(null);
  useEffect(() => {
    let left = false;
    app.opensWithWorkbook().then(
      (known) => {
        if (!left) setOpens(known);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [app]);
  if (opens === null) return null;
  return (
    <Switch
      className={styles.flush}
      checked={opens}
      label={translator.t('settings.opensWithWorkbook')}
      onChange={(_event, { checked }) => {
        setOpens(checked);
        // What could not be kept is shown as it was.
        app.setOpensWithWorkbook(checked).catch(() => {
          setOpens(!checked);
        });
      }}
    />
  );
}
