import type { Settings } from '../model/settings';
import { apiError } from '../protocol/api-error';
import type { Json } from '../protocol/batch';
import { bind, NullObject, type HostClass, type HostObject } from '../protocol/host-object';

interface SettingRef {
  readonly settings: Settings;
  readonly key: string;
}

const SettingClass: HostClass<SettingRef> = {
  name: 'Setting',
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ settings, key }) => settings.get(key) as Json,
      set: ({ settings, key }, value) => settings.set(key, value),
    },
  },
  methods: {
    delete: ({ settings, key }) => {
      if (!settings.has(key)) throw apiError('ItemNotFound');
      settings.delete(key);
    },
  },
};

function find(settings: Settings, key: string): HostObject | null {
  return settings.has(key) ? bind(SettingClass, { settings, key }) : null;
}

function itemOf(settings: Settings, key: string): HostObject {
  const found = find(settings, key);
  if (!found) throw apiError('ItemNotFound');
  return found;
}

const SettingCollectionClass: HostClass<Settings> = {
  name: 'SettingCollection',
  properties: {},
  methods: {
    add: (settings, args) => {
      const key = args.string(0);
      settings.set(key, args.json(1));
      return bind(SettingClass, { settings, key });
    },
    getItem: (settings, args) => itemOf(settings, args.string(0)),
    getItemOrNullObject: (settings, args) => find(settings, args.string(0)) ?? NullObject.instance,
    getCount: (settings) => settings.entries().length,
  },
  items: (settings) => settings.entries().map(([key]) => bind(SettingClass, { settings, key })),
  item: (settings, key) => itemOf(settings, String(key)),
};

export function settingsObject(settings: Settings): HostObject {
  return bind(SettingCollectionClass, settings);
}
