/* Working in the form grid by keyboard alone, as in a spreadsheet: moving, typing over, restoring, undoing, blocks. */
(function () {
  'use strict';

  const { read, write, say } = window.UbktFigures;
  const Block = window.UbktBlock;
  const MOVED = 150;
  let before = '';
  let caret = false;
  let moved = null;

  function gridOf(element) {
    return element.closest ? window.UbktGrids.of(element) : null;
  }

  function cellOf(grid, element) {
    const place = element.closest('td[data-slot]');
    return grid && place ? grid.cells[place.dataset.slot] : null;
  }

  /* The next cell in a direction: any, only an open one, or the last one. */
  function neighbour(grid, cell, down, right, which) {
    const all = Block.rows(grid);
    const at = Block.place(all, cell);
    let found = null;
    for (let row = at.row + down, column = at.column + right; all[row] && all[row][column]; row += down, column += right) {
      const next = all[row][column];
      if (which === 'any' || which === 'open' && next.isOpen()) {
        return next;
      }
      found = which === 'last' ? next : found;
    }
    return found;
  }

  /* The first or last open cell of the row, or of the sheet; where none is open, the first or last of all. */
  function edge(grid, cell, last, sheet) {
    const all = Block.rows(grid);
    const line = sheet ? all.flat() : all[Block.place(all, cell).row];
    const open = line.filter(each => each.isOpen());
    return (open.length ? open : line).at(last ? -1 : 0);
  }

  function page(grid, cell, down) {
    const all = Block.rows(grid);
    const at = Block.place(all, cell);
    const shown = Math.max(1, Math.floor(grid.scroll.clientHeight / cell.place.offsetHeight) - 3);
    return all[Math.min(all.length - 1, Math.max(0, at.row + down * shown))][at.column];
  }

  function target(event, grid, cell) {
    const far = event.ctrlKey || event.metaKey;
    const which = far ? 'last' : 'any';
    switch (event.key) {
      case 'ArrowUp': return neighbour(grid, cell, -1, 0, which);
      case 'ArrowDown': return neighbour(grid, cell, 1, 0, which);
      case 'ArrowLeft': return caret && !far ? null : neighbour(grid, cell, 0, -1, which);
      case 'ArrowRight': return caret && !far ? null : neighbour(grid, cell, 0, 1, which);
      case 'Enter': return neighbour(grid, cell, event.shiftKey ? -1 : 1, 0, grid.edit ? 'open' : 'any') || cell;
      case 'Home': return caret && !far ? null : edge(grid, cell, false, far);
      case 'End': return caret && !far ? null : edge(grid, cell, true, far);
      case 'PageUp': return page(grid, cell, -1);
      case 'PageDown': return page(grid, cell, 1);
      default: return null;
    }
  }

  const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

  /* Keys with Ctrl; answers whether it was one of ours. */
  function command(event, grid, cell) {
    const key = event.key.toLowerCase();
    const typing = cell.input && cell.input.value !== before;
    if (key === 'a' && !caret) {
      Block.chooseAll(grid, cell);
    } else if (grid.edit && key === 'z' && !event.shiftKey && !typing) {
      undo(grid, cell, true);
    } else if (grid.edit && (key === 'y' || key === 'z' && event.shiftKey)) {
      undo(grid, cell, false);
    } else {
      return false;
    }
    return true;
  }

  function undo(grid, cell, back) {
    finish(grid, cell);
    const slot = grid.undo(back);
    before = cell.text();
    if (slot !== null) {
      grid.focus(slot);
    }
  }

  /* Other keys that do not move; answers whether it was one of ours. */
  function act(event, grid, cell) {
    const open = cell.isOpen();
    if (event.key === 'F2' && open) {
      caret = true;
      cell.input.setSelectionRange(cell.input.value.length, cell.input.value.length);
    } else if (event.key === 'Escape') {
      restore(grid, cell);
    } else if (event.key === 'Delete' && grid.isTyped() && !caret) {
      finish(grid, cell);
      Block.clear(grid, cell);
      before = cell.input ? cell.input.value : '';
    } else if (event.key === '?' && document.querySelector('.grid-help')) {
      document.querySelector('.grid-help').showModal();
    } else if (event.shiftKey && STEPS[event.key] && !caret) {
      Block.extend(grid, cell, STEPS[event.key][0], STEPS[event.key][1]);
    } else {
      return false;
    }
    return true;
  }

  function restore(grid, cell) {
    Block.drop();
    caret = false;
    if (cell.isOpen() && cell.input.value !== before) {
      cell.input.value = before;
      grid.change(cell.slot, before, true);
    }
    if (cell.input) {
      cell.input.select();
    }
  }

  /* Ends the typing into a cell: what it was before can be brought back, a good figure is written with its points, sums are told. */
  function finish(grid, cell) {
    if (!cell.isOpen() || cell.input.value === before) {
      return;
    }
    const result = read(cell.input.value);
    cell.input.value = result.problem ? cell.input.value : write(result.value);
    grid.history.add([{ slot: cell.slot, before, after: cell.input.value }]);
    before = cell.input.value;
    if (grid.change(cell.slot, before, true)) {
      tellSums(grid, cell);
    }
  }

  function tellSums(grid, cell) {
    const { columns, total, formulas, letters, codes } = grid.model;
    const row = Math.floor(cell.slot / columns);
    const computed = Object.keys(formulas).map(column => row * columns + Number(column));
    const sum = total * columns + cell.slot % columns;
    if (row !== total && grid.input(sum) && grid.input(sum).readOnly) {
      computed.push(sum);
    }
    const said = computed.filter(slot => grid.cells[slot] && grid.values[slot] !== null)
      .map(slot => letters[slot % columns] + ' ' + codes[Math.floor(slot / columns)] + ' = ' + write(grid.values[slot]));
    const live = grid.host.querySelector('.grid-live');
    const ruled = live.hidden ? '' : Array.from(live.querySelectorAll('li'), item => item.lastChild.textContent.trim())[0];
    grid.say([said.length ? say(grid.texts.computed, said.join('; ')) : '', ruled].filter(Boolean).join(' '));
  }

  document.addEventListener('keydown', event => {
    const far = event.ctrlKey || event.metaKey;
    const first = window.UbktGrids.first();
    if (far && event.key.toLowerCase() === 's' && first && first.edit) {
      event.preventDefault();
      const at = cellOf(first, document.activeElement);
      if (at) {
        finish(first, at);
      }
      document.querySelector('.grid-save').click();
      return;
    }
    const grid = gridOf(event.target);
    const cell = grid ? cellOf(grid, event.target) : null;
    if (!cell || event.isComposing || event.altKey) {
      return;
    }
    if (far ? command(event, grid, cell) : act(event, grid, cell)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && event.target.tagName === 'A') {
      return;
    }
    const next = target(event, grid, cell);
    if (next) {
      event.preventDefault();
      Block.drop();
      finish(grid, cell);
      next.focus();
    }
  });

  document.addEventListener('focusin', event => {
    const grid = gridOf(event.target);
    const cell = grid ? cellOf(grid, event.target) : null;
    if (!cell) {
      return;
    }
    before = cell.text();
    caret = false;
    if (cell.input === event.target) {
      cell.input.select();
    }
    if (cell.remark()) {
      grid.say(cell.remark());
    }
    tellCell(grid, cell);
  });

  /* Tells who listens which cell is worked on now, a moment after the last move. */
  function tellCell(grid, cell) {
    const model = grid.model;
    clearTimeout(moved);
    moved = setTimeout(() => grid.host.dispatchEvent(new CustomEvent('ubkt:cell', { bubbles: true, detail: {
      slot: cell.slot, row: model.codes[Math.floor(cell.slot / model.columns)], column: model.letters[cell.slot % model.columns], code: model.form
    } })), MOVED);
  }

  document.addEventListener('focusout', event => {
    const grid = gridOf(event.target);
    const cell = grid ? cellOf(grid, event.target) : null;
    if (cell && event.target.isConnected) {
      finish(grid, cell);
    }
  });

  document.addEventListener('mousedown', event => {
    const grid = gridOf(event.target);
    const cell = grid ? cellOf(grid, event.target) : null;
    Block.drop();
    if (cell && grid.edit && !cell.isOpen() && !event.target.closest('a')) {
      event.preventDefault();
      cell.focus();
    }
  });

  document.addEventListener('dblclick', event => {
    caret = caret || event.target.classList.contains('cell__input');
  });

  document.addEventListener('input', event => {
    const grid = gridOf(event.target);
    const cell = grid ? cellOf(grid, event.target) : null;
    if (cell) {
      Block.drop();
      grid.change(cell.slot, event.target.value, false);
    }
  });

  ['copy', 'cut'].forEach(name => document.addEventListener(name, event => {
    const grid = gridOf(document.activeElement);
    const cell = grid ? cellOf(grid, document.activeElement) : null;
    const text = cell ? Block.copied(grid, cell) : null;
    if (text !== null) {
      event.preventDefault();
      event.clipboardData.setData('text/plain', text);
      if (name === 'cut' && grid.isTyped()) {
        Block.clear(grid, cell);
        before = cell.text();
      }
    }
  }));

  document.addEventListener('paste', event => {
    const grid = gridOf(document.activeElement);
    const cell = grid ? cellOf(grid, document.activeElement) : null;
    const text = event.clipboardData ? event.clipboardData.getData('text/plain') : '';
    if (cell && grid.isTyped() && (!cell.isOpen() || /[\t\n\r]/.test(text))) {
      event.preventDefault();
      finish(grid, cell);
      Block.paste(grid, cell, text);
      before = cell.text();
    }
  });
}());
