/* What the pages do beyond links and forms. Everything works without it. */
(function () {
  "use strict";

  /* The menus of the header: one open at a time, closed by Escape and by a click elsewhere. */
  function closeMenus(except) {
    document.querySelectorAll("details[data-pop][open]").forEach(function (menu) {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }
  document.addEventListener("click", function (event) {
    closeMenus(event.target.closest("details[data-pop]"));
  });
  document.addEventListener("keydown", function (event) {
    var open = document.querySelector("details[data-pop][open]");
    if (event.key === "Escape" && open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  /* After a failed submit the summary takes the focus, whether the page was loaded anew or changed in part. */
  function focusErrors(root) {
    var summary = root.matches && root.matches("[data-focus]") ? root : root.querySelector("[data-focus]");
    if (summary) {
      summary.focus();
    }
  }
  focusErrors(document);
  new MutationObserver(function (changes) {
    changes.forEach(function (change) {
      change.addedNodes.forEach(function (node) {
        if (node.nodeType === Node.ELEMENT_NODE) {
          focusErrors(node);
        }
      });
    });
  }).observe(document.body, { childList: true, subtree: true });
})();
