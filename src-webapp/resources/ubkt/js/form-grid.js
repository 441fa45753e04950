/* The form grid: computes along while a person types, collects what changed until it is saved, shows the parts and what the rules say. */
(function () {
  'use strict';

  const { read, write, say, complete, isTotalled, isGiven } = window.UbktFigures;
  const LISTED = 30;

  class Grid {
    constructor(host) {
      const data = host.dataset;
      this.host = host;
      this.edit = data.mode === 'EDIT';
      this.model = JSON.parse(data.model);
      this.texts = JSON.parse(data.texts);
      this.rules = data.rules && this.edit ? JSON.parse(data.rules) : null;
      this.stored = JSON.parse(data.own);
      this.values = this.stored.slice();
      this.below = data.below ? JSON.parse(data.below) : null;
      this.total = data.total ? JSON.parse(data.total) : null;
      this.field = host.querySelector('input[data-changed]');
      this.versionField = host.querySelector('input[data-drawn-version]');
      this.scroll = host.querySelector('.grid-scroll');
      this.drawn = (document.querySelector('[data-grid-state]') || host).textContent.trim();
      this.typed = {};
      this.offered = {};
      this.refused = {};
      this.conflicts = {};
      this.marks = {};
      this.history = new window.UbktHistory();
      this.cells = {};
      host.querySelectorAll('td[data-slot]').forEach(place => {
        this.cells[place.dataset.slot] = new window.UbktCell(this, place);
      });
      this.kept = new window.UbktKept(data.memory, data.key);
      host.removeAttribute('data-key');
      this.saving = this.edit ? new window.UbktSaving(this, data.save, Number(data.version)) : null;
      this.takeDrawn();
    }

    /* What the server drew as typed and not saved is typed still. */
    takeDrawn() {
      Object.values(this.cells).filter(cell => cell.input && cell.input.dataset.typed).forEach(cell => this.take(cell.slot, cell.input.value));
      this.refresh();
      if (this.edit) {
        this.recall();
      } else {
        this.kept.drop();
        if (!this.host.dataset.link) {
          (Object.values(this.cells).find(cell => !cell.isClosed) || { place: this.scroll }).place.tabIndex = 0;
        }
      }
      this.show(this.host.dataset.part);
    }

    input(slot) {
      return this.cells[slot] ? this.cells[slot].input : null;
    }

    /* Takes a text into the figures; a refused one leaves the stored figure standing. */
    take(slot, text) {
      const result = read(text);
      delete this.refused[slot];
      delete this.marks[slot];
      if (!result.problem && result.value === this.stored[slot]) {
        delete this.typed[slot];
      } else {
        this.typed[slot] = text;
      }
      this.values[slot] = result.problem ? this.stored[slot] : result.value;
      return result;
    }

    /* What a person typed or pasted into a cell; left: the cell is done. */
    change(slot, text, left) {
      const result = this.take(slot, text);
      if (result.problem) {
        this.say(this.texts[result.problem]);
      }
      this.refresh();
      this.keep();
      this.saving.touched(left);
      return !result.problem;
    }

    /* Why the text of a cell is not taken; empty where it is. */
    problem(slot) {
      const kind = this.refused[slot] || read(this.typed[slot] || '').problem;
      return kind ? this.texts[kind] : '';
    }

    /* Figures, marks and messages after any change. */
    refresh() {
      if (this.edit) {
        this.compute();
        this.judge();
      }
      for (const slot in this.cells) {
        this.cells[slot].mark(this.state(slot));
      }
      this.showState();
    }

    state(slot) {
      if (slot in this.conflicts) {
        return 'conflict';
      }
      if (slot in this.typed) {
        return this.problem(slot) ? 'invalid' : this.flying && slot in this.flying ? 'saving' : 'changed';
      }
      return this.marks[slot] || null;
    }

    compute() {
      complete(this.model, this.values);
      for (let column = 0; column < this.model.columns; column++) {
        const cell = this.cells[this.model.total * this.model.columns + column];
        if (cell && cell.input) {
          const computed = isTotalled(this.model, this.values, column);
          cell.lock(computed);
          if (computed) {
            delete this.typed[cell.slot];
            delete this.conflicts[cell.slot];
          }
        }
      }
      for (const slot in this.cells) {
        this.cells[slot].write(this.values[slot]);
      }
    }

    /* What the rules say of the figures as they stand on screen: at the cells and in the list. */
    judge() {
      const found = this.rules ? window.UbktRules.check(this.model, this.rules, this.values, slot => Boolean(this.cells[slot] && this.cells[slot].isOpen())) : [];
      for (const slot in this.cells) {
        const own = found.filter(each => each.slots.includes(Number(slot)));
        this.cells[slot].tell(own.map(each => each.text), own.some(each => each.severity === 'ERROR'));
      }
      this.list(found);
    }

    list(found) {
      const place = this.host.querySelector('.grid-live');
      const text = found.map(each => each.text).join();
      if (place.dataset.said === text) {
        return;
      }
      place.dataset.said = text;
      place.hidden = !found.length;
      const list = document.createElement('ul');
      found.slice(0, LISTED).forEach(each => {
        const item = list.appendChild(document.createElement('li'));
        item.className = 'grid-live--' + each.severity.toLowerCase();
        const go = item.appendChild(document.createElement('button'));
        Object.assign(go, { type: 'button', className: 'plain-button', textContent: this.address(each.slots[0]) });
        go.dataset.focusSlot = each.slots[0];
        item.append(' ' + each.text);
      });
      const head = document.createElement('p');
      head.textContent = say(this.texts.live, found.length);
      const way = this.host.querySelector('.grid-live-go');
      way.textContent = say(this.texts['live.go'], found.length);
      way.hidden = !found.length;
      place.replaceChildren(head, list);
    }

    /* Cells that can be saved now. */
    pending() {
      return Object.fromEntries(Object.entries(this.typed).filter(([slot, text]) =>
        !(slot in this.conflicts) && !this.refused[slot] && !read(text).problem && !this.cells[slot].input.readOnly));
    }

    sending(cells) {
      this.flying = cells;
      this.refresh();
    }

    unsent() {
      this.flying = null;
      this.refresh();
    }

    accepted(cells, refused) {
      this.flying = null;
      for (const slot in cells) {
        if (refused[slot]) {
          this.refused[slot] = refused[slot];
        } else {
          this.stored[slot] = read(cells[slot]).value;
          if (this.typed[slot] === cells[slot]) {
            delete this.typed[slot];
            this.marks[slot] = 'saved';
          }
        }
      }
      complete(this.model, this.stored);
      this.versionField.value = this.saving.version;
      this.refresh();
      this.keep();
      this.host.dispatchEvent(new CustomEvent('ubkt:saved', { bubbles: true, detail: { slots: Object.keys(cells).map(Number) } }));
    }

    /* Somebody else saved: their figures are taken where nothing else was typed here; the rest is to be settled. */
    merge(own, by) {
      const open = Object.values(this.cells).filter(cell => cell.input);
      let adopted = 0;
      this.flying = null;
      this.by = by;
      const before = this.stored;
      this.stored = before.map((value, slot) => isGiven(own[slot]) ? own[slot] : null);
      open.filter(cell => this.stored[cell.slot] !== before[cell.slot]).forEach(cell => {
        const theirs = this.stored[cell.slot];
        if (cell.slot in this.typed && read(this.typed[cell.slot]).value !== theirs) {
          this.conflicts[cell.slot] = theirs;
        } else {
          delete this.typed[cell.slot];
          this.values[cell.slot] = theirs;
          cell.input.value = write(theirs);
          this.marks[cell.slot] = 'theirs';
          adopted++;
        }
      });
      this.versionField.value = this.saving.version;
      this.refresh();
      this.keep();
      window.UbktConflict.show(this);
      if (adopted) {
        this.say(say(this.texts.theirs, adopted, by));
      }
    }

    settle(slot, mine) {
      delete this.conflicts[slot];
      if (!mine) {
        this.input(slot).value = write(this.stored[slot]);
      }
      this.change(slot, this.input(slot).value, true);
    }

    /* The state of saving, wherever the page shows it. */
    showState() {
      if (!this.edit) {
        return;
      }
      this.field.value = this.isChanged() ? JSON.stringify(this.typed) : '';
      const count = Object.keys(this.typed).length;
      const waiting = Object.keys(this.pending()).length;
      const texts = this.texts;
      const trouble = this.saving.trouble !== null && count > 0;
      this.tellTrouble(trouble ? this.saving.sentence() : '');
      const text = trouble ? say(texts.refusedIn, count) : this.flying ? say(texts.saving, count)
        : waiting ? say(texts.unsaved, count) : count ? say(texts.refusedIn, count) : this.saving.at ? say(texts.savedAt, this.saving.at) : this.drawn;
      document.querySelectorAll('[data-grid-state]').forEach(place => {
        if (place.textContent !== text) {
          place.textContent = text;
        }
        place.classList.toggle('grid-state--changed', count > 0);
        place.classList.toggle('grid-state--trouble', trouble);
      });
    }

    tellTrouble(text) {
      const place = this.host.querySelector('.grid-trouble');
      if (place.textContent !== text) {
        place.textContent = text;
        place.hidden = !text;
      }
    }

    /* Whether cells can be typed into as the sheet is shown now. */
    isTyped() {
      return this.edit && this.host.dataset.part === 'OWN';
    }

    isChanged() {
      return Object.keys(this.typed).length > 0;
    }

    say(text) {
      this.host.querySelector('.grid-say').textContent = text;
    }

    address(slot) {
      return say(this.texts.goTo, this.model.letters[slot % this.model.columns], this.model.codes[Math.floor(slot / this.model.columns)]);
    }
  }

  window.UbktGrid = Grid;
}());
