import type { Execution } from '../execution.ts';
import { expose } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

export function propertiesServiceOf(run: Execution): PropertiesService {
  return expose<PropertiesService>(run, 'PropertiesService', {
    getDocumentProperties: () => propertiesOf(run, 'document'),
    getScriptProperties: () => propertiesOf(run, 'script'),
    getUserProperties: () => propertiesOf(run, `user ${run.options.runsAs}`),
  });
}

function propertiesOf(run: Execution, key: string): Properties {
  const { data } = run.machine;
  const store = (): Record<string, string> => {
    data.properties[key] ??= {};
    return data.properties[key];
  };
  const setAll = (values: Record<string, unknown>, others: Record<string, string>): void => {
    const added: Record<string, string> = {};
    for (const [name, value] of Object.entries(values)) {
      added[name] = String(value);
      if (Buffer.byteLength(added[name]) > VALUE_LIMIT) throw new PlatformError(messages.argumentTooLarge('value'));
    }
    const next = { ...others, ...added };
    const size = Object.entries(next).reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);
    if (size > STORE_LIMIT) throw new PlatformError(messages.storageFull);
    data.properties[key] = next;
  };
  const properties: Properties = expose<Properties>(run, 'Properties', {
    getProperty: (name) => store()[name] ?? null,
    getProperties: () => run.plain({ ...store() }),
    getKeys: () => run.realm.list(Object.keys(store())),
    setProperty: (name, value) => {
      setAll({ [name]: value }, store());
      return properties;
    },
    setProperties: (values: Record<string, string>, deleteAllOthers = false) => {
      setAll(values, deleteAllOthers ? {} : store());
      return properties;
    },
    deleteProperty: (name) => {
      delete store()[name];
      return properties;
    },
    deleteAllProperties: () => {
      data.properties[key] = {};
      return properties;
    },
  });
  return properties;
}
