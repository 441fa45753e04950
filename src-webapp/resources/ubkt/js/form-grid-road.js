/* From form to form by keyboard, from anywhere on the page: to the next one, to the one before, up to the list. Saves first. */
(function () {
  'use strict';

  const UP = '.crumbs li:nth-last-child(2) a';
  const ROADS = { PageDown: '[data-road="next"]', PageUp: '[data-road="previous"]', ArrowUp: UP };

  /* After the last form, and before the first, there is the list. */
  function link(key) {
    return document.querySelector(ROADS[key]) || document.querySelector(UP);
  }

  document.addEventListener('keydown', async event => {
    const grid = window.UbktGrids.first();
    const wanted = grid && event.altKey && !event.ctrlKey && !event.metaKey && ROADS[event.key] ? link(event.key) : null;
    if (!wanted) {
      return;
    }
    event.preventDefault();
    if (grid.edit && !grid.saving.isIdle() && !grid.saving.isStopped()) {
      await grid.saving.flush();
    }
    wanted.click();
  });
}());
