/**
 * Says why the pane is not there, at once where the reason is known; else the page's own notice shows by itself after a
 * while. Not bundled and in old JavaScript, because it has to run in the very web views that cannot run the pane.
 */
/* global document, Office */
(function () {
  'use strict';

  function tell(why) {
    var notice = document.getElementById('notice');
    if (!notice) return;
    var parts = notice.querySelectorAll('[data-why]');
    for (var i = 0; i < parts.length; i += 1) {
      parts[i].style.display = parts[i].getAttribute('data-why') === why ? 'block' : 'none';
    }
    notice.className = 'known';
  }

  /** What the pane's program is written in: WebView2 and Safari from 15.4 on have it. */
  function isOldWebView() {
    return typeof Array.prototype.at !== 'function';
  }

  if (typeof Office === 'undefined') tell('no-office');
  else if (isOldWebView()) tell('too-old');
  else
    Office.onReady(function (info) {
      if (info.host !== 'Excel') tell('outside');
      else if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) tell('too-old');
    });
})();
