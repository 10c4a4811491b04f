import Survey
import Testing

private let years = Question(
  id: .init("years"), text: "How many years?", kind: .number(unit: "years"),
  layout: .column("years"), missing: [], askedWhen: nil)
private let note = Question(
  id: .init("note"), text: "Anything else?", label: "Note", kind: .text, layout: .column("q9"),
  missing: [], askedWhen: nil)

@Test func `a codebook keeps its order and finds questions by name`() {
  let codebook = Codebook([years, note])
  #expect(codebook.questions.map(\.id.name) == ["years", "note"])
  #expect(codebook[.init("note")].text == "Anything else?")
  #expect(codebook.question(named: "years")?.id == years.id)
  #expect(codebook.question(named: "Years") == nil)
}

@Test func `a question that isn't in the codebook can't be asked for`() async {
  await #expect(processExitsWith: .failure) {
    _ = Codebook([])[.init("years")]
  }
}
