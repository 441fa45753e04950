/* What was changed in this session, step by step: each can be undone and done again, blocks as a whole. */
(function () {
  'use strict';

  const LONGEST = 500;

  class History {
    constructor() {
      this.done = [];
      this.undone = [];
    }

    /* A step: cells with their texts before and after. */
    add(step) {
      const real = step.filter(cell => cell.before !== cell.after);
      if (real.length) {
        this.done.push(real);
        this.undone = [];
        if (this.done.length > LONGEST) {
          this.done.shift();
        }
      }
    }

    /* Takes the last step back, or forward again; answers with its cells and the texts they get. */
    move(back) {
      const step = (back ? this.done : this.undone).pop();
      if (!step) {
        return null;
      }
      (back ? this.undone : this.done).push(step);
      return step.map(cell => ({ slot: cell.slot, text: back ? cell.before : cell.after }));
    }
  }

  window.UbktHistory = History;
}());
