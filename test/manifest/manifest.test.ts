/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { COMMANDS } from '../../src/commands/catalogue';
import packageJson from '../../package.json';

const ROOT = join(__dirname, '../..');
const { DEV_URL, manifestFor } = createRequire(__filename)('../../src/delivery/manifest-for.cjs') as {
  readonly DEV_URL: string;
  readonly manifestFor: (manifest: string, address: string) => string;
};
const SERVER = 'https://intra.eksempel.dk/maalbar/';
const development = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

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
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides', 'WebApplicationInfo'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  AllFormFactors: ['ExtensionPoint'],
  Runtimes: ['Runtime'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Longest texts that Office takes. */
const LONGEST: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

describe.each([
  ['for development', development, DEV_URL],
  ['for a server', manifestFor(development, SERVER), SERVER],
])('manifest.xml %s', (_for, text, server) => {
  const manifest = new DOMParser().parseFromString(text, 'text/xml');
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

  describe('the ribbon', () => {
    const controls = all('Control');

    test('is a tab of its own with a button for every command, which the program answers to', () => {
      expect(all('CustomTab')).toHaveLength(1);
      const shown = all('Action').map((action) => child(action, 'FunctionName')?.textContent ?? 'ShowPane');
      expect(shown).toEqual(COMMANDS.map(({ id }) => id));
    });

    test('has ids that are there once, labels, tips and icons', () => {
      const ids = [...controls, ...all('Group'), ...all('CustomTab')].map((one) => attribute(one, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const control of controls) expect([...control.children].map((one) => one.tagName)).toContain('Supertip');
      // Excel takes up to six controls in a group.
      for (const group of all('Group')) {
        expect([...group.children].filter((one) => one.tagName === 'Control').length).toBeLessThanOrEqual(6);
      }
    });

    test('opens the pane that a workbook can open by itself', () => {
      expect(all('TaskpaneId').map((one) => one.textContent)).toEqual(['Office.AutoShowTaskpaneWithDocument']);
    });
  });

  describe('the shared runtime', () => {
    test('is one page, alive as long as the workbook, for pane, ribbon and functions', () => {
      const [runtime] = all('Runtime');
      expect(attribute(runtime, 'lifetime')).toBe('long');
      const pages = [runtime, all('FunctionFile')[0], child(all('Page')[0], 'SourceLocation')];
      expect(new Set(pages.map((page) => attribute(page, 'resid')))).toEqual(new Set(['Taskpane.Url']));
      expect(attribute(child(child(root, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')).toBe(
        `${server}taskpane.html`,
      );
    });

    test('is asked for in the overrides alone, so that older Excels still have the pane', () => {
      const sets = [...all('Set'), ...all('bt:Set')];
      const shared = sets.filter((set) => attribute(set, 'Name') === 'SharedRuntime');
      expect(shared).toHaveLength(1);
      expect(shared[0]?.closest('VersionOverrides')).not.toBeNull();
    });

    test('has a namespace of letters for the functions, the same in both languages', () => {
      const [namespace] = resources.filter((one) => attribute(one, 'id') === 'Functions.Namespace');
      expect(attribute(namespace, 'DefaultValue')).toMatch(/^[A-Z]+$/);
      expect(attribute(namespace?.children[0], 'Value')).toBe(attribute(namespace, 'DefaultValue'));
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
      .flatMap((element) => ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].map((name) => attribute(element, name)))
      .filter((value) => /^[a-z]+:\/\//.test(value));

    test('are https on the development server, so that a build can put the real address in their place', () => {
      expect(addresses.length).toBeGreaterThan(8);
      for (const address of addresses) expect(address.startsWith(server)).toBe(true);
      if (server !== DEV_URL) expect(text).not.toContain('localhost');
    });

    test('every icon named is in the repository, and has the size that its name and its use say', () => {
      const icons = addresses.filter((address) => address.endsWith('.png'));
      expect(icons.length).toBeGreaterThan(20);
      for (const icon of icons) {
        const png = readFileSync(join(ROOT, icon.slice(server.length)));
        const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
        expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
      }
      for (const image of all('bt:Image').filter((one) => one.hasAttribute('size'))) {
        const resource = resources.find((one) => attribute(one, 'id') === attribute(image, 'resid'));
        expect(attribute(resource, 'DefaultValue')).toMatch(new RegExp(`-${attribute(image, 'size')}\\.png$`));
      }
    });

    test('every other file named is one of those that the build writes', () => {
      const files = addresses.map((address) => address.slice(server.length)).filter((file) => !file.endsWith('.png'));
      const known = ['taskpane.html', 'help.html', 'functions.js', 'functions.da.json', 'functions.en.json'];
      expect([...new Set(files)].sort()).toEqual([...known, 'shortcuts.json', 'shortcuts.texts.json'].sort());
    });

    test('the button has the sizes that Office requires', () => {
      for (const icon of all('Icon')) {
        const sizes = [...icon.children].map((image) => attribute(image, 'size'));
        expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
      }
    });
  });
});
