package import Survey

extension Question {
  /// A question with one answer each; labels are the values with a capital.
  package static func single(
    _ name: String, _ values: [String], nets: [Net] = [], askedWhen: Condition? = nil
  ) -> Question {
    Question(name, .single(.of(values, nets: nets)), askedWhen: askedWhen)
  }

  /// A question with any number of answers each; labels are the values with a capital.
  package static func multiple(
    _ name: String, _ values: [String], nets: [Net] = []
  ) -> Question {
    Question(name, .multiple(.of(values, nets: nets)))
  }

  /// A question whose options have an order, and scores where they are given.
  package static func scale(
    _ name: String, _ values: [String], scores: [Int]? = nil, nets: [Net] = []
  ) -> Question {
    Question(name, .scale(.of(values, nets: nets, scores: scores)))
  }

  /// A question of whether the respondent would recommend something, from 0 to 10.
  package static func nps(_ name: String) -> Question {
    let nets = [
      Net("promoters", [9, 10]), Net("passives", [7, 8]), Net("detractors", Array(0...6)),
    ]
    return Question(name, .nps(.of((0...10).map(String.init), nets: nets, scores: Array(0...10))))
  }

  /// A question answered with a number.
  package static func number(_ name: String, unit: String = "") -> Question {
    Question(name, .number(unit: unit))
  }

  /// A question in a column of its own name, without missing values of its own.
  package init(_ name: String, _ kind: Kind, askedWhen: Condition? = nil) {
    self.init(
      id: ID(name), text: "The question of \(name)?", label: name.capitalizedFirst, kind: kind,
      layout: .column(name), missing: [""], askedWhen: askedWhen)
  }
}

extension OptionList {
  /// Options by their values; labels are the values with a capital.
  package static func of(
    _ values: [String], nets: [Net] = [], scores: [Int]? = nil
  ) -> OptionList {
    OptionList(
      options: values.map { ResponseOption(value: $0, label: $0.capitalizedFirst) }, nets: nets,
      scores: scores?.map { DecimalNumber(units: $0, decimals: 0) })
  }
}

extension Net {
  /// A net with its name for a label.
  package init(_ name: String, _ members: [Int]) {
    self.init(name: name, label: name.capitalizedFirst, members: members)
  }
}

extension Condition {
  /// Asks for some options of one question.
  package init(_ question: Question, _ options: [Int]) {
    let list = question.optionList?.options ?? []
    let values = options.map { list[$0].value }
    self.init([Term(question: question.id, values: values, options: options)])
  }
}
