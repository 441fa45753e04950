/* The rules within a form over what is typed now: the same rules and sentences as a check's, as soon as the cells they name are given. */
(function () {
  'use strict';

  const { isGiven, say } = window.UbktFigures;
  const HOLDS = { EQUAL: (a, b) => a === b, AT_MOST: (a, b) => a <= b, AT_LEAST: (a, b) => a >= b };

  class Check {
    /* isOpen(slot): a cell the person may still fill; a rule waits for it. */
    constructor(model, rules, values, isOpen) {
      Object.assign(this, { model, rules, values, isOpen, found: [] });
    }

    slot(row, column) {
      return row * this.model.columns + column;
    }

    run() {
      for (let row = 0; row < this.model.rows; row++) {
        this.rules.rows.filter(rule => rule.everyRow || row === this.model.total).forEach(rule => this.checkRow(rule, row));
      }
      this.rules.sections.forEach(section => {
        for (let column = 0; column < this.model.columns; column++) {
          this.checkSection(section, column);
        }
      });
      return this.found;
    }

    checkRow(rule, row) {
      const sides = rule.any.map(each => [this.side(each[0], row), each[1], this.side(each[2], row)]);
      const slots = sides.flatMap(([left, , right]) => left.slots.concat(right.slots));
      if (slots.some(slot => isGiven(this.values[slot])) && !slots.some(slot => this.waits(slot))
          && !sides.some(([left, operator, right]) => HOLDS[operator](left.value, right.value))) {
        this.add(rule.severity, slots, say(this.rules.texts.ROW, this.model.form, this.rowName(row),
          sides.map(each => this.comparison(each)).join(this.rules.texts.or)));
      }
    }

    waits(slot) {
      return this.isOpen(slot) && !isGiven(this.values[slot]);
    }

    side(terms, row) {
      const slots = terms.filter(term => term[1] !== null).map(term => this.slot(term[2] ? this.model.total : row, term[1]));
      const value = terms.reduce((sum, term) => sum + term[0]
        * (term[1] === null ? term[2] : this.values[this.slot(term[2] ? this.model.total : row, term[1])] || 0), 0);
      return { terms, slots, value };
    }

    comparison([left, operator, right]) {
      const number = operator === 'AT_LEAST' && !right.slots.length;
      return say(this.rules.texts[number ? 'AT_LEAST_NUMBER' : operator], this.sideText(left), this.sideText(right));
    }

    sideText(side) {
      if (!side.slots.length) {
        return window.UbktFigures.write(side.value);
      }
      const texts = this.rules.texts;
      const added = side.terms.filter(term => term[0] > 0);
      const taken = side.terms.filter(term => term[0] < 0);
      const text = taken.length ? say(texts.minus, this.cells(added), this.cells(taken)) : this.cells(added);
      return say(texts['value.THIS'], text, side.value);
    }

    cells(terms) {
      const names = terms.map(term => term[1] === null ? String(term[2]) : this.model.letters[term[1]]).join(', ');
      return say(this.rules.texts[terms.length === 1 ? 'cell' : 'sum'], names);
    }

    rowName(row) {
      return row === this.model.total ? this.rules.texts.totalRow : say(this.rules.texts.row, this.model.codes[row]);
    }

    /* Rows of a section against the total row. A sum short of the total waits until every row of the section is given. */
    checkSection(section, column) {
      const total = this.slot(this.model.total, column);
      const slots = section.rows.map(row => this.slot(row, column));
      const given = slots.filter(slot => isGiven(this.values[slot]));
      if (!given.length || this.waits(total)) {
        return;
      }
      const limit = this.values[total] || 0;
      const sum = given.reduce((all, slot) => all + this.values[slot], 0);
      const over = section.partition ? [] : given.filter(slot => this.values[slot] > limit);
      const letter = this.model.letters[column];
      const texts = this.rules.texts;
      over.forEach(slot => this.add('ERROR', [slot, total], say(texts.ROW_OVER_TOTAL, this.model.form, letter,
        this.model.codes[Math.floor(slot / this.model.columns)], this.values[slot], limit)));
      if (!over.length && !section.partition && sum > limit) {
        this.add('ERROR', slots.concat(total), say(texts.SECTION_OVER_TOTAL, this.model.form, letter, section.code, sum, limit));
      }
      if (section.partition && (sum > limit || sum < limit && !slots.some(slot => this.waits(slot)))) {
        this.add(section.first && sum > limit ? 'ERROR' : 'WARNING', slots.concat(total),
          say(texts.SECTION_DIFFERS, this.model.form, letter, section.code, sum, limit));
      }
    }

    add(severity, slots, text) {
      this.found.push({ severity, slots, text });
    }
  }

  window.UbktRules = { check: (model, rules, values, isOpen) => new Check(model, rules, values, isOpen).run() };
}());
