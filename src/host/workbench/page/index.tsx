import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import packageJson from '../../../../package.json';
import { languageOf } from '../../../i18n';
import { AnnounceProvider } from '../../../taskpane/state/announce';
import { LanguageProvider } from '../../../taskpane/state/language';
import { darkTheme, lightTheme } from '../../../taskpane/theme/themes';
import { useDark } from '../../../taskpane/theme/use-dark';
import { Workbench } from './Workbench';

function Page() {
  const dark = useDark(null);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <LanguageProvider initial={languageOf(navigator.language)}>
        <AnnounceProvider>
          <Workbench version={packageJson.version} />
        </AnnounceProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

const element = document.getElementById('workbench');
if (element === null) throw new Error('index.html has no element with id "workbench"');
createRoot(element).render(<Page />);
