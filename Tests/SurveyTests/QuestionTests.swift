import Survey
import Testing

private let list = OptionList(options: [
  ResponseOption(value: "y", label: "Yes"), ResponseOption(value: "n", label: "No"),
])

private func question(_ kind: Question.Kind, label: String? = nil) -> Question {
  Question(
    id: .init("q"), text: "Yes or no?", label: label, kind: kind, layout: .column("q"), missing: [],
    askedWhen: nil)
}

@Test func `a question without a label is headed by its wording`() {
  #expect(question(.text).label == "Yes or no?")
  #expect(question(.text, label: "Answer").label == "Answer")
}

@Test func `only closed questions have options`() {
  for kind in [Question.Kind.single(list), .scale(list), .multiple(list)] {
    #expect(question(kind).optionList == list)
  }
  #expect(question(.number(unit: "")).optionList == nil)
  #expect(question(.text).optionList == nil)
}

@Test func `only a multiple response takes several answers`() {
  #expect(question(.multiple(list)).isMultipleResponse)
  for kind in [Question.Kind.single(list), .scale(list), .number(unit: ""), .text] {
    #expect(!question(kind).isMultipleResponse)
  }
}

@Test func `an option is found by its value, not its label`() {
  #expect(list.position(of: "n") == 1)
  #expect(list.position(of: "No") == nil)
}

@Test func `a layout names the columns it reads`() {
  #expect(ColumnLayout.column("a").columnNames == ["a"])
  #expect(ColumnLayout.separated(column: "b", separator: ";").columnNames == ["b"])
  #expect(
    ColumnLayout.columns(["c", "d"], chosen: ["1"], notChosen: ["0"]).columnNames == ["c", "d"])
}
