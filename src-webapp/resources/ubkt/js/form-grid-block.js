/* A block of cells: choosing it by keyboard, copying it out for a spreadsheet, pasting one in, clearing it. */
(function () {
  'use strict';

  const { read, say } = window.UbktFigures;
  let block = null;

  /* Rows of the sheet from top to bottom as cells; a section heading is a row without cells. */
  function rows(grid, withHeadings) {
    const all = Array.from(grid.host.querySelectorAll('.form-grid > tbody > tr'))
      .map(row => Array.from(row.querySelectorAll('td[data-slot]')).map(place => grid.cells[place.dataset.slot]));
    return withHeadings ? all : all.filter(row => row.length);
  }

  function place(all, cell) {
    const row = all.findIndex(each => each.includes(cell));
    return { row, column: all[row].indexOf(cell) };
  }

  function draw() {
    block.grid.host.querySelectorAll('.cell--chosen').forEach(cell => cell.classList.remove('cell--chosen'));
    cells().flat().forEach(cell => cell.place.classList.add('cell--chosen'));
  }

  function choose(grid, from, to) {
    block = { grid, from, to };
    draw();
    to.place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function drop() {
    if (block) {
      block.grid.host.querySelectorAll('.cell--chosen').forEach(cell => cell.classList.remove('cell--chosen'));
      block = null;
    }
  }

  /* The chosen cells, row by row. */
  function cells() {
    const all = rows(block.grid);
    const a = place(all, block.from);
    const b = place(all, block.to);
    return all.slice(Math.min(a.row, b.row), Math.max(a.row, b.row) + 1)
      .map(row => row.slice(Math.min(a.column, b.column), Math.max(a.column, b.column) + 1));
  }

  function extend(grid, cell, down, right) {
    const all = rows(grid);
    const at = place(all, block && block.from === cell ? block.to : cell);
    const next = (all[at.row + down] || [])[at.column + right];
    if (next) {
      choose(grid, cell, next);
    }
  }

  function chooseAll(grid, cell) {
    const all = rows(grid);
    choose(grid, all[0][0], all[all.length - 1][all[0].length - 1]);
    block.focus = cell;
  }

  function text(cell) {
    const shown = cell.part === null || cell.part === undefined ? cell.text() : cell.place.querySelector('.cell__part').textContent;
    const figure = read(shown);
    return figure.problem ? shown : figure.value === null ? '' : String(figure.value);
  }

  /* Answers with what goes to the clipboard; null where the browser's own copying is right. */
  function copied(grid, cell) {
    if (block) {
      const lines = cells().map(row => row.map(text).join('\t'));
      grid.say(say(grid.texts.copied, cells().flat().length));
      return lines.join('\n');
    }
    const whole = cell.input === null || document.activeElement !== cell.input
      || cell.input.selectionStart === 0 && cell.input.selectionEnd === cell.input.value.length;
    return whole ? text(cell) : null;
  }

  function clear(grid, cell) {
    const open = (block ? cells().flat() : [cell]).filter(each => each.isOpen());
    grid.step(open.map(each => ({ slot: each.slot, text: '' })));
    grid.say(say(grid.texts.cleared, open.length));
  }

  /* A block fills open cells only; an empty piece leaves what stands there. Lines over section headings may be empty too. */
  function paste(grid, cell, pasted) {
    const all = rows(grid, true);
    const at = place(all, cell);
    const step = [];
    let left = 0;
    let row = at.row;
    pasted.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n').forEach(line => {
      while (all[row] && !all[row].length && line.trim() !== '') {
        row++;
      }
      line.split('\t').forEach((piece, offset) => {
        const target = (all[row] || [])[at.column + offset];
        const figure = piece.trim();
        if (figure !== '' && target && target.isOpen()) {
          step.push({ slot: target.slot, text: figure.slice(0, 60) });
        } else if (figure !== '') {
          left++;
        }
      });
      row++;
    });
    const bad = grid.step(step);
    grid.say([say(grid.texts.pasted, step.length - bad), bad ? say(grid.texts['pasted.bad'], bad) : '',
      left ? say(grid.texts['pasted.left'], left) : ''].filter(Boolean).join(' '));
  }

  window.UbktBlock = { rows, place, extend, chooseAll, drop, copied, clear, paste, is: () => block !== null };
}());
