import {
  addRule,
  clearConditionalFormats,
  conditionalRules,
  setRuleFormulas,
  type ConditionalRule,
} from '../model/conditional-formats';
import type { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import { apiError, notAvailable } from '../protocol/api-error';
import { bind, NullObject, type HostClass, type HostObject } from '../protocol/host-object';
import { booleanAttribute, setAttributes } from '../xlsx/xml';
import { differentialFormat } from './conditional-format-style';
import {
  cellValueRule,
  customRule,
  iconCriteria,
  iconFlag,
  iconStyle,
  setCellValueRule,
  setCustomRule,
  setIconCriteria,
  setIconFlag,
  setIconStyle,
  setTextRule,
  startIconSet,
  textRule,
} from './conditional-rules';
import { rangeObject } from './range';
import { toBoolean, toNumber, toText } from './read-json';

function kind(type: string, hostClass: HostClass<ConditionalRule>): (rule: ConditionalRule) => HostObject | NullObject {
  return (rule) => (rule.type === type ? bind(hostClass, rule) : NullObject.instance);
}

function required(type: string, hostClass: HostClass<ConditionalRule>): (rule: ConditionalRule) => HostObject {
  return (rule) => {
    if (rule.type !== type) throw apiError('InvalidArgument', `The conditional format is not of the type ${type}.`);
    return bind(hostClass, rule);
  };
}

const CustomClass: HostClass<ConditionalRule> = {
  name: 'CustomConditionalFormat',
  properties: {
    rule: { object: (rule) => bind(CustomRuleClass, rule) },
    format: { object: differentialFormat },
  },
  methods: {},
};

const CustomRuleClass: HostClass<ConditionalRule> = {
  name: 'ConditionalFormatRule',
  properties: { formula: { get: customRule, set: setCustomRule } },
  methods: {},
};

const CellValueClass: HostClass<ConditionalRule> = {
  name: 'CellValueConditionalFormat',
  properties: { rule: { get: cellValueRule, set: setCellValueRule }, format: { object: differentialFormat } },
  methods: {},
};

const TextClass: HostClass<ConditionalRule> = {
  name: 'TextConditionalFormat',
  properties: { rule: { get: textRule, set: setTextRule }, format: { object: differentialFormat } },
  methods: {},
};

const IconSetClass: HostClass<ConditionalRule> = {
  name: 'IconSetConditionalFormat',
  properties: {
    style: { get: iconStyle, set: setIconStyle },
    criteria: { get: iconCriteria, set: setIconCriteria },
    showIconOnly: {
      get: (rule) => !iconFlag(rule, 'showValue', true),
      set: (rule, value) => setIconFlag(rule, 'showValue', !toBoolean(value)),
    },
    reverseIconOrder: {
      get: (rule) => iconFlag(rule, 'reverse', false),
      set: (rule, value) => setIconFlag(rule, 'reverse', toBoolean(value)),
    },
  },
  methods: {},
};

const ConditionalFormatClass: HostClass<ConditionalRule> = {
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    type: { get: ({ type }) => type },
    priority: {
      get: (rule) => conditionalRules(rule.sheet).findIndex(({ element }) => element === rule.element),
      set: (rule, value) => {
        const others = conditionalRules(rule.sheet).filter(({ element }) => element !== rule.element);
        const at = toNumber(value, 0, others.length);
        [...others.slice(0, at), rule, ...others.slice(at)].forEach((one, index) => {
          setAttributes(one.change(), { priority: index + 1 });
        });
      },
    },
    stopIfTrue: {
      get: ({ element }) => booleanAttribute(element, 'stopIfTrue', false),
      set: (rule, value) => void setAttributes(rule.change(), { stopIfTrue: toBoolean(value) ? 1 : null }),
    },
    custom: { object: required('Custom', CustomClass) },
    customOrNullObject: { object: kind('Custom', CustomClass) },
    cellValue: { object: required('CellValue', CellValueClass) },
    cellValueOrNullObject: { object: kind('CellValue', CellValueClass) },
    textComparison: { object: required('ContainsText', TextClass) },
    textComparisonOrNullObject: { object: kind('ContainsText', TextClass) },
    iconSet: { object: required('IconSet', IconSetClass) },
    iconSetOrNullObject: { object: kind('IconSet', IconSetClass) },
  },
  methods: {
    delete: (rule) => rule.delete(),
    getRange: (rule) => {
      const [area, ...more] = rule.areas;
      if (!area || more.length > 0) throw apiError('InvalidOperation', 'The conditional format has several areas.');
      return rangeObject(rule.sheet, area);
    },
    getRangeOrNullObject: (rule) => {
      const [area, ...more] = rule.areas;
      return area && more.length === 0 ? rangeObject(rule.sheet, area) : NullObject.instance;
    },
  },
};

/** A new rule says something only once its rule is set; until then it holds for no cell. */
function add({ sheet, area }: RangeRef, type: string): HostObject {
  switch (type) {
    case 'Custom':
    case 'CellValue': {
      const rule = addRule(sheet, area, type === 'Custom' ? 'expression' : 'cellIs');
      if (type === 'CellValue') setAttributes(rule.change(), { operator: 'equal' });
      setRuleFormulas(rule, [type === 'Custom' ? 'FALSE' : '"\u00a0"']);
      return bind(ConditionalFormatClass, rule);
    }
    case 'ContainsText': {
      const rule = addRule(sheet, area, 'containsText');
      setTextRule(rule, { operator: 'Contains', text: '\u00a0' });
      return bind(ConditionalFormatClass, rule);
    }
    case 'IconSet': {
      const rule = addRule(sheet, area, 'iconSet');
      startIconSet(rule);
      return bind(ConditionalFormatClass, rule);
    }
    case 'DataBar':
    case 'ColorScale':
    case 'TopBottom':
    case 'PresetCriteria':
      throw notAvailable(`ConditionalFormatCollection.add("${type}")`);
    default:
      throw apiError('InvalidArgument');
  }
}

function rulesOf({ sheet, area }: { sheet: Sheet; area: RangeRef['area'] }): ConditionalRule[] {
  return conditionalRules(sheet, area);
}

function itemOf(range: RangeRef, id: string): HostObject | null {
  const found = rulesOf(range).find((rule) => rule.id === id);
  return found ? bind(ConditionalFormatClass, found) : null;
}

function requiredItem(range: RangeRef, id: string): HostObject {
  const found = itemOf(range, id);
  if (!found) throw apiError('ItemNotFound');
  return found;
}

const ConditionalFormatCollectionClass: HostClass<RangeRef> = {
  name: 'ConditionalFormatCollection',
  properties: {},
  methods: {
    add: (range, args) => add(range, args.string(0)),
    clearAll: ({ sheet, area }) => {
      sheet.assertAllowed('formatCells');
      clearConditionalFormats(sheet, area);
    },
    getCount: (range) => rulesOf(range).length,
    getItem: (range, args) => requiredItem(range, toText(args.json(0))),
    getItemOrNullObject: (range, args) => itemOf(range, toText(args.json(0))) ?? NullObject.instance,
    getItemAt: (range, args) => {
      const rule = rulesOf(range)[args.integer(0)];
      if (!rule) throw apiError('ItemNotFound');
      return bind(ConditionalFormatClass, rule);
    },
  },
  items: (range) => rulesOf(range).map((rule) => bind(ConditionalFormatClass, rule)),
  item: (range, key) => requiredItem(range, String(key)),
};

export function conditionalFormatsOf(range: RangeRef): HostObject {
  return bind(ConditionalFormatCollectionClass, range);
}
