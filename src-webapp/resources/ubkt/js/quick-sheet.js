/* The quick sheet: typing row by row. Enter saves the row and goes to the next one's first cell; totals follow while a person types. */
(function () {
  'use strict';

  var LARGEST = 9999999999;
  var PLAIN = /^[0-9]+$/;
  var GROUPED = /^[0-9]{1,3}([. \u00a0\u202f])[0-9]{3}(?:\1[0-9]{3})*$/;
  var NEGATIVE = /^[-\u2212][0-9. \u00a0\u202f]+$/;
  var host = document.querySelector('[data-quick]');
  if (!host) {
    return;
  }
  var body = host.querySelector('tbody');
  var state = host.querySelector('.quick__state');
  var words = host.dataset;
  var pending = 0;

  /* The same refusals as the server's: {value} or {problem}. */
  function read(text) {
    var typed = text.replace(/^[\s\u00a0\u202f]+|[\s\u00a0\u202f]+$/g, '');
    if (typed === '') {
      return { value: null };
    }
    if (NEGATIVE.test(typed)) {
      return { problem: words.negative };
    }
    if (!PLAIN.test(typed) && !GROUPED.test(typed)) {
      return { problem: words.bad };
    }
    var value = Number(typed.replace(/[^0-9]/g, ''));
    return value > LARGEST ? { problem: words.large } : { value: value };
  }

  function write(value) {
    return value === null ? '' : String(value).replace(/\B(?=(\d{3})+$)/g, '.');
  }

  function inputs(row) {
    return Array.from(row.querySelectorAll('input[data-code]'));
  }

  function rowOf(input) {
    return input.closest('tr');
  }

  function isChanged(input) {
    return input.value !== input.defaultValue;
  }

  function isDirty(row) {
    return inputs(row).some(isChanged);
  }

  function figure(cell) {
    var input = cell.tagName === 'INPUT' ? cell : null;
    var result = read(input ? input.value : cell.textContent);
    return result.problem ? (input ? read(input.defaultValue).value : null) : result.value;
  }

  /* Blank stays blank: a column that nobody gave has no total. */
  function total(code) {
    var given = Array.from(body.querySelectorAll('[data-code="' + code + '"]')).map(figure).filter(function (value) {
      return value !== null;
    });
    var place = host.querySelector('[data-total="' + code + '"]');
    place.textContent = given.length ? write(given.reduce(function (sum, value) {
      return sum + value;
    }, 0)) : '';
  }

  function totals() {
    host.querySelectorAll('[data-total]').forEach(function (place) {
      total(place.dataset.total);
    });
  }

  function mark(row, text, kind) {
    var place = row.querySelector('td.quick__saved');
    place.textContent = text;
    place.className = 'quick__saved' + (kind ? ' quick__saved--' + kind : '');
    row.dataset.kind = kind;
    var open = Array.from(body.rows).filter(isDirty).length;
    state.textContent = open || pending ? words.state.replace('{0}', open + pending) : '';
  }

  function refuse(input, problem) {
    input.classList.toggle('quick__bad', Boolean(problem));
    input.title = problem || '';
    if (problem) {
      input.setAttribute('aria-invalid', 'true');
    } else {
      input.removeAttribute('aria-invalid');
    }
  }

  function changed(input) {
    var row = rowOf(input);
    refuse(input, read(input.value).problem);
    total(input.dataset.code);
    mark(row, isDirty(row) ? words.unsaved : '', isDirty(row) ? 'open' : '');
  }

  function tidy(input) {
    var result = read(input.value);
    if (!result.problem) {
      input.value = write(result.value);
    }
  }

  /* One row, one small request; what is typed meanwhile is saved by the next one. */
  function save(row) {
    if (row.dataset.busy || !isDirty(row)) {
      return;
    }
    inputs(row).filter(isChanged).forEach(tidy);
    var sent = {};
    inputs(row).filter(isChanged).forEach(function (input) {
      sent[input.dataset.code] = input.value;
    });
    if (!Object.keys(sent).length) {
      mark(row, '', '');
      return;
    }
    var bad = inputs(row).find(function (input) { return isChanged(input) && read(input.value).problem; });
    if (bad) {
      fail(row, bad);
      return;
    }
    row.dataset.busy = 'true';
    pending++;
    mark(row, words.saving, 'open');
    PrimeFaces.ab({ s: words.quick + ':save', f: words.quick, p: words.quick + ':save',
      pa: [{ name: 'row', value: row.dataset.row }, { name: 'version', value: row.dataset.version },
        { name: 'cells', value: JSON.stringify(sent) }],
      onco: function (xhr, status, args) {
        answer(row, sent, args || {});
      } });
  }

  /* Says under the sheet which cell hinders the saving of its row, and why. */
  function fail(row, bad) {
    mark(row, words.failed, 'bad');
    if (bad) {
      state.textContent = bad.getAttribute('aria-label') + ': ' + bad.title;
    }
  }

  function answer(row, sent, args) {
    delete row.dataset.busy;
    pending--;
    var problems = args.problems ? JSON.parse(args.problems) : {};
    if (args.version) {
      row.dataset.version = args.version;
      inputs(row).forEach(function (input) {
        if (input.dataset.code in sent) {
          input.defaultValue = sent[input.dataset.code];
        }
      });
    }
    inputs(row).forEach(function (input) {
      if (problems[input.dataset.code]) {
        refuse(input, problems[input.dataset.code]);
      }
    });
    if (!args.version) {
      fail(row, row.querySelector('input.quick__bad'));
    } else if (isDirty(row)) {
      mark(row, words.unsaved, 'open');
      if (document.activeElement.closest('tr') !== row) {
        save(row);
      }
    } else {
      mark(row, words.saved, 'good');
    }
  }

  function go(input) {
    if (input) {
      input.focus();
      input.select();
      input.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  function sibling(row, step) {
    var next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    while (next && !inputs(next).length) {
      next = step > 0 ? next.nextElementSibling : next.previousElementSibling;
    }
    return next;
  }

  /* The cell of the same indicator in the next row that has it open. */
  function vertical(input, step) {
    var next = sibling(rowOf(input), step);
    while (next) {
      var found = next.querySelector('input[data-code="' + input.dataset.code + '"]');
      if (found) {
        return found;
      }
      next = sibling(next, step);
    }
    return null;
  }

  function horizontal(input, step) {
    var all = inputs(rowOf(input));
    return all[all.indexOf(input) + step] || null;
  }

  function paste(input, text) {
    var row = rowOf(input);
    var start = Array.from(row.cells).indexOf(input.closest('td'));
    var taken = 0;
    var left = 0;
    var touched = [];
    text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n').forEach(function (line) {
      line.split('\t').forEach(function (piece, offset) {
        var cell = row && row.cells[start + offset];
        var target = cell ? cell.querySelector('input') : null;
        if (piece.trim() !== '' && target) {
          target.value = piece.trim();
          tidy(target);
          changed(target);
          taken++;
        } else if (piece.trim() !== '') {
          left++;
        }
      });
      if (row) {
        touched.push(row);
        row = row.nextElementSibling;
      }
    });
    touched.forEach(save);
    state.textContent = words.pasted.replace('{0}', taken).replace('{1}', left);
  }

  function isCell(element) {
    return element.tagName === 'INPUT' && element.dataset.code;
  }

  function atEdge(input, right) {
    var whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    return whole || (right ? input.selectionEnd === input.value.length : input.selectionStart === 0);
  }

  host.addEventListener('keydown', function (event) {
    var input = event.target;
    if (!isCell(input) || event.isComposing) {
      return;
    }
    var target = null;
    if (event.key === 'Enter') {
      event.preventDefault();
      var next = sibling(rowOf(input), event.shiftKey ? -1 : 1);
      tidy(input);
      changed(input);
      save(rowOf(input));
      target = next ? inputs(next)[0] : null;
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      target = vertical(input, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'ArrowRight' && atEdge(input, true)) {
      target = horizontal(input, 1);
    } else if (event.key === 'ArrowLeft' && atEdge(input, false)) {
      target = horizontal(input, -1);
    } else if (event.key === 'Escape') {
      input.value = input.defaultValue;
      changed(input);
      input.select();
    }
    if (target) {
      event.preventDefault();
      go(target);
    }
  });

  host.addEventListener('focusin', function (event) {
    if (isCell(event.target)) {
      event.target.select();
    }
  });

  /* Leaving a row saves it. */
  host.addEventListener('focusout', function (event) {
    if (!isCell(event.target)) {
      return;
    }
    tidy(event.target);
    changed(event.target);
    if (!event.relatedTarget || event.relatedTarget.closest('tr') !== rowOf(event.target)) {
      save(rowOf(event.target));
    }
  });

  host.addEventListener('input', function (event) {
    if (isCell(event.target)) {
      changed(event.target);
    }
  });

  host.addEventListener('paste', function (event) {
    var text = event.clipboardData ? event.clipboardData.getData('text/plain') : '';
    if (isCell(event.target) && /[\t\n\r]./.test(text.replace(/[\r\n]+$/, ''))) {
      event.preventDefault();
      paste(event.target, text);
    }
  });

  window.addEventListener('beforeunload', function (event) {
    if (pending || Array.from(body.rows).some(isDirty)) {
      event.preventDefault();
    }
  });

  totals();
  go(body.querySelector('input[data-code]'));
}());
