/* What is known of the cell a person stands in, beside the sheet: one small request a cell, while the panel is open. */
(function () {
  'use strict';

  var REMEMBERED = 'ubkt.cell-panel';
  var WAIT = 200;
  var panel = document.querySelector('[data-cell-panel]');
  if (!panel) {
    return;
  }

  var toggle = panel.querySelector('.cell-panel__toggle');
  var body = panel.querySelector('.cell-panel__body');
  var say = panel.querySelector('.cell-panel__say');
  var content = panel.querySelector('.cell-panel__cell');
  var noted = JSON.parse(panel.dataset.noted || '[]').map(String);
  var seen = {};
  var shown = null;
  var at = null;
  var timer = null;
  var request = null;

  function find(name) {
    return panel.querySelector('.cell-panel__' + name);
  }

  function make(parent, element, style, text) {
    var made = document.createElement(element);
    if (style) {
      made.className = style;
    }
    if (text !== undefined) {
      made.textContent = text;
    }
    return parent.appendChild(made);
  }

  function isOpen() {
    return toggle.getAttribute('aria-expanded') === 'true';
  }

  function open(wanted) {
    toggle.setAttribute('aria-expanded', String(wanted));
    body.hidden = !wanted;
    panel.classList.toggle('cell-panel--open', wanted);
    if (wanted) {
      ask();
    }
  }

  function choose(wanted) {
    open(wanted);
    try {
      localStorage.setItem(REMEMBERED, wanted ? 'open' : 'closed');
    } catch (full) {
      return;
    }
  }

  function remembered() {
    try {
      return localStorage.getItem(REMEMBERED) === 'open';
    } catch (refused) {
      return false;
    }
  }

  function cellOf(slot) {
    return slot === null ? null : document.querySelector('.grid-host td[data-slot="' + slot + '"]');
  }

  function part() {
    var host = document.querySelector('.grid-host');
    return host && host.dataset.part || 'OWN';
  }

  /* The figure that stands in the cell now, typed or not; null = none. */
  function figure() {
    var cell = cellOf(at);
    var input = cell && part() === 'OWN' ? cell.querySelector('input') : null;
    var place = cell && cell.querySelector(part() === 'OWN' ? '.cell__value' : '.cell__part');
    var digits = (input ? input.value : place ? place.textContent : '').replace(/[. \u00a0\u202f]/g, '');
    return /^[-\u2212]?[0-9]+$/.test(digits) ? Number(digits.replace('\u2212', '-')) : null;
  }

  function write(value) {
    return (value < 0 ? '\u2212' : '') + String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '.');
  }

  function signed(value) {
    return value > 0 ? '+' + write(value) : write(value);
  }

  function percent(difference, whole) {
    var tenths = Math.round(Math.abs(difference) * 1000 / whole);
    var text = write(Math.floor(tenths / 10)) + (tenths % 10 ? ',' + tenths % 10 : '') + '\u00a0%';
    return (difference < 0 ? '\u2212' : '+') + text;
  }

  /* Marks the cells that hold a note, in whatever the sheet was drawn anew. */
  function mark() {
    document.querySelectorAll('.grid-host td[data-slot]').forEach(function (cell) {
      var has = noted.includes(cell.dataset.slot);
      var word = cell.querySelector('.cell__noted');
      cell.classList.toggle('cell--noted', has);
      if (has && !word) {
        make(cell, 'span', 'spoken cell__noted', panel.dataset.notedText);
      } else if (!has && word) {
        word.remove();
      }
    });
  }

  function key() {
    return at + '/' + part();
  }

  /* Asks for the cell, unless the page knows it as it stands now. */
  function ask() {
    clearTimeout(timer);
    if (!isOpen() || at === null) {
      return;
    }
    var known = seen[key()];
    if (known) {
      draw(known);
      return;
    }
    say.textContent = say.dataset.loading;
    timer = setTimeout(load, WAIT);
  }

  function load() {
    var wanted = key();
    if (request) {
      request.abort();
    }
    request = new AbortController();
    fetch(panel.dataset.cellPanel + '&slot=' + at + '&part=' + part(), { credentials: 'same-origin', signal: request.signal }).then(function (answer) {
      if (!answer.ok || (answer.headers.get('Content-Type') || '').indexOf('application/json') !== 0) {
        throw new Error('cell');
      }
      return answer.json();
    }).then(function (cell) {
      seen[wanted] = cell;
      if (wanted === key()) {
        draw(cell);
      }
    }).catch(function (failed) {
      if (failed.name !== 'AbortError') {
        content.hidden = true;
        say.textContent = say.dataset.failed;
      }
    });
  }

  function draw(cell) {
    shown = cell;
    say.textContent = '';
    content.hidden = false;
    find('column').textContent = cell.column;
    find('row').textContent = cell.row;
    find('unit').textContent = cell.unit;
    find('mark').textContent = cell.mark;
    drawEarlier();
    drawNote(cell);
    drawHelp(cell);
    drawHistory(cell);
  }

  function drawEarlier() {
    var rows = shown.earlier;
    var now = figure();
    var table = find('earlier');
    var most = rows.reduce(function (most, row) { return Math.max(most, row.comparable ? Math.abs(row.value || 0) : 0); }, Math.abs(now || 0));
    var lines = table.tBodies[0];
    table.hidden = rows.length === 0;
    find('no-earlier').hidden = rows.length > 0;
    lines.textContent = '';
    rows.forEach(function (row, place) {
      if (row.formSet && (place === 0 || rows[place - 1].formSet !== row.formSet)) {
        var turn = make(make(lines, 'tr', 'cell-panel__turn'), 'th', null, row.formSet);
        turn.colSpan = 3;
        turn.scope = 'colgroup';
      }
      drawPeriod(make(lines, 'tr', row.comparable ? null : 'cell-panel__other'), row, now, most);
    });
    drawHint(now);
  }

  function drawPeriod(line, row, now, most) {
    var head = make(line, 'th', null, row.period);
    head.scope = 'row';
    [row.lastYear ? find('earlier').dataset.lastYear : null, row.remark].forEach(function (remark) {
      if (remark) {
        make(head, 'span', 'cell-panel__remark', remark);
      }
    });
    if (row.value === undefined) {
      make(line, 'td', 'number quiet', row.none).colSpan = 2;
    } else {
      bar(make(line, 'td', 'number', write(row.value)), row.comparable ? row.value : 0, most);
      make(line, 'td', 'number', now === null || !row.comparable ? '' : difference(now, row.value));
    }
  }

  function difference(now, then) {
    return now === then ? '0' : signed(now - then) + (then > 0 ? ' (' + percent(now - then, then) + ')' : '');
  }

  function bar(cell, value, most) {
    var line = make(cell, 'span', 'cell-panel__bar');
    line.setAttribute('aria-hidden', 'true');
    line.style.width = (most ? Math.round(100 * Math.abs(value) / most) : 0) + '%';
  }

  /* Said while a person types; it never keeps anybody from saving or sending. */
  function drawHint(now) {
    var usual = shown.usual;
    var hint = find('hint');
    var text = !usual || now === null ? '' : now > usual.highest ? usual.high : now < usual.lowest ? usual.low : '';
    hint.hidden = !text;
    if (hint.textContent !== text) {
      hint.textContent = text;
    }
  }

  function drawNote(cell) {
    var form = document.getElementById('cellNote');
    find('no-note').hidden = Boolean(cell.note);
    find('note').textContent = form && cell.notable ? '' : cell.note || '';
    find('note-by').textContent = cell.noteBy || '';
    if (form) {
      var address = new URLSearchParams(panel.dataset.cellPanel.split('?')[1]);
      form.hidden = !cell.notable;
      field('period').value = address.get('period');
      field('form').value = address.get('form');
      field('slot').value = at;
      field('text').value = cell.note || '';
    }
  }

  function field(name) {
    return document.getElementById('cellNote:' + name);
  }

  function drawHelp(cell) {
    var help = find('help');
    help.textContent = '';
    cell.help.forEach(function (text) {
      var one = make(help, 'div', 'cell-panel__text');
      make(one, 'h4', null, text.title);
      make(one, 'p', null, text.text);
      var source = make(one, 'p', 'cell-panel__source quiet');
      make(source, 'span', 'cell-panel__tag cell-panel__tag--' + text.tone, text.mark);
      source.append(' ' + text.source);
    });
    var rules = find('rules');
    rules.textContent = '';
    cell.rules.forEach(function (rule) {
      make(rules, 'li', null, rule);
    });
    rules.parentNode.hidden = cell.rules.length === 0;
  }

  function drawHistory(cell) {
    var history = find('history');
    history.textContent = '';
    find('past').hidden = panel.dataset.cellPanel.indexOf('/consolidation/') >= 0;
    find('noted').hidden = find('past').hidden;
    find('no-history').hidden = cell.history.length > 0;
    cell.history.forEach(function (event) {
      var line = make(history, 'li');
      make(line, 'span', 'cell-panel__what', event.what);
      if (event.figures) {
        make(line, 'span', 'cell-panel__figures', event.figures);
      }
      if (event.reason) {
        make(line, 'span', 'cell-panel__reason', event.reason);
      }
      make(line, 'span', 'quiet', event.who + ', ' + event.at);
    });
  }

  function go(slot) {
    slot = String(slot);
    if (slot === at && shown && isOpen() && seen[key()]) {
      return;
    }
    at = slot;
    document.querySelectorAll('.cell--at').forEach(function (cell) { cell.classList.remove('cell--at'); });
    if (cellOf(at)) {
      cellOf(at).classList.add('cell--at');
    }
    ask();
  }

  /* What was known is old after a saving. */
  function forget() {
    seen = {};
    mark();
    if (at !== null) {
      ask();
    }
  }

  document.addEventListener('ubkt:cell', function (event) {
    if (event.detail && event.detail.slot !== undefined) {
      go(event.detail.slot);
    }
  });

  ['focusin', 'click'].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var cell = event.target.closest ? event.target.closest('.grid-host td[data-slot]') : null;
      if (cell) {
        go(cell.dataset.slot);
      } else if (event.target.closest && event.target.closest('[data-show-part]')) {
        setTimeout(ask);
      }
    });
  });

  document.addEventListener('input', function (event) {
    if (shown && isOpen() && event.target.closest('.grid-host')) {
      drawEarlier();
    }
  });

  toggle.addEventListener('click', function () {
    choose(!isOpen());
  });

  document.addEventListener('keydown', function (event) {
    if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyI') {
      event.preventDefault();
      choose(!isOpen());
    }
  });

  if (window.jQuery) {
    jQuery(document).on('pfAjaxComplete', function (event, answer, settings, args) {
      if (args && args.notedSlot !== undefined) {
        noted = noted.filter(function (slot) { return slot !== String(args.notedSlot); }).concat(args.noted ? [String(args.notedSlot)] : []);
      }
      setTimeout(forget);
    });
  }
  document.addEventListener('ubkt:saved', forget);

  mark();
  open(remembered());
  var active = document.activeElement && document.activeElement.closest('.grid-host td[data-slot]');
  if (active) {
    go(active.dataset.slot);
  }
}());
