/* The form grid: computes along while a person types, collects what changed, keeps it until it is saved, shows the parts. */
(function () {
  'use strict';

  var LARGEST = 9999999999;
  var PLAIN = /^[0-9]+$/;
  var GROUPED = /^[0-9]{1,3}([. \u00a0\u202f])[0-9]{3}(?:\1[0-9]{3})*$/;
  var NEGATIVE = /^[-\u2212][0-9. \u00a0\u202f]+$/;
  var PREFIX = 'ubkt.unsaved.';
  var grids = [];
  var quiet = false;

  /* The same refusals as the server's: {value} or {problem}. */
  function read(text) {
    var typed = text.replace(/^[\s\u00a0\u202f]+|[\s\u00a0\u202f]+$/g, '');
    if (typed === '') {
      return { value: null };
    }
    if (NEGATIVE.test(typed)) {
      return { problem: 'NEGATIVE' };
    }
    if (!PLAIN.test(typed) && !GROUPED.test(typed)) {
      return { problem: 'NOT_A_NUMBER' };
    }
    var value = Number(typed.replace(/[^0-9]/g, ''));
    return value > LARGEST ? { problem: 'TOO_LARGE' } : { value: value };
  }

  function write(value) {
    return value === null || value === undefined ? '' : String(value).replace(/\B(?=(\d{3})+$)/g, '.');
  }

  function Grid(host) {
    var grid = this;
    this.host = host;
    this.edit = host.dataset.mode === 'EDIT';
    this.model = JSON.parse(host.dataset.model);
    this.texts = JSON.parse(host.dataset.texts);
    this.stored = JSON.parse(host.dataset.own);
    this.values = this.stored.slice();
    this.below = host.dataset.below ? JSON.parse(host.dataset.below) : null;
    this.total = host.dataset.total ? JSON.parse(host.dataset.total) : null;
    this.field = host.querySelector('input[data-changed]');
    this.scroll = host.querySelector('.grid-scroll');
    this.typed = {};
    this.kept = {};
    this.cells = {};
    host.querySelectorAll('td[data-slot]').forEach(function (cell) {
      grid.cells[cell.dataset.slot] = cell;
      var input = cell.querySelector('input');
      if (input && input.dataset.typed) {
        grid.take(cell.dataset.slot, input.value);
      }
    });
    this.compute();
    this.collect();
    this.recall();
    this.show(host.dataset.part);
  }

  Grid.prototype.input = function (slot) {
    var cell = this.cells[slot];
    return cell ? cell.querySelector('input') : null;
  };

  /* Takes a text into the figures; a refused one leaves the stored figure standing. */
  Grid.prototype.take = function (slot, text) {
    var result = read(text);
    var stored = this.stored[slot];
    if (!result.problem && result.value === stored) {
      delete this.typed[slot];
    } else {
      this.typed[slot] = text;
    }
    this.values[slot] = result.problem ? stored : result.value;
    return result;
  };

  /* What a person typed or pasted into a cell. */
  Grid.prototype.change = function (slot, text) {
    var cell = this.cells[slot];
    var input = this.input(slot);
    var result = this.take(slot, text);
    cell.classList.toggle('cell--invalid', Boolean(result.problem));
    cell.classList.toggle('cell--changed', slot in this.typed);
    cell.classList.remove('cell--zero', 'cell--warned', 'cell--saved');
    input.title = result.problem ? this.texts[result.problem] : '';
    if (result.problem) {
      input.setAttribute('aria-invalid', 'true');
      this.say(this.texts[result.problem]);
    } else {
      input.removeAttribute('aria-invalid');
    }
    this.compute();
    this.collect();
    this.keep();
    return !result.problem;
  };

  /* The same order as on the server: first the total row from the first partition, then the computed columns of each row. */
  Grid.prototype.compute = function () {
    if (!this.edit) {
      return;
    }
    for (var column = 0; column < this.model.columns; column++) {
      if (!this.model.formulas[column] && this.model.first.length) {
        this.addUp(column);
      }
    }
    complete(this.model, this.values);
    for (var slot in this.cells) {
      var text = this.cells[slot].querySelector('.cell__value');
      if (text) {
        text.textContent = write(this.values[slot]);
      }
    }
  };

  Grid.prototype.addUp = function (column) {
    var model = this.model;
    var values = this.values;
    var given = model.first.map(function (row) {
      return values[row * model.columns + column];
    }).filter(function (value) {
      return value !== null;
    });
    var slot = model.total * model.columns + column;
    var input = this.input(slot);
    if (given.length) {
      values[slot] = given.reduce(function (sum, value) {
        return sum + value;
      }, 0);
    }
    if (!input) {
      return;
    }
    input.readOnly = given.length > 0;
    input.tabIndex = given.length ? -1 : 0;
    this.cells[slot].classList.toggle('cell--computed', given.length > 0);
    if (given.length) {
      delete this.typed[slot];
      this.cells[slot].classList.remove('cell--changed', 'cell--invalid');
      input.value = write(values[slot]);
    }
  };

  function complete(model, values) {
    for (var row = 0; row < model.rows; row++) {
      for (var column = 0; column < model.columns; column++) {
        var formula = model.formulas[column];
        if (formula) {
          values[row * model.columns + column] = sum(formula, values, row * model.columns);
        }
      }
    }
    return values;
  }

  function sum(formula, values, from) {
    var given = false;
    var total = 0;
    formula.forEach(function (term) {
      var value = term[1] === null ? term[2] : values[from + term[1]];
      given = given || term[1] !== null && value !== null;
      total += term[0] * (value || 0);
    });
    return given ? total : null;
  }

  /* Changed cells into the one field that is sent, and their number to the page. */
  Grid.prototype.collect = function () {
    if (!this.edit) {
      return;
    }
    this.field.value = this.isChanged() ? JSON.stringify(this.typed) : '';
    var count = Object.keys(this.typed).length;
    var text = count ? this.texts.unsaved.replace('{0}', count) : this.texts.allSaved;
    document.querySelectorAll('[data-grid-state]').forEach(function (place) {
      place.textContent = text;
      place.classList.toggle('grid-state--changed', count > 0);
    });
  };

  Grid.prototype.isChanged = function () {
    return Object.keys(this.typed).length > 0;
  };

  Grid.prototype.say = function (text) {
    this.host.querySelector('.grid-say').textContent = text;
  };

  /* The part shown: inputs in the own one, sums in the others. */
  Grid.prototype.show = function (part) {
    var figures = part === 'BELOW' ? this.below : part === 'TOTAL' ? this.sumOfParts() : null;
    this.host.dataset.part = figures ? part : 'OWN';
    this.host.querySelectorAll('[data-show-part]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.showPart === part));
    });
    for (var slot in this.cells) {
      var cell = this.cells[slot];
      var place = cell.querySelector('.cell__part');
      if (figures && !place && !cell.classList.contains('cell--closed') && !cell.classList.contains('cell--hidden')) {
        place = cell.appendChild(document.createElement(this.host.dataset.link ? 'a' : 'span'));
        place.className = 'cell__part';
      }
      if (place) {
        place.textContent = figures ? write(figures[slot]) : '';
        this.open(place, slot, figures);
      }
    }
  };

  /* A figure of any part leads to its source, where the sheet has sources. */
  Grid.prototype.open = function (place, slot, figures) {
    if (this.host.dataset.link && figures && figures[slot] !== null) {
      place.href = this.host.dataset.link.replace('%d', slot);
    } else {
      place.removeAttribute('href');
    }
  };

  Grid.prototype.sumOfParts = function () {
    var values = this.values;
    if (!this.edit || !this.below) {
      return this.total;
    }
    return complete(this.model, this.below.map(function (below, slot) {
      return below === null ? values[slot] : below + (values[slot] || 0);
    }));
  };

  Grid.prototype.focus = function (slot, part) {
    if (part) {
      this.show(part);
    }
    var cell = this.cells[slot];
    if (!cell) {
      return;
    }
    var input = this.host.dataset.part === 'OWN' ? cell.querySelector('input') : null;
    cell.scrollIntoView({ block: 'center', inline: 'center' });
    if (input) {
      input.focus();
      input.select();
    } else {
      cell.tabIndex = -1;
      cell.focus();
    }
  };

  /* What is not saved is kept in this browser under a name that only this person's pages know; figures only. */
  Grid.prototype.key = function () {
    var mark = document.querySelector('meta[name="ubkt-person"]');
    return mark && mark.content && this.host.dataset.memory ? PREFIX + mark.content + '.' + this.host.dataset.memory : null;
  };

  Grid.prototype.keep = function () {
    var key = this.key();
    var cells = Object.assign({}, this.kept, this.typed);
    if (!key) {
      return;
    }
    try {
      if (Object.keys(cells).length) {
        localStorage.setItem(key, JSON.stringify({ at: Date.now(), cells: cells }));
      } else {
        localStorage.removeItem(key);
      }
    } catch (full) {
      this.say(this.texts.offline);
    }
  };

  /* Offers what an earlier session left, as far as it differs from what is saved now. */
  Grid.prototype.recall = function () {
    var found = this.edit && this.key() ? localStorage.getItem(this.key()) : null;
    var cells = found ? JSON.parse(found).cells : {};
    for (var slot in cells) {
      var input = this.input(slot);
      var same = slot in this.typed ? this.typed[slot] === cells[slot] : read(cells[slot]).value === this.stored[slot];
      if (input && !input.readOnly && !same) {
        this.kept[slot] = String(cells[slot]).slice(0, 60);
      }
    }
    var count = Object.keys(this.kept).length;
    if (count) {
      this.host.querySelector('.grid-offer__text').textContent = this.texts.offer.replace('{0}', count);
      this.host.querySelector('.grid-offer').hidden = false;
    } else {
      this.keep();
    }
  };

  Grid.prototype.answerOffer = function (use) {
    var kept = this.kept;
    this.kept = {};
    this.host.querySelector('.grid-offer').hidden = true;
    for (var slot in use ? kept : {}) {
      this.input(slot).value = kept[slot];
      this.change(slot, kept[slot]);
    }
    this.keep();
  };

  function find(element) {
    return grids.find(function (grid) {
      return grid.host.contains(element);
    });
  }

  /* Begins every grid the page holds and has not begun; after a saving the place of work is found again. */
  function begin() {
    var before = grids[0];
    var old = grids;
    grids = Array.from(document.querySelectorAll('.grid-host')).map(function (host) {
      return old.find(function (grid) {
        return grid.host === host;
      }) || new Grid(host);
    });
    if (before && grids[0] && before !== grids[0]) {
      resume(before, grids[0]);
    } else if (!before && grids[0]) {
      arrive(grids[0]);
    }
  }

  /* Where work begins: at the cell the address names, else at the first open one. */
  function arrive(grid) {
    var named = grid.host.dataset.focus;
    var first = grid.host.querySelector('.cell__input:not([readonly])');
    if (named) {
      grid.focus(named);
    } else if (first && grid.host.dataset.part === 'OWN') {
      first.focus({ preventScroll: true });
      first.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  function resume(before, grid) {
    for (var slot in before.typed) {
      if (!(slot in grid.typed) && grid.input(slot)) {
        grid.cells[slot].classList.add('cell--saved');
      }
    }
    grid.show(before.host.dataset.part);
    grid.scroll.scrollTop = before.top;
    grid.scroll.scrollLeft = before.left;
    if (before.at && grid.input(before.at) && document.activeElement === document.body) {
      grid.focus(before.at);
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-show-part], [data-offer], [data-focus-slot]');
    var grid = button ? find(button) || grids[0] : null;
    if (!grid) {
      return;
    }
    if (button.dataset.showPart) {
      grid.show(button.dataset.showPart);
    } else if (button.dataset.offer) {
      grid.answerOffer(button.dataset.offer === 'use');
    } else {
      event.preventDefault();
      grid.focus(button.dataset.focusSlot, button.dataset.focusPart);
    }
  });

  window.addEventListener('beforeunload', function (event) {
    if (!quiet && grids.some(function (grid) { return grid.isChanged(); })) {
      event.preventDefault();
    }
  });

  if (window.jQuery) {
    jQuery(document).on('pfAjaxSend', function () {
      quiet = true;
      grids.forEach(function (grid) {
        grid.top = grid.scroll.scrollTop;
        grid.left = grid.scroll.scrollLeft;
      });
    }).on('pfAjaxComplete', function () {
      quiet = false;
      begin();
    }).on('pfAjaxError', function () {
      grids.forEach(function (grid) {
        grid.say(grid.texts.offline);
      });
    });
  }

  window.UbktGrids = { of: find, write: write, read: read };
  begin();
}());
