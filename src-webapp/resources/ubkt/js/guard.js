/* Says that something was changed and not saved, and asks before the page is left with it. */
(function () {
  'use strict';

  var guard = document.querySelector('[data-guard]');
  var state = document.querySelector('[data-guard-state]');
  var changed = Boolean(guard) && guard.dataset.guard === 'true';

  function show() {
    if (state) {
      state.textContent = changed ? state.dataset.guardState : '';
      state.classList.toggle('grid-state--changed', changed);
    }
  }

  if (guard) {
    guard.addEventListener('change', function () {
      changed = true;
      show();
    });
    guard.addEventListener('submit', function () {
      changed = false;
    });
    window.addEventListener('beforeunload', function (event) {
      if (changed) {
        event.preventDefault();
      }
    });
    show();
  }
}());
