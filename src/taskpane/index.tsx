import { createRoot } from 'react-dom/client';
import packageJson from '../../package.json';
import { languageOf } from '../i18n';
import { lazyApp, preloadApp } from './lazy-app';
import { Outside } from './Outside';
import { Pane } from './Pane';
import { followOfficeTheme } from './theme/follow-office-theme';
import type { HostTheme } from './theme/office-theme';

/** Starts the pane once the host is ready; outside Excel it says where it belongs. */
async function start(): Promise<void> {
  const element = document.getElementById('pane');
  if (element === null) throw new Error('taskpane.html has no element with id "pane"');
  const { host } = await Office.onReady();
  const root = createRoot(element);
  if (host !== Office.HostType.Excel) {
    root.render(<Outside language={languageOf(navigator.language)} version={packageJson.version} />);
    return;
  }
  const show = (hostTheme: HostTheme | null): void => {
    root.render(
      <Pane
        app={lazyApp}
        language={languageOf(Office.context.displayLanguage)}
        version={packageJson.version}
        hostTheme={hostTheme}
      />,
    );
  };
  show(Office.context.officeTheme ?? null);
  followOfficeTheme(Office, show);
  preloadApp();
}

void start();
