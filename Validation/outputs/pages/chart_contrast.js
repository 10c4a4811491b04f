// The texts of every chart in a document that are too faint, by WCAG's formula of contrast (2.2, 1.4.3).
() => {
  const least = 4.5;

  const parsed = (colour) => {
    const parts = colour.match(/[\d.]+/g)?.map(Number);
    return colour.startsWith("rgb") && parts ? { rgb: parts.slice(0, 3), alpha: parts[3] ?? 1 } : null;
  };
  const over = (top, alpha, below) => top.map((value, place) => value * alpha + below[place] * (1 - alpha));
  const luminance = (rgb) => {
    const [red, green, blue] = rgb.map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  };

  // What stands behind an element of a page: the nearest ground that is painted, or the window's own.
  const ground = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = parsed(getComputedStyle(each).backgroundColor);
      if (colour?.alpha === 1) return colour.rgb;
    }
    return [255, 255, 255];
  };

  // The colours of the shapes drawn before a text at the middle of it, one over the other. Nothing where
  // a pattern or a gradient stands there.
  const behind = (text, svg) => {
    const box = text.getBBox();
    const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2)
      .matrixTransform(text.getScreenCTM());
    let colour = ground(svg);
    for (const shape of svg.querySelectorAll("rect, path, circle, ellipse, polygon")) {
      const follows = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (!follows || shape.closest("defs, clipPath, mask")) continue;
      const point = middle.matrixTransform(shape.getScreenCTM().inverse());
      if (!shape.isPointInFill(point)) continue;
      const style = getComputedStyle(shape);
      if (style.fill === "none") continue;
      const fill = parsed(style.fill);
      if (!fill) return null;
      colour = over(fill.rgb, fill.alpha * style.fillOpacity * style.opacity, colour);
    }
    return colour;
  };

  const charts = [...document.querySelectorAll("svg")].filter((svg) => !svg.ownerSVGElement);
  const findings = [];
  let seen = 0;
  charts.forEach((svg, index) => {
    for (const text of svg.querySelectorAll("text")) {
      const below = text.textContent.trim() && behind(text, svg);
      const style = getComputedStyle(text);
      const fill = parsed(style.fill);
      if (!below || !fill) continue;
      seen += 1;
      const ratio = contrast(over(fill.rgb, fill.alpha * style.fillOpacity * style.opacity, below), below);
      if (ratio < least) {
        const message = `‘${text.textContent.trim()}’ has a contrast of ${ratio.toFixed(2)}, not ${least}`;
        findings.push({ chart: index + 1, message });
      }
    }
  });
  return { charts: charts.length, seen, findings };
}
