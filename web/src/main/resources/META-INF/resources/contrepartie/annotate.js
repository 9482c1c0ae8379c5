/* Choosing words of a text: with the mouse, or from its frame with the keyboard. What is chosen goes into the form beside it,
   with its place in Unicode code points. Without this file the form takes quoted words, and the server finds their place. */
(function () {
  "use strict";

  var frame = document.querySelector("[data-clause]");
  var undo = document.querySelector("form[data-undo]");

  /* What was just done is taken back with a button or Ctrl+Z; the offer is read out, and goes away by itself. */
  if (undo) {
    var status = document.querySelector("[data-said]");
    var offer = undo.textContent.trim() + " " + undo.querySelector("input[type=submit]").value;
    setTimeout(function () { status.textContent = offer; }, 300);
    setTimeout(function () {
      if (undo.contains(document.activeElement)) {
        frame.focus({ preventScroll: true });
      }
      if (status.textContent === offer) {
        status.textContent = "";
      }
      undo.remove();
    }, undo.dataset.undo * 1000);
    document.addEventListener("keydown", function (event) {
      var typing = event.target.closest("input[type=text], textarea, select");
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z" && !typing && undo.isConnected) {
        event.preventDefault();
        undo.querySelector("input[type=submit]").click();
      }
    });
  }
  var form = document.querySelector("form[data-marks]");
  if (!frame || !form) {
    return;
  }
  var nodes = texts(frame.querySelector("blockquote"));
  var points = Array.from(nodes.map(function (node) { return node.data; }).join(""));
  var starts = [];
  nodes.reduce(function (at, node) { starts.push(at); return at + length(node.data); }, 0);
  var quote = form.querySelector("[data-quote]");
  var from = form.querySelector("[data-start]");
  var to = form.querySelector("[data-end]");
  var taxon = form.querySelector("[data-taxon]");
  var said = document.querySelector("[data-said]");
  var seek = document.querySelector("[data-seek]");
  var chosen = null;

  function length(text) {
    return Array.from(text).length;
  }

  /* The words themselves; what is only read aloud is none of them. */
  function texts(quoted) {
    var all = [];
    var walker = document.createTreeWalker(quoted, NodeFilter.SHOW_TEXT, function (node) {
      return node.parentNode.closest(".cp-mute") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    });
    while (walker.nextNode()) {
      all.push(walker.currentNode);
    }
    return all;
  }

  /* A place between the halves of a sign is moved to its edge: back for a beginning, on for an end. */
  function whole(data, offset, step) {
    var inside = offset > 0 && offset < data.length && /[\uD800-\uDBFF]/.test(data[offset - 1]) && /[\uDC00-\uDFFF]/.test(data[offset]);
    return inside ? offset + step : offset;
  }

  /* The chosen span without the spaces at its ends; null where nothing is chosen in the text. */
  function span() {
    var selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) {
      return null;
    }
    var range = selection.getRangeAt(0);
    var start = -1, end = -1;
    nodes.forEach(function (node, n) {
      if (range.intersectsNode(node)) {
        var first = whole(node.data, range.startContainer === node ? range.startOffset : 0, -1);
        var last = whole(node.data, range.endContainer === node ? range.endOffset : node.data.length, 1);
        if (first < last) {
          start = start < 0 ? starts[n] + length(node.data.slice(0, first)) : start;
          end = starts[n] + length(node.data.slice(0, last));
        }
      }
    });
    while (start >= 0 && start < end && /\s/.test(points[start])) { start += 1; }
    while (end > start && /\s/.test(points[end - 1])) { end -= 1; }
    return start >= 0 && start < end ? { start: start, end: end } : null;
  }

  function take(place) {
    chosen = place;
    quote.value = points.slice(place.start, place.end).join("");
    from.value = place.start;
    to.value = place.end;
    said.textContent = said.dataset.said.replace("@", quote.value.length > 160 ? quote.value.slice(0, 80) + " … " + quote.value.slice(-60) : quote.value);
  }

  document.addEventListener("selectionchange", function () {
    var place = frame.contains(document.getSelection().anchorNode) ? span() : null;
    if (place) {
      take(place);
    }
  });

  /* Elements are links, and a browser drags a link where a reader wants to choose its words: so the pointer chooses here. */
  var drag = null;

  function caret(event) {
    if (document.caretPositionFromPoint) {
      var place = document.caretPositionFromPoint(event.clientX, event.clientY);
      return place && frame.contains(place.offsetNode) ? { node: place.offsetNode, offset: place.offset } : null;
    }
    var range = document.caretRangeFromPoint(event.clientX, event.clientY);
    return range && frame.contains(range.startContainer) ? { node: range.startContainer, offset: range.startOffset } : null;
  }
  frame.addEventListener("mousedown", function (event) {
    drag = event.button === 0 && event.detail < 2 && !event.shiftKey ? caret(event) : null;
    if (drag) {
      event.preventDefault();
      frame.focus({ preventScroll: true });
      document.getSelection().collapse(drag.node, drag.offset);
    }
  });
  document.addEventListener("mousemove", function (event) {
    var now = drag ? caret(event) : null;
    if (now) {
      document.getSelection().setBaseAndExtent(drag.node, drag.offset, now.node, now.offset);
    }
  });
  document.addEventListener("mouseup", function () {
    drag = null;
  });
  /* Whoever ends choosing on an element does not want to leave the page. */
  frame.addEventListener("click", function (event) {
    if (!document.getSelection().isCollapsed) {
      event.preventDefault();
    }
  });
  /* Words typed by hand have no place yet. */
  quote.addEventListener("input", function () {
    from.value = "";
    to.value = "";
    chosen = null;
    said.textContent = "";
  });

  /* The words of the text, each with its place and whether a paragraph begins with it. */
  var words = [];
  var lines = [];
  var fresh = true;
  points.forEach(function (point, at) {
    if (!/[\s,;:.!?()«»"]/.test(point)) {
      if (words.length && words[words.length - 1].end === at) {
        words[words.length - 1].end = at + 1;
      } else {
        if (fresh) {
          lines.push(words.length);
        }
        words.push({ start: at, end: at + 1 });
      }
      fresh = false;
    }
    fresh = fresh || point === "\n";
  });
  var anchor = -1;
  var focus = -1;

  function boundary(place) {
    var n = starts.length - 1;
    while (n > 0 && starts[n] >= place) { n -= 1; }
    return { node: nodes[n], offset: Array.from(nodes[n].data).slice(0, place - starts[n]).join("").length };
  }

  function select() {
    var first = words[Math.min(anchor, focus)];
    var last = words[Math.max(anchor, focus)];
    var start = boundary(first.start + 1), end = boundary(last.end);
    start.offset -= points[first.start].length;
    document.getSelection().setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    take({ start: first.start, end: last.end });
    var shown = boundary(words[focus].end);
    var line = document.createRange();
    line.setStart(shown.node, shown.offset - 1);
    line.setEnd(shown.node, shown.offset);
    var box = line.getBoundingClientRect(), view = frame.getBoundingClientRect();
    if (box.bottom > view.bottom || box.top < view.top) {
      frame.scrollTop += box.top - view.top - view.height / 3;
    }
  }

  /* The next word in that direction: of the line for left and right, of the paragraphs for up and down. */
  function target(key) {
    var at = focus < 0 ? -1 : focus;
    if (key === "ArrowRight") { return at + 1; }
    if (key === "ArrowLeft") { return at - 1; }
    if (key === "Home") { return 0; }
    if (key === "End") { return words.length - 1; }
    if (key === "ArrowDown") {
      var later = lines.filter(function (line) { return line > at; });
      return later.length ? later[0] : words.length - 1;
    }
    var before = lines.filter(function (line) { return line < at; });
    return before.length ? before[before.length - 1] : 0;
  }

  /* The classes by their letters, then two groups that are sought often: what would take rights and remedies, and what is
     wrong with consent. The same digit again goes to the next class. */
  var FAMILIES = "ODFSTPR";
  var GROUPS = { 8: ["E16", "E17", "E02", "E22"], 9: ["E15", "E18"] };

  function choose(digit) {
    var options = Array.prototype.filter.call(taxon.options, function (option) {
      return GROUPS[digit] ? GROUPS[digit].indexOf(option.value) >= 0 : option.value && option.label.indexOf(FAMILIES[digit - 1] + " ") === 0;
    });
    if (options.length) {
      var now = options.indexOf(taxon.options[taxon.selectedIndex]);
      taxon.value = options[(now + 1) % options.length].value;
      said.textContent = taxon.options[taxon.selectedIndex].label;
    }
  }

  function forward() {
    if (taxon && taxon.value) {
      form.querySelector("input[type=submit]").click();
    } else {
      (taxon || form.querySelector("[data-next]")).focus();
    }
  }

  frame.addEventListener("keydown", function (event) {
    if (event.target !== frame || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (/^(Arrow(Right|Left|Up|Down)|Home|End)$/.test(event.key) && words.length) {
      event.preventDefault();
      focus = Math.max(0, Math.min(words.length - 1, target(event.key)));
      anchor = event.shiftKey && anchor >= 0 ? anchor : focus;
      select();
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      forward();
    } else if (event.key === "/" && seek) {
      event.preventDefault();
      seek.hidden = false;
      seek.querySelector("input").focus();
    } else if (taxon && /^[1-9]$/.test(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      choose(Number(event.key));
    }
  });

  /* What is looked at comes into sight. */
  var now = frame.querySelector("[data-now]");
  if (now && frame.scrollHeight > frame.clientHeight) {
    frame.scrollTop = now.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientHeight / 4;
  }

  /* Goes to typed words, from where one is, and round. */
  function find(typed) {
    var text = points.join("").toLowerCase();
    var after = focus < 0 ? 0 : points.slice(0, words[focus].end).join("").length;
    var at = text.indexOf(typed.toLowerCase(), after);
    at = at < 0 ? text.indexOf(typed.toLowerCase()) : at;
    if (at < 0) {
      return false;
    }
    var first = length(text.slice(0, at)), last = first + length(typed);
    anchor = words.findIndex(function (word) { return word.end > first; });
    focus = Math.max(anchor, words.filter(function (word) { return word.start < last; }).length - 1);
    select();
    return true;
  }
  if (seek) {
    seek.hidden = false;
    seek.querySelector("input").addEventListener("keydown", function (event) {
      if (event.key === "Enter" || event.key === "Escape") {
        event.preventDefault();
        if (event.key === "Escape" || event.target.value.trim() && find(event.target.value.trim())) {
          frame.focus({ preventScroll: true });
        }
      }
    });
  }
})();
