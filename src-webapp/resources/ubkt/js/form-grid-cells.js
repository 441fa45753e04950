/* One cell of a sheet: what it shows, what it is called, and in what state it is. */
(function () {
  'use strict';

  const { write } = window.UbktFigures;
  const STATES = ['invalid', 'conflict', 'saving', 'changed', 'saved', 'theirs'];

  class Cell {
    constructor(grid, place) {
      this.grid = grid;
      this.place = place;
      this.slot = Number(place.dataset.slot);
      this.input = place.querySelector('input');
      this.shown = place.querySelector('.cell__value');
      this.isClosed = place.classList.contains('cell--closed');
      this.isHidden = place.classList.contains('cell--hidden');
      this.state = null;
      this.told = place.classList.contains('cell--warned') ? (this.input || place).title : '';
      const model = grid.model;
      const column = this.slot % model.columns;
      const code = model.codes[Math.floor(this.slot / model.columns)];
      const row = place.parentNode.querySelector('.row-name');
      this.name = code + ' ' + row.textContent + ', ' + model.letters[column] + ' ' + model.headings[column];
      if (!this.input) {
        place.tabIndex = -1;
      }
      this.draw();
    }

    isOpen() {
      return this.input !== null && !this.input.readOnly;
    }

    /* The figure of a cell that a person does not type. */
    write(value) {
      const text = write(value);
      if (this.shown && this.shown.textContent !== text) {
        this.shown.textContent = text;
        this.draw();
      } else if (this.input && this.input.readOnly) {
        this.input.value = text;
      }
    }

    /* Whether the cell follows from others now. */
    lock(computed) {
      if (this.input && this.input.readOnly !== computed) {
        this.input.readOnly = computed;
        this.input.tabIndex = computed ? -1 : 0;
        this.place.classList.toggle('cell--computed', computed);
        this.draw();
      }
    }

    mark(state) {
      if (this.state !== state) {
        this.state = state;
        this.draw();
      }
    }

    /* What the rules say of it: sentences, and whether one of them is an error. */
    tell(sentences, error) {
      const text = sentences.join(' ');
      if (this.ruled !== text || this.error !== error) {
        this.ruled = text;
        this.error = error;
        this.draw();
      }
    }

    remark() {
      const problem = this.state === 'invalid' ? this.grid.problem(this.slot) : '';
      return problem || [this.ruled, this.told].filter(Boolean).filter((text, at, all) => all.indexOf(text) === at).join(' ');
    }

    text() {
      return this.input ? this.input.value : this.shown ? this.shown.textContent : '';
    }

    draw() {
      const place = this.place;
      const remark = this.remark();
      STATES.forEach(state => place.classList.toggle('cell--' + state, state === this.state));
      place.classList.toggle('cell--warned', Boolean(remark) && this.state !== 'invalid');
      place.classList.toggle('cell--error', Boolean(this.error) && this.state !== 'invalid');
      place.classList.toggle('cell--zero', this.text() === '0' && !this.state);
      const target = this.input || place;
      target.title = remark;
      target.setAttribute('aria-label', this.spoken(remark));
      if (this.input) {
        this.input.toggleAttribute('aria-invalid', this.state === 'invalid');
        if (this.state === 'invalid') {
          this.input.setAttribute('aria-invalid', 'true');
        }
      }
    }

    /* Row, column and heading, for a cell that is no field also its figure, and its state. */
    spoken(remark) {
      const texts = this.grid.texts;
      const parts = [this.name];
      if (this.isClosed) {
        parts.push(texts['state.closed']);
      } else if (this.isHidden) {
        parts.push(this.place.firstElementChild.title);
      } else if (!this.isOpen()) {
        parts.push(this.input || this.place.classList.contains('cell--computed') ? texts['state.computed'] : this.grid.edit ? texts['state.other'] : '');
        parts.push(this.input ? '' : this.text() || texts['state.blank']);
      }
      parts.push(this.state && this.state !== 'theirs' ? texts['state.' + this.state] : remark ? texts['state.warned'] : '');
      const noted = this.place.querySelector('.cell__noted');
      parts.push(noted ? noted.textContent : '');
      return parts.filter(Boolean).join(', ');
    }

    /* The field; where there is none, the way to the figure's source; else the cell itself. */
    focus() {
      this.draw();
      const field = this.input && this.grid.host.dataset.part === 'OWN' ? this.input : null;
      const target = field || this.place.querySelector('a[href].cell__part, .grid-host[data-part="OWN"] a[href].cell__value') || this.place;
      if (target === this.place && !target.hasAttribute('tabindex')) {
        target.tabIndex = -1;
      }
      this.place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      target.focus({ preventScroll: true });
      if (field) {
        field.select();
      }
    }
  }

  window.UbktCell = Cell;
}());
