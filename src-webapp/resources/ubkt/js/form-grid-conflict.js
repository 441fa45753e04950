/* Somebody else saved other figures in cells typed here: shows both, lets the person settle each, and never overwrites by itself. */
(function () {
  'use strict';

  const { write, say } = window.UbktFigures;

  function element(name, style, text) {
    const made = document.createElement(name);
    made.className = style || '';
    made.textContent = text || '';
    return made;
  }

  function button(text, data) {
    const made = element('button', 'plain-button', text);
    made.type = 'button';
    Object.assign(made.dataset, data);
    return made;
  }

  /* The list of open conflicts above the sheet; hidden where there are none. */
  function show(grid) {
    const place = grid.host.querySelector('.grid-conflict');
    const slots = Object.keys(grid.conflicts);
    place.replaceChildren();
    place.hidden = !slots.length;
    if (!slots.length) {
      return;
    }
    place.append(element('p', 'grid-conflict__text', say(grid.texts.conflict, slots.length, grid.by)));
    const list = element('ul', 'grid-conflict__list');
    slots.forEach(slot => list.append(line(grid, Number(slot))));
    place.append(list);
    if (slots.length > 1) {
      place.append(button(grid.texts['conflict.allMine'], { settle: 'mine' }), button(grid.texts['conflict.allTheirs'], { settle: 'theirs' }));
    }
  }

  function line(grid, slot) {
    const texts = grid.texts;
    const theirs = grid.conflicts[slot];
    const item = element('li');
    item.append(element('span', '', grid.address(slot) + ':'),
      button(say(texts['conflict.mine'], grid.typed[slot] || texts.empty), { settle: 'mine', slot: slot }),
      button(say(texts['conflict.theirs'], theirs === null ? texts.empty : write(theirs)), { settle: 'theirs', slot: slot }));
    return item;
  }

  document.addEventListener('click', event => {
    const pressed = event.target.closest('[data-settle]');
    const grid = pressed ? window.UbktGrids.of(pressed) : null;
    if (grid) {
      const slots = pressed.dataset.slot ? [pressed.dataset.slot] : Object.keys(grid.conflicts);
      slots.forEach(slot => grid.settle(Number(slot), pressed.dataset.settle === 'mine'));
      show(grid);
      const next = grid.host.querySelector('.grid-conflict [data-settle]');
      if (next) {
        next.focus();
      } else {
        grid.say(grid.texts['conflict.settled']);
        grid.focus(slots[slots.length - 1]);
      }
    }
  });

  window.UbktConflict = { show };
}());
