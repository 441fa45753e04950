/* The sheet on its page: its parts, what an earlier session left, blanks to zero, undoing; and its life from opening to leaving. */
(function () {
  'use strict';

  const { read, write, say, addUp, isGiven } = window.UbktFigures;
  const LONGEST = 60;
  let grids = [];
  let quiet = false;

  Object.assign(window.UbktGrid.prototype, {

    /* The part shown: inputs in the own one, sums in the others. */
    show(part) {
      const sum = () => this.edit && this.below ? addUp(this.model, this.values, this.below) : this.total;
      const figures = part === 'BELOW' ? this.below : part === 'TOTAL' ? sum() : null;
      this.host.dataset.part = figures ? part : 'OWN';
      this.host.querySelectorAll('[data-show-part]').forEach(button => {
        button.setAttribute('aria-pressed', String(button.dataset.showPart === part));
      });
      for (const slot in this.cells) {
        this.showPart(this.cells[slot], figures, slot);
      }
    },

    showPart(cell, figures, slot) {
      let place = cell.place.querySelector('.cell__part');
      if (figures && !place && !cell.isClosed && !cell.isHidden) {
        place = cell.place.appendChild(document.createElement(this.host.dataset.link ? 'a' : 'span'));
        place.className = 'cell__part';
      }
      if (place) {
        place.textContent = figures ? write(figures[slot]) : '';
        cell.part = figures ? place.textContent || this.texts['state.blank'] : null;
        cell.draw();
        /* a figure of any part leads to its source, where the sheet has sources */
        if (this.host.dataset.link && figures && figures[slot] !== null) {
          place.href = this.host.dataset.link.replace('%d', slot);
        } else {
          place.removeAttribute('href');
        }
      }
    },

    focus(slot, part) {
      if (part) {
        this.show(part);
      }
      if (this.cells[slot]) {
        this.cells[slot].focus();
      }
    },

    keep() {
      this.kept.put(Object.assign({}, this.offered, this.typed));
    },

    /* Offers what an earlier session left, as far as it differs from what is saved now. */
    async recall() {
      const cells = await this.kept.get();
      for (const slot in cells) {
        const input = this.input(slot);
        const same = slot in this.typed ? this.typed[slot] === cells[slot] : read(cells[slot]).value === this.stored[slot];
        if (input && !input.readOnly && !same) {
          this.offered[slot] = String(cells[slot]).slice(0, LONGEST);
        }
      }
      const count = Object.keys(this.offered).length;
      if (count) {
        this.host.querySelector('.grid-offer__text').textContent = say(this.texts.offer, count);
        this.host.querySelector('.grid-offer').hidden = false;
      } else {
        this.keep();
      }
      if (!this.kept.isPossible()) {
        this.say(this.texts.notKept);
      }
    },

    answerOffer(use) {
      const offered = this.offered;
      this.offered = {};
      this.host.querySelector('.grid-offer').hidden = true;
      if (use) {
        this.step(Object.entries(offered).map(([slot, text]) => ({ slot: Number(slot), text })));
      }
      this.keep();
      this.focus(Object.keys(offered)[0]);
    },

    /* Several cells at once as one step that can be undone; answers with how many texts were not figures. */
    step(cells) {
      const before = cells.map(cell => ({ slot: cell.slot, before: this.input(cell.slot).value, after: cell.text }));
      const bad = this.put(cells);
      this.history.add(before);
      return bad;
    },

    put(cells) {
      let bad = 0;
      cells.forEach(cell => {
        const input = this.input(cell.slot);
        const result = read(cell.text);
        input.value = result.problem ? cell.text : write(result.value);
        this.take(cell.slot, input.value);
        bad += result.problem ? 1 : 0;
      });
      this.refresh();
      this.keep();
      this.saving.touched(true);
      return bad;
    },

    /* Answers with the cell to go to; null where nothing changed. */
    undo(back) {
      const cells = this.history.move(back);
      const open = (cells || []).filter(cell => this.cells[cell.slot].isOpen());
      if (open.length) {
        this.put(open);
      }
      this.say(cells ? this.texts[back ? 'undone' : 'redone'] : this.texts.nothingToUndo);
      return open.length ? open[0].slot : null;
    },

    /* 0 into the blank cells still owed: of rows the unit owes, and of rows that were begun. */
    fillZeros() {
      const columns = this.model.columns;
      const isBegun = row => this.values.slice(row * columns, (row + 1) * columns).some(isGiven);
      const blank = Object.values(this.cells).filter(cell => {
        const row = Math.floor(cell.slot / columns);
        return cell.isOpen() && cell.input.value.trim() === '' && (this.model.owed.includes(row) || isBegun(row));
      });
      this.step(blank.map(cell => ({ slot: cell.slot, text: '0' })));
      this.say(blank.length ? say(this.texts.filled, blank.length) : this.texts.nothingBlank);
    }
  });

  function find(element) {
    return grids.find(grid => grid.host.contains(element));
  }

  /* Begins every grid the page holds and has not begun; after an answer of the server the place of work is found again. */
  function begin() {
    const old = grids;
    grids = Array.from(document.querySelectorAll('.grid-host')).map(host =>
      old.find(grid => grid.host === host) || new window.UbktGrid(host));
    if (old[0] && grids[0] && old[0] !== grids[0]) {
      resume(old[0], grids[0]);
    } else if (!old[0] && grids[0]) {
      arrive(grids[0]);
    }
  }

  /* Where work begins: at the cell the address names, else at the first open one. */
  function arrive(grid) {
    const named = grid.host.dataset.focus;
    const first = Object.values(grid.cells).find(cell => cell.isOpen());
    if (named) {
      grid.focus(named);
    } else if (first && grid.host.dataset.part === 'OWN') {
      first.focus();
    }
  }

  function resume(before, grid) {
    if (before.host.dataset.save === grid.host.dataset.save) {
      grid.history = before.history;
    }
    grid.show(before.host.dataset.part);
    grid.scroll.scrollTop = before.top;
    grid.scroll.scrollLeft = before.left;
  }

  /* Saves first, then does what was asked: buttons that reload or redraw the sheet. */
  async function settle(event, button, grid) {
    if (grid.edit && !grid.saving.isIdle() && !grid.saving.isStopped()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (await grid.saving.flush()) {
        button.click();
      }
    }
  }

  /* The button and Ctrl+S: tries at once; a page whose person has gone asks for signing in. */
  async function save(grid) {
    const done = await grid.saving.retry();
    if (grid.saving.trouble === 'signedOut') {
      quiet = true;
      location.reload();
    } else if (done) {
      grid.say(grid.isChanged() ? say(grid.texts.refusedIn, Object.keys(grid.typed).length) : grid.texts['state.saved']);
    }
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('.grid-save, [data-settles] button');
    if (button && grids[0] && grids[0].edit) {
      if (button.classList.contains('grid-save')) {
        event.preventDefault();
        event.stopImmediatePropagation();
        save(grids[0]);
      } else {
        settle(event, button, grids[0]);
      }
    }
  }, true);

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-show-part], [data-offer], [data-focus-slot], [data-grid-fill], [data-grid-help], [data-go-live]');
    const grid = button ? find(button) || grids[0] : null;
    if (!grid) {
      return;
    }
    if (button.dataset.showPart) {
      grid.show(button.dataset.showPart);
    } else if (button.dataset.offer) {
      grid.answerOffer(button.dataset.offer === 'use');
    } else if (button.dataset.gridFill) {
      grid.fillZeros();
    } else if (button.dataset.goLive) {
      grid.host.querySelector('.grid-live').scrollIntoView({ block: 'center' });
      grid.host.querySelector('.grid-live button').focus();
    } else if (button.dataset.gridHelp) {
      document.querySelector('.grid-help').showModal();
    } else {
      event.preventDefault();
      grid.focus(button.dataset.focusSlot, button.dataset.focusPart || 'OWN');
    }
  });

  /* Asks only about what would be lost to the eye: what cannot be saved. The rest is saved while the page goes. */
  window.addEventListener('beforeunload', event => {
    const stuck = grids.some(grid => grid.isChanged() && (grid.saving.trouble || !Object.keys(grid.pending()).length));
    if (!quiet && stuck) {
      event.preventDefault();
    }
  });

  window.addEventListener('pagehide', () => grids.filter(grid => grid.edit).forEach(grid => grid.saving.leave()));
  ['online', 'focus'].forEach(name => window.addEventListener(name, () => grids.filter(grid => grid.edit).forEach(grid => grid.saving.retry())));

  if (window.jQuery) {
    jQuery(document).on('pfAjaxSend', () => {
      quiet = true;
      grids.forEach(grid => {
        grid.top = grid.scroll.scrollTop;
        grid.left = grid.scroll.scrollLeft;
      });
    }).on('pfAjaxComplete', () => {
      quiet = false;
      begin();
    }).on('pfAjaxError', () => {
      grids.forEach(grid => grid.say(say(grid.texts.offline, Object.keys(grid.typed).length)));
    });
  }

  window.UbktGrids = { of: find, first: () => grids[0] };
  begin();
}());
