// The texts of every chart in a document: which lie partly outside of the drawing, and which over
// each other. Told of each: the chart's number among those of the document, and the words.
() => {
  // Fonts draw a little less than the box they ask for; a pixel hides nothing.
  const tolerance = 1;
  const drawn = 0.8;

  const corners = (text) => {
    const box = text.getBBox();
    const matrix = text.getScreenCTM();
    return [[0, 0], [1, 0], [1, 1], [0, 1]].map(([x, y]) =>
      new DOMPoint(box.x + x * box.width, box.y + y * box.height).matrixTransform(matrix));
  };

  // The box that the letters fill: line boxes reach above and below them.
  const letters = ([a, b, c, d]) => {
    const between = (p, q, share) => ({ x: p.x + (q.x - p.x) * share, y: p.y + (q.y - p.y) * share });
    const margin = (1 - drawn) / 2;
    return [between(a, d, margin), between(b, c, margin), between(b, c, 1 - margin), between(a, d, 1 - margin)];
  };

  // Two rectangles, however turned, lie apart if a line along a side of one has them on either side.
  const apart = (one, other) => [one, other].some((box) => [[0, 1], [1, 2]].some(([from, to]) => {
    const length = Math.hypot(box[to].x - box[from].x, box[to].y - box[from].y);
    if (length === 0) return true;
    const axis = [(box[to].x - box[from].x) / length, (box[to].y - box[from].y) / length];
    const [p, q] = [one, other].map((points) => points.map((point) => point.x * axis[0] + point.y * axis[1]));
    return Math.max(...p) <= Math.min(...q) + tolerance || Math.max(...q) <= Math.min(...p) + tolerance;
  }));

  const drawing = (svg) => {
    const view = svg.viewBox.baseVal;
    if (!view || view.width === 0) return svg.getBoundingClientRect();
    const matrix = svg.getScreenCTM();
    const from = new DOMPoint(view.x, view.y).matrixTransform(matrix);
    const to = new DOMPoint(view.x + view.width, view.y + view.height).matrixTransform(matrix);
    return { left: from.x, top: from.y, right: to.x, bottom: to.y };
  };

  const outside = (points, frame) => points.some((point) =>
    point.x < frame.left - tolerance || point.x > frame.right + tolerance
      || point.y < frame.top - tolerance || point.y > frame.bottom + tolerance);

  const charts = [...document.querySelectorAll("svg")].filter((svg) => !svg.ownerSVGElement);
  const findings = [];
  let seen = 0;
  charts.forEach((svg, index) => {
    const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent.trim());
    seen += texts.length;
    const frame = drawing(svg);
    const boxes = texts.map((text) => ({ words: text.textContent.trim(), corners: corners(text) }));
    boxes.forEach((box, position) => {
      if (outside(box.corners, frame)) {
        findings.push({ chart: index + 1, message: `‘${box.words}’ is cut off by the edge of the chart` });
      }
      boxes.slice(position + 1).forEach((other) => {
        if (!apart(letters(box.corners), letters(other.corners))) {
          findings.push({ chart: index + 1, message: `‘${box.words}’ and ‘${other.words}’ overlap` });
        }
      });
    });
  });
  return { charts: charts.length, seen, findings };
}
