/// Lays out the way from those invited to those counted: boxes below each other, those left out beside.
struct FlowLayout {
  private let chart: FlowChart

  private static let widthOfStep = 195.0
  private static let left = 228.0
  private static let gap = 26.0

  init(_ chart: FlowChart) {
    self.chart = chart
  }

  var drawing: Drawing {
    var y = 1.0
    var marks: [Mark] = []
    for (place, round) in chart.rounds.enumerated() {
      if place > 0 { y += Self.gap }
      if let heading = round.heading {
        let lines = TextLines(heading, width: Drawing.width, .heading).lines
        marks += [TextMark](lines, x: 0, top: y, .start, .heading).map(Mark.text)
        y += Double(lines.count) * TextSize.heading.lineHeight + 6
      }
      marks += marksOfRound(round, &y)
    }
    return Drawing(height: y + 1, marks: marks)
  }

  private func marksOfRound(_ round: FlowChart.Round, _ y: inout Double) -> [Mark] {
    var marks: [Mark] = []
    for (place, step) in round.steps.enumerated() {
      if place > 0 {
        let leftOut = place == round.steps.count - 1 ? round.leftOut : []
        marks += passage(leftOut, &y)
      }
      let box = FlowBox(words(of: step), x: 1, top: y, width: Self.widthOfStep, isFaint: false)
      marks += box.marks
      y = box.box.bottom
    }
    return marks
  }

  /// The arrow to the next step, with those who don't go that way beside it.
  private func passage(_ leftOut: [FlowChart.Step], _ y: inout Double) -> [Mark] {
    let (x, top) = (1 + Self.widthOfStep / 2, y)
    var marks: [Mark] = []
    y += leftOut.isEmpty ? Self.gap : Self.gap / 2
    for step in leftOut {
      let box = FlowBox(
        [step.label, step.count.label], x: Self.left, top: y, width: Drawing.width - Self.left - 1,
        isFaint: true)
      let middle = box.box.y + box.box.height / 2
      marks += box.marks
      marks.append(
        .line(
          LineMark(
            points: [Point(x: x, y: middle), Point(x: Self.left, y: middle)], style: .arrow)))
      y = box.box.bottom + Self.gap / 2
    }
    return [
      .line(LineMark(points: [Point(x: x, y: top), Point(x: x, y: y)], style: .arrow))
    ] + marks
  }

  private func words(of step: FlowChart.Step) -> [String] {
    let share = step.share.map { " (\($0.label) per cent of those invited)" } ?? ""
    return [step.label, step.count.label + share]
  }
}

/// Words in a frame as high as they need.
private struct FlowBox {
  let box: Box
  let marks: [Mark]

  init(_ words: [String], x: Double, top: Double, width: Double, isFaint: Bool) {
    let padding = 10.0
    let inner = width - 2 * padding
    let head = TextLines(words[0], width: inner, .heading).lines
    let rest = words.dropFirst().flatMap { TextLines($0, width: inner, .label).lines }
    let headHeight = Double(head.count) * TextSize.heading.lineHeight
    box = Box(
      x: x, y: top, width: width,
      height: 2 * padding + headHeight + Double(rest.count) * TextSize.label.lineHeight)
    let texts =
      [TextMark](head, x: x + padding, top: top + padding, .start, .heading)
      + [TextMark](rest, x: x + padding, top: top + padding + headHeight, .start, .label)
    marks = [.frame(box, isFaint: isFaint)] + texts.map(Mark.text)
  }
}
