import CSL from 'citeproc';

/**
 * citeproc does all that it does for names and numbers also where an item has none, which is a tenth of its time: APA
 * asks each work for nine kinds of people. Nothing that is printed changes.
 */

const { outputNames } = CSL.NameOutput.prototype;

CSL.NameOutput.prototype.outputNames = function () {
  const { state, Item: item, variables, name, names, etal_term: etAl } = this;
  const { tmp, output } = state;
  const isEmpty = variables.every((variable) => {
    const value = item[variable];
    return value === undefined || (Array.isArray(value) && value.length === 0);
  });
  // Counts are printed, and conditions of groups are seen to, where there are none, too.
  const isSeenTo = name.strings.form === 'count' || Boolean(tmp.group_context.tip.condition);
  if (!isEmpty || isSeenTo || typeof etAl !== 'string') {
    outputNames.call(this);
    return;
  }
  output.openLevel('empty');
  output.closeLevel('empty');
  const nothing = output.pop();
  tmp.name_node.top = nothing;
  output.append(nothing, CSL.Util.cloneToken(names));
  // It has looked at “et al.” on its way.
  tmp.term_predecessor_name = true;
  tmp.term_predecessor = true;
  this.variables = [];
  tmp.authority_stop_last = 0;
};

const { processNumber } = CSL.Engine.prototype;

CSL.Engine.prototype.processNumber = function (node, item, variable, ...rest) {
  const { shadow_numbers: known } = this.tmp;
  const value = item ? item[variable] : undefined;
  const isTranslated = CSL.LangPrefsMap[variable === 'page-first' ? 'page' : variable] !== undefined;
  if (value !== undefined || isTranslated || known[variable]?.values.length) {
    processNumber.call(this, node, item, variable, ...rest);
    return;
  }
  known[variable] ??= { values: [] };
};
