/* Choosing words of a clause: with the mouse, or from its frame with the arrow keys. What is chosen goes into the form beside
   it, with its place in Unicode code points. Without this file the form takes quoted words, and the server finds their place. */
(function () {
  "use strict";

  var frame = document.querySelector("[data-clause]");
  var form = document.querySelector("form[data-marks]");
  if (!frame || !form) {
    return;
  }
  var nodes = Array.prototype.map.call(frame.querySelectorAll("[data-words]"), function (piece) {
    return piece.firstChild;
  }).filter(Boolean);
  var points = Array.from(nodes.map(function (node) { return node.data; }).join(""));
  var quote = form.querySelector("[data-quote]");
  var from = form.querySelector("[data-start]");
  var to = form.querySelector("[data-end]");
  var said = document.querySelector("[data-said]");
  var chosen = null;

  function length(text) {
    return Array.from(text).length;
  }

  /* The chosen span without the spaces at its ends; null where nothing is chosen in the text. */
  function span() {
    var selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) {
      return null;
    }
    var range = selection.getRangeAt(0);
    var at = 0, start = -1, end = -1;
    nodes.forEach(function (node) {
      if (range.intersectsNode(node)) {
        var first = range.startContainer === node ? range.startOffset : 0;
        var last = range.endContainer === node ? range.endOffset : node.data.length;
        if (first < last) {
          start = start < 0 ? at + length(node.data.slice(0, first)) : start;
          end = at + length(node.data.slice(0, last));
        }
      }
      at += length(node.data);
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
    said.textContent = said.dataset.said.replace("@", quote.value);
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
    var to = drag ? caret(event) : null;
    if (to) {
      document.getSelection().setBaseAndExtent(drag.node, drag.offset, to.node, to.offset);
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

  /* The words of the text, each with its place. */
  var words = [];
  points.forEach(function (point, at) {
    if (!/[\s,;:.!?()«»"]/.test(point)) {
      if (words.length && words[words.length - 1].end === at) {
        words[words.length - 1].end = at + 1;
      } else {
        words.push({ start: at, end: at + 1 });
      }
    }
  });
  var anchor = -1;
  var focus = -1;

  function boundary(place) {
    var at = 0;
    for (var i = 0; i < nodes.length; i += 1) {
      var size = length(nodes[i].data);
      if (place <= at + size) {
        return { node: nodes[i], offset: Array.from(nodes[i].data).slice(0, place - at).join("").length };
      }
      at += size;
    }
    return null;
  }

  function select() {
    var first = words[Math.min(anchor, focus)];
    var last = words[Math.max(anchor, focus)];
    var start = boundary(first.start), end = boundary(last.end);
    document.getSelection().setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    take({ start: first.start, end: last.end });
  }

  frame.addEventListener("keydown", function (event) {
    var step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (event.target !== frame || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (step && words.length) {
      event.preventDefault();
      focus = Math.max(0, Math.min(words.length - 1, focus < 0 ? 0 : focus + step));
      anchor = event.shiftKey && anchor >= 0 ? anchor : focus;
      select();
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      form.querySelector("[data-taxon]").focus();
    }
  });
})();
