/* Figures of a sheet: reading what people type, writing with points, computing as the server does. */
(function () {
  'use strict';

  const LARGEST = 9999999999;
  const PLAIN = /^[0-9]+$/;
  const GROUPED = /^[0-9]{1,3}([. \u00a0\u202f])[0-9]{3}(?:\1[0-9]{3})*$/;
  const NEGATIVE = /^[-\u2212][0-9. \u00a0\u202f]+$/;

  /* The same refusals as the server's: {value} or {problem}. */
  function read(text) {
    const typed = text.replace(/^[\s\u00a0\u202f]+|[\s\u00a0\u202f]+$/g, '');
    if (typed === '') {
      return { value: null };
    }
    if (NEGATIVE.test(typed)) {
      return { problem: 'NEGATIVE' };
    }
    if (!PLAIN.test(typed) && !GROUPED.test(typed)) {
      return { problem: 'NOT_A_NUMBER' };
    }
    const value = Number(typed.replace(/[^0-9]/g, ''));
    return value > LARGEST ? { problem: 'TOO_LARGE' } : { value: value };
  }

  function write(value) {
    return value === null || value === undefined ? '' : String(value).replace(/\B(?=(\d{3})+$)/g, '.');
  }

  /* The same order as on the server: first the total row from the first partition, then the computed columns of each row. */
  function complete(model, values) {
    for (let column = 0; column < model.columns; column++) {
      if (isTotalled(model, values, column)) {
        values[model.total * model.columns + column] = model.first.reduce(
          (sum, row) => sum + (values[row * model.columns + column] || 0), 0);
      }
    }
    return completeRows(model, values);
  }

  /* Whether the total row of the column follows from the rows below it. */
  function isTotalled(model, values, column) {
    return !model.formulas[column] && model.first.some(row => isGiven(values[row * model.columns + column]));
  }

  function completeRows(model, values) {
    for (let row = 0; row < model.rows; row++) {
      for (let column = 0; column < model.columns; column++) {
        const formula = model.formulas[column];
        if (formula) {
          values[row * model.columns + column] = sumIfGiven(formula, values, row * model.columns);
        }
      }
    }
    return values;
  }

  function sumIfGiven(formula, values, from) {
    const given = formula.some(term => term[1] !== null && isGiven(values[from + term[1]]));
    return given ? formula.reduce((sum, term) => sum + term[0] * (term[1] === null ? term[2] : values[from + term[1]] || 0), 0) : null;
  }

  function isGiven(value) {
    return value !== null && value !== undefined;
  }

  /* Own part and part below together; the total row stands by itself there. */
  function addUp(model, own, below) {
    return completeRows(model, below.map((value, slot) => isGiven(value) ? value + (own[slot] || 0) : own[slot]));
  }

  /* Fills {0}, {1} … of a sentence; figures with points. */
  function say(sentence) {
    const given = Array.prototype.slice.call(arguments, 1);
    return sentence.replace(/\{([0-9])\}/g, (all, at) => typeof given[at] === 'number' ? write(given[at]) : given[at]);
  }

  window.UbktFigures = { read, write, complete, isTotalled, addUp, isGiven, say };
}());
