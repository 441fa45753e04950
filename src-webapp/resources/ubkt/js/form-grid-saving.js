/* Saves changed cells in the background, one small request after the other, and tries again until they are there. */
(function () {
  'use strict';

  const SOON = 700;
  const WHILE_TYPING = 2500;
  const PATIENCE = 20000;
  const LONGEST_PAUSE = 30000;
  const saved = 200, refusedPerson = 403, gone = 404, unreadable = 422;

  class Saving {
    constructor(grid, address, version) {
      this.grid = grid;
      this.address = address;
      this.version = version;
      this.running = null;
      this.tries = 0;
      this.trouble = null;
      this.said = '';
      this.at = null;
      const mark = document.querySelector('meta[name="ubkt-person"]');
      this.person = mark ? mark.content : '';
    }

    /* Something changed: save it when the person has paused, sooner once the cell was left. */
    touched(left) {
      if (!this.isStopped()) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.flush(), left ? SOON : WHILE_TYPING);
      }
    }

    isStopped() {
      return this.trouble !== null && this.trouble !== 'offline';
    }

    isIdle() {
      return !this.running && !Object.keys(this.grid.pending()).length;
    }

    /* Saves what can be saved now; answers whether all of it is. */
    async flush() {
      clearTimeout(this.timer);
      while (this.running) {
        await this.running;
      }
      if (this.isStopped() || !Object.keys(this.grid.pending()).length) {
        return !this.trouble;
      }
      this.running = this.send(this.grid.pending());
      const again = await this.running;
      this.running = null;
      this.grid.showState();
      return again ? this.flush() : !this.trouble;
    }

    async send(cells) {
      this.grid.sending(cells);
      try {
        const answer = await this.request(cells, { signal: AbortSignal.timeout(PATIENCE) });
        return this.took(cells, answer, answer.headers.get('Content-Type') ? await answer.json() : {});
      } catch (lost) {
        return this.later();
      }
    }

    request(cells, options) {
      return fetch(this.address + '&version=' + this.version, Object.assign({
        method: 'POST', redirect: 'manual', body: JSON.stringify(cells),
        headers: { 'Content-Type': 'application/json', 'X-Ubkt-Person': this.person }
      }, options));
    }

    /* Answers whether more can be sent at once. */
    took(cells, answer, body) {
      if (answer.status === saved && body.own) {
        this.version = body.version;
        this.grid.merge(body.own, body.by);
        return true;
      }
      if (answer.status === saved) {
        this.trouble = null;
        this.tries = 0;
        this.at = body.at;
        this.version = body.version;
        this.grid.accepted(cells, body.refused);
        this.tellForm(body);
        return false;
      }
      if (answer.type === 'opaqueredirect') {
        return this.stop('signedOut');
      }
      if (answer.status === refusedPerson) {
        return this.stop('otherPerson');
      }
      if (answer.status === gone || answer.status === unreadable) {
        this.said = body.sentence || this.grid.texts.reload;
        return this.stop('failed');
      }
      return this.later();
    }

    /* How the form stands now, at the head of the page. */
    tellForm(form) {
      const chip = document.querySelector('.entry-head .status');
      if (chip && !chip.classList.contains('status--' + form.state)) {
        chip.className = 'status status--' + form.state + ' tone--';
        chip.textContent = form.stateName;
      }
      document.querySelectorAll('[data-when]').forEach(place => {
        place.hidden = place.dataset.when === 'nil' ? !form.nil : form.state !== place.dataset.when;
      });
    }

    stop(trouble) {
      this.trouble = trouble;
      this.grid.unsent();
      return false;
    }

    /* No answer: nothing is lost, the next try comes by itself. */
    later() {
      this.trouble = 'offline';
      this.tries++;
      this.timer = setTimeout(() => this.flush(), Math.min(LONGEST_PAUSE, 1000 * Math.pow(2, this.tries)));
      this.grid.unsent();
      return false;
    }

    sentence() {
      const texts = this.grid.texts;
      return this.trouble === 'failed' ? texts.failed.replace('{0}', this.said)
        : texts[this.trouble].replace('{0}', Object.keys(this.grid.typed).length);
    }

    /* The line may be there again, or the person signed in again in another tab. */
    retry() {
      if (this.trouble !== 'failed') {
        this.trouble = this.trouble === 'offline' ? 'offline' : null;
      }
      return this.flush();
    }

    /* The page is being left: one last try that outlives it. */
    leave() {
      const cells = this.grid.pending();
      if (!this.isStopped() && !this.running && Object.keys(cells).length) {
        this.request(cells, { keepalive: true }).catch(() => null);
      }
    }
  }

  window.UbktSaving = Saving;
}());
