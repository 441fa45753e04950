/* The look of charts: colours and letters of the page, whichever look it has; black on white on paper. */
(function () {
  'use strict';

  var LINES = ['--primary', '--warn', '--good', '--bad'];
  var DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3]];
  var charts = [];

  function token(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function number(value) {
    return String(value).replace('-', '\u2212').replace('.', ',').replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  }

  function dress(config) {
    var text = token('--text');
    var line = token('--line');
    config.data.datasets.forEach(function (set, at) {
      var colour = token(LINES[at % LINES.length]);
      set.borderColor = colour;
      set.backgroundColor = colour;
      set.pointBackgroundColor = set.provisional.map(function (is) { return is ? token('--surface') : colour; });
      set.borderDash = DASHES[at % DASHES.length];
      set.borderWidth = 2;
      set.pointStyle = set.carried.map(function (is) { return is ? 'rectRot' : 'circle'; });
      set.pointRadius = set.carried.map(function (is) { return is ? 7 : 5; });
      set.maxBarThickness = 64;
    });
    config.options.color = text;
    config.options.scales = {
      x: { ticks: { color: text }, grid: { color: line } },
      y: { beginAtZero: true, ticks: { color: text, precision: 0, callback: number }, grid: { color: line } }
    };
    config.options.plugins = {
      legend: { position: 'bottom', labels: { color: text } },
      tooltip: { callbacks: { label: function (item) { return item.dataset.label + ': ' + number(item.raw); } } }
    };
  }

  window.ubktChart = function () {
    dress(this.cfg.config);
    charts.push(this);
  };

  function again() {
    charts.forEach(function (widget) {
      if (widget.chart) {
        dress(widget.chart.config);
        widget.chart.resize();
        widget.chart.update('none');
      }
    });
  }

  window.matchMedia('print').addEventListener('change', again);
}());
