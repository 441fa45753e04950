/* Forgets figures that were typed and not saved: when the person signs out, after three days, and of forms that were sent. */
(function () {
  'use strict';

  const PREFIX = 'ubkt.unsaved.';
  const LONGEST = 72 * 3600 * 1000;
  const person = document.querySelector('meta[name="ubkt-person"]');
  const own = person && person.content ? PREFIX + person.content + '.' : null;

  function forget(which) {
    Object.keys(localStorage).filter(key => key.startsWith(PREFIX) && which(key)).forEach(key => localStorage.removeItem(key));
  }

  function isOld(key) {
    try {
      return !(Date.now() - JSON.parse(localStorage.getItem(key)).at < LONGEST);
    } catch (unreadable) {
      return true;
    }
  }

  forget(isOld);
  document.querySelectorAll('[data-forget]').forEach(sent => forget(key => own && key === own + sent.dataset.forget));

  document.addEventListener('submit', event => {
    if (event.target.id === 'signOutForm') {
      forget(key => own && key.startsWith(own));
    }
  });
}());
