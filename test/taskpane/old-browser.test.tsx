import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

const SCRIPT = readFileSync(join(__dirname, '../../src/taskpane/old-browser.js'), 'utf8');
const INTERNET_EXPLORER = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';

function open(userAgent: string): string {
  const page = document.implementation.createHTMLDocument();
  const pane = page.createElement('div');
  pane.id = 'pane';
  pane.textContent = 'Målbar åbner …';
  page.body.append(pane);
  new Script(SCRIPT).runInNewContext({ navigator: { userAgent }, document: page });
  page.dispatchEvent(new Event('DOMContentLoaded'));
  return pane.textContent;
}

describe('the pane in the engine of Internet Explorer', () => {
  test('says in both languages which Excel it needs', () => {
    const text = open(INTERNET_EXPLORER);
    expect(text).toContain('Excel 2021');
    expect(text).toContain('Excel på nettet');
    expect(text).toContain('Excel on the web');
  });

  test('opens as ever in any other', () => {
    expect(open('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130 Edg/130')).toBe(
      'Målbar åbner …',
    );
  });
});
