/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';

const ROOT = join(__dirname, '../..');
const LOCALHOST = 'https://localhost:3000/';
const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'text/xml');

/** Order that the schema asks for (OfficeAppManifest v1.1, TaskPaneAppVersionOverrides v1.0). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides', 'WebApplicationInfo'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Longest texts that Office takes. */
const LONGEST: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

const all = (name: string): readonly Element[] => [...manifest.getElementsByTagName(name)];
const everything = [...manifest.getElementsByTagName('*')];
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';
const child = (parent: Element | undefined, name: string): Element | undefined =>
  [...(parent?.children ?? [])].find((element) => element.tagName === name);
const root = manifest.documentElement;
const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(all).filter((element) => element.hasAttribute('id'));

describe('the manifest', () => {
  test('is well-formed XML', () => {
    expect(all('parsererror')).toHaveLength(0);
    expect(root.tagName).toBe('OfficeApp');
    expect(attribute(root, 'xsi:type')).toBe('TaskPaneApp');
  });

  test('has an id of its own, in the form of a random GUID', () => {
    expect(child(root, 'Id')?.textContent).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('has the version of package.json', () => {
    expect(child(root, 'Version')?.textContent).toBe(`${packageJson.version}.0`);
  });

  test.each(Object.entries(ORDER))('has the children of %s in the order of the schema', (name, order) => {
    const found = all(name);
    expect(found).not.toHaveLength(0);
    for (const element of found) {
      const names = [...element.children].map((one) => one.tagName);
      expect(order).toEqual(expect.arrayContaining(names));
      expect(names).toEqual([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    }
  });

  test('is for Excel alone and asks for the permission to write in the document', () => {
    expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(child(root, 'Permissions')?.textContent).toBe('ReadWriteDocument');
  });
});

describe('resources of the manifest', () => {
  test('have unique ids of at most 32 characters', () => {
    const ids = resources.map((element) => attribute(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^.{1,32}$/);
  });

  test('are all defined and all used', () => {
    const used = everything.map((element) => attribute(element, 'resid')).filter((resid) => resid !== '');
    expect([...new Set(used)].sort()).toEqual(resources.map((element) => attribute(element, 'id')).sort());
  });

  test.each(['bt:ShortStrings', 'bt:LongStrings'])('%s are no longer than Office takes', (group) => {
    for (const element of all(group).flatMap((one) => [...one.getElementsByTagName('*')])) {
      const value = attribute(element, 'DefaultValue') || attribute(element, 'Value');
      expect(value).not.toBe('');
      expect(value.length).toBeLessThanOrEqual(LONGEST[group] ?? 0);
    }
  });

  test('name and description are no longer than Office takes', () => {
    expect(attribute(child(root, 'DisplayName'), 'DefaultValue').length).toBeLessThanOrEqual(30);
    for (const element of [child(root, 'Description'), ...(child(root, 'Description')?.children ?? [])]) {
      const value = attribute(element, 'DefaultValue') || attribute(element, 'Value');
      expect(value.length).toBeLessThanOrEqual(250);
    }
  });
});

describe('languages of the manifest', () => {
  test('are Danish by default', () => {
    expect(child(root, 'DefaultLocale')?.textContent).toBe('da-DK');
  });

  test('every text a person sees has an English version', () => {
    const texts = [child(root, 'DisplayName'), child(root, 'Description'), ...all('bt:String')];
    for (const element of texts) {
      const overrides = [...(element?.children ?? [])].map((one) => attribute(one, 'Locale'));
      expect(overrides).toEqual(['en-US']);
    }
  });
});

describe('addresses of the manifest', () => {
  const addresses = everything
    .flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')])
    .filter((value) => /^[a-z]+:\/\//.test(value));

  test('are https on the development server, so that a build can put the real address in their place', () => {
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(address.startsWith(LOCALHOST)).toBe(true);
  });

  test.each([16, 20, 32, 64, 80, 128])('the icon of %d pixels is there and has that size', (size) => {
    const png = readFileSync(join(ROOT, `assets/icons/icon-${size}.png`));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('every icon named is in the repository, in the size named', () => {
    const icons = addresses.filter((address) => address.endsWith('.png'));
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) expect(existsSync(join(ROOT, icon.slice(LOCALHOST.length)))).toBe(true);
    for (const image of all('bt:Image').filter((one) => one.hasAttribute('size'))) {
      const resource = resources.find((one) => attribute(one, 'id') === attribute(image, 'resid'));
      expect(attribute(resource, 'DefaultValue')).toMatch(new RegExp(`icon-${attribute(image, 'size')}\\.png$`));
    }
  });

  test('the button has the sizes that Office requires', () => {
    for (const icon of all('Icon')) {
      const sizes = [...icon.children].map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
  });
});
