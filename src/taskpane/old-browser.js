/*
 * Excel 2016 and 2019 on Windows show panes in Internet Explorer's engine, which cannot read the pane's program and would
 * show nothing at all. This file is written so that it can, and says so instead.
 */
(function () {
  'use strict';
  if (navigator.userAgent.indexOf('Trident/') < 0) return;
  document.addEventListener('DOMContentLoaded', function () {
    var pane = document.getElementById('pane');
    var danish = document.createElement('p');
    danish.textContent =
      'Målbars rude kræver Excel 2021, Microsoft 365 eller Excel på nettet. Er status skrevet som formler, beregnes den også her.';
    var english = document.createElement('p');
    english.lang = 'en';
    english.textContent =
      'Målbar’s pane needs Excel 2021, Microsoft 365 or Excel on the web. A status that is written as formulas is worked out here too.';
    pane.className = 'outside';
    pane.textContent = '';
    pane.appendChild(danish);
    pane.appendChild(english);
  });
})();
