/* Working in the form grid by keyboard: moving as in a spreadsheet, typing over, restoring, undoing, pasting blocks. */
(function () {
  'use strict';

  var undone = [];
  var before = '';
  var caret = false;

  function grid(input) {
    return window.UbktGrids.of(input);
  }

  function slot(input) {
    return input.parentNode.dataset.slot;
  }

  function isCell(element) {
    return element.classList && element.classList.contains('cell__input') && element.tagName === 'INPUT';
  }

  /* Rows of the sheet from top to bottom; a section heading is a row without cells. */
  function rows(input) {
    return Array.from(input.closest('table').tBodies).reduce(function (all, body) {
      return all.concat(Array.from(body.rows));
    }, []).map(function (row) {
      return Array.from(row.querySelectorAll('td[data-slot]'));
    });
  }

  function place(all, input) {
    var at = all.findIndex(function (row) {
      return row.includes(input.parentNode);
    });
    return { row: at, column: all[at].indexOf(input.parentNode) };
  }

  function inputAt(all, row, column) {
    var cell = all[row] && all[row][column];
    var input = cell ? cell.querySelector('input') : null;
    return input && !input.readOnly ? input : null;
  }

  /* The next open cell in a direction; with far, the last one in it. */
  function neighbour(input, down, right, far) {
    var all = rows(input);
    var at = place(all, input);
    var found = null;
    var width = Math.max.apply(null, all.map(function (row) { return row.length; }));
    var row = at.row + down;
    var column = at.column + right;
    while (row >= 0 && row < all.length && column >= 0 && column < width) {
      found = inputAt(all, row, column) || found;
      if (found && !far) {
        return found;
      }
      row += down;
      column += right;
    }
    return found;
  }

  /* The first or last open cell of the row, or of the sheet. */
  function edge(input, last, sheet) {
    var all = rows(input);
    var cells = sheet ? all.reduce(function (list, row) { return list.concat(row); }, []) : all[place(all, input).row];
    var open = cells.map(function (cell) { return cell.querySelector('input'); }).filter(function (each) { return each && !each.readOnly; });
    return open[last ? open.length - 1 : 0];
  }

  function go(input) {
    if (input) {
      input.focus();
      input.select();
      input.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  function put(input, text) {
    input.value = text;
    grid(input).change(slot(input), text);
  }

  /* Ends the typing into a cell: what it was before can be brought back, a good figure is written with its points. */
  function finish(input) {
    var result = window.UbktGrids.read(input.value);
    if (input.value !== before) {
      undone.push([{ slot: slot(input), text: before }]);
    }
    if (!result.problem) {
      input.value = window.UbktGrids.write(result.value);
    }
    before = input.value;
  }

  function undo(input) {
    var work = grid(input);
    var change = undone.pop();
    if (change) {
      change.forEach(function (cell) {
        var target = work.input(cell.slot);
        if (target && !target.readOnly) {
          put(target, cell.text);
        }
      });
      work.say(work.texts.undone);
      work.focus(change[0].slot);
    }
  }

  /* A block fills open cells only; an empty piece leaves what stands there. Lines over section headings may be empty too. */
  function paste(input, text) {
    var work = grid(input);
    var all = rows(input);
    var at = place(all, input);
    var change = [];
    var left = 0;
    var row = at.row;
    text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n').forEach(function (line) {
      while (all[row] && !all[row].length && line.trim() !== '') {
        row++;
      }
      line.split('\t').forEach(function (piece, offset) {
        var target = inputAt(all, row, at.column + offset);
        var figure = piece.trim();
        if (figure !== '' && target) {
          change.push({ slot: slot(target), text: target.value });
          put(target, figure);
          tidy(target);
        } else if (figure !== '') {
          left++;
        }
      });
      row++;
    });
    undone.push(change);
    before = input.value;
    work.say(work.texts.pasted.replace('{0}', change.length).replace('{1}', left));
  }

  function tidy(input) {
    var result = window.UbktGrids.read(input.value);
    if (!result.problem) {
      input.value = window.UbktGrids.write(result.value);
    }
  }

  function target(event, input) {
    var all = event.ctrlKey || event.metaKey;
    var whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    switch (event.key) {
      case 'ArrowUp': return neighbour(input, -1, 0, all);
      case 'ArrowDown': return neighbour(input, 1, 0, all);
      case 'ArrowLeft': return caret && !all ? null : neighbour(input, 0, -1, all);
      case 'ArrowRight': return caret && !all ? null : neighbour(input, 0, 1, all);
      case 'Enter': return neighbour(input, event.shiftKey ? -1 : 1, 0, false) || input;
      case 'Home': return caret && !whole && !all ? null : edge(input, false, all);
      case 'End': return caret && !whole && !all ? null : edge(input, true, all);
      default: return null;
    }
  }

  document.addEventListener('keydown', function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's' && document.querySelector('.grid-save')) {
      event.preventDefault();
      if (isCell(document.activeElement)) {
        grid(document.activeElement).at = slot(document.activeElement);
        finish(document.activeElement);
      }
      document.querySelector('.grid-save').click();
      return;
    }
    var input = event.target;
    if (!isCell(input) || event.isComposing) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
    }
    if (event.key === 'F2') {
      caret = true;
      input.setSelectionRange(input.value.length, input.value.length);
    } else if (event.key === 'Escape') {
      put(input, before);
      input.select();
    } else if (event.ctrlKey && event.key.toLowerCase() === 'z' && input.value === before) {
      event.preventDefault();
      undo(input);
    } else {
      var next = event.altKey ? null : target(event, input);
      if (next) {
        event.preventDefault();
        go(next);
      }
    }
  });

  /* Tells who listens which cell is worked on now, a moment after the last move. */
  var moved = null;

  function tellCell(cell) {
    var host = cell.closest('.grid-host');
    var slot = Number(cell.dataset.slot);
    var model = JSON.parse(host.dataset.model);
    clearTimeout(moved);
    moved = setTimeout(function () {
      host.dispatchEvent(new CustomEvent('ubkt:cell', { bubbles: true, detail: {
        slot: slot, row: model.codes[Math.floor(slot / model.columns)], column: model.letters[slot % model.columns], code: model.form
      } }));
    }, 150);
  }

  document.addEventListener('focusin', function (event) {
    var cell = event.target.closest('.grid-host td[data-slot]');
    if (cell) {
      tellCell(cell);
    }
    if (isCell(event.target)) {
      before = event.target.value;
      caret = false;
      event.target.select();
      grid(event.target).say(event.target.title);
    }
  });

  document.addEventListener('focusout', function (event) {
    if (isCell(event.target) && event.target.isConnected && !event.target.readOnly) {
      finish(event.target);
    }
  });

  document.addEventListener('dblclick', function (event) {
    caret = caret || isCell(event.target);
  });

  document.addEventListener('input', function (event) {
    if (isCell(event.target)) {
      grid(event.target).change(slot(event.target), event.target.value);
    }
  });

  document.addEventListener('paste', function (event) {
    var text = event.clipboardData ? event.clipboardData.getData('text/plain') : '';
    if (isCell(event.target) && !event.target.readOnly && /[\t\n\r]./.test(text.replace(/[\r\n]+$/, ''))) {
      event.preventDefault();
      paste(event.target, text);
    }
  });
}());
