/* What the frame of every page does by itself: width of the menu, look and language, the account panel, the busy bar. */
(function () {
  'use strict';

  var YEAR = 31536000;
  var BUSY_AFTER = 300;

  function remember(name, value) {
    var secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = name + '=' + value + '; Path=/; Max-Age=' + YEAR + '; SameSite=Lax' + secure;
  }

  function toggleMenu(button) {
    var narrow = document.body.classList.toggle('menu--narrow');
    document.body.classList.toggle('menu--wide', !narrow);
    button.setAttribute('aria-expanded', String(!narrow));
    remember('ubkt-menu', narrow ? 'narrow' : 'wide');
  }

  function choose(button) {
    remember(button.dataset.preference, button.dataset.value);
    location.replace(location.pathname + location.search);
  }

  function closeDropdowns(except) {
    document.querySelectorAll('details[data-dropdown][open]').forEach(function (open) {
      if (open !== except) {
        open.open = false;
      }
    });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    closeDropdowns(event.target.closest('details[data-dropdown]'));
    if (!button) {
      return;
    }
    if (button.dataset.menuToggle) {
      toggleMenu(button);
    } else if (button.dataset.preference) {
      choose(button);
    } else if (button.dataset.print) {
      window.print();
    }
  });

  document.addEventListener('keydown', function (event) {
    var open = document.querySelector('details[data-dropdown][open]');
    if (event.key === 'Escape' && open) {
      closeDropdowns(null);
      open.querySelector('summary').focus();
    }
  });

  /* The list of notices is announced as a whole; with a role of their own its items would not be items of a list. */
  function plainNotices() {
    document.querySelectorAll('.ui-messages li[role]').forEach(function (notice) {
      notice.removeAttribute('role');
    });
  }

  if (window.jQuery) {
    var timer = null;
    jQuery(document).on('pfAjaxSend', function () {
      clearTimeout(timer);
      timer = setTimeout(function () {
        document.body.classList.add('is-busy');
      }, BUSY_AFTER);
    }).on('pfAjaxComplete', function () {
      clearTimeout(timer);
      document.body.classList.remove('is-busy');
      plainNotices();
    });
    jQuery(plainNotices);
  }
}());
