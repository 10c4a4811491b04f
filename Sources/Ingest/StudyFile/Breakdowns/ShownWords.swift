import Survey

/// The words that `show` takes, by what a table is of.
enum ShownWords {
  /// The word that asks for the limits beside a percentage or a mean; it is no measure of its own.
  static let interval = "interval"

  /// Numbers of one option.
  static let ofOption = ["count", "percent", interval]
  static let ofSeveral = ofOption + words([.percentOfResponses])
  static let ofRanking = words([.rankedFirst, .percent, .meanRank, .ranked, .rankPoints])
  static let ofDate = words([.minimum, .median, .maximum])
  static let ofNumber =
    words([.mean, .standardDeviation, .median, .quartile1, .quartile3, .minimum, .maximum])
    + [interval]

  /// Numbers of a scale as a whole.
  static let ofScale = words([
    .mean, .standardDeviation, .median, .topBox, .middleBox, .bottomBox, .netScore,
  ])
  static let ofRecommendation = ofScale + words([.netPromoterScore])
  static let boxes = words([.topBox, .middleBox, .bottomBox, .netScore])

  /// Numbers that there are beside weights or a design alone.
  static let ofWeightedOption = words([.standardError, .designEffect, .effectiveBase])
  static let ofWeightedNumber = words([
    .standardError, .total, .totalStandardError, .designEffect,
  ])

  /// Every word, each once.
  static var all: [String] {
    [ofSeveral, ofRecommendation, ofWeightedOption, ofWeightedNumber, ofNumber, ofRanking]
      .joined().reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The words of numbers of one option or of one item of an answer, by the question's kind; `nil`
  /// for what can't be tabulated.
  static func measures(of kind: Question.Kind, isWeighted: Bool) -> [String]? {
    switch kind {
    case .single, .scale, .nps: ofOption + (isWeighted ? ofWeightedOption : [])
    case .multiple: ofSeveral + (isWeighted ? ofWeightedOption : [])
    case .ranking: ofRanking
    case .number: ofNumber + (isWeighted ? ofWeightedNumber : [])
    case .date: ofDate
    case .text: nil
    }
  }

  /// The words of numbers of a column as a whole.
  static func statistics(of kind: Question.Kind) -> [String] {
    switch kind {
    case .scale: ofScale
    case .nps: ofRecommendation
    case .single, .multiple, .ranking, .number, .date, .text: []
    }
  }

  /// What is shown where the study file says nothing.
  static func usual(of kind: Question.Kind) -> [String] {
    switch kind {
    case .single, .scale, .nps, .multiple: ["count", "percent"]
    case .ranking: words([.rankedFirst, .percent, .meanRank, .ranked])
    case .number: words([.mean, .standardDeviation, .median, .minimum, .maximum])
    case .date: ofDate
    case .text: []
    }
  }

  private static func words(_ measures: [Measure]) -> [String] { measures.map(\.rawValue) }
}
