import Survey

extension FigureAudit.GrowthCheck {
  var words: String {
    let began = "\(end.printed) after a growth of \(change.words) began at \(start.words)"
    let grew = ", and grew by \(percent.words) %"
    let yearly = yearly.flatMap { yearly in
      years.map { ", or by \(yearly.words) % a year over \($0.counted("year"))" }
    }
    let aimed = target.flatMap { target in
      beyondTarget.map { "; the aim was \(target.printed), so the growth \($0.besideAim)" }
    }
    return began + grew + (yearly ?? "") + (aimed ?? "") + "."
  }
}

extension FigureAudit.GrowthCheck.Limit {
  fileprivate var words: String {
    switch relation {
    case .exactly: number.printed
    case .moreThan: "more than \(number.printed)"
    case .lessThan: "less than \(number.printed)"
    }
  }

  /// The change beyond an aim, to follow "the growth".
  fileprivate var besideAim: String {
    let size = DecimalNumber(units: abs(number.units), decimals: 0).printed
    return switch (relation, number.units < 0) {
    case (.exactly, false): "is \(size) beyond it"
    case (.exactly, true): "is \(size) short of it"
    case (.moreThan, false): "is more than \(size) beyond it"
    case (.moreThan, true): "is less than \(size) short of it, or beyond it"
    case (.lessThan, false): "is less than \(size) beyond it, or short of it"
    case (.lessThan, true): "is more than \(size) short of it"
    }
  }
}
