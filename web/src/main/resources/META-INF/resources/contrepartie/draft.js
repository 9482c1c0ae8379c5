/* Keeps what is typed into a form with data-draft: every ten seconds, and when the page is left. Works silently; without it
   the form works as well, only a session that ends may cost what was typed. */
(function () {
  "use strict";

  var EVERY = 10000;
  var form = document.querySelector("form[data-draft]");
  var said = document.querySelector("[data-draft-said]");
  if (!form) {
    return;
  }
  var changed = false;
  var handedIn = false;

  function typed() {
    var answers = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (name.indexOf("jakarta.faces.") !== 0) {
        answers.append(name, value);
      }
    });
    return answers;
  }
  function say(answer) {
    return answer.text().then(function (sentence) {
      said.textContent = sentence;
      said.setAttribute("role", answer.ok ? "presentation" : "alert");
      changed = changed || !answer.ok;
    });
  }
  function keep(leaving) {
    if (!changed || handedIn) {
      return;
    }
    changed = false;
    fetch(form.dataset.draft, { method: "POST", body: typed(), keepalive: leaving, credentials: "same-origin" })
      .then(say)
      .catch(function () { changed = true; });
  }
  form.addEventListener("input", function () { changed = true; });
  form.addEventListener("submit", function () { handedIn = true; });
  setInterval(function () { keep(false); }, EVERY);
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") {
      keep(true);
    }
  });
  window.addEventListener("pagehide", function () { keep(true); });
})();
