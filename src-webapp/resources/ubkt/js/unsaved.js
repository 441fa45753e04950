/* Forgets figures that were typed and not saved once they are somebody else's, too old, or the person signs out. */
(function () {
  'use strict';

  var PREFIX = 'ubkt.unsaved.';
  var LONGEST = 72 * 3600 * 1000;
  var person = document.querySelector('meta[name="ubkt-person"]');
  var own = person && person.content ? PREFIX + person.content + '.' : null;

  function forget(which) {
    Object.keys(localStorage).filter(function (key) {
      return key.indexOf(PREFIX) === 0 && which(key);
    }).forEach(function (key) {
      localStorage.removeItem(key);
    });
  }

  function isOld(key) {
    try {
      return !(Date.now() - JSON.parse(localStorage.getItem(key)).at < LONGEST);
    } catch (unreadable) {
      return true;
    }
  }

  forget(function (key) {
    return own && key.indexOf(own) !== 0 || isOld(key);
  });

  document.addEventListener('submit', function (event) {
    if (event.target.id === 'signOutForm') {
      forget(function () {
        return true;
      });
    }
  });
}());
