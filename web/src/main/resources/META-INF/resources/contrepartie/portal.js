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

  /* A key that opens what is on the page, named there; never while somebody types. Ctrl+Enter hands in the form being typed. */
  document.addEventListener("keydown", function (event) {
    var typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "Enter" && event.ctrlKey && typing && typing.form) {
      typing.form.querySelector("input[type=submit], button[type=submit]").click();
    } else if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && /^[a-z1-9]$/i.test(event.key)) {
      var target = document.querySelector("[data-key='" + event.key.toLowerCase() + "']");
      if (target) {
        target.click();
      }
    }
  });

  /* What was done goes away by itself, after the time it takes to read it twice. */
  document.querySelectorAll("[data-toast]").forEach(function (toast) {
    setTimeout(function () { toast.remove(); }, 12000);
  });

  /* A file that the house will not take is told at its field before it is sent, and nothing that was typed is lost. */
  document.addEventListener("change", function (event) {
    var input = event.target;
    if (input.type === "file" && input.dataset.most) {
      var large = input.files.length > 0 && input.files[0].size > Number(input.dataset.most);
      input.setCustomValidity(large ? input.dataset.tooLarge : "");
      if (large) {
        input.reportValidity();
      }
    }
  });

  /* After a failed submit the summary takes the focus, whether the page was loaded anew or changed in part. */
  function focusErrors(root) {
    var summary = root.matches && root.matches("[data-focus]") ? root : root.querySelector("[data-focus]");
    if (summary) {
      summary.focus();
    }
  }

  /* A field of PrimeFaces that is wrapped: its help and message belong to the element that takes the focus. */
  function describe(root) {
    root.querySelectorAll("[data-describedby]").forEach(function (wrapper) {
      var input = document.getElementById(wrapper.dataset.input);
      if (input) {
        input.setAttribute("aria-describedby", wrapper.dataset.describedby);
      }
    });
  }
  function look(root) {
    describe(root);
    focusErrors(root);
  }
  look(document);
  new MutationObserver(function (changes) {
    changes.forEach(function (change) {
      change.addedNodes.forEach(function (node) {
        if (node.nodeType === Node.ELEMENT_NODE) {
          look(node);
        }
      });
    });
  }).observe(document.body, { childList: true, subtree: true });
})();
